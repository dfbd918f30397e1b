// Hot: past all servers (sysctl cache_bypass): a packet for a mark service that has no server goes on to its own
// destination, as its client sent it.

import { deliverWithin } from "../host/segment-output.ts";
import type { Packet } from "../wire/packet.ts";
import { BYPASS, CONTINUE } from "../verdict.ts";
import { type EmitContext, type Emitter } from "./emitter.ts";
import { findWayOut } from "./way-out.ts";

function emit(context: EmitContext, packet: Packet, _flow: number, nowTicks: number): number {
  const word0 = packet.destination0;
  const word1 = packet.destination1;
  const word2 = packet.destination2;
  const word3 = packet.destination3;
  const { family, network, slot } = packet;
  const verdict = findWayOut(context, packet, family, word0, word1, word2, word3, 0, nowTicks);
  if (verdict !== CONTINUE) return verdict;
  return deliverWithin(
    context.host,
    slot,
    network,
    context.route,
    word0,
    word1,
    word2,
    word3,
    BYPASS,
    context.mtu,
    nowTicks,
  );
}

export const bypass: Emitter = { name: "bypass", emit };
