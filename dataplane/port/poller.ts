// Hot: sleeps in poll(2) until a port has frames, somebody wakes it, or time is up.

import { EINTR } from "./errno.ts";
import { errno, eventfd, poll, readInto } from "./libc.ts";
import type { Port } from "./port.ts";
import { SystemCallError } from "./system-call-error.ts";
import { type Waiter, wholeMs } from "./waiter.ts";

const EFD_CLOEXEC_NONBLOCK = 0o2004000;
const POLLIN = 0x0001;

// struct pollfd { int fd; short events; short revents; }
const POLLFD_BYTES = 8;
const EVENTS = 4;
const REVENTS = 6;

export class Poller implements Waiter {
  readonly wakeFd: number;
  readonly #entries: DataView;
  readonly #count: number;
  readonly #drain = new Uint8Array(new ArrayBuffer(8));
  #isWoken = false;

  /** Control path. @param ports in the order of their indexes; those with fd -1 are never waited for */
  constructor(ports: readonly Port[]) {
    this.wakeFd = eventfd(0, EFD_CLOEXEC_NONBLOCK);
    if (this.wakeFd < 0) {
      throw new SystemCallError("eventfd", "wake", errno(), "Are all file descriptors in use?");
    }
    this.#count = ports.length;
    this.#entries = new DataView(new ArrayBuffer((ports.length + 1) * POLLFD_BYTES));
    for (const [index, port] of ports.entries()) this.#watch(index, port.fd);
    this.#watch(ports.length, this.wakeFd);
  }

  get isWoken(): boolean {
    return this.#isWoken;
  }

  wait(timeoutMs: number): number {
    this.#isWoken = false;
    const ready = poll(this.#entries, this.#count + 1, wholeMs(timeoutMs));
    if (ready < 0) {
      const why = errno();
      this.#forget();
      if (why !== EINTR) this.#fail(why);
      return 0;
    }
    if (ready === 0 || this.#revents(this.#count) === 0) return ready;
    this.#isWoken = true;
    readInto(this.wakeFd, this.#drain, this.#drain);
    return ready - 1;
  }

  /**
   * True when the last wait found port `index` ready: frames wait, or the device failed (POLLERR, POLLHUP,
   * POLLNVAL), which its next receive reports. A port without a file descriptor is always ready.
   */
  isReady(index: number): boolean {
    return this.#entries.getInt32(index * POLLFD_BYTES, true) < 0 || this.#revents(index) !== 0;
  }

  /** Control path. Stops waiting for a port that was closed. */
  forget(index: number): void {
    this.#watch(index, -1);
  }

  /** Control path. Nothing but the eventfd was opened. */
  close(): void {}

  #watch(index: number, fd: number): void {
    this.#entries.setInt32(index * POLLFD_BYTES, fd, true);
    this.#entries.setUint16(index * POLLFD_BYTES + EVENTS, POLLIN, true);
    this.#entries.setUint16(index * POLLFD_BYTES + REVENTS, 0, true);
  }

  #revents(index: number): number {
    return this.#entries.getUint16(index * POLLFD_BYTES + REVENTS, true);
  }

  /** After an error the kernel has left the old answers in place. */
  #forget(): void {
    for (let i = 0; i <= this.#count; i++) {
      this.#entries.setUint16(i * POLLFD_BYTES + REVENTS, 0, true);
    }
  }

  /** Control path. */
  #fail(why: number): never {
    throw new SystemCallError("poll", `${this.#count} ports`, why, "This is a fault of tapvs.");
  }
}
