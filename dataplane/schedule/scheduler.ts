// What a scheduler is: it picks a server of a pool for one new flow. One file a scheduler; one line each in
// registry.ts.

import type { Random } from "../env/random.ts";
import type { Packet } from "../wire/packet.ts";
import type { Pool } from "./pool.ts";
import type { ServerTable } from "./server-table.ts";

export { NONE } from "./server-table.ts";

export interface Scheduler {
  /**
   * Control path, on every change of the pool's servers, weights or flags. May allocate. Here is what depends on the
   * order of changes; what follows from the list alone, and takes long, is for settle().
   */
  rebuild(pool: Pool): void;

  /** Control path, once after one or many changes and before the next pick: tables and trees of the list. */
  settle?(pool: Pool): void;

  /**
   * Control path. A server is to go, or the pool, or the pool gets another scheduler: servers are watched no longer.
   * Picks stay right without settle(), but may take longer.
   */
  retire?(servers: ServerTable): void;

  /**
   * Hot, once per new flow. A server id of the pool, or NONE when no server may take it; never throws.
   * @param packet the client's packet (source: the client, destination: the virtual address)
   * @param nowTicks the step's time
   */
  pick(pool: Pool, packet: Packet, nowTicks: number): number;

  /** Control path. A copy that picks the same from here on, for questions that must change nothing. */
  clone(): Scheduler;

  /** Bounded upkeep, called every 60 s while the service exists (lblc, lblcr). */
  everyMinute?(pool: Pool, nowTicks: number): void;

  /** Control path. True while the scheduler refers to a server, so that its id must not be reused. */
  refersTo?(server: number): boolean;
}

/** What a scheduler may need from outside the pool. */
export interface SchedulerContext {
  readonly random: Random;
  /** Life of a scheduler's cache entries in seconds: sysctls lblc_expiration and lblcr_expiration, 86400. */
  cacheSeconds(scheduler: "lblc" | "lblcr"): number;
  /** True: rr and wrr begin anywhere in their round. Default: at the head of the list. */
  readonly startsAtRandom?: boolean | undefined;
  /** Part of a round that rr and wrr skip at first, from 0 to below 1: workers of one director begin apart. */
  readonly firstTurn?: number | undefined;
}

export interface SchedulerKind {
  /** As in `ipvsadm -s`. */
  readonly name: string;
  /** One sentence for help texts. */
  readonly summary: string;
  /** Names of the scheduler flags it knows, by bit: SCHED_FLAG_1 first; empty when it knows none. */
  readonly flagNames: readonly string[];
  /** Most servers a pool of it may have; without it there is no limit but the server table. */
  readonly maxServers?: number;
  /** True when its instances remember servers beyond a rebuild (they implement `refersTo`). */
  readonly remembersServers?: boolean;
  create(context: SchedulerContext): Scheduler;
  /** The figure it compares, for people ("257", "slot 192"); empty when it has none. Control path. */
  figure?(pool: Pool, server: number, packet: Packet): string;
}
