// Hot: ICMP errors, when and as the kernel sends them. RFC 792, RFC 1122 §3.2.2, RFC 1812 §4.3.2, RFC 4443 §2.4.

import { finishChecksum } from "../ring/offload.ts";
import { NO_SLOT } from "../ring/ring.ts";
import * as ethernet from "../wire/ethernet.ts";
import * as icmp from "../wire/icmp.ts";
import * as icmpv6 from "../wire/icmpv6.ts";
import { headerBytesMin, isIcmp } from "../wire/ip.ts";
import * as ipv4 from "../wire/ipv4.ts";
import * as ipv6 from "../wire/ipv6.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
import {
  isLoopback,
  isLoopback6,
  isMulticast,
  isMulticast6,
  isThisNetwork,
  isUnspecified6,
} from "./address-kind.ts";
import { MAY_BE_CUT, writeAnswerHeader } from "./answer-header.ts";
import type { Host } from "./host.ts";
import { MADE_ICMP_ERROR, MADE_ICMP_SUPPRESSED } from "./made.ts";
import { sendFrame, takeFrame } from "./make-frame.ts";
import { routeBack } from "./route-back.ts";
import { NO_ROUTE } from "./routes.ts";
import { codeOf, typeOf } from "./trouble.ts";

/** What remains of the asked-about type of service, and the precedence "internetwork control" (IPv4). */
const TOS_KEPT = 0x1e;
const TOS_CONTROL = 0xc0;

/**
 * Tells the sender of `packet`, of either family, about a trouble (TROUBLE_… of trouble.ts).
 *
 * @param detail the MTU for TROUBLE_TOO_LARGE, else 0
 * @returns      true when the error was sent, or waits for the next hop
 */
export function tellSender(
  host: Host,
  packet: Packet,
  trouble: number,
  detail: number,
  nowTicks: number,
): boolean {
  const type = typeOf(packet.family, trouble);
  return sendIcmpError(host, packet, type, codeOf(packet.family, trouble), detail, nowTicks);
}

/**
 * Sends an ICMP error of the packet's family, quoting the packet from packet.network as it is now.
 *
 * Source is the address the packet was for if it is an own one, else the source of the way back. Never
 * about ICMP errors, later fragments, packets to many or from nobody. At most 576 bytes, or 1280 for IPv6. A checksum
 * that the packet's sender left to the device is finished first, so that the quotation shows what would have left.
 *
 * @param type ICMP type for an IPv4 packet, ICMPv6 type for an IPv6 packet
 * @param rest second word of the header as int32: an MTU, a pointer, else 0
 * @returns    true when the error was sent, or waits for the next hop
 */
export function sendIcmpError(
  host: Host,
  packet: Packet,
  type: number,
  code: number,
  rest: number,
  nowTicks: number,
): boolean {
  const { made, routes } = host;
  const { family } = packet;
  const isTold = family === IPV4 ? mayBeTold(host, packet) : mayBeTold6(host, packet);
  if (!isTold) return false;
  const route = routeBack(host, packet);
  if (route === NO_ROUTE) return false;
  // Path MTU discovery is not limited: without these errors connections hang.
  const isUrgent =
    family === IPV4
      ? type === icmp.ICMP_UNREACHABLE && code === icmp.CODE_FRAGMENTATION_NEEDED
      : type === icmpv6.ICMPV6_PACKET_TOO_BIG;
  const slot =
    isUrgent || host.icmpLimit.take(nowTicks)
      ? takeFrame(host, packet, routes.port[route]!)
      : NO_SLOT;
  if (slot === NO_SLOT) {
    made[MADE_ICMP_SUPPRESSED]!++;
    return false;
  }
  if (host.ring.checksumStart[packet.slot] !== 0) finishChecksum(host.ring, packet.slot);
  if (!writeError(host, slot, packet, route, type, code, rest, nowTicks)) {
    host.ring.give(slot);
    return false;
  }
  made[MADE_ICMP_ERROR]!++;
  const { source0, source1, source2, source3 } = packet;
  return sendFrame(host, slot, route, source0, source1, source2, source3, nowTicks);
}

/** Writes IP header, ICMP header and quotation into the frame in `slot`; false when there is no source. */
function writeError(
  host: Host,
  slot: number,
  packet: Packet,
  route: number,
  type: number,
  code: number,
  rest: number,
  nowTicks: number,
): boolean {
  const { bytes, length, start, view } = host.ring;
  const { family } = packet;
  const largest = largestError(host, packet, route, nowTicks);
  const header = headerBytesMin(family);
  const most = largest - header - icmp.ICMP_HEADER_BYTES;
  const quoted = Math.min(packet.end - packet.network, most);
  const network = start[slot]! + ethernet.headerBytes(view, start[slot]!);
  const message = network + header;
  const quotation = message + icmp.ICMP_HEADER_BYTES;
  bytes.copyWithin(quotation, packet.network, packet.network + quoted);
  if (!writeNetwork(host, packet, route, network, quotation + quoted - network)) return false;
  const messageBytes = icmp.ICMP_HEADER_BYTES + quoted;
  if (family === IPV4) {
    icmp.writeError(view, message, messageBytes, type, code, rest);
  } else {
    icmpv6.writeHeader(view, message, type, code, rest);
    icmpv6.writeChecksum(view, network, message, message + messageBytes);
  }
  length[slot] = quotation + quoted - start[slot]!;
  return true;
}

/** Bytes of the largest error about the packet that may go by the route. */
function largestError(host: Host, packet: Packet, route: number, nowTicks: number): number {
  const { source0, source1, source2, source3 } = packet;
  const mtu = host.pathMtu.mtu(route, source0, source1, source2, source3, nowTicks);
  const most = packet.family === IPV4 ? icmp.ICMP_ERROR_PACKET_BYTES_MAX : ipv6.IPV6_MTU_MIN;
  return mtu < most ? mtu : most;
}

/** Writes the IP header of an error; false when the director has no address to send it from. */
function writeNetwork(
  host: Host,
  packet: Packet,
  route: number,
  network: number,
  bytes: number,
): boolean {
  const { locals, routes } = host;
  const { view } = host.ring;
  const { destination0, destination1, destination2, destination3, family } = packet;
  const isOwn = locals.isLocal(family, destination0, destination1, destination2, destination3);
  const source0 = isOwn ? destination0 : routes.source0[route]!;
  const source1 = isOwn ? destination1 : routes.source1[route]!;
  const source2 = isOwn ? destination2 : routes.source2[route]!;
  const source3 = isOwn ? destination3 : routes.source3[route]!;
  if (isUnspecified6(source0, source1, source2, source3)) return false;
  const isFour = family === IPV4;
  writeAnswerHeader(
    host,
    packet,
    network,
    bytes,
    isFour ? (ipv4.tos(view, packet.network) & TOS_KEPT) | TOS_CONTROL : 0,
    MAY_BE_CUT,
    isFour ? ipv4.PROTOCOL_ICMP : ipv4.PROTOCOL_ICMPV6,
    source0,
    source1,
    source2,
    source3,
  );
  return true;
}

/** Whether errors about the IPv4 packet may be sent at all (RFC 1122 §3.2.2). */
function mayBeTold(host: Host, packet: Packet): boolean {
  const { locals, ring } = host;
  const { view } = ring;
  const { destination0, source0 } = packet;
  if (ipv4.isLaterFragment(view, packet.network)) return false;
  if (ethernet.isGroup(view, ring.start[packet.slot]!)) return false;
  if (isMulticast(destination0) || locals.isBroadcast(destination0)) return false;
  if (isThisNetwork(source0) || isLoopback(source0) || isMulticast(source0)) return false;
  if (locals.isBroadcast(source0) || locals.isLocal(IPV4, source0, 0, 0, 0)) return false;
  return !isIcmp(packet) || isQuery(view, packet);
}

/** Whether errors about the IPv6 packet may be sent at all (RFC 4443 §2.4 e). */
function mayBeTold6(host: Host, packet: Packet): boolean {
  const { locals, ring } = host;
  const { view } = ring;
  const { source0, source1, source2, source3 } = packet;
  if (packet.isFragment) {
    const header = ipv6.fragmentHeader(view, packet.network, packet.end);
    if (header < 0 || ipv6.fragmentOffset(view, header) !== 0) return false;
  }
  if (ethernet.isGroup(view, ring.start[packet.slot]!)) return false;
  if (isMulticast6(packet.destination0) || isMulticast6(source0)) return false;
  if (isUnspecified6(source0, source1, source2, source3)) return false;
  if (isLoopback6(source0, source1, source2, source3)) return false;
  if (locals.isLocal(packet.family, source0, source1, source2, source3)) return false;
  if (!isIcmp(packet)) return true;
  return packet.transport < packet.end && !icmpv6.isError(icmp.type(view, packet.transport));
}

/** True for an ICMP message that is certainly no error. */
function isQuery(view: DataView, packet: Packet): boolean {
  if (packet.transport >= packet.end) return false;
  const type = icmp.type(view, packet.transport);
  return type <= LAST_KNOWN_TYPE && !icmp.isError(type);
}

/** Address mask reply; later types are unknown, and may be errors. */
const LAST_KNOWN_TYPE = 18;
