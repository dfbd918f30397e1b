// Hot: a port that repeats a fixed set of frames up to a budget and counts what it is given: benchmarks.

import type { Batch } from "../ring/batch.ts";
import { FRAME_BYTES_MAX, NO_SLOT, type Ring } from "../ring/ring.ts";
import { fitsMtu } from "./frame-bounds.ts";
import { deriveMac, MAC_ZERO, normalizeMac } from "./mac.ts";
import type { MemoryPortOptions } from "./memory.ts";
import type { Port } from "./port.ts";

export class RepeatPort implements Port {
  readonly name: string;
  readonly kind = "memory";
  readonly driver = "memory";
  readonly layer: 2 | 3;
  readonly mac: string;
  readonly mtu: number;
  readonly offloads: number;
  readonly fd = -1;
  /** Frames still to hand over. */
  budget = 0;
  /** Frames transmitted through this port, and their bytes. */
  transmitted = 0;
  transmittedBytes = 0;
  readonly #frames: readonly Uint8Array[];
  #next = 0;

  /**
   * Control path.
   *
   * @param frames   what is repeated, in this order, round and round; may be empty for a port that only takes
   * @param offloads OFFLOAD_… bits of what it takes
   */
  constructor(
    { name, mac, mtu = 1500, layer = 2 }: MemoryPortOptions,
    frames: readonly Uint8Array[],
    offloads = 0,
  ) {
    this.name = name;
    this.layer = layer;
    this.mac = layer === 3 ? MAC_ZERO : mac === undefined ? deriveMac(name) : normalizeMac(mac);
    this.mtu = mtu;
    this.offloads = offloads;
    for (const frame of frames) {
      if (frame.length > FRAME_BYTES_MAX) {
        throw new Error(`a frame has at most ${FRAME_BYTES_MAX} bytes, not ${frame.length}`);
      }
    }
    this.#frames = frames.map((frame) => new Uint8Array(frame));
  }

  receive(ring: Ring, batch: Batch): number {
    const frames = this.#frames;
    const before = batch.count;
    while (batch.count < batch.capacity && this.budget > 0 && frames.length > 0) {
      const slot = ring.take();
      if (slot === NO_SLOT) break;
      const frame = frames[this.#next]!;
      this.#next = this.#next + 1 === frames.length ? 0 : this.#next + 1;
      ring.bytes.set(frame, ring.start[slot]!);
      ring.length[slot] = frame.length;
      batch.push(slot);
      this.budget--;
    }
    return batch.count - before;
  }

  transmit(ring: Ring, batch: Batch): number {
    let refused = 0;
    for (let i = 0; i < batch.count; i++) {
      const slot = batch.slots[i]!;
      if (fitsMtu(ring, slot, this.mtu)) {
        this.transmitted++;
        this.transmittedBytes += ring.length[slot]!;
      } else refused++;
      ring.give(slot);
    }
    batch.clear();
    return refused;
  }

  close(): void {
    this.budget = 0;
  }
}
