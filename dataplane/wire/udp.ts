// Hot: UDP header view: byte offsets, accessors and the header builder. RFC 768.
// `at` is the byte offset of the header in `view`. Over IPv4 a checksum field of 0 means "none": it stays 0.

import { transportChecksum4, updateForHalf, updateForWord } from "./checksum.ts";
import { transportChecksum } from "./ip.ts";

const SOURCE_PORT = 0;
const DESTINATION_PORT = 2;
const LENGTH = 4;
const CHECKSUM = 6;
const PROTOCOL_UDP = 17;

export const UDP_HEADER_BYTES = 8;
/** Offset of the checksum field in the header. */
export const UDP_CHECKSUM_OFFSET = CHECKSUM;

export const sourcePort = (view: DataView, at: number): number => view.getUint16(at + SOURCE_PORT);
export const destinationPort = (view: DataView, at: number): number =>
  view.getUint16(at + DESTINATION_PORT);
/** Bytes of the datagram, header included. */
export const datagramBytes = (view: DataView, at: number): number => view.getUint16(at + LENGTH);
export const checksum = (view: DataView, at: number): number => view.getUint16(at + CHECKSUM);

export const setDatagramBytes = (view: DataView, at: number, bytes: number): void =>
  view.setUint16(at + LENGTH, bytes);

/** Structural check with `available` bytes present from `at`. */
export function isWellFormed(view: DataView, at: number, available: number): boolean {
  if (available < UDP_HEADER_BYTES) return false;
  const length = datagramBytes(view, at);
  return length >= UDP_HEADER_BYTES && length <= available;
}

/** Sets the checksum field. A computed 0 is sent as 0xffff, which sums up the same. */
export const setChecksum = (view: DataView, at: number, value: number): void =>
  view.setUint16(at + CHECKSUM, value === 0 ? 0xffff : value);

/** Sets the source port and updates the checksum, if there is one. */
export function setSourcePortWithChecksum(view: DataView, at: number, after: number): void {
  const before = sourcePort(view, at);
  view.setUint16(at + SOURCE_PORT, after);
  const old = checksum(view, at);
  if (old !== 0) setChecksum(view, at, updateForHalf(old, before, after));
}

/** Sets the destination port and updates the checksum, if there is one. */
export function setDestinationPortWithChecksum(view: DataView, at: number, after: number): void {
  const before = destinationPort(view, at);
  view.setUint16(at + DESTINATION_PORT, after);
  const old = checksum(view, at);
  if (old !== 0) setChecksum(view, at, updateForHalf(old, before, after));
}

/** Updates the checksum, if there is one, for an address of the pseudo header that changed. */
export function updateChecksumForWord(
  view: DataView,
  at: number,
  before: number,
  after: number,
): void {
  const old = checksum(view, at);
  if (old !== 0) setChecksum(view, at, updateForWord(old, before, after));
}

/** Computes the checksum of a datagram of `bytes` bytes (header and payload) over IPv4 in place. */
export function writeChecksum4(
  view: DataView,
  at: number,
  bytes: number,
  source: number,
  destination: number,
): void {
  view.setUint16(at + CHECKSUM, 0);
  setChecksum(view, at, transportChecksum4(view, at, bytes, PROTOCOL_UDP, source, destination));
}

/** Computes the checksum of a datagram of `bytes` bytes behind the IP header, of either family, at `network`. */
export function writeChecksum(view: DataView, network: number, at: number, bytes: number): void {
  view.setUint16(at + CHECKSUM, 0);
  view.setUint16(at + CHECKSUM, transportChecksum(view, network, at, bytes, PROTOCOL_UDP));
}

/** Writes a header for a datagram of `bytes` bytes (header and payload) without checksum. */
export function writeHeader(
  view: DataView,
  at: number,
  fromPort: number,
  toPort: number,
  bytes: number,
): void {
  view.setUint16(at + SOURCE_PORT, fromPort);
  view.setUint16(at + DESTINATION_PORT, toPort);
  view.setUint16(at + LENGTH, bytes);
  view.setUint16(at + CHECKSUM, 0);
}
