// Hot: what can go wrong with a packet and be told to its sender, with the ICMP type and code of each family
// (RFC 792, RFC 4443; the pairs of the kernel).

import { IPV4 } from "../wire/packet.ts";
import * as icmp from "../wire/icmp.ts";
import * as icmpv6 from "../wire/icmpv6.ts";

/** No route to where a forwarded packet goes. */
export const TROUBLE_NO_ROUTE = 0;
/** The server or the next hop cannot be reached. */
export const TROUBLE_HOST_UNREACHABLE = 1;
export const TROUBLE_PORT_UNREACHABLE = 2;
/** IPv6 tells where the unknown protocol number stands. */
export const TROUBLE_PROTOCOL_UNREACHABLE = 3;
/** The detail is the MTU. */
export const TROUBLE_TOO_LARGE = 4;
export const TROUBLE_HOPS_EXCEEDED = 5;
export const TROUBLE_REASSEMBLY_EXCEEDED = 6;

const TYPES4 = Uint8Array.of(
  icmp.ICMP_UNREACHABLE,
  icmp.ICMP_UNREACHABLE,
  icmp.ICMP_UNREACHABLE,
  icmp.ICMP_UNREACHABLE,
  icmp.ICMP_UNREACHABLE,
  icmp.ICMP_TIME_EXCEEDED,
  icmp.ICMP_TIME_EXCEEDED,
);
const CODES4 = Uint8Array.of(
  icmp.CODE_NETWORK_UNREACHABLE,
  icmp.CODE_HOST_UNREACHABLE,
  icmp.CODE_PORT_UNREACHABLE,
  icmp.CODE_PROTOCOL_UNREACHABLE,
  icmp.CODE_FRAGMENTATION_NEEDED,
  icmp.CODE_TTL_EXCEEDED,
  icmp.CODE_REASSEMBLY_EXCEEDED,
);
const TYPES6 = Uint8Array.of(
  icmpv6.ICMPV6_UNREACHABLE,
  icmpv6.ICMPV6_UNREACHABLE,
  icmpv6.ICMPV6_UNREACHABLE,
  icmpv6.ICMPV6_PARAMETER_PROBLEM,
  icmpv6.ICMPV6_PACKET_TOO_BIG,
  icmpv6.ICMPV6_TIME_EXCEEDED,
  icmpv6.ICMPV6_TIME_EXCEEDED,
);
const CODES6 = Uint8Array.of(
  icmpv6.CODE_NO_ROUTE,
  icmpv6.CODE_ADDRESS_UNREACHABLE,
  icmpv6.CODE_PORT_UNREACHABLE,
  icmpv6.CODE_UNKNOWN_NEXT_HEADER,
  0,
  icmpv6.CODE_HOP_LIMIT_EXCEEDED,
  icmpv6.CODE_REASSEMBLY_EXCEEDED,
);

export const typeOf = (family: number, trouble: number): number =>
  (family === IPV4 ? TYPES4 : TYPES6)[trouble]!;
export const codeOf = (family: number, trouble: number): number =>
  (family === IPV4 ? CODES4 : CODES6)[trouble]!;
