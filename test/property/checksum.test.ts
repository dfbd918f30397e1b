// Properties of the checksum: an incremental update is what a full computation gives, whatever the field.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  compute,
  sum,
  updateForHalf,
  updateForWord,
  updateSumForWord,
} from "../../dataplane/wire/checksum.ts";
import * as ipv4 from "../../dataplane/wire/ipv4.ts";
import * as tcp from "../../dataplane/wire/tcp.ts";
import * as udp from "../../dataplane/wire/udp.ts";
import { assertSamePacket, faultsOf } from "../support/decode.ts";
import { internetChecksum, tcp as buildTcp, udp as buildUdp } from "../support/packet.ts";

const checksum = suite("property/checksum");

const RUNS = 2000;
const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
const word = fc.oneof(fc.integer(), fc.constantFrom(0, -1, 0xffff, -0x10000, -0x80000000));
const half = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 0xffff, 0x8000));
const octets = (minLength: number, maxLength: number): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    fc.uint8Array({ minLength, maxLength }),
    fc.uint8Array({ minLength, maxLength, min: 0xfe }),
    fc.uint8Array({ minLength, maxLength, max: 1 }),
  );

checksum("the sum in words is the sum byte by byte, wherever the range lies", () => {
  fc.assert(
    fc.property(octets(0, 300), fc.nat({ max: 40 }), (bytes, from) => {
      const start = Math.min(from, bytes.length);
      const expected = internetChecksum(bytes.subarray(start));

      assert.is(compute(viewOf(bytes), start, bytes.length - start), expected);
    }),
    { numRuns: RUNS },
  );
});

checksum("a sum may be taken in parts that start at even offsets", () => {
  fc.assert(
    fc.property(octets(2, 200), fc.nat({ max: 100 }), half, (bytes, cut, seed) => {
      const even = Math.min(cut * 2, bytes.length & ~1);
      const view = viewOf(bytes);
      const first = sum(view, 0, even, seed);

      assert.is(sum(view, even, bytes.length - even, first), sum(view, 0, bytes.length, seed));
    }),
    { numRuns: RUNS },
  );
});

checksum("updating for a word is computing anew", () => {
  fc.assert(
    fc.property(octets(20, 60), fc.nat({ max: 7 }), word, (bytes, index, after) => {
      const view = viewOf(bytes);
      const at = Math.min(index * 2, bytes.length - 4) & ~1;
      const before = view.getInt32(at);
      bytes[18] = 0x5a; // Never all zero: then the sum has two forms of 0 (RFC 1624 §3).
      const old = compute(view, 0, bytes.length);
      const oldSum = sum(view, 0, bytes.length, 0);

      view.setInt32(at, after);

      assert.is(updateForWord(old, before, after), compute(view, 0, bytes.length));
      assert.is(updateSumForWord(oldSum, before, after), sum(view, 0, bytes.length, 0));
    }),
    { numRuns: RUNS },
  );
});

checksum("updating for a half word is computing anew", () => {
  fc.assert(
    fc.property(octets(20, 61), fc.nat({ max: 8 }), half, (bytes, index, after) => {
      const view = viewOf(bytes);
      const at = index * 2;
      bytes[18] = 0x5a;
      const before = view.getUint16(at);
      const old = compute(view, 0, bytes.length);

      view.setUint16(at, after);

      assert.is(updateForHalf(old, before, after), compute(view, 0, bytes.length));
    }),
    { numRuns: RUNS },
  );
});

const endpoint = fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 65_535 }));
const wordOf = (address: string): number =>
  viewOf(Uint8Array.from(address.split(".").map(Number))).getInt32(0);

checksum("a translated TCP segment is the one that the server would have been sent", () => {
  fc.assert(
    fc.property(endpoint, endpoint, endpoint, octets(0, 50), (client, vip, server, data) => {
      const from = client.join(":");
      const packet = buildTcp({ from, to: vip.join(":"), data });
      const view = viewOf(packet);

      ipv4.setDestinationWithChecksum(view, 0, wordOf(server[0]));
      tcp.updateChecksumForWord(view, 20, wordOf(vip[0]), wordOf(server[0]));
      tcp.setDestinationPortWithChecksum(view, 20, server[1]);

      assertSamePacket(packet, buildTcp({ from, to: server.join(":"), data }));
    }),
    { numRuns: 500 },
  );
});

checksum("a translated UDP reply is right, and never turns into one without checksum", () => {
  fc.assert(
    fc.property(endpoint, endpoint, endpoint, octets(0, 50), (client, vip, server, data) => {
      const packet = buildUdp({ from: server.join(":"), to: client.join(":"), data });
      const view = viewOf(packet);

      ipv4.setSourceWithChecksum(view, 0, wordOf(vip[0]));
      udp.updateChecksumForWord(view, 20, wordOf(server[0]), wordOf(vip[0]));
      udp.setSourcePortWithChecksum(view, 20, vip[1]);

      assert.not.equal(udp.checksum(view, 20), 0);
      assert.equal(faultsOf(packet), []);
    }),
    { numRuns: 500 },
  );
});

checksum.run();
