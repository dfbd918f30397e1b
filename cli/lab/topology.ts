// The networks of a lab, as data: hosts, segments, addresses, routes. Pure; script.ts turns it into commands.
//
//   dr           client ── lan ── tap0 (director), server1 … serverN          one segment
//   dr --routed  client ── clients ── router ── servers ── tap0, server1 …    replies leave by the router
//   tun          client, tap0 ── clients ── router ── servers ── server1 …    servers behind a router
//   nat          client ── clients ── tap0 (director) tap1 ── servers ── server1 …
//
// Segments are bridges in the director's namespace, where the director's TAPs join them; the kernel of that
// namespace has no address on any of them, so all that the director's addresses do, tapvs does.

export const METHODS = ["dr", "tun", "nat"] as const;
export type Method = (typeof METHODS)[number];

/** The virtual address of every lab. */
export const VIP = "192.0.2.100";
export const SERVERS_MIN = 1;
export const SERVERS_MAX = 100;
/** Address of server N is 198.18.1.(10 + N). */
const SERVER_BASE = 10;

export const CLIENT_ADDRESS = "198.18.0.10";
/** The client also has 198.18.0.64 to .127, so that one host can be many clients. */
export const CLIENT_ADDRESSES: readonly string[] = Array.from(
  { length: 64 },
  (_, i) => `198.18.0.${64 + i}`,
);

export const DIRECTOR_HOST = "director";
export const CLIENT_HOST = "client";
export const ROUTER_HOST = "router";

export interface Link {
  /** Name in the host, for example "eth0". */
  readonly name: string;
  /** Segment it is plugged into. */
  readonly segment: string;
  /** Addresses with prefix length, the first is the host's own. */
  readonly addresses: readonly string[];
}

export interface Host {
  readonly name: string;
  readonly links: readonly Link[];
  /** Arguments of `ip route add`. */
  readonly routes: readonly string[];
  /** True: the kernel forwards between the links. */
  readonly forwards: boolean;
}

/** A port of the director, as its configuration names it. */
export interface DirectorPort {
  readonly name: string;
  readonly mac: string;
  readonly segment: string;
  readonly address: string;
}

export interface Topology {
  readonly method: Method;
  readonly isRouted: boolean;
  readonly segments: readonly string[];
  readonly hosts: readonly Host[];
  readonly servers: readonly Host[];
  readonly ports: readonly DirectorPort[];
  /** The director's routes, by `to` prefix and gateway. */
  readonly directorRoutes: readonly { readonly to: string; readonly via: string }[];
}

export interface TopologyOptions {
  readonly method: Method;
  /** Number of servers, 1 to 100. */
  readonly servers: number;
  /** dr only: a router between clients and servers. */
  readonly isRouted?: boolean;
}

export const serverName = (number: number): string => `server${number}`;
export const serverAddress = (number: number): string => `198.18.1.${SERVER_BASE + number}`;

/** Everything that has a namespace of its own. */
export const hostNames = (topology: Topology): string[] => [
  DIRECTOR_HOST,
  ...topology.hosts.map((host) => host.name),
];

/** The director's own address on its first port. */
export const directorAddress = (topology: Topology): string =>
  topology.ports[0]!.address.split("/")[0]!;

/** @throws Error one sentence, when the options contradict each other */
export function planTopology(options: TopologyOptions): Topology {
  const { method, servers: count, isRouted = false } = options;
  if (!Number.isInteger(count) || count < SERVERS_MIN || count > SERVERS_MAX) {
    throw new Error(`a lab has ${SERVERS_MIN} to ${SERVERS_MAX} servers, not ${count}`);
  }
  if (isRouted && method !== "dr") {
    throw new Error(`only a dr lab can be routed: ${method} has its networks apart already`);
  }
  if (method === "nat") return natTopology(count);
  if (method === "tun") return tunnelTopology(count);
  return isRouted ? routedTopology(count) : flatTopology(count);
}

function flatTopology(count: number): Topology {
  const servers = serverHosts(count, "lan", 23, []);
  return {
    method: "dr",
    isRouted: false,
    segments: ["lan"],
    hosts: [clientHost("lan", 23, [`${VIP}/32 dev eth0`]), ...servers],
    servers,
    ports: [tap(0, "lan", "198.18.1.1/23")],
    directorRoutes: [],
  };
}

function routedTopology(count: number): Topology {
  const servers = serverHosts(count, "servers", 24, ["default via 198.18.1.254"]);
  return {
    method: "dr",
    isRouted: true,
    segments: ["clients", "servers"],
    hosts: [
      clientHost("clients", 24, ["default via 198.18.0.254"]),
      routerHost([`${VIP}/32 via 198.18.1.1`]),
      ...servers,
    ],
    servers,
    ports: [tap(0, "servers", "198.18.1.1/24")],
    directorRoutes: [{ to: "0.0.0.0/0", via: "198.18.1.254" }],
  };
}

function tunnelTopology(count: number): Topology {
  const servers = serverHosts(count, "servers", 24, ["default via 198.18.1.254"]);
  return {
    method: "tun",
    isRouted: true,
    segments: ["clients", "servers"],
    hosts: [
      clientHost("clients", 24, ["default via 198.18.0.254", `${VIP}/32 dev eth0`]),
      routerHost([]),
      ...servers,
    ],
    servers,
    ports: [tap(0, "clients", "198.18.0.1/24")],
    directorRoutes: [{ to: "0.0.0.0/0", via: "198.18.0.254" }],
  };
}

function natTopology(count: number): Topology {
  const servers = serverHosts(count, "servers", 24, ["default via 198.18.1.1"]);
  return {
    method: "nat",
    isRouted: true,
    segments: ["clients", "servers"],
    hosts: [clientHost("clients", 24, ["default via 198.18.0.1"]), ...servers],
    servers,
    ports: [tap(0, "clients", "198.18.0.1/24"), tap(1, "servers", "198.18.1.1/24")],
    directorRoutes: [],
  };
}

function clientHost(segment: string, prefix: number, routes: readonly string[]): Host {
  const addresses = [CLIENT_ADDRESS, ...CLIENT_ADDRESSES].map((text) => `${text}/${prefix}`);
  return {
    name: CLIENT_HOST,
    links: [{ name: "eth0", segment, addresses }],
    routes,
    forwards: false,
  };
}

function routerHost(routes: readonly string[]): Host {
  return {
    name: ROUTER_HOST,
    links: [
      { name: "eth0", segment: "clients", addresses: ["198.18.0.254/24"] },
      { name: "eth1", segment: "servers", addresses: ["198.18.1.254/24"] },
    ],
    routes,
    forwards: true,
  };
}

function serverHosts(
  count: number,
  segment: string,
  prefix: number,
  routes: readonly string[],
): Host[] {
  return Array.from({ length: count }, (_, i) => ({
    name: serverName(i + 1),
    links: [{ name: "eth0", segment, addresses: [`${serverAddress(i + 1)}/${prefix}`] }],
    routes,
    forwards: false,
  }));
}

function tap(number: number, segment: string, address: string): DirectorPort {
  return { name: `tap${number}`, mac: `02:00:00:00:0${number}:01`, segment, address };
}
