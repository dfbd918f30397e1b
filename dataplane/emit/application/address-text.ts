// Hot: addresses in the texts of FTP, up to the sign that ends them, as the kernel reads them: RFC 2428 §2.

import type { EndpointText } from "./ftp-text.ts";

const ZERO = 0x30;
const NINE = 0x39;
const DOT = 0x2e;
const COLON = 0x3a;
const LOWER_CASE = 0x20;
const LETTER_A = 0x61;
const LETTER_F = 0x66;

const ADDRESS_NUMBERS = 4;
const OCTET_DIGITS_MAX = 3;
const GROUPS = 8;
const GROUP_DIGITS_MAX = 4;
/** Groups before a dotted end. */
const GROUPS_BEFORE_DOTS = 6;

const groups = new Int32Array(GROUPS);

const isDigit = (byte: number): boolean => byte >= ZERO && byte <= NINE;

/** Value of a hexadecimal digit, or -1. */
function hexValue(byte: number): number {
  if (isDigit(byte)) return byte - ZERO;
  const lower = byte | LOWER_CASE;
  return lower >= LETTER_A && lower <= LETTER_F ? lower - LETTER_A + 10 : -1;
}

/** Reads a.b.c.d and the bar behind it; where the next text begins, or -1. */
export function readAddress(
  bytes: Uint8Array,
  at: number,
  end: number,
  bar: number,
  into: EndpointText,
): number {
  let numbers = 0;
  let digits = 0;
  let value = 0;
  for (let i = at; i < end; i++) {
    const byte = bytes[i]!;
    if (isDigit(byte)) {
      value = value * 10 + byte - ZERO;
      if (++digits > OCTET_DIGITS_MAX || value > 0xff) return -1;
      continue;
    }
    if (digits === 0) return -1;
    into.address = (into.address << 8) | value;
    if (++numbers === ADDRESS_NUMBERS) return byte === bar ? i + 1 : -1;
    if (byte !== DOT) return -1;
    digits = 0;
    value = 0;
  }
  return -1;
}

/** Reads an IPv6 address and the bar behind it, which may be a hexadecimal digit; as readAddress. */
export function readAddress6(
  bytes: Uint8Array,
  at: number,
  end: number,
  bar: number,
  into: EndpointText,
): number {
  let count = 0;
  let gap = -1;
  let begin = at;
  if (at + 1 < end && bar !== COLON && bytes[at] === COLON) {
    if (bytes[at + 1] !== COLON) return -1;
    gap = 0;
    begin = at + 2;
  }
  let value = 0;
  for (let i = begin; i < end; i++) {
    const byte = bytes[i]!;
    const digits = i - begin;
    if (byte === bar) {
      if (digits > 0) groups[count++] = value;
      else if (gap !== count) return -1;
      return keepGroups(count, gap, into) ? i + 1 : -1;
    }
    if (byte === DOT) {
      if (digits === 0 || count > GROUPS_BEFORE_DOTS) return -1;
      return readDottedEnd(bytes, begin, end, bar, count, gap, into);
    }
    if (byte === COLON) {
      if (digits === 0) return -1;
      groups[count++] = value;
      if (count === GROUPS) return -1;
      value = 0;
      if (i + 1 < end && bytes[i + 1] === COLON && bar !== COLON) {
        if (gap !== -1) return -1;
        gap = count;
        i++;
      }
      begin = i + 1;
      continue;
    }
    const digit = hexValue(byte);
    if (digit < 0 || digits === GROUP_DIGITS_MAX) return -1;
    value = (value << 4) | digit;
  }
  return -1;
}

/** The last 32 bits of an IPv6 address as a.b.c.d. */
function readDottedEnd(
  bytes: Uint8Array,
  at: number,
  end: number,
  bar: number,
  count: number,
  gap: number,
  into: EndpointText,
): number {
  into.address = 0;
  const next = readAddress(bytes, at, end, bar, into);
  if (next < 0) return -1;
  groups[count] = into.address >>> 16;
  groups[count + 1] = into.address & 0xffff;
  return keepGroups(count + 2, gap, into) ? next : -1;
}

/** Puts the groups into the words, zeros where "::" stood before group `gap`; false when they are too few or many. */
function keepGroups(count: number, gap: number, into: EndpointText): boolean {
  if (gap === -1 ? count !== GROUPS : count >= GROUPS) return false;
  const zeros = GROUPS - count;
  if (zeros > 0) {
    for (let i = count - 1; i >= gap; i--) groups[i + zeros] = groups[i]!;
    for (let i = gap; i < gap + zeros; i++) groups[i] = 0;
  }
  into.address = (groups[0]! << 16) | groups[1]!;
  into.address1 = (groups[2]! << 16) | groups[3]!;
  into.address2 = (groups[4]! << 16) | groups[5]!;
  into.address3 = (groups[6]! << 16) | groups[7]!;
  return true;
}
