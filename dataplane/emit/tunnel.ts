// Hot: tunnel (ipvsadm -i). An outer header goes into the slot's headroom; the inner packet stays as it is but
// for its time to live.
//
//   before   |  headroom                              | Ethernet | inner IP …
//   after    |  headroom  | Ethernet | outer IP | encapsulation  | inner IP …
//
// Both headers may be of either family. Outer header: TTL of the inner one, traffic class with full ECN copying
// (RFC 3168 9.1.1), source by route; over IPv4 DF as the inner one (none when pmtu_disc=0, nor for IPv6 inside),
// and identification 0 with DF, as the kernel has it; over IPv6 no flow label.

import { deliverWithin } from "../host/segment-output.ts";
import { MADE_HERE, MADE_LOST, MADE_SEGMENT } from "../host/made.ts";
import { cutSegments } from "../host/segment-cut.ts";
import { finishChecksum, SEGMENT_NONE } from "../ring/offload.ts";
import { NONE, type ServerTable, TUNNEL_IPIP } from "../schedule/server-table.ts";
import { ETHERTYPE_IPV4, ETHERTYPE_IPV6 } from "../wire/ethernet.ts";
import { headerBytesMin, hops, trafficClass } from "../wire/ip.ts";
import * as ipv4 from "../wire/ipv4.ts";
import * as ipv6 from "../wire/ipv6.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
import { CONTINUE, DROP_NO_SLOT, HELD, TUNNEL } from "../verdict.ts";
import { type EmitContext, type Emitter } from "./emitter.ts";
import type { Encapsulation } from "./encapsulation/encapsulation.ts";
import { ENCAPSULATIONS } from "./encapsulation/registry.ts";
import { findWayOut } from "./way-out.ts";

const ETHER_TYPE_BYTES = 2;
const ECN_MASK = 3;
const ECN_CE = 3;
const ECN_ECT0 = 2;

/** Traffic class of the outer header: congestion experienced is not copied, ECT(0) stands for it. */
const outerClass = (inner: number): number =>
  (inner & ECN_MASK) === ECN_CE ? (inner & ~ECN_MASK) | ECN_ECT0 : inner;

function emit(context: EmitContext, packet: Packet, flow: number, nowTicks: number): number {
  const { flows, host, servers } = context;
  const { ring } = host;
  const family = flows.serverFamily(flow);
  const overheadBytes = headerBytesMin(family) + headerBytes(servers, flows.serverId(flow));
  const word0 = flows.server(flow, 0);
  const word1 = flows.server(flow, 1);
  const word2 = flows.server(flow, 2);
  const word3 = flows.server(flow, 3);
  const verdict = findWayOut(
    context,
    packet,
    family,
    word0,
    word1,
    word2,
    word3,
    overheadBytes,
    nowTicks,
  );
  if (verdict !== CONTINUE) return verdict;
  if (ring.segmentType[packet.slot] !== SEGMENT_NONE) {
    return wrapSegments(context, packet, flow, nowTicks);
  }
  // The far end of a tunnel may look at the packet before a device does.
  if (ring.checksumStart[packet.slot] !== 0) finishChecksum(ring, packet.slot);
  return wrap(context, packet, flow, TUNNEL, nowTicks);
}

/** A flow of another director's whose server is none of ours goes the plain way. */
const encapsulationOf = (servers: ServerTable, server: number): Encapsulation =>
  ENCAPSULATIONS[server === NONE ? TUNNEL_IPIP : servers.tunnelType[server]!]!;

/** Bytes between the outer IP header and the packet. */
const headerBytes = (servers: ServerTable, server: number): number =>
  encapsulationOf(servers, server).headerBytes(servers.tunnelChecksum[server]!);

/** No device segments the packet inside a tunnel: each segment gets an outer header here. */
function wrapSegments(
  context: EmitContext,
  packet: Packet,
  flow: number,
  nowTicks: number,
): number {
  const { made, ring, segments } = context.host;
  const { end, network, slot } = packet;
  const start = ring.start[slot]!;
  const others = cutSegments(context.host, slot, network);
  if (others < 0) return DROP_NO_SLOT;
  packet.end = start + ring.length[slot]!;
  const result = wrap(context, packet, flow, TUNNEL, nowTicks);
  const isFirstLost = result !== TUNNEL && result !== HELD;
  for (let i = 0; i < others; i++) {
    const other = segments[i]!;
    if (isFirstLost) {
      ring.give(other);
      continue;
    }
    made[MADE_SEGMENT]!++;
    packet.slot = other;
    packet.network = ring.start[other]! + network - start;
    packet.end = ring.start[other]! + ring.length[other]!;
    const sent = wrap(context, packet, flow, MADE_HERE, nowTicks);
    if (sent === MADE_HERE || sent === HELD) continue;
    made[MADE_LOST]!++;
    ring.give(other);
  }
  packet.slot = slot;
  packet.network = network;
  packet.end = end;
  return result;
}

/** Puts the outer header before the packet and sends it. */
function wrap(
  context: EmitContext,
  packet: Packet,
  flow: number,
  verdict: number,
  nowTicks: number,
): number {
  const { flows, host, servers } = context;
  const server = flows.serverId(flow);
  const encapsulation = encapsulationOf(servers, server);
  const checksum = servers.tunnelChecksum[server]!;
  const innerBytes = encapsulation.headerBytes(checksum);
  const family = flows.serverFamily(flow);
  const overheadBytes = headerBytesMin(family) + innerBytes;
  const word0 = flows.server(flow, 0);
  const word1 = flows.server(flow, 1);
  const word2 = flows.server(flow, 2);
  const word3 = flows.server(flow, 3);
  const inner = packet.network;
  const outer = makeRoom(context, packet, family, overheadBytes);
  const protocol = encapsulation.outerProtocol(packet.family);
  if (family === IPV4) writeOuter4(context, packet, outer, protocol, word0);
  else writeOuter6(context, packet, outer, protocol, word0, word1, word2, word3);
  encapsulation.write(
    host.ring.view,
    inner - innerBytes,
    outer,
    packet,
    servers.tunnelPort[server]!,
    checksum,
    context.flowSeed,
  );
  return deliverWithin(
    host,
    packet.slot,
    outer,
    context.route,
    word0,
    word1,
    word2,
    word3,
    verdict,
    context.mtu + overheadBytes,
    nowTicks,
  );
}

function writeOuter4(
  context: EmitContext,
  packet: Packet,
  outer: number,
  protocol: number,
  destination: number,
): void {
  const { host, route } = context;
  const { view } = host.ring;
  const inner = packet.network;
  const keepsDf =
    packet.family === IPV4 && context.discoversPathMtu && ipv4.isDontFragment(view, inner);
  ipv4.writeHeader(
    view,
    outer,
    packet.end - outer,
    outerClass(trafficClass(view, inner)),
    keepsDf ? 0 : host.nextIdentification(),
    keepsDf ? ipv4.DONT_FRAGMENT : 0,
    hops(view, inner),
    protocol,
    host.routes.source0[route]!,
    destination,
  );
}

function writeOuter6(
  context: EmitContext,
  packet: Packet,
  outer: number,
  protocol: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): void {
  const { routes, ring } = context.host;
  const { route } = context;
  const { view } = ring;
  const inner = packet.network;
  const payload = packet.end - outer - ipv6.IPV6_HEADER_BYTES;
  const classOctet = outerClass(trafficClass(view, inner));
  ipv6.writeHeader(view, outer, payload, classOctet, 0, hops(view, inner), protocol);
  const { source0, source1, source2, source3 } = routes;
  ipv6.setSource(view, outer, source0[route]!, source1[route]!, source2[route]!, source3[route]!);
  ipv6.setDestination(view, outer, word0, word1, word2, word3);
}

/** Bytes of an IPv6 packet before what its fragments carry. */
function headersBefore(view: DataView, { end, network }: Packet): number {
  const link = ipv6.linkToFragmentable(view, network, end);
  return ipv6.headerBehind(view, network, link) - network;
}

/** Moves the Ethernet header down into the headroom; where the outer IP header begins. */
function makeRoom(
  context: EmitContext,
  packet: Packet,
  family: number,
  overheadBytes: number,
): number {
  const { ring } = context.host;
  const { network, slot } = packet;
  const { view } = ring;
  const start = ring.start[slot]!;
  const at = start - overheadBytes;
  ring.bytes.copyWithin(at, start, network);
  ring.start[slot] = at;
  ring.length[slot] = packet.end - at;
  if (family !== packet.family) {
    // The EtherType stands right before the IP header, tagged or not.
    const type = family === IPV4 ? ETHERTYPE_IPV4 : ETHERTYPE_IPV6;
    view.setUint16(network - overheadBytes - ETHER_TYPE_BYTES, type);
    ring.largestFragment[slot] = 0; // Fragments of another family say nothing of this one's.
    if (ring.firstFragment[slot] !== 0) {
      // But the pieces that the packet came in are there to be sent on: what is before the first one comes with it.
      const outerHeader = headerBytesMin(family);
      ring.firstFragment[slot]! += overheadBytes - outerHeader + headersBefore(view, packet);
    }
  } else if (ring.firstFragment[slot] !== 0) {
    ring.firstFragment[slot]! += overheadBytes;
  }
  return network - overheadBytes;
}

export const tunnel: Emitter = { name: "tunnel", emit };
