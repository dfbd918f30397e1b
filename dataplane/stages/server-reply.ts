// Hot: replies of servers, hook FORWARD: those of NAT servers get their VIP back.

import { callOut, PASSED } from "./call-out.ts";
import type { Engine } from "../engine.ts";
import { emitReply } from "../emit/nat.ts";
import { FLOW_APPLICATION } from "../flow/flags.ts";
import { OF_SERVER, REPLY_PAST_NAT } from "../flow/foreign-flows.ts";
import { passToOwner } from "./hand-over.ts";
import { OUTPUT } from "../flow/tcp-states.ts";
import { tellSender } from "../host/icmp-error.ts";
import { TROUBLE_PORT_UNREACHABLE } from "../host/trouble.ts";
import * as note from "../observe/notes.ts";
import { natServer } from "../schedule/server-ends.ts";
import { NONE } from "../schedule/server-table.ts";
import * as tcp from "../wire/tcp.ts";
import { type Packet } from "../wire/packet.ts";
import { CONTINUE, DROP_STRAY_REPLY } from "../verdict.ts";

export function serverReply(engine: Engine, packet: Packet): number {
  const { flows, nowTicks, ring, sequences } = engine;
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
  if (flow === NONE) {
    let passed = passToOwner(engine, OF_SERVER, packet);
    if (passed !== CONTINUE) return passed;
    if (hasPassed(engine, packet)) return CONTINUE;
    passed = passToOwner(engine, REPLY_PAST_NAT, packet);
    if (passed !== CONTINUE) return passed;
    flow = callOut(engine, packet);
    if (flow === PASSED) return engine.passed;
    if (flow === NONE) return strayReply(engine, packet);
  }
  engine.note(note.REPLY_OF_FLOW, flow, 0, 0);
  if (flows.has(flow, FLOW_APPLICATION)) {
    const refusal = engine.applications.fromServer(packet, flow, nowTicks);
    if (refusal !== CONTINUE) return refusal;
  }
  engine.accounts.countOut(flow, packet.bytes);
  engine.advance(flow, packet, OUTPUT);
  if (sequences !== null) sequences.fromServer(ring.view, packet, flow);
  const verdict = emitReply(engine.emit, packet, flow, nowTicks);
  engine.finish(flow);
  return verdict;
}

/**
 * Answers of DR and tunnel servers that pass the director nevertheless go on as they are, but are their flow's, as in
 * the kernel: IPv6 lets a packet from an own address pass, and a mark's service may have an address of others.
 */
function hasPassed(engine: Engine, packet: Packet): boolean {
  const { flows } = engine;
  const flow = flows.findReply(
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
  if (flow === NONE) return false;
  engine.note(note.REPLY_OF_FLOW, flow, 0, 0);
  engine.accounts.countOut(flow, packet.bytes);
  engine.advance(flow, packet, OUTPUT);
  return true;
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
