// Hot: what the other workers changed of the servers they all count for. Each worker notes, in a ring that it alone
// writes, whose counts or flags it changed; whoever keeps standings reads on from where it was.

/** Changes that a log holds, a power of two; who is further behind looks at every server anew. */
const ENTRIES = 8192;
const MASK = ENTRIES - 1;
/** Changes so far, as int32 bits; the entries follow. */
const HEAD = 0;
const FIRST = 1;

export const CHANGE_LOG_BYTES = (FIRST + ENTRIES) * Int32Array.BYTES_PER_ELEMENT;

/** Hears of changes. */
export interface ChangeListener {
  flagsChanged(id: number): void;
  countsChanged(id: number): void;
  /** It was not to be told which. */
  anythingChanged(): void;
}

export class ChangeLog {
  readonly #own: Int32Array;
  readonly #others: readonly Int32Array[];
  /** Where this worker is in each of the others. */
  readonly #seen: Int32Array;

  /** @param logs one a worker, of CHANGE_LOG_BYTES each; empty when there is one worker */
  constructor(logs: readonly Int32Array[], worker: number) {
    this.#own = logs[worker] ?? new Int32Array(0);
    this.#others = logs.filter((_, other) => other !== worker);
    this.#seen = new Int32Array(this.#others.length);
  }

  /** Tells the other workers; after the change itself. */
  note(id: number, isOfFlags: boolean): void {
    const own = this.#own;
    const head = own[HEAD]!;
    own[FIRST + (head & MASK)] = (id << 1) | (isOfFlags ? 1 : 0);
    // Whoever sees the new head sees the entry, and the change that came before it.
    Atomics.store(own, HEAD, (head + 1) | 0);
  }

  /** Hands on what the others noted since the last call. */
  hear(listener: ChangeListener): void {
    for (let i = 0; i < this.#others.length; i++) {
      const log = this.#others[i]!;
      const from = this.#seen[i]!;
      const head = Atomics.load(log, HEAD);
      if (head === from) continue;
      this.#seen[i] = head;
      const behind = (head - from) | 0;
      if (behind > 0 && behind <= ENTRIES) handOn(log, from, head, listener);
      // A worker that went on meanwhile has written over what was being read.
      const written = (Atomics.load(log, HEAD) - from) | 0;
      if (written > ENTRIES || written < 0) listener.anythingChanged();
    }
  }
}

function handOn(log: Int32Array, from: number, head: number, listener: ChangeListener): void {
  for (let at = from; at !== head; at = (at + 1) | 0) {
    const entry = log[FIRST + (at & MASK)]!;
    if ((entry & 1) === 1) listener.flagsChanged(entry >> 1);
    else listener.countsChanged(entry >> 1);
  }
}
