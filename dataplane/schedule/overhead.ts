// Hot: what a server's connections cost, the figure that the least-connection schedulers compare.
// This is the only place that knows the formula, for both compatibility profiles.

import type { ServerTable } from "./server-table.ts";

/** An active connection costs as much as this many inactive ones. */
const ACTIVE_COST = 256;

/**
 * Overhead of lc, wlc, lblc, lblcr and twos (ipvs.md C.1): active * 256 + inactive in the profile `classic`,
 * active * 256 + all in `total`. Below 2^40 for any counts that fit their int32 columns.
 */
export const overhead = (servers: ServerTable, id: number): number => {
  const active = servers.activeOf(id);
  const others = servers.inactiveOf(id) + (servers.countsTotal ? active : 0);
  return active * ACTIVE_COST + others;
};

/** Overhead of sed and nq: what the server would have to do with one more active connection. */
export const expectedDelay = (servers: ServerTable, id: number): number => servers.activeOf(id) + 1;
