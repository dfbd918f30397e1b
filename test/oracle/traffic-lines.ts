// Random packets as requests: of clients, of servers in reply to what the director sent them, ICMP errors about
// both, fragments, strays and packets at the edges of what may pass.

import { fragment, icmp, ipv4, tcp, udp } from "../support/packet.ts";
import type { Dice } from "./dice.ts";
import type { Service } from "./rule-lines.ts";
import type { Request } from "./script.ts";

interface Conversation {
  readonly protocol: "tcp" | "udp";
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

const ROUTER = "198.18.0.254";
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
/** Type, code, and MTU where there is one. */
const ICMP_ERRORS: readonly (readonly [number, readonly [number, number, number?]])[] = [
  [4, [3, 0]],
  [5, [3, 1]],
  [5, [3, 3]],
  [5, [3, 4, 1400]],
  [2, [3, 4, 600]],
  [4, [11, 0]],
  [1, [12, 0]],
  [1, [4, 0]],
  [1, [5, 1]],
];
const LATEST_SENT = 12;

const request = (port: string, packet: Uint8Array): Request => ({
  packet: Buffer.from(packet).toString("hex"),
  port,
});

const addressAt = (packet: Uint8Array, at: number): string => packet.subarray(at, at + 4).join(".");
const portAt = (packet: Uint8Array, at: number): number => (packet[at]! << 8) | packet[at + 1]!;

/** Addresses and ports of a packet with ports, else null. */
function endpoints(packet: Uint8Array): { from: string; to: string; protocol: number } | null {
  const protocol = packet[9]!;
  const isLater = ((packet[6]! & 0x1f) | packet[7]!) !== 0;
  const at = (packet[0]! & 15) * 4;
  if ((protocol !== 6 && protocol !== 17) || isLater || packet.length < at + 8) return null;
  const from = `${addressAt(packet, 12)}:${portAt(packet, at)}`;
  return { from, to: `${addressAt(packet, 16)}:${portAt(packet, at + 2)}`, protocol };
}

export class TrafficLines {
  readonly #dice: Dice;
  readonly #services: readonly Service[];
  readonly #conversations: Conversation[] = [];
  readonly #sent: Sent[] = [];
  #id: number;

  constructor(dice: Dice, services: readonly Service[]) {
    this.#dice = dice;
    this.#services = services;
    this.#id = dice.integer(1, 60_000);
  }

  /** Takes note of what the director sent, so that replies and errors can be about it. */
  saw(out: readonly { readonly port: string; readonly packet: string }[]): void {
    for (const { packet, port } of out) {
      if (!packet.startsWith("4")) continue;
      this.#sent.push({ port, packet: Uint8Array.from(Buffer.from(packet, "hex")) });
    }
    this.#sent.splice(0, Math.max(0, this.#sent.length - LATEST_SENT));
  }

  /** What every packet has that nothing depends on. */
  #network(): { id: number; df: boolean; ttl: number; tos: number } {
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
    const client = `198.18.64.${dice.integer(1, 12)}:${dice.integer(1024, 1027)}`;
    const fresh = { protocol, client, service: `${address}:${dice.pick(ports)}`, isNew: true };
    this.#conversations.push(fresh);
    return fresh;
  }

  #segment(
    protocol: "tcp" | "udp",
    from: string,
    to: string,
    flags: readonly (readonly [number, string])[],
  ): Uint8Array {
    const dice = this.#dice;
    const data = dice.chance(70) ? dice.integer(0, 20) : dice.integer(0, 600);
    if (protocol === "udp") {
      return udp({ from, to, data, checksum: dice.chance(92), ...this.#network() });
    }
    const letters = dice.weighted(flags);
    const numbers = { seq: dice.integer(1, 100_000), ack: dice.integer(0, 100_000) };
    const isLong = letters.includes("P");
    return tcp({
      from,
      to,
      flags: letters,
      data: isLong ? data : 0,
      ...numbers,
      ...this.#network(),
    });
  }

  /** A packet of a client, often of one that has a flow. */
  ofClient(): Request {
    const conversation = this.#conversation();
    const { client, isNew, protocol, service } = conversation;
    conversation.isNew = false;
    const flags = isNew && this.#dice.chance(85) ? OPENING : CLIENT_FLAGS;
    return request("tap0", this.#segment(protocol, client, service, flags));
  }

  /** The answer to a packet that the director sent to a server. */
  reply(): Request {
    const asked = this.#sent.filter(({ port }) => port === "tap1");
    const ends = asked.length > 0 ? endpoints(this.#dice.pick(asked).packet) : null;
    if (ends === null) return this.stray();
    const protocol = ends.protocol === 6 ? "tcp" : "udp";
    return request("tap1", this.#segment(protocol, ends.to, ends.from, SERVER_FLAGS));
  }

  /** A packet that belongs to nothing. */
  stray(): Request {
    const dice = this.#dice;
    const service = dice.pick(this.#services);
    const client = `198.18.64.${dice.integer(20, 29)}:${dice.integer(3000, 3003)}`;
    const server = `198.18.1.${dice.integer(11, 15)}:${dice.pick([...service.ports, 8000])}`;
    if (dice.chance(50)) {
      return request("tap1", this.#segment(service.protocol, server, client, SERVER_FLAGS));
    }
    const port = dice.pick([...service.ports, 9, 20, 1050]);
    const to = `${service.address}:${port}`;
    const from = dice.chance(10) ? client.replace(/:.*/, ":20") : client;
    return request("tap0", this.#segment(dice.pick(["tcp", "udp"]), from, to, CLIENT_FLAGS));
  }

  /** An ICMP error about a packet that the director sent, from where it went. */
  error(): Request {
    const dice = this.#dice;
    if (this.#sent.length === 0 || dice.chance(10)) return this.#strangeError();
    const { packet, port } = dice.pick(this.#sent);
    const server = dice.pick([addressAt(packet, 16), "198.18.1.20"]);
    const isMartian = server === "192.0.2.100" || server === "198.18.0.1";
    const from = port === "tap0" ? dice.pick([ROUTER, addressAt(packet, 16)]) : server;
    const sender = isMartian && port === "tap1" ? "198.18.1.20" : from;
    return request(port, this.#icmpError(sender, addressAt(packet, 12), packet));
  }

  #icmpError(from: string, to: string, about: Uint8Array): Uint8Array {
    const dice = this.#dice;
    const [type, code, mtu] = dice.weighted(ICMP_ERRORS);
    const headerBytes = (about[0]! & 15) * 4;
    const quoted = dice.weighted([
      [60, headerBytes + 8],
      [25, 548],
      [10, 80],
      [3, headerBytes + 4],
      [2, 12],
    ]);
    const data = about.subarray(0, quoted);
    const packet = icmp({
      from,
      to,
      type,
      code,
      ...(mtu === undefined ? {} : { mtu }),
      data,
      ...this.#network(),
    });
    if (dice.chance(4)) packet[22] = packet[22]! ^ 0x55;
    return packet;
  }

  /** An error about a packet that no director sent: from a client to a service, as schedule_icmp wants. */
  #strangeError(): Request {
    const { client, protocol, service } = this.#conversation();
    const about = this.#segment(protocol, service, client, SERVER_FLAGS);
    const [address] = client.split(":");
    return request("tap0", this.#icmpError(address!, service.split(":")[0]!, about));
  }

  echo(): Request {
    const dice = this.#dice;
    const to = dice.pick(["192.0.2.100", "198.18.0.1"]);
    const from = `198.18.64.${dice.integer(1, 5)}`;
    const data = dice.integer(0, 200);
    return request("tap0", icmp({ from, to, type: 8, identifier: 7, data, ...this.#network() }));
  }

  /** A packet in fragments, in any order, sometimes not all of them. */
  fragments(): Request[] {
    const dice = this.#dice;
    const isReply = dice.chance(25);
    const { client, protocol, service } = this.#conversation();
    const asked = this.#sent.map(({ packet, port }) =>
      port === "tap1" ? endpoints(packet) : null,
    );
    const ends = isReply ? asked.find((each) => each !== null) : null;
    const [from, to] = ends ? [ends.to, ends.from] : [client, service];
    const isTcp = ends ? ends.protocol === 6 : protocol === "tcp";
    const fields = { from, to, data: dice.integer(600, 2900), ...this.#network(), df: false };
    const flags = dice.weighted(isReply ? SERVER_FLAGS : CLIENT_FLAGS);
    const whole = isTcp ? tcp({ ...fields, flags }) : udp(fields);
    const parts = fragment(whole, dice.pick([1500, 1500, 576, 700]));
    const kept = dice.chance(15) ? parts.slice(0, -1) : parts;
    const ordered = dice.chance(40) ? dice.shuffled(kept) : kept;
    return ordered.map((part) => request(ends ? "tap1" : "tap0", part));
  }

  /** A packet at an edge: of size, of lifetime, of form. */
  odd(): Request {
    const dice = this.#dice;
    const { client: from, protocol, service: to } = this.#conversation();
    const build = protocol === "tcp" ? tcp : udp;
    const headers = protocol === "tcp" ? 40 : 28;
    const flags = dice.weighted(CLIENT_FLAGS);
    const network = this.#network();
    const whole = (bytes: number): Uint8Array =>
      build({ from, to, flags, data: bytes - headers, ...network });
    const kind = dice.weighted([
      [50, "size"],
      [12, "lifetime"],
      [10, "options"],
      [8, "checksum"],
      [6, "protocol"],
    ] as const);
    if (kind === "size") {
      const edges = [1500, 1500, 1480, 1481, 1476, 1477, 1472, 1473, 1468, 1469, 1400, 1401];
      return request("tap0", whole(dice.pick(edges)));
    }
    if (kind === "lifetime")
      return request("tap0", build({ from, to, flags, ...network, ttl: dice.pick([1, 2]) }));
    if (kind === "options") {
      const ipOptions = dice.pick([
        Uint8Array.of(1, 1, 1, 1),
        Uint8Array.of(0x9e, 6, 1, 2, 3, 4, 1, 1),
      ]);
      return request("tap0", build({ from, to, flags, ...network, ipOptions }));
    }
    if (kind === "protocol") {
      const ends = { from: from.split(":")[0]!, to: to.split(":")[0]! };
      return request(
        "tap0",
        ipv4({ ...ends, protocol: dice.pick([47, 50, 89]), payload: 40, ...network }),
      );
    }
    const packet = whole(headers + 20);
    if (kind === "checksum") packet[dice.pick([10, headers - 3])]! ^= 0x21;
    return request("tap0", packet);
  }
}
