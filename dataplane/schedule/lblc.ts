// Hot: lblc, locality-based least connections: a destination address stays with one server. ipvs.md C.2.
// Meant for caches behind a firewall mark. A remembered server is not tested for OVERLOADED, as in the kernel.

import { ticksOfSeconds } from "../env/clock.ts";
import type { Packet } from "../wire/packet.ts";
import { DestinationCache } from "./destination-cache.ts";
import { LeastLoaded } from "./least-loaded.ts";
import type { Pool } from "./pool.ts";
import { NONE, type Scheduler, type SchedulerContext, type SchedulerKind } from "./scheduler.ts";
import { SERVER_AVAILABLE, type ServerTable } from "./server-table.ts";

class LocalityLeastConnections implements Scheduler {
  readonly #context: SchedulerContext;
  readonly #pool = new LeastLoaded();
  #cache = new DestinationCache();
  /** Entries that remember each server, by server id. */
  #references = new Int32Array(0);

  constructor(context: SchedulerContext) {
    this.#context = context;
  }

  /** Control path. Only learns the size of the server table; what is remembered stays. */
  rebuild(pool: Pool): void {
    if (this.#references.length === 0) this.#references = new Int32Array(pool.servers.capacity);
  }

  /** Control path. */
  settle(pool: Pool): void {
    this.#pool.settle(pool);
  }

  /** Control path. */
  retire(servers: ServerTable): void {
    this.#pool.retire(servers);
  }

  pick(pool: Pool, packet: Packet, nowTicks: number): number {
    const cache = this.#cache;
    const { flags, weight } = pool.servers;
    const entry = cache.find(packet);
    if (entry !== NONE) {
      cache.lastUse[entry] = nowTicks;
      const known = cache.value[entry]!;
      const isThere = (flags[known]! & SERVER_AVAILABLE) !== 0 && weight[known]! > 0;
      if (isThere && !this.#pool.shouldRelieve(pool, known)) return known;
    }
    const id = this.#pool.pick(pool);
    if (id === NONE) return NONE;
    if (entry !== NONE) {
      this.#references[cache.value[entry]!]!--;
      this.#references[id]!++;
      cache.value[entry] = id;
    } else if (cache.add(packet, id, nowTicks) !== NONE) {
      this.#references[id]!++;
    }
    return id;
  }

  /** Control path. */
  everyMinute(_pool: Pool, nowTicks: number): void {
    const lifeTicks = ticksOfSeconds(this.#context.cacheSeconds("lblc"));
    this.#cache.everyMinute(nowTicks, lifeTicks, (entry) => {
      this.#references[this.#cache.value[entry]!]!--;
    });
  }

  /** Control path. */
  refersTo(server: number): boolean {
    return (this.#references[server] ?? 0) > 0;
  }

  /** Control path. */
  clone(): LocalityLeastConnections {
    const copy = new LocalityLeastConnections(this.#context);
    copy.#cache = this.#cache.clone();
    copy.#references = this.#references.slice();
    return copy;
  }
}

export const lblc: SchedulerKind = {
  name: "lblc",
  summary:
    "Locality-based least connections: a destination stays with its server until that is over.",
  flagNames: [],
  remembersServers: true,
  create: (context) => new LocalityLeastConnections(context),
};
