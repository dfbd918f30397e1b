// How tapvs writes services, servers and addresses on its command line and in its listings.

import {
  type Address,
  addressFromOctets,
  addressText,
  octetsOf,
  parseAddress,
} from "../dataplane/wire/address.ts";
import type { tapvs } from "../proto/generated/control.js";
import { usageError } from "./exit.ts";

const PROTOCOLS: ReadonlyMap<string, tapvs.v1.Protocol> = new Map([
  ["tcp", 6],
  ["udp", 17],
  ["sctp", 132],
]);
const PROTOCOL_WORDS: Record<number, string> = { 6: "tcp", 17: "udp", 132: "sctp" };
const PORT_MAX = 65_535;
const MARK_MAX = 0xffff_ffff;

export const SERVICE_FORM =
  "tcp:ADDRESS:PORT, udp:ADDRESS:PORT, sctp:ADDRESS:PORT, mark:NUMBER or mark6:NUMBER";

interface Endpoint {
  readonly address: Address;
  readonly octets: Uint8Array;
  readonly port: number | null;
}

/** "192.0.2.1:80", "[2001:db8::1]:80", or without the port; null for anything else. */
function parseEndpoint(text: string): Endpoint | null {
  const bare = parseAddress(text);
  if (bare !== null) return { address: bare, octets: octetsOf(bare), port: null };
  const match = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(text);
  const address = match === null ? null : parseAddress(match[1] ?? match[2]!);
  if (match === null || address === null) return null;
  if ((match[1] !== undefined) !== (address.family === 6)) return null;
  const port = match[3] === undefined ? null : Number(match[3]);
  return port !== null && port > PORT_MAX ? null : { address, octets: octetsOf(address), port };
}

/** @throws CommandError saying how a service is written */
export function parseService(text: string): tapvs.v1.IServiceKey {
  const [word = "", ...rest] = text.split(":");
  const value = rest.join(":");
  if (word === "mark" || word === "mark6") {
    const mark = /^\d+$/.test(value) ? Number(value) : 0;
    if (mark >= 1 && mark <= MARK_MAX) return { mark, family: word === "mark6" ? 6 : 4 };
  }
  const protocol = PROTOCOLS.get(word);
  const endpoint = protocol === undefined ? null : parseEndpoint(value);
  if (protocol === undefined || endpoint === null || endpoint.port === null) {
    throw usageError(`a service reads ${SERVICE_FORM}, not "${text}"`);
  }
  return { protocol, address: endpoint.octets, port: endpoint.port };
}

export interface ServerName {
  readonly address: Uint8Array;
  readonly port: number;
}

/** @throws CommandError saying how a server is written */
export function parseServer(text: string, service: tapvs.v1.IServiceKey): ServerName {
  const endpoint = parseEndpoint(text);
  if (endpoint === null) {
    throw usageError(`a server reads ADDRESS or ADDRESS:PORT, not "${text}"`);
  }
  return { address: endpoint.octets, port: endpoint.port ?? service.port ?? 0 };
}

export function octetsText(octets: Uint8Array | null | undefined): string {
  const address = octets ? addressFromOctets(octets) : null;
  return address === null ? "" : addressText(address);
}

/** "192.0.2.1:80" or "[2001:db8::1]:80". */
export function endpointText(
  octets: Uint8Array | null | undefined,
  port: number | null | undefined,
): string {
  const text = octetsText(octets);
  return `${text.includes(":") ? `[${text}]` : text}:${port ?? 0}`;
}

/** The service as `parseService` reads it. */
export function serviceText(key: tapvs.v1.IServiceKey | null | undefined): string {
  if (key?.mark) return `${key.family === 6 ? "mark6" : "mark"}:${key.mark}`;
  return `${PROTOCOL_WORDS[key?.protocol ?? 0] ?? "?"}:${endpointText(key?.address, key?.port)}`;
}

export const serverText = (server: tapvs.v1.IServer | null | undefined): string =>
  endpointText(server?.address, server?.port);

const METHOD_WORDS = ["", "nat", "local", "tunnel", "dr", "bypass"];

/** "nat", "tunnel", "dr", "local". */
export const methodText = (method: number | null | undefined): string =>
  METHOD_WORDS[method ?? 0] ?? "";

/** Number of tapvs.v1.ForwardingMethod by word. */
export const METHODS: Record<"nat" | "tunnel" | "dr", tapvs.v1.ForwardingMethod> = {
  nat: 1,
  tunnel: 3,
  dr: 4,
};

export const protocolText = (protocol: number | null | undefined): string =>
  PROTOCOL_WORDS[protocol ?? 0] ?? "ip";
