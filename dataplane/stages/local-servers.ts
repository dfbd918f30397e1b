// Hot: servers whose address is the director's own. With a `local_port` (a TUN) their packets go to the kernel of
// the director's namespace, and what that sends by the TUN is their output. Without one nobody listens at such a
// server, and the director answers as its kernel would: by RST or ICMP, seen as the server's reply.

import type { Engine } from "../engine.ts";
import { emitReply } from "../emit/nat.ts";
import { translateDestination } from "../emit/translate.ts";
import { FLOW_APPLICATION, FLOW_ONE_PACKET } from "../flow/flags.ts";
import { OF_SERVER, REPLY_PAST_NAT } from "../flow/foreign-flows.ts";
import { passToOwner } from "./hand-over.ts";
import { OUTPUT } from "../flow/tcp-states.ts";
import { isLoopback } from "../host/address-kind.ts";
import { handToKernel } from "../host/deliver.ts";
import { deliverWithin, handOver } from "../host/segment-output.ts";
import { tellSender } from "../host/icmp-error.ts";
import { answerLocal } from "../host/local.ts";
import { MADE_ICMP_ERROR } from "../host/made.ts";
import { isUdpRight } from "../host/refuse-udp.ts";
import { NO_ROUTE } from "../host/routes.ts";
import { TROUBLE_PORT_UNREACHABLE } from "../host/trouble.ts";
import * as note from "../observe/notes.ts";
import { bytesOnWire, finishChecksum } from "../ring/offload.ts";
import { METHOD_NAT, NONE } from "../schedule/server-table.ts";
import * as icmp from "../wire/icmp.ts";
import { headerBytesMin } from "../wire/ip.ts";
import * as ipv4 from "../wire/ipv4.ts";
import { IPV6_HEADER_BYTES, IPV6_MTU_MIN } from "../wire/ipv6.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
import * as tcp from "../wire/tcp.ts";
import * as udp from "../wire/udp.ts";
import {
  CONTINUE,
  DROP_CLOSED_PORT,
  DROP_LOCAL_UNAVAILABLE,
  DROP_MTU,
  DROP_NO_ROUTE,
  DROP_TRANSPORT_CHECKSUM,
  FORWARD,
  HELD,
  RESET,
} from "../verdict.ts";

const ERROR_HEADER_BYTES_6 = IPV6_HEADER_BYTES + icmp.ICMP_HEADER_BYTES;
const ERROR_HEADER_BYTES = ipv4.IPV4_HEADER_BYTES_MIN + icmp.ICMP_HEADER_BYTES;

/** True when the flow's server has an address of the director's. */
export function isAtHome(engine: Engine, flow: number): boolean {
  const { flows, host } = engine;
  if (flows.serverId(flow) === NONE) return false;
  const word0 = flows.server(flow, 0);
  const word3 = flows.server(flow, 3);
  const family = flows.serverFamily(flow);
  return host.locals.isLocal(family, word0, flows.server(flow, 1), flows.server(flow, 2), word3);
}

/** A client's packet for a server at home. The time to live stays: nothing was forwarded. */
export function sendHome(engine: Engine, packet: Packet, flow: number, nowTicks: number): number {
  const { flows, host } = engine;
  const isNat = flows.method(flow) === METHOD_NAT;
  const server = flows.server(flow, 0);
  if (isNat && flows.serverFamily(flow) === IPV4 && isLoopback(server)) {
    return DROP_LOCAL_UNAVAILABLE;
  }
  if (engine.localPort === NONE) return answerForServer(engine, packet, flow, nowTicks);
  if (isNat) translateToServer(engine, packet, flow);
  return handOver(host, packet.slot, packet.network, engine.localPort);
}

/** Bytes of the ICMP error about a packet that had so many bytes. */
export const errorBytes = ({ family }: Packet, bytes: number): number =>
  family === IPV4
    ? Math.min(bytes + ERROR_HEADER_BYTES, icmp.ICMP_ERROR_PACKET_BYTES_MAX)
    : Math.min(bytes + ERROR_HEADER_BYTES_6, IPV6_MTU_MIN);

function translateToServer(engine: Engine, packet: Packet, flow: number): void {
  const { flows, host } = engine;
  translateDestination(
    host.ring,
    packet,
    flows.server(flow, 0),
    flows.server(flow, 1),
    flows.server(flow, 2),
    flows.server(flow, 3),
    flows.serverPort(flow),
  );
}

/** Nobody listens: the answer goes out as from the virtual address, which is what the client would see of it. */
function answerForServer(engine: Engine, packet: Packet, flow: number, nowTicks: number): number {
  const { accounts, flows, host } = engine;
  if (host.ring.checksumStart[packet.slot] !== 0) finishChecksum(host.ring, packet.slot);
  const errorSize = errorBytes(packet, packet.bytes);
  const errorsBefore = host.made[MADE_ICMP_ERROR];
  if (packet.protocol === ipv4.PROTOCOL_UDP && flows.method(flow) === METHOD_NAT) {
    if (isUdpRight(host, packet)) quoteAsSeen(engine, packet, flow);
    else return DROP_TRANSPORT_CHECKSUM;
    tellSender(host, packet, TROUBLE_PORT_UNREACHABLE, 0, nowTicks);
    if (host.made[MADE_ICMP_ERROR] !== errorsBefore) countAnswer(engine, flow, errorSize);
    return DROP_CLOSED_PORT;
  }
  const verdict = answerLocal(host, packet, nowTicks);
  if (host.made[MADE_ICMP_ERROR] !== errorsBefore) {
    countAnswer(engine, flow, errorSize);
  } else if (verdict === RESET || verdict === HELD) {
    packet.tcpFlags = tcp.RST;
    accounts.countOut(flow, headerBytesMin(packet.family) + tcp.TCP_HEADER_BYTES_MIN);
    engine.advance(flow, packet, OUTPUT);
  }
  return verdict;
}

/** Counts an ICMP error as a packet of the server's. A one-packet flow is over by then, as in the kernel. */
export function countAnswer(engine: Engine, flow: number, bytes: number): void {
  if (!engine.flows.has(flow, FLOW_ONE_PACKET)) engine.accounts.countOut(flow, bytes);
}

/**
 * Errors about a NAT server's datagram quote it as its client sent it, but for the checksum that the server got. Those
 * about a one-packet flow's come from the server and quote what it got: there is no flow any more to translate by.
 */
function quoteAsSeen(engine: Engine, packet: Packet, flow: number): void {
  const { flows, host } = engine;
  const { view } = host.ring;
  translateToServer(engine, packet, flow);
  if (flows.has(flow, FLOW_ONE_PACKET)) {
    packet.destination0 = flows.server(flow, 0);
    packet.destination1 = flows.server(flow, 1);
    packet.destination2 = flows.server(flow, 2);
    packet.destination3 = flows.server(flow, 3);
    return;
  }
  const checksum = udp.checksum(view, packet.transport);
  translateDestination(
    host.ring,
    packet,
    flows.virtual(flow, 0),
    flows.virtual(flow, 1),
    flows.virtual(flow, 2),
    flows.virtual(flow, 3),
    flows.virtualPort(flow),
  );
  udp.setChecksum(view, packet.transport, checksum);
}

/** A packet from the kernel of the director's namespace: a reply of a server at home, or its own traffic. */
export function fromHome(engine: Engine, packet: Packet, nowTicks: number): number {
  const { flows, host, ring } = engine;
  const { destination0, destination1, destination2, destination3, family, network } = packet;
  const route = host.routes.lookup(family, destination0, destination1, destination2, destination3);
  if (route === NO_ROUTE) return DROP_NO_ROUTE;
  const mtu = host.pathMtu.mtu(
    route,
    destination0,
    destination1,
    destination2,
    destination3,
    nowTicks,
  );
  const isWhole = family !== IPV4 || ipv4.isDontFragment(ring.view, network);
  if (bytesOnWire(ring, packet.slot, network) > mtu && isWhole) return DROP_MTU;
  host.forwardRoute = route;
  const flow = flowOfReply(engine, packet);
  if (flow === NONE) {
    const passed = passReply(engine, packet);
    if (passed !== CONTINUE) return passed;
  } else {
    engine.note(note.REPLY_OF_FLOW, flow, 0, 0);
    if (flows.has(flow, FLOW_APPLICATION)) {
      const verdict = engine.applications.fromServer(packet, flow, nowTicks);
      if (verdict !== CONTINUE) return verdict;
    }
    engine.accounts.countOut(flow, packet.bytes);
    engine.advance(flow, packet, OUTPUT);
    if (engine.sequences !== null) engine.sequences.fromServer(ring.view, packet, flow);
    if (flows.method(flow) === METHOD_NAT) return emitReply(engine.emit, packet, flow, nowTicks);
  }
  return deliverWithin(
    host,
    packet.slot,
    network,
    route,
    destination0,
    destination1,
    destination2,
    destination3,
    FORWARD,
    mtu,
    nowTicks,
  );
}

/** The flow that a packet of a server at home answers: of NAT by server, of other methods by virtual address. */
function flowOfReply(engine: Engine, packet: Packet): number {
  const { flows } = engine;
  if (!engine.services.hasFamily(packet.family)) return NONE;
  const flow = flows.findOut(
    packet.family,
    packet.protocol,
    packet.source0,
    packet.source1,
    packet.source2,
    packet.source3,
    packet.sourcePort,
    packet.destination0,
    packet.destination1,
    packet.destination2,
    packet.destination3,
    packet.destinationPort,
  );
  if (flow !== NONE) return flow;
  return flows.findReply(
    packet.family,
    packet.protocol,
    packet.source0,
    packet.source1,
    packet.source2,
    packet.source3,
    packet.sourcePort,
    packet.destination0,
    packet.destination1,
    packet.destination2,
    packet.destination3,
    packet.destinationPort,
  );
}

/** Another worker may have the flow that a packet of a server at home answers. */
function passReply(engine: Engine, packet: Packet): number {
  if (!engine.services.hasFamily(packet.family)) return CONTINUE;
  const passed = passToOwner(engine, OF_SERVER, packet);
  return passed === CONTINUE ? passToOwner(engine, REPLY_PAST_NAT, packet) : passed;
}

/** An ICMP error about a flow of a server at home: for its kernel if there is one, else for nobody. */
export const errorForHome = (engine: Engine, packet: Packet, flow: number): number =>
  engine.localPort === NONE || engine.flows.method(flow) === METHOD_NAT
    ? CONTINUE
    : handToKernel(engine.host, packet.slot, packet.network, engine.localPort);
