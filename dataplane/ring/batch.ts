// Hot: a list of slot numbers on the way from a port to the engine or back.

/** Frames a port hands over in one receive; the bound of the work of one step. */
export const BATCH_FRAMES = 64;

export class Batch {
  readonly slots: Int32Array;
  count = 0;

  /** @param capacity slots it can hold; a receive batch holds BATCH_FRAMES, an outbox the whole ring */
  constructor(capacity: number = BATCH_FRAMES) {
    this.slots = new Int32Array(capacity);
  }

  get capacity(): number {
    return this.slots.length;
  }

  /** Appends a slot; false when the batch is full. */
  push(slot: number): boolean {
    if (this.count === this.slots.length) return false;
    this.slots[this.count++] = slot;
    return true;
  }

  clear(): void {
    this.count = 0;
  }
}
