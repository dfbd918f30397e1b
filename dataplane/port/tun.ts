// Hot: a TUN device as a port: IP packets to and from the kernel, one system call each. In the ring each packet
// carries a made-up Ethernet header (both MACs zero), so that the engine only ever sees frames.

import type { Batch } from "../ring/batch.ts";
import { FRAME_BYTES_MAX, NO_SLOT, type Ring } from "../ring/ring.ts";
import { deviceGone, EMPTY, readFrame, writeFrame } from "./device-io.ts";
import { ETHERNET_BYTES, fitsMtu } from "./frame-bounds.ts";
import { addressOf, close } from "./libc.ts";
import { MAC_ZERO } from "./mac.ts";
import type { Port } from "./port.ts";
import { openTunDevice, type TunDevice, type TunDeviceOptions } from "./tun-device.ts";

export type TunOptions = Omit<TunDeviceOptions, "layer" | "kernelMac" | "bridge">;

const ETHERTYPE_IPV4 = 0x0800;
const ETHERTYPE_IPV6 = 0x86dd;

/**
 * Control path. Opens a TUN; see openTunDevice.
 *
 * @throws Error           when an option is wrong
 * @throws SystemCallError when the kernel refuses
 */
export const openTun = (options: TunOptions): TunPort =>
  new TunPort(openTunDevice({ ...options, layer: 3 }));

export class TunPort implements Port {
  readonly name: string;
  readonly kind = "tun";
  readonly layer = 3;
  readonly mac = MAC_ZERO;
  readonly mtu: number;
  #fd: number;

  /** @param device an open TUN, owned by the port from now on */
  constructor(device: TunDevice) {
    this.name = device.name;
    this.mtu = device.mtu;
    this.#fd = device.fd;
  }

  get fd(): number {
    return this.#fd;
  }

  receive(ring: Ring, batch: Batch): number {
    if (this.#fd < 0) return 0;
    const base = addressOf(ring.bytes);
    const before = batch.count;
    const room = FRAME_BYTES_MAX - ETHERNET_BYTES;
    while (batch.count < batch.capacity) {
      const slot = ring.take();
      if (slot === NO_SLOT) break;
      const at = ring.start[slot]!;
      const bytes = readFrame(this.#fd, base + at + ETHERNET_BYTES, room);
      if (bytes <= EMPTY) {
        ring.give(slot);
        if (bytes < EMPTY) deviceGone(this.name, -bytes);
        break;
      }
      prependEthernet(ring.view, at);
      ring.length[slot] = bytes + ETHERNET_BYTES;
      batch.push(slot);
    }
    return batch.count - before;
  }

  transmit(ring: Ring, batch: Batch): number {
    const base = addressOf(ring.bytes);
    let refused = 0;
    for (let i = 0; i < batch.count; i++) {
      const slot = batch.slots[i]!;
      const address = base + ring.start[slot]! + ETHERNET_BYTES;
      const sent =
        fitsMtu(ring, slot, this.mtu) &&
        ring.length[slot]! > ETHERNET_BYTES &&
        writeFrame(this.#fd, address, ring.length[slot]! - ETHERNET_BYTES);
      if (!sent) refused++;
      ring.give(slot);
    }
    batch.clear();
    return refused;
  }

  close(): void {
    if (this.#fd < 0) return;
    close(this.#fd);
    this.#fd = -1;
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
