// Hot: fo, weighted fail-over: the greatest weight takes everything while it can. ipvs.md C.2.

import { isEligible } from "./available.ts";
import { greatestWeight } from "./greatest-weight.ts";
import type { Pool } from "./pool.ts";
import { Ranked, type Ranking } from "./ranked.ts";
import { NONE, type SchedulerKind } from "./scheduler.ts";

function walk(pool: Pool): number {
  const { servers, order, count } = pool;
  let best = NONE;
  let bestWeight = 0;
  for (let i = 0; i < count; i++) {
    const id = order[i]!;
    if (!isEligible(servers, id)) continue;
    if (servers.weight[id]! > bestWeight) {
      best = id;
      bestWeight = servers.weight[id]!;
    }
  }
  return best;
}

/** Control path. */
const figure = (pool: Pool, server: number): string => String(pool.servers.weight[server]!);

const ranking: Ranking = { ...greatestWeight, walk };

export const fo: SchedulerKind = {
  name: "fo",
  summary: "Fail-over: the greatest weight takes everything; the others stand by.",
  flagNames: [],
  create: () => new Ranked(ranking),
  figure,
};
