// Hot: what is known of the way to a destination: the largest packet that arrives (RFC 1191). A bounded
// cache of 4-way sets; a full set forgets what expires first, so strangers cannot make it grow.

import { isPast } from "../env/clock.ts";
import type { Interfaces } from "./interfaces.ts";
import type { Routes } from "./routes.ts";

const SETS = 256;
const WAYS = 4;
/** Ten minutes, net.ipv4.route.mtu_expires of the kernel. */
const LIFE_TICKS = 60_000;
/** Less than this is not believed (net.ipv4.route.min_pmtu): it would only serve to slow the director. */
export const LEARNED_MTU_MIN = 552;

export class PathMtu {
  readonly #routes: Routes;
  readonly #interfaces: Interfaces;
  #hashSeed: number;
  readonly #words = new Int32Array(SETS * WAYS * 4);
  /** 0: nothing is known. */
  readonly #mtu = new Int32Array(SETS * WAYS);
  readonly #deadline = new Int32Array(SETS * WAYS);
  #learnedAny = false;
  /** Another number after every change but an expiry. */
  generation = 0;

  constructor(routes: Routes, interfaces: Interfaces, hashSeed: number) {
    this.#routes = routes;
    this.#interfaces = interfaces;
    this.#hashSeed = hashSeed;
  }

  /** A router told that packets to the destination must not be larger than `mtu` bytes. */
  learn(
    word0: number,
    word1: number,
    word2: number,
    word3: number,
    mtu: number,
    nowTicks: number,
  ): void {
    const believed = mtu < LEARNED_MTU_MIN ? LEARNED_MTU_MIN : mtu;
    let at = this.#find(word0, word1, word2, word3);
    if (at >= 0) {
      // A larger value is news only after the smaller one has expired.
      const isKnown = !isPast(this.#deadline[at]!, nowTicks);
      if (isKnown && this.#mtu[at]! <= believed) return;
    } else {
      at = this.#victim(this.#set(word0, word1, word2, word3), nowTicks);
      const i = at * 4;
      this.#words[i] = word0;
      this.#words[i + 1] = word1;
      this.#words[i + 2] = word2;
      this.#words[i + 3] = word3;
    }
    this.#mtu[at] = believed;
    this.#deadline[at] = (nowTicks + LIFE_TICKS) | 0;
    this.#learnedAny = true;
    this.generation++;
  }

  /** False as long as no destination is known to take less than its link. */
  get knowsAny(): boolean {
    return this.#learnedAny;
  }

  /** Largest packet in bytes that may leave by `route` for the destination. */
  mtu(
    route: number,
    word0: number,
    word1: number,
    word2: number,
    word3: number,
    nowTicks: number,
  ): number {
    const mtu = this.#interfaces.mtu[this.#routes.port[route]!]!;
    if (!this.#learnedAny) return mtu;
    const at = this.#find(word0, word1, word2, word3);
    if (at < 0) return mtu;
    if (isPast(this.#deadline[at]!, nowTicks)) {
      this.#mtu[at] = 0;
      return mtu;
    }
    const learned = this.#mtu[at]!;
    return learned < mtu ? learned : mtu;
  }

  /** Control path. Takes over what another cache knows, its hash seed included. */
  learnFrom(other: PathMtu): void {
    this.#hashSeed = other.#hashSeed;
    this.#words.set(other.#words);
    this.#mtu.set(other.#mtu);
    this.#deadline.set(other.#deadline);
    this.#learnedAny = other.#learnedAny;
    this.generation++;
  }

  /** Control path. Forgets everything. */
  flush(): void {
    this.#mtu.fill(0);
    this.#learnedAny = false;
    this.generation++;
  }

  #set(word0: number, word1: number, word2: number, word3: number): number {
    let hash = Math.imul(word0 ^ this.#hashSeed, 0x9e3779b1) ^ word1;
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ word2;
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ word3;
    hash = Math.imul(hash ^ (hash >>> 16), 0x9e3779b1);
    return (hash >>> 24) * WAYS;
  }

  #find(word0: number, word1: number, word2: number, word3: number): number {
    const set = this.#set(word0, word1, word2, word3);
    const words = this.#words;
    for (let at = set; at < set + WAYS; at++) {
      const i = at * 4;
      if (
        this.#mtu[at] !== 0 &&
        words[i] === word0 &&
        words[i + 1] === word1 &&
        words[i + 2] === word2 &&
        words[i + 3] === word3
      ) {
        return at;
      }
    }
    return -1;
  }

  /** A free entry of the set, or the one that expires first. */
  #victim(set: number, nowTicks: number): number {
    let best = set;
    for (let at = set; at < set + WAYS; at++) {
      if (this.#mtu[at] === 0 || isPast(this.#deadline[at]!, nowTicks)) return at;
      if (((this.#deadline[at]! - this.#deadline[best]!) | 0) < 0) best = at;
    }
    return best;
  }
}
