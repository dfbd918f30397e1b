// SipHash, against its published vector, the kernel's values and a BigInt form.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hsiphash } from "../../../dataplane/schedule/siphash.ts";

const siphash = suite("schedule/siphash");

siphash(
  "the published vector of SipHash-1-3 for the octets 00 01 02 03 and the key 00 … 0f",
  () => {
    const word = 0x03020100;

    const hash = hsiphash(word, 0x07060504, 0x03020100, 0x0f0e0d0c, 0x0b0a0908);

    assert.is(hash, 0x88d38328 | 0);
  },
);

siphash("the two keys of mh give the hashes that a kernel gives for clients", () => {
  const key = 2_654_435_761 | 0;
  const clients: readonly (readonly [number, number])[] = [
    [0xc0a80001, 0x8334668e],
    [0x0a000001, 0x03080ce4],
    [0x0a000002, 0x41cfde13],
    [0xcb007107, 0xa86e2c15],
    [0xffffffff, 0x22c5d719],
  ];

  for (const [client, hash] of clients) {
    assert.is(hsiphash(client | 0, 0, key, 0, key), hash | 0, client.toString(16));
  }
});

/** SipHash-1-3 by BigInt, written from the paper. */
function reference(word: number, key0: bigint, key1: bigint): number {
  const mask = 0xffff_ffff_ffff_ffffn;
  let v0 = 0x736f6d6570736575n ^ key0;
  let v1 = 0x646f72616e646f6dn ^ key1;
  let v2 = 0x6c7967656e657261n ^ key0;
  let v3 = 0x7465646279746573n ^ key1;
  const turn = (v: bigint, by: bigint): bigint => ((v << by) | (v >> (64n - by))) & mask;
  const round = (): void => {
    v0 = (v0 + v1) & mask;
    v1 = turn(v1, 13n) ^ v0;
    v0 = turn(v0, 32n);
    v2 = (v2 + v3) & mask;
    v3 = turn(v3, 16n) ^ v2;
    v0 = (v0 + v3) & mask;
    v3 = turn(v3, 21n) ^ v0;
    v2 = (v2 + v1) & mask;
    v1 = turn(v1, 17n) ^ v2;
    v2 = turn(v2, 32n);
  };
  const block = (4n << 56n) | BigInt.asUintN(32, BigInt(word));
  v3 ^= block;
  round();
  v0 ^= block;
  v2 ^= 0xffn;
  round();
  round();
  round();
  return Number(BigInt.asIntN(32, v0 ^ v1 ^ v2 ^ v3));
}

siphash("pairs of 32-bit numbers compute what 64-bit arithmetic computes", () => {
  let word = 1;
  for (let i = 0; i < 2000; i++) {
    word = (Math.imul(word, 1_103_515_245) + 12_345) | 0;
    const low = Math.imul(word, 0x2545f491);
    const high = Math.imul(word ^ 0x5bd1e995, 0x27d4eb2f);
    const key = BigInt.asUintN(64, (BigInt(high) << 32n) | BigInt.asUintN(32, BigInt(low)));

    assert.is(hsiphash(word, high, low, high, low), reference(word, key, key), `word ${word}`);
  }
});

siphash.run();
