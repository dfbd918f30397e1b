// Hot: nq, never queue: the first idle server in list order, else as sed. ipvs.md C.2.
// Weights do not matter while somebody is idle, not even against an earlier server with a better quotient.

import { isEligible } from "./available.ts";
import { expectedDelay } from "./overhead.ts";
import type { Pool } from "./pool.ts";
import { productExceeds } from "./product.ts";
import { Ranked, type Ranking } from "./ranked.ts";
import { NONE, type SchedulerKind } from "./scheduler.ts";
import { expectedDelayFigure } from "./sed.ts";
import type { ServerTable } from "./server-table.ts";

function walk(pool: Pool): number {
  const { servers, order, count } = pool;
  let best = NONE;
  let bestDelay = 0;
  let bestWeight = 0;
  for (let i = 0; i < count; i++) {
    const id = order[i]!;
    if (!isEligible(servers, id)) continue;
    if (isIdle(servers, id)) return id;
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

const isIdle = (servers: ServerTable, id: number): boolean => servers.activeOf(id) === 0;

/** All idle servers are equal and before all others: 0 / 1. */
const ranking: Ranking = {
  readsCounts: true,
  load(servers, id) {
    if (!isEligible(servers, id)) return -1;
    return isIdle(servers, id) ? 0 : expectedDelay(servers, id);
  },
  weight: (servers, id) => (isIdle(servers, id) ? 1 : servers.weight[id]!),
  walk,
};

export const nq: SchedulerKind = {
  name: "nq",
  summary: "Never queue: an idle server if there is one, else the shortest expected delay.",
  flagNames: [],
  create: () => new Ranked(ranking),
  figure: expectedDelayFigure,
};
