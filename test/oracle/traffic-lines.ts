// Random packets as requests: of clients, of servers in reply to what the director sent them, ICMP errors about
// both, fragments, strays and packets at the edges of what may pass.

import { octets6 } from "../support/address6.ts";
import type { ChunkName } from "../support/sctp.ts";
import type { Dice } from "./dice.ts";
import type { Service, ServiceProtocol } from "./rule-lines.ts";
import type { Request } from "./script.ts";
import { addressOf, type Ends, type Network, type Wire, WIRE_6, wireOf } from "./wires.ts";

interface Conversation {
  readonly protocol: ServiceProtocol;
  readonly client: string;
  readonly service: string;
  /** No packet of it was sent yet. */
  isNew: boolean;
}

/** A packet that the director sent. */
interface Sent {
  readonly port: string;
  readonly packet: Uint8Array;
}

const CLIENT_FLAGS: readonly (readonly [number, string])[] = [
  [34, "S"],
  [22, "A"],
  [12, "PA"],
  [12, "FA"],
  [4, "F"],
  [6, "R"],
  [3, "RA"],
  [3, "SA"],
  [1, "SF"],
  [1, "SR"],
  [1, ""],
  [1, "U"],
];
const OPENING = [[1, "S"]] as const;
const SERVER_FLAGS: readonly (readonly [number, string])[] = [
  [34, "SA"],
  [25, "A"],
  [15, "PA"],
  [14, "FA"],
  [5, "R"],
  [5, "RA"],
  [2, "S"],
  [1, ""],
];
const CLIENT_CHUNKS: readonly (readonly [number, readonly ChunkName[]])[] = [
  [30, ["INIT"]],
  [20, ["COOKIE_ECHO"]],
  [20, ["DATA"]],
  [5, ["SACK"]],
  [5, ["SHUTDOWN"]],
  [4, ["SHUTDOWN_COMPLETE"]],
  [3, ["ABORT"]],
  [3, ["COOKIE_ECHO", "DATA"]],
  [2, ["COOKIE_ECHO", "ABORT"]],
  [2, ["HEARTBEAT"]],
  [2, ["ERROR"]],
  [2, ["INIT_ACK"]],
];
const OPENING_CHUNKS = [[1, ["INIT"]]] as const;
const SERVER_CHUNKS: readonly (readonly [number, readonly ChunkName[]])[] = [
  [30, ["INIT_ACK"]],
  [25, ["COOKIE_ACK"]],
  [15, ["SACK"]],
  [8, ["DATA"]],
  [6, ["SHUTDOWN_ACK"]],
  [4, ["SHUTDOWN"]],
  [4, ["ABORT"]],
  [3, ["COOKIE_ACK", "DATA"]],
  [2, ["SHUTDOWN_COMPLETE"]],
  [2, ["ERROR"]],
];
/** Who sends: what it may say, by protocol. */
interface Speech {
  readonly flags: readonly (readonly [number, string])[];
  readonly chunks: readonly (readonly [number, readonly ChunkName[]])[];
}
const OPENER: Speech = { flags: OPENING, chunks: OPENING_CHUNKS };
const CLIENT: Speech = { flags: CLIENT_FLAGS, chunks: CLIENT_CHUNKS };
const SERVER: Speech = { flags: SERVER_FLAGS, chunks: SERVER_CHUNKS };
const PROTOCOLS: Record<number, ServiceProtocol> = { 6: "tcp", 17: "udp", 132: "sctp" };
const LATEST_SENT = 12;

const request = (port: string, packet: Uint8Array): Request => ({
  packet: Buffer.from(packet).toString("hex"),
  port,
});

export class TrafficLines {
  readonly #dice: Dice;
  readonly #wire: Wire;
  readonly #services: readonly Service[];
  readonly #conversations: Conversation[] = [];
  readonly #sent: Sent[] = [];
  #id: number;

  constructor(dice: Dice, wire: Wire, services: readonly Service[]) {
    this.#dice = dice;
    this.#wire = wire;
    this.#services = services;
    this.#id = dice.integer(1, 60_000);
  }

  /** Takes note of what the director sent, so that replies and errors can be about it. */
  saw(out: readonly { readonly port: string; readonly packet: string }[]): void {
    for (const { packet, port } of out) {
      if (!/^[46]/.test(packet)) continue;
      this.#sent.push({ port, packet: Uint8Array.from(Buffer.from(packet, "hex")) });
    }
    this.#sent.splice(0, Math.max(0, this.#sent.length - LATEST_SENT));
  }

  #network(): Network {
    const dice = this.#dice;
    const ttl = dice.chance(96) ? dice.pick([64, 63, 128]) : dice.pick([1, 2, 255]);
    this.#id = (this.#id + 1) & 0xffff;
    return {
      id: this.#id,
      df: dice.chance(85),
      ttl,
      tos: dice.chance(95) ? 0 : dice.pick([8, 0xb8, 3]),
    };
  }

  #conversation(): Conversation {
    const dice = this.#dice;
    if (this.#conversations.length > 0 && dice.chance(68)) return dice.pick(this.#conversations);
    const { address, ports, protocol } = dice.pick(this.#services);
    const client = this.#wire.end(this.#wire.client(dice.integer(1, 12)), dice.integer(1024, 1027));
    const service = this.#wire.end(address, dice.pick(ports));
    const fresh = { protocol, client, service, isNew: true };
    this.#conversations.push(fresh);
    return fresh;
  }

  #segment(protocol: ServiceProtocol, ends: Ends, speech: Speech): Uint8Array {
    const dice = this.#dice;
    const data = dice.chance(70) ? dice.integer(0, 20) : dice.integer(0, 600);
    const wire = this.#wire;
    if (protocol === "udp") {
      const hasChecksum = dice.chance(92);
      return wire.udp({ ...ends, flags: "", data }, this.#network(), hasChecksum);
    }
    if (protocol === "sctp") {
      return wire.sctp(ends, dice.weighted(speech.chunks), data, this.#network());
    }
    const flags = dice.weighted(speech.flags);
    const numbers = { seq: dice.integer(1, 100_000), ack: dice.integer(0, 100_000) };
    const isLong = flags.includes("P");
    return wire.tcp({ ...ends, flags, data: isLong ? data : 0, ...numbers }, this.#network());
  }

  /** A packet of a client, often of one that has a flow. */
  ofClient(): Request {
    const conversation = this.#conversation();
    const { client: from, isNew, protocol, service: to } = conversation;
    conversation.isNew = false;
    const speech = isNew && this.#dice.chance(85) ? OPENER : CLIENT;
    return request("tap0", this.#segment(protocol, { from, to }, speech));
  }

  /** The answer to a packet that the director sent to a server. */
  reply(): Request {
    const asked = this.#sent.filter(
      ({ packet, port }) => port === "tap1" && wireOf(packet) === this.#wire,
    );
    const ends = asked.length > 0 ? this.#wire.transport(this.#dice.pick(asked).packet) : null;
    if (ends === null) return this.stray();
    const protocol = PROTOCOLS[ends.protocol]!;
    return request("tap1", this.#segment(protocol, { from: ends.to, to: ends.from }, SERVER));
  }

  /** A packet that belongs to nothing. */
  stray(): Request {
    const dice = this.#dice;
    const wire = this.#wire;
    const service = dice.pick(this.#services);
    const address = wire.client(dice.integer(20, 29));
    const client = wire.end(address, dice.integer(3000, 3003));
    const server = wire.end(wire.server(dice.integer(11, 15)), dice.pick([...service.ports, 8000]));
    if (dice.chance(50)) {
      const ends = { from: server, to: client };
      return request("tap1", this.#segment(service.protocol, ends, SERVER));
    }
    const to = wire.end(service.address, dice.pick([...service.ports, 9, 20, 1050]));
    const from = dice.chance(10) ? wire.end(address, 20) : client;
    const protocol = dice.weighted<ServiceProtocol>([
      [9, "tcp"],
      [9, "udp"],
      [2, "sctp"],
    ]);
    return request("tap0", this.#segment(protocol, { from, to }, CLIENT));
  }

  /** An ICMP error about a packet that the director sent, from where it went. */
  error(): Request {
    const dice = this.#dice;
    if (this.#sent.length === 0 || dice.chance(10)) return this.#strangeError();
    const { packet, port } = dice.pick(this.#sent);
    const wire = wireOf(packet);
    const [source, destination] = [wire.source(packet), wire.destination(packet)];
    const isDirect = wire.virtuals.some((address) => sameAddress(wire, address, destination));
    // This kernel checks such errors without the pseudo header: see recordings/README.md.
    if (wire === WIRE_6 && port === "tap1" && !isDirect && wire.transport(packet) !== null) {
      return this.#strangeError();
    }
    const server = dice.pick([destination, wire.serverSide]);
    const from = port === "tap0" ? dice.pick([wire.router, destination]) : server;
    const sender = isDirect && port === "tap1" ? wire.serverSide : from;
    return request(port, this.#icmpError({ from: sender, to: source }, packet));
  }

  #icmpError(ends: Ends, about: Uint8Array): Uint8Array {
    const dice = this.#dice;
    const wire = wireOf(about);
    const kind = dice.weighted(wire.errors);
    const headerBytes = wire.family === 4 ? (about[0]! & 15) * 4 : wire.headerBytes;
    const quoted = dice.weighted([
      [60, headerBytes + 8],
      [25, 548],
      [10, headerBytes + 60],
      [3, headerBytes + 4],
      [2, 12],
    ]);
    const packet = wire.error(ends, kind, about.subarray(0, quoted), this.#network());
    if (dice.chance(4)) packet[wire.headerBytes + 2] = packet[wire.headerBytes + 2]! ^ 0x55;
    return packet;
  }

  /** An error about a packet that no director sent: from a client to a service, as schedule_icmp wants. */
  #strangeError(): Request {
    const { client, protocol, service } = this.#conversation();
    const about = this.#segment(protocol, { from: service, to: client }, SERVER);
    const ends = { from: addressOf(client), to: addressOf(service) };
    return request("tap0", this.#icmpError(ends, about));
  }

  echo(): Request {
    const dice = this.#dice;
    const to = dice.pick(this.#wire.virtuals);
    const from = this.#wire.client(dice.integer(1, 5));
    return request("tap0", this.#wire.echo({ from, to }, dice.integer(0, 200), this.#network()));
  }

  /** A packet in fragments, in any order, sometimes not all of them. */
  fragments(): Request[] {
    const dice = this.#dice;
    const wire = this.#wire;
    const isReply = dice.chance(25);
    const { client, protocol, service } = this.#conversation();
    const asked = this.#sent
      .filter(({ packet, port }) => port === "tap1" && wireOf(packet) === wire)
      .map(({ packet }) => wire.transport(packet));
    const answered = isReply ? asked.find((each) => each !== null) : null;
    const ends = answered
      ? { from: answered.to, to: answered.from }
      : { from: client, to: service };
    const isTcp = answered ? answered.protocol === 6 : protocol === "tcp";
    const network = { ...this.#network(), df: false };
    const flags = dice.weighted(isReply ? SERVER_FLAGS : CLIENT_FLAGS);
    const fields = { ...ends, flags, data: dice.integer(600, 2900) };
    const whole = isTcp ? wire.tcp(fields, network) : wire.udp(fields, network);
    const parts = wire.fragments(whole, dice.pick(wire.mtus), network.id);
    const kept = dice.chance(15) ? parts.slice(0, -1) : parts;
    const ordered = dice.chance(40) ? dice.shuffled(kept) : kept;
    return ordered.map((part) => request(answered ? "tap1" : "tap0", part));
  }

  /** A packet at an edge: of size, of lifetime, of form. */
  odd(): Request {
    const dice = this.#dice;
    const wire = this.#wire;
    const { client: from, protocol, service: to } = this.#conversation();
    const isTcp = protocol === "tcp";
    const build = isTcp ? wire.tcp : wire.udp;
    const headers = wire.headerBytes + (isTcp ? 20 : 8);
    const network = this.#network();
    const fields = { from, to, flags: dice.weighted(CLIENT_FLAGS), data: 0 };
    const whole = (bytes: number): Uint8Array =>
      build({ ...fields, data: bytes - headers }, network);
    const kind = dice.weighted([
      [50, "size"],
      [12, "lifetime"],
      [10, "options"],
      [8, "checksum"],
      [6, "protocol"],
    ] as const);
    if (kind === "size") return request("tap0", whole(dice.pick(wire.edges)));
    if (kind === "lifetime") {
      return request("tap0", build(fields, { ...network, ttl: dice.pick([1, 2]) }));
    }
    if (kind === "options") {
      // This kernel looks for TCP flags right behind the IPv6 header, whatever stands there.
      const hasOptions = wire.family === 4 || !isTcp;
      return request("tap0", build({ ...fields, hasOptions }, network));
    }
    if (kind === "protocol") {
      const ends = { from: addressOf(from), to: addressOf(to) };
      return request("tap0", wire.other(ends, dice.pick([47, 50, 89]), network));
    }
    // The FTP helper, which only tapvs has in such a life, reads no segment whose checksum is wrong.
    if (to.endsWith(":21")) return request("tap0", whole(headers + 20));
    const packet = whole(headers + 20);
    const ipChecksum = wire.family === 4 ? 10 : headers - 3;
    if (kind === "checksum") packet[dice.pick([ipChecksum, headers - 3])]! ^= 0x21;
    return request("tap0", packet);
  }
}

/** The same address, whatever its spelling. */
const sameAddress = (wire: Wire, one: string, other: string): boolean =>
  wire.family === 4 ? one === other : octets6(one).join() === octets6(other).join();
