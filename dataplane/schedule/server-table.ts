// Hot: every real server of every service, as columns indexed by server id.
//
// An id is given when a server is added and stays the same until the server is deleted *and* nothing refers
// to it any more (flows, templates, scheduler caches): a flow keeps its server's id. Counts live in shared
// memory so that other workers may read them. Thresholds follow ARCHITECTURE.md, "Servers and pools".

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

/** Control path. */
const sharedInt32 = (length: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));

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
  /** Connections in an active state, all others, and persistence templates. */
  readonly active: Int32Array;
  readonly inactive: Int32Array;
  readonly persistent: Int32Array;
  /** Index of the service's pool, or NONE once its service is deleted. */
  readonly pool: Int32Array;
  readonly counters: Float64Array;
  /** Chains of NAT servers and tunnel ends by address and port (server-ends.ts); endSlot is NONE for others. */
  readonly endFirst: Int32Array;
  readonly endNext: Int32Array;
  readonly endSlot: Int32Array;
  /** Protocol of the server's service, 0 for any. */
  readonly endProtocol: Uint8Array;
  /** The compatibility profile: false for `classic`, true for `total` (ipvs.md C.1, C.3). */
  countsTotal = false;

  readonly #free: Int32Array;
  #freeCount: number;

  constructor(capacity = 16_384) {
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
    this.weight = sharedInt32(capacity);
    this.lastWeight = sharedInt32(capacity);
    this.upperThreshold = new Int32Array(capacity);
    this.lowerThreshold = new Int32Array(capacity);
    this.flags = new Uint8Array(new SharedArrayBuffer(capacity));
    this.active = sharedInt32(capacity);
    this.inactive = sharedInt32(capacity);
    this.persistent = sharedInt32(capacity);
    this.pool = new Int32Array(capacity).fill(NONE);
    this.counters = new Float64Array(new SharedArrayBuffer(capacity * COUNTER_COLUMNS * 8));
    this.endFirst = new Int32Array(END_CHAINS).fill(NONE);
    this.endNext = new Int32Array(capacity);
    this.endSlot = new Int32Array(capacity).fill(NONE);
    this.endProtocol = new Uint8Array(capacity);
    this.#free = new Int32Array(capacity);
    this.#freeCount = capacity;
    for (let i = 0; i < capacity; i++) this.#free[i] = capacity - 1 - i;
  }

  /** Ids in use, deleted servers that flows still refer to included. */
  get used(): number {
    return this.capacity - this.#freeCount;
  }

  /** Control path. A fresh id with every column zeroed, or NONE when the table is full. */
  allocate(): number {
    if (this.#freeCount === 0) return NONE;
    const id = this.#free[--this.#freeCount]!;
    for (const column of [this.family, this.port, this.method, this.flags]) column[id] = 0;
    for (const column of [this.tunnelType, this.tunnelPort, this.tunnelChecksum]) column[id] = 0;
    for (const column of [this.address0, this.address1, this.address2, this.address3])
      column[id] = 0;
    for (const column of [this.weight, this.lastWeight, this.active, this.inactive]) column[id] = 0;
    for (const column of [this.upperThreshold, this.lowerThreshold, this.persistent])
      column[id] = 0;
    this.pool[id] = NONE;
    this.counters.fill(0, id * COUNTER_COLUMNS, (id + 1) * COUNTER_COLUMNS);
    return id;
  }

  /** Control path. Gives an id back that nothing refers to any more. */
  release(id: number): void {
    this.pool[id] = NONE;
    this.flags[id] = 0;
    this.#free[this.#freeCount++] = id;
  }

  /** Control path. Takes over every column of another table of the same capacity; ids are not allocated. */
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
  }

  isAvailable(id: number): boolean {
    return (this.flags[id]! & SERVER_AVAILABLE) !== 0;
  }

  isOverloaded(id: number): boolean {
    return (this.flags[id]! & SERVER_OVERLOADED) !== 0;
  }

  /** Flows and templates that refer to the server. */
  references(id: number): number {
    return this.active[id]! + this.inactive[id]! + this.persistent[id]!;
  }

  /** Hot. A new flow or template was bound: counts it and moves OVERLOADED by the rule of the profile. */
  bind(id: number, isTemplate: boolean, isActive: boolean): void {
    if (isTemplate) this.persistent[id]!++;
    else if (isActive) this.active[id]!++;
    else this.inactive[id]!++;
    const total = this.active[id]! + this.inactive[id]!;
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
    const total = this.active[id]! + this.inactive[id]!;
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

  setOverloaded(id: number, isOverloaded: boolean): void {
    if (isOverloaded) this.flags[id]! |= SERVER_OVERLOADED;
    else this.flags[id]! &= ~SERVER_OVERLOADED;
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
  }
}
