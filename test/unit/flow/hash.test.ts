// The hash of flow keys: spread, avalanche, and what the seed is worth.

import { suite } from "uvu";
import * as assert from "uvu/assert";

import { hashKey4, hashKey6 } from "../../../dataplane/flow/hash.ts";

const hash = suite("flow/hash");

const IN = 1;
const TCP = 6;
const VIP = 0xc0000264 | 0;

const ofClient = (seed: number, address: number, port: number): number =>
  hashKey4(seed, IN, TCP, address, port, VIP, 80);

/** Pearson's chi-square of how `count` hashes fall into 256 bins by the byte at `shift`. */
function chiSquare(count: number, shift: number, next: (i: number) => number): number {
  const bins = new Int32Array(256);
  for (let i = 0; i < count; i++) bins[(next(i) >>> shift) & 0xff]!++;
  const expected = count / 256;
  return bins.reduce((sum, bin) => sum + (bin - expected) ** 2 / expected, 0);
}

/** 255 degrees of freedom: the mean is 255; chance exceeds 400 less than once in 10^7 tables. */
const CHI_SQUARE_MAX = 400;

const KEYS: Record<string, (i: number) => number> = {
  "consecutive client ports": (i) => ofClient(7, 0xc6124001 | 0, i & 0xffff),
  "consecutive clients with one port": (i) => ofClient(7, (0x0a000000 + i) | 0, 40_000),
  "clients that differ in the first byte only": (i) => ofClient(7, (i << 24) | (i >>> 8), 40_000),
  "clients and ports that rise together": (i) => ofClient(7, (0x0a000000 + i) | 0, i & 0xffff),
  "consecutive IPv6 interface ids": (i) =>
    hashKey6(7, IN, TCP, 0x20010db8, 0, 0, i, 40_000, 0x20010db8, 0, 0, 1, 80),
  "IPv6 prefixes of one interface id": (i) =>
    hashKey6(7, IN, TCP, 0x20010db8, i, 0, 1, 40_000, 0x20010db8, 0, 0, 1, 80),
};

for (const [name, next] of Object.entries(KEYS)) {
  hash(`${name} spread evenly in every byte of the hash`, () => {
    for (const shift of [0, 8, 16, 24]) {
      const value = chiSquare(65_536, shift, next);
      assert.ok(value < CHI_SQUARE_MAX, `byte ${shift / 8}: chi-square ${value}`);
    }
  });
}

/** Fails unless every single bit of `words` flips about half of the 32 bits of the hash. */
function checkAvalanche(words: Int32Array, value: () => number): void {
  for (let word = 0; word < words.length; word++) {
    for (let bit = 0; bit < 32; bit++) {
      let flipped = 0;
      for (let round = 0; round < 256; round++) {
        words.forEach((_, i) => (words[i] = Math.imul(round * 9 + i + 1, 0x9e3779b9)));
        const before = value();
        words[word]! ^= 1 << bit;
        for (let rest = before ^ value(); rest !== 0; rest &= rest - 1) flipped++;
      }
      const mean = flipped / 256;
      assert.ok(mean > 13 && mean < 19, `word ${word} bit ${bit}: ${mean} bits flip`);
    }
  }
}

hash("each bit of an IPv4 key flips about half of the bits of the hash", () => {
  const k = new Int32Array(3);
  checkAvalanche(k, () => hashKey4(9, IN, TCP, k[0]!, k[2]! >>> 16, k[1]!, k[2]! & 0xffff));
});

hash("each bit of an IPv6 key flips about half of the bits of the hash", () => {
  const k = new Int32Array(9);
  const [a, b] = [k.subarray(0, 4), k.subarray(4, 8)];
  type Words = [number, number, number, number];
  const words = (of: Int32Array): Words => [...of] as Words;
  checkAvalanche(k, () =>
    hashKey6(9, IN, TCP, ...words(a), k[8]! >>> 16, ...words(b), k[8]! & 0xffff),
  );
});

hash("keys that collide under one seed do not collide under another", () => {
  // 2^18 keys have about 8 pairs with the same hash.
  const seen = new Map<number, number>();
  let pairs = 0;
  for (let i = 0; i < 1 << 18; i++) {
    const value = ofClient(1, i >> 4, i & 15);
    const twin = seen.get(value);
    if (twin !== undefined) {
      pairs++;
      assert.is.not(ofClient(2, i >> 4, i & 15), ofClient(2, twin >> 4, twin & 15));
    }
    seen.set(value, i);
  }

  assert.ok(pairs > 0, "no colliding pair to try");
});

hash("the key space, family and protocol are part of the key", () => {
  const base = hashKey4(1, 1, 6, 1, 2, 3, 4);
  assert.is.not(base, hashKey4(1, 2, 6, 1, 2, 3, 4));
  assert.is.not(base, hashKey4(1, 1, 17, 1, 2, 3, 4));
  assert.is.not(base, hashKey6(1, 1, 6, 1, 0, 0, 0, 2, 3, 0, 0, 0, 4));
});

hash.run();
