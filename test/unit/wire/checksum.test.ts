// The Internet checksum: examples of the RFCs, odd lengths, large sums, and what changes with one field.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  compute,
  isTransportRight4,
  pseudoHeaderSum4,
  pseudoHeaderSum6,
  sum,
  transportChecksum4,
  updateForHalf,
  updateForWord,
  updateSumForWord,
} from "../../../dataplane/wire/checksum.ts";
import { internetChecksum, segmentChecksum, tcp, udp } from "../../support/packet.ts";

const checksum = suite("wire/checksum");

const viewOf = (bytes: ArrayLike<number>): DataView => new DataView(Uint8Array.from(bytes).buffer);
const SOURCE = 0xc6336407 | 0; // 198.51.100.7
const DESTINATION = 0xcb007101 | 0; // 203.0.113.1

checksum("the example of RFC 1071 §3 sums up to ddf2", () => {
  const view = viewOf([0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7]);

  assert.is(sum(view, 0, 8, 0), 0xddf2);
  assert.is(compute(view, 0, 8), 0x220d);
});

checksum("an odd last byte is the high half of a word", () => {
  assert.is(sum(viewOf([0x12, 0x34, 0x56]), 0, 3, 0), 0x1234 + 0x5600);
  assert.is(sum(viewOf([0xff]), 0, 1, 0), 0xff00);
  assert.is(sum(viewOf([]), 0, 0, 0x1234), 0x1234);
});

checksum("the range may start at an odd offset", () => {
  const bytes = Array.from({ length: 60 }, (_, i) => (i * 37) & 0xff);

  assert.is(compute(viewOf(bytes), 7, 41), internetChecksum(bytes.slice(7, 48)));
});

checksum("carries of 64 KiB of ones do not get lost", () => {
  const bytes = new Uint8Array(65_535).fill(0xff);

  assert.is(sum(viewOf(bytes), 0, bytes.length, 0xffff), 0xffff - 0xff);
  assert.is(compute(viewOf(bytes), 0, bytes.length), internetChecksum(bytes));
});

checksum("a carry that carries again is not lost", () => {
  assert.is(sum(viewOf([0xff, 0xff, 0xff, 0xff, 0x00, 0x01]), 0, 6, 0), 0x0001);
  assert.is(updateForHalf(0x0000, 0x0000, 0x0001), 0xfffe);
  assert.is(updateForWord(0x0000, 0x0000, 0x0001), 0xfffe);
});

checksum("a header updated for an address carries the checksum of the new header", () => {
  const view = viewOf(tcp({ from: "198.51.100.7:1", to: "203.0.113.1:80" }).slice(0, 20));
  const before = view.getInt32(16);

  view.setInt32(16, 0x0a000001);
  view.setUint16(10, updateForWord(view.getUint16(10), before, 0x0a000001));

  assert.is(compute(view, 0, 20), 0);
});

checksum("the example of RFC 1624 §4 gives 0000, not ffff", () => {
  assert.is(updateForHalf(0xdd2f, 0x5555, 0x3285), 0x0000);
  assert.is(updateForWord(0xdd2f, 0x5555, 0x3285), 0x0000);
});

checksum("updating for no change changes nothing", () => {
  for (const field of [0, 1, -1, 0x12345678, -0x80000000]) {
    assert.is(updateForWord(0x1c46, field, field), 0x1c46);
    assert.is(updateForHalf(0x1c46, field & 0xffff, field & 0xffff), 0x1c46);
  }
});

checksum("an unfinished sum follows an address as a whole sum would", () => {
  const before = pseudoHeaderSum4(SOURCE, DESTINATION, 6, 40);

  assert.is(
    updateSumForWord(before, DESTINATION, 0x0a000001),
    pseudoHeaderSum4(SOURCE, 0x0a000001, 6, 40),
  );
});

checksum("a TCP segment gets the checksum that its sender computed", () => {
  const packet = tcp({ from: "198.51.100.7:40000", to: "203.0.113.1:80", data: "odd" });
  const view = viewOf(packet);
  const expected = view.getUint16(36);

  assert.ok(isTransportRight4(view, 20, packet.length - 20, 6, SOURCE, DESTINATION));
  view.setUint16(36, 0);
  assert.is(transportChecksum4(view, 20, packet.length - 20, 6, SOURCE, DESTINATION), expected);
  assert.not.ok(isTransportRight4(view, 20, packet.length - 20, 6, SOURCE, DESTINATION));
});

checksum("a UDP checksum that comes out as 0 is sent as ffff, a TCP one as 0", () => {
  const plain = udp({ from: "198.51.100.7:1", to: "203.0.113.1:2", data: "ab", checksum: false });
  // Two bytes of data chosen so that the sum is all ones: the checksum of the rest.
  const rest = segmentChecksum("198.51.100.7", "203.0.113.1", 17, [...plain.slice(20, 28), 0, 0]);
  const view = viewOf(plain);
  view.setUint16(28, rest);

  assert.is(transportChecksum4(view, 20, 10, 17, SOURCE, DESTINATION), 0xffff);
  assert.ok(transportChecksum4(view, 20, 10, 17, SOURCE, DESTINATION - 1) !== 0xffff);

  const asTcp = segmentChecksum("198.51.100.7", "203.0.113.1", 6, [...plain.slice(20, 28), 0, 0]);
  view.setUint16(28, asTcp);
  assert.is(transportChecksum4(view, 20, 10, 6, SOURCE, DESTINATION), 0);
});

checksum("the IPv6 pseudo header holds both addresses, the length and the protocol", () => {
  const header = [0x60, 0, 0, 0, 0, 8, 58, 64, ...Array.from({ length: 32 }, (_, i) => i * 7)];
  const pseudo = [...header.slice(8, 40), 0, 1, 0x23, 0x45, 0, 0, 0, 58];

  assert.is(~pseudoHeaderSum6(viewOf(header), 0, 58, 0x12345) & 0xffff, internetChecksum(pseudo));
});

checksum.run();
