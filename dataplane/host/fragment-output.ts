// Hot: delivery of packets that may be too large for their way: IPv4 packets that allow it are cut into
// fragments (RFC 791 §3.2), in the sizes the kernel cuts.

import { NO_SLOT } from "../ring/ring.ts";
import { DROP_MTU, DROP_NO_SLOT, HELD } from "../verdict.ts";
import * as ipv4 from "../wire/ipv4.ts";
import { IPV4 } from "../wire/packet.ts";
import { deliver } from "./deliver.ts";
import type { Host } from "./host.ts";
import { MADE_FRAGMENT, MADE_HERE, MADE_LOST } from "./made.ts";

/** Fragments but the last carry a multiple of this many bytes. */
const UNIT_BYTES = 8;
/** Fragment offset in the flags field, in units. */
const OFFSET_MASK = 0x1fff;
const OPTION_END = 0;
const OPTION_NOP = 1;
/** Options with this bit are in every fragment, others only in the first (RFC 791 §3.1). */
const OPTION_COPIED = 0x80;

/**
 * As deliver, but an IPv4 packet larger than `mtu` that may be fragmented leaves in fragments of at most
 * `mtu` bytes, and of at most the largest fragment it came in. A packet with DF leaves as it is: the caller
 * has checked its size. The first fragment stays in `slot`, and its verdict is the packet's.
 *
 * @returns as deliver; also DROP_MTU when not even 8 bytes fit, DROP_NO_SLOT when the ring is short of slots
 */
export function deliverWithin(
  host: Host,
  slot: number,
  network: number,
  route: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
  verdict: number,
  mtu: number,
  nowTicks: number,
): number {
  const { ring } = host;
  const { view } = ring;
  if (ipv4.version(view, network) === IPV4) {
    const largest = ring.largestFragment[slot]!;
    const limit = largest !== 0 && largest < mtu ? largest : mtu;
    if (ipv4.totalBytes(view, network) > limit && !ipv4.isDontFragment(view, network)) {
      const header = ipv4.headerBytes(view, network);
      const unit = (limit - header) & -UNIT_BYTES;
      if (unit < UNIT_BYTES) return DROP_MTU;
      const cut = cutRest(host, slot, network, unit);
      if (cut < 0) return DROP_NO_SLOT;
      shorten(view, network, header + unit);
      const result = deliver(
        host,
        slot,
        network,
        route,
        word0,
        word1,
        word2,
        word3,
        verdict,
        nowTicks,
      );
      const isLost = result !== verdict && result !== HELD;
      sendRest(host, cut, isLost, network - ring.start[slot]!, route, word0, nowTicks);
      return result;
    }
  }
  return deliver(host, slot, network, route, word0, word1, word2, word3, verdict, nowTicks);
}

/**
 * Copies all but the first `unit` payload bytes into slots of their own, each with the Ethernet and IP header,
 * and notes the slots in host.cuttings. Returns how many, or -1 when there are not enough free slots.
 */
function cutRest(host: Host, slot: number, network: number, unit: number): number {
  const { ring, cuttings } = host;
  const { bytes, view } = ring;
  const header = ipv4.headerBytes(view, network);
  const payload = ipv4.totalBytes(view, network) - header;
  const count = Math.ceil(payload / unit) - 1;
  if (ring.freeCount < count) return -1;
  const start = ring.start[slot]!;
  const link = network - start;
  const field = ipv4.flagsFragment(view, network);
  for (let i = 0; i < count; i++) {
    const from = (i + 1) * unit;
    const piece = payload - from < unit ? payload - from : unit;
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

/** Sends the fragments noted by cutRest, or gives them back when the first one was dropped. */
function sendRest(
  host: Host,
  count: number,
  isFirstLost: boolean,
  link: number,
  route: number,
  word0: number,
  nowTicks: number,
): void {
  const { cuttings, made, ring } = host;
  for (let i = 0; i < count; i++) {
    const slot = cuttings[i]!;
    if (isFirstLost) {
      ring.give(slot);
      continue;
    }
    made[MADE_FRAGMENT]!++;
    const network = ring.start[slot]! + link;
    const result = deliver(host, slot, network, route, word0, 0, 0, 0, MADE_HERE, nowTicks);
    if (result === MADE_HERE || result === HELD) continue;
    made[MADE_LOST]!++;
    ring.give(slot);
  }
}
