// Hot: TCP to a closed port is answered by a reset (RFC 9293 §3.5.2), made in place from the segment.

import {
  DROP_NO_ROUTE,
  DROP_TRANSPORT_CHECKSUM,
  DROP_UNEXPECTED_RESET,
  RESET,
} from "../verdict.ts";
import { headerBytesMin, isTransportRight, trafficClass } from "../wire/ip.ts";
import * as ipv4 from "../wire/ipv4.ts";
import type { Packet } from "../wire/packet.ts";
import * as tcp from "../wire/tcp.ts";
import { NEVER_CUT, writeAnswerHeader } from "./answer-header.ts";
import { deliver } from "./deliver.ts";
import type { Host } from "./host.ts";
import { routeBack } from "./route-back.ts";
import { NO_ROUTE } from "./routes.ts";

/** Resets keep the DSCP of the segment, not its ECN bits, as the kernel does. */
const DSCP_MASK = 0xfc;

/**
 * Answers a segment that nobody listens for. With ACK the reset takes its sequence number from there;
 * without it acknowledges the segment. As the kernel sends it: identification 0, DF, window 0, the
 * segment's DSCP. No answer to a reset, nor to a segment with a wrong checksum.
 *
 * @returns RESET, HELD, or a drop reason
 */
export function answerByReset(host: Host, packet: Packet, nowTicks: number): number {
  const { view } = host.ring;
  const { end, network, tcpFlags, transport } = packet;
  if ((tcpFlags & tcp.RST) !== 0) return DROP_UNEXPECTED_RESET;
  if (!isTransportRight(view, network, transport, end - transport, ipv4.PROTOCOL_TCP)) {
    return DROP_TRANSPORT_CHECKSUM;
  }
  const route = routeBack(host, packet);
  if (route === NO_ROUTE) return DROP_NO_ROUTE;
  turnIntoReset(host, packet);
  const { slot, source0, source1, source2, source3 } = packet;
  return deliver(host, slot, network, route, source0, source1, source2, source3, RESET, nowTicks);
}

/** Writes the reset over the segment: it is never longer, so it fits where the segment was. */
function turnIntoReset(host: Host, packet: Packet): void {
  const { view } = host.ring;
  const { end, family, network, tcpFlags, transport } = packet;
  const hasAck = (tcpFlags & tcp.ACK) !== 0;
  const syn = (tcpFlags & tcp.SYN) === 0 ? 0 : 1;
  const fin = (tcpFlags & tcp.FIN) === 0 ? 0 : 1;
  const occupied = end - packet.payload + syn + fin;
  const sequence = hasAck ? tcp.acknowledgement(view, transport) : 0;
  const acknowledged = hasAck ? 0 : (tcp.sequence(view, transport) + occupied) | 0;
  const flags = hasAck ? tcp.RST : tcp.RST | tcp.ACK;
  const classOctet = trafficClass(view, network) & DSCP_MASK;
  const header = network + headerBytesMin(family);
  tcp.writeHeader(
    view,
    header,
    packet.destinationPort,
    packet.sourcePort,
    sequence,
    acknowledged,
    flags,
    0,
  );
  writeAnswerHeader(
    host,
    packet,
    network,
    headerBytesMin(family) + tcp.TCP_HEADER_BYTES_MIN,
    classOctet,
    NEVER_CUT,
    ipv4.PROTOCOL_TCP,
    packet.destination0,
    packet.destination1,
    packet.destination2,
    packet.destination3,
  );
  tcp.writeChecksum(view, network, header, tcp.TCP_HEADER_BYTES_MIN);
}
