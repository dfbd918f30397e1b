// How the reads of a device lie in its io_uring: single ones, as many in flight as there are slots for them, or
// one that goes on for ever and takes its memory from a ring of provided buffers (uring-multishot.ts). Either
// way the kernel holds slots until frames come.

import type { Ring } from "../ring/ring.ts";

/** Kinds of submissions of a device, for Uring.push. */
export const KIND_WRITE = 0;
export const KIND_READ = 1;
export const KIND_CANCEL = 2;

export interface UringReads {
  /** Slots that the kernel holds. */
  readonly held: number;

  /** True while a submission is under way. */
  readonly isArmed: boolean;

  /**
   * Hot. Hands free slots over until the kernel holds `limit`, and sees to it that it reads.
   * @returns false when the ring ran short of slots
   */
  refill(ring: Ring, limit: number): boolean;

  /** Hot. Takes a completion: the slot that the kernel gave back with a frame or an error, or NO_SLOT. */
  completed(token: number, flags: number): number;

  /** Control path. Nothing is under way any more: gives back the slots that are left, all of `ring`. */
  release(ring: Ring | null): void;
}
