// Hot: tunnel (ipvsadm -i). An outer header goes into the slot's headroom; the inner packet stays as it is but
// for its time to live.
//
//   before   |  headroom                              | Ethernet | inner IP …
//   after    |  headroom  | Ethernet | outer IP | encapsulation  | inner IP …
//
// Outer header: DF as the inner one (none when pmtu_disc=0), TTL of the inner one, TOS with full ECN
// copying (RFC 3168 9.1.1), source by route. Identification is 0 with DF, as the kernel has it.

import { deliverWithin } from "../host/fragment-output.ts";
import { NONE, TUNNEL_IPIP } from "../schedule/server-table.ts";
import * as ipv4 from "../wire/ipv4.ts";
import type { Packet } from "../wire/packet.ts";
import { CONTINUE, TUNNEL } from "../verdict.ts";
import { type EmitContext, type Emitter } from "./emitter.ts";
import { ENCAPSULATIONS } from "./encapsulation/registry.ts";
import { findWayOut } from "./way-out.ts";

const ECN_MASK = 3;
const ECN_CE = 3;
const ECN_ECT0 = 2;

/** TOS of the outer header: congestion experienced is not copied, ECT(0) stands for it. */
const outerTos = (inner: number): number =>
  (inner & ECN_MASK) === ECN_CE ? (inner & ~ECN_MASK) | ECN_ECT0 : inner;

function emit(context: EmitContext, packet: Packet, flow: number, nowTicks: number): number {
  const { flows, host, servers } = context;
  const server = flows.serverId(flow);
  // A flow of another director's whose server is none of ours goes the plain way.
  const type = server === NONE ? TUNNEL_IPIP : servers.tunnelType[server]!;
  const encapsulation = ENCAPSULATIONS[type]!;
  const innerBytes = encapsulation.headerBytes(servers.tunnelChecksum[server]!);
  const overheadBytes = ipv4.IPV4_HEADER_BYTES_MIN + innerBytes;
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
    overheadBytes,
    answersTooLarge,
    nowTicks,
  );
  if (verdict !== CONTINUE) return verdict;

  const outer = makeRoom(context, packet, overheadBytes);
  const view = host.ring.view;
  const inner = packet.network;
  const route = context.route;
  const source = host.routes.source0[route]!;
  encapsulation.write(
    view,
    inner - innerBytes,
    packet,
    servers.tunnelPort[server]!,
    servers.tunnelChecksum[server]!,
    source,
    word0,
    context.flowSeed,
  );
  const keepsDf = answersTooLarge && ipv4.isDontFragment(view, inner);
  ipv4.writeHeader(
    view,
    outer,
    packet.end - outer,
    outerTos(ipv4.tos(view, inner)),
    keepsDf ? 0 : host.nextIdentification(),
    keepsDf ? ipv4.DONT_FRAGMENT : 0,
    ipv4.ttl(view, inner),
    encapsulation.outerProtocol(packet.family),
    source,
    word0,
  );
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
    context.mtu + overheadBytes,
    nowTicks,
  );
}

/** Moves the Ethernet header down into the headroom; where the outer IP header begins. */
function makeRoom(context: EmitContext, packet: Packet, overheadBytes: number): number {
  const { ring } = context.host;
  const { slot } = packet;
  const start = ring.start[slot]!;
  ring.bytes.copyWithin(start - overheadBytes, start, packet.network);
  ring.start[slot] = start - overheadBytes;
  ring.length[slot] = packet.end - ring.start[slot]!;
  return packet.network - overheadBytes;
}

export const tunnel: Emitter = { name: "tunnel", emit };
