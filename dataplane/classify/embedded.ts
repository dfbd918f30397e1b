// Hot: the packet inside an ICMP error. It may be cut behind the first 8 bytes of its transport header
// (RFC 792), so it is read more leniently than a packet that came by itself.

import { ICMP_HEADER_BYTES } from "../wire/icmp.ts";
import * as ipv4 from "../wire/ipv4.ts";
import { IPV4, type Packet } from "../wire/packet.ts";

const PORTS_BYTES = 4;

/** Protocols whose header begins with source and destination port. */
export const hasPorts = (protocol: number): boolean =>
  protocol === ipv4.PROTOCOL_TCP ||
  protocol === ipv4.PROTOCOL_UDP ||
  protocol === ipv4.PROTOCOL_SCTP;

/** Reads the packet embedded in the ICMP error `outer`; false when its header or ports are not all there. */
export const readEmbedded = (view: DataView, outer: Packet, embedded: Packet): boolean =>
  readCut(view, outer, outer.transport + ICMP_HEADER_BYTES, embedded);

/** Reads the packet inside the tunnel packet `outer`, itself embedded in an error; false when it is cut short. */
export const readTunnelled = (view: DataView, outer: Packet, embedded: Packet): boolean =>
  readCut(view, outer, outer.transport, embedded);

function readCut(view: DataView, outer: Packet, network: number, embedded: Packet): boolean {
  const available = outer.end - network;
  if (available < ipv4.IPV4_HEADER_BYTES_MIN || ipv4.version(view, network) !== 4) return false;
  const headerBytes = ipv4.headerBytes(view, network);
  if (headerBytes < ipv4.IPV4_HEADER_BYTES_MIN || headerBytes > available) return false;

  embedded.slot = outer.slot;
  embedded.port = outer.port;
  embedded.at = outer.at;
  embedded.network = network;
  embedded.transport = network + headerBytes;
  embedded.payload = embedded.transport;
  embedded.end = outer.end;
  embedded.family = IPV4;
  embedded.protocol = ipv4.protocol(view, network);
  embedded.source0 = ipv4.source(view, network);
  embedded.destination0 = ipv4.destination(view, network);
  embedded.source1 = embedded.source2 = embedded.source3 = 0;
  embedded.destination1 = embedded.destination2 = embedded.destination3 = 0;
  embedded.sourcePort = 0;
  embedded.destinationPort = 0;
  embedded.tcpFlags = 0;
  embedded.isFragment = ipv4.isFragment(view, network);
  embedded.mark = outer.mark;
  if (!hasPorts(embedded.protocol)) return true;
  if (ipv4.isLaterFragment(view, network) || available < headerBytes + PORTS_BYTES) return false;
  embedded.sourcePort = view.getUint16(embedded.transport);
  embedded.destinationPort = view.getUint16(embedded.transport + 2);
  return true;
}
