// Hot: where packets leave. Prefix routes of both families, longest prefix first, in columns.
//
// A route number is the row of the moment: it is good until routes change, which happens between batches.

import { type Address, prefixMaskWord } from "../wire/address.ts";
import { IPV4 } from "../wire/packet.ts";

export const NO_ROUTE = -1;
export const ROUTES_MAX = 256;
const FOUR_WORDS = 3;

/** An address of the director on a port, as source selection sees it. */
export interface OwnAddress {
  readonly port: number;
  readonly address: Address;
  readonly prefixBits: number;
}

export interface Route {
  readonly prefix: Address;
  /** 0 to 32 or 128. */
  readonly prefixBits: number;
  readonly port: number;
  /** Next hop; without it the destination itself is on the port's link. */
  readonly gateway?: Address | undefined;
  /** Source of packets that the director makes; without it an own address of the port is chosen. */
  readonly source?: Address | undefined;
}

/** Control path. The four words of an address. */
const wordsOf = (address: Address): number[] => [
  address.word0,
  address.word1,
  address.word2,
  address.word3,
];

/** Control path. True when the first `bits` bits of both addresses are the same. */
function sharesPrefix(a: Address, b: Address, bits: number): boolean {
  if (a.family !== b.family) return false;
  const other = wordsOf(b);
  return wordsOf(a).every((word, i) => ((word ^ other[i]!) & prefixMaskWord(bits, i)) === 0);
}

/** Control path. True for the same address, or none twice. */
const isSame = (a: Address | undefined, b: Address | undefined): boolean =>
  a === undefined || b === undefined ? a === b : sharesPrefix(a, b, a.family === 4 ? 32 : 128);

export class Routes {
  /** By route number: index of the port it leaves by. */
  readonly port = new Uint8Array(ROUTES_MAX);
  readonly hasGateway = new Uint8Array(ROUTES_MAX);
  readonly gateway0 = new Int32Array(ROUTES_MAX);
  readonly gateway1 = new Int32Array(ROUTES_MAX);
  readonly gateway2 = new Int32Array(ROUTES_MAX);
  readonly gateway3 = new Int32Array(ROUTES_MAX);
  /** Source address of packets that the director makes; all 0 when it has none of that family. */
  readonly source0 = new Int32Array(ROUTES_MAX);
  readonly source1 = new Int32Array(ROUTES_MAX);
  readonly source2 = new Int32Array(ROUTES_MAX);
  readonly source3 = new Int32Array(ROUTES_MAX);
  count = 0;
  /** Another number after every change. */
  generation = 0;

  readonly #family = new Uint8Array(ROUTES_MAX);
  readonly #words = new Int32Array(ROUTES_MAX * 4);
  readonly #masks = new Int32Array(ROUTES_MAX * 4);
  /** The IPv4 routes once more: mask, prefix and route number of each. */
  readonly #four = new Int32Array(ROUTES_MAX * FOUR_WORDS);
  #count4 = 0;
  readonly #own: readonly OwnAddress[];
  #list: Route[] = [];

  /** @param own the director's addresses, a list that lives elsewhere (interfaces.ts) */
  constructor(own: readonly OwnAddress[]) {
    this.#own = own;
  }

  /** The route with the longest prefix that contains the address, or NO_ROUTE. Of equals the older one. */
  lookup(family: number, word0: number, word1: number, word2: number, word3: number): number {
    if (family === IPV4) return this.lookup4(word0);
    const words = this.#words;
    const masks = this.#masks;
    for (let route = 0; route < this.count; route++) {
      const i = route * 4;
      if (
        ((word0 ^ words[i]!) & masks[i]!) === 0 &&
        this.#family[route] === family &&
        ((word1 ^ words[i + 1]!) & masks[i + 1]!) === 0 &&
        ((word2 ^ words[i + 2]!) & masks[i + 2]!) === 0 &&
        ((word3 ^ words[i + 3]!) & masks[i + 3]!) === 0
      ) {
        return route;
      }
    }
    return NO_ROUTE;
  }

  /** As lookup, for IPv4. */
  lookup4(word0: number): number {
    const four = this.#four;
    const end = this.#count4 * FOUR_WORDS;
    for (let i = 0; i < end; i += FOUR_WORDS) {
      if ((word0 & four[i]!) === four[i + 1]) return four[i + 2]!;
    }
    return NO_ROUTE;
  }

  /** The route with the longest prefix that contains the address and leaves by `port`, or NO_ROUTE. */
  lookupOnPort(
    port: number,
    family: number,
    word0: number,
    word1: number,
    word2: number,
    word3: number,
  ): number {
    for (let route = 0; route < this.count; route++) {
      if (this.port[route] !== port || this.#family[route] !== family) continue;
      if (this.#contains(route, word0, word1, word2, word3)) return route;
    }
    return NO_ROUTE;
  }

  #contains(route: number, word0: number, word1: number, word2: number, word3: number): boolean {
    const i = route * 4;
    const words = this.#words;
    const masks = this.#masks;
    return (
      ((word0 ^ words[i]!) & masks[i]!) === 0 &&
      ((word1 ^ words[i + 1]!) & masks[i + 1]!) === 0 &&
      ((word2 ^ words[i + 2]!) & masks[i + 2]!) === 0 &&
      ((word3 ^ words[i + 3]!) & masks[i + 3]!) === 0
    );
  }

  /** Control path. Every route, longest prefix first. */
  get list(): readonly Route[] {
    return this.#list;
  }

  /** Control path. Refuses a route too many, a prefix length out of range, and mixed families. */
  add(route: Route): void {
    const { prefix, prefixBits, gateway, source } = route;
    const bitsMax = prefix.family === 4 ? 32 : 128;
    if (!Number.isInteger(prefixBits) || prefixBits < 0 || prefixBits > bitsMax) {
      throw new Error(`a prefix length is 0 to ${bitsMax}, not ${prefixBits}`);
    }
    for (const other of [gateway, source]) {
      if (other !== undefined && other.family !== prefix.family) {
        throw new Error("a route's gateway and source are of the family of its prefix");
      }
    }
    if (this.count === ROUTES_MAX) throw new Error(`a director has at most ${ROUTES_MAX} routes`);
    const shorter = this.#list.findIndex((old) => old.prefixBits < prefixBits);
    this.#list.splice(shorter < 0 ? this.#list.length : shorter, 0, route);
    this.#fill();
  }

  /** Control path. Removes the first route with that prefix, port and gateway; false when there is none. */
  remove(route: Route): boolean {
    const i = this.#list.findIndex(
      (old) =>
        old.prefixBits === route.prefixBits &&
        old.port === route.port &&
        sharesPrefix(old.prefix, route.prefix, route.prefixBits) &&
        isSame(old.gateway, route.gateway),
    );
    if (i < 0) return false;
    this.#list.splice(i, 1);
    this.#fill();
    return true;
  }

  /** Control path. Chooses every route's source again, after own addresses changed. */
  refreshSources(): void {
    this.#list.forEach((route, row) => this.#fillSource(route, row));
  }

  /** Control path. Writes every column from the list. */
  #fill(): void {
    this.count = this.#list.length;
    this.generation++;
    this.#list.forEach((route, row) => {
      const gateway = route.gateway === undefined ? [0, 0, 0, 0] : wordsOf(route.gateway);
      this.port[row] = route.port;
      this.#family[row] = route.prefix.family;
      this.hasGateway[row] = route.gateway === undefined ? 0 : 1;
      this.gateway0[row] = gateway[0]!;
      this.gateway1[row] = gateway[1]!;
      this.gateway2[row] = gateway[2]!;
      this.gateway3[row] = gateway[3]!;
      wordsOf(route.prefix).forEach((word, i) => {
        const mask = prefixMaskWord(route.prefixBits, i);
        this.#masks[row * 4 + i] = mask;
        this.#words[row * 4 + i] = word & mask;
      });
      this.#fillSource(route, row);
    });
    this.#fillFour();
  }

  /** Control path. */
  #fillFour(): void {
    this.#count4 = 0;
    this.#list.forEach(({ prefix, prefixBits }, row) => {
      if (prefix.family !== IPV4) return;
      const mask = prefixMaskWord(prefixBits, 0);
      this.#four.set([mask, prefix.word0 & mask, row], this.#count4++ * FOUR_WORDS);
    });
  }

  /** Control path. */
  #fillSource(route: Route, row: number): void {
    const source = route.source ?? this.#chooseSource(route);
    const words = source === undefined ? [0, 0, 0, 0] : wordsOf(source);
    this.source0[row] = words[0]!;
    this.source1[row] = words[1]!;
    this.source2[row] = words[2]!;
    this.source3[row] = words[3]!;
  }

  /** Control path. An own address of the port, best one whose subnet holds the next hop; else any of the family. */
  #chooseSource(route: Route): Address | undefined {
    const family = this.#own.filter((own) => own.address.family === route.prefix.family);
    const onPort = family.filter((own) => own.port === route.port);
    const next = route.gateway ?? route.prefix;
    const near = onPort.find((own) => sharesPrefix(own.address, next, own.prefixBits));
    return (near ?? onPort[0] ?? family[0])?.address;
  }
}
