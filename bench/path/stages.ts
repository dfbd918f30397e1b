// Hot: the way of an established flow's packet as dataplane/step.ts goes it, stopped after a stage. What a
// stage costs is what a way with it costs more than the way without it.

import type { Engine } from "../../dataplane/engine.ts";
import { emitReply } from "../../dataplane/emit/nat.ts";
import { EMITTERS } from "../../dataplane/emit/registry.ts";
import { INPUT, OUTPUT } from "../../dataplane/flow/tcp-states.ts";
import { checkForward, isMartian } from "../../dataplane/host/forward.ts";
import { checkStation } from "../../dataplane/host/station.ts";
import { CONTINUE } from "../../dataplane/verdict.ts";
import type { Packet } from "../../dataplane/wire/packet.ts";
import { parse } from "../../dataplane/wire/parse.ts";

/** Stages in order. `port` is what the bench itself does: fill a slot, take it back. */
export const STAGES = ["port", "parse", "host, route", "look-up", "state", "emit"] as const;
const PORT = 0;
const PARSE = 1;
const HOST = 2;
const LOOK_UP = 3;
const STATE = 4;
export const EMIT = 5;

/** Decides the frame in `slot` up to stage `last`. CONTINUE when it was stopped on its way. */
export function decideUntil(engine: Engine, slot: number, port: number, last: number): number {
  if (last === PORT) return CONTINUE;
  const { host, packet, ring } = engine;
  const start = ring.start[slot]!;
  packet.slot = slot;
  packet.port = port;
  const verdict = parse(ring.view, start, start + ring.length[slot]!, packet);
  if (verdict !== CONTINUE || last === PARSE) return verdict;
  if (checkStation(host, packet) !== CONTINUE || isMartian(host, packet)) {
    throw new Error("the bench's frames are for the director");
  }
  const isLocal = host.locals.isLocal(
    packet.family,
    packet.destination0,
    packet.destination1,
    packet.destination2,
    packet.destination3,
  );
  return isLocal ? fromClient(engine, packet, last) : fromServer(engine, packet, last);
}

function fromClient(engine: Engine, packet: Packet, last: number): number {
  if (last === HOST) return CONTINUE;
  const flow = engine.flows.findIn(
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
  if (flow < 0) throw new Error("the bench's flows are established");
  if (last === LOOK_UP) return CONTINUE;
  engine.accounts.countIn(flow, packet.bytes);
  engine.advance(flow, packet, INPUT);
  if (last === STATE) return CONTINUE;
  const method = engine.flows.method(flow);
  return EMITTERS[method]!.emit(engine.emit, packet, flow, engine.nowTicks);
}

function fromServer(engine: Engine, packet: Packet, last: number): number {
  const verdict = checkForward(engine.host, packet, engine.nowTicks);
  if (verdict !== CONTINUE || last === HOST) return verdict;
  const flow = engine.flows.findOut(
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
  if (flow < 0) throw new Error("the bench's flows are established");
  if (last === LOOK_UP) return CONTINUE;
  engine.accounts.countOut(flow, packet.bytes);
  engine.advance(flow, packet, OUTPUT);
  if (last === STATE) return CONTINUE;
  return emitReply(engine.emit, packet, flow, engine.nowTicks);
}
