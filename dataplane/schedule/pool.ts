// Hot: what the packet path sees of one service: its key, its attributes, and its servers in list order.

import { CopiedScheduler } from "./copied-scheduler.ts";
import { ServiceTimeouts } from "./own-timeouts.ts";
import type { ServerTable } from "./server-table.ts";
import type { Scheduler, SchedulerKind } from "./scheduler.ts";

/** Scheduler flag bits, as the kernel numbers them. */
export const SCHED_FLAG_1 = 0x08;
export const SCHED_FLAG_2 = 0x10;
export const SCHED_FLAG_3 = 0x20;

export class Pool {
  /** Index in the list of pools. */
  readonly index: number;
  readonly servers: ServerTable;
  /** 4 or 6. */
  family = 4;
  /** 6, 17, 132; 0 for a firewall mark service. */
  protocol = 0;
  /** Virtual address words; 0 for a firewall mark service. */
  address0 = 0;
  address1 = 0;
  address2 = 0;
  address3 = 0;
  /** Service port; 0 matches every port. */
  port = 0;
  /** Firewall mark as int32 bits; 0 for a service by address. */
  mark = 0;

  kind: SchedulerKind;
  scheduler: Scheduler;
  /** SCHED_FLAG_… bits. */
  schedulerFlags = 0;

  /** 0 for no persistence, else the template timeout in seconds. */
  persistenceSeconds = 0;
  /** IPv4: netmask as int32 bits (-1 for /32). IPv6: see persistencePrefix. */
  persistenceMask = -1;
  /** IPv6: prefix bits, 1 to 128. */
  persistencePrefix = 128;
  /** Persistence engine name; empty for none. */
  persistenceEngine = "";
  isOnePacket = false;
  readonly timeouts = new ServiceTimeouts();

  /** Server ids in list order, newest first; only the first `count` count. */
  order = new Int32Array(8);
  count = 0;

  /** COUNT_… totals of the service, as this worker counts them. */
  readonly counters: Float64Array;
  /** `counters` of every worker. */
  readonly countersOfAll: readonly Float64Array[];

  constructor(index: number, servers: ServerTable, kind: SchedulerKind, scheduler: Scheduler) {
    this.index = index;
    this.servers = servers;
    this.kind = kind;
    this.scheduler = scheduler;
    const { own, all } = servers.countersForPool(index);
    this.counters = own;
    this.countersOfAll = all;
  }

  get isPersistent(): boolean {
    return this.persistenceSeconds !== 0;
  }

  /**
   * Control path. The same service over another server table, to be asked before this one changes; its scheduler picks
   * the same. The list of servers is the same one.
   */
  copy(servers: ServerTable): Pool {
    const scheduler = new CopiedScheduler(this.scheduler);
    const copy = new Pool(this.index, servers, this.kind, scheduler);
    copy.family = this.family;
    copy.protocol = this.protocol;
    copy.address0 = this.address0;
    copy.address1 = this.address1;
    copy.address2 = this.address2;
    copy.address3 = this.address3;
    copy.port = this.port;
    copy.mark = this.mark;
    copy.schedulerFlags = this.schedulerFlags;
    copy.persistenceSeconds = this.persistenceSeconds;
    copy.persistenceMask = this.persistenceMask;
    copy.persistencePrefix = this.persistencePrefix;
    copy.persistenceEngine = this.persistenceEngine;
    copy.isOnePacket = this.isOnePacket;
    copy.timeouts.copyFrom(this.timeouts);
    copy.order = this.order;
    copy.count = this.count;
    return copy;
  }

  /** Control path. Puts a server at the head of the list, as the kernel does. */
  prepend(id: number): void {
    if (this.count === this.order.length) {
      const grown = new Int32Array(this.order.length * 2);
      grown.set(this.order);
      this.order = grown;
    }
    this.order.copyWithin(1, 0, this.count);
    this.order[0] = id;
    this.count++;
    this.servers.pool[id] = this.index;
  }

  /** Control path. Takes a server out of the list; false when it is not in it. */
  remove(id: number): boolean {
    const at = this.order.subarray(0, this.count).indexOf(id);
    if (at < 0) return false;
    this.order.copyWithin(at, at + 1, this.count);
    this.count--;
    return true;
  }
}
