// Hot: what flows mean to their servers' counts: connections, packets, bytes, and the end of a flow.
// Packets count for server, service and total only while the server is available; connections when made.

import { BECAME_ACTIVE, BECAME_INACTIVE } from "../flow/advance.ts";
import { FLOW_INACTIVE, FLOW_TEMPLATE } from "../flow/flags.ts";
import type { FlowOwner, FlowTable } from "../flow/flow-table.ts";
import type { Pool } from "./pool.ts";
import {
  COUNT_CONNECTIONS,
  COUNT_IN_BYTES,
  COUNT_IN_PACKETS,
  COUNT_OUT_BYTES,
  COUNT_OUT_PACKETS,
  COUNTER_COLUMNS,
  NONE,
  type ServerTable,
} from "./server-table.ts";

/** A side table that knows something about some flows. */
export interface FlowSide {
  /** Bits of FLOW_…: set for the flows that it may know. */
  readonly flags: number;
  forget(flow: number): void;
}

/** Follows the lives of all flows. */
export interface FlowWatcher {
  ended(flow: number): void;
  /** The flow's time was up, but it has children: it got 60 s more. */
  postponed(flow: number, nowTicks: number): void;
}

/** Tells the ends of a flow that it is over. */
export interface FlowMourner {
  /** The flow's time is up; it is still there. */
  timedOut(flow: number): void;
  ended(flow: number): void;
}

export class FlowAccounts implements FlowOwner {
  watcher: FlowWatcher | null = null;
  mourner: FlowMourner | null = null;
  /** COUNT_… columns over all services. */
  readonly totals: Float64Array;
  readonly #servers: ServerTable;
  readonly #pools: readonly (Pool | null)[];
  #flows!: FlowTable;
  readonly #sides: FlowSide[] = [];
  #sideFlags = 0;

  constructor(servers: ServerTable, pools: readonly (Pool | null)[]) {
    this.totals = servers.totals;
    this.#servers = servers;
    this.#pools = pools;
  }

  /** Control path. The table these accounts are kept for; it needs its owner to be made, so it comes later. */
  attach(flows: FlowTable): void {
    this.#flows = flows;
  }

  /** Control path. A side table that is to forget flows when they end. */
  attachSide(side: FlowSide): void {
    this.#sides.push(side);
    this.#sideFlags |= side.flags;
  }

  /** The flow is over: its server counts one less. */
  expired(flow: number): boolean {
    const flows = this.#flows;
    const server = flows.serverId(flow);
    if (server !== NONE) {
      const isActive = !flows.has(flow, FLOW_INACTIVE);
      this.#servers.unbind(server, flows.has(flow, FLOW_TEMPLATE), isActive);
    }
    if (this.watcher !== null) this.watcher.ended(flow);
    if (this.mourner !== null) this.mourner.ended(flow);
    if (flows.has(flow, this.#sideFlags)) {
      for (let i = 0; i < this.#sides.length; i++) this.#sides[i]!.forget(flow);
    }
    return true;
  }

  timedOut(flow: number): void {
    if (this.mourner !== null) this.mourner.timedOut(flow);
  }

  postponed(flow: number, nowTicks: number): void {
    if (this.watcher !== null) this.watcher.postponed(flow, nowTicks);
  }

  /** A packet changed the flow's state; `change` is what advanceState returned. */
  moved(flow: number, change: number): void {
    const server = this.#flows.serverId(flow);
    if (server === NONE) return;
    if (change === BECAME_ACTIVE) this.#servers.move(server, true);
    else if (change === BECAME_INACTIVE) this.#servers.move(server, false);
  }

  countConnection(flow: number): void {
    this.#add(this.#flows.serverId(flow), COUNT_CONNECTIONS, 1);
  }

  countIn(flow: number, bytes: number): void {
    const server = this.#flows.serverId(flow);
    this.#add(server, COUNT_IN_PACKETS, 1);
    this.#add(server, COUNT_IN_BYTES, bytes);
  }

  countOut(flow: number, bytes: number): void {
    const server = this.#flows.serverId(flow);
    this.#add(server, COUNT_OUT_PACKETS, 1);
    this.#add(server, COUNT_OUT_BYTES, bytes);
  }

  #add(server: number, column: number, amount: number): void {
    if (server === NONE || !this.#servers.isAvailable(server)) return;
    this.#servers.counters[server * COUNTER_COLUMNS + column]! += amount;
    this.totals[column]! += amount;
    const index = this.#servers.pool[server]!;
    const pool = index === NONE ? null : this.#pools[index];
    if (pool !== null && pool !== undefined) pool.counters[column]! += amount;
  }
}
