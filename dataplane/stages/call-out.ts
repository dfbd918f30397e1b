// Hot: NAT servers that speak first. A SIP server calls its clients, and they must see the call come from the
// virtual address and find the same server when they answer: a service with a persistence engine gets a flow
// and a template for such a packet. Any other packet without a flow is none of a service's.

import { invert } from "../classify/inverse.ts";
import type { Engine } from "../engine.ts";
import { passToPlace } from "./hand-over.ts";
import * as note from "../observe/notes.ts";
import { natServer } from "../schedule/server-ends.ts";
import { NONE } from "../schedule/server-table.ts";
import { PROTOCOL_UDP } from "../wire/ipv4.ts";
import type { Packet } from "../wire/packet.ts";
import { CONTINUE } from "../verdict.ts";

/** Another worker got the packet; the verdict is in engine.passed. */
export const PASSED = -2;

/** The flow that a server's packet has opened, NONE, or PASSED. */
export function callOut(engine: Engine, packet: Packet): number {
  const { connector, inverse, nowTicks, servers } = engine;
  if (packet.protocol !== PROTOCOL_UDP) return NONE;
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
  const index = server === NONE ? NONE : servers.pool[server]!;
  const pool = index === NONE ? null : engine.pools[index];
  if (pool === null || pool === undefined || pool.persistenceEngine === "") return NONE;
  if (!pool.isPersistent || pool.port === 0 || pool.mark !== 0) return NONE;

  invert(packet, inverse);
  inverse.destination0 = pool.address0;
  inverse.destination1 = pool.address1;
  inverse.destination2 = pool.address2;
  inverse.destination3 = pool.address3;
  inverse.destinationPort = pool.port;
  engine.passed = passToPlace(engine, pool, inverse);
  if (engine.passed !== CONTINUE) return PASSED;
  const flow = connector.callOut(pool, server, packet.sourcePort, inverse, nowTicks);
  if (flow < 0) return NONE;
  engine.accounts.countConnection(flow);
  engine.note(note.SCHEDULED, flow, index, connector.usedTemplate ? 1 : 0);
  return flow;
}
