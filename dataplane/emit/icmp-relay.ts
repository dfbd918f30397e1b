// Hot: ICMP errors about a flow's packets reach the one who must know: the server (errors about replies), the
// client (errors about what a NAT server was sent, or about a tunnel on the way to a server).
// Only the types that the kernel relays come here (see isRelayed): redirects never do.

import { sendIcmpError } from "../host/icmp-error.ts";
import { deliverToDestination } from "../host/forward.ts";
import { deliverWithin } from "../host/segment-output.ts";
import { NO_ROUTE } from "../host/routes.ts";
import { METHOD_NAT } from "../schedule/server-table.ts";
import * as icmp from "../wire/icmp.ts";
import * as icmpv6 from "../wire/icmpv6.ts";
import { setDestination, setSource } from "../wire/ip.ts";
import * as ipv4 from "../wire/ipv4.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
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
import { findWayOut } from "./way-out.ts";

const SOURCE_PORT = 0;
const DESTINATION_PORT = 2;
/** What the kernel subtracts from a reported MTU, for GUE and GRE as well: their own bytes show at the next packet. */
const TUNNEL_OVERHEAD_BYTES = 20;

/** True for the error types that concern flows: for IPv4 the three that may, for IPv6 all errors. */
export const isRelayed = (family: number, type: number): boolean =>
  family === IPV4
    ? type === icmp.ICMP_UNREACHABLE ||
      type === icmp.ICMP_SOURCE_QUENCH ||
      type === icmp.ICMP_TIME_EXCEEDED
    : icmpv6.isError(type);

/** True for a message whose checksum is right: others are neither relayed nor counted. */
export const isIntact = (view: DataView, packet: Packet): boolean =>
  packet.family === IPV4
    ? icmp.isChecksumRight(view, packet.transport, packet.end - packet.transport)
    : icmpv6.isChecksumRight(view, packet.network, packet.transport, packet.end);

/** Addresses and ports in the message changed: its checksum is made anew, as the kernel does. */
function writeChecksum(view: DataView, packet: Packet): void {
  const { end, network, transport } = packet;
  if (packet.family === IPV4) icmp.writeChecksum(view, transport, end - transport);
  else icmpv6.writeChecksum(view, network, transport, end);
}

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
  const method = flows.method(flow);
  if (method !== METHOD_NAT) return EMITTERS[method]!.emit(context, packet, flow, nowTicks);

  const word0 = flows.server(flow, 0);
  const word1 = flows.server(flow, 1);
  const word2 = flows.server(flow, 2);
  const word3 = flows.server(flow, 3);
  const verdict = findWayOut(
    context,
    packet,
    packet.family,
    word0,
    word1,
    word2,
    word3,
    0,
    nowTicks,
  );
  if (verdict !== CONTINUE) return verdict;
  setDestination(view, packet.network, word0, word1, word2, word3);
  setSource(view, embedded.network, word0, word1, word2, word3);
  view.setUint16(embedded.transport + SOURCE_PORT, flows.serverPort(flow));
  writeChecksum(view, packet);
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

/** An intact error about a packet of client to NAT server, which passed checkForward, goes on as from the VIP. */
export function relayToClient(
  context: EmitContext,
  packet: Packet,
  embedded: Packet,
  flow: number,
  nowTicks: number,
): number {
  const { flows, host } = context;
  const view = host.ring.view;
  const word0 = flows.virtual(flow, 0);
  const word1 = flows.virtual(flow, 1);
  const word2 = flows.virtual(flow, 2);
  const word3 = flows.virtual(flow, 3);
  setSource(view, packet.network, word0, word1, word2, word3);
  setDestination(view, embedded.network, word0, word1, word2, word3);
  view.setUint16(embedded.transport + DESTINATION_PORT, flows.virtualPort(flow));
  writeChecksum(view, packet);
  return deliverToDestination(host, packet, NAT_REPLY, nowTicks);
}

/**
 * An error about an outer IPv4 tunnel header: the client learns of it as if the path to the VIP had failed.
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
    let mtu = reported;
    if (route !== NO_ROUTE) {
      // As from the kernel, the first such error tells the client the port's MTU: what was learned counts from the
      // next packet on. Later ones tell what was learned.
      const known = host.pathMtu.mtu(route, server, 0, 0, 0, nowTicks);
      const isFirst = known === host.interfaces.mtu[host.routes.port[route]!];
      host.pathMtu.learn(server, 0, 0, 0, reported, nowTicks);
      if (host.news !== null) host.news.tellPathMtu(server, 0, 0, 0, reported);
      mtu = isFirst ? known : host.pathMtu.mtu(route, server, 0, 0, 0, nowTicks);
    }
    if (!ipv4.isDontFragment(view, tunnelled.network)) return CONSUMED;
    if (mtu > ipv4.IPV4_MTU_MIN + TUNNEL_OVERHEAD_BYTES) mtu -= TUNNEL_OVERHEAD_BYTES;
    sendIcmpError(host, tunnelled, type, code, mtu, nowTicks);
    return ICMP_RELAYED;
  }
  sendIcmpError(host, tunnelled, type, code, 0, nowTicks);
  return ICMP_RELAYED;
}
