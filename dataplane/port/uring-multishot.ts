// Hot: one read of a device that never ends: for each frame the kernel takes the next slot from a ring of provided
// buffers and completes once more. No submission a frame, and one wake-up reads all that waits. Kernel 6.7.
//
//   provided    | slot | slot | slot |            entry n & mask: address, bytes, number = slot
//                 ^ kernel takes here  ^ tail: slots are put down here

import { NO_SLOT, type Ring } from "../ring/ring.ts";
import type { Framing } from "./framing.ts";
import { addressOf, map, type Mapping, unmap } from "./libc.ts";
import { UringError } from "./system-call-error.ts";
import { ENOMEM } from "./errno.ts";
import type { Uring } from "./uring.ts";
import {
  BUFFER_BYTES,
  BUFFER_LENGTH,
  BUFFER_NUMBER,
  BUFFER_REGISTRATION_BYTES,
  BUFFER_REGISTRATION_ENTRIES,
  BUFFER_REGISTRATION_GROUP,
  BUFFER_RING_TAIL,
  CQE_BUFFER,
  CQE_BUFFER_SHIFT,
  CQE_MORE,
  OP_READ_MULTISHOT,
  REGISTER_BUFFER_RING,
  SQE_BUFFER_SELECT,
  SQE_FIXED_FILE,
  UNREGISTER_BUFFER_RING,
} from "./uring-abi.ts";
import { KIND_READ, type UringReads } from "./uring-reads.ts";

/** Slots that the kernel can hold for one device; a power of two. */
export const PROVIDED_MAX = 64;
const UINT32 = 2 ** 32;

export class MultishotReads implements UringReads {
  readonly #uring: Uring;
  readonly #owner: number;
  readonly #file: number;
  readonly #framing: Framing;
  readonly #memory: Mapping;
  readonly #words: Int32Array;
  readonly #halves: Uint16Array;
  /** The slots of the entries; the kernel takes them in order, so the last #held ones are those it still has. */
  readonly #slots = new Int32Array(PROVIDED_MAX);
  #tail = 0;
  #held = 0;
  #isArmed = false;

  /** Control path. @throws UringError */
  constructor(uring: Uring, owner: number, file: number, framing: Framing) {
    this.#uring = uring;
    this.#owner = owner;
    this.#file = file;
    this.#framing = framing;
    const memory = map(-1, PROVIDED_MAX * BUFFER_BYTES, 0);
    if (memory === null) throw new UringError("mmap", "buffers", ENOMEM, "Is memory short?");
    this.#memory = memory;
    this.#words = new Int32Array(memory.buffer);
    this.#halves = new Uint16Array(memory.buffer);
    const registration = this.#registration();
    registration.setUint32(0, memory.address % UINT32, true);
    registration.setUint32(4, Math.floor(memory.address / UINT32), true);
    registration.setUint32(BUFFER_REGISTRATION_ENTRIES, PROVIDED_MAX, true);
    try {
      uring.register(REGISTER_BUFFER_RING, registration, 1, "buffers");
    } catch (error) {
      unmap(memory);
      throw error;
    }
  }

  get held(): number {
    return this.#held;
  }

  get isArmed(): boolean {
    return this.#isArmed;
  }

  refill(ring: Ring, limit: number): boolean {
    const hasEnough = this.#provide(ring, Math.min(limit, PROVIDED_MAX));
    if (!this.#isArmed && this.#held > 0) {
      this.#isArmed = true;
      this.#uring.push(
        OP_READ_MULTISHOT | SQE_FIXED_FILE | SQE_BUFFER_SELECT,
        this.#file,
        0,
        0,
        0,
        this.#owner,
        KIND_READ,
        0,
        this.#file,
      );
    }
    return hasEnough;
  }

  completed(_token: number, flags: number): number {
    // Out of slots, cancelled, or failed: refill begins again.
    if ((flags & CQE_MORE) === 0) this.#isArmed = false;
    if ((flags & CQE_BUFFER) === 0) return NO_SLOT;
    this.#held--;
    return flags >>> CQE_BUFFER_SHIFT;
  }

  /** Control path. */
  release(ring: Ring | null): void {
    this.#uring.register(UNREGISTER_BUFFER_RING, this.#registration(), 1, "buffers");
    for (let i = 1; i <= this.#held; i++) {
      ring?.give(this.#slots[(this.#tail - i) & (PROVIDED_MAX - 1)]!);
    }
    this.#held = 0;
    unmap(this.#memory);
  }

  #provide(ring: Ring, most: number): boolean {
    if (this.#held >= most) return true;
    const framing = this.#framing;
    const base = addressOf(ring.bytes);
    let isShort = false;
    while (this.#held < most) {
      const slot = ring.take();
      if (slot === NO_SLOT) {
        isShort = true;
        break;
      }
      const entry = this.#tail & (PROVIDED_MAX - 1);
      const address = base + framing.readAt(ring, slot);
      const word = (entry * BUFFER_BYTES) >>> 2;
      this.#words[word] = address | 0;
      this.#words[word + 1] = address / UINT32;
      this.#words[word + (BUFFER_LENGTH >>> 2)] = framing.readBytes;
      this.#halves[(entry * BUFFER_BYTES + BUFFER_NUMBER) >>> 1] = slot;
      this.#slots[entry] = slot;
      this.#tail = (this.#tail + 1) & 0xffff;
      this.#held++;
    }
    Atomics.store(this.#halves, BUFFER_RING_TAIL >>> 1, this.#tail);
    return !isShort;
  }

  /** Control path. */
  #registration(): DataView {
    const registration = new DataView(new ArrayBuffer(BUFFER_REGISTRATION_BYTES));
    registration.setUint16(BUFFER_REGISTRATION_GROUP, this.#file, true);
    return registration;
  }
}
