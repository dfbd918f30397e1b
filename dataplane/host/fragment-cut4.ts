// Hot: cutting an IPv4 packet into fragments (RFC 791 §3.2), in the sizes the kernel cuts: a tunnel packet round an
// IPv6 packet that came in fragments in the same ones, if these fit.

import { NO_SLOT } from "../ring/ring.ts";
import * as ipv4 from "../wire/ipv4.ts";
import type { Host } from "./host.ts";

/** Fragments but the last carry a multiple of this many bytes. */
const UNIT_BYTES = 8;
/** Fragment offset in the flags field, in units. */
const OFFSET_MASK = 0x1fff;
const OPTION_END = 0;
const OPTION_NOP = 1;
/** Options with this bit are in every fragment, others only in the first (RFC 791 §3.1). */
const OPTION_COPIED = 0x80;

/** The link is too small for even 8 bytes of payload. */
export const CUT_TOO_SMALL = -1;
export const CUT_NO_SLOT = -2;

/**
 * Cuts the packet at `network` into fragments of at most `limit` bytes. The first stays in `slot`; the slots of the
 * others are in host.cuttings.
 *
 * @returns how many others there are, or CUT_…
 */
export function cut4(host: Host, slot: number, network: number, limit: number): number {
  const { view } = host.ring;
  const header = ipv4.headerBytes(view, network);
  const unit = (limit - header) & -UNIT_BYTES;
  if (unit < UNIT_BYTES) return CUT_TOO_SMALL;
  const cameFirst = host.ring.firstFragment[slot]!;
  const cameOther = host.ring.otherFragment[slot]!;
  const isAsCame =
    cameFirst !== 0 && cameFirst <= unit && cameOther <= unit && cameFirst % UNIT_BYTES === 0;
  const first = isAsCame ? cameFirst : unit;
  const other = isAsCame ? (cameOther + UNIT_BYTES - 1) & -UNIT_BYTES : unit;
  const count = cutRest(host, slot, network, first, other);
  if (count >= 0) shorten(view, network, header + first);
  return count;
}

/**
 * Copies all but the first `first` payload bytes into slots of their own, `other` in each, with the Ethernet and IP
 * header, and notes the slots in host.cuttings. Returns how many, or CUT_NO_SLOT when there are not enough free slots.
 */
function cutRest(host: Host, slot: number, network: number, first: number, other: number): number {
  const { ring, cuttings } = host;
  const { bytes, view } = ring;
  const header = ipv4.headerBytes(view, network);
  const payload = ipv4.totalBytes(view, network) - header;
  const count = Math.ceil((payload - first) / other);
  if (ring.freeCount < count) return CUT_NO_SLOT;
  const start = ring.start[slot]!;
  const link = network - start;
  const field = ipv4.flagsFragment(view, network);
  for (let i = 0; i < count; i++) {
    const from = first + i * other;
    const piece = payload - from < other ? payload - from : other;
    const isLast = i === count - 1;
    const piecesSlot = ring.take();
    if (piecesSlot === NO_SLOT) throw new Error("the ring counts slots that it does not have");
    const to = ring.start[piecesSlot]!;
    const source = network + header + from;
    bytes.copyWithin(to, start, network + header);
    bytes.copyWithin(to + link + header, source, source + piece);
    ring.length[piecesSlot] = link + header + piece;
    // A fragment that is cut again keeps its own place and its own "more fragments".
    const more = isLast ? field & ipv4.MORE_FRAGMENTS : ipv4.MORE_FRAGMENTS;
    const offset = (field & OFFSET_MASK) + (from >> 3);
    const at = to + link;
    ipv4.setTotalBytesWithChecksum(view, at, header + piece);
    ipv4.setFlagsFragmentWithChecksum(view, at, more | offset);
    if (header > ipv4.IPV4_HEADER_BYTES_MIN) {
      dropFirstOnlyOptions(view, at, header);
      ipv4.writeChecksum(view, at);
    }
    cuttings[i] = piecesSlot;
  }
  return count;
}

/** Makes the packet at `network` its own first fragment of `packetBytes` bytes. */
function shorten(view: DataView, network: number, packetBytes: number): void {
  const field = ipv4.flagsFragment(view, network);
  ipv4.setTotalBytesWithChecksum(view, network, packetBytes);
  ipv4.setFlagsFragmentWithChecksum(view, network, field | ipv4.MORE_FRAGMENTS);
}

/** Options that belong into the first fragment only become no-operations; the header keeps its length. */
function dropFirstOnlyOptions(view: DataView, network: number, header: number): void {
  const end = network + header;
  let at = network + ipv4.IPV4_HEADER_BYTES_MIN;
  while (at < end) {
    const option = view.getUint8(at);
    if (option === OPTION_END) return;
    if (option === OPTION_NOP) {
      at++;
      continue;
    }
    const length = at + 1 < end ? view.getUint8(at + 1) : 0;
    if (length < 2 || at + length > end) return; // Malformed: the receiver's to refuse.
    if ((option & OPTION_COPIED) === 0) {
      for (let i = at; i < at + length; i++) view.setUint8(i, OPTION_NOP);
    }
    at += length;
  }
}
