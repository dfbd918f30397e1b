// Hot: generic receive offload on the way out. TCP segments of one connection that leave by the same port in one step
// are joined to a super-frame where the device takes those: it is written once, and the receiver's stack is entered
// once. The opposite of segment-cut.ts; linux/Documentation/networking/segmentation-offloads.rst.
//
// Only what a device would cut into the same segments again is joined: the same headers, each segment where the last
// one ended, all of one size but the last. A checksum that its sender finished is looked at first, since the device
// makes all of them anew and would hide that one was wrong. No frame waits for another: what the step has is all
// there is.
//
//   batch   | A1 | B1 | A2 | A3 | b: ACK |      A1 leads, and takes A2 and A3; b closes B1
//   leaves  | A1 A2 A3 | B1 | b |

import { OFFLOAD_GRO, SEGMENT_NONE, SEGMENT_TCP4, SEGMENT_TCP6, sumIn } from "../ring/offload.ts";
import type { Batch } from "../ring/batch.ts";
import type { Ring } from "../ring/ring.ts";
import { addSums } from "../wire/checksum.ts";
import { ETHERNET_HEADER_BYTES, ETHERTYPE_IPV4, ETHERTYPE_IPV6 } from "../wire/ethernet.ts";
import { pseudoHeaderSum } from "../wire/ip.ts";
import * as ipv4 from "../wire/ipv4.ts";
import * as ipv6 from "../wire/ipv6.ts";
import * as tcp from "../wire/tcp.ts";

/** Connections whose first segments may wait for the next ones, as many as share a batch in practice. */
const LEADERS = 8;
/** Smaller segments cost more to look at than their writes. */
const PAYLOAD_MIN = 256;
const FRAME_MIN =
  ETHERNET_HEADER_BYTES + ipv4.IPV4_HEADER_BYTES_MIN + tcp.TCP_HEADER_BYTES_MIN + PAYLOAD_MIN;
const PLAIN_IPV4 = 0x45;
const RIGHT = 0xffff;

// A leader's row.
const SLOT = 0;
const TRANSPORT = 1;
/** Payload bytes of all its segments but the last. */
const SIZE = 2;
/** Sequence number behind its last segment. */
const NEXT = 3;
/** One past its last byte. */
const END = 4;
/** tcp.control() of its last segment. */
const CONTROL = 5;
const ROW = 6;

/** Flags that the last segment may have, and only that. */
const LAST_ONLY = tcp.PSH | tcp.FIN;

const NONE = -1;

/** True when a port with these OFFLOAD_… bits takes joined segments. */
export const joinsSegments = (offloads: number): boolean => (offloads & OFFLOAD_GRO) !== 0;

export class SegmentJoiner {
  readonly #ring: Ring;
  readonly #rows = new Int32Array(LEADERS * ROW);
  #count = 0;

  constructor(ring: Ring) {
    this.#ring = ring;
  }

  /**
   * Joins what can be joined of a batch on its way out, in place. Frames of one connection stay in their order.
   * @returns frames that went into others; `ring.joined` tells of each slot how many
   */
  join(batch: Batch): number {
    const { slots } = batch;
    const { length } = this.#ring;
    const count = batch.count;
    if (count < 2) return 0;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const slot = slots[i]!;
      const isOfInterest = this.#count > 0 || length[slot]! >= FRAME_MIN;
      if (!isOfInterest || !this.#take(slot)) slots[kept++] = slot;
    }
    this.#closeAll();
    batch.count = kept;
    return count - kept;
  }

  /** True when the frame went into another, and its slot back to the ring. */
  #take(slot: number): boolean {
    const ring = this.#ring;
    const transport = transportOf(ring, slot);
    if (transport === NONE) {
      this.#closeAll(); // Whatever it is, nothing overtakes it.
      return false;
    }
    const row = this.#find(slot, transport);
    if (row !== NONE) {
      if (this.#append(row, slot, transport)) return true;
      this.#close(row);
    }
    if (mayLead(ring, slot, transport)) this.#lead(slot, transport);
    return false;
  }

  /** The row of the leader of the frame's connection, or NONE. */
  #find(slot: number, transport: number): number {
    const { start, view } = this.#ring;
    const rows = this.#rows;
    for (let row = 0; row < this.#count * ROW; row += ROW) {
      const other = rows[row + TRANSPORT]!;
      if (view.getInt32(other) !== view.getInt32(transport)) continue;
      const header = transport - start[slot]! - ETHERNET_HEADER_BYTES;
      if (other - start[rows[row + SLOT]!]! - ETHERNET_HEADER_BYTES !== header) continue;
      const addresses = header === ipv6.IPV6_HEADER_BYTES ? 32 : 8;
      if (isSame(view, transport - addresses, other - addresses, addresses)) return row;
    }
    return NONE;
  }

  #lead(slot: number, transport: number): void {
    const ring = this.#ring;
    const { view } = ring;
    if (this.#count === LEADERS) this.#close(0);
    const rows = this.#rows;
    const row = this.#count++ * ROW;
    const end = ring.start[slot]! + ring.length[slot]!;
    const size = end - transport - tcp.headerBytes(view, transport);
    rows[row + SLOT] = slot;
    rows[row + TRANSPORT] = transport;
    rows[row + SIZE] = size;
    rows[row + NEXT] = tcp.sequence(view, transport) + size;
    rows[row + END] = end;
    rows[row + CONTROL] = tcp.control(view, transport);
  }

  /** Puts the payload of the frame behind the leader's; false when it does not continue that. */
  #append(row: number, slot: number, transport: number): boolean {
    const ring = this.#ring;
    const { bytes, joined, view } = ring;
    const rows = this.#rows;
    const leader = rows[row + SLOT]!;
    const head = rows[row + TRANSPORT]!;
    const end = rows[row + END]!;
    const payload = transport + tcp.headerBytes(view, transport);
    const piece = ring.start[slot]! + ring.length[slot]! - payload;
    const control = tcp.control(view, transport);
    if (piece < 1 || piece > rows[row + SIZE]! || !isSegment(ring, slot, transport)) return false;
    if (end + piece - ring.start[leader]! - ETHERNET_HEADER_BYTES > ipv4.IPV4_PACKET_BYTES_MAX)
      return false;
    if (tcp.sequence(view, transport) !== rows[row + NEXT]!) return false;
    if (((control ^ rows[row + CONTROL]!) & ~LAST_ONLY) !== 0) return false;
    if (!continues(ring, leader, head, slot, transport)) return false;
    const isFirst = joined[leader] === 0;
    if (isFirst && !isChecksumRight(ring, leader, head)) return false;
    if (!isChecksumRight(ring, slot, transport)) return false;
    bytes.copyWithin(end, payload, payload + piece);
    rows[row + NEXT] = rows[row + NEXT]! + piece;
    rows[row + END] = end + piece;
    rows[row + CONTROL] = control;
    joined[leader]!++;
    ring.give(slot);
    const isLast = piece < rows[row + SIZE]! || (control & LAST_ONLY) !== 0;
    if (isLast) this.#close(row);
    return true;
  }

  /** No further segments: the leader, if it has got any, becomes a super-frame. */
  #close(row: number): void {
    const rows = this.#rows;
    if (this.#ring.joined[rows[row + SLOT]!] !== 0) this.#finish(row);
    const last = --this.#count * ROW;
    for (let i = 0; i < ROW; i++) rows[row + i] = rows[last + i]!;
  }

  #closeAll(): void {
    while (this.#count > 0) this.#close(0);
  }

  /** Lengths and flags of the whole, and a checksum that is the device's to finish. */
  #finish(row: number): void {
    const ring = this.#ring;
    const { view } = ring;
    const rows = this.#rows;
    const slot = rows[row + SLOT]!;
    const transport = rows[row + TRANSPORT]!;
    const start = ring.start[slot]!;
    const network = start + ETHERNET_HEADER_BYTES;
    const bytes = rows[row + END]! - transport;
    const isIpv6 = transport - network === ipv6.IPV6_HEADER_BYTES;
    if (isIpv6) ipv6.setPayloadBytes(view, network, bytes);
    else {
      ipv4.setTotalBytes(view, network, rows[row + END]! - network);
      ipv4.writeChecksum(view, network);
    }
    tcp.setFlags(view, transport, rows[row + CONTROL]! & 0xff);
    tcp.setChecksum(view, transport, pseudoHeaderSum(view, network, ipv4.PROTOCOL_TCP, bytes));
    ring.length[slot] = rows[row + END]! - start;
    ring.checksumStart[slot] = transport;
    ring.checksumField[slot] = transport + tcp.TCP_CHECKSUM_OFFSET;
    ring.segmentType[slot] = isIpv6 ? SEGMENT_TCP6 : SEGMENT_TCP4;
    ring.segmentBytes[slot] = rows[row + SIZE]!;
  }
}

/** Where the TCP header is, behind an IP header without options, extensions or fragments; else NONE. */
function transportOf({ length, start, view }: Ring, slot: number): number {
  const network = start[slot]! + ETHERNET_HEADER_BYTES;
  const end = start[slot]! + length[slot]!;
  const type = end - network < ipv4.IPV4_HEADER_BYTES_MIN ? 0 : view.getUint16(network - 2);
  let transport = NONE;
  if (type === ETHERTYPE_IPV4) {
    const isPlain = view.getUint8(network) === PLAIN_IPV4 && !ipv4.isFragment(view, network);
    if (!isPlain || ipv4.protocol(view, network) !== ipv4.PROTOCOL_TCP) return NONE;
    transport = network + ipv4.IPV4_HEADER_BYTES_MIN;
  } else if (type === ETHERTYPE_IPV6) {
    if (ipv6.nextHeader(view, network) !== ipv4.PROTOCOL_TCP) return NONE;
    transport = network + ipv6.IPV6_HEADER_BYTES;
  } else return NONE;
  return tcp.isWellFormed(view, transport, end - transport) ? transport : NONE;
}

/** True for a segment with nothing but an acknowledgement beside enough payload. */
function mayLead(ring: Ring, slot: number, transport: number): boolean {
  const { view } = ring;
  const isPlain = (tcp.flags(view, transport) & ~tcp.ECE) === tcp.ACK;
  if (!isPlain || !isSegment(ring, slot, transport)) return false;
  const payload = transport + tcp.headerBytes(view, transport);
  return ring.start[slot]! + ring.length[slot]! - payload >= PAYLOAD_MIN;
}

/** True for one segment without padding, whose checksum is whole or left to the device. */
function isSegment(ring: Ring, slot: number, transport: number): boolean {
  const { view } = ring;
  const network = ring.start[slot]! + ETHERNET_HEADER_BYTES;
  const end = ring.start[slot]! + ring.length[slot]!;
  if (ring.segmentType[slot] !== SEGMENT_NONE) return false;
  if (ring.checksumStart[slot] !== 0) {
    if (ring.checksumStart[slot] !== transport) return false;
    if (ring.checksumField[slot] !== transport + tcp.TCP_CHECKSUM_OFFSET) return false;
  }
  return transport - network === ipv6.IPV6_HEADER_BYTES
    ? transport + ipv6.payloadBytes(view, network) === end
    : network + ipv4.totalBytes(view, network) === end;
}

/**
 * True when all headers are the leader's but for what segments of one super-frame differ in; control and sequence were
 * looked at before.
 */
function continues(
  { joined, start, view }: Ring,
  leader: number,
  head: number,
  slot: number,
  transport: number,
): boolean {
  const link = start[slot]!;
  const leaderLink = start[leader]!;
  if (!isSame(view, link, leaderLink, 12)) return false;
  const network = link + ETHERNET_HEADER_BYTES;
  const leaderNetwork = leaderLink + ETHERNET_HEADER_BYTES;
  if (transport - network === ipv6.IPV6_HEADER_BYTES) {
    // Version, traffic class and flow label; next header and hop limit.
    if (view.getInt32(network) !== view.getInt32(leaderNetwork)) return false;
    if (view.getUint16(network + 6) !== view.getUint16(leaderNetwork + 6)) return false;
  } else {
    // Version, length and type of service; fragment bits; time to live and protocol.
    if (view.getUint16(network) !== view.getUint16(leaderNetwork)) return false;
    const fragment = ipv4.flagsFragment(view, network);
    if (fragment !== ipv4.flagsFragment(view, leaderNetwork)) return false;
    if (view.getUint16(network + 8) !== view.getUint16(leaderNetwork + 8)) return false;
    // Identifications count up where they mean something (RFC 6864 §4.1), as the device will have them.
    const distance = ipv4.identification(view, network) - ipv4.identification(view, leaderNetwork);
    const isCounted = (distance & 0xffff) === joined[leader]! + 1;
    if ((fragment & ipv4.DONT_FRAGMENT) === 0 && !isCounted) return false;
  }
  if (tcp.acknowledgement(view, transport) !== tcp.acknowledgement(view, head)) return false;
  if (tcp.window(view, transport) !== tcp.window(view, head)) return false;
  if (tcp.urgent(view, transport) !== tcp.urgent(view, head)) return false;
  const options = tcp.headerBytes(view, transport) - tcp.TCP_HEADER_BYTES_MIN;
  const toOptions = tcp.TCP_HEADER_BYTES_MIN;
  return isSame(view, transport + toOptions, head + toOptions, options);
}

/** True for a checksum that is the device's to make, or right. */
function isChecksumRight(ring: Ring, slot: number, transport: number): boolean {
  if (ring.checksumStart[slot] !== 0) return true;
  const network = ring.start[slot]! + ETHERNET_HEADER_BYTES;
  const bytes = ring.start[slot]! + ring.length[slot]! - transport;
  const pseudo = pseudoHeaderSum(ring.view, network, ipv4.PROTOCOL_TCP, bytes);
  return addSums(sumIn(ring, transport, bytes), pseudo) === RIGHT;
}

/** True when `bytes` bytes, a multiple of four, are the same in both places. */
function isSame(view: DataView, one: number, other: number, bytes: number): boolean {
  for (let i = 0; i < bytes; i += 4) {
    if (view.getInt32(one + i) !== view.getInt32(other + i)) return false;
  }
  return true;
}
