// Descriptions of what may happen to a director (frames of every kind, broken ones, edits of rules, time), small
// enough that random ones meet each other: a few clients, services and servers. Printed when a property fails.

import * as fc from "fast-check";
import { SeededRandom } from "../../dataplane/env/random.ts";
import type { Change } from "../../dataplane/rules/changes.ts";
import { LABORATORY_ROUTER_MAC, laboratoryServerMac } from "../../dataplane/simulation.ts";
import { mutate } from "./mutate.ts";
import * as build from "./packet.ts";

/** Who sends, to whom, and what. Numbers choose among few, so that flows are met again. */
export interface FrameShape {
  readonly kind: (typeof KINDS)[number];
  readonly client: number;
  readonly clientPort: number;
  readonly service: number;
  readonly server: number;
  readonly flags: string;
  readonly bytes: number;
  readonly ttl: number;
  readonly df: boolean;
  /** Which fragment of the packet, when it is sent in fragments; 9 sends it whole. */
  readonly part: number;
  /** Not 0: the frame is broken, by this seed. */
  readonly broken: number;
}

export type TrafficEvent =
  | { readonly kind: "frame"; readonly shape: FrameShape }
  | { readonly kind: "noise"; readonly port: number; readonly bytes: Uint8Array }
  | { readonly kind: "change"; readonly change: Change }
  | { readonly kind: "sysctl"; readonly name: string; readonly value: string }
  | { readonly kind: "pass"; readonly ms: number };

const KINDS = [
  "tcp",
  "udp",
  "sctp",
  "tcp reply",
  "udp reply",
  "echo",
  "error from client",
  "error from server",
  "error about tunnel",
  "arp request",
  "arp reply",
  "gratuitous arp",
  "forwarded",
] as const;

export const VIP = "192.0.2.100";
export const TAP0_MAC = "02:00:00:00:00:01";
export const TAP1_MAC = "02:00:00:00:01:01";
const DIP = "198.18.1.1";

/** Services by number: protocol and port. The last one has no service. */
export const SERVICE_PORTS = [80, 443, 53, 21, 8080] as const;

export const clientAddress = (n: number): string => `198.18.64.${n + 1}`;
/** Even servers are static neighbours of the laboratory; odd ones must be asked for their MAC. */
export const serverAddress = (n: number): string =>
  n % 2 === 0 ? `198.18.1.${11 + n}` : `198.18.1.${101 + n}`;
const serverMac = (n: number): string =>
  n % 2 === 0 ? laboratoryServerMac(11 + n) : `02:00:00:00:05:${String(n).padStart(2, "0")}`;

interface Made {
  readonly port: "tap0" | "tap1";
  readonly frame: Uint8Array;
}

const fromClient = (payload: Uint8Array): Made => ({
  port: "tap0",
  frame: build.ethernet({ to: TAP0_MAC, from: LABORATORY_ROUTER_MAC, payload }),
});

const fromServer = (n: number, payload: Uint8Array): Made => ({
  port: "tap1",
  frame: build.ethernet({ to: TAP1_MAC, from: serverMac(n), payload }),
});

const FRAGMENT_MTU = 68;

function soundFrame(shape: FrameShape): Made {
  const { bytes, client, clientPort, df, flags, kind, server, service, ttl } = shape;
  const near = `${clientAddress(client)}:${clientPort}`;
  const far = `${VIP}:${SERVICE_PORTS[service]!}`;
  const real = `${serverAddress(server)}:${SERVICE_PORTS[service]!}`;
  const network = { ttl, df, id: clientPort };
  const arp = { senderMac: serverMac(server), sender: serverAddress(server) };
  const request = build.tcp({ from: near, to: far, flags, data: bytes, ...network });
  const error = { type: 3, code: bytes % 2 === 0 ? 4 : 1, mtu: bytes, ttl };
  switch (kind) {
    case "tcp":
      return fromClient(request);
    case "udp":
      return fromClient(build.udp({ from: near, to: far, data: bytes, ...network }));
    case "sctp": {
      const payload = Uint8Array.from([
        clientPort >> 8,
        clientPort & 255,
        0,
        80,
        ...Array(8 + bytes),
      ]);
      return fromClient(
        build.ipv4({ from: clientAddress(client), to: VIP, protocol: 132, payload, ...network }),
      );
    }
    case "tcp reply":
      return fromServer(
        server,
        build.tcp({ from: real, to: near, flags, data: bytes, ...network }),
      );
    case "udp reply":
      return fromServer(server, build.udp({ from: real, to: near, data: bytes, ...network }));
    case "echo":
      return fromClient(
        build.icmp({ from: clientAddress(client), to: VIP, type: 8, data: bytes, ...network }),
      );
    case "error from client": {
      const data = build.tcp({ from: far, to: near, flags, data: bytes });
      return fromClient(build.icmp({ from: clientAddress(client), to: VIP, ...error, data }));
    }
    case "error from server": {
      const data = build.tcp({ from: near, to: real, flags, data: bytes });
      const to = clientAddress(client);
      return fromServer(server, build.icmp({ from: serverAddress(server), to, ...error, data }));
    }
    case "error about tunnel": {
      const data = build.ipv4({
        from: DIP,
        to: serverAddress(server),
        protocol: 4,
        payload: request,
      });
      return fromServer(
        server,
        build.icmp({ from: serverAddress(server), to: DIP, ...error, data }),
      );
    }
    case "arp request":
      return { port: "tap1", frame: build.arpRequest({ ...arp, target: DIP }) };
    case "arp reply":
      return { port: "tap1", frame: build.arpReply({ ...arp, targetMac: TAP1_MAC, target: DIP }) };
    case "gratuitous arp":
      return { port: "tap1", frame: build.arpRequest({ ...arp, target: serverAddress(server) }) };
    case "forwarded": {
      const to = `${serverAddress(server)}:9`;
      return fromClient(build.udp({ from: near, to, data: bytes, ...network }));
    }
  }
}

/** One fragment of the frame's packet. */
function partOf({ frame, port }: Made, part: number): Made {
  const parts = build.fragment(frame.slice(14), FRAGMENT_MTU);
  const payload = parts[part % parts.length]!;
  const whole = new Uint8Array(14 + payload.length);
  whole.set(frame.subarray(0, 14));
  whole.set(payload, 14);
  return { port, frame: whole };
}

const WHOLE = 9;

/** The frame of a description, and the port it comes in by. */
export function frameOf(shape: FrameShape): Made {
  let made = soundFrame(shape);
  if (shape.part !== WHOLE && !shape.kind.includes("arp")) made = partOf(made, shape.part);
  if (shape.broken === 0) return made;
  return { port: made.port, frame: mutate(made.frame, new SeededRandom(shape.broken)) };
}

/** `value` nine times in ten. */
const usually = <T>(value: T, others: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: others });

export const frameShapes: fc.Arbitrary<FrameShape> = fc.record({
  kind: fc.constantFrom(...KINDS, "tcp", "tcp", "tcp", "udp", "tcp reply", "arp reply"),
  client: fc.integer({ min: 0, max: 2 }),
  clientPort: fc.constantFrom(1024, 1025, 1026, 20),
  service: fc.integer({ min: 0, max: SERVICE_PORTS.length - 1 }),
  server: fc.integer({ min: 0, max: 3 }),
  flags: fc.constantFrom("S", "S", "S", "A", "FA", "R", "SA", "SF", ""),
  bytes: usually(64, fc.integer({ min: 0, max: 1500 })),
  ttl: usually(64, fc.integer({ min: 0, max: 2 })),
  df: fc.boolean(),
  part: usually(WHOLE, fc.integer({ min: 0, max: 3 })),
  broken: usually(0, fc.integer({ min: 1 })),
});
