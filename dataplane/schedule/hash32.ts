// Hot: the multiplicative hash of dh, sh, lblc and lblcr, and how addresses become one word. ipvs.md C.10.

import type { Packet } from "../wire/packet.ts";

const GOLDEN_RATIO = 0x61c88647;

/** The upper `bits` (1 to 31) of value * 0x61C88647 mod 2^32. `value`: any int32 bits. */
export const hash32 = (value: number, bits: number): number =>
  Math.imul(value, GOLDEN_RATIO) >>> (32 - bits);

/** The client's address as one int32: IPv4 as it is, IPv6 folded by XOR of its words. */
export const sourceWord = (packet: Packet): number =>
  packet.source0 ^ packet.source1 ^ packet.source2 ^ packet.source3;

/**
 * The destination address as one int32, folded like the source. As in the kernel it is the one in the header at hand:
 * of a packet inside an ICMP error (schedule_icmp) the client's.
 */
export const destinationWord = (packet: Packet): number =>
  packet.isInverse
    ? sourceWord(packet)
    : packet.destination0 ^ packet.destination1 ^ packet.destination2 ^ packet.destination3;
