// Hot: frames of a device through its worker's io_uring. The kernel reads ahead into slots of the ring
// while the worker works or sleeps; writes are put down and go out together with the next wait (uring-waiter.ts), or
// before it when their slots are needed.
// One io_uring_enter(2) a batch, none a frame.
//
// A write is done or refused while it is handed over (RWF_NOWAIT), never later: so frames of a device leave in
// order, without links between submissions, and wait() knows how many completions it gets for certain.

import { Batch } from "../ring/batch.ts";
import { NO_SLOT, type Ring } from "../ring/ring.ts";
import { deviceGone, type DeviceIo, isLoss, type OpenDevice } from "./device-io.ts";
import type { Framing } from "./framing.ts";
import { addressOf, close, fcntl } from "./libc.ts";
import type { Uring, UringOwner } from "./uring.ts";
import {
  CANCEL_ALL_OF_FILE,
  OP_ASYNC_CANCEL,
  OP_WRITE,
  RWF_NOWAIT,
  SQE_FIXED_FILE,
} from "./uring-abi.ts";
import { MultishotReads, PROVIDED_MAX } from "./uring-multishot.ts";
import { KIND_CANCEL, KIND_READ, KIND_WRITE, type UringReads } from "./uring-reads.ts";
import { READS_MAX } from "./uring-setup.ts";
import { SingleShotReads } from "./uring-single-shot.ts";

const F_SETFL = 4;
/** Reads of all devices together may hold this part of the ring's slots while nothing comes. */
const HELD_PART = 1 / 4;
/** A close waits for what is under way at most so long. */
const CLOSE_TRIES = 100;
const CLOSE_WAIT_MS = 10;

export class UringIo implements DeviceIo, UringOwner {
  readonly #device: OpenDevice;
  readonly #framing: Framing;
  readonly #uring: Uring;
  readonly #owner: number;
  readonly #file: number;
  readonly #reads: UringReads;
  /** Frames that the kernel read and nobody has taken yet, oldest first. */
  readonly #received = new Batch(PROVIDED_MAX);
  #taken = 0;
  #ring: Ring | null = null;
  #fd: number;
  #readsMax = 0;
  #writing = 0;
  /** Refused by the kernel and not asked for yet. */
  #refusedLate = 0;
  /** Lost by the device and not asked for yet. */
  #lost = 0;
  /** Errno of a read that says that the device is no more. */
  #gone = 0;
  #entersSeen: number;

  /**
   * Control path.
   * @param device   owned from now on
   * @param isSingle true: reads one by one, also where the kernel can do better
   * @throws SystemCallError
   */
  constructor(uring: Uring, device: OpenDevice, isSingle = false) {
    const { fd, framing } = device;
    this.#uring = uring;
    this.#device = device;
    this.#fd = fd;
    this.#framing = framing;
    this.#entersSeen = uring.enters;
    // Otherwise older kernels complete a read with EAGAIN at once instead of keeping it in flight.
    fcntl(fd, F_SETFL, 0);
    this.#owner = uring.addOwner(this);
    this.#file = uring.addFile(fd);
    const Reads = isSingle || !uring.hasMultishotRead ? SingleShotReads : MultishotReads;
    this.#reads = new Reads(uring, this.#owner, this.#file, framing);
  }

  get fd(): number {
    return this.#fd;
  }

  /** What a receive would take or mend: frames in memory, a device that is gone, no read though there are slots. */
  get isReady(): boolean {
    if (this.#hasNews) return true;
    const ring = this.#ring;
    if (this.#fd < 0 || ring === null || this.#reads.isArmed) return false;
    return this.#reads.held > 0 || ring.freeCount > 0;
  }

  get #hasNews(): boolean {
    return this.#taken < this.#received.count || this.#gone !== 0;
  }

  /**
   * Takes what the last wait brought. When nobody has waited since the last receive, it asks the kernel itself,
   * so that a port can be used without a waiter.
   */
  receive(ring: Ring, batch: Batch): number {
    if (this.#fd < 0) return 0;
    if (this.#ring !== ring) this.#use(ring);
    const before = batch.count;
    const hasWaited = this.#uring.enters !== this.#entersSeen;
    this.#deliver(batch);
    this.#refill(ring);
    if (!hasWaited) this.#look(ring, batch);
    this.#entersSeen = this.#uring.enters;
    if (this.#gone !== 0 && batch.count === before) deviceGone(this.#device.name, this.#gone);
    return batch.count - before;
  }

  transmit(ring: Ring, batch: Batch): number {
    if (this.#ring !== ring) this.#use(ring);
    const framing = this.#framing;
    const base = addressOf(ring.bytes);
    let refused = 0;
    for (let i = 0; i < batch.count; i++) {
      const slot = batch.slots[i]!;
      if (this.#fd >= 0 && framing.fits(ring, slot)) this.#write(ring, slot, base);
      else {
        refused += 1 + ring.joined[slot]!;
        ring.give(slot);
      }
    }
    batch.clear();
    return refused;
  }

  refusedLate(): number {
    const refused = this.#refusedLate;
    this.#refusedLate = 0;
    return refused;
  }

  /** What devices wrote goes out together, so the next one that is asked has nothing to do. */
  finishWrites(): void {
    if (this.#writing > 0) this.#uring.enter(0, 0);
  }

  lostFrames(): number {
    const lost = this.#lost;
    this.#lost = 0;
    return lost;
  }

  completed(kind: number, token: number, result: number, flags: number): void {
    if (kind === KIND_WRITE) this.#written(token, result);
    else if (kind === KIND_READ) this.#read(token, result, flags);
  }

  /** Control path. Takes back what the kernel holds, so that every slot is free again. */
  close(): void {
    if (this.#fd < 0) return;
    const uring = this.#uring;
    const ring = this.#ring;
    if (this.#reads.isArmed) {
      const operation = OP_ASYNC_CANCEL | SQE_FIXED_FILE;
      uring.push(operation, this.#file, 0, 0, CANCEL_ALL_OF_FILE, this.#owner, KIND_CANCEL, 0, 0);
    }
    for (let i = 0; i < CLOSE_TRIES && (this.#reads.isArmed || this.#writing > 0 || i === 0); i++) {
      uring.enter(i === 0 ? 0 : 1, CLOSE_WAIT_MS);
    }
    if (ring !== null) {
      for (; this.#taken < this.#received.count; this.#taken++) {
        ring.give(this.#received.slots[this.#taken]!);
      }
    }
    this.#reads.release(ring);
    uring.removeFile(this.#file);
    close(this.#fd);
    this.#fd = -1;
  }

  /** Control path. */
  #use(ring: Ring): void {
    if (this.#ring !== null)
      throw new Error(`port ${this.#device.name}: it has slots of another ring`);
    this.#ring = ring;
    const most = Math.min(ring.ownSlots * HELD_PART, READS_MAX);
    const share = Math.floor(most / this.#uring.fileCount);
    // No configuration has fewer than 4 slots a device; in a smaller ring each still reads.
    this.#readsMax = Math.max(1, Math.min(PROVIDED_MAX, share));
  }

  /** Asks the kernel until the batch is full or nothing waits. */
  #look(ring: Ring, batch: Batch): void {
    while (batch.count < batch.capacity && this.#reads.held > 0 && this.#gone === 0) {
      this.#uring.enter(0, 0);
      if (!this.#hasNews) return;
      this.#deliver(batch);
      this.#refill(ring);
    }
  }

  #deliver(batch: Batch): void {
    const received = this.#received;
    while (this.#taken < received.count && batch.push(received.slots[this.#taken]!)) this.#taken++;
    if (this.#taken === received.count) {
      received.clear();
      this.#taken = 0;
    }
  }

  /** What was read and what may be read have room in #received together. */
  #refill(ring: Ring): void {
    if (this.#gone !== 0) return;
    const limit = Math.min(this.#readsMax, PROVIDED_MAX - this.#received.count);
    const hasEnough = this.#reads.refill(ring, limit);
    if (!hasEnough && this.#reads.held === 0) this.#uring.isStarved = true;
  }

  #write(ring: Ring, slot: number, base: number): void {
    const framing = this.#framing;
    this.#writing++;
    this.#uring.owed++;
    this.#uring.push(
      OP_WRITE | SQE_FIXED_FILE,
      this.#file,
      base + framing.writeAt(ring, slot),
      framing.writeBytes(ring, slot),
      RWF_NOWAIT,
      this.#owner,
      KIND_WRITE,
      slot,
      0,
    );
  }

  /**
   * Refused: down (EIO), out of buffers (ENOBUFS, EAGAIN), malformed (EINVAL) or deleted (EBADFD). If the device is
   * gone, the next read says so.
   */
  #written(slot: number, result: number): void {
    this.#writing--;
    this.#uring.owed--;
    const ring = this.#ring!;
    if (result < 0) {
      this.#refusedLate += 1 + ring.joined[slot]!;
      this.#device.watch?.refused(-result);
    }
    ring.give(slot);
  }

  #read(token: number, result: number, flags: number): void {
    const ring = this.#ring!;
    const slot = this.#reads.completed(token, flags);
    if (result > 0) {
      this.#framing.accept(ring, slot, result);
      this.#received.push(slot);
      return;
    }
    if (slot !== NO_SLOT) ring.give(slot);
    if (result >= 0) return;
    if (isLoss(-result)) this.#lost++;
    else if (this.#device.isGone(-result)) this.#gone = -result;
  }
}
