// Hot: mh, Maglev hashing: a table of 4093 slots that moves little when servers come and go. ipvs.md C.2.
// Eisenbud et al., "Maglev: A Fast and Reliable Software Network Load Balancer" (NSDI 2016), section 3.4,
// with weights as turns. The table follows the last weight that was not 0, so quiescing moves no slot.

import type { Packet } from "../wire/packet.ts";
import { isEligible } from "./available.ts";
import { gcd } from "./gcd.ts";
import { hashedPort, hasFallback } from "./hash-flags.ts";
import { sourceWord } from "./hash32.ts";
import type { Pool } from "./pool.ts";
import { NONE, type Scheduler, type SchedulerKind } from "./scheduler.ts";
import { hsiphash } from "./siphash.ts";

/** A prime, the kernel's default table size. */
const SLOTS = 4093;
/** Weights are halved until the greatest turn count has at most this many bits. */
const TURN_BITS = 6;
/** The keys of the two hashes, 2654435761 and 2654446892, as int32 bits. */
const KEY1 = 2_654_435_761 | 0;
const KEY2 = 2_654_446_892 | 0;

/** Remainder of int32 bits, taken as unsigned, by a modulus below 2^31. */
const modulo = (bits: number, modulus: number): number =>
  // (2 * (bits >>> 1) + low bit) mod m, in doubles.
  ((bits >>> 1) * 2 + (bits & 1)) % modulus;

/** Hash of an address and a port, both as int32 bits, with an offset. */
const hash = (address: number, port: number, offset: number, key: number): number =>
  hsiphash((offset + port + address) | 0, 0, key, 0, key);

/** Slot of the packet's client with a fallback offset. */
const slotOf = (pool: Pool, packet: Packet, offset: number): number =>
  modulo(hash(sourceWord(packet), hashedPort(pool, packet), offset, KEY1), SLOTS);

/** A server's word: all words folded, but only the first for an IPv4 service, as the kernel does. */
function serverWord(pool: Pool, id: number): number {
  const { address0, address1, address2, address3 } = pool.servers;
  const first = address0[id]!;
  return pool.family === 4 ? first : first ^ address1[id]! ^ address2[id]! ^ address3[id]!;
}

/** Control path. Slots each server takes in a row, in list order; 0 for one that never had a weight. */
function turnsOf(pool: Pool, ids: Int32Array): Int32Array {
  const { lastWeight } = pool.servers;
  const turns = new Int32Array(ids.length);
  let divisor = 0;
  let greatest = 0;
  for (const id of ids) {
    const weight = lastWeight[id]!;
    if (weight > 0) divisor = gcd(divisor, weight);
    if (weight > greatest) greatest = weight;
  }
  if (divisor === 0) return turns;
  const bits = 32 - Math.clz32(greatest / divisor);
  const shift = Math.max(bits - TURN_BITS, 0);
  for (let i = 0; i < ids.length; i++) {
    const weight = lastWeight[ids[i]!]!;
    if (weight > 0) turns[i] = Math.max((weight / divisor) >> shift, 1);
  }
  return turns;
}

/**
 * Control path. The owner of each slot, NONE in an empty table: in turns, each server takes the next free slots
 * of its own permutation.
 * @param ids servers of the pool that take part, in list order
 */
export function maglevSlots(pool: Pool, ids: Int32Array): Int32Array {
  const { servers } = pool;
  const slots = new Int32Array(SLOTS).fill(NONE);
  const turns = turnsOf(pool, ids);
  if (!turns.some((turn) => turn > 0)) return slots;
  const count = ids.length;
  const next = new Int32Array(count);
  const skip = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const word = serverWord(pool, ids[i]!);
    const port = servers.port[ids[i]!]!;
    next[i] = modulo(hash(word, port, 0, KEY1), SLOTS);
    skip[i] = modulo(hash(word, port, 0, KEY2), SLOTS - 1) + 1;
  }
  let free = SLOTS;
  for (let i = 0; free > 0; i = i + 1 === count ? 0 : i + 1) {
    for (let turn = turns[i]!; turn > 0 && free > 0; turn--) {
      let slot = next[i]!;
      while (slots[slot] !== NONE) slot = (slot + skip[i]!) % SLOTS;
      slots[slot] = ids[i]!;
      next[i] = (slot + skip[i]!) % SLOTS;
      free--;
    }
  }
  return slots;
}

class MaglevHash implements Scheduler {
  readonly #slots = new Int32Array(SLOTS).fill(NONE);

  /** Control path. The table follows from the list alone. */
  rebuild(): void {}

  /** Control path. */
  settle(pool: Pool): void {
    this.#slots.set(maglevSlots(pool, pool.order.subarray(0, pool.count)));
  }

  pick(pool: Pool, packet: Packet): number {
    const base = slotOf(pool, packet, 0);
    const id = this.#slots[base]!;
    if (id === NONE) return NONE;
    if (isEligible(pool.servers, id)) return id;
    return hasFallback(pool) ? this.#fallback(pool, packet, base) : NONE;
  }

  /** Hashes again with the offsets base, base + 1, …; at most 4093 hashes. */
  #fallback(pool: Pool, packet: Packet, base: number): number {
    for (let k = 0; k < SLOTS; k++) {
      const id = this.#slots[slotOf(pool, packet, (k + base) % SLOTS)]!;
      if (id === NONE) return NONE;
      if (isEligible(pool.servers, id)) return id;
    }
    return NONE;
  }

  /** Control path. */
  clone(): MaglevHash {
    const copy = new MaglevHash();
    copy.#slots.set(this.#slots);
    return copy;
  }
}

/** Control path. */
const figure = (pool: Pool, _server: number, packet: Packet): string =>
  `slot ${slotOf(pool, packet, 0)}`;

export const mh: SchedulerKind = {
  name: "mh",
  summary: "Maglev hashing: the client's address decides; few clients move when servers change.",
  flagNames: ["mh-fallback", "mh-port"],
  maxServers: SLOTS,
  create: () => new MaglevHash(),
  figure,
};
