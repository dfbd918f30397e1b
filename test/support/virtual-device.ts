// A TAP with offloads in memory: the same framing as a real one, and both sides of its virtio-net header to look at.
// Finishing and describing share no code with dataplane/.

import { Framing } from "../../dataplane/port/framing.ts";
import type { Port } from "../../dataplane/port/port.ts";
import type { Batch } from "../../dataplane/ring/batch.ts";
import { NO_SLOT, type Ring } from "../../dataplane/ring/ring.ts";
import { internetChecksum, segmentChecksum } from "./packet.ts";

export const HEADER_BYTES = 10;

/** Fields of struct virtio_net_hdr. */
export interface Header {
  flags: number;
  type: number;
  headerBytes: number;
  segmentBytes: number;
  start: number;
  offset: number;
}

/** Types of segmentation, as the header has them. */
export const TYPE_NONE = 0;
export const TYPE_TCP4 = 1;
export const TYPE_TCP6 = 4;
export const TYPE_UDP = 5;
export const TYPE_ECN = 0x80;

export const NO_OFFLOAD: Header = {
  flags: 0,
  type: 0,
  headerBytes: 0,
  segmentBytes: 0,
  start: 0,
  offset: 0,
};

const half = (value: number): number[] => [value & 0xff, value >> 8];

export const headerBytesOf = (header: Header): number[] => [
  header.flags,
  header.type,
  ...half(header.headerBytes),
  ...half(header.segmentBytes),
  ...half(header.start),
  ...half(header.offset),
];

export interface Unfinished {
  readonly header: Header;
  readonly frame: Uint8Array;
}

export class VirtualDevice implements Port {
  readonly name: string;
  readonly kind = "tap";
  readonly driver = "memory";
  readonly layer = 2;
  readonly mac: string;
  readonly mtu: number;
  readonly offloads: number;
  readonly fd = -1;
  /** True: it is down. */
  refuses = false;
  readonly #framing: Framing;
  readonly #waiting: Uint8Array[] = [];
  readonly #sent: Unfinished[] = [];
  readonly #keepsSlots: boolean;
  readonly #kept: [Ring, number][] = [];

  /** @param keepsSlots true: slots of what was sent come back when it is asked for, or with the next receive */
  constructor(name: string, mac: string, offloads: number, mtu = 1500, keepsSlots = false) {
    this.name = name;
    this.#keepsSlots = keepsSlots;
    this.mac = mac;
    this.mtu = mtu;
    this.offloads = offloads;
    this.#framing = new Framing(2, mtu, true);
  }

  /** @param header ten bytes */
  inject(header: ArrayLike<number>, frame: Uint8Array): void {
    this.#waiting.push(Uint8Array.from([...Array.from(header), ...frame]));
  }

  take(): Unfinished[] {
    return this.#sent.splice(0);
  }

  receive(ring: Ring, batch: Batch): number {
    this.finishWrites();
    const before = batch.count;
    while (batch.count < batch.capacity && this.#waiting.length > 0) {
      const slot = ring.take();
      if (slot === NO_SLOT) break;
      const bytes = this.#waiting.shift()!;
      ring.bytes.set(bytes, this.#framing.readAt(ring, slot));
      this.#framing.accept(ring, slot, bytes.length);
      batch.push(slot);
    }
    return batch.count - before;
  }

  transmit(ring: Ring, batch: Batch): number {
    let refused = 0;
    for (let i = 0; i < batch.count; i++) {
      const slot = batch.slots[i]!;
      if (!this.refuses && this.#framing.fits(ring, slot)) {
        const at = this.#framing.writeAt(ring, slot);
        this.#sent.push(split(ring.bytes.slice(at, at + this.#framing.writeBytes(ring, slot))));
      } else refused += 1 + ring.joined[slot]!;
      if (this.#keepsSlots) this.#kept.push([ring, slot]);
      else ring.give(slot);
    }
    batch.clear();
    return refused;
  }

  finishWrites(): void {
    for (const [ring, slot] of this.#kept.splice(0)) ring.give(slot);
  }

  close(): void {
    this.#waiting.length = 0;
  }
}

function split(bytes: Uint8Array): Unfinished {
  const at = (i: number): number => bytes[i]! | (bytes[i + 1]! << 8);
  const header = {
    flags: bytes[0]!,
    type: bytes[1]!,
    headerBytes: at(2),
    segmentBytes: at(4),
    start: at(6),
    offset: at(8),
  };
  return { header, frame: bytes.slice(HEADER_BYTES) };
}

/** The frame with the checksum that its header asks for. */
export function finished({ frame, header }: Unfinished): Uint8Array {
  if ((header.flags & 1) === 0) return frame;
  const copy = frame.slice();
  const checksum = internetChecksum(copy.subarray(header.start));
  copy[header.start + header.offset] = (checksum === 0 ? 0xffff : checksum) >> 8;
  copy[header.start + header.offset + 1] = (checksum === 0 ? 0xffff : checksum) & 0xff;
  return copy;
}

/** The TCP segments that a device sends for a frame: those of a super-frame, else the finished frame alone. */
export function cut(given: Unfinished): Uint8Array[] {
  const { frame, header } = given;
  if (header.type === TYPE_NONE) return [finished(given)];
  const payload = frame.subarray(header.headerBytes);
  const count = Math.ceil(payload.length / header.segmentBytes);
  return Array.from({ length: count }, (_, i) => {
    const from = i * header.segmentBytes;
    const piece = payload.subarray(from, from + header.segmentBytes);
    const bytes = Uint8Array.from([...frame.subarray(0, header.headerBytes), ...piece]);
    const view = new DataView(bytes.buffer);
    const isIpv6 = view.getUint16(12) === 0x86dd;
    if (isIpv6) view.setUint16(18, bytes.length - 54);
    else {
      view.setUint16(16, bytes.length - 14);
      view.setUint16(18, view.getUint16(18) + i);
      view.setUint16(24, 0);
      view.setUint16(24, internetChecksum(bytes.subarray(14, 34)));
    }
    const { start } = header;
    view.setUint32(start + 4, view.getUint32(start + 4) + from);
    const lost = (i === 0 ? 0 : 0x80) | (i === count - 1 ? 0 : 0x09);
    view.setUint8(start + 13, view.getUint8(start + 13) & ~lost);
    view.setUint16(start + header.offset, 0);
    const addresses = bytes.subarray(isIpv6 ? 22 : 26, start);
    const size = bytes.length - start;
    const pseudo = [...addresses, 0, 6, size >> 8, size & 0xff];
    const checksum = internetChecksum(Uint8Array.from([...pseudo, ...bytes.subarray(start)]));
    view.setUint16(start + header.offset, checksum);
    return bytes;
  });
}

/**
 * A frame with a whole TCP or UDP packet as its sender hands it to a device with offloads: the checksum is left to
 * that.
 *
 * @param from, to     addresses of the packet
 * @param transport    offset of the TCP or UDP header in the frame
 * @param segmentBytes payload bytes of a segment when the frame stands for several, else 0
 */
export function unfinished(
  frame: Uint8Array,
  addresses: { readonly from: string; readonly to: string },
  protocol: "tcp" | "udp",
  transport: number,
  segmentBytes: number,
): Unfinished {
  const copy = frame.slice();
  const offset = protocol === "tcp" ? 16 : 6;
  const empty = new Uint8Array(copy.length - transport);
  const number = protocol === "tcp" ? 6 : 17;
  // Zeros add nothing: what is left of the checksum is the pseudo header's sum, complemented.
  const sum = 0xffff - segmentChecksum(addresses.from, addresses.to, number, empty);
  copy[transport + offset] = sum >> 8;
  copy[transport + offset + 1] = sum & 0xff;
  const tcpType = addresses.from.includes(":") ? TYPE_TCP6 : TYPE_TCP4;
  const isCongested = protocol === "tcp" && (copy[transport + 13]! & 0x80) !== 0;
  const type = protocol === "udp" ? TYPE_UDP : isCongested ? tcpType | TYPE_ECN : tcpType;
  const payload = protocol === "udp" ? 8 : (copy[transport + 12]! >> 4) * 4;
  const isSuper = segmentBytes !== 0;
  return {
    frame: copy,
    header: {
      flags: 1,
      type: isSuper ? type : TYPE_NONE,
      headerBytes: isSuper ? transport + payload : 0,
      segmentBytes,
      start: transport,
      offset,
    },
  };
}
