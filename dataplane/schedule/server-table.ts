// Hot: every real server of every service, as columns indexed by server id.
//
// An id is given when a server is added and stays the same until the server is deleted *and* nothing refers
// to it any more (flows, templates, scheduler caches): a flow keeps its server's id. Thresholds follow
// ARCHITECTURE.md, "Servers and pools".
//
// Several workers give the same servers the same ids. Each counts its own flows and packets in columns that it alone
// writes; whoever decides by counts adds all workers' (activeOf, inactiveOf, persistentOf). The flags are one column
// for all, changed bit by bit.

import { CHANGE_LOG_BYTES, ChangeLog } from "./change-log.ts";
import { ServerChanges } from "./server-changes.ts";

/** No server. */
export const NONE = -1;

/** Forwarding methods, numbered as the kernel's connection flags. */
export const METHOD_NAT = 0;
export const METHOD_LOCAL = 1;
export const METHOD_TUNNEL = 2;
export const METHOD_DIRECT = 3;
export const METHOD_BYPASS = 4;

/** Bits of `flags`. */
export const SERVER_AVAILABLE = 1;
export const SERVER_OVERLOADED = 2;

export const TUNNEL_IPIP = 0;
export const TUNNEL_GUE = 1;
export const TUNNEL_GRE = 2;

/** Columns of `counters`, ids times COUNTER_COLUMNS. */
export const COUNT_CONNECTIONS = 0;
export const COUNT_IN_PACKETS = 1;
export const COUNT_OUT_PACKETS = 2;
export const COUNT_IN_BYTES = 3;
export const COUNT_OUT_BYTES = 4;
export const COUNTER_COLUMNS = 5;

const END_CHAINS = 1024;

/** Columns of int32 that each worker has for itself: active, inactive, persistent. */
const OWN_COLUMNS = 3;

/** Control path. */
const sharedBytes = (numbers: number, bytesEach: number): SharedArrayBuffer =>
  new SharedArrayBuffer(numbers * bytesEach);

/** Most services of a director. */
export const SERVICES_MAX = 65_536;
/** Indices that pools can have: of services, and of deleted ones that still have a server (rules/server-trash.ts). */
const poolsMax = (capacity: number): number => SERVICES_MAX + capacity;

/** What one worker counts. */
export interface WorkerCounts {
  readonly flows: SharedArrayBuffer;
  /** COUNT_… by server, by pool, and over all. */
  readonly counters: SharedArrayBuffer;
  readonly poolCounters: SharedArrayBuffer;
  readonly totals: SharedArrayBuffer;
  /** ChangeLog of its servers, when there are several workers. */
  readonly changes: SharedArrayBuffer;
}

/** What the workers' tables share. Plain values: it crosses to other threads as a message. */
export interface ServerMemory {
  readonly flags: SharedArrayBuffer;
  /** By worker. */
  readonly counts: readonly WorkerCounts[];
}

/** Control path. Memory for the tables of so many workers. */
export const createServerMemory = (capacity: number, workers: number): ServerMemory => ({
  flags: sharedBytes(capacity, 1),
  counts: Array.from({ length: workers }, () => ({
    flows: sharedBytes(capacity * OWN_COLUMNS, Int32Array.BYTES_PER_ELEMENT),
    counters: sharedBytes(capacity * COUNTER_COLUMNS, Float64Array.BYTES_PER_ELEMENT),
    poolCounters: sharedBytes(poolsMax(capacity) * COUNTER_COLUMNS, Float64Array.BYTES_PER_ELEMENT),
    totals: sharedBytes(COUNTER_COLUMNS, Float64Array.BYTES_PER_ELEMENT),
    changes: sharedBytes(workers > 1 ? CHANGE_LOG_BYTES : 0, 1),
  })),
});

export class ServerTable {
  readonly capacity: number;
  /** 4 or 6. */
  readonly family: Uint8Array;
  /** Address words, network order as int32; IPv4 uses the first. */
  readonly address0: Int32Array;
  readonly address1: Int32Array;
  readonly address2: Int32Array;
  readonly address3: Int32Array;
  /** Server port; 0 keeps the packet's port. */
  readonly port: Uint16Array;
  /** METHOD_… as configured. */
  readonly method: Uint8Array;
  readonly tunnelType: Uint8Array;
  readonly tunnelPort: Uint16Array;
  /** 0 none, 1 full, 2 remote. */
  readonly tunnelChecksum: Uint8Array;
  readonly weight: Int32Array;
  /** The last weight that was not 0; only mh reads it. */
  readonly lastWeight: Int32Array;
  readonly upperThreshold: Int32Array;
  readonly lowerThreshold: Int32Array;
  readonly flags: Uint8Array;
  /** Connections of this worker in an active state, all others, and persistence templates. */
  readonly active: Int32Array;
  readonly inactive: Int32Array;
  readonly persistent: Int32Array;
  /** Index of the service's pool, or NONE once its service is deleted. */
  readonly pool: Int32Array;
  readonly counters: Float64Array;
  /** `counters` of every worker. */
  readonly countersOfAll: readonly Float64Array[];
  /** COUNT_… over all services, of every worker. */
  readonly totalsOfAll: readonly Float64Array[];
  /** Chains of NAT servers and tunnel ends by address and port (server-ends.ts); endSlot is NONE for others. */
  readonly endFirst: Int32Array;
  readonly endNext: Int32Array;
  readonly endSlot: Int32Array;
  /** Protocol of the server's service, 0 for any. */
  readonly endProtocol: Uint8Array;
  /** Who is to hear of changes to flags and counts, this worker's and what hearOthers() tells. */
  readonly changes: ServerChanges;
  /** The compatibility profile: false for `classic`, true for `total` (ipvs.md C.1, C.3). */
  countsTotal = false;

  /** True when other workers count, too. */
  readonly areCountsShared: boolean;
  /** False for a table that follows another worker's, which has made the same changes before. */
  readonly #isFirst: boolean;
  readonly #worker: number;
  readonly #log: ChangeLog;
  readonly #poolCounters: readonly Float64Array[];
  /** active, inactive and persistent of the other workers, in one array each. */
  readonly #others: readonly Int32Array[];

  readonly #free: Int32Array;
  #freeCount: number;

  /**
   * @param memory shared with other workers; its own by default
   * @param worker which of them this one is
   */
  constructor(capacity = 16_384, memory = createServerMemory(capacity, 1), worker = 0) {
    this.capacity = capacity;
    this.family = new Uint8Array(capacity);
    this.address0 = new Int32Array(capacity);
    this.address1 = new Int32Array(capacity);
    this.address2 = new Int32Array(capacity);
    this.address3 = new Int32Array(capacity);
    this.port = new Uint16Array(capacity);
    this.method = new Uint8Array(capacity);
    this.tunnelType = new Uint8Array(capacity);
    this.tunnelPort = new Uint16Array(capacity);
    this.tunnelChecksum = new Uint8Array(capacity);
    this.weight = new Int32Array(capacity);
    this.lastWeight = new Int32Array(capacity);
    this.upperThreshold = new Int32Array(capacity);
    this.lowerThreshold = new Int32Array(capacity);
    this.flags = new Uint8Array(memory.flags);
    const flows = memory.counts.map((counts) => new Int32Array(counts.flows));
    this.active = flows[worker]!.subarray(0, capacity);
    this.inactive = flows[worker]!.subarray(capacity, capacity * 2);
    this.persistent = flows[worker]!.subarray(capacity * 2);
    this.areCountsShared = flows.length > 1;
    this.#isFirst = worker === 0;
    this.#others = flows.filter((_, other) => other !== worker);
    this.pool = new Int32Array(capacity).fill(NONE);
    this.countersOfAll = memory.counts.map(({ counters }) => new Float64Array(counters));
    this.counters = this.countersOfAll[worker]!;
    this.totalsOfAll = memory.counts.map(({ totals }) => new Float64Array(totals));
    this.#worker = worker;
    this.#poolCounters = memory.counts.map(({ poolCounters }) => new Float64Array(poolCounters));
    this.endFirst = new Int32Array(END_CHAINS).fill(NONE);
    this.endNext = new Int32Array(capacity);
    this.endSlot = new Int32Array(capacity).fill(NONE);
    this.endProtocol = new Uint8Array(capacity);
    this.changes = new ServerChanges(capacity);
    const logs = memory.counts.map(({ changes }) => new Int32Array(changes));
    this.#log = new ChangeLog(this.areCountsShared ? logs : [], worker);
    this.#free = new Int32Array(capacity);
    this.#freeCount = capacity;
    for (let i = 0; i < capacity; i++) this.#free[i] = capacity - 1 - i;
  }

  /** COUNT_… over all services, of this worker. */
  get totals(): Float64Array {
    return this.totalsOfAll[this.#worker]!;
  }

  /** Control path. Zeroed counters for a new pool: this worker's, and every worker's. */
  countersForPool(index: number): { own: Float64Array; all: readonly Float64Array[] } {
    const at = index * COUNTER_COLUMNS;
    const all = this.#poolCounters.map((table) => table.subarray(at, at + COUNTER_COLUMNS));
    if (this.#isFirst) for (const counters of all) counters.fill(0);
    const own = all[this.#worker]!;
    if (own.length === 0) throw new Error(`there are no counters for pool ${index}`);
    return { own, all };
  }

  /** Ids in use, deleted servers that flows still refer to included. */
  get used(): number {
    return this.capacity - this.#freeCount;
  }

  /** Control path. A fresh id with every column zeroed, or NONE when the table is full. */
  allocate(): number {
    if (this.#freeCount === 0) return NONE;
    const id = this.#free[--this.#freeCount]!;
    if (this.#isFirst) this.#blankShared(id);
    for (const column of [this.family, this.port, this.method]) column[id] = 0;
    for (const column of [this.tunnelType, this.tunnelPort, this.tunnelChecksum]) column[id] = 0;
    for (const column of [this.address0, this.address1, this.address2, this.address3])
      column[id] = 0;
    for (const column of [this.weight, this.lastWeight]) column[id] = 0;
    for (const column of [this.upperThreshold, this.lowerThreshold]) column[id] = 0;
    this.pool[id] = NONE;
    return id;
  }

  /** Control path. Nobody counts for the id yet; the tables that follow find it blank. */
  #blankShared(id: number): void {
    this.flags[id] = 0;
    for (const flows of [this.active, this.inactive, this.persistent]) flows[id] = 0;
    for (const flows of this.#others) {
      for (let column = 0; column < OWN_COLUMNS; column++) flows[column * this.capacity + id] = 0;
    }
    for (const counters of this.countersOfAll) {
      counters.fill(0, id * COUNTER_COLUMNS, (id + 1) * COUNTER_COLUMNS);
    }
  }

  /** Control path. Gives an id back that nothing refers to any more. */
  release(id: number): void {
    this.pool[id] = NONE;
    if (this.#isFirst) this.flags[id] = 0;
    this.#free[this.#freeCount++] = id;
  }

  /** Control path. Takes over every column of another table of the same capacity, and what all workers count. */
  copyFrom(other: ServerTable): void {
    const mine = Object.values(this) as unknown[];
    const theirs = Object.values(other) as unknown[];
    this.countsTotal = other.countsTotal;
    mine.forEach((column, i) => {
      const from = theirs[i];
      if (column instanceof Float64Array && from instanceof Float64Array) column.set(from);
      else if (column instanceof Int32Array && from instanceof Int32Array) column.set(from);
      else if (column instanceof Uint16Array && from instanceof Uint16Array) column.set(from);
      else if (column instanceof Uint8Array && from instanceof Uint8Array) column.set(from);
    });
    if (!other.areCountsShared) return;
    for (let id = 0; id < this.capacity; id++) {
      this.active[id] = other.activeOf(id);
      this.inactive[id] = other.inactiveOf(id);
      this.persistent[id] = other.persistentOf(id);
    }
  }

  /** Hot. Connections of all workers to a server that are in an active state. */
  activeOf(id: number): number {
    return this.areCountsShared ? this.active[id]! + this.#ofOthers(id) : this.active[id]!;
  }

  /** Hot. All other connections of all workers to a server. */
  inactiveOf(id: number): number {
    if (!this.areCountsShared) return this.inactive[id]!;
    return this.inactive[id]! + this.#ofOthers(this.capacity + id);
  }

  /** Persistence templates of all workers that lead to a server. */
  persistentOf(id: number): number {
    if (!this.areCountsShared) return this.persistent[id]!;
    return this.persistent[id]! + this.#ofOthers(this.capacity * 2 + id);
  }

  #ofOthers(at: number): number {
    let sum = 0;
    for (let i = 0; i < this.#others.length; i++) sum += this.#others[i]![at]!;
    return sum;
  }

  isAvailable(id: number): boolean {
    return (this.flags[id]! & SERVER_AVAILABLE) !== 0;
  }

  isOverloaded(id: number): boolean {
    return (this.flags[id]! & SERVER_OVERLOADED) !== 0;
  }

  /** Flows and templates that refer to the server. */
  references(id: number): number {
    return this.activeOf(id) + this.inactiveOf(id) + this.persistentOf(id);
  }

  /** Hot. A new flow or template was bound: counts it and moves OVERLOADED by the rule of the profile. */
  bind(id: number, isTemplate: boolean, isActive: boolean): void {
    if (isTemplate) this.persistent[id]!++;
    else if (isActive) this.active[id]!++;
    else this.inactive[id]!++;
    this.#countsChanged(id);
    const total = this.activeOf(id) + this.inactiveOf(id);
    const upper = this.upperThreshold[id]!;
    if (!this.countsTotal) {
      if (upper !== 0 && total >= upper) this.setOverloaded(id, true);
    } else if (!isTemplate && total === upper) {
      this.setOverloaded(id, upper !== 0 && total >= this.lowerLimit(id));
    }
  }

  /** Hot. A flow or template went away: counts it off and moves OVERLOADED by the rule of the profile. */
  unbind(id: number, isTemplate: boolean, isActive: boolean): void {
    if (isTemplate) this.persistent[id]!--;
    else if (isActive) this.active[id]!--;
    else this.inactive[id]!--;
    this.#countsChanged(id);
    const total = this.activeOf(id) + this.inactiveOf(id);
    const upper = this.upperThreshold[id]!;
    const lower = this.lowerThreshold[id]!;
    if (!this.countsTotal) {
      const stays = lower !== 0 ? total >= lower : upper !== 0 && total * 4 >= upper * 3;
      if (!stays) this.setOverloaded(id, false);
    } else if (!isTemplate && total + 1 === this.lowerLimit(id)) {
      this.setOverloaded(id, upper !== 0 && total >= upper);
    }
  }

  /** The number of flows that OVERLOADED falls at in the profile `total`: lower, or three quarters of upper. */
  lowerLimit(id: number): number {
    const upper = this.upperThreshold[id]!;
    return this.lowerThreshold[id]! || upper - (upper >> 2);
  }

  #countsChanged(id: number): void {
    this.changes.countsChanged(id);
    if (this.areCountsShared) this.#log.note(id, false);
  }

  /** Hot. Takes note of what other workers changed since the last call. */
  hearOthers(): void {
    if (this.areCountsShared) this.#log.hear(this.changes);
  }

  setOverloaded(id: number, isOverloaded: boolean): void {
    this.#setFlag(id, SERVER_OVERLOADED, isOverloaded);
  }

  setAvailable(id: number, isAvailable: boolean): void {
    this.#setFlag(id, SERVER_AVAILABLE, isAvailable);
  }

  #setFlag(id: number, bit: number, isSet: boolean): void {
    if (((this.flags[id]! & bit) !== 0) === isSet) return;
    this.changes.flagsChanged(id);
    if (!this.areCountsShared) {
      this.flags[id]! ^= bit;
      return;
    }
    if (isSet) Atomics.or(this.flags, id, bit);
    else Atomics.and(this.flags, id, ~bit);
    this.#log.note(id, true);
  }

  /** Hot. A flow became active or inactive. */
  move(id: number, toActive: boolean): void {
    if (toActive) {
      this.inactive[id]!--;
      this.active[id]!++;
    } else {
      this.active[id]!--;
      this.inactive[id]!++;
    }
    this.#countsChanged(id);
  }
}
