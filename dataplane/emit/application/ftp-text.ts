// Hot: the addresses in FTP commands and replies: RFC 959 §4.1.2 (h1,h2,h3,h4,p1,p2), RFC 2428 (|1|a.b.c.d|port|,
// |2|IPv6 address|port|).
// Numbers overflow as the kernel's do: a byte modulo 256, a port modulo 65536. What is cut off at the end of
// the segment is not there: a number counts only when something stands behind it.

import { IPV4 } from "../../wire/packet.ts";
import { readAddress, readAddress6 } from "./address-text.ts";

const ZERO = 0x30;
const NINE = 0x39;
const COMMA = 0x2c;
const SPACE = 0x20;
const BAR = 0x7c;
const OPEN = 0x28;
const PRINTABLE_MIN = 33;
const PRINTABLE_MAX = 126;
const LOWER_CASE = 0x20;

const ADDRESS_NUMBERS = 4;
const COMMA_NUMBERS = 6;
const FAMILY_IPV4 = ZERO + 1;
const FAMILY_IPV6 = ZERO + 2;

/** Longest text that is written: "255,255,255,255,255,255". */
export const ENDPOINT_TEXT_BYTES_MAX = 23;

/** Where a text names an address and a port; one instance is refilled for every text. */
export class EndpointText {
  /** First word of the address, int32, all of an IPv4 one; all 0 in the short form of RFC 2428, which names none. */
  address = 0;
  address1 = 0;
  address2 = 0;
  address3 = 0;
  port = 0;
  /** First byte of the text, and one past its last. */
  start = 0;
  end = 0;
}

const isDigit = (byte: number): boolean => byte >= ZERO && byte <= NINE;

/** True when the bytes from `at` are the ASCII text `wanted` (in lower case), in any case. */
export function isText(bytes: Uint8Array, at: number, end: number, wanted: Uint8Array): boolean {
  if (at + wanted.length > end) return false;
  for (let i = 0; i < wanted.length; i++) {
    const byte = bytes[at + i]!;
    const lower = byte >= 0x41 && byte <= 0x5a ? byte | LOWER_CASE : byte;
    if (lower !== wanted[i]) return false;
  }
  return true;
}

/** First place from `at` that is no blank. */
export function skipBlanks(bytes: Uint8Array, at: number, end: number): number {
  let i = at;
  while (i < end && bytes[i] === SPACE) i++;
  return i;
}

/** Reads h1,h2,h3,h4,p1,p2 that begins right at `at`; a number that is missing is 0, as to the kernel. */
export function readCommas(
  bytes: Uint8Array,
  at: number,
  end: number,
  into: EndpointText,
): boolean {
  let numbers = 0;
  let value = 0;
  into.start = at;
  setAddress(into, 0, 0, 0, 0);
  for (let i = at; i < end; i++) {
    const byte = bytes[i]!;
    if (isDigit(byte)) {
      value = (value * 10 + byte - ZERO) & 0xff;
      continue;
    }
    keepNumber(into, numbers, value);
    numbers++;
    if (numbers === COMMA_NUMBERS) {
      into.end = i;
      return true;
    }
    if (byte !== COMMA) return false;
    value = 0;
  }
  return false;
}

function setAddress(into: EndpointText, w0: number, w1: number, w2: number, w3: number): void {
  into.address = w0;
  into.address1 = w1;
  into.address2 = w2;
  into.address3 = w3;
}

function keepNumber(into: EndpointText, index: number, value: number): void {
  if (index < ADDRESS_NUMBERS) into.address = (into.address << 8) | value;
  else if (index === ADDRESS_NUMBERS) into.port = value << 8;
  else into.port |= value;
}

/** Reads the endpoint of a 227 reply: behind the first "(", or else the first number there is. */
export function readPassiveReply(
  bytes: Uint8Array,
  at: number,
  end: number,
  into: EndpointText,
): boolean {
  const open = indexOf(bytes, at, end, OPEN);
  if (open < end) return readCommas(bytes, open + 1, end, into);
  let i = at;
  while (i < end && !isDigit(bytes[i]!)) i++;
  return readCommas(bytes, i, end, into);
}

/** Reads the endpoint of a 229 reply behind the first "(". */
export function readExtendedReply(
  bytes: Uint8Array,
  at: number,
  end: number,
  family: number,
  into: EndpointText,
): boolean {
  const open = indexOf(bytes, at, end, OPEN);
  return open < end && readBars(bytes, open + 1, end, family, true, into);
}

/**
 * Reads |1|a.b.c.d|port| or |2|IPv6 address|port|, as the connection's family wants, or with `mayBeShort` |||port|,
 * from `at`; any printable sign but a digit may be the bar. Port 0 is none.
 */
export function readBars(
  bytes: Uint8Array,
  at: number,
  end: number,
  family: number,
  mayBeShort: boolean,
  into: EndpointText,
): boolean {
  if (at + 2 >= end) return false;
  const bar = bytes[at]!;
  if (bar < PRINTABLE_MIN || bar > PRINTABLE_MAX || isDigit(bar)) return false;
  into.start = at;
  setAddress(into, 0, 0, 0, 0);
  let i = at + 1;
  if (mayBeShort && bytes[i] === bar) {
    if (bytes[i + 1] !== bar) return false;
    i += 2;
  } else {
    const wanted = family === IPV4 ? FAMILY_IPV4 : FAMILY_IPV6;
    if (bytes[i] !== wanted || bytes[i + 1] !== bar) return false;
    const readIt = family === IPV4 ? readAddress : readAddress6;
    i = readIt(bytes, i + 2, end, bar, into);
    if (i < 0) return false;
  }
  return readPort(bytes, i, end, bar, into);
}

function readPort(
  bytes: Uint8Array,
  at: number,
  end: number,
  bar: number,
  into: EndpointText,
): boolean {
  let port = 0;
  let i = at;
  for (; i < end && isDigit(bytes[i]!); i++) port = (port * 10 + bytes[i]! - ZERO) & 0xffff;
  if (i === at || i >= end || bytes[i] !== bar || port === 0) return false;
  into.port = port;
  into.end = i + 1;
  return true;
}

/** Place of a byte, or `end`. */
function indexOf(bytes: Uint8Array, at: number, end: number, wanted: number): number {
  let i = at;
  while (i < end && bytes[i] !== wanted) i++;
  return i;
}

/** Writes h1,h2,h3,h4,p1,p2 into `text`; its length. */
export function writeCommas(text: Uint8Array, address: number, port: number): number {
  let at = writeNumber(text, 0, (address >>> 24) & 0xff);
  for (let shift = 16; shift >= 0; shift -= 8) {
    text[at] = COMMA;
    at = writeNumber(text, at + 1, (address >>> shift) & 0xff);
  }
  text[at] = COMMA;
  at = writeNumber(text, at + 1, port >>> 8);
  text[at] = COMMA;
  return writeNumber(text, at + 1, port & 0xff);
}

/** Writes |||port| into `text`; its length. */
export function writeBars(text: Uint8Array, port: number): number {
  text.fill(BAR, 0, 3);
  const at = writeNumber(text, 3, port);
  text[at] = BAR;
  return at + 1;
}

/** Writes a number from 0 to 65535 at `at`; one past its last digit. */
function writeNumber(text: Uint8Array, at: number, value: number): number {
  let scale = 1;
  while (value >= scale * 10) scale *= 10;
  let i = at;
  for (; scale >= 1; scale = (scale / 10) | 0) text[i++] = ZERO + (((value / scale) | 0) % 10);
  return i;
}
