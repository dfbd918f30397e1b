// Hot: IPv4 header view: byte offsets, accessors and the header builder. RFC 791 §3.1.
// `at` is the byte offset of the header in `view`. Addresses are int32 bits in network order.

import { compute, updateForHalf, updateForWord } from "./checksum.ts";

const VERSION_IHL = 0;
const TOS = 1;
const TOTAL_LENGTH = 2;
const IDENTIFICATION = 4;
const FLAGS_FRAGMENT = 6;
const TTL = 8;
const PROTOCOL = 9;
const CHECKSUM = 10;
const SOURCE = 12;
const DESTINATION = 16;

export const IPV4_HEADER_BYTES_MIN = 20;
export const IPV4_PACKET_BYTES_MAX = 65_535;
/** Every link carries IPv4 packets of this size (RFC 791 §3.2). */
export const IPV4_MTU_MIN = 68;

export const PROTOCOL_ICMP = 1;
export const PROTOCOL_IPIP = 4;
export const PROTOCOL_TCP = 6;
export const PROTOCOL_UDP = 17;
export const PROTOCOL_IPV6 = 41;
export const PROTOCOL_GRE = 47;
export const PROTOCOL_ICMPV6 = 58;
export const PROTOCOL_SCTP = 132;
export const PROTOCOL_ESP = 50;
export const PROTOCOL_AH = 51;

/** Bits of the flags-and-fragment-offset field. */
export const DONT_FRAGMENT = 0x4000;
export const MORE_FRAGMENTS = 0x2000;
const FRAGMENT_OFFSET = 0x1fff;

/** Header length in bytes, a multiple of 4 from 0 to 60; below 20 the header is malformed. */
export const headerBytes = (view: DataView, at: number): number =>
  (view.getUint8(at + VERSION_IHL) & 0x0f) << 2;
export const version = (view: DataView, at: number): number =>
  view.getUint8(at + VERSION_IHL) >>> 4;
/** The type-of-service octet: DSCP and ECN. */
export const tos = (view: DataView, at: number): number => view.getUint8(at + TOS);
/** Bytes of the packet, header included. */
export const totalBytes = (view: DataView, at: number): number => view.getUint16(at + TOTAL_LENGTH);
export const identification = (view: DataView, at: number): number =>
  view.getUint16(at + IDENTIFICATION);
/** The raw field of DONT_FRAGMENT, MORE_FRAGMENTS and the offset in units of 8 bytes. */
export const flagsFragment = (view: DataView, at: number): number =>
  view.getUint16(at + FLAGS_FRAGMENT);
export const ttl = (view: DataView, at: number): number => view.getUint8(at + TTL);
export const protocol = (view: DataView, at: number): number => view.getUint8(at + PROTOCOL);
export const checksum = (view: DataView, at: number): number => view.getUint16(at + CHECKSUM);
/** Source address as int32 bits in network order; print it with `formatIpv4`. */
export const source = (view: DataView, at: number): number => view.getInt32(at + SOURCE);
export const destination = (view: DataView, at: number): number => view.getInt32(at + DESTINATION);

export const isDontFragment = (view: DataView, at: number): boolean =>
  (flagsFragment(view, at) & DONT_FRAGMENT) !== 0;
export const hasMoreFragments = (view: DataView, at: number): boolean =>
  (flagsFragment(view, at) & MORE_FRAGMENTS) !== 0;
/** True for every fragment, the first included. */
export const isFragment = (view: DataView, at: number): boolean =>
  (flagsFragment(view, at) & (MORE_FRAGMENTS | FRAGMENT_OFFSET)) !== 0;
/** True for every fragment but the first: its payload does not start with ports. */
export const isLaterFragment = (view: DataView, at: number): boolean =>
  (flagsFragment(view, at) & FRAGMENT_OFFSET) !== 0;
/** Where the fragment's payload belongs in the whole packet's payload, in bytes. */
export const fragmentOffset = (view: DataView, at: number): number =>
  (flagsFragment(view, at) & FRAGMENT_OFFSET) << 3;

/** Structural check with `available` bytes present from `at`. Call once, before any accessor. */
export function isWellFormed(view: DataView, at: number, available: number): boolean {
  if (available < IPV4_HEADER_BYTES_MIN) return false;
  if (version(view, at) !== 4) return false;
  const header = headerBytes(view, at);
  if (header < IPV4_HEADER_BYTES_MIN) return false;
  const total = totalBytes(view, at);
  return header <= total && total <= available;
}

/** True when the header, of any length, carries the right checksum. Call after isWellFormed. */
export const isChecksumRight = (view: DataView, at: number): boolean =>
  compute(view, at, headerBytes(view, at)) === 0;

export const setIdentification = (view: DataView, at: number, id: number): void =>
  view.setUint16(at + IDENTIFICATION, id);
/** Sets the total length; writeChecksum is to follow. */
export const setTotalBytes = (view: DataView, at: number, bytes: number): void =>
  view.setUint16(at + TOTAL_LENGTH, bytes);

/** Recomputes the header checksum in place. */
export function writeChecksum(view: DataView, at: number): void {
  view.setUint16(at + CHECKSUM, 0);
  view.setUint16(at + CHECKSUM, compute(view, at, headerBytes(view, at)));
}

/** Writes a header of 20 bytes with its checksum. `flags` holds DONT_FRAGMENT or 0, or a whole raw field. */
export function writeHeader(
  view: DataView,
  at: number,
  packetBytes: number,
  typeOfService: number,
  id: number,
  flags: number,
  timeToLive: number,
  nextProtocol: number,
  from: number,
  to: number,
): void {
  view.setUint8(at + VERSION_IHL, 0x45);
  view.setUint8(at + TOS, typeOfService);
  view.setUint16(at + TOTAL_LENGTH, packetBytes);
  view.setUint16(at + IDENTIFICATION, id);
  view.setUint16(at + FLAGS_FRAGMENT, flags);
  view.setUint8(at + TTL, timeToLive);
  view.setUint8(at + PROTOCOL, nextProtocol);
  view.setInt32(at + SOURCE, from);
  view.setInt32(at + DESTINATION, to);
  writeChecksum(view, at);
}

/** Takes one from the TTL (it must not be 0) and updates the checksum. */
export function decrementTtl(view: DataView, at: number): void {
  const before = view.getUint16(at + TTL); // TTL with protocol: one aligned half word.
  const after = before - 0x0100;
  view.setUint16(at + TTL, after);
  view.setUint16(at + CHECKSUM, updateForHalf(checksum(view, at), before, after));
}

/** Sets the source address and updates the header checksum; the transport checksum is the caller's. */
export function setSourceWithChecksum(view: DataView, at: number, after: number): void {
  const before = source(view, at);
  view.setInt32(at + SOURCE, after);
  view.setUint16(at + CHECKSUM, updateForWord(checksum(view, at), before, after));
}

/** Sets the destination address and updates the header checksum; the transport checksum is the caller's. */
export function setDestinationWithChecksum(view: DataView, at: number, after: number): void {
  const before = destination(view, at);
  view.setInt32(at + DESTINATION, after);
  view.setUint16(at + CHECKSUM, updateForWord(checksum(view, at), before, after));
}

/** Sets the total length and updates the header checksum. */
export function setTotalBytesWithChecksum(view: DataView, at: number, after: number): void {
  const before = totalBytes(view, at);
  view.setUint16(at + TOTAL_LENGTH, after);
  view.setUint16(at + CHECKSUM, updateForHalf(checksum(view, at), before, after));
}

/** Sets the raw flags-and-fragment-offset field and updates the header checksum. */
export function setFlagsFragmentWithChecksum(view: DataView, at: number, after: number): void {
  const before = flagsFragment(view, at);
  view.setUint16(at + FLAGS_FRAGMENT, after);
  view.setUint16(at + CHECKSUM, updateForHalf(checksum(view, at), before, after));
}
