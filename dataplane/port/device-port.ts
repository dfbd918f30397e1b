// Hot: a TAP or TUN device as a port. How frames cross its file descriptor is the matter of a DeviceIo.

import type { Batch } from "../ring/batch.ts";
import type { Ring } from "../ring/ring.ts";
import type { DeviceIo } from "./device-io.ts";
import { Framing } from "./framing.ts";
import type { Port } from "./port.ts";
import { ReadWriteIo } from "./read-write.ts";
import type { TunDevice } from "./tun-device.ts";

export class DevicePort implements Port {
  readonly name: string;
  readonly kind: "tap" | "tun";
  readonly layer: 2 | 3;
  readonly mac: string;
  /** MAC of the kernel's end of the wire; all zero on layer 3. */
  readonly kernelMac: string;
  readonly mtu: number;
  readonly offloads: number;
  readonly #io: DeviceIo;

  /** Control path. @param device an open device, owned by the port from now on */
  constructor(kind: "tap" | "tun", device: TunDevice, mac: string) {
    this.name = device.name;
    this.kind = kind;
    this.layer = kind === "tap" ? 2 : 3;
    this.mac = mac;
    this.kernelMac = device.kernelMac;
    this.mtu = device.mtu;
    this.offloads = device.offloads;
    const framing = new Framing(this.layer, device.mtu, device.hasHeader);
    this.#io = new ReadWriteIo(device.name, device.fd, framing);
  }

  get fd(): number {
    return this.#io.fd;
  }

  receive(ring: Ring, batch: Batch): number {
    return this.#io.receive(ring, batch);
  }

  transmit(ring: Ring, batch: Batch): number {
    return this.#io.transmit(ring, batch);
  }

  close(): void {
    this.#io.close();
  }
}
