// Hot: UDP to a port where nobody listens is answered by "port unreachable" (RFC 1122 §4.1.3.1, RFC 4443 §3.1).

import { DROP_CLOSED_PORT, DROP_TRANSPORT_CHECKSUM } from "../verdict.ts";
import { isTransportRight } from "../wire/ip.ts";
import * as ipv4 from "../wire/ipv4.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
import * as udp from "../wire/udp.ts";
import type { Host } from "./host.ts";
import { tellSender } from "./icmp-error.ts";
import { TROUBLE_PORT_UNREACHABLE } from "./trouble.ts";

/** Returns the drop reason; a datagram with a wrong checksum is not answered. Only IPv4 may do without one. */
export function refuseUdp(host: Host, packet: Packet, nowTicks: number): number {
  const { view } = host.ring;
  const { network, transport } = packet;
  const hasChecksum = udp.checksum(view, transport) !== 0;
  const bytes = udp.datagramBytes(view, transport);
  const isRight = hasChecksum
    ? isTransportRight(view, network, transport, bytes, ipv4.PROTOCOL_UDP)
    : packet.family === IPV4;
  if (!isRight) return DROP_TRANSPORT_CHECKSUM;
  tellSender(host, packet, TROUBLE_PORT_UNREACHABLE, 0, nowTicks);
  return DROP_CLOSED_PORT;
}
