// Hot: numbers on their way from one thread to another. One side pushes, one side pops, neither waits: a ring in
// shared memory whose two ends are each written by one side only.
//
//   word 0    pushed so far, mod 2^32      written by the sender, published after the entry
//   word 16   popped so far, mod 2^32      written by the receiver, a cache line apart
//   word 32…  entries, a power of two of them

const PUSHED = 0;
const POPPED = 16;
const ENTRIES = 32;

/** Nothing was there to pop. Entries are 0 or more. */
export const NO_ENTRY = -1;

/** Control path. Entries of a ring that holds at least `most` numbers. */
function entriesFor(most: number): number {
  let entries = 1;
  while (entries < most) entries *= 2;
  return entries;
}

/** Control path. Memory for a ring that holds at least `most` numbers. */
export const createIndexRingMemory = (most: number): SharedArrayBuffer =>
  new SharedArrayBuffer((ENTRIES + entriesFor(most)) * Int32Array.BYTES_PER_ELEMENT);

export class IndexRing {
  readonly #words: Int32Array;
  readonly #mask: number;

  /** @param memory of createIndexRingMemory; both sides make a ring over the same one */
  constructor(memory: SharedArrayBuffer) {
    this.#words = new Int32Array(memory);
    this.#mask = this.#words.length - ENTRIES - 1;
  }

  get capacity(): number {
    return this.#mask + 1;
  }

  /** Numbers that are under way. The other side may have changed it when it is read. */
  get count(): number {
    return (Atomics.load(this.#words, PUSHED) - Atomics.load(this.#words, POPPED)) | 0;
  }

  /** The sender's. Appends a number from 0 to 2^31 - 1; false when the ring is full. */
  push(value: number): boolean {
    const words = this.#words;
    const pushed = words[PUSHED]!;
    if (((pushed - Atomics.load(words, POPPED)) | 0) > this.#mask) return false;
    words[ENTRIES + (pushed & this.#mask)] = value;
    Atomics.store(words, PUSHED, (pushed + 1) | 0);
    return true;
  }

  /** The receiver's. The number that was pushed first, or NO_ENTRY. */
  pop(): number {
    const words = this.#words;
    const popped = words[POPPED]!;
    if (popped === Atomics.load(words, PUSHED)) return NO_ENTRY;
    const value = words[ENTRIES + (popped & this.#mask)]!;
    Atomics.store(words, POPPED, (popped + 1) | 0);
    return value;
  }
}
