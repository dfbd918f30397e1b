// Hot: what lblc and lblcr remember: for each destination address a value, in a table of fixed size.
// 1024 buckets with chained entries, newest first, and the upkeep that both share. ipvs.md C.2, lblc.
// Memory is reserved once, and used as far as entries go; a full table refuses new ones, and scheduling goes on without
// remembering.

import { ticksOfSeconds } from "../env/clock.ts";
import { hash32, destinationWord } from "./hash32.ts";
import type { Packet } from "../wire/packet.ts";
import { NONE } from "./server-table.ts";

const BUCKET_BITS = 10;
const BUCKETS = 1 << BUCKET_BITS;
const BUCKET_MASK = BUCKETS - 1;

/** Above this many entries the upkeep evicts. */
export const CACHE_COMFORT = BUCKETS * 16;
/** No more entries than this, ever. */
export const CACHE_CAPACITY = (CACHE_COMFORT * 3) / 2;

/** Under pressure only entries idle for so long are evicted. */
const PRESSURE_IDLE_TICKS = ticksOfSeconds(360);
/** Every so many minutes entries that outlived the expiration are dropped. */
const FULL_CHECK_MINUTES = 30;

export class DestinationCache {
  /** What is remembered, by entry: a server id (lblc) or the head of a set (lblcr). */
  readonly value = new Int32Array(CACHE_CAPACITY);
  /** Ticks of the last look-up, by entry. */
  readonly lastUse = new Int32Array(CACHE_CAPACITY);

  readonly #word0 = new Int32Array(CACHE_CAPACITY);
  readonly #word1 = new Int32Array(CACHE_CAPACITY);
  readonly #word2 = new Int32Array(CACHE_CAPACITY);
  readonly #word3 = new Int32Array(CACHE_CAPACITY);
  readonly #heads = new Int32Array(BUCKETS).fill(NONE);
  readonly #next = new Int32Array(CACHE_CAPACITY);
  /** Head of the list of free entries, chained by #next; those from #fresh on were never used and are not in it. */
  #free = NONE;
  #fresh = 0;
  #size = 0;
  /** The upkeep goes on behind this bucket. */
  #rover = 0;
  #minutes = 1;

  get size(): number {
    return this.#size;
  }

  /** The entry of the packet's destination, or NONE. */
  find(packet: Packet): number {
    const { isInverse } = packet;
    let entry = this.#heads[hash32(destinationWord(packet), BUCKET_BITS)]!;
    while (entry !== NONE) {
      if (
        this.#word0[entry] === (isInverse ? packet.source0 : packet.destination0) &&
        this.#word1[entry] === (isInverse ? packet.source1 : packet.destination1) &&
        this.#word2[entry] === (isInverse ? packet.source2 : packet.destination2) &&
        this.#word3[entry] === (isInverse ? packet.source3 : packet.destination3)
      ) {
        return entry;
      }
      entry = this.#next[entry]!;
    }
    return NONE;
  }

  /** A new entry for the packet's destination, which has none; NONE when the table is full. */
  add(packet: Packet, value: number, nowTicks: number): number {
    let entry = this.#free;
    if (entry !== NONE) this.#free = this.#next[entry]!;
    else if (this.#fresh < CACHE_CAPACITY) entry = this.#fresh++;
    else return NONE;
    const bucket = hash32(destinationWord(packet), BUCKET_BITS);
    const { isInverse } = packet;
    this.#word0[entry] = isInverse ? packet.source0 : packet.destination0;
    this.#word1[entry] = isInverse ? packet.source1 : packet.destination1;
    this.#word2[entry] = isInverse ? packet.source2 : packet.destination2;
    this.#word3[entry] = isInverse ? packet.source3 : packet.destination3;
    this.value[entry] = value;
    this.lastUse[entry] = nowTicks;
    this.#next[entry] = this.#heads[bucket]!;
    this.#heads[bucket] = entry;
    this.#size++;
    return entry;
  }

  /**
   * Control path. The upkeep of one minute: every 30th time all entries unused for `lifeTicks` go; else, when
   * the table is uncomfortably full, some that were idle for six minutes. `forget` hears of each that goes.
   */
  everyMinute(nowTicks: number, lifeTicks: number, forget: (entry: number) => void): void {
    if (this.#minutes % FULL_CHECK_MINUTES === 0) {
      this.#evict(nowTicks, lifeTicks, CACHE_CAPACITY, forget);
      this.#minutes = 1;
      return;
    }
    if (this.#size <= CACHE_COMFORT) {
      this.#minutes++;
      return;
    }
    const excess = Math.floor(((this.#size - CACHE_COMFORT) * 4) / 3);
    this.#evict(nowTicks, PRESSURE_IDLE_TICKS, Math.min(excess, CACHE_COMFORT / 2), forget);
  }

  /** Control path. Once round the buckets, whole buckets at a time, until `goal` entries are gone. */
  #evict(now: number, idleTicks: number, goal: number, forget: (entry: number) => void): void {
    let left = goal;
    let bucket = this.#rover;
    for (let i = 0; i < BUCKETS && left > 0; i++) {
      bucket = (bucket + 1) & BUCKET_MASK;
      left -= this.#evictBucket(bucket, now, idleTicks, forget);
    }
    this.#rover = bucket;
  }

  /** Control path. Drops a bucket's entries that were idle for `idleTicks`; how many. */
  #evictBucket(
    bucket: number,
    now: number,
    idleTicks: number,
    forget: (entry: number) => void,
  ): number {
    let dropped = 0;
    let before = NONE;
    let entry = this.#heads[bucket]!;
    while (entry !== NONE) {
      const after = this.#next[entry]!;
      if (((now - this.lastUse[entry]!) | 0) >= idleTicks) {
        forget(entry);
        if (before === NONE) this.#heads[bucket] = after;
        else this.#next[before] = after;
        this.#next[entry] = this.#free;
        this.#free = entry;
        this.#size--;
        dropped++;
      } else {
        before = entry;
      }
      entry = after;
    }
    return dropped;
  }

  /** Control path. */
  clone(): DestinationCache {
    const copy = new DestinationCache();
    const used = this.#fresh;
    copy.value.set(this.value.subarray(0, used));
    copy.lastUse.set(this.lastUse.subarray(0, used));
    copy.#word0.set(this.#word0.subarray(0, used));
    copy.#word1.set(this.#word1.subarray(0, used));
    copy.#word2.set(this.#word2.subarray(0, used));
    copy.#word3.set(this.#word3.subarray(0, used));
    copy.#heads.set(this.#heads);
    copy.#next.set(this.#next.subarray(0, used));
    copy.#free = this.#free;
    copy.#fresh = this.#fresh;
    copy.#size = this.#size;
    copy.#rover = this.#rover;
    copy.#minutes = this.#minutes;
    return copy;
  }
}
