// Hot: TCP to a closed port is answered by a reset (RFC 9293 §3.5.2), made in place from the segment.

import {
  DROP_NO_ROUTE,
  DROP_TRANSPORT_CHECKSUM,
  DROP_UNEXPECTED_RESET,
  RESET,
} from "../verdict.ts";
import { isTransportRight4 } from "../wire/checksum.ts";
import * as ipv4 from "../wire/ipv4.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
import * as tcp from "../wire/tcp.ts";
import { deliver } from "./deliver.ts";
import type { Host } from "./host.ts";
import { TTL_DEFAULT } from "./icmp-error.ts";
import { NO_ROUTE } from "./routes.ts";

/**
 * Answers a segment that nobody listens for. With ACK the reset takes its sequence number from there;
 * without it acknowledges the segment. As the kernel sends it: identification 0, DF, window 0, the
 * segment's type of service. No answer to a reset, nor to a segment with a wrong checksum.
 *
 * @returns RESET, HELD, or a drop reason
 */
export function answerByReset(host: Host, packet: Packet, nowTicks: number): number {
  const { ring, routes } = host;
  const { view } = ring;
  const { destination0, end, network, slot, source0, tcpFlags, transport } = packet;
  if ((tcpFlags & tcp.RST) !== 0) return DROP_UNEXPECTED_RESET;
  const segmentBytes = end - transport;
  const isRight = isTransportRight4(
    view,
    transport,
    segmentBytes,
    ipv4.PROTOCOL_TCP,
    source0,
    destination0,
  );
  if (!isRight) return DROP_TRANSPORT_CHECKSUM;
  const route = routes.lookup(IPV4, source0, 0, 0, 0);
  if (route === NO_ROUTE) return DROP_NO_ROUTE;

  const hasAck = (tcpFlags & tcp.ACK) !== 0;
  const syn = (tcpFlags & tcp.SYN) === 0 ? 0 : 1;
  const fin = (tcpFlags & tcp.FIN) === 0 ? 0 : 1;
  const occupied = end - packet.payload + syn + fin;
  const sequence = hasAck ? tcp.acknowledgement(view, transport) : 0;
  const acknowledged = hasAck ? 0 : (tcp.sequence(view, transport) + occupied) | 0;
  const flags = hasAck ? tcp.RST : tcp.RST | tcp.ACK;
  const tos = ipv4.tos(view, network);

  // The answer is never longer than the question: it fits where the segment was.
  const header = network + ipv4.IPV4_HEADER_BYTES_MIN;
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
  tcp.writeChecksum4(view, header, tcp.TCP_HEADER_BYTES_MIN, destination0, source0);
  ipv4.writeHeader(
    view,
    network,
    ipv4.IPV4_HEADER_BYTES_MIN + tcp.TCP_HEADER_BYTES_MIN,
    tos,
    0,
    ipv4.DONT_FRAGMENT,
    TTL_DEFAULT,
    ipv4.PROTOCOL_TCP,
    destination0,
    source0,
  );
  return deliver(host, slot, network, route, source0, 0, 0, 0, RESET, nowTicks);
}
