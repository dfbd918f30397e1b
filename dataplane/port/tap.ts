// Hot: a TAP device as a port: Ethernet frames to and from the kernel, one system call each.

import type { Batch } from "../ring/batch.ts";
import { FRAME_BYTES_MAX, NO_SLOT, type Ring } from "../ring/ring.ts";
import { deviceGone, EMPTY, readFrame, writeFrame } from "./device-io.ts";
import { fitsMtu } from "./frame-bounds.ts";
import { addressOf, close } from "./libc.ts";
import { deriveMac, normalizeMac } from "./mac.ts";
import type { Port } from "./port.ts";
import { openTunDevice, type TunDevice, type TunDeviceOptions } from "./tun-device.ts";

export interface TapOptions extends Omit<TunDeviceOptions, "layer"> {
  /** The director's MAC on this wire; never that of the kernel's interface. Default: derived from the name. */
  readonly mac?: string | undefined;
}

/**
 * Control path. Opens a TAP; see openTunDevice.
 *
 * @throws Error           when an option is wrong, or `mac` is also the MAC of the kernel's end
 * @throws SystemCallError when the kernel refuses
 */
export function openTap(options: TapOptions): TapPort {
  const mac = options.mac === undefined ? deriveMac(options.name) : normalizeMac(options.mac);
  const device = openTunDevice({ ...options, layer: 2 });
  if (mac === device.kernelMac) {
    close(device.fd);
    throw new Error(
      `port ${device.name}: ${mac} is the MAC of the kernel's own interface; ` +
        "the director is another station on this wire and needs another `mac`",
    );
  }
  return new TapPort(device, mac);
}

export class TapPort implements Port {
  readonly name: string;
  readonly kind = "tap";
  readonly layer = 2;
  readonly mac: string;
  /** MAC of the kernel's end of the wire. */
  readonly kernelMac: string;
  readonly mtu: number;
  #fd: number;

  /** @param device an open TAP, owned by the port from now on */
  constructor(device: TunDevice, mac: string) {
    this.name = device.name;
    this.mac = mac;
    this.kernelMac = device.kernelMac;
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
    while (batch.count < batch.capacity) {
      const slot = ring.take();
      if (slot === NO_SLOT) break;
      // Room for the largest frame there is: the kernel never has to cut one.
      const bytes = readFrame(this.#fd, base + ring.start[slot]!, FRAME_BYTES_MAX);
      if (bytes <= EMPTY) {
        ring.give(slot);
        if (bytes < EMPTY) deviceGone(this.name, -bytes);
        break;
      }
      ring.length[slot] = bytes;
      batch.push(slot);
    }
    return batch.count - before;
  }

  transmit(ring: Ring, batch: Batch): number {
    const base = addressOf(ring.bytes);
    let refused = 0;
    for (let i = 0; i < batch.count; i++) {
      const slot = batch.slots[i]!;
      // The kernel would take frames above the MTU and lose them on the other side, uncounted.
      const sent =
        fitsMtu(ring, slot, this.mtu) &&
        writeFrame(this.#fd, base + ring.start[slot]!, ring.length[slot]!);
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
