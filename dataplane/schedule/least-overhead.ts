// Hot: the weighted least-connection choice over a whole pool, shared by wlc, lblc and lblcr. ipvs.md C.2.

import { isEligible } from "./available.ts";
import { overhead } from "./overhead.ts";
import type { Pool } from "./pool.ts";
import { productExceeds } from "./product.ts";
import type { Ranking } from "./ranked.ts";
import { NONE } from "./server-table.ts";

/**
 * The eligible server with the least overhead / weight, or NONE. Quotients are compared by
 * cross-multiplying, so nothing rounds; on a tie the earlier in list order stays.
 */
function walk(pool: Pool): number {
  const { servers, order, count } = pool;
  let best = NONE;
  let bestLoad = 0;
  let bestWeight = 0;
  for (let i = 0; i < count; i++) {
    const id = order[i]!;
    if (!isEligible(servers, id)) continue;
    const load = overhead(servers, id);
    const weight = servers.weight[id]!;
    if (best === NONE || productExceeds(bestLoad, weight, load, bestWeight)) {
      best = id;
      bestLoad = load;
      bestWeight = weight;
    }
  }
  return best;
}

export const leastOverhead: Ranking = {
  readsCounts: true,
  load: (servers, id) => (isEligible(servers, id) ? overhead(servers, id) : -1),
  weight: (servers, id) => servers.weight[id]!,
  walk,
};
