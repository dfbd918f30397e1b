// Hot: frames on their way out, one list of slots for each port. Filled by the stages, emptied once a step.

import { Batch } from "./batch.ts";

export class Outbox {
  /** By port index. Every list can hold the whole ring, so a push cannot fail. */
  readonly batches: Batch[] = [];
  readonly #slots: number;

  /** @param slots slots of the ring */
  constructor(slots: number) {
    this.#slots = slots;
  }

  /** Control path. Adds the list of the next port and returns that port's index. */
  addPort(): number {
    return this.batches.push(new Batch(this.#slots)) - 1;
  }

  get ports(): number {
    return this.batches.length;
  }

  /** Appends a taken slot to what `port` will transmit. */
  push(port: number, slot: number): void {
    if (!this.batches[port]!.push(slot))
      throw new Error("an outbox holds more slots than the ring");
  }

  /** Frames that wait for `port`. */
  count(port: number): number {
    return this.batches[port]!.count;
  }
}
