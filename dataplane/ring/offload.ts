// Hot: what a sender leaves to the device, and how the device's part is done here. linux/Documentation/networking/
// checksum-offloads.rst, segmentation-offloads.rst; the columns are the ring's.
//
// An unfinished checksum covers everything from `checksumStart` to the end of the frame; its field holds the folded sum
// of the pseudo header. A super-frame stands for several TCP or UDP segments of `segmentBytes` payload bytes each, with
// one header; its checksum is always unfinished.

import { sum, sumAligned } from "../wire/checksum.ts";
import * as tcp from "../wire/tcp.ts";
import * as udp from "../wire/udp.ts";
import type { Ring } from "./ring.ts";

/** Values of Ring.segmentType. */
export const SEGMENT_NONE = 0;
export const SEGMENT_TCP4 = 1;
export const SEGMENT_TCP6 = 2;
export const SEGMENT_UDP = 3;

/** Bits of what a port takes unfinished. */
export const OFFLOAD_CHECKSUM = 1;
export const OFFLOAD_TCP4 = 2;
export const OFFLOAD_TCP6 = 4;
export const OFFLOAD_UDP = 8;
/** Segments that leave one after the other may be joined to super-frames (host/segment-join.ts). */
export const OFFLOAD_GRO = 16;

/** In Ring.checksumStart: the device said something that cannot be. */
export const OFFLOAD_MALFORMED = -1;

/** True when a port with these OFFLOAD_… bits takes super-frames of `type`. */
export const takesSegments = (offloads: number, type: number): boolean =>
  (offloads & OFFLOAD_CHECKSUM) !== 0 && (offloads & (1 << type)) !== 0;

/** Where the payload of the super-frame in `slot` begins. */
export function superPayload(ring: Ring, slot: number): number {
  const at = ring.checksumStart[slot]!;
  return ring.segmentType[slot] === SEGMENT_UDP
    ? at + udp.UDP_HEADER_BYTES
    : at + tcp.headerBytes(ring.view, at);
}

/** Bytes from `at`, in the headers, to the end of the frame; of a super-frame, to the end of one of its segments. */
export const bytesOnWire = (ring: Ring, slot: number, at: number): number =>
  ring.segmentType[slot] === SEGMENT_NONE
    ? ring.start[slot]! + ring.length[slot]! - at
    : superPayload(ring, slot) + ring.segmentBytes[slot]! - at;

/** Sum of a range of the ring, folded, not complemented. */
export const sumIn = (ring: Ring, at: number, bytes: number): number =>
  (at & 1) === 0 ? sumAligned(ring.halves, ring.view, at, bytes, 0) : sum(ring.view, at, bytes, 0);

/** Fragments are not made for smaller paths than this as a rule. */
const FRAGMENT_BYTES = 512;
/** A frame leaves in fewer pieces than one for each so many of its bytes. */
export const PIECE_BYTES_MIN = 16;

/**
 * Slots that the frame in `slot` needs at most as a rule, should it leave in pieces: fragments, or segments, each of
 * them in two fragments where a tunnel's header makes it too large.
 */
export const piecesOf = (ring: Ring, slot: number): number =>
  ring.segmentType[slot] === SEGMENT_NONE
    ? Math.ceil(ring.length[slot]! / FRAGMENT_BYTES)
    : Math.ceil(ring.length[slot]! / ring.segmentBytes[slot]!) * 2;

/**
 * Finishes the checksum in `slot`, over all that the frame has from `checksumStart` on: a super-frame becomes one large
 * packet. A result of 0 is written as 0xffff, which sums up the same and is no UDP "no checksum". Field and start must
 * lie in the frame.
 */
export function finishChecksum(ring: Ring, slot: number): void {
  const at = ring.checksumStart[slot]!;
  const checksum = ~sumIn(ring, at, ring.start[slot]! + ring.length[slot]! - at) & 0xffff;
  ring.view.setUint16(ring.checksumField[slot]!, checksum === 0 ? 0xffff : checksum);
  ring.checksumStart[slot] = 0;
  ring.segmentType[slot] = SEGMENT_NONE;
}

/** Control path. A copy of the frame in `slot` as on a wire that takes large packets: its checksum is finished. */
export function copyFinished(ring: Ring, slot: number): Uint8Array {
  const start = ring.start[slot]!;
  const length = ring.length[slot]!;
  const copy = new Uint8Array(ring.bytes.subarray(start, start + length));
  const from = ring.checksumStart[slot]! - start;
  const field = ring.checksumField[slot]! - start;
  // What came in may not have been checked yet.
  if (from <= 0 || from >= length || field < 0 || field + 2 > length) return copy;
  const view = new DataView(copy.buffer);
  const checksum = ~sum(view, from, length - from, 0) & 0xffff;
  view.setUint16(field, checksum === 0 ? 0xffff : checksum);
  return copy;
}
