// Hot: ICMP errors, when and as the kernel sends them. RFC 792, RFC 1122 §3.2.2, RFC 1812 §4.3.2.

import { NO_SLOT } from "../ring/ring.ts";
import * as ethernet from "../wire/ethernet.ts";
import * as icmp from "../wire/icmp.ts";
import * as ipv4 from "../wire/ipv4.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
import { isLoopback, isMulticast, isThisNetwork } from "./address-kind.ts";
import type { Host } from "./host.ts";
import { MADE_ICMP_ERROR, MADE_ICMP_SUPPRESSED } from "./made.ts";
import { sendFrame, takeFrame } from "./make-frame.ts";
import { NO_ROUTE } from "./routes.ts";

/** What remains of the asked-about type of service, and the precedence "internetwork control". */
const TOS_KEPT = 0x1e;
const TOS_CONTROL = 0xc0;
export const TTL_DEFAULT = 64;
const HEADERS_BYTES = ipv4.IPV4_HEADER_BYTES_MIN + icmp.ICMP_HEADER_BYTES;

/**
 * Tells the sender of `packet` about an error, quoting the packet from packet.network as it is now.
 *
 * Source is the address the packet was for if it is an own one, else the source of the way back. Never
 * about ICMP errors, later fragments, packets to many or from nobody. At most 576 bytes.
 *
 * @param rest second word of the ICMP header as int32: the MTU for "fragmentation needed", else 0
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
  const { locals, made, pathMtu, routes } = host;
  if (packet.family !== IPV4 || !mayBeTold(host, packet)) return false;
  const sender = packet.source0;
  const route = routes.lookup(IPV4, sender, 0, 0, 0);
  if (route === NO_ROUTE) return false;
  const asked = packet.destination0;
  const source = locals.isLocal(IPV4, asked, 0, 0, 0) ? asked : routes.source0[route]!;
  if (source === 0) return false;
  // Path MTU discovery is not limited: without these errors connections hang.
  const isUrgent = type === icmp.ICMP_UNREACHABLE && code === icmp.CODE_FRAGMENTATION_NEEDED;
  const slot =
    isUrgent || host.icmpLimit.take(nowTicks)
      ? takeFrame(host, packet, routes.port[route]!)
      : NO_SLOT;
  if (slot === NO_SLOT) {
    made[MADE_ICMP_SUPPRESSED]!++;
    return false;
  }
  const mtu = pathMtu.mtu(route, sender, 0, 0, 0, nowTicks);
  const largest = Math.min(mtu, icmp.ICMP_ERROR_PACKET_BYTES_MAX);
  writeError(host, slot, packet, source, largest, type, code, rest);
  made[MADE_ICMP_ERROR]!++;
  return sendFrame(host, slot, route, sender, nowTicks);
}

/** Writes IP header, ICMP header and quotation into the frame in `slot`. */
function writeError(
  host: Host,
  slot: number,
  packet: Packet,
  source: number,
  packetBytesMax: number,
  type: number,
  code: number,
  rest: number,
): void {
  const { bytes, length, start, view } = host.ring;
  const quoted = Math.min(packet.end - packet.network, packetBytesMax - HEADERS_BYTES);
  const network = start[slot]! + ethernet.headerBytes(view, start[slot]!);
  const message = network + ipv4.IPV4_HEADER_BYTES_MIN;
  const quotation = message + icmp.ICMP_HEADER_BYTES;
  bytes.copyWithin(quotation, packet.network, packet.network + quoted);
  icmp.writeError(view, message, icmp.ICMP_HEADER_BYTES + quoted, type, code, rest);
  ipv4.writeHeader(
    view,
    network,
    HEADERS_BYTES + quoted,
    (ipv4.tos(view, packet.network) & TOS_KEPT) | TOS_CONTROL,
    host.nextIdentification(),
    0,
    TTL_DEFAULT,
    ipv4.PROTOCOL_ICMP,
    source,
    packet.source0,
  );
  length[slot] = quotation + quoted - start[slot]!;
}

/** Whether errors about the packet may be sent at all (RFC 1122 §3.2.2). */
function mayBeTold(host: Host, packet: Packet): boolean {
  const { locals, ring } = host;
  const { view } = ring;
  const { destination0, source0 } = packet;
  if (ipv4.isLaterFragment(view, packet.network)) return false;
  if (ethernet.isGroup(view, ring.start[packet.slot]!)) return false;
  if (isMulticast(destination0) || locals.isBroadcast(destination0)) return false;
  if (isThisNetwork(source0) || isLoopback(source0) || isMulticast(source0)) return false;
  if (locals.isBroadcast(source0) || locals.isLocal(IPV4, source0, 0, 0, 0)) return false;
  return packet.protocol !== ipv4.PROTOCOL_ICMP || isQuery(view, packet);
}

/** True for an ICMP message that is certainly no error. */
function isQuery(view: DataView, packet: Packet): boolean {
  if (packet.transport >= packet.end) return false;
  const type = icmp.type(view, packet.transport);
  return type <= LAST_KNOWN_TYPE && !icmp.isError(type);
}

/** Address mask reply; later types are unknown, and may be errors. */
const LAST_KNOWN_TYPE = 18;
