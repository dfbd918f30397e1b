// What the two lines of memory that a packet of an established flow needs cost by themselves: one of the index and one
// of the records, fetched for a batch at a time by loops that do nothing else, as the express lane does. It is what no
// table of that size can do without, and it depends on who else uses the machine's memory.

import type { FlowTable } from "../../dataplane/flow/flow-table.ts";
import { ENTRY_WORDS } from "../../dataplane/flow/key-index.ts";
import { NEAR_WORDS } from "../../dataplane/flow/layout.ts";
import { BATCH_FRAMES } from "../../dataplane/ring/batch.ts";

/** A generator of full period over 2^32 (Numerical Recipes): its upper bits are good enough to jump about. */
const MULTIPLIER = 1_664_525;
const INCREMENT = 1_013_904_223;

export class MemoryLines {
  /** Keeps what is only touched from being nothing to the compiler. */
  touched = 0;
  readonly #words: Int32Array;
  readonly #near: Int32Array;
  readonly #entries: number;
  readonly #flows: number;
  readonly #picks = new Float64Array(2 * BATCH_FRAMES);
  #random = 1;

  /** @param flows records in use, from the first on */
  constructor({ index, near }: FlowTable, flows: number) {
    this.#words = index.words;
    this.#near = near;
    this.#entries = index.entries;
    this.#flows = flows;
  }

  /** Fetches a line of each for so many packets, a multiple of BATCH_FRAMES. */
  fetch(packets: number): void {
    for (let done = 0; done < packets; done += BATCH_FRAMES) {
      this.#pick();
      this.#touch();
    }
  }

  #pick(): void {
    const picks = this.#picks;
    let random = this.#random;
    for (let i = 0; i < picks.length; i += 2) {
      random = (Math.imul(random, MULTIPLIER) + INCREMENT) | 0;
      picks[i] = random >>> 0;
      random = (Math.imul(random, MULTIPLIER) + INCREMENT) | 0;
      picks[i + 1] = random >>> 0;
    }
    this.#random = random;
  }

  #touch(): void {
    const words = this.#words;
    const near = this.#near;
    const picks = this.#picks;
    const entryOf = this.#entries / 2 ** 32;
    const flowOf = this.#flows / 2 ** 32;
    let touched = 0;
    for (let i = 0; i < picks.length; i += 2) {
      touched ^= words[Math.floor(picks[i]! * entryOf) * ENTRY_WORDS]!;
    }
    for (let i = 1; i < picks.length; i += 2) {
      touched ^= near[Math.floor(picks[i]! * flowOf) * NEAR_WORDS]!;
    }
    this.touched = touched;
  }
}
