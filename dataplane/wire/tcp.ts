// Hot: TCP header view: byte offsets, flags, accessors and the builder of an empty segment. RFC 9293 §3.1.
// `at` is the byte offset of the header in `view`. Sequence numbers are int32 bits; compare by (a - b) | 0.

import { transportChecksum4, updateForHalf, updateForWord } from "./checksum.ts";
import { transportChecksum } from "./ip.ts";

const SOURCE_PORT = 0;
const DESTINATION_PORT = 2;
const SEQUENCE = 4;
const ACKNOWLEDGEMENT = 8;
const DATA_OFFSET = 12;
const FLAGS = 13;
const WINDOW = 14;
const CHECKSUM = 16;
const URGENT = 18;
const PROTOCOL_TCP = 6;

export const TCP_HEADER_BYTES_MIN = 20;
/** Offset of the checksum field in the header. */
export const TCP_CHECKSUM_OFFSET = CHECKSUM;

export const FIN = 0x01;
export const SYN = 0x02;
export const RST = 0x04;
export const PSH = 0x08;
export const ACK = 0x10;
export const URG = 0x20;
export const ECE = 0x40;
export const CWR = 0x80;

export const sourcePort = (view: DataView, at: number): number => view.getUint16(at + SOURCE_PORT);
export const destinationPort = (view: DataView, at: number): number =>
  view.getUint16(at + DESTINATION_PORT);
export const sequence = (view: DataView, at: number): number => view.getInt32(at + SEQUENCE);
export const acknowledgement = (view: DataView, at: number): number =>
  view.getInt32(at + ACKNOWLEDGEMENT);
/** Header length in bytes, a multiple of 4 from 0 to 60; below 20 the header is malformed. */
export const headerBytes = (view: DataView, at: number): number =>
  (view.getUint8(at + DATA_OFFSET) >>> 4) << 2;
export const flags = (view: DataView, at: number): number => view.getUint8(at + FLAGS);
/** Data offset, reserved bits and flags, uint16: the flags are the low byte. */
export const control = (view: DataView, at: number): number => view.getUint16(at + DATA_OFFSET);
export const urgent = (view: DataView, at: number): number => view.getUint16(at + URGENT);
export const window = (view: DataView, at: number): number => view.getUint16(at + WINDOW);
export const checksum = (view: DataView, at: number): number => view.getUint16(at + CHECKSUM);

/** Structural check with `available` bytes present from `at`. */
export function isWellFormed(view: DataView, at: number, available: number): boolean {
  if (available < TCP_HEADER_BYTES_MIN) return false;
  const header = headerBytes(view, at);
  return header >= TCP_HEADER_BYTES_MIN && header <= available;
}

/** Sets the checksum field; it is the caller's to be right. */
export const setChecksum = (view: DataView, at: number, value: number): void =>
  view.setUint16(at + CHECKSUM, value);
export const setSequence = (view: DataView, at: number, value: number): void =>
  view.setInt32(at + SEQUENCE, value);
export const setFlags = (view: DataView, at: number, bits: number): void =>
  view.setUint8(at + FLAGS, bits);
export const setSourcePort = (view: DataView, at: number, value: number): void =>
  view.setUint16(at + SOURCE_PORT, value);
export const setDestinationPort = (view: DataView, at: number, value: number): void =>
  view.setUint16(at + DESTINATION_PORT, value);
export const setAcknowledgement = (view: DataView, at: number, value: number): void =>
  view.setInt32(at + ACKNOWLEDGEMENT, value);

/** Sets the source port and updates the checksum. */
export function setSourcePortWithChecksum(view: DataView, at: number, after: number): void {
  const before = sourcePort(view, at);
  view.setUint16(at + SOURCE_PORT, after);
  view.setUint16(at + CHECKSUM, updateForHalf(checksum(view, at), before, after));
}

/** Sets the destination port and updates the checksum. */
export function setDestinationPortWithChecksum(view: DataView, at: number, after: number): void {
  const before = destinationPort(view, at);
  view.setUint16(at + DESTINATION_PORT, after);
  view.setUint16(at + CHECKSUM, updateForHalf(checksum(view, at), before, after));
}

/** Updates the checksum for an address of the pseudo header (or any aligned word) that changed. */
export const updateChecksumForWord = (
  view: DataView,
  at: number,
  before: number,
  after: number,
): void => view.setUint16(at + CHECKSUM, updateForWord(checksum(view, at), before, after));

/** Computes the checksum of a segment of `bytes` bytes (header and payload) over IPv4 in place. */
export function writeChecksum4(
  view: DataView,
  at: number,
  bytes: number,
  source: number,
  destination: number,
): void {
  view.setUint16(at + CHECKSUM, 0);
  const value = transportChecksum4(view, at, bytes, PROTOCOL_TCP, source, destination);
  view.setUint16(at + CHECKSUM, value);
}

/** Computes the checksum of a segment of `bytes` bytes behind the IP header, of either family, at `network`. */
export function writeChecksum(view: DataView, network: number, at: number, bytes: number): void {
  view.setUint16(at + CHECKSUM, 0);
  view.setUint16(at + CHECKSUM, transportChecksum(view, network, at, bytes, PROTOCOL_TCP));
}

/** Writes a header of 20 bytes without options, its checksum 0: call writeChecksum4 when all is in place. */
export function writeHeader(
  view: DataView,
  at: number,
  fromPort: number,
  toPort: number,
  sequenceNumber: number,
  acknowledgementNumber: number,
  flagBits: number,
  windowBytes: number,
): void {
  view.setUint16(at + SOURCE_PORT, fromPort);
  view.setUint16(at + DESTINATION_PORT, toPort);
  view.setInt32(at + SEQUENCE, sequenceNumber);
  view.setInt32(at + ACKNOWLEDGEMENT, acknowledgementNumber);
  view.setUint8(at + DATA_OFFSET, 0x50);
  view.setUint8(at + FLAGS, flagBits);
  view.setUint16(at + WINDOW, windowBytes);
  view.setUint16(at + CHECKSUM, 0);
  view.setUint16(at + URGENT, 0);
}
