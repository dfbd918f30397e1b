// Hot: the neighbour cache: next hop on a port -> MAC, and the frames that wait for one. A table only; who
// asks and who ages is in neighbour-resolution.ts and neighbour-ageing.ts.
//
//   buckets   hash -> entry -> entry …                   (chains by #nextInBucket)
//   entry     port, address, state, MAC, deadline, queue of at most QUEUE_FRAMES slots (chained by slot)
//
// What strangers can fill is bounded: entries by capacity (the least recently used one makes room), frames
// that wait by a quarter of the ring.

import { NO_SLOT } from "../ring/ring.ts";
import type { Address } from "../wire/address.ts";
import { IPV4, IPV6 } from "../wire/packet.ts";
import { ASKING, FREE, FRESH, isUsable } from "./neighbour-states.ts";

export const NO_NEIGHBOUR = -1;
/** Frames that wait for one neighbour; one more pushes the oldest out, as the kernel does it. */
export const QUEUE_FRAMES = 32;

export class Neighbours {
  readonly capacity: number;
  // By entry number.
  readonly state: Uint8Array;
  readonly isStatic: Uint8Array;
  readonly port: Uint8Array;
  readonly word0: Int32Array;
  readonly word1: Int32Array;
  readonly word2: Int32Array;
  readonly word3: Int32Array;
  readonly macHigh: Int32Array;
  readonly macLow: Uint16Array;
  /** Requests sent since it was last known to be there. */
  readonly requests: Uint8Array;
  /** Ticks; when something is due to happen to the entry. Static entries have none. */
  readonly deadline: Int32Array;
  /** Ticks of the last frame sent to it. */
  readonly usedAt: Int32Array;
  readonly queueCount: Uint8Array;
  // By slot, while it waits.
  readonly pendingVerdict: Int32Array;
  /** Absolute offset of the waiting frame's IP header. */
  readonly pendingNetwork: Int32Array;
  /** Entries in use, static ones included. */
  count = 0;
  /** Frames that wait, made ones included. */
  queued = 0;
  readonly queuedMax: number;
  /** Another number when an entry may have become another neighbour's. */
  generation = 0;

  readonly #hashSeed: number;
  readonly #bucketMask: number;
  readonly #bucket: Int32Array;
  readonly #nextInBucket: Int32Array;
  readonly #free: Int32Array;
  readonly #queueHead: Int32Array;
  readonly #queueTail: Int32Array;
  readonly #nextInQueue: Int32Array;

  /**
   * @param slots     slots of the ring
   * @param queuedMax frames that wait at most; default a quarter of the slots
   */
  constructor(capacity: number, slots: number, hashSeed: number, queuedMax = slots >> 2) {
    if (!Number.isInteger(capacity) || capacity < 1 || capacity > 65_536) {
      throw new Error(`a neighbour cache has 1 to 65536 entries, not ${capacity}`);
    }
    this.capacity = capacity;
    this.queuedMax = Math.max(1, queuedMax);
    this.state = new Uint8Array(capacity);
    this.isStatic = new Uint8Array(capacity);
    this.port = new Uint8Array(capacity);
    this.word0 = new Int32Array(capacity);
    this.word1 = new Int32Array(capacity);
    this.word2 = new Int32Array(capacity);
    this.word3 = new Int32Array(capacity);
    this.macHigh = new Int32Array(capacity);
    this.macLow = new Uint16Array(capacity);
    this.requests = new Uint8Array(capacity);
    this.deadline = new Int32Array(capacity);
    this.usedAt = new Int32Array(capacity);
    this.queueCount = new Uint8Array(capacity);
    this.pendingVerdict = new Int32Array(slots);
    this.pendingNetwork = new Int32Array(slots);
    let buckets = 2;
    while (buckets < capacity * 2) buckets *= 2;
    this.#hashSeed = hashSeed;
    this.#bucketMask = buckets - 1;
    this.#bucket = new Int32Array(buckets).fill(NO_NEIGHBOUR);
    this.#nextInBucket = new Int32Array(capacity).fill(NO_NEIGHBOUR);
    this.#free = Int32Array.from({ length: capacity }, (_, i) => capacity - 1 - i);
    this.#queueHead = new Int32Array(capacity).fill(NO_SLOT);
    this.#queueTail = new Int32Array(capacity).fill(NO_SLOT);
    this.#nextInQueue = new Int32Array(slots).fill(NO_SLOT);
  }

  /** The entry of an address on a port, or NO_NEIGHBOUR. */
  find(port: number, word0: number, word1: number, word2: number, word3: number): number {
    let entry = this.#bucket[this.#hash(port, word0, word1, word2, word3)]!;
    while (entry !== NO_NEIGHBOUR) {
      if (
        this.word0[entry] === word0 &&
        this.port[entry] === port &&
        this.word1[entry] === word1 &&
        this.word2[entry] === word2 &&
        this.word3[entry] === word3
      ) {
        return entry;
      }
      entry = this.#nextInBucket[entry]!;
    }
    return NO_NEIGHBOUR;
  }

  /** IPV4 or IPV6: no IPv6 neighbour has an address that ends in 96 zeros. */
  family(entry: number): number {
    return (this.word1[entry]! | this.word2[entry]! | this.word3[entry]!) === 0 ? IPV4 : IPV6;
  }

  /** A new entry in state FREE for an address that is not there yet, or NO_NEIGHBOUR when all are in use. */
  take(
    port: number,
    word0: number,
    word1: number,
    word2: number,
    word3: number,
    nowTicks: number,
  ): number {
    if (this.count === this.capacity) return NO_NEIGHBOUR;
    this.count++;
    const entry = this.#free[this.capacity - this.count]!;
    const bucket = this.#hash(port, word0, word1, word2, word3);
    this.port[entry] = port;
    this.word0[entry] = word0;
    this.word1[entry] = word1;
    this.word2[entry] = word2;
    this.word3[entry] = word3;
    this.state[entry] = FREE;
    this.requests[entry] = 0;
    this.usedAt[entry] = nowTicks;
    this.#nextInBucket[entry] = this.#bucket[bucket]!;
    this.#bucket[bucket] = entry;
    return entry;
  }

  /** Gives an entry back. Its queue must be empty. */
  release(entry: number): void {
    if (this.queueCount[entry] !== 0)
      throw new Error(`neighbour ${entry} goes with frames waiting`);
    const bucket = this.#hash(
      this.port[entry]!,
      this.word0[entry]!,
      this.word1[entry]!,
      this.word2[entry]!,
      this.word3[entry]!,
    );
    if (this.#bucket[bucket] === entry) {
      this.#bucket[bucket] = this.#nextInBucket[entry]!;
    } else {
      let before = this.#bucket[bucket]!;
      while (this.#nextInBucket[before] !== entry) before = this.#nextInBucket[before]!;
      this.#nextInBucket[before] = this.#nextInBucket[entry]!;
    }
    this.#nextInBucket[entry] = NO_NEIGHBOUR;
    this.state[entry] = FREE;
    this.isStatic[entry] = 0;
    this.generation++;
    this.#free[this.capacity - this.count] = entry;
    this.count--;
  }

  /**
   * The entry to give up when the table is full: the least recently used one. Entries that nobody answers
   * for may fill half of the table and then push out each other only, so that a scan of dark addresses does
   * not cost the neighbours that are there. NO_NEIGHBOUR when every entry is static.
   */
  victim(nowTicks: number): number {
    let asking = 0;
    let oldestAsking = NO_NEIGHBOUR;
    let oldest = NO_NEIGHBOUR;
    let askingAge = -1;
    let age = -1;
    for (let entry = 0; entry < this.capacity; entry++) {
      if (this.isStatic[entry] !== 0 || this.state[entry] === FREE) continue;
      const unusedTicks = (nowTicks - this.usedAt[entry]!) | 0;
      if (unusedTicks > age) {
        age = unusedTicks;
        oldest = entry;
      }
      if (this.state[entry] !== ASKING) continue;
      asking++;
      if (unusedTicks > askingAge) {
        askingAge = unusedTicks;
        oldestAsking = entry;
      }
    }
    return asking * 2 >= this.capacity ? oldestAsking : oldest;
  }

  /** Lets a frame wait; the queue must have room (see QUEUE_FRAMES, queuedMax). */
  enqueue(entry: number, slot: number, network: number, verdict: number): void {
    this.pendingVerdict[slot] = verdict;
    this.pendingNetwork[slot] = network;
    this.#nextInQueue[slot] = NO_SLOT;
    if (this.queueCount[entry] === 0) this.#queueHead[entry] = slot;
    else this.#nextInQueue[this.#queueTail[entry]!] = slot;
    this.#queueTail[entry] = slot;
    this.queueCount[entry]!++;
    this.queued++;
  }

  /** The frame that waits longest, which stays in the queue; or NO_SLOT. */
  firstInQueue(entry: number): number {
    return this.queueCount[entry] === 0 ? NO_SLOT : this.#queueHead[entry]!;
  }

  /** The frame that waited longest, or NO_SLOT. */
  dequeue(entry: number): number {
    if (this.queueCount[entry] === 0) return NO_SLOT;
    const slot = this.#queueHead[entry]!;
    this.#queueHead[entry] = this.#nextInQueue[slot]!;
    this.queueCount[entry]!--;
    this.queued--;
    return slot;
  }

  /** Control path. Makes a neighbour known for good: it is never asked for, nor learned anew. */
  addStatic(port: number, address: Address, macHigh: number, macLow: number): void {
    const { word0, word1, word2, word3 } = address;
    let entry = this.find(port, word0, word1, word2, word3);
    if (entry === NO_NEIGHBOUR) entry = this.take(port, word0, word1, word2, word3, 0);
    if (entry === NO_NEIGHBOUR) {
      throw new Error(`the neighbour cache is full with ${this.capacity} entries: make it larger`);
    }
    this.state[entry] = FRESH;
    this.isStatic[entry] = 1;
    this.macHigh[entry] = macHigh;
    this.macLow[entry] = macLow;
  }

  /** Control path. Takes over every neighbour of another cache whose MAC is known, for good. */
  learnFrom(other: Neighbours): void {
    for (let entry = 0; entry < other.capacity; entry++) {
      if (!isUsable(other.state[entry]!)) continue;
      const family = other.family(entry) === IPV4 ? 4 : 6;
      const address: Address = {
        family,
        word0: other.word0[entry]!,
        word1: other.word1[entry]!,
        word2: other.word2[entry]!,
        word3: other.word3[entry]!,
      };
      this.addStatic(other.port[entry]!, address, other.macHigh[entry]!, other.macLow[entry]!);
    }
  }

  /** Control path. Forgets a static neighbour; false when there is none. */
  removeStatic(port: number, address: Address): boolean {
    const { word0, word1, word2, word3 } = address;
    const entry = this.find(port, word0, word1, word2, word3);
    if (entry === NO_NEIGHBOUR || this.isStatic[entry] === 0) return false;
    this.release(entry);
    return true;
  }

  #hash(port: number, word0: number, word1: number, word2: number, word3: number): number {
    let hash = Math.imul(word0 ^ this.#hashSeed, 0x9e3779b1) ^ word1;
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ word2;
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ word3 ^ port;
    hash = Math.imul(hash ^ (hash >>> 16), 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & this.#bucketMask;
  }
}
