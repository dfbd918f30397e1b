// How frames of a device cross its file descriptor: one system call each (read-write.ts), or many at once.

import type { Batch } from "../ring/batch.ts";
import type { Ring } from "../ring/ring.ts";
import { EINVAL } from "./errno.ts";
import type { Framing } from "./framing.ts";
import type { LinkWatch } from "./link-watch.ts";
import { SystemCallError } from "./system-call-error.ts";

/** A device that was opened: what a DeviceIo is made from. */
export interface OpenDevice {
  readonly name: string;
  /** Non-blocking; each read and write of it is one frame or packet. */
  readonly fd: number;
  readonly framing: Framing;
  /** Hot. What this errno of a read means: true that the device will never deliver again. */
  isGone(errno: number): boolean;
  /** Looks again at an interface of which the kernel says nothing; null where it says everything. */
  readonly watch: LinkWatch | null;
}

export interface DeviceIo {
  /** File descriptor to poll for readability; -1 when closed. */
  readonly fd: number;

  /** Hot. As Port.receive. */
  receive(ring: Ring, batch: Batch): number;

  /** Hot. As Port.transmit. */
  transmit(ring: Ring, batch: Batch): number;

  /** Hot. As Port.refusedLate. */
  refusedLate(): number;

  /** Hot. As Port.finishWrites. */
  finishWrites(): void;

  /** Hot. As Port.lostFrames. */
  lostFrames(): number;

  /** Control path. Closes the device, too; a second time does nothing. */
  close(): void;
}

/**
 * Hot. True for the errno of a read that took a frame from the device and dropped it: its segments are of a kind that
 * no virtio-net header tells, as those of SCTP.
 */
export const isLoss = (errno: number): boolean => errno === EINVAL;

/** Control path. A device that will never deliver again. */
export function deviceGone(name: string, errno: number): never {
  throw new SystemCallError("read", name, errno, "The interface was deleted; start tapvs again.");
}
