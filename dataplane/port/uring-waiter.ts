// Hot: sleeps in io_uring_enter(2): one call hands over what the ports wrote since the last one, reads ahead, and
// waits for frames or for somebody who wakes it.

import { errno, eventfd } from "./libc.ts";
import { UringError } from "./system-call-error.ts";
import type { Uring, UringOwner } from "./uring.ts";
import { OP_READ } from "./uring-abi.ts";
import type { UringIo } from "./uring-io.ts";
import { type Waiter, wholeMs } from "./waiter.ts";

/** Blocking, so that the kernel keeps the read of it in flight. */
const EFD_CLOEXEC = 0o2000000;
const COUNT_BYTES = 8;

export class UringWaiter implements Waiter, UringOwner {
  readonly wakeFd: number;
  readonly #uring: Uring;
  readonly #devices: readonly UringIo[];
  readonly #owner: number;
  #isArmed = false;
  /** A wake-up that came with any call of the kernel and that no wait has told yet. */
  #hasWake = false;
  #isWoken = false;

  /** Control path. @param devices that the io_uring serves; the list may still grow */
  constructor(uring: Uring, devices: readonly UringIo[]) {
    this.#uring = uring;
    this.#devices = devices;
    this.#owner = uring.addOwner(this);
    this.wakeFd = eventfd(0, EFD_CLOEXEC);
    if (this.wakeFd < 0) {
      throw new UringError("eventfd", "wake", errno(), "Are all file descriptors in use?");
    }
  }

  get isWoken(): boolean {
    return this.#isWoken;
  }

  /** Writes complete while they are handed over: the one that is waited for is the one after them. */
  wait(timeoutMs: number): number {
    const uring = this.#uring;
    if (!this.#isArmed) this.#arm();
    const isWaiting = !this.#hasWake && this.#readyDevices() === 0;
    // With no slot to read into, the slots that come back with the writes are enough reason to go on.
    const one = uring.isStarved && uring.owed > 0 ? 0 : 1;
    uring.isStarved = false;
    uring.enter(uring.owed + one, isWaiting ? wholeMs(timeoutMs) : 0);
    this.#isWoken = this.#hasWake;
    this.#hasWake = false;
    return this.#readyDevices();
  }

  /** The eventfd was read, and is empty again. */
  completed(_kind: number, _token: number, result: number, _flags: number): void {
    this.#isArmed = false;
    if (result > 0) this.#hasWake = true;
  }

  /** Control path. */
  close(): void {
    this.#uring.close();
  }

  #arm(): void {
    this.#isArmed = true;
    const { spareAddress } = this.#uring;
    this.#uring.push(OP_READ, this.wakeFd, spareAddress, COUNT_BYTES, 0, this.#owner, 0, 0, 0);
  }

  #readyDevices(): number {
    let ready = 0;
    for (let i = 0; i < this.#devices.length; i++) if (this.#devices[i]!.isReady) ready++;
    return ready;
  }
}
