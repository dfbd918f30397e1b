// Hot: ICMP errors from the servers' side, hook FORWARD: about packets of client to server.

import { readEmbedded, hasPorts } from "../classify/embedded.ts";
import type { Engine } from "../engine.ts";
import { isIntact, isRelayed, relayToClient } from "../emit/icmp-relay.ts";
import { OF_CLIENT, TO_SERVER } from "../flow/foreign-flows.ts";
import { passToOwner } from "./hand-over.ts";
import * as note from "../observe/notes.ts";
import { METHOD_NAT, NONE } from "../schedule/server-table.ts";
import * as icmp from "../wire/icmp.ts";
import { type Packet } from "../wire/packet.ts";
import { CONTINUE, DROP_ICMP_CHECKSUM } from "../verdict.ts";

/** An ICMP message on its way from the servers' side: errors about client-to-server packets are translated. */
export function errorFromServerSide(engine: Engine, packet: Packet): number {
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
  if (flow === NONE) {
    const passed = passToOwner(engine, TO_SERVER, embedded);
    return passed === CONTINUE ? countPassingError(engine, packet) : passed;
  }
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
  if (flow === NONE) return passToOwner(engine, OF_CLIENT, embedded);
  if (flows.method(flow) !== METHOD_NAT) {
    engine.accounts.countOut(flow, packet.bytes);
  }
  return CONTINUE;
}
