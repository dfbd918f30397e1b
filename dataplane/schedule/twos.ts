// Hot: twos, power of two choices: two servers drawn by weight, the less loaded of them. ipvs.md C.2.
// Draws come from the director's seeded generator, so they repeat with the seed; no kernel can be matched.

import type { Random } from "../env/random.ts";
import { isEligible } from "./available.ts";
import { overhead } from "./overhead.ts";
import type { Pool } from "./pool.ts";
import { NONE, type Scheduler, type SchedulerKind } from "./scheduler.ts";

/** Greatest bound that Random.below takes. */
const BOUND_MAX = 0x80000000;

class TwoChoices implements Scheduler {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  rebuild(): void {}

  pick(pool: Pool): number {
    const { servers, order, count } = pool;
    let total = 0;
    let first = NONE;
    for (let i = 0; i < count; i++) {
      const id = order[i]!;
      if (!isEligible(servers, id)) continue;
      total += servers.weight[id]!;
      first = id;
    }
    if (first === NONE) return NONE;
    // Both draws include 0 and the total, so the first server owns weight + 1 of total + 1 outcomes.
    const bound = Math.min(total + 1, BOUND_MAX);
    const draw1 = this.#random.below(bound);
    const draw2 = this.#random.below(bound);
    first = drawn(pool, draw1);
    const second = drawn(pool, draw2);
    // The kernel multiplies in 32-bit int here, and only here.
    const left = Math.imul(servers.weight[second]!, overhead(servers, first));
    const right = Math.imul(servers.weight[first]!, overhead(servers, second));
    return left > right ? second : first;
  }

  /** Control path. */
  clone(): TwoChoices {
    return new TwoChoices(this.#random.clone());
  }
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
