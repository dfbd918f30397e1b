// Hot: direct routing (ipvsadm -g). The packet stays as it is but for its time to live; only the frame's
// destination MAC becomes the server's. ipvs semantics: forwarding methods, "Route/DR".

import { deliverWithin } from "../host/segment-output.ts";
import type { Packet } from "../wire/packet.ts";
import { CONTINUE, DIRECT_ROUTE, DROP_DIRECT_ON_LAYER3 } from "../verdict.ts";
import { type EmitContext, type Emitter } from "./emitter.ts";
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
  const route = context.route;
  // Without Ethernet there is no MAC to rewrite: the packet would come back to whoever routes the TUN.
  if (host.interfaces.layer[host.routes.port[route]!] === 3) return DROP_DIRECT_ON_LAYER3;
  return deliverWithin(
    host,
    packet.slot,
    packet.network,
    route,
    word0,
    word1,
    word2,
    word3,
    DIRECT_ROUTE,
    context.mtu,
    nowTicks,
  );
}

export const directRoute: Emitter = { name: "dr", emit };
