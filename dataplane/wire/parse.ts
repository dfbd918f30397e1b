// Hot: parsing. Fills a Packet from the frame at hand, or says why it cannot. One function a layer and family.
//
// What is checked: every length against what is there, the chain of IPv6 extension headers (bounded), the
// IPv4 header checksum. What is not: transport
// checksums (IPVS leaves them to the end hosts, except for ICMP, which host/ and emit/nat.ts verify).

import {
  CONTINUE,
  DROP_ETHERTYPE,
  DROP_FRAME_SHORT,
  DROP_ICMP_MALFORMED,
  DROP_IPV4_CHECKSUM,
  DROP_IPV4_MALFORMED,
  DROP_IPV6_EXTENSION,
  DROP_IPV6_MALFORMED,
  DROP_SCTP_MALFORMED,
  DROP_TCP_MALFORMED,
  DROP_UDP_MALFORMED,
} from "../verdict.ts";
import * as ethernet from "./ethernet.ts";
import * as icmp from "./icmp.ts";
import * as ipv4 from "./ipv4.ts";
import * as ipv6 from "./ipv6.ts";
import { IPV4, IPV6, type Packet } from "./packet.ts";
import * as sctp from "./sctp.ts";
import * as tcp from "./tcp.ts";
import * as udp from "./udp.ts";

/** What a cut transport header must at least show: every fragment has it, every ICMP error quotes it. */
const CUT_TRANSPORT_BYTES_MIN = 8;
const TCP_FLAGS_END = 14;

/** Everything that parsing owns back to "unknown"; slot and port are the caller's. */
function clear(packet: Packet): void {
  packet.at = 0;
  packet.network = 0;
  packet.etherType = 0;
  clearNetwork(packet);
}

function clearNetwork(packet: Packet): void {
  packet.transport = 0;
  packet.payload = 0;
  packet.end = 0;
  packet.family = 0;
  packet.protocol = 0;
  packet.source0 = 0;
  packet.source1 = 0;
  packet.source2 = 0;
  packet.source3 = 0;
  packet.destination0 = 0;
  packet.destination1 = 0;
  packet.destination2 = 0;
  packet.destination3 = 0;
  packet.isFragment = false;
  packet.mark = 0;
  clearTransport(packet);
}

function clearTransport(packet: Packet): void {
  packet.sourcePort = 0;
  packet.destinationPort = 0;
  packet.tcpFlags = 0;
  packet.sctpChunk = sctp.NO_CHUNK;
  packet.sctpNextChunk = sctp.NO_CHUNK;
}

function fillPorts(view: DataView, at: number, packet: Packet): void {
  packet.sourcePort = view.getUint16(at);
  packet.destinationPort = view.getUint16(at + 2);
}

/**
 * Parses the Ethernet frame from `at` to `end` (absolute, exclusive) into `packet`. An ARP frame leaves
 * `family` 0, `network` at its message and `end` at the end of the frame; its body is host/arp.ts's.
 *
 * @returns CONTINUE or a drop reason. After a drop, `packet` holds what was understood until then.
 */
export function parse(view: DataView, at: number, end: number, packet: Packet): number {
  clear(packet);
  packet.at = at;
  packet.end = end;
  if (end - at < ethernet.ETHERNET_HEADER_BYTES) return DROP_FRAME_SHORT;
  const header = ethernet.headerBytes(view, at);
  if (end - at < header) return DROP_FRAME_SHORT;
  const type = ethernet.etherType(view, at);
  const network = at + header;
  packet.etherType = type;
  packet.network = network;
  if (type === ethernet.ETHERTYPE_IPV4) return parseIpv4(view, network, end, packet);
  if (type === ethernet.ETHERTYPE_ARP) return CONTINUE;
  if (type === ethernet.ETHERTYPE_IPV6) return parseIpv6(view, network, end, packet);
  return DROP_ETHERTYPE;
}

/**
 * Parses an IP packet that may be cut: one quoted in an ICMP error, or one put together from fragments that
 * were checked already. `end` (absolute, exclusive) is where the bytes end; the packet may claim more. The
 * header checksum is not looked at: routers quote headers that they already changed (RFC 1812 §4.3.2.3).
 * The transport header may be cut to 8 bytes; `payload` is then `end`. Nothing need stand before `network`:
 * `at` becomes `network`, and slot, port and etherType stay.
 *
 * @returns CONTINUE or a drop reason
 */
export function parseNetwork(view: DataView, network: number, end: number, packet: Packet): number {
  clearNetwork(packet);
  packet.at = network;
  packet.network = network;
  packet.end = end;
  const available = end - network;
  if (available > 0 && ipv4.version(view, network) === IPV6) {
    if (available < ipv6.IPV6_HEADER_BYTES) return DROP_IPV6_MALFORMED;
    const claimed = ipv6.IPV6_HEADER_BYTES + ipv6.payloadBytes(view, network);
    packet.end = network + Math.min(available, claimed);
    return parseIpv6Headers(view, network, claimed > available, packet);
  }
  if (available < ipv4.IPV4_HEADER_BYTES_MIN) return DROP_IPV4_MALFORMED;
  const total = ipv4.totalBytes(view, network);
  if (ipv4.headerBytes(view, network) > available) return DROP_IPV4_MALFORMED;
  if (!ipv4.isWellFormed(view, network, Math.max(available, total))) return DROP_IPV4_MALFORMED;
  fillIpv4(view, network, network + Math.min(available, total), packet);
  if (ipv4.isLaterFragment(view, network)) return CONTINUE;
  if (packet.isFragment || total > available) return parseCutTransport(view, packet);
  return parseTransport(view, packet);
}

function parseIpv4(view: DataView, network: number, end: number, packet: Packet): number {
  if (!ipv4.isWellFormed(view, network, end - network)) return DROP_IPV4_MALFORMED;
  if (!ipv4.isChecksumRight(view, network)) return DROP_IPV4_CHECKSUM;
  fillIpv4(view, network, network + ipv4.totalBytes(view, network), packet);
  if (ipv4.isLaterFragment(view, network)) return CONTINUE;
  if (packet.isFragment) return parseCutTransport(view, packet);
  return parseTransport(view, packet);
}

function fillIpv4(view: DataView, network: number, end: number, packet: Packet): void {
  packet.family = IPV4;
  packet.end = end;
  packet.protocol = ipv4.protocol(view, network);
  packet.source0 = ipv4.source(view, network);
  packet.destination0 = ipv4.destination(view, network);
  packet.isFragment = ipv4.isFragment(view, network);
  packet.transport = network + ipv4.headerBytes(view, network);
  packet.payload = packet.transport;
}

function parseIpv6(view: DataView, network: number, end: number, packet: Packet): number {
  if (!ipv6.isWellFormed(view, network, end - network)) return DROP_IPV6_MALFORMED;
  packet.end = network + ipv6.IPV6_HEADER_BYTES + ipv6.payloadBytes(view, network);
  return parseIpv6Headers(view, network, false, packet);
}

/** Everything behind the fixed IPv6 header, which is there; packet.end is set. */
function parseIpv6Headers(view: DataView, network: number, isCut: boolean, packet: Packet): number {
  const { end } = packet;
  packet.family = IPV6;
  packet.source0 = ipv6.sourceWord(view, network, 0);
  packet.source1 = ipv6.sourceWord(view, network, 1);
  packet.source2 = ipv6.sourceWord(view, network, 2);
  packet.source3 = ipv6.sourceWord(view, network, 3);
  packet.destination0 = ipv6.destinationWord(view, network, 0);
  packet.destination1 = ipv6.destinationWord(view, network, 1);
  packet.destination2 = ipv6.destinationWord(view, network, 2);
  packet.destination3 = ipv6.destinationWord(view, network, 3);
  packet.protocol = ipv6.nextHeader(view, network);
  packet.transport = network + ipv6.IPV6_HEADER_BYTES;
  let isLater = false;
  if (ipv6.isExtension(packet.protocol)) {
    const link = ipv6.linkTo(view, network, end, ipv6.MALFORMED);
    if (link < 0) {
      packet.transport = 0;
      return DROP_IPV6_EXTENSION;
    }
    packet.protocol = view.getUint8(link);
    packet.transport = ipv6.headerBehind(view, network, link);
    const fragment = ipv6.fragmentHeader(view, network, end);
    packet.isFragment = fragment >= 0;
    isLater = fragment >= 0 && ipv6.fragmentOffset(view, fragment) !== 0;
  }
  packet.payload = packet.transport;
  if (isLater) return CONTINUE;
  if (isCut || packet.isFragment) return parseCutTransport(view, packet);
  return parseTransport(view, packet);
}

/** True for ICMP of the packet's own family; the other family's number is just an unknown protocol. */
const isOwnIcmp = (packet: Packet): boolean =>
  (packet.protocol === ipv4.PROTOCOL_ICMP) === (packet.family === IPV4);

/** The transport header of a whole packet: all of it must be there. */
function parseTransport(view: DataView, packet: Packet): number {
  const at = packet.transport;
  const available = packet.end - at;
  switch (packet.protocol) {
    case ipv4.PROTOCOL_TCP:
      if (!tcp.isWellFormed(view, at, available)) return DROP_TCP_MALFORMED;
      fillPorts(view, at, packet);
      packet.tcpFlags = tcp.flags(view, at);
      packet.payload = at + tcp.headerBytes(view, at);
      return CONTINUE;
    case ipv4.PROTOCOL_UDP:
      // The length field is the receiver's to check: as the kernel, a director passes on what contradicts itself.
      if (available < udp.UDP_HEADER_BYTES) return DROP_UDP_MALFORMED;
      fillPorts(view, at, packet);
      packet.payload = at + udp.UDP_HEADER_BYTES;
      return CONTINUE;
    case ipv4.PROTOCOL_ICMP:
    case ipv4.PROTOCOL_ICMPV6:
      if (!isOwnIcmp(packet)) return CONTINUE;
      if (!icmp.isWellFormed(available)) return DROP_ICMP_MALFORMED;
      packet.payload = at + icmp.ICMP_HEADER_BYTES;
      return CONTINUE;
    case ipv4.PROTOCOL_SCTP:
      if (available < sctp.SCTP_HEADER_BYTES) return DROP_SCTP_MALFORMED;
      fillPorts(view, at, packet);
      packet.payload = at + sctp.SCTP_HEADER_BYTES;
      packet.sctpChunk = sctp.firstChunk(view, at, packet.end);
      packet.sctpNextChunk = sctp.secondChunk(view, at, packet.end);
      return CONTINUE;
    default:
      return CONTINUE;
  }
}

/** The transport header of a first fragment or of a quoted packet: its first 8 bytes must be there. */
function parseCutTransport(view: DataView, packet: Packet): number {
  const at = packet.transport;
  const available = packet.end - at;
  const isEnough = available >= CUT_TRANSPORT_BYTES_MIN;
  switch (packet.protocol) {
    case ipv4.PROTOCOL_TCP:
      if (!isEnough) return DROP_TCP_MALFORMED;
      fillPorts(view, at, packet);
      return parseCutTcp(view, at, available, packet);
    case ipv4.PROTOCOL_UDP:
      if (!isEnough) return DROP_UDP_MALFORMED;
      fillPorts(view, at, packet);
      packet.payload = at + udp.UDP_HEADER_BYTES;
      return CONTINUE;
    case ipv4.PROTOCOL_ICMP:
    case ipv4.PROTOCOL_ICMPV6:
      if (!isOwnIcmp(packet)) return CONTINUE;
      if (!isEnough) return DROP_ICMP_MALFORMED;
      packet.payload = at + icmp.ICMP_HEADER_BYTES;
      return CONTINUE;
    case ipv4.PROTOCOL_SCTP:
      if (!isEnough) return DROP_SCTP_MALFORMED;
      fillPorts(view, at, packet);
      packet.payload = Math.min(at + sctp.SCTP_HEADER_BYTES, packet.end);
      return CONTINUE;
    default:
      return CONTINUE;
  }
}

function parseCutTcp(view: DataView, at: number, available: number, packet: Packet): number {
  packet.payload = packet.end;
  if (available < TCP_FLAGS_END) return CONTINUE;
  const header = tcp.headerBytes(view, at);
  if (header < tcp.TCP_HEADER_BYTES_MIN) return DROP_TCP_MALFORMED;
  packet.tcpFlags = tcp.flags(view, at);
  packet.payload = Math.min(at + header, packet.end);
  return CONTINUE;
}
