// Hot: the packet inside an ICMP error. It may be cut behind the first 8 bytes of its transport header
// (RFC 792), so it is read more leniently than a packet that came by itself.

import { ICMP_HEADER_BYTES } from "../wire/icmp.ts";
import * as ipv4 from "../wire/ipv4.ts";
import * as ipv6 from "../wire/ipv6.ts";
import { IPV4, IPV6, type Packet } from "../wire/packet.ts";
import * as udp from "../wire/udp.ts";

const PORTS_BYTES = 4;

/** Protocols whose header begins with source and destination port. */
export const hasPorts = (protocol: number): boolean =>
  protocol === ipv4.PROTOCOL_TCP ||
  protocol === ipv4.PROTOCOL_UDP ||
  protocol === ipv4.PROTOCOL_SCTP;

/** Reads the packet embedded in the ICMP error `outer`; false when its header or ports are not all there. */
export const readEmbedded = (view: DataView, outer: Packet, embedded: Packet): boolean =>
  readCut(view, outer, outer.transport + ICMP_HEADER_BYTES, embedded);

/**
 * Reads the packet inside the tunnel packet `outer` (IPIP, GUE or GRE), itself embedded in an error; false when it
 * is cut short, or `outer` is no such tunnel packet.
 */
export function readTunnelled(view: DataView, outer: Packet, embedded: Packet): boolean {
  const network = insideOf(view, outer);
  return network !== NOWHERE && readCut(view, outer, network, embedded);
}

const NOWHERE = -1;
const GRE_BYTES = 4;
const GRE_CHECKSUM = 0x8000;
const ETHERTYPE_IPV4 = 0x0800;
const GUE_BYTES = 4;
/** Of the first byte of GUE: version and control bit, which are 0 here, and the words of extensions. */
const GUE_KIND = 0xe0;
const GUE_WORDS = 0x1f;

/** Where the inner IP header of a tunnel packet begins, or NOWHERE. */
function insideOf(view: DataView, outer: Packet): number {
  const { end, protocol, transport } = outer;
  if (protocol === ipv4.PROTOCOL_IPIP) return transport;
  if (protocol === ipv4.PROTOCOL_GRE) {
    if (end < transport + GRE_BYTES) return NOWHERE;
    const flags = view.getUint16(transport);
    if ((flags & ~GRE_CHECKSUM) !== 0) return NOWHERE;
    if (view.getUint16(transport + 2) !== ETHERTYPE_IPV4) return NOWHERE;
    return transport + (flags === 0 ? GRE_BYTES : GRE_BYTES * 2);
  }
  if (protocol !== ipv4.PROTOCOL_UDP) return NOWHERE;
  const gue = transport + udp.UDP_HEADER_BYTES;
  if (end < gue + GUE_BYTES) return NOWHERE;
  const first = view.getUint8(gue);
  if ((first & GUE_KIND) !== 0 || view.getUint8(gue + 1) !== ipv4.PROTOCOL_IPIP) return NOWHERE;
  return gue + GUE_BYTES + (first & GUE_WORDS) * 4;
}

function readCut(view: DataView, outer: Packet, network: number, embedded: Packet): boolean {
  embedded.slot = outer.slot;
  embedded.port = outer.port;
  embedded.at = outer.at;
  embedded.network = network;
  embedded.end = outer.end;
  embedded.family = outer.family;
  embedded.sourcePort = 0;
  embedded.destinationPort = 0;
  embedded.tcpFlags = 0;
  embedded.isFragment = false;
  embedded.mark = outer.mark;
  const isRead =
    outer.family === IPV4 ? readCut4(view, network, embedded) : readCut6(view, network, embedded);
  if (!isRead) return false;
  embedded.payload = embedded.transport;
  if (!hasPorts(embedded.protocol)) return true;
  if (embedded.transport + PORTS_BYTES > outer.end) return false;
  embedded.sourcePort = view.getUint16(embedded.transport);
  embedded.destinationPort = view.getUint16(embedded.transport + 2);
  return true;
}

/** The header of a quoted IPv4 packet; false when it is cut, or its ports are in another fragment. */
function readCut4(view: DataView, network: number, embedded: Packet): boolean {
  const available = embedded.end - network;
  if (available < ipv4.IPV4_HEADER_BYTES_MIN || ipv4.version(view, network) !== IPV4) return false;
  const headerBytes = ipv4.headerBytes(view, network);
  if (headerBytes < ipv4.IPV4_HEADER_BYTES_MIN || headerBytes > available) return false;
  embedded.transport = network + headerBytes;
  embedded.protocol = ipv4.protocol(view, network);
  embedded.source0 = ipv4.source(view, network);
  embedded.destination0 = ipv4.destination(view, network);
  embedded.source1 = embedded.source2 = embedded.source3 = 0;
  embedded.destination1 = embedded.destination2 = embedded.destination3 = 0;
  embedded.isFragment = ipv4.isFragment(view, network);
  return !(hasPorts(embedded.protocol) && ipv4.isLaterFragment(view, network));
}

/** The headers of a quoted IPv6 packet; false when they are cut, or its ports are in another fragment. */
function readCut6(view: DataView, network: number, embedded: Packet): boolean {
  const { end } = embedded;
  if (end - network < ipv6.IPV6_HEADER_BYTES || ipv6.version(view, network) !== IPV6) return false;
  const link = ipv6.linkTo(view, network, end, ipv6.MALFORMED);
  if (link < 0) return false;
  embedded.protocol = view.getUint8(link);
  embedded.transport = ipv6.headerBehind(view, network, link);
  embedded.source0 = ipv6.sourceWord(view, network, 0);
  embedded.source1 = ipv6.sourceWord(view, network, 1);
  embedded.source2 = ipv6.sourceWord(view, network, 2);
  embedded.source3 = ipv6.sourceWord(view, network, 3);
  embedded.destination0 = ipv6.destinationWord(view, network, 0);
  embedded.destination1 = ipv6.destinationWord(view, network, 1);
  embedded.destination2 = ipv6.destinationWord(view, network, 2);
  embedded.destination3 = ipv6.destinationWord(view, network, 3);
  const fragment = ipv6.fragmentHeader(view, network, end);
  embedded.isFragment = fragment >= 0;
  return fragment < 0 || ipv6.fragmentOffset(view, fragment) === 0;
}
