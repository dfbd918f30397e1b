// Hot: read(2) and write(2) of a device: one call is one frame.

import type { Batch } from "../ring/batch.ts";
import { NO_SLOT, type Ring } from "../ring/ring.ts";
import { deviceGone, type DeviceIo, isLoss, type OpenDevice } from "./device-io.ts";
import { EINTR, EIO } from "./errno.ts";
import type { Framing } from "./framing.ts";
import { addressOf, close, errno, readAt, writeAt } from "./libc.ts";

/**
 * A receive ends after so many bytes: two large frames, which are still in the processor's cache when they are written.
 * Of frames of an ordinary MTU a batch holds fewer.
 */
const RECEIVE_BYTES = 131_072;

/** Nothing waits. */
const EMPTY = 0;

export class ReadWriteIo implements DeviceIo {
  readonly #device: OpenDevice;
  readonly #framing: Framing;
  #fd: number;
  /** Lost by the device and not asked for yet. */
  #lost = 0;

  /** @param device owned from now on */
  constructor(device: OpenDevice) {
    this.#device = device;
    this.#fd = device.fd;
    this.#framing = device.framing;
  }

  get fd(): number {
    return this.#fd;
  }

  receive(ring: Ring, batch: Batch): number {
    if (this.#fd < 0) return 0;
    const framing = this.#framing;
    const base = addressOf(ring.bytes);
    const before = batch.count;
    let room = RECEIVE_BYTES;
    while (room > 0 && batch.count < batch.capacity) {
      const slot = ring.take();
      if (slot === NO_SLOT) break;
      const bytes = readFrame(this.#fd, base + framing.readAt(ring, slot), framing.readBytes);
      if (bytes <= EMPTY) {
        ring.give(slot);
        if (isLoss(-bytes)) this.#lost++;
        else if (this.#device.isGone(-bytes)) deviceGone(this.#device.name, -bytes);
        break;
      }
      framing.accept(ring, slot, bytes);
      room -= bytes;
      batch.push(slot);
    }
    return batch.count - before;
  }

  transmit(ring: Ring, batch: Batch): number {
    const framing = this.#framing;
    const base = addressOf(ring.bytes);
    let refused = 0;
    for (let i = 0; i < batch.count; i++) {
      const slot = batch.slots[i]!;
      if (!framing.fits(ring, slot) || !this.#write(ring, slot, base)) {
        refused += 1 + ring.joined[slot]!;
      }
      ring.give(slot);
    }
    batch.clear();
    return refused;
  }

  #write(ring: Ring, slot: number, base: number): boolean {
    const framing = this.#framing;
    const at = base + framing.writeAt(ring, slot);
    const why = writeFrame(this.#fd, at, framing.writeBytes(ring, slot));
    if (why !== 0) this.#device.watch?.refused(why);
    return why === 0;
  }

  refusedLate(): number {
    return 0;
  }

  finishWrites(): void {
    // Every transmit has.
  }

  lostFrames(): number {
    const lost = this.#lost;
    this.#lost = 0;
    return lost;
  }

  close(): void {
    if (this.#fd < 0) return;
    close(this.#fd);
    this.#fd = -1;
  }
}

/** One frame into memory at `address`: its length in bytes, EMPTY, or a negative errno. */
function readFrame(fd: number, address: number, room: number): number {
  for (;;) {
    const bytes = readAt(fd, address, room);
    if (bytes >= 0) return bytes;
    const why = errno();
    if (why !== EINTR) return -why;
  }
}

/**
 * One frame from memory at `address`: 0, or why the device refused it: down (EIO, ENETDOWN), out of buffers (ENOBUFS,
 * EAGAIN), malformed (EINVAL) or deleted (EBADFD). Never throws: if the device is gone, the next read says so.
 */
function writeFrame(fd: number, address: number, bytes: number): number {
  for (;;) {
    const written = writeAt(fd, address, bytes);
    if (written === bytes) return 0;
    if (written >= 0) return EIO;
    const why = errno();
    if (why !== EINTR) return why;
  }
}
