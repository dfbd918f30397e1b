// Hot: network address translation (ipvsadm -m). The destination becomes the server's on the way in; the
// source becomes the service's on the way back (translateReply).

import { deliverWithin } from "../host/fragment-output.ts";
import type { Packet } from "../wire/packet.ts";
import { CONTINUE, NAT, NAT_REPLY } from "../verdict.ts";
import { type EmitContext, type Emitter } from "./emitter.ts";
import { translateDestination, translateSource } from "./translate.ts";
import { findWayOut } from "./way-out.ts";

function emit(context: EmitContext, packet: Packet, flow: number, nowTicks: number): number {
  const { flows, host } = context;
  const word0 = flows.server(flow, 0);
  const word1 = flows.server(flow, 1);
  const word2 = flows.server(flow, 2);
  const word3 = flows.server(flow, 3);
  const verdict = findWayOut(context, packet, word0, word1, word2, word3, 0, true, nowTicks);
  if (verdict !== CONTINUE) return verdict;
  translateDestination(host.ring.view, packet, word0, flows.serverPort(flow));
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

/** Hot. A server's packet that already passed checkForward (route in host.forwardRoute) goes to its client. */
export function emitReply(
  context: EmitContext,
  packet: Packet,
  flow: number,
  nowTicks: number,
): number {
  const { flows, host } = context;
  translateSource(host.ring.view, packet, flows.virtual(flow, 0), flows.virtualPort(flow));
  const route = host.forwardRoute;
  const mtu = host.pathMtu.mtu(
    route,
    packet.destination0,
    packet.destination1,
    packet.destination2,
    packet.destination3,
    nowTicks,
  );
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
    mtu,
    nowTicks,
  );
}

export const nat: Emitter = { name: "nat", emit };
