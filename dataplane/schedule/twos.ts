// Hot: twos, power of two choices: two servers drawn by weight, the less loaded of them. ipvs.md C.2.
// Draws come from the director's seeded generator, so they repeat with the seed; no kernel can be matched.

import type { Random } from "../env/random.ts";
import { isEligible } from "./available.ts";
import { overhead } from "./overhead.ts";
import type { Pool } from "./pool.ts";
import { NONE, type Scheduler, type SchedulerKind } from "./scheduler.ts";
import type { ServerTable } from "./server-table.ts";
import { Standings } from "./standings.ts";
import { WeightSums } from "./weight-sums.ts";

/** Greatest bound that Random.below takes. */
const BOUND_MAX = 0x80000000;

class TwoChoices implements Scheduler {
  readonly #random: Random;
  readonly #sums = new WeightSums();
  readonly #standings = new Standings([this.#sums]);

  constructor(random: Random) {
    this.#random = random;
  }

  /** Control path. */
  rebuild(): void {}

  /** Control path. */
  settle(pool: Pool): void {
    this.#standings.settle(pool);
  }

  /** Control path. */
  retire(servers: ServerTable): void {
    this.#standings.retire(servers);
  }

  pick(pool: Pool): number {
    return this.#standings.isKept ? this.#pickByTree(pool) : this.#pickByWalk(pool);
  }

  #pickByTree(pool: Pool): number {
    const { order, servers } = pool;
    this.#standings.refresh(servers);
    const { total } = this.#sums;
    if (total === 0) return NONE;
    const bound = boundOf(total);
    const first = order[this.#sums.seatAt(this.#random.below(bound))]!;
    const second = order[this.#sums.seatAt(this.#random.below(bound))]!;
    return lessLoaded(servers, first, second);
  }

  #pickByWalk(pool: Pool): number {
    const { servers, order, count } = pool;
    let total = 0;
    let isAny = false;
    for (let i = 0; i < count; i++) {
      const id = order[i]!;
      if (!isEligible(servers, id)) continue;
      total += servers.weight[id]!;
      isAny = true;
    }
    if (!isAny) return NONE;
    const bound = boundOf(total);
    const first = drawn(pool, this.#random.below(bound));
    const second = drawn(pool, this.#random.below(bound));
    return lessLoaded(servers, first, second);
  }

  /** Control path. */
  clone(): TwoChoices {
    return new TwoChoices(this.#random.clone());
  }
}

/** Both draws include 0 and the total, so the first server owns weight + 1 of total + 1 outcomes. */
const boundOf = (total: number): number => Math.min(total + 1, BOUND_MAX);

/** The second if it has the less overhead for its weight. */
function lessLoaded(servers: ServerTable, first: number, second: number): number {
  // The kernel multiplies in 32-bit int here, and only here.
  const left = Math.imul(servers.weight[second]!, overhead(servers, first));
  const right = Math.imul(servers.weight[first]!, overhead(servers, second));
  return left > right ? second : first;
}

/** The server where the running sum of weights reaches `draw`; the last eligible one at the latest. */
function drawn(pool: Pool, draw: number): number {
  const { servers, order, count } = pool;
  let rest = draw;
  let choice = NONE;
  for (let i = 0; i < count; i++) {
    const id = order[i]!;
    if (!isEligible(servers, id)) continue;
    choice = id;
    rest -= servers.weight[id]!;
    if (rest <= 0) return choice;
  }
  return choice;
}

/** Control path. */
const figure = (pool: Pool, server: number): string =>
  `${overhead(pool.servers, server)} / ${pool.servers.weight[server]!}`;

export const twos: SchedulerKind = {
  name: "twos",
  summary: "Power of two choices: two servers drawn by weight, the less loaded takes it.",
  flagNames: [],
  create: (context) => new TwoChoices(context.random),
  figure,
};
