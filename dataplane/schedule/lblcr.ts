// Hot: lblcr, locality-based least connections with replication: a destination address stays with a set of
// servers that grows under load and shrinks when it was stable for long. ipvs.md C.2.

import { ticksOfSeconds } from "../env/clock.ts";
import type { Packet } from "../wire/packet.ts";
import { isEligibleStill } from "./available.ts";
import { CACHE_CAPACITY, DestinationCache } from "./destination-cache.ts";
import { LeastLoaded } from "./least-loaded.ts";
import { overhead } from "./overhead.ts";
import type { Pool } from "./pool.ts";
import { productExceeds } from "./product.ts";
import { NONE, type Scheduler, type SchedulerContext, type SchedulerKind } from "./scheduler.ts";
import { ServerSets } from "./server-sets.ts";
import type { ServerTable } from "./server-table.ts";

/** Members of all sets together; every entry has one, so so many may have a second on average. */
const MEMBERS = CACHE_CAPACITY * 2;

class ReplicatedLocality implements Scheduler {
  readonly #context: SchedulerContext;
  readonly #pool = new LeastLoaded();
  /** The value of an entry is the head of its set. */
  #cache = new DestinationCache();
  #sets = new ServerSets(MEMBERS);
  /** Ticks of the last insertion or removal, and members, by entry. */
  #lastChange = new Int32Array(CACHE_CAPACITY);
  #sizes = new Int32Array(CACHE_CAPACITY);
  /** Sets that have each server as a member, by server id. */
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
    let entry = cache.find(packet);
    if (entry !== NONE) {
      cache.lastUse[entry] = nowTicks;
      const known = this.#least(pool, entry);
      this.#shrink(pool, entry, nowTicks);
      if (known !== NONE && !this.#pool.shouldRelieve(pool, known)) return known;
    }
    const id = this.#pool.pick(pool);
    if (id === NONE) return NONE;
    if (entry === NONE && !this.#sets.isFull) {
      entry = cache.add(packet, NONE, nowTicks);
      if (entry !== NONE) this.#sizes[entry] = 0;
    }
    if (entry !== NONE) this.#insert(entry, id, nowTicks);
    return id;
  }

  /** The eligible member with the least overhead / weight, in set order; NONE when there is none. */
  #least(pool: Pool, entry: number): number {
    const { servers } = pool;
    const sets = this.#sets;
    let best = NONE;
    let bestLoad = 0;
    for (let node = this.#cache.value[entry]!; node !== NONE; node = sets.next[node]!) {
      const id = sets.server[node]!;
      if (!isEligibleStill(servers, id)) continue;
      const load = overhead(servers, id);
      const weight = servers.weight[id]!;
      if (best === NONE || productExceeds(bestLoad, weight, load, servers.weight[best]!)) {
        best = id;
        bestLoad = load;
      }
    }
    return best;
  }

  /** The member of weight above 0 with the greatest overhead / weight, whatever its flags; or NONE. */
  #most(pool: Pool, entry: number): number {
    const { servers } = pool;
    const sets = this.#sets;
    let worst = NONE;
    let worstLoad = 0;
    for (let node = this.#cache.value[entry]!; node !== NONE; node = sets.next[node]!) {
      const id = sets.server[node]!;
      const weight = servers.weight[id]!;
      if (weight <= 0) continue;
      const load = overhead(servers, id);
      if (worst === NONE || productExceeds(load, servers.weight[worst]!, worstLoad, weight)) {
        worst = id;
        worstLoad = load;
      }
    }
    return worst;
  }

  /** A set of several that did not change for the expiration loses its most loaded member. */
  #shrink(pool: Pool, entry: number, nowTicks: number): void {
    if (this.#sizes[entry]! <= 1) return;
    const age = (nowTicks - this.#lastChange[entry]!) | 0;
    if (age <= ticksOfSeconds(this.#context.cacheSeconds("lblcr"))) return;
    const id = this.#most(pool, entry);
    if (id === NONE) return;
    this.#cache.value[entry] = this.#sets.remove(this.#cache.value[entry]!, id);
    this.#sizes[entry]!--;
    this.#references[id]!--;
    this.#lastChange[entry] = nowTicks;
  }

  #insert(entry: number, id: number, nowTicks: number): void {
    const head = this.#cache.value[entry]!;
    if (this.#sets.isFull || this.#sets.has(head, id)) return;
    this.#cache.value[entry] = this.#sets.prepend(head, id);
    this.#sizes[entry]!++;
    this.#references[id]!++;
    this.#lastChange[entry] = nowTicks;
  }

  /** Control path. */
  everyMinute(_pool: Pool, nowTicks: number): void {
    const lifeTicks = ticksOfSeconds(this.#context.cacheSeconds("lblcr"));
    this.#cache.everyMinute(nowTicks, lifeTicks, (entry) => this.#forget(entry));
  }

  /** Control path. Empties the set of an entry that goes. */
  #forget(entry: number): void {
    let head = this.#cache.value[entry]!;
    while (head !== NONE) {
      const id = this.#sets.server[head]!;
      this.#references[id]!--;
      head = this.#sets.remove(head, id);
    }
  }

  /** Control path. */
  refersTo(server: number): boolean {
    return (this.#references[server] ?? 0) > 0;
  }

  /** Control path. */
  clone(): ReplicatedLocality {
    const copy = new ReplicatedLocality(this.#context);
    copy.#cache = this.#cache.clone();
    copy.#sets = this.#sets.clone();
    copy.#lastChange = this.#lastChange.slice();
    copy.#sizes = this.#sizes.slice();
    copy.#references = this.#references.slice();
    return copy;
  }
}

export const lblcr: SchedulerKind = {
  name: "lblcr",
  summary:
    "Locality-based least connections with replication: a destination stays with a set of servers.",
  flagNames: [],
  remembersServers: true,
  create: (context) => new ReplicatedLocality(context),
};
