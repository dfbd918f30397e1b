// Hot: ICMP errors from the clients' side, hook INPUT: about packets of VIP to client, or about a tunnel.

import { markOf } from "../classify/marks.ts";
import { readEmbedded, readTunnelled, hasPorts } from "../classify/embedded.ts";
import { invert } from "../classify/inverse.ts";
import type { Engine } from "../engine.ts";
import { isIntact, isRelayed, relayToServer, relayTunnelError } from "../emit/icmp-relay.ts";
import { MADE_ICMP_ERROR } from "../host/made.ts";
import { passOpener, passToOwner } from "./hand-over.ts";
import { OF_CLIENT, TO_CLIENT } from "../flow/foreign-flows.ts";
import { errorBytes, errorForHome, isAtHome } from "./local-servers.ts";
import * as note from "../observe/notes.ts";
import { tunnelServer4 } from "../schedule/server-ends.ts";
import { METHOD_NAT, NONE, TUNNEL_GRE, TUNNEL_GUE, TUNNEL_IPIP } from "../schedule/server-table.ts";
import { schedule } from "./serve.ts";
import * as icmp from "../wire/icmp.ts";
import * as ipv4 from "../wire/ipv4.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
import { CONTINUE, DROP_ICMP_CHECKSUM } from "../verdict.ts";

/** An ICMP message to an own address: errors about VIP-to-client packets, or about a tunnel, are relayed. */
export function errorFromClientSide(engine: Engine, packet: Packet): number {
  const { embedded, flows, ring } = engine;
  if (!isRelayed(packet.family, icmp.type(ring.view, packet.transport))) return CONTINUE;
  if (!readEmbedded(ring.view, packet, embedded)) return CONTINUE;
  const tunnelVerdict = errorAboutTunnel(engine, packet);
  if (tunnelVerdict !== CONTINUE) return tunnelVerdict;
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
  if (flow === NONE) {
    const passed = passToOwner(engine, TO_CLIENT, embedded);
    if (passed !== CONTINUE) return passed;
  }
  if (flow === NONE && engine.sysctls.scheduleIcmp !== 0) {
    embedded.mark = markOf(engine.marks, packet);
    invert(embedded, engine.inverse);
    const passed = passOpener(engine, engine.inverse);
    if (passed !== CONTINUE) return passed;
    const scheduled = schedule(engine, engine.inverse, true);
    if (scheduled !== CONTINUE) return scheduled;
    flow = engine.connectedFlow;
  }
  if (flow === NONE) return CONTINUE;
  engine.note(note.ICMP_ABOUT_FLOW, flow, 0, 0);
  const verdict = relay(engine, packet, flow);
  engine.finish(flow); // It may be of one packet, opened by this one, whatever became of that.
  return verdict;
}

function relay(engine: Engine, packet: Packet, flow: number): number {
  const { embedded, emit, nowTicks, ring } = engine;
  // As in the kernel, nobody looks at the checksum of these errors over IPv6 but their server.
  if (packet.family === IPV4 && !isIntact(ring.view, packet)) return DROP_ICMP_CHECKSUM;
  engine.accounts.countIn(flow, packet.bytes);
  if (isAtHome(engine, flow)) return errorForHome(engine, packet, flow);
  return relayToServer(emit, packet, embedded, flow, nowTicks);
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
  // As in the kernel, a server that has such tunnels is enough: the flow may have gone elsewhere by now.
  if (!isToTunnelServer(engine)) return CONTINUE;
  if (flow === NONE) return passToOwner(engine, OF_CLIENT, tunnelled);
  engine.note(note.ICMP_ABOUT_FLOW, flow, 1, 0);
  const errors = host.made[MADE_ICMP_ERROR];
  const verdict = relayTunnelError(emit, packet, tunnelled, embedded.destination0, nowTicks);
  // The kernel counts what it took out of the tunnel, and what it made of it.
  if (host.made[MADE_ICMP_ERROR] !== errors) {
    engine.accounts.countOut(flow, tunnelled.bytes);
    if (flows.method(flow) !== METHOD_NAT) {
      engine.accounts.countOut(flow, errorBytes(tunnelled, tunnelled.bytes));
    }
  }
  return verdict;
}

/**
 * True when the embedded tunnel packet went to where the tunnels of a server end, and its type is that server's: of
 * several servers there the latest one decides alone.
 */
function isToTunnelServer({ embedded, servers }: Engine): boolean {
  const { destination0, destinationPort, protocol } = embedded;
  const isGue = protocol === ipv4.PROTOCOL_UDP;
  const type = protocol === ipv4.PROTOCOL_IPIP ? TUNNEL_IPIP : isGue ? TUNNEL_GUE : TUNNEL_GRE;
  const server = tunnelServer4(servers, destination0, isGue ? destinationPort : 0);
  return server !== NONE && servers.tunnelType[server] === type;
}
