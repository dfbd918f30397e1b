// Hot: UDP to a port where nobody listens is answered by "port unreachable" (RFC 1122 §4.1.3.1, RFC 4443 §3.1).

import { DROP_CLOSED_PORT, DROP_TRANSPORT_CHECKSUM, DROP_UDP_MALFORMED } from "../verdict.ts";
import { isTransportRight } from "../wire/ip.ts";
import * as ipv4 from "../wire/ipv4.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
import * as udp from "../wire/udp.ts";
import type { Host } from "./host.ts";
import { tellSender } from "./icmp-error.ts";
import { TROUBLE_PORT_UNREACHABLE } from "./trouble.ts";

/** True for a datagram whose length field can be. */
const isUdpWhole = ({ ring }: Host, { end, transport }: Packet): boolean =>
  udp.isWellFormed(ring.view, transport, end - transport);

/** True for a whole datagram whose checksum is right, or which has none: only IPv4 may do without one. */
export function isUdpRight(host: Host, packet: Packet): boolean {
  const { view } = host.ring;
  const { network, transport } = packet;
  if (!isUdpWhole(host, packet)) return false;
  if (udp.checksum(view, transport) === 0) return packet.family === IPV4;
  const bytes = udp.datagramBytes(view, transport);
  return isTransportRight(view, network, transport, bytes, ipv4.PROTOCOL_UDP);
}

/** Returns the drop reason; a datagram with a wrong length or checksum is not answered. */
export function refuseUdp(host: Host, packet: Packet, nowTicks: number): number {
  if (!isUdpWhole(host, packet)) return DROP_UDP_MALFORMED;
  if (!isUdpRight(host, packet)) return DROP_TRANSPORT_CHECKSUM;
  tellSender(host, packet, TROUBLE_PORT_UNREACHABLE, 0, nowTicks);
  return DROP_CLOSED_PORT;
}
