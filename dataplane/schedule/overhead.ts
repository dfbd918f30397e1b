// Hot: what a server's connections cost, the figure that the least-connection schedulers compare.
// This is the only place that knows the formula, so that another compatibility profile changes one line.

import type { ServerTable } from "./server-table.ts";

/** An active connection costs as much as this many inactive ones. */
const ACTIVE_COST = 256;

/**
 * Overhead of lc, wlc, lblc, lblcr and twos in the classic profile (ipvs.md C.1): active * 256 + inactive.
 * Below 2^39 for any counts that fit their int32 columns.
 */
export const overhead = (servers: ServerTable, id: number): number =>
  servers.active[id]! * ACTIVE_COST + servers.inactive[id]!;

/** Overhead of sed and nq: what the server would have to do with one more active connection. */
export const expectedDelay = (servers: ServerTable, id: number): number => servers.active[id]! + 1;
