// Hot: UDP datagrams to a multicast group: the headers are made once, each datagram patches its lengths,
// identification and checksum. RFC 1112 §6.4 and RFC 2464 §7 give the group's MAC.

import type { Host } from "../host/host.ts";
import { MADE_SYNC } from "../host/made.ts";
import { NO_SLOT } from "../ring/ring.ts";
import { type Address, octetsOf, writeMac } from "../wire/address.ts";
import { pseudoHeaderSum4, pseudoHeaderSum6, sum } from "../wire/checksum.ts";
import { ETHERNET_HEADER_BYTES, ETHERTYPE_IPV4, ETHERTYPE_IPV6 } from "../wire/ethernet.ts";
import * as ipv4 from "../wire/ipv4.ts";
import { IPV6_HEADER_BYTES } from "../wire/ipv6.ts";
import * as udp from "../wire/udp.ts";
import type { Daemon } from "./settings.ts";

const NETWORK = ETHERNET_HEADER_BYTES;
const IPV4_IDENTIFICATION = 4;
const IPV4_TOTAL_BYTES = 2;
const IPV6_PAYLOAD_BYTES = 4;
const IPV6_SOURCE = 8;
const UDP_LENGTH = 4;
const PROTOCOL_UDP = 17;
/** Ports that the kernel gives to sockets which do not ask for one: net.ipv4.ip_local_port_range. */
const EPHEMERAL_FIRST = 32_768;
const EPHEMERAL_COUNT = 28_232;

/** Control path. A group's MAC in two numbers: four octets, two octets. */
function groupMac(group: Address): { high: number; low: number } {
  if (group.family === 6) {
    return { high: 0x33330000 | (group.word3 >>> 16), low: group.word3 & 0xffff };
  }
  return { high: 0x01005e00 | ((group.word0 >>> 16) & 0x7f), low: group.word0 & 0xffff };
}

/** Control path. The address that a port's datagrams to the group come from. */
function sourceOf(host: Host, { group, port }: Daemon): Address {
  const own = host.interfaces.addresses.filter(({ address }) => address.family === group.family);
  const mine = own.filter((each) => each.port === port).map(({ address }) => address);
  if (group.family === 4) {
    const any = { family: 4, word0: 0, word1: 0, word2: 0, word3: 0 } as const;
    return mine[0] ?? own[0]?.address ?? any;
  }
  const isLinkLocal = ({ word0 }: Address): boolean => word0 >>> 22 === 0xfe80 >>> 6;
  const isLinkGroup = (group.word0 & 0x000f_0000) === 0x0002_0000;
  const wanted = mine.find((address) => isLinkLocal(address) === isLinkGroup);
  return wanted ?? (isLinkGroup ? linkLocal(host, port) : (mine[0] ?? linkLocal(host, port)));
}

/** Control path. The link-local address made of the port's MAC (RFC 4291 appendix A). */
function linkLocal(host: Host, port: number): Address {
  const high = host.interfaces.macHigh[port]!;
  const low = host.interfaces.macLow[port]!;
  return {
    family: 6,
    word0: 0xfe80_0000 | 0,
    word1: 0,
    word2: ((high ^ 0x0200_0000) & 0xffff_ff00) | 0xff,
    word3: 0xfe00_0000 | ((high & 0xff) << 16) | low,
  };
}

export class GroupSender {
  readonly #host: Host;
  readonly #port: number;
  readonly #isIpv6: boolean;
  readonly #source: number;
  readonly #group: number;
  /** Ethernet, IP and UDP header of every datagram. */
  readonly #headers: Uint8Array;
  /** Offset of the UDP header in the frame. */
  readonly #transport: number;

  /**
   * @param entropy 32 random bits, for the source port
   * @param lane    number of the synchronisation port
   */
  constructor(host: Host, daemon: Daemon, entropy: number, lane: number) {
    const { group, groupPort, port, ttl } = daemon;
    const source = sourceOf(host, daemon);
    const isIpv6 = group.family === 6;
    this.#host = host;
    this.#port = port;
    this.#isIpv6 = isIpv6;
    this.#source = source.word0;
    this.#group = group.word0;
    this.#transport = NETWORK + (isIpv6 ? IPV6_HEADER_BYTES : ipv4.IPV4_HEADER_BYTES_MIN);
    this.#headers = new Uint8Array(this.#transport + udp.UDP_HEADER_BYTES);
    const view = new DataView(this.#headers.buffer);
    const mac = groupMac(group);
    writeMac(view, 0, mac.high, mac.low);
    writeMac(view, 6, host.interfaces.macHigh[port]!, host.interfaces.macLow[port]!);
    view.setUint16(12, isIpv6 ? ETHERTYPE_IPV6 : ETHERTYPE_IPV4);
    if (isIpv6) {
      this.#headers.set([0x60, 0, 0, 0, 0, 0, PROTOCOL_UDP, ttl], NETWORK);
      this.#headers.set(octetsOf(source), NETWORK + IPV6_SOURCE);
      this.#headers.set(octetsOf(group), NETWORK + IPV6_SOURCE + 16);
    } else {
      const [from, to] = [source.word0, group.word0];
      ipv4.writeHeader(view, NETWORK, 0, 0, 0, 0, ttl, PROTOCOL_UDP, from, to);
    }
    const fromPort = EPHEMERAL_FIRST + ((entropy >>> 0) % EPHEMERAL_COUNT);
    udp.writeHeader(view, this.#transport, fromPort, (groupPort + lane) & 0xffff, 0);
  }

  /**
   * Sends `count` bytes from `from` of `message`.
   * @returns false when the ring has no slot: the message stays the caller's
   */
  send(message: Uint8Array, from: number, count: number): boolean {
    const host = this.#host;
    const { bytes, view } = host.ring;
    const slot = host.ring.take();
    if (slot === NO_SLOT) return false;
    const start = host.ring.start[slot]!;
    const headers = this.#headers;
    for (let i = 0; i < headers.length; i++) bytes[start + i] = headers[i]!;
    const payload = start + headers.length;
    for (let i = 0; i < count; i++) bytes[payload + i] = message[from + i]!;
    host.ring.length[slot] = headers.length + count;
    const transport = start + this.#transport;
    const datagram = udp.UDP_HEADER_BYTES + count;
    this.#patchNetwork(start + NETWORK, datagram);
    view.setUint16(transport + UDP_LENGTH, datagram);
    const seed = this.#isIpv6
      ? pseudoHeaderSum6(view, start + NETWORK, PROTOCOL_UDP, datagram)
      : pseudoHeaderSum4(this.#source, this.#group, PROTOCOL_UDP, datagram);
    const checksum = ~sum(view, transport, datagram, seed) & 0xffff;
    view.setUint16(transport + udp.UDP_CHECKSUM_OFFSET, checksum === 0 ? 0xffff : checksum);
    host.made[MADE_SYNC]!++;
    host.outbox.push(this.#port, slot);
    return true;
  }

  #patchNetwork(network: number, datagram: number): void {
    const host = this.#host;
    const { view } = host.ring;
    if (this.#isIpv6) {
      view.setUint16(network + IPV6_PAYLOAD_BYTES, datagram);
      return;
    }
    view.setUint16(network + IPV4_TOTAL_BYTES, ipv4.IPV4_HEADER_BYTES_MIN + datagram);
    view.setUint16(network + IPV4_IDENTIFICATION, host.nextIdentification());
    ipv4.writeChecksum(view, network);
  }
}
