// Hot: what IPv4 and IPv6 headers have in common, so that stages need not ask which one they look at.
//
// `network` is the byte offset of the IP header in `view`; its first four bits say the family. Setters keep
// the IPv4 header checksum right; transport checksums are the caller's (checksumForSource helps).

import {
  pseudoHeaderSum4,
  pseudoHeaderSum6,
  sum,
  updateForWord,
  updateSumForWord,
} from "./checksum.ts";
import * as ipv4 from "./ipv4.ts";
import * as ipv6 from "./ipv6.ts";
import { IPV4, IPV6, type Packet } from "./packet.ts";

/** Hop limit and time to live of packets that are made here. */
export const HOPS_DEFAULT = 64;

const IPV4_SOURCE = 12;
const IPV6_SOURCE = 8;
const PROTOCOL_UDP = 17;

export const isIpv6 = (view: DataView, network: number): boolean =>
  ipv4.version(view, network) === IPV6;

/** Bytes of the shortest IP header of a family. */
export const headerBytesMin = (family: number): number =>
  family === IPV4 ? ipv4.IPV4_HEADER_BYTES_MIN : ipv6.IPV6_HEADER_BYTES;

/** Every link carries packets of this size. */
export const mtuMin = (family: number): number =>
  family === IPV4 ? ipv4.IPV4_MTU_MIN : ipv6.IPV6_MTU_MIN;

/** True for ICMP over IPv4 and for ICMPv6 over IPv6. */
export const isIcmp = (packet: Packet): boolean =>
  packet.protocol === (packet.family === IPV4 ? ipv4.PROTOCOL_ICMP : ipv4.PROTOCOL_ICMPV6);

/** Bytes of the packet as its header tells. */
export const packetBytes = (view: DataView, network: number): number =>
  isIpv6(view, network)
    ? ipv6.IPV6_HEADER_BYTES + ipv6.payloadBytes(view, network)
    : ipv4.totalBytes(view, network);

/** Time to live or hop limit. */
export const hops = (view: DataView, network: number): number =>
  isIpv6(view, network) ? ipv6.hopLimit(view, network) : ipv4.ttl(view, network);

/** Takes one from the time to live or hop limit (it must not be 0). */
export function takeHop(view: DataView, network: number): void {
  if (isIpv6(view, network)) ipv6.decrementHopLimit(view, network);
  else ipv4.decrementTtl(view, network);
}

/** DSCP and ECN. */
export const trafficClass = (view: DataView, network: number): number =>
  isIpv6(view, network) ? ipv6.trafficClass(view, network) : ipv4.tos(view, network);

export function setSource(
  view: DataView,
  network: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): void {
  if (isIpv6(view, network)) ipv6.setSource(view, network, word0, word1, word2, word3);
  else ipv4.setSourceWithChecksum(view, network, word0);
}

export function setDestination(
  view: DataView,
  network: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): void {
  if (isIpv6(view, network)) ipv6.setDestination(view, network, word0, word1, word2, word3);
  else ipv4.setDestinationWithChecksum(view, network, word0);
}

/** A transport checksum after the source address of its pseudo header becomes the given one. */
export const checksumForSource = (
  view: DataView,
  network: number,
  checksum: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): number =>
  isIpv6(view, network)
    ? checksumForWords(view, network + IPV6_SOURCE, checksum, word0, word1, word2, word3)
    : updateForWord(checksum, ipv4.source(view, network), word0);

/** A transport checksum after the destination address of its pseudo header becomes the given one. */
export const checksumForDestination = (
  view: DataView,
  network: number,
  checksum: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): number =>
  isIpv6(view, network)
    ? checksumForWords(view, network + IPV6_SOURCE + 16, checksum, word0, word1, word2, word3)
    : updateForWord(checksum, ipv4.destination(view, network), word0);

/** As checksumForSource, for a field that still holds the folded sum of the pseudo header. */
export const sumForSource = (
  view: DataView,
  network: number,
  partial: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): number =>
  isIpv6(view, network)
    ? sumForWords(view, network + IPV6_SOURCE, partial, word0, word1, word2, word3)
    : updateSumForWord(partial, ipv4.source(view, network), word0);

/** As checksumForDestination, for such a field. */
export const sumForDestination = (
  view: DataView,
  network: number,
  partial: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): number =>
  isIpv6(view, network)
    ? sumForWords(view, network + IPV6_SOURCE + 16, partial, word0, word1, word2, word3)
    : updateSumForWord(partial, ipv4.destination(view, network), word0);

function sumForWords(
  view: DataView,
  at: number,
  partial: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): number {
  let updated = updateSumForWord(partial, view.getInt32(at), word0);
  updated = updateSumForWord(updated, view.getInt32(at + 4), word1);
  updated = updateSumForWord(updated, view.getInt32(at + 8), word2);
  return updateSumForWord(updated, view.getInt32(at + 12), word3);
}

function checksumForWords(
  view: DataView,
  at: number,
  checksum: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): number {
  let updated = updateForWord(checksum, view.getInt32(at), word0);
  updated = updateForWord(updated, view.getInt32(at + 4), word1);
  updated = updateForWord(updated, view.getInt32(at + 8), word2);
  return updateForWord(updated, view.getInt32(at + 12), word3);
}

/** Folded sum of the pseudo header of the packet at `network`, for a transport of `bytes` bytes. */
export const pseudoHeaderSum = (
  view: DataView,
  network: number,
  protocol: number,
  bytes: number,
): number =>
  isIpv6(view, network)
    ? pseudoHeaderSum6(view, network, protocol, bytes)
    : pseudoHeaderSum4(
        view.getInt32(network + IPV4_SOURCE),
        view.getInt32(network + IPV4_SOURCE + 4),
        protocol,
        bytes,
      );

/**
 * Checksum of `bytes` bytes of transport header and payload at `transport`; zero its field first. For UDP a
 * 0 comes as 0xffff (RFC 768, RFC 8200 §8.1).
 */
export function transportChecksum(
  view: DataView,
  network: number,
  transport: number,
  bytes: number,
  protocol: number,
): number {
  const seed = pseudoHeaderSum(view, network, protocol, bytes);
  const checksum = ~sum(view, transport, bytes, seed) & 0xffff;
  return checksum === 0 && protocol === PROTOCOL_UDP ? 0xffff : checksum;
}

/** True when a transport, its checksum field included, sums up as it should. */
export const isTransportRight = (
  view: DataView,
  network: number,
  transport: number,
  bytes: number,
  protocol: number,
): boolean =>
  sum(view, transport, bytes, pseudoHeaderSum(view, network, protocol, bytes)) === 0xffff;
