// IP and MAC addresses between text, octets and words. The only file that may use `>>> 0`.
//
// A word is int32 bits in network order: 10.0.0.1 is 0x0a000001, 192.0.2.1 is negative. An IPv4 address uses
// the first of the four words and leaves the others 0. Nothing here runs per frame but the MAC accessors.

export interface Address {
  readonly family: 4 | 6;
  readonly word0: number;
  readonly word1: number;
  readonly word2: number;
  readonly word3: number;
}

const MAPPED_PREFIX = 0x0000ffff;

const ipv4Address = (word0: number): Address => ({
  family: 4,
  word0,
  word1: 0,
  word2: 0,
  word3: 0,
});

/** Four decimal numbers of at most three digits and no leading zero (RFC 6943 §3.1.1, strict form). */
export function parseIpv4(text: string): number | null {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (match === null) return null;
  let word = 0;
  for (let i = 1; i <= 4; i++) {
    const part = match[i]!;
    const octet = Number(part);
    if (octet > 255 || (part.length > 1 && part.startsWith("0"))) return null;
    word = (word << 8) | octet;
  }
  return word;
}

/** The 16-bit groups of one side of `::`, or null. Only the last side may end in an IPv4 address. */
function parseGroups(text: string, isLast: boolean): number[] | null {
  if (text === "") return [];
  const parts = text.split(":");
  const groups: number[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (/^[0-9a-fA-F]{1,4}$/.test(part)) {
      groups.push(Number.parseInt(part, 16));
      continue;
    }
    const word = isLast && i === parts.length - 1 ? parseIpv4(part) : null;
    if (word === null) return null;
    groups.push(word >>> 16, word & 0xffff);
  }
  return groups;
}

function parseIpv6(text: string): Address | null {
  const sides = text.split("::");
  if (sides.length > 2) return null;
  const head = parseGroups(sides[0]!, sides.length === 1);
  const tail = sides.length === 2 ? parseGroups(sides[1]!, true) : [];
  if (head === null || tail === null) return null;
  const missing = 8 - head.length - tail.length;
  if (sides.length === 2 ? missing < 1 : missing !== 0) return null;
  const groups = [...head, ...Array.from({ length: missing }, () => 0), ...tail];
  const word = (i: number): number => (groups[i * 2]! << 16) | groups[i * 2 + 1]!;
  return { family: 6, word0: word(0), word1: word(1), word2: word(2), word3: word(3) };
}

/**
 * An address from text: four-part decimal, or IPv6 in any form of RFC 4291 §2.2, without brackets, zone or
 * prefix length. `::ffff:192.0.2.1` stays IPv6. Null for anything else.
 */
export function parseAddress(text: string): Address | null {
  if (text.includes(":")) return parseIpv6(text);
  const word = parseIpv4(text);
  return word === null ? null : ipv4Address(word);
}

/** "192.0.2.1" from int32 bits. */
export const formatIpv4 = (word: number): string =>
  `${word >>> 24}.${(word >>> 16) & 0xff}.${(word >>> 8) & 0xff}.${word & 0xff}`;

/** Where the longest run of at least two zero groups starts, and its length; the first of equals. */
function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let best = { start: -1, length: 1 };
  for (let i = 0; i < groups.length; i++) {
    let length = 0;
    while (groups[i + length] === 0) length++;
    if (length > best.length) best = { start: i, length };
    if (length > 0) i += length - 1;
  }
  return best;
}

function formatIpv6(word0: number, word1: number, word2: number, word3: number): string {
  const groups = [word0, word1, word2, word3].flatMap((word) => [word >>> 16, word & 0xffff]);
  // As inet_ntop(3) prints them, ipvsadm's way: mapped and compatible addresses end in dotted decimal.
  if (word0 === 0 && word1 === 0) {
    if (word2 === MAPPED_PREFIX) return `::ffff:${formatIpv4(word3)}`;
    if (word2 === 0 && word3 >>> 16 !== 0) return `::${formatIpv4(word3)}`;
  }
  const zeros = longestZeros(groups);
  const hex = (part: readonly number[]): string =>
    part.map((group) => group.toString(16)).join(":");
  if (zeros.start < 0) return hex(groups);
  return `${hex(groups.slice(0, zeros.start))}::${hex(groups.slice(zeros.start + zeros.length))}`;
}

/** Text of an address: dotted decimal, or the canonical IPv6 text of RFC 5952. `family` is 4 or 6. */
export const formatAddress = (
  family: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): string => (family === 6 ? formatIpv6(word0, word1, word2, word3) : formatIpv4(word0));

/** Text of an address. */
export const addressText = (address: Address): string =>
  formatAddress(address.family, address.word0, address.word1, address.word2, address.word3);

/** An address from its 4 or 16 octets; null for any other length. */
export function addressFromOctets(octets: Uint8Array): Address | null {
  if (octets.length !== 4 && octets.length !== 16) return null;
  const view = new DataView(octets.buffer, octets.byteOffset, octets.length);
  if (octets.length === 4) return ipv4Address(view.getInt32(0));
  return {
    family: 6,
    word0: view.getInt32(0),
    word1: view.getInt32(4),
    word2: view.getInt32(8),
    word3: view.getInt32(12),
  };
}

/** The 4 or 16 octets of an address. */
export function octetsOf(address: Address): Uint8Array {
  const octets = new Uint8Array(address.family === 4 ? 4 : 16);
  const view = new DataView(octets.buffer);
  view.setInt32(0, address.word0);
  if (address.family === 4) return octets;
  view.setInt32(4, address.word1);
  view.setInt32(8, address.word2);
  view.setInt32(12, address.word3);
  return octets;
}

export const sameAddress = (a: Address, b: Address): boolean =>
  a.family === b.family &&
  a.word0 === b.word0 &&
  a.word1 === b.word1 &&
  a.word2 === b.word2 &&
  a.word3 === b.word3;

/** Mask of the first `bits` bits of a word as int32, `bits` from 0 to 32: 24 gives 255.255.255.0. */
export const prefixMask = (bits: number): number => (bits <= 0 ? 0 : -1 << (32 - bits));

/** Mask of word `index` (0 to 3) of an IPv6 prefix of `bits` bits, 0 to 128, as int32. */
export const prefixMaskWord = (bits: number, index: number): number =>
  prefixMask(Math.min(32, bits - 32 * index));

/** Bits of a netmask given as int32, or -1 when its ones are not contiguous. */
export function prefixOfMask(mask: number): number {
  const bits = Math.clz32(~mask);
  return prefixMask(bits) === mask ? bits : -1;
}

/** The word as a number from 0 to 2^32 - 1, for control messages, sorting and printing. */
export const unsigned = (word: number): number => word >>> 0;

/** A MAC address as two numbers: the first four octets as int32 bits, the last two as uint16. */
export interface Mac {
  readonly high: number;
  readonly low: number;
}

/** A MAC from "02:00:00:00:00:01" (either case); null for anything else. */
export function parseMac(text: string): Mac | null {
  if (!/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(text)) return null;
  const digits = text.replaceAll(":", "");
  return {
    high: Number.parseInt(digits.slice(0, 8), 16) | 0,
    low: Number.parseInt(digits.slice(8), 16),
  };
}

/** "02:00:00:00:00:01" from the first four octets (int32 bits) and the last two (uint16). */
export function formatMac(high: number, low: number): string {
  const digits =
    (high >>> 0).toString(16).padStart(8, "0") + (low & 0xffff).toString(16).padStart(4, "0");
  return digits.match(/../g)!.join(":");
}

/** First four octets of the MAC at `at`, int32 bits. */
export const readMacHigh = (view: DataView, at: number): number => view.getInt32(at);

/** Last two octets of the MAC at `at`, uint16. */
export const readMacLow = (view: DataView, at: number): number => view.getUint16(at + 4);

export function writeMac(view: DataView, at: number, high: number, low: number): void {
  view.setInt32(at, high);
  view.setUint16(at + 4, low);
}
