// Services and servers as plain values, the way ipvsadm names and describes them. No protocol types here.

import { formatAddress, unsigned, type Address } from "../wire/address.ts";
import type { OwnTimeouts } from "../schedule/own-timeouts.ts";
import { METHOD_DIRECT, TUNNEL_IPIP } from "../schedule/server-table.ts";

/** Transport protocols a service by address may have. */
export const PROTOCOL_NAMES: ReadonlyMap<number, string> = new Map([
  [6, "tcp"],
  [17, "udp"],
  [132, "sctp"],
]);

/** What names a service: protocol, address and port; or family and firewall mark. */
export interface ServiceKey {
  readonly family: 4 | 6;
  /** 6, 17 or 132; 0 for a firewall mark. */
  readonly protocol: number;
  /** Virtual address words, network order as int32; IPv4 uses the first; 0 for a firewall mark. */
  readonly word0: number;
  readonly word1: number;
  readonly word2: number;
  readonly word3: number;
  /** Service port, 0 to 65535; 0 matches every port and needs persistence. */
  readonly port: number;
  /** Firewall mark as int32 bits; 0 for a service by address. */
  readonly mark: number;
}

export interface ServiceSpec {
  readonly key: ServiceKey;
  /** Scheduler name, for example "wlc". */
  readonly scheduler: string;
  /** SCHED_FLAG_… bits: 0x08, 0x10, 0x20. */
  readonly schedulerFlags: number;
  /** 0 for no persistence, else the template timeout in seconds, to 2678400. */
  readonly persistenceSeconds: number;
  /** IPv4: netmask as int32 bits; -1 is /32. */
  readonly persistenceMask: number;
  /** IPv6: prefix bits, 1 to 128. */
  readonly persistencePrefix: number;
  /** Persistence engine; empty for none. */
  readonly persistenceEngine: string;
  readonly isOnePacket: boolean;
  /** Flow timeouts of its own; absent: an edit keeps them, and a new service has none. */
  readonly timeouts?: OwnTimeouts | undefined;
}

/** What names a server within its service. */
export interface ServerKey {
  readonly family: 4 | 6;
  readonly word0: number;
  readonly word1: number;
  readonly word2: number;
  readonly word3: number;
  /** Server port, 0 to 65535; 0 keeps the packet's port. */
  readonly port: number;
}

export interface ServerSpec extends ServerKey {
  /** METHOD_NAT, METHOD_TUNNEL or METHOD_DIRECT. */
  readonly method: number;
  /** 0 to 2^31 - 1; 0 takes no new flows. */
  readonly weight: number;
  /** 0 for no limit. */
  readonly upperThreshold: number;
  readonly lowerThreshold: number;
  /** TUNNEL_IPIP, TUNNEL_GUE or TUNNEL_GRE. */
  readonly tunnelType: number;
  /** UDP destination port of GUE. */
  readonly tunnelPort: number;
  /** 0 none, 1 full, 2 remote. */
  readonly tunnelChecksum: number;
}

/** The key of a service by address. `protocol`: 6, 17 or 132. */
export const serviceAt = (protocol: number, address: Address, port: number): ServiceKey => ({
  ...address,
  protocol,
  port,
  mark: 0,
});

/** The key of a service by firewall mark (int32 bits, not 0). */
export const serviceOfMark = (mark: number, family: 4 | 6 = 4): ServiceKey => ({
  family,
  protocol: 0,
  word0: 0,
  word1: 0,
  word2: 0,
  word3: 0,
  port: 0,
  mark,
});

/** A service with ipvsadm's defaults: wlc, no persistence. */
export const serviceSpec = (key: ServiceKey, change: Partial<ServiceSpec> = {}): ServiceSpec => ({
  key,
  scheduler: "wlc",
  schedulerFlags: 0,
  persistenceSeconds: 0,
  persistenceMask: -1,
  persistencePrefix: 128,
  persistenceEngine: "",
  isOnePacket: false,
  ...change,
});

/** A server with ipvsadm's defaults: direct routing, weight 1, no thresholds. */
export const serverSpec = (
  address: Address,
  port: number,
  change: Partial<ServerSpec> = {},
): ServerSpec => ({
  ...address,
  port,
  method: METHOD_DIRECT,
  weight: 1,
  upperThreshold: 0,
  lowerThreshold: 0,
  tunnelType: TUNNEL_IPIP,
  tunnelPort: 0,
  tunnelChecksum: 0,
  ...change,
});

/** "192.0.2.1:80", "[2001:db8::1]:80". */
export function endpointText(endpoint: ServerKey): string {
  const { family, word0, word1, word2, word3, port } = endpoint;
  const address = formatAddress(family, word0, word1, word2, word3);
  return family === 6 ? `[${address}]:${port}` : `${address}:${port}`;
}

/** "tcp 192.0.2.1:80", "firewall mark 5", "IPv6 firewall mark 5". Unique for each service. */
export function serviceText(key: ServiceKey): string {
  if (key.mark !== 0)
    return `${key.family === 6 ? "IPv6 " : ""}firewall mark ${unsigned(key.mark)}`;
  return `${PROTOCOL_NAMES.get(key.protocol) ?? `protocol ${key.protocol}`} ${endpointText(key)}`;
}
