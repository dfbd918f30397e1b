// Hot: sed, shortest expected delay: the smallest (active + 1) / weight. ipvs.md C.2.
// Inactive connections do not count, so UDP, which is never active, all goes to the greatest weight.

import { isEligible } from "./available.ts";
import { expectedDelay } from "./overhead.ts";
import type { Pool } from "./pool.ts";
import { productExceeds } from "./product.ts";
import { Ranked, type Ranking } from "./ranked.ts";
import { NONE, type SchedulerKind } from "./scheduler.ts";

function walk(pool: Pool): number {
  const { servers, order, count } = pool;
  let best = NONE;
  let bestDelay = 0;
  let bestWeight = 0;
  for (let i = 0; i < count; i++) {
    const id = order[i]!;
    if (!isEligible(servers, id)) continue;
    const delay = expectedDelay(servers, id);
    const weight = servers.weight[id]!;
    if (best === NONE || productExceeds(bestDelay, weight, delay, bestWeight)) {
      best = id;
      bestDelay = delay;
      bestWeight = weight;
    }
  }
  return best;
}

/** Control path. The quotient as it is compared: "4 / 3". */
export const expectedDelayFigure = (pool: Pool, server: number): string =>
  `${expectedDelay(pool.servers, server)} / ${pool.servers.weight[server]!}`;

const ranking: Ranking = {
  readsCounts: true,
  load: (servers, id) => (isEligible(servers, id) ? expectedDelay(servers, id) : -1),
  weight: (servers, id) => servers.weight[id]!,
  walk,
};

export const sed: SchedulerKind = {
  name: "sed",
  summary:
    "Shortest expected delay: the fewest active connections, this one included, for its weight.",
  flagNames: [],
  create: () => new Ranked(ranking),
  figure: expectedDelayFigure,
};
