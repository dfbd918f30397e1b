// Hot: echo replies (RFC 792, RFC 1122 §3.2.2.6), made in place from the request.

import { DROP_NO_ROUTE, ECHO_REPLY } from "../verdict.ts";
import * as icmp from "../wire/icmp.ts";
import * as ipv4 from "../wire/ipv4.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
import { deliverWithin } from "./fragment-output.ts";
import type { Host } from "./host.ts";
import { TTL_DEFAULT } from "./icmp-error.ts";
import { NO_ROUTE } from "./routes.ts";

/**
 * Answers an echo request to an own address from that address: new identification, DF clear, the request's
 * type of service and data. IP options are not echoed.
 *
 * @returns ECHO_REPLY, HELD, or a drop reason
 */
export function answerEcho(host: Host, packet: Packet, nowTicks: number): number {
  const { ring, routes } = host;
  const { bytes, view } = ring;
  const { destination0, slot, source0, transport } = packet;
  const route = routes.lookup(IPV4, source0, 0, 0, 0);
  if (route === NO_ROUTE) return DROP_NO_ROUTE;
  const tos = ipv4.tos(view, packet.network);
  const network = transport - ipv4.IPV4_HEADER_BYTES_MIN;
  const optionBytes = network - packet.network;
  if (optionBytes > 0) {
    const start = ring.start[slot]!;
    bytes.copyWithin(start + optionBytes, start, packet.network);
    ring.start[slot] = start + optionBytes;
    ring.length[slot]! -= optionBytes;
  }
  ipv4.writeHeader(
    view,
    network,
    packet.end - network,
    tos,
    host.nextIdentification(),
    0,
    TTL_DEFAULT,
    ipv4.PROTOCOL_ICMP,
    destination0,
    source0,
  );
  icmp.setTypeWithChecksum(view, transport, icmp.ICMP_ECHO_REPLY);
  // A sum of zeros is the one case that an incremental update cannot tell from ffff (RFC 1624 §3).
  const messageBytes = packet.end - transport;
  if (icmp.checksum(view, transport) === 0) icmp.writeChecksum(view, transport, messageBytes);
  const mtu = host.pathMtu.mtu(route, source0, 0, 0, 0, nowTicks);
  return deliverWithin(host, slot, network, route, source0, 0, 0, 0, ECHO_REPLY, mtu, nowTicks);
}
