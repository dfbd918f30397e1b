// Hot: neighbour discovery messages: offsets, accessors, checks and the builders of the two that a host sends.
// RFC 4861 §4.3, §4.4, §7.1. `at` is the byte offset of the ICMPv6 header in `view`.

import { writeMac } from "./address.ts";
import { writeHeader } from "./icmpv6.ts";
import * as icmpv6 from "./icmpv6.ts";

const TARGET = 8;
const OPTIONS = 24;
const FLAGS = 4;
const OPTION_UNIT_BYTES = 8;

export const NDP_BYTES_MIN = 24;
export const NDP_OPTION_BYTES = 8;
/** A neighbour discovery message that a router passed on is forged (RFC 4861 §7.1). */
export const NDP_HOP_LIMIT = 255;

export const OPTION_SOURCE_MAC = 1;
export const OPTION_TARGET_MAC = 2;
const MAC_OPTION_UNITS = 1;

/** Flags of an advertisement, as they stand in its second word. */
export const FLAG_ROUTER = 1 << 31;
export const FLAG_SOLICITED = 1 << 30;
export const FLAG_OVERRIDE = 1 << 29;

export const NO_OPTION = -1;
export const MALFORMED = -2;

/** Word `index` (0 to 3) of the address that is asked for or advertised. */
export const targetWord = (view: DataView, at: number, index: number): number =>
  view.getInt32(at + TARGET + index * 4);
export const flags = (view: DataView, at: number): number => view.getInt32(at + FLAGS);

/**
 * Where the MAC is in the first option of `kind` of the message from `at` to `end`; NO_OPTION; or MALFORMED
 * when an option has no length or is cut short.
 */
export function findMac(view: DataView, at: number, end: number, kind: number): number {
  let found = NO_OPTION;
  let option = at + OPTIONS;
  while (option < end) {
    if (option + OPTION_UNIT_BYTES > end) return MALFORMED;
    const units = view.getUint8(option + 1);
    const bytes = units * OPTION_UNIT_BYTES;
    if (units === 0 || option + bytes > end) return MALFORMED;
    const isWanted = view.getUint8(option) === kind && units === MAC_OPTION_UNITS;
    if (isWanted && found === NO_OPTION) found = option + 2;
    option += bytes;
  }
  return found;
}

function writeMessage(
  view: DataView,
  at: number,
  type: number,
  rest: number,
  option: number,
  high: number,
  low: number,
): void {
  writeHeader(view, at, type, 0, rest);
  view.setUint8(at + OPTIONS, option);
  view.setUint8(at + OPTIONS + 1, MAC_OPTION_UNITS);
  writeMac(view, at + OPTIONS + 2, high, low);
}

export function setTarget(
  view: DataView,
  at: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): void {
  view.setInt32(at + TARGET, word0);
  view.setInt32(at + TARGET + 4, word1);
  view.setInt32(at + TARGET + 8, word2);
  view.setInt32(at + TARGET + 12, word3);
}

/** Writes a solicitation with the sender's MAC, 32 bytes; target and checksum are to follow. */
export const writeSolicitation = (view: DataView, at: number, high: number, low: number): void =>
  writeMessage(view, at, icmpv6.ICMPV6_NEIGHBOUR_SOLICITATION, 0, OPTION_SOURCE_MAC, high, low);

/** Writes an advertisement with the target's MAC, 32 bytes; target and checksum are to follow. */
export const writeAdvertisement = (
  view: DataView,
  at: number,
  flagBits: number,
  high: number,
  low: number,
): void =>
  writeMessage(
    view,
    at,
    icmpv6.ICMPV6_NEIGHBOUR_ADVERTISEMENT,
    flagBits,
    OPTION_TARGET_MAC,
    high,
    low,
  );
