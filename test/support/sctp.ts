// SCTP packets for tests (RFC 9260). Shares no code with dataplane/wire.

import type { Data } from "./packet.ts";
import { bytesOf } from "./packet.ts";

const half = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff];

/** Chunk types by name. */
export const CHUNKS = {
  DATA: 0,
  INIT: 1,
  INIT_ACK: 2,
  SACK: 3,
  HEARTBEAT: 4,
  ABORT: 6,
  SHUTDOWN: 7,
  SHUTDOWN_ACK: 8,
  ERROR: 9,
  COOKIE_ECHO: 10,
  COOKIE_ACK: 11,
  SHUTDOWN_COMPLETE: 14,
} as const;

export type ChunkName = keyof typeof CHUNKS;

/** CRC-32C (Castagnoli), bit by bit. */
export function crc32c(bytes: ArrayLike<number>): number {
  let crc = 0xffff_ffff;
  for (let i = 0; i < bytes.length; i++) {
    crc ^= bytes[i]!;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ ((crc & 1) === 0 ? 0 : 0x82f6_3b78);
  }
  return ~crc >>> 0;
}

/** The transport part of a packet: a common header and chunks, each with the same data; the checksum is right. */
export function sctpSegment(
  fromPort: number,
  toPort: number,
  chunks: readonly ChunkName[],
  data: Data,
): Uint8Array {
  const value = [...bytesOf(data)];
  const padding = Array.from({ length: -value.length & 3 }, () => 0);
  const body = chunks.flatMap((name) => [
    CHUNKS[name],
    0,
    ...half(4 + value.length),
    ...value,
    ...padding,
  ]);
  const segment = [...half(fromPort), ...half(toPort), 0x11, 0x22, 0x33, 0x44, 0, 0, 0, 0, ...body];
  const crc = crc32c(segment);
  segment.splice(8, 4, crc & 0xff, (crc >> 8) & 0xff, (crc >> 16) & 0xff, crc >>> 24);
  return Uint8Array.from(segment);
}
