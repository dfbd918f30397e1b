// Hot: whether what the device said about a frame that it left unfinished can be. Nobody later has to ask.

import {
  finishChecksum,
  SEGMENT_NONE,
  SEGMENT_TCP4,
  SEGMENT_TCP6,
  SEGMENT_UDP,
  superPayload,
} from "../ring/offload.ts";
import type { Ring } from "../ring/ring.ts";
import { CONTINUE, DROP_OFFLOAD_MALFORMED } from "../verdict.ts";
import * as ipv4 from "../wire/ipv4.ts";
import { IPV4, IPV6, type Packet } from "../wire/packet.ts";
import { TCP_CHECKSUM_OFFSET } from "../wire/tcp.ts";
import { UDP_CHECKSUM_OFFSET } from "../wire/udp.ts";

/**
 * Checks the columns of a parsed frame whose `checksumStart` is not 0. On CONTINUE an unfinished checksum is that of
 * the packet's own TCP or UDP, whole and no fragment; any other one (of a packet in a tunnel, say) was finished, as far
 * as the packet goes.
 *
 * @returns CONTINUE or DROP_OFFLOAD_MALFORMED
 */
export function checkOffload(ring: Ring, packet: Packet): number {
  const { slot } = packet;
  const start = ring.checksumStart[slot]!;
  const field = ring.checksumField[slot]!;
  if (packet.family !== 0) ring.length[slot] = packet.end - packet.at;
  const end = ring.start[slot]! + ring.length[slot]!;
  if (start < ring.start[slot]! || field + 2 > end) return DROP_OFFLOAD_MALFORMED;
  const isSuper = ring.segmentType[slot] !== SEGMENT_NONE;
  if (!isOwnChecksum(packet, start, field)) {
    if (isSuper) return DROP_OFFLOAD_MALFORMED;
    finishChecksum(ring, slot);
    return CONTINUE;
  }
  if (!isSuper) return CONTINUE;
  const bytes = ring.segmentBytes[slot]!;
  if (bytes === 0 || !isOwnType(packet, ring.segmentType[slot]!)) return DROP_OFFLOAD_MALFORMED;
  if (end - superPayload(ring, slot) <= bytes) ring.segmentType[slot] = SEGMENT_NONE;
  return CONTINUE;
}

function isOwnChecksum(packet: Packet, start: number, field: number): boolean {
  if (packet.family === 0 || packet.isFragment || start !== packet.transport) return false;
  if (packet.protocol === ipv4.PROTOCOL_TCP) return field === start + TCP_CHECKSUM_OFFSET;
  return packet.protocol === ipv4.PROTOCOL_UDP && field === start + UDP_CHECKSUM_OFFSET;
}

function isOwnType({ family, protocol }: Packet, type: number): boolean {
  switch (type) {
    case SEGMENT_TCP4:
      return family === IPV4 && protocol === ipv4.PROTOCOL_TCP;
    case SEGMENT_TCP6:
      return family === IPV6 && protocol === ipv4.PROTOCOL_TCP;
    case SEGMENT_UDP:
      return protocol === ipv4.PROTOCOL_UDP;
    default:
      return false;
  }
}
