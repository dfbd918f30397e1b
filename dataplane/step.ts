// Hot: one frame's way through the director, as a table of contents. Each stage returns a verdict, or
// CONTINUE and the next one runs; no stage calls another stage. Hook names are those of LVS:
// PREROUTING (parse, host), INPUT (IPVS for packets to own addresses), FORWARD (replies of NAT servers),
// POSTROUTING (emit).

import { callOut } from "./call-out.ts";
import { markOf } from "./classify/marks.ts";
import { readEmbedded, readTunnelled, hasPorts } from "./classify/embedded.ts";
import { invert } from "./classify/inverse.ts";
import { findPool } from "./classify/service-table.ts";
import type { Engine } from "./engine.ts";
import { EMITTERS } from "./emit/registry.ts";
import { emitReply } from "./emit/nat.ts";
import {
  isIntact,
  isRelayed,
  relayToClient,
  relayToServer,
  relayTunnelError,
} from "./emit/icmp-relay.ts";
import { FLOW_APPLICATION, FLOW_NO_CLIENT_PORT } from "./flow/flags.ts";
import { INPUT, OUTPUT } from "./flow/tcp-states.ts";
import { handleArp } from "./host/arp.ts";
import { checkForward, forwardPlainly, isMartian } from "./host/forward.ts";
import { tellSender } from "./host/icmp-error.ts";
import { TROUBLE_PORT_UNREACHABLE } from "./host/trouble.ts";
import { hasOptions, processOptions } from "./host/ip-options.ts";
import { answerLocal } from "./host/local.ts";
import { MADE_ICMP_ERROR } from "./host/made.ts";
import { checkHopByHop, hasHopByHop } from "./host/ipv6-options.ts";
import { checkStation, isToHeardGroup } from "./host/station.ts";
import { isIpsec, keyExchangeIn, keyExchangeOut } from "./ipsec.ts";
import {
  countAnswer,
  errorBytes,
  errorForHome,
  fromHome,
  isAtHome,
  sendHome,
} from "./local-servers.ts";
import * as note from "./observe/notes.ts";
import { FRAME_BYTES_MAX } from "./ring/ring.ts";
import { IGNORED, NO_KEY, NO_SERVER } from "./schedule/connect.ts";
import { mayOpen, mayReplace } from "./schedule/opener.ts";
import { natServer } from "./schedule/nat-servers.ts";
import type { Pool } from "./schedule/pool.ts";
import { METHOD_NAT, METHOD_TUNNEL, NONE } from "./schedule/server-table.ts";
import * as icmp from "./wire/icmp.ts";
import { isIcmp } from "./wire/ip.ts";
import * as ipv4 from "./wire/ipv4.ts";
import { parse } from "./wire/parse.ts";
import * as tcp from "./wire/tcp.ts";
import { NO_CHUNK } from "./wire/sctp.ts";
import { IPV4, type Packet } from "./wire/packet.ts";
import {
  CONTINUE,
  DROP_DEFENCE,
  DROP_FLOW_TABLE_FULL,
  DROP_FRAME_OVERSIZE,
  DROP_ICMP_CHECKSUM,
  DROP_MARTIAN_SOURCE,
  DROP_MULTICAST,
  DROP_NO_KEY,
  DROP_NO_SERVER,
  DROP_SCTP_MALFORMED,
  DROP_SERVER_GONE,
  DROP_STRAY_REPLY,
} from "./verdict.ts";

/** Decides the frame in `slot` that came in by port `port`; its final verdict, or HELD. */
export function decide(engine: Engine, slot: number, port: number): number {
  const { host, packet, ring } = engine;
  const start = ring.start[slot]!;
  packet.slot = slot;
  packet.port = port;

  // PREROUTING
  const bytes = ring.length[slot]!;
  if (bytes > FRAME_BYTES_MAX) return DROP_FRAME_OVERSIZE;
  let verdict = parse(ring.view, start, start + bytes, packet);
  if (verdict !== CONTINUE) return verdict;
  if (packet.family === 0) return handleArp(host, packet, engine.nowTicks);
  if (port === engine.localPort) return fromKernel(engine, packet);
  verdict = checkStation(host, packet);
  const isSync = engine.sync.isBackup && engine.sync.isMessage(packet, verdict);
  if (verdict !== CONTINUE && !isSync) return verdict;
  if (isMartian(host, packet)) return DROP_MARTIAN_SOURCE;
  if (hasHopByHop(ring.view, packet)) {
    verdict = checkHopByHop(host, packet, engine.nowTicks);
    if (verdict !== CONTINUE) return verdict;
  }
  if (isToHeardGroup(packet)) return answerLocal(host, packet, engine.nowTicks);
  if (isSync) return takeMessage(engine, packet);
  const isLocal = host.locals.isLocal(
    packet.family,
    packet.destination0,
    packet.destination1,
    packet.destination2,
    packet.destination3,
  );
  engine.note(note.ROUTED, isLocal ? 1 : 0, 0, 0);
  if (isLocal || (engine.divertsMarks && isMarked(engine, packet))) return input(engine, packet);
  return forward(engine, packet);
}

/** With divert_marks, packets that carry the mark of a service are for the director, whatever their destination. */
function isMarked(engine: Engine, packet: Packet): boolean {
  packet.mark = markOf(engine.marks, packet);
  return packet.mark !== 0 && engine.services.find(packet.family, 0, packet.mark, 0, 0, 0, 0) >= 0;
}

/** A message of another director's sync daemon, perhaps in fragments. */
function takeMessage(engine: Engine, packet: Packet): number {
  if (packet.isFragment) {
    const verdict = engine.fragments.reassemble(packet, engine.nowTicks);
    if (verdict !== CONTINUE) return verdict;
    if (!engine.sync.isMessage(packet, CONTINUE)) return DROP_MULTICAST;
  }
  return engine.sync.take(packet, engine.nowTicks);
}

/** Hook OUTPUT: the kernel of the director's namespace sent the packet. */
function fromKernel(engine: Engine, packet: Packet): number {
  const { destination0, destination1, destination2, destination3, family } = packet;
  const { locals } = engine.host;
  const isLocal = locals.isLocal(family, destination0, destination1, destination2, destination3);
  return isLocal ? input(engine, packet) : fromHome(engine, packet, engine.nowTicks);
}

/** Hook INPUT: the packet is addressed to the engine. */
function input(engine: Engine, packet: Packet): number {
  const { host, fragments, nowTicks, ring } = engine;
  let verdict = CONTINUE;
  if (hasOptions(packet)) verdict = processOptions(ring.view, packet, packet.destination0);
  if (verdict !== CONTINUE) return verdict;
  if (packet.isFragment) {
    verdict = fragments.reassemble(packet, nowTicks);
    if (verdict !== CONTINUE) return verdict;
    engine.note(note.REASSEMBLED, 0, 0, 0);
  }
  // As in the kernel, IPVS is not in the way of a family while that has no service, whatever flows are left.
  if (engine.isServing(packet.family)) {
    if (isIcmp(packet)) verdict = errorFromClientSide(engine, packet);
    else if (hasPorts(packet.protocol)) verdict = serve(engine, packet);
    else if (isIpsec(packet.protocol)) verdict = serveIpsec(engine, packet);
    if (verdict !== CONTINUE) return verdict;
  }
  engine.note(note.LEFT_TO_HOST, 0, 0, 0);
  return answerLocal(host, packet, nowTicks);
}

/** IPVS proper: a client's packet finds or makes its flow and goes to the flow's server. */
function serve(engine: Engine, packet: Packet): number {
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
  const verdict = connect(engine, packet);
  // The old flow counts until the scheduler has chosen, as its timer does not strike before in the kernel.
  if (replaced !== NONE && flows.children(replaced) === 0) flows.endNow(replaced, nowTicks);
  if (verdict !== CONTINUE) return verdict;
  flow = engine.connectedFlow;
  if (flow === NONE) return CONTINUE;
  return send(engine, packet, flow, nowTicks);
}

/** Counts, moves the state, emits. The order is the kernel's: a packet lost on the way out has counted. */
function send(engine: Engine, packet: Packet, flow: number, nowTicks: number): number {
  engine.accounts.countIn(flow, packet.bytes);
  engine.advance(flow, packet, INPUT);
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
function emit(engine: Engine, packet: Packet, flow: number, nowTicks: number): number {
  if (engine.flows.has(flow, FLOW_NO_CLIENT_PORT | FLOW_APPLICATION)) {
    const verdict = engine.applications.fromClient(packet, flow, nowTicks);
    if (verdict !== CONTINUE) return verdict;
  }
  const method = engine.flows.method(flow);
  engine.note(note.EMIT, flow, method, 0);
  const { made } = engine.host;
  const errors = made[MADE_ICMP_ERROR];
  const isHome = isAtHome(engine, flow);
  const verdict = isHome
    ? sendHome(engine, packet, flow, nowTicks)
    : EMITTERS[method]!.emit(engine.emit, packet, flow, nowTicks);
  // An error that the client gets from the VIP is a packet of the flow, as the kernel counts; NAT looks for servers.
  if (made[MADE_ICMP_ERROR] !== errors && method !== METHOD_NAT && !isHome) {
    countAnswer(engine, flow, errorBytes(packet, packet.bytes));
  }
  engine.flows.countInPacket(flow);
  if (engine.sync.isMaster) engine.sync.packet(flow, nowTicks);
  engine.finish(flow);
  return verdict;
}

/** Schedules a new flow. CONTINUE with engine.connectedFlow NONE leaves the packet to the host. */
function connect(engine: Engine, packet: Packet): number {
  engine.connectedFlow = NONE;
  if (packet.protocol === ipv4.PROTOCOL_SCTP && packet.sctpChunk === NO_CHUNK) {
    return DROP_SCTP_MALFORMED;
  }
  if (!mayOpen(packet, engine.sysctls)) {
    engine.note(note.NOT_AN_OPENER, 0, 0, 0);
    return CONTINUE;
  }
  const verdict = schedule(engine, packet);
  if (verdict === DROP_NO_SERVER) {
    tellSender(engine.host, packet, TROUBLE_PORT_UNREACHABLE, 0, engine.nowTicks);
  }
  return verdict;
}

/** The service of an opener chooses a server; the flow is left in engine.connectedFlow. */
function schedule(engine: Engine, packet: Packet): number {
  engine.connectedFlow = NONE;
  const index = findPool(engine.services, packet);
  engine.note(note.CLASSIFIED, index, packet.mark, 0);
  if (index === NONE) return CONTINUE;
  if (engine.defence.dropsPacket()) return DROP_DEFENCE;
  const pool = engine.pools[index]!;
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

/** AH or ESP of a client. */
function serveIpsec(engine: Engine, packet: Packet): number {
  const { flows, nowTicks } = engine;
  const flow = keyExchangeIn(engine, packet);
  if (flow === NONE) return CONTINUE;
  engine.note(note.FLOW_FOUND, flow, 0, 0);
  if (!engine.hasServer(flow)) return DROP_SERVER_GONE;
  engine.accounts.countIn(flow, packet.bytes);
  flows.touch(flow, flows.timeout(flow), nowTicks);
  return emit(engine, packet, flow, nowTicks);
}

/** AH or ESP of a NAT server. */
function ipsecReply(engine: Engine, packet: Packet): number {
  const { flows, nowTicks } = engine;
  const flow = keyExchangeOut(engine, packet);
  if (flow === NONE) return CONTINUE;
  engine.note(note.REPLY_OF_FLOW, flow, 0, 0);
  engine.accounts.countOut(flow, packet.bytes);
  flows.touch(flow, flows.timeout(flow), nowTicks);
  return emitReply(engine.emit, packet, flow, nowTicks);
}

/** An ICMP message to an own address: errors about VIP-to-client packets, or about a tunnel, are relayed. */
function errorFromClientSide(engine: Engine, packet: Packet): number {
  const { embedded, emit, flows, nowTicks, ring } = engine;
  if (!isRelayed(packet.family, icmp.type(ring.view, packet.transport))) return CONTINUE;
  if (!readEmbedded(ring.view, packet, embedded)) return CONTINUE;
  const verdict = errorAboutTunnel(engine, packet);
  if (verdict !== CONTINUE) return verdict;
  if (!hasPorts(embedded.protocol)) return CONTINUE;
  let flow = flows.findIn(
    embedded.family,
    embedded.protocol,
    embedded.destination0,
    embedded.destination1,
    embedded.destination2,
    embedded.destination3,
    embedded.destinationPort,
    embedded.source0,
    embedded.source1,
    embedded.source2,
    embedded.source3,
    embedded.sourcePort,
  );
  if (flow === NONE && engine.sysctls.scheduleIcmp !== 0) {
    embedded.mark = markOf(engine.marks, packet);
    invert(embedded, engine.inverse);
    const scheduled = schedule(engine, engine.inverse);
    if (scheduled !== CONTINUE) return scheduled;
    flow = engine.connectedFlow;
  }
  if (flow === NONE) return CONTINUE;
  engine.note(note.ICMP_ABOUT_FLOW, flow, 0, 0);
  if (!isIntact(ring.view, packet)) return DROP_ICMP_CHECKSUM;
  engine.accounts.countIn(flow, packet.bytes);
  if (isAtHome(engine, flow)) return errorForHome(engine, packet, flow);
  const relayed = relayToServer(emit, packet, embedded, flow, nowTicks);
  engine.finish(flow);
  return relayed;
}

function errorAboutTunnel(engine: Engine, packet: Packet): number {
  const { embedded, emit, flows, host, nowTicks, ring, tunnelled } = engine;
  // As in the kernel, errors about IPv6 tunnels are not looked into.
  if (packet.family !== IPV4) return CONTINUE;
  if (!readTunnelled(ring.view, embedded, tunnelled)) return CONTINUE;
  const flow = flows.findIn(
    tunnelled.family,
    tunnelled.protocol,
    tunnelled.source0,
    tunnelled.source1,
    tunnelled.source2,
    tunnelled.source3,
    tunnelled.sourcePort,
    tunnelled.destination0,
    tunnelled.destination1,
    tunnelled.destination2,
    tunnelled.destination3,
    tunnelled.destinationPort,
  );
  const isTunnel = flow !== NONE && flows.method(flow) === METHOD_TUNNEL;
  if (!isTunnel || flows.server(flow, 0) !== embedded.destination0) return CONTINUE;
  engine.note(note.ICMP_ABOUT_FLOW, flow, 1, 0);
  const errors = host.made[MADE_ICMP_ERROR];
  const verdict = relayTunnelError(emit, packet, tunnelled, embedded.destination0, nowTicks);
  // The kernel counts what it took out of the tunnel, and what it made of it.
  if (host.made[MADE_ICMP_ERROR] !== errors) {
    engine.accounts.countOut(flow, tunnelled.bytes);
    engine.accounts.countOut(flow, errorBytes(tunnelled, tunnelled.bytes));
  }
  return verdict;
}

/** Hook FORWARD: the packet is for somebody else. Replies of NAT servers get their VIP back here. */
function forward(engine: Engine, packet: Packet): number {
  const { fragments, host, nowTicks, ring } = engine;
  let verdict = checkForward(host, packet, nowTicks);
  if (verdict !== CONTINUE) return verdict;
  if (hasOptions(packet)) {
    verdict = processOptions(ring.view, packet, host.routes.source0[host.forwardRoute]!);
    if (verdict !== CONTINUE) return verdict;
  }
  const isWatched = engine.services.hasFamily(packet.family);
  if (packet.isFragment && isWatched) {
    verdict = fragments.reassemble(packet, nowTicks);
    if (verdict !== CONTINUE) return verdict;
    engine.note(note.REASSEMBLED, 0, 0, 0);
  }
  if (isWatched) {
    if (isIcmp(packet)) verdict = errorFromServerSide(engine, packet);
    else if (hasPorts(packet.protocol)) verdict = serverReply(engine, packet);
    else if (isIpsec(packet.protocol)) verdict = ipsecReply(engine, packet);
    if (verdict !== CONTINUE) return verdict;
  }
  engine.note(note.FORWARDED_PLAINLY, 0, 0, 0);
  return forwardPlainly(host, packet, nowTicks);
}

function serverReply(engine: Engine, packet: Packet): number {
  const { flows, nowTicks } = engine;
  let flow = flows.findOut(
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
  if (flow === NONE) flow = callOut(engine, packet);
  if (flow === NONE) return strayReply(engine, packet);
  engine.note(note.REPLY_OF_FLOW, flow, 0, 0);
  if (flows.has(flow, FLOW_APPLICATION)) {
    const refusal = engine.applications.fromServer(packet, flow, nowTicks);
    if (refusal !== CONTINUE) return refusal;
  }
  engine.accounts.countOut(flow, packet.bytes);
  engine.advance(flow, packet, OUTPUT);
  const verdict = emitReply(engine.emit, packet, flow, nowTicks);
  engine.finish(flow);
  return verdict;
}

/** With nat_icmp_send, a NAT server is told that its packet belongs to no connection (unless that is a RST). */
function strayReply(engine: Engine, packet: Packet): number {
  const { host, nowTicks, servers, sysctls } = engine;
  if (sysctls.natIcmpSend === 0 || (packet.tcpFlags & tcp.RST) !== 0) return CONTINUE;
  const server = natServer(
    servers,
    packet.family,
    packet.protocol,
    packet.source0,
    packet.source1,
    packet.source2,
    packet.source3,
    packet.sourcePort,
  );
  if (server === NONE) return CONTINUE;
  tellSender(host, packet, TROUBLE_PORT_UNREACHABLE, 0, nowTicks);
  return DROP_STRAY_REPLY;
}

/** An ICMP message on its way from the servers' side: errors about client-to-server packets are translated. */
function errorFromServerSide(engine: Engine, packet: Packet): number {
  const { embedded, emit, flows, nowTicks, ring } = engine;
  if (!isRelayed(packet.family, icmp.type(ring.view, packet.transport))) return CONTINUE;
  if (!readEmbedded(ring.view, packet, embedded) || !hasPorts(embedded.protocol)) return CONTINUE;
  const flow = flows.findOut(
    embedded.family,
    embedded.protocol,
    embedded.destination0,
    embedded.destination1,
    embedded.destination2,
    embedded.destination3,
    embedded.destinationPort,
    embedded.source0,
    embedded.source1,
    embedded.source2,
    embedded.source3,
    embedded.sourcePort,
  );
  if (flow === NONE) return countPassingError(engine, packet);
  engine.note(note.ICMP_ABOUT_FLOW, flow, 2, 0);
  if (!isIntact(ring.view, packet)) return DROP_ICMP_CHECKSUM;
  engine.accounts.countOut(flow, packet.bytes);
  return relayToClient(emit, packet, embedded, flow, nowTicks);
}

/** An error about what a DR or tunnel server was sent goes on as it is, but counts as the flow's, as in the kernel. */
function countPassingError(engine: Engine, packet: Packet): number {
  const { embedded, flows } = engine;
  const flow = flows.findIn(
    embedded.family,
    embedded.protocol,
    embedded.source0,
    embedded.source1,
    embedded.source2,
    embedded.source3,
    embedded.sourcePort,
    embedded.destination0,
    embedded.destination1,
    embedded.destination2,
    embedded.destination3,
    embedded.destinationPort,
  );
  if (flow !== NONE && flows.method(flow) !== METHOD_NAT) {
    engine.accounts.countOut(flow, packet.bytes);
  }
  return CONTINUE;
}
