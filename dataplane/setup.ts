// Gives a director its place in the network: addresses, neighbours, routes, further own addresses. Used by
// the daemon, by `tapvs sim` and by `tapvs replay` alike, so that all of them read a configuration the same way.

import type { Director } from "./director.ts";
import { type Address, parseAddress, parseMac } from "./wire/address.ts";

export interface PortSetup {
  /** Name of one of the director's ports. */
  readonly name: string;
  /** Own addresses with prefix length, for example "198.18.0.1/24". */
  readonly addresses: readonly string[];
  /** Static neighbours: address and MAC. */
  readonly neighbours: readonly (readonly [string, string])[];
}

export interface RouteSetup {
  /** A prefix, an address, or "default" (IPv4), "default6" (IPv6). */
  readonly to: string;
  /** Next hop; the port is the one whose subnet contains it. */
  readonly via?: string | undefined;
  /** Port the prefix is directly on; with `via` too it decides. */
  readonly port?: string | undefined;
}

export interface NetworkSetup {
  readonly ports: readonly PortSetup[];
  readonly routes: readonly RouteSetup[];
  /** Further own addresses or prefixes, as `ip route add local`. */
  readonly local: readonly string[];
  /** Name of the TUN port to the kernel of the namespace, for servers with an own address; none by default. */
  readonly localPort?: string | undefined;
  /** Packets with the mark of a service are the director's, whatever their destination; false by default. */
  readonly divertsMarks?: boolean | undefined;
}

export interface Prefix {
  readonly address: Address;
  readonly bits: number;
}

/** A prefix "192.0.2.0/24", or an address, which stands for itself alone; null when it is neither. */
export function parsePrefix(text: string): Prefix | null {
  const [addressPart = "", bitsPart, more] = text.split("/");
  const address = parseAddress(addressPart);
  if (address === null || more !== undefined) return null;
  const most = address.family === 4 ? 32 : 128;
  if (bitsPart === undefined) return { address, bits: most };
  const bits = /^\d{1,3}$/.test(bitsPart) ? Number(bitsPart) : -1;
  return bits >= 0 && bits <= most ? { address, bits } : null;
}

const required = <T>(value: T | null, what: string, text: string): T => {
  if (value === null) throw new Error(`"${text}" is no ${what}`);
  return value;
};

/** Applies a setup to a fresh director. Throws one sentence on a value that makes no sense. */
export function applyNetwork(director: Director, setup: NetworkSetup): void {
  for (const port of setup.ports) applyPort(director, port);
  for (const route of setup.routes) applyRoute(director, route);
  for (const text of setup.local) {
    const { address, bits } = required(parsePrefix(text), "address or prefix", text);
    const isWhole = bits === (address.family === 4 ? 32 : 128);
    if (isWhole) director.host.locals.add(address);
    else director.host.locals.addPrefix(address, bits);
  }
  director.divertsMarks = setup.divertsMarks ?? false;
  if (setup.localPort !== undefined) director.localPort = portNumber(director, setup.localPort);
}

function applyPort(director: Director, { name, addresses, neighbours }: PortSetup): void {
  const { host } = director;
  const port = portNumber(director, name);
  for (const text of addresses) {
    const { address, bits } = required(parsePrefix(text), "address with prefix length", text);
    host.interfaces.addAddress(port, address, bits);
  }
  for (const [addressText, macText] of neighbours) {
    const address = required(parseAddress(addressText), "address", addressText);
    const mac = required(parseMac(macText), "MAC address", macText);
    host.neighbours.addStatic(port, address, mac.high, mac.low);
  }
}

function portNumber(director: Director, name: string): number {
  const port = director.host.interfaces.indexOf(name);
  if (port < 0) throw new Error(`there is no port "${name}"`);
  return port;
}

const DEFAULTS: Record<string, string> = { default: "0.0.0.0/0", default6: "::/0" };

function applyRoute(director: Director, { to, via, port: name }: RouteSetup): void {
  const { address: prefix, bits } = required(
    parsePrefix(DEFAULTS[to] ?? to),
    'prefix, "default" or "default6"',
    to,
  );
  const gateway = via === undefined ? undefined : required(parseAddress(via), "address", via);
  if (name === undefined && gateway === undefined) {
    throw new Error(`the route to ${to} needs \`via\` or \`port\``);
  }
  const port = name === undefined ? portOf(director, gateway!, to) : portNumber(director, name);
  director.host.routes.add({ prefix, prefixBits: bits, port, gateway });
}

function portOf(director: Director, gateway: Address, to: string): number {
  const { family, word0, word1, word2, word3 } = gateway;
  const route = director.host.routes.lookup(family, word0, word1, word2, word3);
  if (route < 0) throw new Error(`the gateway of the route to ${to} is on no port's subnet`);
  return director.host.routes.port[route]!;
}
