// Hot: how a frame of the ring lies in front of a device's file descriptor. A TAP takes the frame as it is. A TUN
// takes the packet alone: in the ring it carries a made-up Ethernet header (both MACs zero), so that the engine
// only ever sees frames. With offloads a virtio-net header stands before what the device takes.
//
//   in the ring           |  headroom              | Ethernet | packet …
//   TAP                                            |<- read, write ->|
//   TUN                                                       |<- read, write ->|
//   TAP with offloads                     | virtio |<- read, write ->|
//   TUN with offloads                              | virtio   |<- read, write ->|

import { FRAME_BYTES_MAX, type Ring } from "../ring/ring.ts";
import { ETHERNET_BYTES, fitsMtu } from "./frame-bounds.ts";
import { readVirtioHeader, VIRTIO_HEADER_BYTES, writeVirtioHeader } from "./virtio-header.ts";

const ETHERTYPE_IPV4 = 0x0800;
const ETHERTYPE_IPV6 = 0x86dd;

export class Framing {
  readonly layer: 2 | 3;
  /** Largest packet that may leave, in bytes. */
  readonly mtu: number;
  /** Bytes that a read must offer: the kernel never has to cut a frame. */
  readonly readBytes: number;
  /** Bytes from the start of a frame in the ring to the frame or packet that the device takes. */
  readonly #skipped: number;
  /** Bytes before that, of the virtio-net header; 0 without one. */
  readonly #header: number;

  /** @param hasHeader whether the device puts a virtio-net header first */
  constructor(layer: 2 | 3, mtu: number, hasHeader = false) {
    this.layer = layer;
    this.mtu = mtu;
    this.#skipped = layer === 2 ? 0 : ETHERNET_BYTES;
    this.#header = hasHeader ? VIRTIO_HEADER_BYTES : 0;
    this.readBytes = FRAME_BYTES_MAX - this.#skipped + this.#header;
  }

  /** Where in the ring's memory a read for a fresh slot puts what it gets. */
  readAt(ring: Ring, slot: number): number {
    return ring.start[slot]! + this.#skipped - this.#header;
  }

  /** After a read of `bytes` bytes to `readAt`: the slot now holds a frame. */
  accept(ring: Ring, slot: number, bytes: number): void {
    const frame = ring.start[slot]! + this.#skipped;
    if (this.#header !== 0) readVirtioHeader(ring, slot, frame - this.#header, frame);
    if (this.layer === 3) prependEthernet(ring.view, ring.start[slot]!);
    ring.length[slot] = bytes + this.#skipped - this.#header;
  }

  /** True when the device may have the frame: there is one, and its packet fits the MTU. */
  fits(ring: Ring, slot: number): boolean {
    // The kernel would take frames above the MTU and lose them on the other side, uncounted.
    return fitsMtu(ring, slot, this.mtu) && ring.length[slot]! > this.#skipped;
  }

  /** Where in the ring's memory a write of the slot's frame begins; a header before the frame is in place then. */
  writeAt(ring: Ring, slot: number): number {
    const frame = ring.start[slot]! + this.#skipped;
    if (this.#header !== 0) writeVirtioHeader(ring, slot, frame - this.#header, frame);
    return frame - this.#header;
  }

  /** Bytes of that write. */
  writeBytes(ring: Ring, slot: number): number {
    return ring.length[slot]! - this.#skipped + this.#header;
  }
}

/** MACs of zero and the ethertype that the packet's version nibble says; 0 for a packet that is neither. */
function prependEthernet(view: DataView, at: number): void {
  view.setInt32(at, 0);
  view.setInt32(at + 4, 0);
  view.setInt32(at + 8, 0);
  const version = view.getUint8(at + ETHERNET_BYTES) >>> 4;
  view.setUint16(at + 12, version === 4 ? ETHERTYPE_IPV4 : version === 6 ? ETHERTYPE_IPV6 : 0);
}
