// Hot: AH and ESP, which follow the flow of their key exchange.

import type { Engine } from "../engine.ts";
import { emitReply } from "../emit/nat.ts";
import { OF_CLIENT, OF_SERVER } from "../flow/foreign-flows.ts";
import { passToOwner } from "./hand-over.ts";
import { keyExchangeIn, keyExchangeOf, keyExchangeOut } from "./ipsec.ts";
import * as note from "../observe/notes.ts";
import { NONE } from "../schedule/server-table.ts";
import { type Packet } from "../wire/packet.ts";
import { DROP_SERVER_GONE } from "../verdict.ts";
import { emit } from "./serve.ts";

/** AH or ESP of a client. */
export function serveIpsec(engine: Engine, packet: Packet): number {
  const { flows, nowTicks } = engine;
  const flow = keyExchangeIn(engine, packet);
  if (flow === NONE) return passToOwner(engine, OF_CLIENT, keyExchangeOf(engine, packet));
  engine.note(note.FLOW_FOUND, flow, 0, 0);
  if (!engine.hasServer(flow)) return DROP_SERVER_GONE;
  engine.accounts.countIn(flow, packet.bytes);
  flows.touch(flow, flows.timeout(flow), nowTicks);
  return emit(engine, packet, flow, nowTicks);
}

/** AH or ESP of a NAT server. */
export function ipsecReply(engine: Engine, packet: Packet): number {
  const { flows, nowTicks } = engine;
  const flow = keyExchangeOut(engine, packet);
  if (flow === NONE) return passToOwner(engine, OF_SERVER, keyExchangeOf(engine, packet));
  engine.note(note.REPLY_OF_FLOW, flow, 0, 0);
  engine.accounts.countOut(flow, packet.bytes);
  flows.touch(flow, flows.timeout(flow), nowTicks);
  return emitReply(engine.emit, packet, flow, nowTicks);
}
