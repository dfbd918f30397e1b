// Hot: lc, least connections: the smallest active * 256 + inactive; weights only tell 0 from more. ipvs.md C.2.

import { isEligible } from "./available.ts";
import { overhead } from "./overhead.ts";
import type { Pool } from "./pool.ts";
import { Ranked, type Ranking } from "./ranked.ts";
import { NONE, type SchedulerKind } from "./scheduler.ts";

function walk(pool: Pool): number {
  const { servers, order, count } = pool;
  let best = NONE;
  let bestLoad = 0;
  for (let i = 0; i < count; i++) {
    const id = order[i]!;
    if (!isEligible(servers, id)) continue;
    const load = overhead(servers, id);
    if (best === NONE || load < bestLoad) {
      best = id;
      bestLoad = load;
    }
  }
  return best;
}

/** Control path. */
const figure = (pool: Pool, server: number): string => String(overhead(pool.servers, server));

const ranking: Ranking = {
  readsCounts: true,
  load: (servers, id) => (isEligible(servers, id) ? overhead(servers, id) : -1),
  weight: () => 1,
  walk,
};

export const lc: SchedulerKind = {
  name: "lc",
  summary: "Least connections: the fewest connections, whatever the weights.",
  flagNames: [],
  create: () => new Ranked(ranking),
  figure,
};
