// Hot: IPVS proper, hook INPUT: a client's packet finds or makes its flow and goes to the flow's server.

import { markOf } from "../classify/marks.ts";
import { findPool } from "../classify/service-table.ts";
import type { Engine } from "../engine.ts";
import { EMITTERS } from "../emit/registry.ts";
import { FLOW_APPLICATION, FLOW_NO_CLIENT_PORT } from "../flow/flags.ts";
import { INPUT, OUTPUT } from "../flow/tcp-states.ts";
import { tellSender } from "../host/icmp-error.ts";
import { TROUBLE_PORT_UNREACHABLE } from "../host/trouble.ts";
import { MADE_ICMP_ERROR } from "../host/made.ts";
import { passOpener, passToPlace } from "./hand-over.ts";
import { countAnswer, errorBytes, isAtHome, sendHome } from "./local-servers.ts";
import * as note from "../observe/notes.ts";
import { IGNORED, NO_KEY, NO_SERVER } from "../schedule/connect.ts";
import { mayOpen, mayReplace } from "../schedule/opener.ts";
import type { Pool } from "../schedule/pool.ts";
import { METHOD_NAT, NONE } from "../schedule/server-table.ts";
import { headerBytesMin } from "../wire/ip.ts";
import * as ipv4 from "../wire/ipv4.ts";
import { NO_CHUNK } from "../wire/sctp.ts";
import * as tcp from "../wire/tcp.ts";
import { type Packet } from "../wire/packet.ts";
import {
  CONTINUE,
  DROP_DEFENCE,
  DROP_FLOW_TABLE_FULL,
  DROP_NO_KEY,
  DROP_NO_SERVER,
  DROP_SCTP_MALFORMED,
  DROP_SERVER_GONE,
} from "../verdict.ts";

/** IPVS proper: a client's packet finds or makes its flow and goes to the flow's server. */
export function serve(engine: Engine, packet: Packet): number {
  const { flows, nowTicks } = engine;
  packet.mark = markOf(engine.marks, packet);
  let flow = flows.findIn(
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
  if (flow === NONE && flows.portless > 0) flow = expectedFlow(engine, packet);
  if (flow === NONE) {
    const passed = passOpener(engine, packet);
    if (passed !== CONTINUE) return passed;
  }
  let replaced =
    flow !== NONE && mayReplace(packet, flow, flows, engine.servers, engine.sysctls) ? flow : NONE;
  if (replaced !== NONE) {
    engine.note(note.FLOW_REUSED, flow, 0, 0);
    flow = NONE;
  }
  if (flow !== NONE) {
    engine.note(note.FLOW_FOUND, flow, 0, 0);
    if (engine.hasServer(flow)) return send(engine, packet, flow, nowTicks);
    engine.note(note.SERVER_GONE, flow, 0, 0);
    if (engine.sysctls.expireNodestConn === 0) return DROP_SERVER_GONE;
    replaced = flow;
  }
  const { made } = engine.host;
  const errors = made[MADE_ICMP_ERROR];
  const verdict = connect(engine, packet, replaced === NONE);
  // The error that nobody serves is a packet of the old flow's, as in the kernel; NAT looks for servers.
  const isTold = replaced !== NONE && made[MADE_ICMP_ERROR] !== errors;
  if (isTold && flows.method(replaced) !== METHOD_NAT) {
    countAnswer(engine, replaced, errorBytes(packet, packet.bytes));
  }
  // The old flow counts until the scheduler has chosen, as its timer does not strike before in the kernel.
  if (replaced !== NONE && flows.children(replaced) === 0) {
    const isLeft = verdict === CONTINUE && engine.connectedFlow === NONE;
    if (isLeft && isResetPassing(engine, packet, replaced)) passReset(engine, packet, replaced);
    else flows.endNow(replaced, nowTicks);
  }
  if (verdict !== CONTINUE) return verdict;
  flow = engine.connectedFlow;
  if (flow === NONE) return CONTINUE;
  return send(engine, packet, flow, nowTicks);
}

/** True when the host refuses the packet by a reset that passes `flow`: of DR and tunnels, as in the kernel. */
const isResetPassing = (engine: Engine, packet: Packet, flow: number): boolean =>
  packet.protocol === ipv4.PROTOCOL_TCP &&
  (packet.tcpFlags & tcp.RST) === 0 &&
  engine.flows.method(flow) !== METHOD_NAT;

/** The host's own reset is a packet of the server's side of the old flow, which goes on for it. */
function passReset(engine: Engine, packet: Packet, flow: number): void {
  engine.accounts.countOut(flow, headerBytesMin(packet.family) + tcp.TCP_HEADER_BYTES_MIN);
  const { tcpFlags } = packet;
  packet.tcpFlags = tcp.RST;
  engine.advance(flow, packet, OUTPUT);
  packet.tcpFlags = tcpFlags;
}

/** Counts, moves the state, emits. The order is the kernel's: a packet lost on the way out has counted. */
function send(engine: Engine, packet: Packet, flow: number, nowTicks: number): number {
  const { ring, sequences } = engine;
  engine.accounts.countIn(flow, packet.bytes);
  engine.advance(flow, packet, INPUT);
  if (sequences !== null) sequences.fromClient(ring.view, packet, flow);
  return emit(engine, packet, flow, nowTicks);
}

/** The flow that a helper announced before its client's port was known. */
function expectedFlow(engine: Engine, packet: Packet): number {
  return engine.flows.findIn(
    packet.family,
    packet.protocol,
    packet.source0,
    packet.source1,
    packet.source2,
    packet.source3,
    0,
    packet.destination0,
    packet.destination1,
    packet.destination2,
    packet.destination3,
    packet.destinationPort,
  );
}

/** To the flow's server, by the flow's method. */
export function emit(engine: Engine, packet: Packet, flow: number, nowTicks: number): number {
  if (engine.flows.has(flow, FLOW_NO_CLIENT_PORT | FLOW_APPLICATION)) {
    const verdict = engine.applications.fromClient(packet, flow, nowTicks);
    if (verdict !== CONTINUE) return verdict;
  }
  const method = engine.flows.method(flow);
  engine.note(note.EMIT, flow, method, 0);
  const { made } = engine.host;
  const errors = made[MADE_ICMP_ERROR];
  const isHome = isAtHome(engine, flow);
  // A server at home answers after the packet is done with, a director's own answer for it included.
  if (isHome) announce(engine, flow, nowTicks);
  const verdict = isHome
    ? sendHome(engine, packet, flow, nowTicks)
    : EMITTERS[method]!.emit(engine.emit, packet, flow, nowTicks);
  // An error that the client gets from the VIP is a packet of the flow, as the kernel counts; NAT looks for servers.
  if (made[MADE_ICMP_ERROR] !== errors && method !== METHOD_NAT && !isHome) {
    countAnswer(engine, flow, errorBytes(packet, packet.bytes));
  }
  if (!isHome) announce(engine, flow, nowTicks);
  engine.finish(flow);
  return verdict;
}

/** Counts the packet for the rule of announcing, and lets the sync daemon look at the flow. */
function announce(engine: Engine, flow: number, nowTicks: number): void {
  engine.flows.countInPacket(flow);
  if (engine.sync.isMaster) engine.sync.packet(flow, nowTicks);
}

/**
 * Schedules a new flow. CONTINUE with engine.connectedFlow NONE leaves the packet to the host.
 * @param isNew false when it takes the place of a flow of this worker
 */
function connect(engine: Engine, packet: Packet, isNew: boolean): number {
  engine.connectedFlow = NONE;
  if (packet.protocol === ipv4.PROTOCOL_SCTP && packet.sctpChunk === NO_CHUNK) {
    return DROP_SCTP_MALFORMED;
  }
  if (!mayOpen(packet, engine.sysctls)) {
    engine.note(note.NOT_AN_OPENER, 0, 0, 0);
    return CONTINUE;
  }
  const verdict = schedule(engine, packet, isNew);
  if (verdict === DROP_NO_SERVER) {
    tellSender(engine.host, packet, TROUBLE_PORT_UNREACHABLE, 0, engine.nowTicks);
  }
  return verdict;
}

/**
 * The service of an opener chooses a server; the flow is left in engine.connectedFlow.
 * @param mayPass whether the worker where the service chooses may get the packet
 */
export function schedule(engine: Engine, packet: Packet, mayPass: boolean): number {
  engine.connectedFlow = NONE;
  const index = findPool(engine.services, packet);
  engine.note(note.CLASSIFIED, index, packet.mark, 0);
  if (index === NONE) return CONTINUE;
  const pool = engine.pools[index]!;
  const passed = mayPass ? passToPlace(engine, pool, packet) : CONTINUE;
  if (passed !== CONTINUE) return passed;
  if (engine.defence.dropsPacket()) return DROP_DEFENCE;
  const flow = engine.connector.connect(pool, packet, engine.nowTicks);
  if (flow >= 0) {
    engine.applications.bind(flow);
    engine.note(note.SCHEDULED, flow, index, engine.connector.usedTemplate ? 1 : 0);
    engine.accounts.countConnection(flow);
    engine.connectedFlow = flow;
    return CONTINUE;
  }
  if (flow === IGNORED) return CONTINUE;
  engine.note(note.NO_SERVER, index, flow, 0);
  if (flow === NO_KEY) return DROP_NO_KEY;
  // A data connection that nobody announced is the host's to refuse.
  const isData = pool.port === FTP_PORT && packet.destinationPort !== FTP_PORT;
  if (flow === NO_SERVER && isData) return CONTINUE;
  if (flow === NO_SERVER && mayBypass(engine, pool, packet)) {
    engine.connectedFlow = engine.connector.bypass(pool, packet, engine.nowTicks);
    return engine.connectedFlow < 0 ? DROP_FLOW_TABLE_FULL : CONTINUE;
  }
  return flow === NO_SERVER ? DROP_NO_SERVER : DROP_FLOW_TABLE_FULL;
}

const FTP_PORT = 21;

/** A packet of a mark service for somebody else's address may go there when nobody serves it. */
function mayBypass(engine: Engine, pool: Pool, packet: Packet): boolean {
  if (engine.sysctls.cacheBypass === 0 || pool.mark === 0) return false;
  const { destination0, destination1, destination2, destination3, family } = packet;
  const { locals } = engine.host;
  return !locals.isLocal(family, destination0, destination1, destination2, destination3);
}
