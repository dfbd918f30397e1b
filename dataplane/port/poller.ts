// Hot: sleeps in poll(2) until a port has frames, somebody wakes it, or time is up.

import { EINTR } from "./errno.ts";
import { close, errno, eventfd, poll, readInto, writeFrom } from "./libc.ts";
import type { Port } from "./port.ts";
import { SystemCallError } from "./system-call-error.ts";

const EFD_CLOEXEC_NONBLOCK = 0o2004000;
const POLLIN = 0x0001;

// struct pollfd { int fd; short events; short revents; }
const POLLFD_BYTES = 8;
const EVENTS = 4;
const REVENTS = 6;

/** The number 1 as the uint64 that an eventfd takes; never written to, so all threads may share one. */
const ONE = new Uint8Array(new ArrayBuffer(8));
ONE[0] = 1;

/**
 * Hot. Wakes the poller whose `wakeFd` this is, from any thread of the process; the next wait returns at once,
 * however often it was called in between.
 */
export function wake(wakeFd: number): void {
  writeFrom(wakeFd, ONE, ONE); // Refused only when the count is at its end: then it is awake anyway.
}

export class Poller {
  /** Eventfd that ends a wait; hand the number to another thread and call wake(). */
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

  /** True when the last wait was ended by wake() (perhaps among others). */
  get isWoken(): boolean {
    return this.#isWoken;
  }

  /**
   * Sleeps at most `timeoutMs` (rounded up to whole milliseconds; 0 looks without sleeping; negative or
   * Infinity sleeps without end). A signal ends the wait early, with nothing ready.
   *
   * @returns ports that are ready
   */
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

  /** Control path. */
  close(): void {
    close(this.wakeFd);
  }

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

function wholeMs(timeoutMs: number): number {
  if (timeoutMs < 0) return -1;
  return timeoutMs > 0x7fff_ffff ? -1 : Math.ceil(timeoutMs);
}
