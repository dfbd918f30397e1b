// Hot: when lblc and lblcr leave the server they remember: it is over its weight while another has room to
// spare. ipvs.md C.2, lblc.

import type { Pool } from "./pool.ts";

/** True when the server has more active connections than its weight and another has fewer than half. */
export function shouldRelieve(pool: Pool, id: number): boolean {
  const { servers, order, count } = pool;
  if (servers.activeOf(id) <= servers.weight[id]!) return false;
  for (let i = 0; i < count; i++) {
    const other = order[i]!;
    if (servers.activeOf(other) * 2 < servers.weight[other]!) return true;
  }
  return false;
}
