// Hot: a TAP, a TUN or a packet socket as a port. How frames cross its file descriptor is the matter of a DeviceIo.

import type { Batch } from "../ring/batch.ts";
import type { Ring } from "../ring/ring.ts";
import type { DeviceIo } from "./device-io.ts";
import { Framing } from "./framing.ts";
import type { IoDriver } from "./io-driver.ts";
import { close } from "./libc.ts";
import type { LinkWatch } from "./link-watch.ts";
import type { Port } from "./port.ts";

export type DeviceKind = "tap" | "tun" | "packet";

/** What the kernel gave: see openTunDevice, openPacketDevice. */
export interface Device {
  /** Non-blocking file descriptor; each read and write is one frame or packet. */
  readonly fd: number;
  readonly name: string;
  readonly mtu: number;
  /** MAC of the kernel's interface, all zero on layer 3. */
  readonly kernelMac: string;
  /** OFFLOAD_… bits of ring/offload.ts that the kernel takes. */
  readonly offloads: number;
  /** Whether a virtio-net header stands before every frame. */
  readonly hasHeader: boolean;
  /** True for one queue of several. */
  readonly hasQueues: boolean;
  /** See OpenDevice, as the next one. */
  isGone(errno: number): boolean;
  readonly watch: LinkWatch | null;
}

export class DevicePort implements Port {
  readonly name: string;
  readonly kind: DeviceKind;
  readonly layer: 2 | 3;
  readonly mac: string;
  /** MAC of the kernel's end of the wire; all zero on layer 3. */
  readonly kernelMac: string;
  readonly mtu: number;
  readonly offloads: number;
  readonly driver: string;
  readonly hasQueues: boolean;
  readonly #io: DeviceIo;
  readonly #watch: LinkWatch | null;

  /**
   * Control path.
   * @param device an open device, owned by the port from now on
   * @throws SystemCallError when the driver cannot take it; the device is closed then
   */
  constructor(kind: DeviceKind, device: Device, mac: string, driver: IoDriver) {
    const { fd, isGone, name, watch } = device;
    this.name = name;
    this.kind = kind;
    this.layer = kind === "tun" ? 3 : 2;
    this.mac = mac;
    this.kernelMac = device.kernelMac;
    this.mtu = device.mtu;
    this.driver = driver.name;
    this.offloads = device.offloads;
    this.hasQueues = device.hasQueues;
    this.#watch = watch;
    const framing = new Framing(this.layer, device.mtu, device.hasHeader);
    try {
      this.#io = driver.device({ name, fd, framing, isGone, watch });
    } catch (error) {
      close(fd);
      throw error;
    }
  }

  get fd(): number {
    return this.#io.fd;
  }

  receive(ring: Ring, batch: Batch): number {
    if (this.#watch !== null && this.#io.fd >= 0) this.#watch.look();
    return this.#io.receive(ring, batch);
  }

  transmit(ring: Ring, batch: Batch): number {
    return this.#io.transmit(ring, batch);
  }

  refusedLate(): number {
    return this.#io.refusedLate();
  }

  finishWrites(): void {
    this.#io.finishWrites();
  }

  lostFrames(): number {
    return this.#io.lostFrames();
  }

  deadlineMs(): number {
    return this.#watch === null ? Infinity : this.#watch.dueMs;
  }

  close(): void {
    this.#io.close();
  }
}
