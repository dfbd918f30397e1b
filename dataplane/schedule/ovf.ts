// Hot: ovf, overflow: the greatest weight takes all until its active connections pass its weight. ipvs.md C.2.
// The test is `active > weight`, so a server holds up to weight + 1. UDP is never active and never overflows.

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
    const weight = servers.weight[id]!;
    if (servers.activeOf(id) > weight) continue;
    if (weight > bestWeight) {
      best = id;
      bestWeight = weight;
    }
  }
  return best;
}

/** Control path. Active connections of those it may hold: "3 of 5". */
const figure = (pool: Pool, server: number): string =>
  `${pool.servers.activeOf(server)} of ${pool.servers.weight[server]! + 1}`;

const ranking: Ranking = {
  readsCounts: true,
  load: (servers, id) =>
    servers.activeOf(id) > servers.weight[id]! ? -1 : greatestWeight.load(servers, id),
  weight: greatestWeight.weight,
  walk,
};

export const ovf: SchedulerKind = {
  name: "ovf",
  summary:
    "Overflow: the greatest weight until it has that many active connections, then the next.",
  flagNames: [],
  create: () => new Ranked(ranking),
  figure,
};
