// Hot: ICMPv6: types, codes and the checksum, which unlike that of ICMP covers a pseudo header. Offsets are
// those of wire/icmp.ts. RFC 4443.

import { pseudoHeaderSum6, sum } from "./checksum.ts";
import { PROTOCOL_ICMPV6 } from "./ipv6.ts";

const TYPE = 0;
const CODE = 1;
const CHECKSUM = 2;
const REST = 4;

export const ICMPV6_UNREACHABLE = 1;
export const ICMPV6_PACKET_TOO_BIG = 2;
export const ICMPV6_TIME_EXCEEDED = 3;
export const ICMPV6_PARAMETER_PROBLEM = 4;
export const ICMPV6_ECHO_REQUEST = 128;
export const ICMPV6_ECHO_REPLY = 129;
export const ICMPV6_ROUTER_SOLICITATION = 133;
export const ICMPV6_ROUTER_ADVERTISEMENT = 134;
export const ICMPV6_NEIGHBOUR_SOLICITATION = 135;
export const ICMPV6_NEIGHBOUR_ADVERTISEMENT = 136;
export const ICMPV6_REDIRECT = 137;

export const CODE_NO_ROUTE = 0;
export const CODE_ADMIN_PROHIBITED = 1;
export const CODE_ADDRESS_UNREACHABLE = 3;
export const CODE_PORT_UNREACHABLE = 4;
export const CODE_HOP_LIMIT_EXCEEDED = 0;
export const CODE_REASSEMBLY_EXCEEDED = 1;
export const CODE_ERRONEOUS_FIELD = 0;
export const CODE_UNKNOWN_NEXT_HEADER = 1;
export const CODE_UNKNOWN_OPTION = 2;

/** True for the types that embed the packet they are about, known or not (RFC 4443 §2.1). */
export const isError = (type: number): boolean => type < 128;

/** MTU told by "packet too big", as int32 bits. */
export const mtu = (view: DataView, at: number): number => view.getInt32(at + REST);

/** True when the message from `at` to `end` carries the right checksum for the IPv6 header at `network`. */
export const isChecksumRight = (
  view: DataView,
  network: number,
  at: number,
  end: number,
): boolean =>
  sum(view, at, end - at, pseudoHeaderSum6(view, network, PROTOCOL_ICMPV6, end - at)) === 0xffff;

/** Recomputes the checksum of the message from `at` to `end` in place. */
export function writeChecksum(view: DataView, network: number, at: number, end: number): void {
  view.setUint16(at + CHECKSUM, 0);
  const seed = pseudoHeaderSum6(view, network, PROTOCOL_ICMPV6, end - at);
  view.setUint16(at + CHECKSUM, ~sum(view, at, end - at, seed) & 0xffff);
}

/** Writes the first 8 bytes of a message; writeChecksum is to follow. */
export function writeHeader(
  view: DataView,
  at: number,
  type: number,
  code: number,
  rest: number,
): void {
  view.setUint8(at + TYPE, type);
  view.setUint8(at + CODE, code);
  view.setInt32(at + REST, rest);
}
