// Hot: reads of a device one by one, several in flight. For kernels older than 6.7.

import { NO_SLOT, type Ring } from "../ring/ring.ts";
import type { Framing } from "./framing.ts";
import { addressOf } from "./libc.ts";
import type { Uring } from "./uring.ts";
import { OP_READ, SQE_FIXED_FILE } from "./uring-abi.ts";
import { KIND_READ, type UringReads } from "./uring-reads.ts";

/**
 * Reads in flight at most. A frame that comes while nothing else does wakes each of them, and all but one go back to
 * sleep: with 64 a lone frame cost more than by poll(2) and read(2), with 8 and 16 less.
 */
const IN_FLIGHT_MAX = 16;

export class SingleShotReads implements UringReads {
  readonly #uring: Uring;
  readonly #owner: number;
  readonly #file: number;
  readonly #framing: Framing;
  #held = 0;

  constructor(uring: Uring, owner: number, file: number, framing: Framing) {
    this.#uring = uring;
    this.#owner = owner;
    this.#file = file;
    this.#framing = framing;
  }

  get held(): number {
    return this.#held;
  }

  get isArmed(): boolean {
    return this.#held > 0;
  }

  refill(ring: Ring, limit: number): boolean {
    const most = Math.min(limit, IN_FLIGHT_MAX);
    if (this.#held >= most) return true;
    const framing = this.#framing;
    const base = addressOf(ring.bytes);
    while (this.#held < most) {
      const slot = ring.take();
      if (slot === NO_SLOT) return false;
      this.#uring.push(
        OP_READ | SQE_FIXED_FILE,
        this.#file,
        base + framing.readAt(ring, slot),
        framing.readBytes,
        0,
        this.#owner,
        KIND_READ,
        slot,
        0,
      );
      this.#held++;
    }
    return true;
  }

  completed(token: number, _flags: number): number {
    this.#held--;
    return token;
  }

  release(_ring: Ring | null): void {
    // Each read gave its own slot back.
  }
}
