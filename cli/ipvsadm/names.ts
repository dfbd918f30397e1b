// Names of service ports and hosts, from /etc/services and /etc/hosts. The network is never asked: a name
// server that does not answer must not make `ipvsadm -L` hang.

import { readFileSync } from "node:fs";
import { formatIpv4, parseIpv4 } from "../../dataplane/wire/address.ts";

/** Looks names up, both ways. */
export interface Names {
  /** Port of a service name for "tcp", "udp" or "sctp"; null when unknown. */
  portOf(name: string, protocol: string): number | null;
  /** Service name of a port; null when it has none. */
  serviceOf(port: number, protocol: string): string | null;
  /** IPv4 address (int32 bits) of a host name; null when unknown. */
  hostAddress(name: string): number | null;
  /** Host name of an IPv4 address (int32 bits); null when it has none. */
  hostOf(word: number): string | null;
}

/** Words of each line of such a file, comments left out. */
const entries = (text: string): string[][] =>
  text
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim().split(/\s+/))
    .filter((words) => words.length >= 2);

class Services {
  readonly ports = new Map<string, number>();
  readonly names = new Map<string, string>();

  constructor(text: string) {
    for (const [name, target, ...aliases] of entries(text)) {
      const [port, protocol] = target!.split("/");
      if (protocol === undefined || !/^\d+$/.test(port!)) continue;
      const key = `${port}/${protocol}`;
      if (!this.names.has(key)) this.names.set(key, name!);
      for (const alias of [name!, ...aliases]) {
        const byName = `${alias}/${protocol}`;
        if (!this.ports.has(byName)) this.ports.set(byName, Number(port));
      }
    }
  }
}

class Hosts {
  readonly words = new Map<string, number>();
  readonly names = new Map<number, string>();

  constructor(text: string) {
    for (const [address, ...names] of entries(text)) {
      const word = parseIpv4(address!);
      if (word === null) continue;
      if (!this.names.has(word)) this.names.set(word, names[0]!);
      for (const name of names) {
        const key = name.toLowerCase();
        if (!this.words.has(key)) this.words.set(key, word);
      }
    }
  }
}

/** Names from the contents of the two files, which are asked for at the first look-up. */
export class FileNames implements Names {
  readonly #readServices: () => string;
  readonly #readHosts: () => string;
  #services: Services | null = null;
  #hosts: Hosts | null = null;

  constructor(readServices: () => string, readHosts: () => string) {
    this.#readServices = readServices;
    this.#readHosts = readHosts;
  }

  portOf(name: string, protocol: string): number | null {
    this.#services ??= new Services(this.#readServices());
    return this.#services.ports.get(`${name}/${protocol}`) ?? null;
  }

  serviceOf(port: number, protocol: string): string | null {
    this.#services ??= new Services(this.#readServices());
    return this.#services.names.get(`${port}/${protocol}`) ?? null;
  }

  hostAddress(name: string): number | null {
    this.#hosts ??= new Hosts(this.#readHosts());
    return this.#hosts.words.get(name.toLowerCase()) ?? null;
  }

  hostOf(word: number): string | null {
    this.#hosts ??= new Hosts(this.#readHosts());
    return this.#hosts.names.get(word) ?? null;
  }
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** The names of this machine. */
export const systemNames = (): Names =>
  new FileNames(
    () => readOrNothing("/etc/services"),
    () => readOrNothing("/etc/hosts"),
  );

/** "192.0.2.1", or the host's name unless `isNumeric`. */
export const hostText = (names: Names, word: number, isNumeric: boolean): string =>
  (isNumeric ? null : names.hostOf(word)) ?? formatIpv4(word);

/** "80", or "http" unless `isNumeric`. */
export const portText = (
  names: Names,
  port: number,
  protocol: string,
  isNumeric: boolean,
): string => (isNumeric || port === 0 ? null : names.serviceOf(port, protocol)) ?? String(port);
