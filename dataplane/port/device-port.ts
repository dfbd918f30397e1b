// Hot: a TAP or TUN device as a port. How frames cross its file descriptor is the matter of a DeviceIo.

import type { Batch } from "../ring/batch.ts";
import type { Ring } from "../ring/ring.ts";
import type { DeviceIo } from "./device-io.ts";
import { Framing } from "./framing.ts";
import type { IoDriver } from "./io-driver.ts";
import { close } from "./libc.ts";
import type { Port } from "./port.ts";
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
  readonly driver: string;
  readonly hasQueues: boolean;
  readonly #io: DeviceIo;

  /**
   * Control path.
   * @param device an open device, owned by the port from now on
   * @throws SystemCallError when the driver cannot take it; the device is closed then
   */
  constructor(kind: "tap" | "tun", device: TunDevice, mac: string, driver: IoDriver) {
    this.name = device.name;
    this.kind = kind;
    this.layer = kind === "tap" ? 2 : 3;
    this.mac = mac;
    this.kernelMac = device.kernelMac;
    this.mtu = device.mtu;
    this.driver = driver.name;
    this.offloads = device.offloads;
    this.hasQueues = device.hasQueues;
    const framing = new Framing(this.layer, device.mtu, device.hasHeader);
    try {
      this.#io = driver.device(device.name, device.fd, framing);
    } catch (error) {
      close(device.fd);
      throw error;
    }
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
