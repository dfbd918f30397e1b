// Reads the values of ipvsadm's options: numbers as strtol(3) takes them, addresses as inet_aton(3) does.

import { type Address, octetsOf, parseAddress } from "../../dataplane/wire/address.ts";
import type { Names } from "./names.ts";

/** 31 days, the longest timeout in seconds. */
export const TIMEOUT_SECONDS_MAX = 2_678_400;
const PORT_MAX = 0xffff;
const WORD_MAX = 0xffff_ffff;

/** A decimal number with blanks and a sign in front, in the given range; else null. */
export function parseNumber(text: string, least: number, most: number): number | null {
  if (!/^[ \t\n\v\f\r]*[+-]?\d+$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value + 0 : null;
}

/** One part of an inet_aton address: decimal, 0octal or 0xhexadecimal; else null. */
function parsePart(text: string): number | null {
  if (/^0x[0-9a-f]+$/i.test(text)) return Number.parseInt(text, 16);
  if (/^0[0-7]*$/.test(text)) return Number.parseInt(text, 8);
  return /^[1-9]\d*$/.test(text) ? Number(text) : null;
}

/** An IPv4 address as inet_aton(3) reads it ("10.1" is 10.0.0.1), as int32 bits; null for anything else. */
export function parseInetAton(text: string): number | null {
  const parts = text.replace(/[ \t\n\v\f\r].*$/s, "").split(".");
  if (parts.length > 4) return null;
  let word = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parsePart(parts[i]!);
    const isLast = i === parts.length - 1;
    const most = isLast ? WORD_MAX / 256 ** i : 255;
    if (part === null || part > most) return null;
    word += isLast ? part : part * 256 ** (3 - i);
  }
  return word | 0;
}

/** Host and service port of `-t`, `-u`, `--sctp-service` or `-r`. */
export interface Endpoint {
  readonly address: Address;
  readonly octets: Uint8Array;
  /** Null when none was given. */
  readonly port: number | null;
}

const ipv4 = (word0: number): Address => ({ family: 4, word0, word1: 0, word2: 0, word3: 0 });

const endpoint = (address: Address, port: number | null): Endpoint => ({
  address,
  octets: octetsOf(address),
  port,
});

function parseHost(text: string, names: Names): Address | null {
  if (text === "" || /^[ \t\n\v\f\r]/.test(text)) return null;
  const word = parseInetAton(text) ?? names.hostAddress(text);
  return word === null ? null : ipv4(word);
}

function parsePort(text: string, protocol: string, names: Names): number | null {
  if (/^[ \t\n\v\f\r]*[+-]?\d+$/.test(text)) return parseNumber(text, 0, PORT_MAX);
  return names.portOf(text, protocol);
}

/**
 * Reads host[:port]. IPv6 stands in brackets and needs its port then; a bare IPv6 address has none. A word
 * of digits alone is refused, and brackets around anything but IPv6 lose the port, as the real program does.
 */
export function parseEndpoint(text: string, protocol: string, names: Names): Endpoint | null {
  if (text.startsWith("[")) {
    const close = text.indexOf("]");
    if (close < 0 || text[close + 1] !== ":") return null;
    const inside = text.slice(1, close);
    const port = parsePort(text.slice(close + 2), protocol, names);
    const address = parseAddress(inside);
    if (address?.family === 6) return port === null ? null : endpoint(address, port);
    const host = parseHost(inside, names);
    return host === null ? null : endpoint(host, null);
  }
  const bare = parseAddress(text);
  if (bare?.family === 6) return endpoint(bare, null);
  const colon = text.lastIndexOf(":");
  if (colon < 0 && /^\d+$/.test(text)) return null;
  const address = parseHost(colon < 0 ? text : text.slice(0, colon), names);
  if (address === null) return null;
  if (colon < 0) return endpoint(address, null);
  const port = parsePort(text.slice(colon + 1), protocol, names);
  return port === null ? null : endpoint(address, port);
}

/** Number in front of the text as atoi(3) reads it; 0 when there is none. */
export function leadingNumber(text: string): number {
  const match = /^[ \t\n\v\f\r]*([+-]?\d+)/.exec(text);
  return match === null ? 0 : Number(match[1]);
}

interface SchedulerFlag {
  readonly bit: number;
  /** The only scheduler that knows the name; "" for every one. */
  readonly scheduler: string;
}

const SCHEDULER_FLAGS: ReadonlyMap<string, SchedulerFlag> = new Map([
  ["flag-1", { bit: 1, scheduler: "" }],
  ["flag-2", { bit: 2, scheduler: "" }],
  ["flag-3", { bit: 4, scheduler: "" }],
  ["sh-fallback", { bit: 1, scheduler: "sh" }],
  ["sh-port", { bit: 2, scheduler: "sh" }],
  ["mh-fallback", { bit: 1, scheduler: "mh" }],
  ["mh-port", { bit: 2, scheduler: "mh" }],
]);

/** Scheduler flags as bits from a list separated by commas, or the sentence that refuses it. */
export function parseSchedulerFlags(text: string, scheduler: string): number | string {
  let bits = 0;
  for (const name of text.split(",")) {
    if (name === "") continue;
    const flag = SCHEDULER_FLAGS.get(name);
    if (flag === undefined) return `invalid scheduler flag \`${name}'`;
    if (flag.scheduler !== "" && flag.scheduler !== scheduler) {
      return `incompatible scheduler flag \`${name}'`;
    }
    bits |= flag.bit;
  }
  return bits;
}

/** The names of scheduler flags, in words of the scheduler where it has its own. */
export function schedulerFlagNames(bits: number, scheduler: string): string[] {
  const hasOwnNames = scheduler === "sh" || scheduler === "mh";
  const names = hasOwnNames
    ? [`${scheduler}-fallback`, `${scheduler}-port`]
    : ["flag-1", "flag-2", "flag-3"];
  return names.filter((_, i) => (bits & (1 << i)) !== 0);
}
