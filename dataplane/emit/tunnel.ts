// Hot: tunnel (ipvsadm -i), IP in IP (RFC 2003). An outer header goes into the slot's headroom; the inner
// packet stays as it is but for its time to live.
//
//   before   |  headroom        | Ethernet | inner IP …
//   after    |  headroom  | Ethernet | outer IP | inner IP …
//
// Outer header: DF as the inner one (none when pmtu_disc=0), TTL of the inner one, TOS with full ECN
// copying (RFC 3168 9.1.1), source by route. Identification is 0 with DF, as the kernel has it.

import { deliverWithin } from "../host/fragment-output.ts";
import * as ipv4 from "../wire/ipv4.ts";
import type { Packet } from "../wire/packet.ts";
import { CONTINUE, TUNNEL } from "../verdict.ts";
import { type EmitContext, type Emitter } from "./emitter.ts";
import { findWayOut } from "./way-out.ts";

const OUTER_BYTES = 20;

const ECN_MASK = 3;
const ECN_CE = 3;
const ECN_ECT0 = 2;

/** TOS of the outer header: congestion experienced is not copied, ECT(0) stands for it. */
const outerTos = (inner: number): number =>
  (inner & ECN_MASK) === ECN_CE ? (inner & ~ECN_MASK) | ECN_ECT0 : inner;

function emit(context: EmitContext, packet: Packet, flow: number, nowTicks: number): number {
  const { flows, host } = context;
  const { ring } = host;
  const word0 = flows.server(flow, 0);
  const word1 = flows.server(flow, 1);
  const word2 = flows.server(flow, 2);
  const word3 = flows.server(flow, 3);
  const answersTooLarge = context.discoversPathMtu;
  const verdict = findWayOut(
    context,
    packet,
    word0,
    word1,
    word2,
    word3,
    OUTER_BYTES,
    answersTooLarge,
    nowTicks,
  );
  if (verdict !== CONTINUE) return verdict;

  const view = ring.view;
  const inner = packet.network;
  const route = context.route;
  const keepsDf = answersTooLarge && ipv4.isDontFragment(view, inner);
  const tos = outerTos(ipv4.tos(view, inner));
  const ttl = ipv4.ttl(view, inner);

  const start = ring.start[packet.slot]!;
  ring.bytes.copyWithin(start - OUTER_BYTES, start, inner);
  ring.start[packet.slot] = start - OUTER_BYTES;
  const outer = inner - OUTER_BYTES;
  const bytes = packet.end - outer;
  ring.length[packet.slot] = packet.end - ring.start[packet.slot]!;
  ipv4.writeHeader(
    view,
    outer,
    bytes,
    tos,
    keepsDf ? 0 : host.nextIdentification(),
    keepsDf ? ipv4.DONT_FRAGMENT : 0,
    ttl,
    ipv4.PROTOCOL_IPIP,
    host.routes.source0[route]!,
    word0,
  );
  const mtu = context.mtu + OUTER_BYTES;
  return deliverWithin(
    host,
    packet.slot,
    outer,
    route,
    word0,
    word1,
    word2,
    word3,
    TUNNEL,
    mtu,
    nowTicks,
  );
}

export const tunnel: Emitter = { name: "tunnel", emit };
