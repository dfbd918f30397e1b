// Hot: nq, never queue: the first idle server in list order, else as sed. ipvs.md C.2.
// Weights do not matter while somebody is idle, not even against an earlier server with a better quotient.

import { isEligible } from "./available.ts";
import { expectedDelay } from "./overhead.ts";
import type { Pool } from "./pool.ts";
import { productExceeds } from "./product.ts";
import { NONE, type SchedulerKind } from "./scheduler.ts";
import { expectedDelayFigure } from "./sed.ts";
import { stateless } from "./stateless.ts";

function pick(pool: Pool): number {
  const { servers, order, count } = pool;
  let best = NONE;
  let bestDelay = 0;
  let bestWeight = 0;
  for (let i = 0; i < count; i++) {
    const id = order[i]!;
    if (!isEligible(servers, id)) continue;
    if (servers.activeOf(id) === 0) return id;
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

const scheduler = stateless(pick);

export const nq: SchedulerKind = {
  name: "nq",
  summary: "Never queue: an idle server if there is one, else the shortest expected delay.",
  flagNames: [],
  create: () => scheduler,
  figure: expectedDelayFigure,
};
