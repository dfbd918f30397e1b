// A port in memory: tests, `tapvs sim`. Frames are injected and taken as byte arrays; one copy each way.

import type { Batch } from "../ring/batch.ts";
import { FRAME_BYTES_MAX, NO_SLOT, type Ring } from "../ring/ring.ts";
import { fitsMtu } from "./frame-bounds.ts";
import { deriveMac, MAC_ZERO, normalizeMac } from "./mac.ts";
import type { Port } from "./port.ts";

export interface MemoryPortOptions {
  readonly name: string;
  /** Default: derived from the name; all zero on layer 3. */
  readonly mac?: string | undefined;
  /** Largest IP packet in bytes. Default 1500. */
  readonly mtu?: number | undefined;
  /** Default 2. On layer 3, too, frames are injected and taken with an Ethernet header. */
  readonly layer?: 2 | 3 | undefined;
}

export class MemoryPort implements Port {
  readonly name: string;
  readonly kind = "memory";
  readonly driver = "memory";
  readonly layer: 2 | 3;
  readonly mac: string;
  readonly mtu: number;
  readonly fd = -1;
  /** What was transmitted and not taken yet, oldest first. */
  readonly sent: Uint8Array[] = [];
  readonly #waiting: Uint8Array[] = [];
  #isOpen = true;

  constructor({ name, mac, mtu = 1500, layer = 2 }: MemoryPortOptions) {
    this.name = name;
    this.layer = layer;
    this.mac = layer === 3 ? MAC_ZERO : mac === undefined ? deriveMac(name) : normalizeMac(mac);
    this.mtu = mtu;
  }

  /** Frames injected and not received yet. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Hands a frame to the engine with its next receive; the bytes are copied now. */
  inject(frame: Uint8Array): void {
    if (frame.length > FRAME_BYTES_MAX) {
      throw new Error(`a frame has at most ${FRAME_BYTES_MAX} bytes, not ${frame.length}`);
    }
    if (this.#isOpen) this.#waiting.push(new Uint8Array(frame));
  }

  /** Everything transmitted since the last call, oldest first. */
  take(): Uint8Array[] {
    return this.sent.splice(0);
  }

  receive(ring: Ring, batch: Batch): number {
    const before = batch.count;
    while (batch.count < batch.capacity && this.#waiting.length > 0) {
      const slot = ring.take();
      if (slot === NO_SLOT) break;
      const frame = this.#waiting.shift()!;
      ring.bytes.set(frame, ring.start[slot]!);
      ring.length[slot] = frame.length;
      batch.push(slot);
    }
    return batch.count - before;
  }

  transmit(ring: Ring, batch: Batch): number {
    let refused = 0;
    for (let i = 0; i < batch.count; i++) {
      const slot = batch.slots[i]!;
      if (this.#isOpen && fitsMtu(ring, slot, this.mtu)) {
        const at = ring.start[slot]!;
        this.sent.push(ring.bytes.slice(at, at + ring.length[slot]!));
      } else refused++;
      ring.give(slot);
    }
    batch.clear();
    return refused;
  }

  /** Drops what waits; what was sent can still be taken. */
  close(): void {
    this.#isOpen = false;
    this.#waiting.length = 0;
  }
}
