// What an edit of services and servers means to the packet path: pools, server columns, the service look-up,
// schedulers, meters. The rules have decided before that the edit is possible.

import type { ServiceTable } from "../classify/service-table.ts";
import { delistEnd, enlistEnd } from "../schedule/server-ends.ts";
import { Pool } from "../schedule/pool.ts";
import type { SchedulerContext, SchedulerKind } from "../schedule/scheduler.ts";
import { NONE, type ServerTable } from "../schedule/server-table.ts";
import type { Estimators } from "./estimators.ts";
import { MinuteTimers } from "./minute-timers.ts";
import { ServerTrash } from "./server-trash.ts";
import type { ServerSpec, ServiceSpec } from "./specs.ts";

export class PoolEditor {
  /** Pools by index; null for an index that is not in use. The same array for good. */
  readonly pools: (Pool | null)[];
  readonly trash: ServerTrash;
  readonly minutes = new MinuteTimers();

  readonly #servers: ServerTable;
  readonly #services: ServiceTable;
  readonly #estimators: Estimators;
  readonly #context: SchedulerContext;
  /** Pools whose schedulers have not settled since they changed. */
  readonly #unsettled = new Set<Pool>();
  /** Indices that nothing refers to. */
  readonly #freeIndices: number[] = [];

  constructor(
    servers: ServerTable,
    services: ServiceTable,
    estimators: Estimators,
    context: SchedulerContext,
    pools: (Pool | null)[] = [],
  ) {
    this.pools = pools;
    this.#servers = servers;
    this.#services = services;
    this.#estimators = estimators;
    this.#context = context;
    this.trash = new ServerTrash(servers);
  }

  /** A new pool; its index. */
  addService(spec: ServiceSpec, kind: SchedulerKind, nowTicks: number): number {
    const { key } = spec;
    const index = this.#freeIndices.pop() ?? this.pools.length;
    const pool = new Pool(index, this.#servers, kind, kind.create(this.#context));
    this.pools[index] = pool;
    pool.family = key.family;
    pool.protocol = key.protocol;
    pool.address0 = key.word0;
    pool.address1 = key.word1;
    pool.address2 = key.word2;
    pool.address3 = key.word3;
    pool.port = key.port;
    pool.mark = key.mark;
    setAttributes(pool, spec);
    this.#rebuild(pool);
    this.minutes.start(pool, nowTicks);
    this.#enter(pool);
    this.#estimators.addPool(pool);
    return index;
  }

  #rebuild(pool: Pool): void {
    pool.scheduler.rebuild(pool);
    this.#unsettled.add(pool);
  }

  /** Schedulers finish what several changes left to do. Before the next packet is scheduled. */
  settle(): void {
    if (this.#unsettled.size === 0) return;
    for (const pool of this.#unsettled) {
      if (this.pools[pool.index] === pool) pool.scheduler.settle?.(pool);
    }
    this.#unsettled.clear();
  }

  #enter(pool: Pool): void {
    const first = pool.mark === 0 ? pool.address0 : pool.mark;
    const { address1, address2, address3, family, index, port, protocol } = pool;
    this.#services.add(family, protocol, first, address1, address2, address3, port, index);
  }

  /** New attributes. Only another scheduler starts anew: the same one goes on in mid-cycle. */
  editService(pool: Pool, spec: ServiceSpec, kind: SchedulerKind, nowTicks: number): void {
    setAttributes(pool, spec);
    if (pool.kind === kind) return;
    this.minutes.stop(pool);
    pool.scheduler.retire?.(this.#servers);
    pool.kind = kind;
    pool.scheduler = kind.create(this.#context);
    this.#rebuild(pool);
    this.minutes.start(pool, nowTicks);
  }

  /** Its servers go to the trash and belong to no pool; flows keep their ids. */
  deleteService(pool: Pool, nowTicks: number): void {
    const first = pool.mark === 0 ? pool.address0 : pool.mark;
    const { address1, address2, address3, family, port, protocol } = pool;
    this.#services.remove(family, protocol, first, address1, address2, address3, port);
    this.minutes.stop(pool);
    pool.scheduler.retire?.(this.#servers);
    if (this.trash.countOf(pool) > 0) {
      for (const id of this.trash.idsOf(pool)) this.#servers.pool[id] = NONE;
    }
    for (let i = 0; i < pool.count; i++) {
      const id = pool.order[i]!;
      this.#discard(id, pool, nowTicks);
      this.#servers.pool[id] = NONE;
    }
    pool.count = 0;
    this.#estimators.removePool(pool);
    this.pools[pool.index] = null;
    this.#freeIndex(pool);
  }

  /** A deleted pool's index is free again when no deleted server of it is left. */
  #freeIndex(pool: Pool): void {
    if (this.pools[pool.index] === pool || this.trash.countOf(pool) > 0) return;
    this.#freeIndices.push(pool.index);
  }

  /** Adds a server at the head of the list; `known` is its id if it comes from the trash. Its id. */
  addServer(pool: Pool, spec: ServerSpec, known: number): number {
    const servers = this.#servers;
    const id = known === NONE ? servers.allocate() : known;
    if (known === NONE) this.#estimators.servers.reset(id);
    else this.#revive(id, pool);
    servers.family[id] = spec.family;
    servers.address0[id] = spec.word0;
    servers.address1[id] = spec.word1;
    servers.address2[id] = spec.word2;
    servers.address3[id] = spec.word3;
    servers.port[id] = spec.port;
    servers.lastWeight[id] = spec.weight;
    this.#setServer(id, spec);
    enlistEnd(servers, id, pool.protocol);
    pool.prepend(id);
    this.#rebuild(pool);
    return id;
  }

  /** Back from the trash with its counters, unless it was another instance of the service that had it. */
  #revive(id: number, pool: Pool): void {
    const before = this.trash.take(id);
    if (before === pool) return;
    this.#estimators.servers.zero(id);
    this.#freeIndex(before);
  }

  editServer(pool: Pool, id: number, spec: ServerSpec): void {
    this.#setServer(id, spec);
    enlistEnd(this.#servers, id, pool.protocol);
    this.#rebuild(pool);
  }

  /** The columns that an edit may change. Flows store their method, so only new ones see another. */
  #setServer(id: number, spec: ServerSpec): void {
    const servers = this.#servers;
    servers.method[id] = spec.method;
    servers.weight[id] = spec.weight;
    if (spec.weight !== 0) servers.lastWeight[id] = spec.weight;
    servers.setAvailable(id, true);
    const { lowerThreshold, upperThreshold } = spec;
    const upperBefore = servers.upperThreshold[id]!;
    const isOther = upperThreshold !== upperBefore || lowerThreshold !== servers.lowerThreshold[id];
    servers.upperThreshold[id] = upperThreshold;
    servers.lowerThreshold[id] = lowerThreshold;
    this.#applyThresholds(id, upperBefore, isOther);
    servers.tunnelType[id] = spec.tunnelType;
    servers.tunnelPort[id] = spec.tunnelPort;
    servers.tunnelChecksum[id] = spec.tunnelChecksum;
  }

  /**
   * What new thresholds mean at once. Classic: a limit that was lifted or raised lets flows in; a lowered one waits
   * for the next flow. Total: the flows there are decide.
   */
  #applyThresholds(id: number, upperBefore: number, isOther: boolean): void {
    const servers = this.#servers;
    const upper = servers.upperThreshold[id]!;
    if (!servers.countsTotal) {
      if (upper === 0 || upper > upperBefore) servers.setOverloaded(id, false);
      return;
    }
    if (!isOther) return;
    const total = servers.activeOf(id) + servers.inactiveOf(id);
    if (upper === 0 || total < servers.lowerLimit(id)) servers.setOverloaded(id, false);
    else if (total >= upper) servers.setOverloaded(id, true);
  }

  deleteServer(pool: Pool, id: number, nowTicks: number): void {
    pool.scheduler.retire?.(this.#servers);
    pool.remove(id);
    this.#discard(id, pool, nowTicks);
    this.#rebuild(pool);
  }

  #discard(id: number, pool: Pool, nowTicks: number): void {
    this.#servers.setAvailable(id, false);
    delistEnd(this.#servers, id);
    this.trash.put(id, pool, nowTicks);
  }

  /** Gives the id of a deleted server back. */
  freeServer(id: number): void {
    const pool = this.trash.take(id);
    this.#servers.release(id);
    this.#freeIndex(pool);
  }
}

function setAttributes(pool: Pool, spec: ServiceSpec): void {
  pool.schedulerFlags = spec.schedulerFlags;
  pool.persistenceSeconds = spec.persistenceSeconds;
  pool.persistenceMask = spec.persistenceMask;
  pool.persistencePrefix = spec.persistencePrefix;
  pool.persistenceEngine = spec.persistenceEngine;
  pool.isOnePacket = spec.isOnePacket;
  if (spec.timeouts !== undefined) pool.timeouts.set(spec.timeouts);
}
