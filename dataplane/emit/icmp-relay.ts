// Hot: ICMP errors about a flow's packets reach the one who must know: the server (errors about replies), the
// client (errors about what a NAT server was sent, or about a tunnel on the way to a server).
// Only the types that the kernel relays come here (see isRelayed): redirects never do.

import { sendIcmpError } from "../host/icmp-error.ts";
import { deliverWithin } from "../host/fragment-output.ts";
import { METHOD_NAT } from "../schedule/server-table.ts";
import * as icmp from "../wire/icmp.ts";
import * as ipv4 from "../wire/ipv4.ts";
import type { Packet } from "../wire/packet.ts";
import {
  CONSUMED,
  CONTINUE,
  DROP_ICMP_CHECKSUM,
  ICMP_RELAYED,
  NAT,
  NAT_REPLY,
} from "../verdict.ts";
import type { EmitContext } from "./emitter.ts";
import { EMITTERS } from "./registry.ts";
import { findWayOut, NO_ROUTE } from "./way-out.ts";

const SOURCE_PORT = 0;
const DESTINATION_PORT = 2;
const TUNNEL_OVERHEAD_BYTES = 20;

/** True for the error types that concern flows: unreachable, source quench, time exceeded. */
export const isRelayed = (type: number): boolean =>
  type === icmp.ICMP_UNREACHABLE ||
  type === icmp.ICMP_SOURCE_QUENCH ||
  type === icmp.ICMP_TIME_EXCEEDED;

const isIntact = (view: DataView, packet: Packet): boolean =>
  icmp.isChecksumRight(view, packet.transport, packet.end - packet.transport);

/** An error about a packet of VIP to client goes to the flow's server, as the server would have got it. */
export function relayToServer(
  context: EmitContext,
  packet: Packet,
  embedded: Packet,
  flow: number,
  nowTicks: number,
): number {
  const { flows, host } = context;
  const view = host.ring.view;
  if (!isIntact(view, packet)) return DROP_ICMP_CHECKSUM;
  const method = flows.method(flow);
  if (method !== METHOD_NAT) return EMITTERS[method]!.emit(context, packet, flow, nowTicks);

  const word0 = flows.server(flow, 0);
  const word1 = flows.server(flow, 1);
  const word2 = flows.server(flow, 2);
  const word3 = flows.server(flow, 3);
  const verdict = findWayOut(context, packet, word0, word1, word2, word3, 0, true, nowTicks);
  if (verdict !== CONTINUE) return verdict;
  ipv4.setDestinationWithChecksum(view, packet.network, word0);
  ipv4.setSourceWithChecksum(view, embedded.network, word0);
  view.setUint16(embedded.transport + SOURCE_PORT, flows.serverPort(flow));
  // Embedded addresses and ports changed: the checksum is made anew, as the kernel does.
  icmp.writeChecksum(view, packet.transport, packet.end - packet.transport);
  return deliverWithin(
    host,
    packet.slot,
    packet.network,
    context.route,
    word0,
    word1,
    word2,
    word3,
    NAT,
    context.mtu,
    nowTicks,
  );
}

/** An error about a packet of client to NAT server, which passed checkForward, goes on as from the VIP. */
export function relayToClient(
  context: EmitContext,
  packet: Packet,
  embedded: Packet,
  flow: number,
  nowTicks: number,
): number {
  const { flows, host } = context;
  const view = host.ring.view;
  if (!isIntact(view, packet)) return DROP_ICMP_CHECKSUM;
  const virtual = flows.virtual(flow, 0);
  ipv4.setSourceWithChecksum(view, packet.network, virtual);
  ipv4.setDestinationWithChecksum(view, embedded.network, virtual);
  view.setUint16(embedded.transport + DESTINATION_PORT, flows.virtualPort(flow));
  icmp.writeChecksum(view, packet.transport, packet.end - packet.transport);
  const route = host.forwardRoute;
  return deliverWithin(
    host,
    packet.slot,
    packet.network,
    route,
    packet.destination0,
    packet.destination1,
    packet.destination2,
    packet.destination3,
    NAT_REPLY,
    host.interfaces.mtu[host.routes.port[route]!]!,
    nowTicks,
  );
}

/**
 * An error about an outer tunnel header: the client learns of it as if the path to the VIP had failed.
 *
 * @param server word of the tunnel's far end
 * @param tunnelled the client's packet inside the tunnel packet inside the error
 */
export function relayTunnelError(
  context: EmitContext,
  packet: Packet,
  tunnelled: Packet,
  server: number,
  nowTicks: number,
): number {
  const { host } = context;
  const view = host.ring.view;
  if (!isIntact(view, packet)) return DROP_ICMP_CHECKSUM;
  const type = icmp.type(view, packet.transport);
  const code = icmp.code(view, packet.transport);
  if (type === icmp.ICMP_UNREACHABLE && code === icmp.CODE_FRAGMENTATION_NEEDED) {
    const reported = icmp.nextHopMtu(view, packet.transport);
    const route = host.routes.lookup(packet.family, server, 0, 0, 0);
    // The client hears of the path MTU known before this error; the error counts from the next packet on.
    let mtu = route === NO_ROUTE ? reported : host.pathMtu.mtu(route, server, 0, 0, 0, nowTicks);
    host.pathMtu.learn(server, 0, 0, 0, reported, nowTicks);
    if (!ipv4.isDontFragment(view, tunnelled.network)) return CONSUMED;
    if (mtu > ipv4.IPV4_MTU_MIN + TUNNEL_OVERHEAD_BYTES) mtu -= TUNNEL_OVERHEAD_BYTES;
    sendIcmpError(host, tunnelled, type, code, mtu, nowTicks);
    return ICMP_RELAYED;
  }
  const isUnreachable = type === icmp.ICMP_UNREACHABLE;
  sendIcmpError(
    host,
    tunnelled,
    icmp.ICMP_UNREACHABLE,
    isUnreachable ? code : icmp.CODE_HOST_UNREACHABLE,
    0,
    nowTicks,
  );
  return ICMP_RELAYED;
}
