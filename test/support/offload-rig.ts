// A director between two devices with offloads, with one service, and packets for it in every family and protocol.

import * as fc from "fast-check";
import * as assert from "uvu/assert";
import { Director } from "../../dataplane/director.ts";
import { SeededRandom } from "../../dataplane/env/random.ts";
import {
  OFFLOAD_CHECKSUM,
  OFFLOAD_TCP4,
  OFFLOAD_TCP6,
  OFFLOAD_UDP,
} from "../../dataplane/ring/offload.ts";
import {
  serverSpec,
  type ServerSpec,
  serviceAt,
  serviceSpec,
} from "../../dataplane/rules/specs.ts";
import { applyNetwork } from "../../dataplane/setup.ts";
import {
  LABORATORY,
  LABORATORY_ROUTER_MAC,
  laboratoryServerMac,
} from "../../dataplane/simulation.ts";
import { VERDICTS } from "../../dataplane/verdict.ts";
import * as build4 from "./packet.ts";
import * as build6 from "./packet6.ts";
import { address } from "./rules.ts";
import { type Unfinished, unfinished, VirtualDevice } from "./virtual-device.ts";

export const ALL_OFFLOADS = OFFLOAD_CHECKSUM | OFFLOAD_TCP4 | OFFLOAD_TCP6 | OFFLOAD_UDP;
export const SERVICE_PORT = 80;
export const SERVER_PORT = 8080;

/** Addresses by family. */
export const NET = {
  4: { client: "198.18.64.5", vip: "192.0.2.100", server: "198.18.1.11" },
  6: { client: "2001:db8:c::5", vip: "2001:db8::100", server: "2001:db8:b::11" },
} as const;

export const MACS = {
  tap0: "02:00:00:00:00:01",
  tap1: "02:00:00:00:01:01",
  router: LABORATORY_ROUTER_MAC,
  4: laboratoryServerMac(11),
  6: laboratoryServerMac(17),
} as const;

export interface Shape {
  readonly family: 4 | 6;
  readonly protocol: "tcp" | "udp";
  readonly clientPort: number;
  readonly flags: string;
  readonly seq: number;
  /** Further fields of a TCP packet, by family. */
  readonly more4?: Partial<build4.TcpFields>;
  readonly more6?: Partial<build6.TcpFields6>;
  readonly id: number;
  readonly df: boolean;
  readonly ttl: number;
  readonly data: Uint8Array;
  /** Payload bytes a segment; 0 for a packet that is no super-frame. */
  readonly segmentBytes: number;
}

/** A payload that is different at every place: misplaced pieces are seen. */
const payloads = fc
  .tuple(fc.integer({ min: 1, max: 1600 }), fc.nat(0xffff))
  .map(([bytes, seed]) =>
    Uint8Array.from({ length: bytes }, (_, i) => (Math.imul(i + seed, 0x9e3779b1) >>> 13) & 0xff),
  );

const anyShape = fc.record({
  family: fc.constantFrom(4 as const, 6 as const),
  protocol: fc.constantFrom("tcp" as const, "udp" as const),
  clientPort: fc.integer({ min: 1024, max: 65_535 }),
  flags: fc.constantFrom("A", "PA", "FA", "FPA", "CA", "CPA", "CFPA"),
  seq: fc.integer({ min: 0, max: 0xffff_ffff }),
  id: fc.nat(0xffff),
  df: fc.boolean(),
  ttl: fc.integer({ min: 2, max: 255 }),
  data: payloads,
});

/** Super-frames of 2 to 40 segments. */
export const superShapes: fc.Arbitrary<Shape> = fc
  .tuple(anyShape, fc.integer({ min: 0, max: 1000 }))
  .filter(([{ data }]) => data.length > 1)
  .map(([shape, part]) => {
    const least = Math.ceil(shape.data.length / 40);
    const most = Math.min(1300, shape.data.length - 1);
    return { ...shape, segmentBytes: least + Math.floor(((most - least) * part) / 1000) };
  });

/** Packets of one segment that fit an MTU of 1500. */
export const plainShapes: fc.Arbitrary<Shape> = anyShape.map((shape) => ({
  ...shape,
  data: shape.data.subarray(0, 1300),
  segmentBytes: 0,
}));

/** The packet of a shape, whole and with all checksums. */
export function packetOf(
  shape: Shape,
  from: string,
  fromPort: number,
  to: string,
  toPort: number,
): Uint8Array {
  const { data, df, flags, id, seq, ttl } = shape;
  if (shape.family === 4) {
    const fields = { from: `${from}:${fromPort}`, to: `${to}:${toPort}`, data, df, id, ttl };
    return shape.protocol === "tcp"
      ? build4.tcp({
          ...fields,
          flags,
          seq,
          options: new Uint8Array(12).fill(1),
          ...shape.more4,
        })
      : build4.udp(fields);
  }
  const fields = { from: `[${from}]:${fromPort}`, to: `[${to}]:${toPort}`, data, hopLimit: ttl };
  return shape.protocol === "tcp"
    ? build6.tcp({ ...fields, flags, seq, ...shape.more6 })
    : build6.udp(fields);
}

/** The packets that a super-frame stands for. */
export function segmentsOf(shape: Shape): Shape[] {
  const { data, flags, segmentBytes } = shape;
  const count = Math.ceil(data.length / segmentBytes);
  return Array.from({ length: count }, (_, i) => ({
    ...shape,
    id: (shape.id + i) & 0xffff,
    seq: (shape.seq + i * segmentBytes) % 2 ** 32,
    flags: [...flags]
      .filter((flag) => (flag !== "C" || i === 0) && (!"FP".includes(flag) || i === count - 1))
      .join(""),
    data: data.subarray(i * segmentBytes, (i + 1) * segmentBytes),
    segmentBytes: 0,
  }));
}

export const frameOf = (payload: Uint8Array, to: string, from: string): Uint8Array =>
  build4.ethernet({ to, from, payload, etherType: payload[0]! >> 4 === 6 ? 0x86dd : 0x0800 });

/** The shape as a client's packet to the service, its checksum left to the device. */
export function fromClient(shape: Shape, servicePort = SERVICE_PORT): Unfinished {
  const { client, vip } = NET[shape.family];
  const packet = packetOf(shape, client, shape.clientPort, vip, servicePort);
  return handed(shape, frameOf(packet, MACS.tap0, MACS.router), client, vip);
}

/** The shape as the server's answer, its checksum left to the device. */
export function fromServer(shape: Shape): Unfinished {
  const { client, server } = NET[shape.family];
  const packet = packetOf(shape, server, SERVER_PORT, client, shape.clientPort);
  return handed(shape, frameOf(packet, MACS.tap1, MACS[shape.family]), server, client);
}

const handed = (shape: Shape, frame: Uint8Array, from: string, to: string): Unfinished =>
  unfinished(
    frame,
    { from, to },
    shape.protocol,
    14 + (shape.family === 4 ? 20 : 40),
    shape.segmentBytes,
  );

export interface RigOptions {
  readonly method: number;
  readonly server?: Partial<ServerSpec>;
  /** Server's address by family of the service, when it is another one than NET's. */
  readonly serverAddress?: string;
  /** Offloads of tap0 (clients) and tap1 (servers). Default: all. */
  readonly offloads?: readonly [number, number];
  /** MTU of tap1. */
  readonly mtu?: number;
  readonly slots?: number;
  /** True: devices give slots back when they are asked, as with an io_uring. */
  readonly keepsSlots?: boolean;
  /** Service ports of the FTP helper. */
  readonly ftpPorts?: readonly number[];
}

export class OffloadRig {
  readonly director: Director;
  readonly tap0: VirtualDevice;
  readonly tap1: VirtualDevice;

  constructor(shape: Pick<Shape, "family" | "protocol">, options: RigOptions) {
    const [offloads0, offloads1] = options.offloads ?? [ALL_OFFLOADS, ALL_OFFLOADS];
    const { keepsSlots, mtu } = options;
    this.tap0 = new VirtualDevice("tap0", MACS.tap0, offloads0, undefined, keepsSlots);
    this.tap1 = new VirtualDevice("tap1", MACS.tap1, offloads1, mtu, keepsSlots);
    this.director = new Director(
      {
        ports: [this.tap0, this.tap1],
        random: new SeededRandom(1),
        slots: options.slots ?? 256,
        flowCapacity: 64,
        forwards: true,
        ftpPorts: options.ftpPorts,
      },
      0,
    );
    applyNetwork(this.director, LABORATORY);
    const { server, vip } = NET[shape.family];
    const key = serviceAt(shape.protocol === "tcp" ? 6 : 17, address(vip), SERVICE_PORT);
    this.director.rules.apply({
      kind: "addService",
      service: serviceSpec(key, { scheduler: "rr" }),
    });
    const at = address(options.serverAddress ?? server);
    const port = options.method === 0 ? SERVER_PORT : SERVICE_PORT;
    const spec = serverSpec(at, port, { method: options.method, ...options.server });
    const refused = this.director.rules.apply({ kind: "addServer", key, server: spec });
    assert.is(refused, null);
    this.director.step(0);
    this.tap0.take();
    this.tap1.take();
  }

  /** Injects a frame, and lets the director work; what left by either device. */
  send(device: VirtualDevice, header: ArrayLike<number>, frame: Uint8Array): Unfinished[] {
    device.inject(header, frame);
    return this.work();
  }

  /** Lets the director work until nothing waits; what left by either device. */
  work(): Unfinished[] {
    while (this.director.step(0) > 0) {
      // Until nothing waits.
    }
    return [...this.tap1.take(), ...this.tap0.take()];
  }

  /** Frames by verdict name, those that are not 0. */
  get verdicts(): Record<string, number> {
    const { counts } = this.director;
    const named = VERDICTS.map(({ name, number }) => [name, counts[number]!] as const);
    return Object.fromEntries(named.filter(([, count]) => count > 0));
  }

  /** Every slot is free: nothing waits in these tests. */
  assertSlotsFree(): void {
    assert.is(this.director.ring.freeCount, this.director.ring.slots, "free slots");
  }
}
