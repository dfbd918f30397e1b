// A director on memory ports with one service and a number of established flows: what the benchmarks of the
// packet path drive. Network of dataplane/simulation.ts: clients behind tap0, servers on tap1.

import { Director } from "../../dataplane/director.ts";
import { SeededRandom } from "../../dataplane/env/random.ts";
import { adviseHugePages } from "../../dataplane/port/huge-pages.ts";
import type { Port } from "../../dataplane/port/port.ts";
import { serverSpec, serviceAt, serviceSpec } from "../../dataplane/rules/specs.ts";
import { METHOD_DIRECT, METHOD_NAT, METHOD_TUNNEL } from "../../dataplane/schedule/server-table.ts";
import { applyNetwork } from "../../dataplane/setup.ts";
import {
  LABORATORY,
  LABORATORY_ROUTER_MAC,
  laboratoryServerMac,
} from "../../dataplane/simulation.ts";
import { verdictName } from "../../dataplane/verdict.ts";
import { type Address, parseAddress } from "../../dataplane/wire/address.ts";
import { ethernet, tcp, type TcpFields } from "../../test/support/packet.ts";

/** The forwarding methods, by the names of their verdicts. */
export const METHODS = ["dr", "tunnel", "nat"] as const;
export type Method = (typeof METHODS)[number];

export const CLIENT_PORT = 0;
export const SERVER_PORT = 1;

export const SERVERS = 4;
/** For `ovf` the most connections of a server, so it is high. */
const WEIGHT = 65_535;
/** Number of the first server in the laboratory. */
const FIRST_SERVER = 2;
const VIP = "192.0.2.100";
const SERVICE_PORT = 80;
const TCP = 6;
const METHOD_NUMBERS = { dr: METHOD_DIRECT, tunnel: METHOD_TUNNEL, nat: METHOD_NAT } as const;

/** Flows of one client address; its ports start at FIRST_CLIENT_PORT. */
const PORT_BITS = 15;
const FIRST_CLIENT_PORT = 1024;
/** Payload of the packets of established flows: with it a frame has 64 bytes. */
const PAYLOAD_BYTES = 10;

const [CLIENT_SIDE, SERVER_SIDE] = LABORATORY.ports;

const address = (text: string): Address => parseAddress(text)!;
const serverText = (number: number): string => `198.18.1.${FIRST_SERVER + number}`;

/** Client address and port of flow `n`. */
function clientText(n: number): string {
  const host = n >> PORT_BITS;
  return `198.19.${host >> 8}.${host & 0xff}:${clientPort(n)}`;
}

/** Client port of flow `n`. */
export const clientPort = (n: number): number => FIRST_CLIENT_PORT + (n & ((1 << PORT_BITS) - 1));

/** Number of different client addresses of `flows` flows. */
export const clientAddresses = (flows: number): number => Math.ceil(flows / (1 << PORT_BITS));

/** First flow of the n-th client address. */
export const firstFlowOf = (clientAddress: number): number => clientAddress << PORT_BITS;

/** Index of the client address of flow `n`. */
export const clientAddressOf = (n: number): number => n >> PORT_BITS;

/** The server of flow `n`: round robin, in the order in which the flows are made. */
const serverOf = (n: number): number => n % SERVERS;

/**
 * A frame of flow `n` from its client.
 *
 * @param flags letters as in test/support/packet.ts
 * @param more  other fields of it, as there
 */
export const clientFrame = (n: number, flags: string, more: Partial<TcpFields> = {}): Uint8Array =>
  ethernet({
    to: CLIENT_SIDE!.mac,
    from: LABORATORY_ROUTER_MAC,
    payload: tcp({
      from: clientText(n),
      to: `${VIP}:${SERVICE_PORT}`,
      flags,
      data: flags === "S" ? 0 : PAYLOAD_BYTES,
      ...more,
    }),
  });

/** A frame of flow `n` from its server, to the director (NAT). */
export const replyFrame = (n: number, flags: string): Uint8Array =>
  ethernet({
    to: SERVER_SIDE!.mac,
    from: laboratoryServerMac(FIRST_SERVER + serverOf(n)),
    payload: tcp({
      from: `${serverText(serverOf(n))}:${SERVICE_PORT}`,
      to: clientText(n),
      flags,
      data: PAYLOAD_BYTES,
    }),
  });

export interface RigOptions {
  readonly method: Method;
  readonly scheduler?: string;
  readonly flowCapacity: number;
  /** The ports tap0 (clients) and tap1 (servers). */
  readonly ports: readonly [Port, Port];
  readonly nowMs: number;
}

/** Names and addresses of the two ports. */
export const portOptions = (port: number): { name: string; mac: string } => {
  const { name, mac } = LABORATORY.ports[port]!;
  return { name, mac };
};

/** A director with one service of SERVERS servers. Round robin gives flow n to server n % SERVERS. */
export function makeDirector(options: RigOptions): Director {
  const director = new Director(
    {
      ports: options.ports,
      random: new SeededRandom(1),
      flowCapacity: options.flowCapacity,
      forwards: true,
      claimsVips: false,
    },
    options.nowMs,
  );
  const { far, index, near } = director.flows;
  for (const table of [near, far, index.words]) adviseHugePages(table);
  applyNetwork(director, LABORATORY);
  const key = serviceAt(TCP, address(VIP), SERVICE_PORT);
  const scheduler = options.scheduler ?? "rr";
  demandNull(director.rules.addService(serviceSpec(key, { scheduler })));
  const method = METHOD_NUMBERS[options.method];
  // The newest server is the first of the list, and round robin starts behind the head, with the first.
  for (let number = SERVERS - 1; number >= 0; number--) {
    const server = serverSpec(address(serverText(number)), SERVICE_PORT, {
      method,
      weight: WEIGHT,
    });
    demandNull(director.rules.addServer(key, server));
  }
  return director;
}

function demandNull(refused: { readonly message: string } | null): void {
  if (refused !== null) throw new Error(refused.message);
}

/** Throws unless all frames got `expected` verdicts (names) since the counts in `before`. */
export function demandVerdicts(
  director: Director,
  before: Float64Array,
  expected: readonly string[],
): void {
  director.counts.forEach((count, verdict) => {
    const frames = count - before[verdict]!;
    if (frames === 0 || expected.includes(verdictName(verdict))) return;
    throw new Error(`${frames} frames ended as "${verdictName(verdict)}", not ${expected.join()}`);
  });
}
