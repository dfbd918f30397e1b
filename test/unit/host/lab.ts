// The host of one director for tests, laid out as the recorded kernel's: tap0 towards clients, tap1 towards
// servers. Does what the engine does around a stage: takes slots, counts verdicts, gives slots back.

import { SeededRandom } from "../../../dataplane/env/random.ts";
import { Host } from "../../../dataplane/host/host.ts";
import { Ring } from "../../../dataplane/ring/ring.ts";
import { CONTINUE, HELD, isDrop, VERDICT_COUNT, VERDICTS } from "../../../dataplane/verdict.ts";
import { type Address, parseAddress, parseMac } from "../../../dataplane/wire/address.ts";
import { Packet } from "../../../dataplane/wire/packet.ts";
import { parse } from "../../../dataplane/wire/parse.ts";
import { ethernet } from "../../support/packet.ts";

export const TAP0 = 0;
export const TAP1 = 1;

export const MACS = {
  tap0: "02:00:00:00:00:01",
  gateway: "02:00:00:00:00:fe",
  tap1: "02:00:00:00:01:01",
  server: "02:00:00:00:01:0b",
} as const;

/** Client, VIP, server .11 and a client network behind the gateway, as in the recordings. */
export const CLIENT = "198.18.64.5";
export const VIP = "192.0.2.100";
export const SERVER = "198.18.1.11";

export interface LabOptions {
  slots?: number;
  neighbours?: number;
  icmpPerSecond?: number;
  mtu?: number;
  /** Layer of tap1. */
  layer?: 2 | 3;
  /** Without them the gateway and the server must be asked for. */
  isStatic?: boolean;
}

export interface Sent {
  readonly port: number;
  readonly frame: Uint8Array;
}

export function ip(text: string): Address {
  const address = parseAddress(text);
  if (address === null) throw new Error(`${text} is no address`);
  return address;
}

export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
export const fromHex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "hex"));
export const macAt = (frame: Uint8Array, at: number): string =>
  hexOf(frame.subarray(at, at + 6))
    .match(/../g)!
    .join(":");

export class Lab {
  readonly ring: Ring;
  readonly counts = new Float64Array(VERDICT_COUNT);
  readonly host: Host;
  received = 0;
  /** Ticks. */
  now = 1_000;

  constructor(options: LabOptions = {}) {
    this.ring = new Ring(options.slots ?? 64);
    this.host = new Host({
      ring: this.ring,
      random: new SeededRandom(7),
      counts: this.counts,
      neighbourCapacity: options.neighbours ?? 16,
      icmpPerSecond: options.icmpPerSecond ?? 0,
    });
    const { interfaces, locals, routes } = this.host;
    interfaces.add({ name: "tap0", layer: 2, mac: MACS.tap0, mtu: 1500 });
    const { layer = 2, mtu = 1500 } = options;
    interfaces.add({ name: "tap1", layer, mac: MACS.tap1, mtu });
    interfaces.addAddress(TAP0, ip("198.18.0.1"), 24);
    interfaces.addAddress(TAP1, ip("198.18.1.1"), 24);
    const everything = ip("0.0.0.0");
    routes.add({ prefix: everything, prefixBits: 0, port: TAP0, gateway: ip("198.18.0.254") });
    locals.add(ip(VIP));
    if (options.isStatic === false) return;
    this.addStatic(TAP0, "198.18.0.254", MACS.gateway);
    this.addStatic(TAP1, SERVER, MACS.server);
  }

  addStatic(port: number, address: string, mac: string): void {
    const { high, low } = parseMac(mac)!;
    this.host.neighbours.addStatic(port, ip(address), high, low);
  }

  routeTo(address: string): number {
    const { family, word0, word1, word2, word3 } = ip(address);
    return this.host.routes.lookup(family, word0, word1, word2, word3);
  }

  /** A frame arrives; it is in a slot and parsed. */
  receive(port: number, frame: Uint8Array): Packet {
    const slot = this.ring.take();
    if (slot < 0) throw new Error("the test's ring is empty");
    const at = this.ring.start[slot]!;
    this.ring.bytes.set(frame, at);
    this.ring.length[slot] = frame.length;
    this.ring.port[slot] = port;
    const packet = new Packet();
    packet.slot = slot;
    packet.port = port;
    const verdict = parse(this.ring.view, at, at + frame.length, packet);
    if (verdict !== CONTINUE) throw new Error(`parse: ${VERDICTS[verdict]!.name}`);
    this.received++;
    return packet;
  }

  /** An IP packet arrives in an untagged frame to the port's MAC. */
  receivePacket(port: number, packet: Uint8Array): Packet {
    const to = port === TAP0 ? MACS.tap0 : MACS.tap1;
    const from = port === TAP0 ? MACS.gateway : MACS.server;
    return this.receive(port, ethernet({ to, from, payload: packet }));
  }

  /** Ends a frame as the engine does; returns the verdict's name. */
  finish(packet: Packet, verdict: number): string {
    if (verdict !== HELD) this.counts[verdict]!++;
    if (isDrop(verdict) || VERDICTS[verdict]!.kind === "absorbed") this.ring.give(packet.slot);
    return VERDICTS[verdict]!.name;
  }

  /** What was sent since the last call; the slots are given back as a port does. */
  sent(): Sent[] {
    const frames: Sent[] = [];
    this.host.outbox.batches.forEach((batch, port) => {
      for (let i = 0; i < batch.count; i++) {
        const slot = batch.slots[i]!;
        const at = this.ring.start[slot]!;
        frames.push({ port, frame: this.ring.bytes.slice(at, at + this.ring.length[slot]!) });
        this.ring.give(slot);
      }
      batch.clear();
    });
    return frames;
  }

  /** The IP packets sent, as hexadecimal. */
  sentPackets(): string[] {
    return this.sent().map(({ frame }) => hexOf(frame.subarray(14)));
  }

  count(verdict: number): number {
    return this.counts[verdict]!;
  }

  /** Verdicts counted so far, and what still waits: with nothing lost, the frames received. */
  accounted(): number {
    return this.counts.reduce((sum, count) => sum + count, 0) + this.host.held;
  }
}

/** Zeroes the identification and header checksum, which a recording leaves open. */
export function masked(packet: string): string {
  return `${packet.slice(0, 8)}0000${packet.slice(12, 20)}0000${packet.slice(24)}`;
}
