// Hot: one worker at a time makes a connection. Packets of one new connection may reach two workers at once, and
// each would find it nowhere; so a worker claims the place of the connection's hash before it looks in the other
// workers' tables, and lets go when the packet is done. Who finds the place taken leaves the packet to the worker
// that was first.

import { CLAIMS } from "./memory.ts";
import { hashKey4, hashKey6 } from "../flow/hash.ts";
import { IPV4, type Packet } from "../wire/packet.ts";

const NOBODY = 0;
const NO_PLACE = -1;
/** Key space of its own in the hash of flows. */
const SPACE = 0;

/** Hash of the two ends of a client's packet. */
export const connectionHash = (seed: number, packet: Packet): number =>
  packet.family === IPV4
    ? hashKey4(
        seed,
        SPACE,
        packet.protocol,
        packet.source0,
        packet.sourcePort,
        packet.destination0,
        packet.destinationPort,
      )
    : hashKey6(
        seed,
        SPACE,
        packet.protocol,
        packet.source0,
        packet.source1,
        packet.source2,
        packet.source3,
        packet.sourcePort,
        packet.destination0,
        packet.destination1,
        packet.destination2,
        packet.destination3,
        packet.destinationPort,
      );

export class Claims {
  readonly #words: Int32Array;
  /** What this worker writes. */
  readonly #mark: number;
  #place = NO_PLACE;

  constructor(memory: SharedArrayBuffer, worker: number) {
    this.#words = new Int32Array(memory);
    this.#mark = worker + 1;
  }

  /** Claims the place of a hash until `release`; the worker that has it: this one, or another. */
  take(hash: number): number {
    const place = hash & (CLAIMS - 1);
    if (place === this.#place) return this.#mark - 1;
    this.release();
    const before = Atomics.compareExchange(this.#words, place, NOBODY, this.#mark);
    if (before !== NOBODY) return before - 1;
    this.#place = place;
    return this.#mark - 1;
  }

  /** Lets go of what was claimed. */
  release(): void {
    if (this.#place === NO_PLACE) return;
    Atomics.store(this.#words, this.#place, NOBODY);
    this.#place = NO_PLACE;
  }
}
