// Hot: what lblc and lblcr ask about a whole pool: who has the least overhead for its weight, and whether a server
// that is over its weight is to be left because another has room to spare. ipvs.md C.2, lblc.

import { leastOverhead } from "./least-overhead.ts";
import type { Pool } from "./pool.ts";
import { NONE, type ServerTable } from "./server-table.ts";
import { Standings } from "./standings.ts";
import { type Contest, Tournament } from "./tournament.ts";

/** Two trees have to be worth their upkeep, and a walk for room mostly ends early. */
export const LEAST_LOADED_MIN = 128;

/** Fewer active connections than half the weight; flags do not matter. */
const hasRoom = (servers: ServerTable, id: number): boolean =>
  servers.activeOf(id) * 2 < servers.weight[id]!;

/** All servers with room to spare are equal. */
const roomy: Contest = {
  readsCounts: true,
  load: (servers, id) => (hasRoom(servers, id) ? 0 : -1),
  weight: () => 1,
};

export class LeastLoaded {
  readonly #least = new Tournament(leastOverhead);
  readonly #roomy = new Tournament(roomy);
  readonly #standings = new Standings([this.#least, this.#roomy], LEAST_LOADED_MIN);

  /** Control path. As Scheduler.settle. */
  settle(pool: Pool): void {
    this.#standings.settle(pool);
  }

  /** Control path. As Scheduler.retire. */
  retire(servers: ServerTable): void {
    this.#standings.retire(servers);
  }

  /** The eligible server with the least overhead / weight, or NONE. */
  pick(pool: Pool): number {
    if (!this.#standings.isKept) return leastOverhead.walk(pool);
    this.#standings.refresh(pool.servers);
    const seat = this.#least.first;
    return seat === NONE ? NONE : pool.order[seat]!;
  }

  /** True when the server has more active connections than its weight and another has fewer than half. */
  shouldRelieve(pool: Pool, id: number): boolean {
    const { servers } = pool;
    if (servers.activeOf(id) <= servers.weight[id]!) return false;
    if (!this.#standings.isKept) return isAnyRoomy(pool);
    this.#standings.refresh(servers);
    return this.#roomy.first !== NONE;
  }
}

function isAnyRoomy({ count, order, servers }: Pool): boolean {
  for (let i = 0; i < count; i++) if (hasRoom(servers, order[i]!)) return true;
  return false;
}
