// Hot: wlc, weighted least connections: the smallest (active * 256 + inactive) / weight. ipvs.md C.2.

import { leastOverhead } from "./least-overhead.ts";
import { overhead } from "./overhead.ts";
import type { Pool } from "./pool.ts";
import { Ranked } from "./ranked.ts";
import type { SchedulerKind } from "./scheduler.ts";

/** Control path. The quotient as it is compared: "257 / 3". */
export const weightedOverheadFigure = (pool: Pool, server: number): string =>
  `${overhead(pool.servers, server)} / ${pool.servers.weight[server]!}`;

export const wlc: SchedulerKind = {
  name: "wlc",
  summary: "Weighted least connections: the fewest connections for its weight.",
  flagNames: [],
  create: () => new Ranked(leastOverhead),
  figure: weightedOverheadFigure,
};
