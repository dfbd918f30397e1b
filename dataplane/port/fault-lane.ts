// Hot: one direction of a faulty wire: which frames are lost, doubled, damaged, delayed or overtaken.

import type { Random } from "../env/random.ts";
import { SeededRandom } from "../env/random.ts";
import type { Batch } from "../ring/batch.ts";
import { NO_SLOT, type Ring } from "../ring/ring.ts";

export interface Faults {
  /** Share of frames that vanish, 0 to 100. All shares are independent of each other. */
  readonly lossPercent?: number | undefined;
  /** Share of frames that arrive twice. */
  readonly duplicatePercent?: number | undefined;
  /** Share of frames that the following frame overtakes (within 10 ms, or it goes on in its place). */
  readonly reorderPercent?: number | undefined;
  /** Share of frames that arrive with one bit flipped. */
  readonly corruptPercent?: number | undefined;
  /** Every frame arrives this much later. */
  readonly delayMs?: number | undefined;
  /** … and up to this much later still, evenly spread; frames may overtake each other. */
  readonly jitterMs?: number | undefined;
}

/** Frames under way at once; further ones are lost, as in a router's queue. */
export const LANE_FRAMES = 1024;
/** How long an overtaken frame waits for the one that overtakes it. */
const OVERTAKE_MS = 10;

/** Shares are drawn in parts of a million. */
const WHOLE = 1_000_000;

export class FaultLane {
  lost = 0;
  duplicated = 0;
  reordered = 0;
  corrupted = 0;

  readonly #random: Random;
  readonly #loss: number;
  readonly #duplicate: number;
  readonly #reorder: number;
  readonly #corrupt: number;
  readonly #delayMs: number;
  readonly #jitterMs: number;

  // Frames under way, by due time; those of one time in the order of their arrival.
  readonly #slots = new Int32Array(LANE_FRAMES);
  readonly #dueMs = new Float64Array(LANE_FRAMES);
  #count = 0;
  /** The frame that waits to be overtaken, and until when. */
  #overtaken = NO_SLOT;
  #overtakenMs = 0;

  /** Control path. Same faults, seed, frames and times: same outcome. */
  constructor(faults: Faults, seed: number) {
    this.#random = new SeededRandom(seed);
    this.#loss = share("lossPercent", faults.lossPercent);
    this.#duplicate = share("duplicatePercent", faults.duplicatePercent);
    this.#reorder = share("reorderPercent", faults.reorderPercent);
    this.#corrupt = share("corruptPercent", faults.corruptPercent);
    this.#delayMs = milliseconds("delayMs", faults.delayMs);
    this.#jitterMs = milliseconds("jitterMs", faults.jitterMs);
  }

  /** Frames that can still be offered without loss, should each be doubled. */
  get room(): number {
    return (LANE_FRAMES - this.#count - 2) >> 1;
  }

  /** When the next frame is due; Infinity when none is under way. */
  get deadlineMs(): number {
    const queued = this.#count > 0 ? this.#dueMs[0]! : Infinity;
    return this.#overtaken === NO_SLOT ? queued : Math.min(queued, this.#overtakenMs);
  }

  /** Sends a frame on its way; the lane owns the slot now. */
  offer(ring: Ring, slot: number, nowMs: number): void {
    if (this.#draw(this.#loss)) {
      this.lost++;
      ring.give(slot);
      return;
    }
    if (this.#draw(this.#corrupt)) this.#flip(ring, slot);
    const twin = this.#draw(this.#duplicate) ? this.#copy(ring, slot) : NO_SLOT;
    if (this.#overtaken === NO_SLOT && this.#draw(this.#reorder)) {
      this.#overtaken = slot;
      this.#overtakenMs = nowMs + OVERTAKE_MS;
    } else {
      this.#enqueue(ring, slot, nowMs);
      if (this.#overtaken !== NO_SLOT) {
        this.reordered++;
        this.#letGo(ring, nowMs);
      }
    }
    if (twin !== NO_SLOT) this.#enqueue(ring, twin, nowMs);
  }

  /** Appends every frame that is due to `batch` until that is full; the batch owns the slots now. */
  release(ring: Ring, batch: Batch, nowMs: number): void {
    if (this.#overtaken !== NO_SLOT && this.#overtakenMs <= nowMs) this.#letGo(ring, nowMs);
    let taken = 0;
    while (taken < this.#count && this.#dueMs[taken]! <= nowMs) {
      if (!batch.push(this.#slots[taken]!)) break;
      taken++;
    }
    if (taken === 0) return;
    this.#slots.copyWithin(0, taken, this.#count);
    this.#dueMs.copyWithin(0, taken, this.#count);
    this.#count -= taken;
  }

  /** Control path. Gives back the slots of all frames under way. */
  clear(ring: Ring): void {
    for (let i = 0; i < this.#count; i++) ring.give(this.#slots[i]!);
    this.#count = 0;
    if (this.#overtaken !== NO_SLOT) ring.give(this.#overtaken);
    this.#overtaken = NO_SLOT;
  }

  #draw(share: number): boolean {
    return share > 0 && this.#random.below(WHOLE) < share;
  }

  #letGo(ring: Ring, nowMs: number): void {
    const slot = this.#overtaken;
    this.#overtaken = NO_SLOT;
    this.#enqueue(ring, slot, nowMs);
  }

  #enqueue(ring: Ring, slot: number, nowMs: number): void {
    if (this.#count === LANE_FRAMES) {
      this.lost++;
      ring.give(slot);
      return;
    }
    const jitterMs = this.#jitterMs > 0 ? (this.#random.below(WHOLE) / WHOLE) * this.#jitterMs : 0;
    const dueMs = nowMs + this.#delayMs + jitterMs;
    let i = this.#count++;
    for (; i > 0 && this.#dueMs[i - 1]! > dueMs; i--) {
      this.#slots[i] = this.#slots[i - 1]!;
      this.#dueMs[i] = this.#dueMs[i - 1]!;
    }
    this.#slots[i] = slot;
    this.#dueMs[i] = dueMs;
  }

  #flip(ring: Ring, slot: number): void {
    if (ring.length[slot] === 0) return;
    const bit = this.#random.below(ring.length[slot]! * 8);
    const at = ring.start[slot]! + (bit >> 3);
    ring.bytes[at] = ring.bytes[at]! ^ (1 << (bit & 7));
    this.corrupted++;
  }

  /** A second slot with the same frame at the same headroom; NO_SLOT when the ring is empty. */
  #copy(ring: Ring, slot: number): number {
    const twin = ring.take();
    if (twin === NO_SLOT) return NO_SLOT;
    const from = ring.start[slot]!;
    const to = from - ring.floor(slot) + ring.floor(twin);
    ring.start[twin] = to;
    ring.length[twin] = ring.length[slot]!;
    ring.bytes.copyWithin(to, from, from + ring.length[slot]!);
    this.duplicated++;
    return twin;
  }
}

/** Control path. A percentage as parts of a million. */
function share(name: string, percent = 0): number {
  if (!(percent >= 0 && percent <= 100)) {
    throw new Error(`${name} is a number from 0 to 100, not ${percent}`);
  }
  return Math.round((percent / 100) * WHOLE);
}

/** Control path. */
function milliseconds(name: string, value = 0): number {
  if (!(value >= 0 && value <= 60_000)) {
    throw new Error(`${name} is a number of milliseconds from 0 to 60000, not ${value}`);
  }
  return value;
}
