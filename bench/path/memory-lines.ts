// What the two lines of memory that a packet of an established flow needs cost by themselves: one of the index and one
// of the records, fetched for a batch at a time by loops that do nothing else, as the express lane does. It is what no
// table of that size can do without, and it depends on who else uses the machine's memory.

import type { FlowTable } from "../../dataplane/flow/flow-table.ts";
import { ENTRY_WORDS } from "../../dataplane/flow/key-index.ts";
import { NEAR_WORDS } from "../../dataplane/flow/layout.ts";
import { BATCH_FRAMES } from "../../dataplane/ring/batch.ts";
import { after, below } from "./scatter.ts";

export class MemoryLines {
  /** Keeps what is only touched from being nothing to the compiler. */
  touched = 0;
  readonly #words: Int32Array;
  readonly #near: Int32Array;
  readonly #entries: number;
  readonly #flows: number;
  readonly #entryWords = new Int32Array(BATCH_FRAMES);
  readonly #recordWords = new Int32Array(BATCH_FRAMES);
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
    const entryWords = this.#entryWords;
    const recordWords = this.#recordWords;
    const entries = this.#entries;
    const flows = this.#flows;
    let random = this.#random;
    for (let i = 0; i < BATCH_FRAMES; i++) {
      random = after(random);
      entryWords[i] = below(entries, random) * ENTRY_WORDS;
      random = after(random);
      recordWords[i] = below(flows, random) * NEAR_WORDS;
    }
    this.#random = random;
  }

  #touch(): void {
    const words = this.#words;
    const near = this.#near;
    const entryWords = this.#entryWords;
    const recordWords = this.#recordWords;
    let touched = 0;
    for (let i = 0; i < BATCH_FRAMES; i++) touched ^= words[entryWords[i]!]!;
    for (let i = 0; i < BATCH_FRAMES; i++) touched ^= near[recordWords[i]!]!;
    this.touched = touched;
  }
}
