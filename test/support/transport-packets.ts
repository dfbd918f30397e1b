// Random TCP and UDP packets from a client to a virtual address, with every field that a director must leave
// alone, and what a peer that echoes packets sends back.

import * as fc from "fast-check";
import { internetChecksum, tcp, udp } from "./packet.ts";

export interface TransportShape {
  readonly protocol: "tcp" | "udp";
  readonly clientPort: number;
  readonly servicePort: number;
  readonly serverPort: number;
  readonly data: Uint8Array;
  readonly ipOptions: Uint8Array;
  readonly tcpOptions: Uint8Array;
  readonly seq: number;
  readonly ack: number;
  readonly window: number;
  readonly urgent: number;
  readonly flags: string;
  readonly tos: number;
  readonly id: number;
  readonly df: boolean;
  readonly ttl: number;
  /** False leaves a UDP checksum out. */
  readonly checksum: boolean;
}

const uint16 = fc.integer({ min: 0, max: 0xffff });
/** Service ports; FTP's are apart (20 is never scheduled). */
const servicePorts = fc.integer({ min: 22, max: 0xffff });
/** No-operations and an option nobody knows: both pass untouched. */
const ipOptions = fc.constantFrom([], [1, 1, 1, 1], [0x9e, 6, 1, 2, 3, 4, 1, 1]);

/** Packets that open a flow and fit an MTU of 1500 bytes. */
export const transportShapes: fc.Arbitrary<TransportShape> = fc.record({
  protocol: fc.constantFrom("tcp" as const, "udp" as const),
  clientPort: fc.integer({ min: 21, max: 0xffff }),
  servicePort: servicePorts,
  serverPort: servicePorts,
  data: fc.uint8Array({ maxLength: 1380, size: "max" }),
  ipOptions: ipOptions.map((octets) => Uint8Array.from(octets)),
  tcpOptions: fc.uint8Array({ maxLength: 40, size: "max" }),
  seq: fc.integer(),
  ack: fc.integer(),
  window: uint16,
  urgent: uint16,
  flags: fc.constantFrom("S", "SP", "SU", "SEC"),
  tos: fc.integer({ min: 0, max: 255 }),
  id: uint16,
  df: fc.boolean(),
  ttl: fc.integer({ min: 3, max: 255 }),
  checksum: fc.boolean(),
});

/** The IP packet of a shape between two addresses. */
export function packetOf(shape: TransportShape, from: string, to: string): Uint8Array {
  const { clientPort, protocol, servicePort, tcpOptions, ...fields } = shape;
  const ends = { from: `${from}:${clientPort}`, to: `${to}:${servicePort}` };
  return protocol === "tcp"
    ? tcp({ ...fields, ...ends, options: tcpOptions })
    : udp({ ...fields, ...ends });
}

/** Changes the first two data bytes so that the checksum of the packet between these addresses becomes 0. */
export function withChecksumZero(shape: TransportShape, from: string, to: string): TransportShape {
  const data = shape.data.length < 2 ? new Uint8Array(2) : shape.data.slice();
  data.fill(0, 0, 2);
  const blank = { ...shape, data, checksum: true };
  const packet = packetOf(blank, from, to);
  const at = (packet[0]! & 15) * 4 + (shape.protocol === "tcp" ? 16 : 6);
  // The complement of the sum of everything else: with it, all words sum to 0xffff.
  data.set(packet.subarray(at, at + 2));
  return blank;
}

/** The packet with another time to live. */
export function withTtl(packet: Uint8Array, ttl: number): Uint8Array {
  const copy = packet.slice();
  copy[8] = ttl;
  copy.fill(0, 10, 12);
  const sum = internetChecksum(copy.subarray(0, (copy[0]! & 15) * 4));
  copy[10] = sum >> 8;
  copy[11] = sum & 255;
  return copy;
}

/** What a peer that echoes packets answers: addresses and ports swapped, all else alike. Checksums stay right. */
export function echoed(packet: Uint8Array): Uint8Array {
  const copy = packet.slice();
  copy.set(packet.subarray(16, 20), 12);
  copy.set(packet.subarray(12, 16), 16);
  const transport = (packet[0]! & 15) * 4;
  copy.set(packet.subarray(transport + 2, transport + 4), transport);
  copy.set(packet.subarray(transport, transport + 2), transport + 2);
  return copy;
}
