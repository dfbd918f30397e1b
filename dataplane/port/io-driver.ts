// How all devices of one worker are read and written, and where that worker sleeps: by read(2), write(2) and
// poll(2), or by an io_uring. Chosen once, at the start. Control path.

import type { DeviceIo, OpenDevice } from "./device-io.ts";
import { Poller } from "./poller.ts";
import type { Port } from "./port.ts";
import { ReadWriteIo } from "./read-write.ts";
import { UringError } from "./system-call-error.ts";
import { Uring } from "./uring.ts";
import { UringIo } from "./uring-io.ts";
import { UringWaiter } from "./uring-waiter.ts";
import type { Waiter } from "./waiter.ts";

/** What a configuration may ask for. */
export const IO_CHOICES = ["auto", "io_uring", "read_write"] as const;
export type IoChoice = (typeof IO_CHOICES)[number];

export interface IoDriver {
  /** "io_uring" or "read/write", as counters show it. */
  readonly name: string;
  /** The same with what an operator may want to know about it. */
  readonly description: string;
  /** Why it is not what would be better, one sentence for the log; null when it is. */
  readonly shortcoming: string | null;

  /** @param device owned from now on @throws SystemCallError */
  device(device: OpenDevice): DeviceIo;

  /** The only one. @param ports in the order of their indexes, open */
  waiter(ports: readonly Port[]): Waiter;

  /** For when there is no waiter to close. */
  close(): void;
}

export class ReadWriteDriver implements IoDriver {
  readonly name = "read/write";
  readonly shortcoming: string | null;

  constructor(shortcoming: string | null = null) {
    this.shortcoming = shortcoming;
  }

  get description(): string {
    return this.shortcoming === null ? this.name : `${this.name} (${this.shortcoming})`;
  }

  device(device: OpenDevice): DeviceIo {
    return new ReadWriteIo(device);
  }

  waiter(ports: readonly Port[]): Waiter {
    return new Poller(ports);
  }

  close(): void {}
}

export class UringDriver implements IoDriver {
  readonly name = "io_uring";
  readonly description: string;
  readonly shortcoming = null;
  readonly uring: Uring;
  readonly #isSingle: boolean;
  readonly #devices: UringIo[] = [];

  /**
   * @param isSingle true: reads one by one, also where the kernel can do better
   * @throws UringError when this kernel or this container cannot do it
   */
  constructor(isSingle = false) {
    this.uring = new Uring();
    this.#isSingle = isSingle || !this.uring.hasMultishotRead;
    this.description = this.#isSingle
      ? "io_uring, reads one by one (multishot needs Linux 6.7)"
      : "io_uring, multishot reads";
  }

  device(device: OpenDevice): DeviceIo {
    const io = new UringIo(this.uring, device, this.#isSingle);
    this.#devices.push(io);
    return io;
  }

  waiter(_ports: readonly Port[]): Waiter {
    return new UringWaiter(this.uring, this.#devices);
  }

  close(): void {
    this.uring.close();
  }
}

/**
 * The driver of a choice; "auto" takes io_uring where it can be had. A device or the waiter may still find out that it
 * cannot: withoutUring.
 *
 * @throws UringError when io_uring is demanded and cannot be had
 */
export function chooseIo(choice: IoChoice): IoDriver {
  if (choice === "read_write") return new ReadWriteDriver();
  try {
    return new UringDriver();
  } catch (error) {
    const other = withoutUring(choice, error);
    if (other === null) throw error;
    return other;
  }
}

/** What to try after `error` ended a start with io_uring; null when that would not mend it, or is not wanted. */
export function withoutUring(choice: IoChoice, error: unknown): IoDriver | null {
  if (choice !== "auto" || !(error instanceof UringError)) return null;
  return new ReadWriteDriver(error.message);
}
