// The multiplicative hash, against computed vectors.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { destinationWord, hash32, sourceWord } from "../../../dataplane/schedule/hash32.ts";
import { packetOf } from "../../support/rules.ts";

const hashing = suite("schedule/hash32");

/** Client, slot of sh, slot of sh with port 40000, bucket of lblc; computed from the kernel's formula. */
const VECTORS = [
  ["192.168.0.1", 192, 100, 769],
  ["10.0.0.1", 39, 203, 159],
  ["10.0.0.2", 137, 45, 550],
  ["203.0.113.7", 124, 32, 499],
  ["255.255.255.255", 158, 66, 632],
] as const;

hashing("addresses hash to the kernel's slots", () => {
  for (const [client, slot, slotWithPort, bucket] of VECTORS) {
    const word = sourceWord(packetOf(`${client}:40000`, "192.0.2.1:80"));

    assert.is(hash32(word, 8), slot, `${client} of 256`);
    assert.is(hash32((word + 40_000) | 0, 8), slotWithPort, `${client} with its port`);
    assert.is(hash32(word, 10), bucket, `${client} of 1024`);
  }
});

hashing("an IPv6 address is folded to the exclusive or of its four words", () => {
  const packet = packetOf("[2001:db8::1:2]:1", "[1:2:4:8:10:20:40:80]:80");

  assert.is(sourceWord(packet), 0x20010db8 ^ 0x00010002);
  assert.is(destinationWord(packet), 0x00010002 ^ 0x00040008 ^ 0x00100020 ^ 0x00400080);
});

hashing.run();
