// Hot: ICMP for IPv4: types, codes, offsets, accessors and the error builder. RFC 792, RFC 1191, RFC 1812.
// `at` is the byte offset of the ICMP header in `view`.

import { compute, updateForHalf } from "./checksum.ts";

const TYPE = 0;
const CODE = 1;
const CHECKSUM = 2;
const REST = 4;
const IDENTIFIER = 4;
const NEXT_HOP_MTU = 6;

/** Bytes before the echo data or the embedded packet. */
export const ICMP_HEADER_BYTES = 8;
/** Bytes of the embedded packet that must follow its IP header: enough for ports (RFC 792). */
export const ICMP_EMBEDDED_TRANSPORT_BYTES_MIN = 8;
/** A whole ICMP error over IPv4 is at most this long (RFC 1812 §4.3.2.3). */
export const ICMP_ERROR_PACKET_BYTES_MAX = 576;

export const ICMP_ECHO_REPLY = 0;
export const ICMP_UNREACHABLE = 3;
export const ICMP_SOURCE_QUENCH = 4;
export const ICMP_REDIRECT = 5;
export const ICMP_ECHO_REQUEST = 8;
export const ICMP_TIME_EXCEEDED = 11;
export const ICMP_PARAMETER_PROBLEM = 12;
export const ICMP_TIMESTAMP_REQUEST = 13;
export const ICMP_TIMESTAMP_REPLY = 14;

export const CODE_NETWORK_UNREACHABLE = 0;
export const CODE_HOST_UNREACHABLE = 1;
export const CODE_PROTOCOL_UNREACHABLE = 2;
export const CODE_PORT_UNREACHABLE = 3;
export const CODE_FRAGMENTATION_NEEDED = 4;
export const CODE_ADMIN_PROHIBITED = 13;
export const CODE_TTL_EXCEEDED = 0;
export const CODE_REASSEMBLY_EXCEEDED = 1;

export const type = (view: DataView, at: number): number => view.getUint8(at + TYPE);
export const code = (view: DataView, at: number): number => view.getUint8(at + CODE);
export const checksum = (view: DataView, at: number): number => view.getUint16(at + CHECKSUM);
/** Identifier of an echo message. */
export const identifier = (view: DataView, at: number): number => view.getUint16(at + IDENTIFIER);
/** MTU told by "fragmentation needed"; 0 from routers older than RFC 1191. */
export const nextHopMtu = (view: DataView, at: number): number => view.getUint16(at + NEXT_HOP_MTU);

export const isWellFormed = (available: number): boolean => available >= ICMP_HEADER_BYTES;

/** True for the types that embed the packet they are about. */
export const isError = (icmpType: number): boolean =>
  icmpType === ICMP_UNREACHABLE ||
  icmpType === ICMP_SOURCE_QUENCH ||
  icmpType === ICMP_REDIRECT ||
  icmpType === ICMP_TIME_EXCEEDED ||
  icmpType === ICMP_PARAMETER_PROBLEM;

/** True when the message of `bytes` bytes carries the right checksum. */
export const isChecksumRight = (view: DataView, at: number, bytes: number): boolean =>
  compute(view, at, bytes) === 0;

/** Recomputes the checksum of a message of `bytes` bytes in place. */
export function writeChecksum(view: DataView, at: number, bytes: number): void {
  view.setUint16(at + CHECKSUM, 0);
  view.setUint16(at + CHECKSUM, compute(view, at, bytes));
}

/** Sets the type, keeping the code, and updates the checksum: an echo request becomes a reply. */
export function setTypeWithChecksum(view: DataView, at: number, after: number): void {
  const before = view.getUint16(at + TYPE);
  const now = (after << 8) | (before & 0xff);
  view.setUint16(at + TYPE, now);
  view.setUint16(at + CHECKSUM, updateForHalf(checksum(view, at), before, now));
}

/** Sets the MTU of a "fragmentation needed" message and updates the checksum. */
export function setNextHopMtuWithChecksum(view: DataView, at: number, after: number): void {
  const before = nextHopMtu(view, at);
  view.setUint16(at + NEXT_HOP_MTU, after);
  view.setUint16(at + CHECKSUM, updateForHalf(checksum(view, at), before, after));
}

/**
 * Writes the 8 bytes before an embedded packet that is already in place behind them, with the checksum of
 * the whole message. `rest` is the second word: the MTU for CODE_FRAGMENTATION_NEEDED, else 0.
 *
 * @param bytes bytes of the whole ICMP message
 */
export function writeError(
  view: DataView,
  at: number,
  bytes: number,
  errorType: number,
  errorCode: number,
  rest: number,
): void {
  view.setUint8(at + TYPE, errorType);
  view.setUint8(at + CODE, errorCode);
  view.setInt32(at + REST, rest);
  writeChecksum(view, at, bytes);
}
