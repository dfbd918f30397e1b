// Hot: echo replies (RFC 792, RFC 1122 §3.2.2.6, RFC 4443 §4.2), made in place from the request.

import { DROP_NO_ROUTE, ECHO_REPLY } from "../verdict.ts";
import * as icmp from "../wire/icmp.ts";
import * as icmpv6 from "../wire/icmpv6.ts";
import { headerBytesMin, trafficClass } from "../wire/ip.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
import { MAY_BE_CUT, writeAnswerHeader } from "./answer-header.ts";
import { deliverWithin } from "./segment-output.ts";
import type { Host } from "./host.ts";
import { routeBack } from "./route-back.ts";
import { NO_ROUTE } from "./routes.ts";

/**
 * Answers an echo request to an own address from that address: new identification, DF clear, the request's
 * type of service and data. IP options and extension headers are not echoed.
 *
 * @returns ECHO_REPLY, HELD, or a drop reason
 */
export function answerEcho(host: Host, packet: Packet, nowTicks: number): number {
  const { ring } = host;
  const { view } = ring;
  const { slot, transport } = packet;
  const route = routeBack(host, packet);
  if (route === NO_ROUTE) return DROP_NO_ROUTE;
  const classOctet = trafficClass(view, packet.network);
  const network = transport - headerBytesMin(packet.family);
  cutOptions(host, packet, network);
  writeAnswerHeader(
    host,
    packet,
    network,
    packet.end - network,
    classOctet,
    MAY_BE_CUT,
    packet.protocol,
    packet.destination0,
    packet.destination1,
    packet.destination2,
    packet.destination3,
  );
  answerMessage(view, packet, network);
  // The answer is cut as the way wants it, not as the request came.
  ring.largestFragment[slot] = 0;
  ring.firstFragment[slot] = 0;
  const { source0, source1, source2, source3 } = packet;
  const mtu = host.pathMtu.mtu(route, source0, source1, source2, source3, nowTicks);
  return deliverWithin(
    host,
    slot,
    network,
    route,
    source0,
    source1,
    source2,
    source3,
    ECHO_REPLY,
    mtu,
    nowTicks,
  );
}

/** Moves what stands before the IP header up to where the header without options begins. */
function cutOptions(host: Host, packet: Packet, network: number): void {
  const { bytes, length, start } = host.ring;
  const { slot } = packet;
  const optionBytes = network - packet.network;
  if (optionBytes <= 0) return;
  const at = start[slot]!;
  bytes.copyWithin(at + optionBytes, at, packet.network);
  start[slot] = at + optionBytes;
  length[slot]! -= optionBytes;
}

function answerMessage(view: DataView, packet: Packet, network: number): void {
  const { end, transport } = packet;
  const isFour = packet.family === IPV4;
  icmp.setTypeWithChecksum(
    view,
    transport,
    isFour ? icmp.ICMP_ECHO_REPLY : icmpv6.ICMPV6_ECHO_REPLY,
  );
  // A sum of zeros is the one case that an incremental update cannot tell from ffff (RFC 1624 §3).
  if (icmp.checksum(view, transport) !== 0) return;
  if (isFour) icmp.writeChecksum(view, transport, end - transport);
  else icmpv6.writeChecksum(view, network, transport, end);
}
