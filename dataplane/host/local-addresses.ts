// Hot: which addresses are the director's own. Single addresses, prefixes that are local as a whole, and
// the broadcast addresses of its subnets.

import { type Address, prefixMaskWord } from "../wire/address.ts";
import { IPV4 } from "../wire/packet.ts";

const SLOTS_MIN = 64;
const PREFIXES_MAX = 64;
const BROADCASTS_MAX = 256;
/** A slot that was never used ends a probe; one whose count fell to 0 does not. */
const EMPTY = 0;

function hashOf(word0: number, word1: number, word2: number, word3: number): number {
  let hash = Math.imul(word0 ^ Math.imul(word1 ^ Math.imul(word2, 31), 31), 0x9e3779b1) ^ word3;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

export class LocalAddresses {
  /** Open addressing, linear probing, at most half full; family 0 is an empty slot. */
  #family = new Uint8Array(SLOTS_MIN);
  #words = new Int32Array(SLOTS_MIN * 4);
  /** How often each address was added. */
  #references = new Int32Array(SLOTS_MIN);
  #used = 0;

  readonly #prefixFamily = new Uint8Array(PREFIXES_MAX);
  readonly #prefixWords = new Int32Array(PREFIXES_MAX * 4);
  readonly #prefixMasks = new Int32Array(PREFIXES_MAX * 4);
  #prefixes = 0;

  /** Another number after every change. */
  generation = 0;

  readonly #broadcasts = new Int32Array(BROADCASTS_MAX);
  #broadcastCount = 0;

  /** Loopback addresses are every host's own. */
  constructor() {
    this.addPrefix({ family: 4, word0: 0x7f000000, word1: 0, word2: 0, word3: 0 }, 8);
    this.addPrefix({ family: 6, word0: 0, word1: 0, word2: 0, word3: 1 }, 128);
  }

  /** True for an address that the director answers for. Broadcast addresses are not own addresses. */
  isLocal(family: number, word0: number, word1: number, word2: number, word3: number): boolean {
    const at = this.#find(family, word0, word1, word2, word3);
    if (this.#family[at] !== EMPTY && this.#references[at]! > 0) return true;
    return this.#isInPrefix(family, word0, word1, word2, word3);
  }

  /** As isLocal, for IPv4. */
  isLocal4(word0: number): boolean {
    const family = this.#family;
    const words = this.#words;
    const mask = family.length - 1;
    for (let at = hashOf(word0, 0, 0, 0) & mask; family[at] !== EMPTY; at = (at + 1) & mask) {
      if (words[at * 4] === word0 && family[at] === IPV4) {
        if (this.#references[at]! > 0) return true;
        break;
      }
    }
    return this.#isInPrefix4(word0);
  }

  /** True for 255.255.255.255 and for the broadcast address of an own subnet (IPv4). */
  isBroadcast(word0: number): boolean {
    if (word0 === -1) return true;
    for (let i = 0; i < this.#broadcastCount; i++) if (this.#broadcasts[i] === word0) return true;
    return false;
  }

  /**
   * True when an ARP request for the address on `port` is to be answered. As the kernel with arp_ignore=0
   * does: any own address on any port, loopback addresses excepted.
   */
  hasOnPort(_port: number, word0: number): boolean {
    return word0 >>> 24 !== 127 && this.isLocal(IPV4, word0, 0, 0, 0);
  }

  /** Control path. Adds an own address; an address added twice must be removed twice. */
  add(address: Address): void {
    const { family, word0, word1, word2, word3 } = address;
    if ((this.#used + 1) * 2 > this.#family.length) this.#rebuild();
    const at = this.#find(family, word0, word1, word2, word3);
    if (this.#family[at] === EMPTY) {
      this.#family[at] = family;
      this.#words.set([word0, word1, word2, word3], at * 4);
      this.#used++;
    }
    this.#references[at]!++;
    this.generation++;
  }

  /** Control path. Takes one addition back; false when the address is not an own one. */
  remove(address: Address): boolean {
    const { family, word0, word1, word2, word3 } = address;
    const at = this.#find(family, word0, word1, word2, word3);
    if (this.#family[at] === EMPTY || this.#references[at] === 0) return false;
    this.#references[at]!--;
    this.generation++;
    return true;
  }

  /** Control path. Makes every address of a prefix an own one (`ip route add local PREFIX`). */
  addPrefix(address: Address, prefixBits: number): void {
    if (this.#prefixes === PREFIXES_MAX) {
      throw new Error(`a director has at most ${PREFIXES_MAX} local prefixes`);
    }
    const i = this.#prefixes++;
    this.generation++;
    const words = [address.word0, address.word1, address.word2, address.word3];
    this.#prefixFamily[i] = address.family;
    for (let word = 0; word < 4; word++) {
      const mask = prefixMaskWord(prefixBits, word);
      this.#prefixMasks[i * 4 + word] = mask;
      this.#prefixWords[i * 4 + word] = words[word]! & mask;
    }
  }

  /** Control path. The broadcast address of an own subnet. */
  addBroadcast(word0: number): void {
    if (this.#broadcastCount === BROADCASTS_MAX) {
      throw new Error(`a director has at most ${BROADCASTS_MAX} subnets`);
    }
    this.#broadcasts[this.#broadcastCount++] = word0;
  }

  /** Control path. Takes one addBroadcast back. */
  removeBroadcast(word0: number): void {
    const i = this.#broadcasts.subarray(0, this.#broadcastCount).indexOf(word0);
    if (i < 0) return;
    this.#broadcasts[i] = this.#broadcasts[--this.#broadcastCount]!;
  }

  /** Slot of the address, or the empty slot where it would go. */
  #find(family: number, word0: number, word1: number, word2: number, word3: number): number {
    const words = this.#words;
    const mask = this.#family.length - 1;
    let at = hashOf(word0, word1, word2, word3) & mask;
    while (this.#family[at] !== EMPTY) {
      const i = at * 4;
      if (
        words[i] === word0 &&
        words[i + 1] === word1 &&
        words[i + 2] === word2 &&
        words[i + 3] === word3 &&
        this.#family[at] === family
      ) {
        return at;
      }
      at = (at + 1) & mask;
    }
    return at;
  }

  #isInPrefix4(word0: number): boolean {
    const words = this.#prefixWords;
    const masks = this.#prefixMasks;
    for (let i = 0; i < this.#prefixes; i++) {
      const isIn = ((word0 ^ words[i * 4]!) & masks[i * 4]!) === 0;
      if (isIn && this.#prefixFamily[i] === IPV4) return true;
    }
    return false;
  }

  #isInPrefix(family: number, word0: number, word1: number, word2: number, word3: number): boolean {
    const words = this.#prefixWords;
    const masks = this.#prefixMasks;
    for (let prefix = 0; prefix < this.#prefixes; prefix++) {
      const i = prefix * 4;
      if (
        ((word0 ^ words[i]!) & masks[i]!) === 0 &&
        this.#prefixFamily[prefix] === family &&
        ((word1 ^ words[i + 1]!) & masks[i + 1]!) === 0 &&
        ((word2 ^ words[i + 2]!) & masks[i + 2]!) === 0 &&
        ((word3 ^ words[i + 3]!) & masks[i + 3]!) === 0
      ) {
        return true;
      }
    }
    return false;
  }

  /** Control path. Forgets removed addresses and makes room for as many again as there are. */
  #rebuild(): void {
    const family = this.#family;
    const words = this.#words;
    const references = this.#references;
    let live = 0;
    for (const count of references) if (count > 0) live++;
    let slots = SLOTS_MIN;
    while (slots < live * 4) slots *= 2;
    this.#family = new Uint8Array(slots);
    this.#words = new Int32Array(slots * 4);
    this.#references = new Int32Array(slots);
    this.#used = live;
    for (let old = 0; old < family.length; old++) {
      if (references[old]! <= 0) continue;
      const four = words.subarray(old * 4, old * 4 + 4);
      const at = this.#find(family[old]!, four[0]!, four[1]!, four[2]!, four[3]!);
      this.#family[at] = family[old]!;
      this.#words.set(four, at * 4);
      this.#references[at] = references[old]!;
    }
  }
}
