// Hot: network address translation (ipvsadm -m). The destination becomes the server's on the way in; the
// source becomes the service's on the way back (translateReply).

import { deliverToDestination } from "../host/forward.ts";
import { deliverWithin } from "../host/segment-output.ts";
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
  const port = flows.serverPort(flow);
  translateDestination(host.ring, packet, word0, word1, word2, word3, port);
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
  translateSource(
    host.ring,
    packet,
    flows.virtual(flow, 0),
    flows.virtual(flow, 1),
    flows.virtual(flow, 2),
    flows.virtual(flow, 3),
    flows.virtualPort(flow),
  );
  return deliverToDestination(host, packet, NAT_REPLY, nowTicks);
}

export const nat: Emitter = { name: "nat", emit };
