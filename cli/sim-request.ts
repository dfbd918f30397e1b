// Reads requests of `tapvs sim`: one JSON object a line, its kind, its fields and their values. Whatever is wrong
// is refused in one sentence before anything happens.

import type { CraftOptions } from "../dataplane/wire/craft.ts";
import { isLineTooLong, LINE_BYTES_MAX } from "./lines.ts";

export type Json = Record<string, unknown>;

/** Bytes an injected packet or frame may have: the largest IP packet. */
const BYTES_MAX = 65_535;
const UINT32_MAX = 0xffff_ffff;

/** The kinds of requests, and which further fields each may have. */
const FIELDS = {
  ipvsadm: ["stdin"],
  sysctl: ["value"],
  mark: ["value"],
  packet: ["port"],
  frame: ["port"],
  tcp: ["seq", "ack", "data"],
  udp: ["data"],
  advance: [],
  proc: [],
  trace: [],
  counters: [],
  note: [],
} as const;

export type RequestKind = keyof typeof FIELDS;

const KINDS = Object.keys(FIELDS) as RequestKind[];

export interface SimRequest {
  readonly kind: RequestKind;
  readonly body: Json;
}

/** @throws Error with one sentence on what is wrong with the line */
export function readRequest(line: string): SimRequest {
  if (isLineTooLong(line)) throw new Error(`the line has more than ${LINE_BYTES_MAX} bytes`);
  let body: unknown;
  try {
    body = JSON.parse(line);
  } catch {
    throw new Error("the line is no JSON");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new Error("a request is a JSON object");
  }
  const [kind, another] = KINDS.filter((known) => Object.hasOwn(body, known));
  if (kind === undefined) {
    throw new Error(`unknown request; known are ${KINDS.join(", ")}`);
  }
  if (another !== undefined)
    throw new Error(`one request is \`${kind}\` or \`${another}\`, not both`);
  const fields: readonly string[] = FIELDS[kind];
  const strange = Object.keys(body).find((name) => name !== kind && !fields.includes(name));
  if (strange !== undefined) throw new Error(`\`${strange}\` is no field of a \`${kind}\` request`);
  return { kind, body: body as Json };
}

export function text(body: Json, key: string): string {
  const value = body[key];
  if (typeof value !== "string") throw new Error(`\`${key}\` must be text`);
  return value;
}

/** Text, or undefined when the field is not there. */
const optionalText = (body: Json, key: string): string | undefined =>
  body[key] === undefined ? undefined : text(body, key);

export function integer(body: Json, key: string, least: number, most: number): number {
  const value = body[key];
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) {
    return value;
  }
  throw new Error(`\`${key}\` must be a whole number from ${least} to ${most}`);
}

export function boolean(body: Json, key: string): boolean {
  const value = body[key];
  if (typeof value !== "boolean") throw new Error(`\`${key}\` must be true or false`);
  return value;
}

export function words(body: Json, key: string): string[] {
  const value = body[key];
  if (!Array.isArray(value) || !value.every((word) => typeof word === "string")) {
    throw new Error(`\`${key}\` must be a list of words`);
  }
  return value as string[];
}

/** The value to write to a sysctl, or null to read it. */
export function sysctlValue(body: Json): string | null {
  const { value } = body;
  if (value === undefined) return null;
  if (typeof value !== "string" && typeof value !== "number") {
    throw new Error("`value` must be text or a number");
  }
  return String(value);
}

/** Bytes from hexadecimal digits. */
export function bytes(body: Json, key: string): Uint8Array {
  const value = text(body, key);
  if (value.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(value)) {
    throw new Error(`\`${key}\` must be hex digits in pairs`);
  }
  if (value.length / 2 > BYTES_MAX) throw new Error(`\`${key}\` has more than ${BYTES_MAX} bytes`);
  return new Uint8Array(Buffer.from(value, "hex"));
}

/** Fields that a crafted packet may have beside its ends. */
export function craftOptions(body: Json): CraftOptions {
  const number = (key: string): number | undefined =>
    body[key] === undefined ? undefined : integer(body, key, 0, UINT32_MAX);
  const [sequence, acknowledgement] = [number("seq"), number("ack")];
  const data = optionalText(body, "data");
  return {
    ...(sequence === undefined ? {} : { sequence }),
    ...(acknowledgement === undefined ? {} : { acknowledgement }),
    ...(data === undefined ? {} : { data }),
  };
}
