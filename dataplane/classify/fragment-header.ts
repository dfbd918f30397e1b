// Hot: where the two families keep what reassembly needs: IPv4 in its header (RFC 791 §3.1), IPv6 in a fragment
// header of its own (RFC 8200 §4.5). `payload` is where a fragment's part of the payload begins.

import type { Ring } from "../ring/ring.ts";
import * as ipv4 from "../wire/ipv4.ts";
import * as ipv6 from "../wire/ipv6.ts";
import { IPV4, type Packet } from "../wire/packet.ts";

const CONGESTION = 3;
/** Byte of the IPv4 header that ends in the ECN bits. */
const TOS = 1;

/** The fragment header of an IPv6 fragment; the parser has seen that it is there. */
const header6 = (view: DataView, packet: Packet): number =>
  ipv6.fragmentHeader(view, packet.network, packet.end);

export const payloadAt = (view: DataView, packet: Packet): number =>
  packet.family === IPV4
    ? packet.network + ipv4.headerBytes(view, packet.network)
    : header6(view, packet) + ipv6.FRAGMENT_HEADER_BYTES;

/** Where the fragment's payload belongs in the whole one, in bytes. */
export const offsetOf = (view: DataView, packet: Packet): number =>
  packet.family === IPV4
    ? ipv4.fragmentOffset(view, packet.network)
    : ipv6.fragmentOffset(view, header6(view, packet));

export const hasMore = (view: DataView, packet: Packet): boolean =>
  packet.family === IPV4
    ? ipv4.hasMoreFragments(view, packet.network)
    : ipv6.hasMoreFragments(view, header6(view, packet));

/** What the fragments of a packet have in common beside their addresses. */
export const identityOf = (view: DataView, packet: Packet): number =>
  packet.family === IPV4
    ? (ipv4.identification(view, packet.network) << 8) | packet.protocol
    : ipv6.fragmentIdentification(view, header6(view, packet));

/** Bytes that a fragment has before the payload when it is no fragment any more. */
export const prefixBytes = (family: number, network: number, payload: number): number =>
  family === IPV4 ? payload - network : payload - ipv6.FRAGMENT_HEADER_BYTES - network;

/** Most payload that a packet may have. */
export const payloadBytesMax = (family: number): number =>
  family === IPV4
    ? ipv4.IPV4_PACKET_BYTES_MAX - ipv4.IPV4_HEADER_BYTES_MIN
    : ipv6.IPV6_PAYLOAD_BYTES_MAX;

/** Whether a whole packet of so many bytes can say its length. */
export const wholeFits = (family: number, prefix: number, payloadBytes: number): boolean =>
  family === IPV4
    ? prefix + payloadBytes <= ipv4.IPV4_PACKET_BYTES_MAX
    : prefix - ipv6.IPV6_HEADER_BYTES + payloadBytes <= ipv6.IPV6_PAYLOAD_BYTES_MAX;

/** The protocol behind the fragment header; 0 for IPv4, which has none. */
export const protocolBehind = (view: DataView, family: number, payload: number): number =>
  family === IPV4 ? 0 : view.getUint8(payload - ipv6.FRAGMENT_HEADER_BYTES);

/** Makes the header at `network`, of `prefix` bytes, that of a whole packet of `payloadBytes` more bytes. */
export function finishWhole(
  view: DataView,
  family: number,
  network: number,
  prefix: number,
  payloadBytes: number,
  protocol: number,
): void {
  if (family === IPV4) {
    ipv4.setTotalBytesWithChecksum(view, network, prefix + payloadBytes);
    ipv4.setFlagsFragmentWithChecksum(view, network, 0);
    ipv4.writeChecksum(view, network);
    return;
  }
  const link = ipv6.linkTo(view, network, network + prefix, ipv6.PROTOCOL_FRAGMENT);
  view.setUint8(link, protocol);
  ipv6.setPayloadBytes(view, network, prefix - ipv6.IPV6_HEADER_BYTES + payloadBytes);
}

/** Marks congestion in the header at `network`; an IPv4 checksum is the caller's. */
export function markCongestion(view: DataView, family: number, network: number): void {
  if (family === IPV4) view.setUint8(network + TOS, view.getUint8(network + TOS) | CONGESTION);
  else ipv6.setTrafficClass(view, network, ipv6.trafficClass(view, network) | CONGESTION);
}

/**
 * Takes the fragment header out of an IPv6 packet that is whole: what stands before moves up. Sets
 * packet.network; returns by how many bytes the frame begins later.
 */
export function dropFragmentHeader(ring: Ring, packet: Packet): number {
  const { view } = ring;
  const { network, slot } = packet;
  const bytes = ipv6.FRAGMENT_HEADER_BYTES;
  const header = header6(view, packet);
  const protocol = view.getUint8(header);
  const start = ring.start[slot]!;
  ring.bytes.copyWithin(start + bytes, start, header);
  ring.start[slot] = start + bytes;
  ring.length[slot]! -= bytes;
  packet.network = network + bytes;
  const prefix = header - network;
  finishWhole(view, packet.family, packet.network, prefix, packet.end - header - bytes, protocol);
  return bytes;
}
