// Hot: one frame's way through the director, as a table of contents. Each stage returns a verdict, or
// CONTINUE and the next one runs; the stages are in stages/. Hook names are those of LVS:
// PREROUTING (parse, host), INPUT (IPVS for packets to own addresses), FORWARD (replies of NAT servers),
// POSTROUTING (emit).

import { markOf } from "./classify/marks.ts";
import { hasPorts } from "./classify/embedded.ts";
import type { Engine } from "./engine.ts";
import { handleArp } from "./host/arp.ts";
import { checkForward, forwardPlainly, isMartian } from "./host/forward.ts";
import { hasOptions, processOptions } from "./host/ip-options.ts";
import { answerLocal } from "./host/local.ts";
import { checkOffload } from "./host/offload-check.ts";
import { checkHopByHop, hasHopByHop } from "./host/ipv6-options.ts";
import { checkStation, isToHeardGroup } from "./host/station.ts";
import { isIpsec } from "./stages/ipsec.ts";
import { fromHome } from "./stages/local-servers.ts";
import { isPrepared, passFragment } from "./stages/hand-over.ts";
import * as note from "./observe/notes.ts";
import { finishChecksum } from "./ring/offload.ts";
import { FRAME_BYTES_MAX } from "./ring/ring.ts";
import { isIcmp } from "./wire/ip.ts";
import { parse } from "./wire/parse.ts";
import { type Packet } from "./wire/packet.ts";
import { CONTINUE, DROP_FRAME_OVERSIZE, DROP_MARTIAN_SOURCE, DROP_MULTICAST } from "./verdict.ts";
import { serve } from "./stages/serve.ts";
import { ipsecReply, serveIpsec } from "./stages/ipsec-packets.ts";
import { errorFromClientSide } from "./stages/client-errors.ts";
import { errorFromServerSide } from "./stages/server-errors.ts";
import { serverReply } from "./stages/server-reply.ts";

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
  if (ring.checksumStart[slot] !== 0) {
    verdict = checkOffload(ring, packet);
    if (verdict !== CONTINUE) return verdict;
  }
  if (packet.family === 0) return handleArp(host, packet, engine.nowTicks);
  if (port === engine.localPort) return fromKernel(engine, packet);
  verdict = checkStation(host, packet);
  const isSync = engine.sync.isListening && engine.sync.isMessage(packet, verdict);
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
  const { ring } = engine;
  if (ring.checksumStart[packet.slot] !== 0) finishChecksum(ring, packet.slot);
  if (packet.isFragment) {
    let verdict = passFragment(engine, packet);
    if (verdict === CONTINUE) verdict = engine.fragments.reassemble(packet, engine.nowTicks);
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
  let verdict = passFragment(engine, packet);
  if (verdict !== CONTINUE) return verdict;
  if (hasOptions(packet) && !isPrepared(engine)) {
    verdict = processOptions(ring.view, packet, packet.destination0);
  }
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

/** Hook FORWARD: the packet is for somebody else. Replies of NAT servers get their VIP back here. */
function forward(engine: Engine, packet: Packet): number {
  const { fragments, host, nowTicks, ring } = engine;
  const isWatched = engine.services.hasFamily(packet.family);
  let verdict = isWatched ? passFragment(engine, packet) : CONTINUE;
  if (verdict === CONTINUE) verdict = checkForward(host, packet, nowTicks, isPrepared(engine));
  if (verdict !== CONTINUE) return verdict;
  if (hasOptions(packet) && !isPrepared(engine)) {
    verdict = processOptions(ring.view, packet, host.routes.source0[host.forwardRoute]!);
    if (verdict !== CONTINUE) return verdict;
  }
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
