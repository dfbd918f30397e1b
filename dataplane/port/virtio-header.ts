// Hot: the header that TAP, TUN and packet sockets put before a frame when they leave checksums and segmentation to
// the other side: struct virtio_net_hdr, ten bytes, little-endian. VIRTIO 1.2 §5.1.6; linux/virtio_net.h.
//
//   0 flags · 1 gso_type · 2 hdr_len · 4 gso_size · 6 csum_start · 8 csum_offset

import {
  OFFLOAD_MALFORMED,
  SEGMENT_NONE,
  SEGMENT_TCP4,
  SEGMENT_TCP6,
  SEGMENT_UDP,
  superPayload,
} from "../ring/offload.ts";
import type { Ring } from "../ring/ring.ts";
import * as tcp from "../wire/tcp.ts";

export const VIRTIO_HEADER_BYTES = 10;

const FLAGS = 0;
const TYPE = 1;
const HEADER_BYTES = 2;
const SEGMENT_BYTES = 4;
const CHECKSUM_START = 6;
const CHECKSUM_OFFSET = 8;

const NEEDS_CHECKSUM = 1;
const TYPE_NONE = 0;
const TYPE_TCP4 = 1;
const TYPE_TCP6 = 4;
const TYPE_UDP = 5;
/** With a TCP type: the first segment alone carries CWR. */
const TYPE_ECN = 0x80;

/** Number of the type in the header, by SEGMENT_…. */
const TYPES = Uint8Array.of(TYPE_NONE, TYPE_TCP4, TYPE_TCP6, TYPE_UDP);

/**
 * Reads the header at `at` of the frame or packet at `frame`, and fills the slot's columns. What contradicts itself
 * leaves OFFLOAD_MALFORMED in `checksumStart`; whether the rest makes sense for the frame is not looked at.
 */
export function readVirtioHeader(ring: Ring, slot: number, at: number, frame: number): void {
  const { view } = ring;
  const type = view.getUint8(at + TYPE);
  const needsChecksum = (view.getUint8(at + FLAGS) & NEEDS_CHECKSUM) !== 0;
  if (!needsChecksum) {
    if (type !== TYPE_NONE) ring.checksumStart[slot] = OFFLOAD_MALFORMED;
    return;
  }
  const start = frame + view.getUint16(at + CHECKSUM_START, true);
  ring.checksumStart[slot] = start;
  ring.checksumField[slot] = start + view.getUint16(at + CHECKSUM_OFFSET, true);
  if (type === TYPE_NONE) return;
  const segment = segmentTypeOf(type);
  ring.segmentType[slot] = segment;
  ring.segmentBytes[slot] = view.getUint16(at + SEGMENT_BYTES, true);
  if (segment === SEGMENT_NONE) ring.checksumStart[slot] = OFFLOAD_MALFORMED;
}

function segmentTypeOf(type: number): number {
  switch (type) {
    case TYPE_TCP4:
    case TYPE_TCP4 | TYPE_ECN:
      return SEGMENT_TCP4;
    case TYPE_TCP6:
    case TYPE_TCP6 | TYPE_ECN:
      return SEGMENT_TCP6;
    case TYPE_UDP:
      return SEGMENT_UDP;
    default:
      return SEGMENT_NONE;
  }
}

/** Writes the header of the frame or packet at `frame` to `at`, from the slot's columns. */
export function writeVirtioHeader(ring: Ring, slot: number, at: number, frame: number): void {
  const { view } = ring;
  const start = ring.checksumStart[slot]!;
  view.setInt32(at, 0);
  view.setInt32(at + 4, 0);
  view.setUint16(at + CHECKSUM_OFFSET, 0);
  if (start === 0) return;
  view.setUint8(at + FLAGS, NEEDS_CHECKSUM);
  view.setUint16(at + CHECKSUM_START, start - frame, true);
  view.setUint16(at + CHECKSUM_OFFSET, ring.checksumField[slot]! - start, true);
  const segment = ring.segmentType[slot]!;
  if (segment === SEGMENT_NONE) return;
  const isEcn = segment !== SEGMENT_UDP && (tcp.flags(view, start) & tcp.CWR) !== 0;
  view.setUint8(at + TYPE, isEcn ? TYPES[segment]! | TYPE_ECN : TYPES[segment]!);
  // With it the kernel keeps headers apart from payload, and needs no large block of memory in one piece.
  view.setUint16(at + HEADER_BYTES, superPayload(ring, slot) - frame, true);
  view.setUint16(at + SEGMENT_BYTES, ring.segmentBytes[slot]!, true);
}
