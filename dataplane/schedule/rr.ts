// Hot: rr, round robin. ipvs.md C.2.
// A pointer stands on the server picked last, or before the head. A pick walks from its successor round to
// itself. When its server is deleted it falls back to the one before, so that the turn is not lost.

import { isEligible } from "./available.ts";
import type { Pool } from "./pool.ts";
import { startOf } from "./random-start.ts";
import { NONE, type Scheduler, type SchedulerKind } from "./scheduler.ts";

class RoundRobin implements Scheduler {
  /** Part of the list to skip before the first pick; 0 once that was done. */
  #start: number;
  /** Position of the pointer in list order; -1 is the position before the head. */
  #at = -1;
  /** List order at the last rebuild, to find the predecessor of a deleted server. */
  #known: Int32Array = new Int32Array(0);

  constructor(start: number) {
    this.#start = start;
  }

  /** Control path. */
  rebuild(pool: Pool): void {
    const order = pool.order.slice(0, pool.count);
    let at = -1;
    for (let i = this.#at; i >= 0 && at < 0; i--) at = order.indexOf(this.#known[i]!);
    this.#at = at;
    this.#known = order;
  }

  pick(pool: Pool): number {
    const { servers, order, count } = pool;
    if (this.#start > 0 && count > 0) {
      this.#at = Math.floor(this.#start * count) - 1;
      this.#start = 0;
    }
    let at = this.#at;
    for (let step = 0; step < count; step++) {
      at = at + 1 === count ? 0 : at + 1;
      const id = order[at]!;
      if (isEligible(servers, id)) {
        this.#at = at;
        return id;
      }
    }
    return NONE;
  }

  /** Control path. */
  clone(): RoundRobin {
    const copy = new RoundRobin(this.#start);
    copy.#at = this.#at;
    copy.#known = this.#known;
    return copy;
  }
}

export const rr: SchedulerKind = {
  name: "rr",
  summary: "Round robin: every server in turn, whatever the weights.",
  flagNames: [],
  create: (context) => new RoundRobin(startOf(context)),
};
