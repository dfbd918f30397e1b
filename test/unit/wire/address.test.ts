// Addresses between text, octets and words: what is read, what is refused, and how it is written.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  addressFromOctets,
  addressText,
  formatAddress,
  formatIpv4,
  formatMac,
  octetsOf,
  parseAddress,
  parseIpv4,
  parseMac,
  prefixMask,
  prefixMaskWord,
  prefixOfMask,
  readMacHigh,
  readMacLow,
  sameAddress,
  writeMac,
} from "../../../dataplane/wire/address.ts";

const address = suite("wire/address");

/** What reading and writing again makes of a text; null when it is refused. */
function again(text: string): string | null {
  const parsed = parseAddress(text);
  return parsed === null ? null : addressText(parsed);
}

address("an IPv4 address is its four octets as one signed word", () => {
  assert.is(parseIpv4("10.0.0.1"), 0x0a000001);
  assert.is(parseIpv4("192.0.2.1"), 0xc0000201 | 0);
  assert.is(parseIpv4("255.255.255.255"), -1);
  assert.equal(parseAddress("192.0.2.1"), {
    family: 4,
    word0: 0xc0000201 | 0,
    word1: 0,
    word2: 0,
    word3: 0,
  });
});

address("an IPv4 address has four decimal parts and nothing else", () => {
  const refused = [
    "",
    "1",
    "1.2.3",
    "1.2.3.4.5",
    "1.2.3.",
    ".1.2.3",
    "1..2.3",
    "256.0.0.1",
    "1.2.3.999",
    "01.2.3.4",
    "1.2.3.00",
    "0x1.2.3.4",
    "+1.2.3.4",
    "1.2.3.4 ",
    " 1.2.3.4",
    "1.2.3.4/24",
    "1.2.3.4\n",
    "a.b.c.d",
    "1,2,3,4",
    "١.2.3.4",
  ];
  for (const text of refused) assert.is(parseAddress(text), null, JSON.stringify(text));
});

address("the ends of the range are read and written", () => {
  for (const text of ["0.0.0.0", "255.255.255.255", "127.0.0.1", "128.0.0.0"]) {
    assert.is(again(text), text);
  }
  assert.is(formatIpv4(-1), "255.255.255.255");
});

address("IPv6 is written the short way, whatever way it was read", () => {
  const cases = {
    "::": "::",
    "::1": "::1",
    "1::": "1::",
    "2001:db8::1": "2001:db8::1",
    "2001:DB8:0:0:0:0:0:1": "2001:db8::1",
    "2001:0db8:0000:0000:0001:0000:0000:0001": "2001:db8::1:0:0:1",
    "2001:db8:0:1:1:1:1:1": "2001:db8:0:1:1:1:1:1",
    "2001:0:0:1:0:0:0:1": "2001:0:0:1::1",
    "1:2:3:4:5:6:7::": "1:2:3:4:5:6:7:0",
    "::2:3:4:5:6:7:8": "0:2:3:4:5:6:7:8",
    "::ffff:192.0.2.1": "::ffff:192.0.2.1",
    "::ffff:c000:0201": "::ffff:192.0.2.1",
    "64:ff9b::192.0.2.33": "64:ff9b::c000:221",
    "1:2:3:4:5:6:192.0.2.1": "1:2:3:4:5:6:c000:201",
    "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff": "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    "fe80::200:ff:fe00:1": "fe80::200:ff:fe00:1",
  };
  for (const [text, written] of Object.entries(cases)) assert.is(again(text), written, text);
});

address("what is no IPv6 address is refused", () => {
  const refused = [
    ":",
    ":::",
    "1:",
    ":1",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1::2::3",
    "1:2:3:4:5:6:7:8::",
    "1:2:3:4::5:6:7:8",
    "12345::",
    "g::",
    "::1%eth0",
    "[::1]",
    "::1/64",
    "::1.2.3",
    "::1.2.3.256",
    "1.2.3.4::",
    "::1.2.3.4:5",
    "1:2:3:4:5:6:7:1.2.3.4",
    "::-1",
    ":: 1",
    "1:::2",
    "fe80:",
  ];
  for (const text of refused) assert.is(parseAddress(text), null, JSON.stringify(text));
});

address("a mapped address stays IPv6", () => {
  const mapped = parseAddress("::ffff:192.0.2.1")!;

  assert.is(mapped.family, 6);
  assert.equal(
    [mapped.word0, mapped.word1, mapped.word2, mapped.word3],
    [0, 0, 0xffff, 0xc0000201 | 0],
  );
});

address("octets and words are the same address", () => {
  for (const text of ["198.51.100.7", "2001:db8:1:2:3:4:5:6"]) {
    const parsed = parseAddress(text)!;
    const octets = octetsOf(parsed);
    assert.ok(sameAddress(addressFromOctets(octets)!, parsed), text);
  }
  assert.equal([...octetsOf(parseAddress("198.51.100.7")!)], [198, 51, 100, 7]);
  assert.is(addressFromOctets(new Uint8Array(5)), null);
  assert.is(addressFromOctets(new Uint8Array(0)), null);
});

address("octets are read where they lie in a larger buffer", () => {
  const buffer = Uint8Array.from([9, 9, 9, 192, 0, 2, 1, 9]);

  assert.is(addressText(addressFromOctets(buffer.subarray(3, 7))!), "192.0.2.1");
});

address("families differ even when words agree", () => {
  assert.not.ok(sameAddress(parseAddress("0.0.0.0")!, parseAddress("::")!));
  assert.is(formatAddress(4, 0, 0, 0, 0), "0.0.0.0");
  assert.is(formatAddress(6, 0, 0, 0, 0), "::");
});

address("a prefix of n bits is a mask of n ones", () => {
  assert.is(formatIpv4(prefixMask(0)), "0.0.0.0");
  assert.is(formatIpv4(prefixMask(1)), "128.0.0.0");
  assert.is(formatIpv4(prefixMask(24)), "255.255.255.0");
  assert.is(formatIpv4(prefixMask(32)), "255.255.255.255");
  for (let bits = 0; bits <= 32; bits++) assert.is(prefixOfMask(prefixMask(bits)), bits);
  assert.is(prefixOfMask(parseIpv4("255.0.255.0")!), -1);
});

address("an IPv6 prefix fills its words in order", () => {
  const words = (bits: number): number[] => [0, 1, 2, 3].map((i) => prefixMaskWord(bits, i));

  assert.equal(words(0), [0, 0, 0, 0]);
  assert.equal(words(48), [-1, 0xffff0000 | 0, 0, 0]);
  assert.equal(words(64), [-1, -1, 0, 0]);
  assert.equal(words(128), [-1, -1, -1, -1]);
});

address("a MAC is six pairs of hexadecimal digits with colons", () => {
  assert.equal(parseMac("02:00:00:00:00:d1"), { high: 0x02000000, low: 0xd1 });
  assert.equal(parseMac("FF:fe:FD:FC:fb:fa"), { high: 0xfffefdfc | 0, low: 0xfbfa });
  for (const text of [
    "",
    "02:00:00:00:00",
    "02:00:00:00:00:00:00",
    "2:0:0:0:0:1",
    "02-00-00-00-00-01",
    "020000000001",
    "0g:00:00:00:00:01",
    "02:00:00:00:00:01 ",
  ]) {
    assert.is(parseMac(text), null, text);
  }
});

address("a MAC is written as it was read, and lies in a frame as six octets", () => {
  const view = new DataView(new ArrayBuffer(8));
  for (const text of ["02:00:00:00:00:d1", "ff:fe:fd:fc:fb:fa", "00:00:00:00:00:00"]) {
    const { high, low } = parseMac(text)!;
    writeMac(view, 1, high, low);
    assert.is(formatMac(readMacHigh(view, 1), readMacLow(view, 1)), text);
  }
  assert.is(view.getUint8(0), 0);
  assert.is(view.getUint8(7), 0);
});

address.run();
