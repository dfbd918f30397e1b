// Hot: fo, weighted fail-over: the greatest weight takes everything while it can. ipvs.md C.2.

import { isEligible } from "./available.ts";
import type { Pool } from "./pool.ts";
import { NONE, type SchedulerKind } from "./scheduler.ts";
import { stateless } from "./stateless.ts";

function pick(pool: Pool): number {
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

const scheduler = stateless(pick);

export const fo: SchedulerKind = {
  name: "fo",
  summary: "Fail-over: the greatest weight takes everything; the others stand by.",
  flagNames: [],
  create: () => scheduler,
  figure,
};
