// A port over a recording: hands out its frames when their time has come, and passes what the engine transmits
// to a sink (`tapvs replay`). Knows no file format; observe/capture-file.ts reads and observe/pcapng.ts writes.

import type { Clock } from "../env/clock.ts";
import type { Batch } from "../ring/batch.ts";
import { FRAME_BYTES_MAX, NO_SLOT, type Ring } from "../ring/ring.ts";
import { fitsMtu } from "./frame-bounds.ts";
import { deriveMac, MAC_ZERO, normalizeMac } from "./mac.ts";
import type { MemoryPortOptions } from "./memory.ts";
import type { Port } from "./port.ts";

export interface RecordedFrame {
  /** When it was captured, microseconds of any epoch. */
  readonly timeUs: number;
  /** An Ethernet frame. */
  readonly frame: Uint8Array;
}

export interface CaptureOptions extends MemoryPortOptions {
  /** In the order of their times; read one ahead, so a generator over a large file will do. */
  readonly frames: Iterable<RecordedFrame>;
  /** Decides when a frame is due. */
  readonly clock: Clock;
  /** Time of a recording at which the clock shows 0. Default: the time of the first frame. */
  readonly originUs?: number | undefined;
  /** Called for each frame transmitted, with its time in the recording's epoch; the bytes are the sink's own. */
  readonly sink?: ((frame: Uint8Array, timeUs: number) => void) | undefined;
  /** Called once, when the port is closed: nothing more comes. */
  readonly onClose?: (() => void) | undefined;
}

export class CapturePort implements Port {
  readonly name: string;
  readonly kind = "capture";
  readonly driver = "capture";
  readonly layer: 2 | 3;
  readonly mac: string;
  readonly mtu: number;
  readonly fd = -1;
  /** Recorded frames that no slot can hold; they were skipped. */
  oversized = 0;
  readonly #clock: Clock;
  readonly #frames: Iterator<RecordedFrame>;
  readonly #originUs: number;
  readonly #sink: (frame: Uint8Array, timeUs: number) => void;
  readonly #onClose: () => void;
  #next: RecordedFrame | undefined;
  #isOpen = true;

  constructor(options: CaptureOptions) {
    const { name, mac, mtu = 1500, layer = 2, frames, clock, originUs } = options;
    this.name = name;
    this.layer = layer;
    this.mac = layer === 3 ? MAC_ZERO : mac === undefined ? deriveMac(name) : normalizeMac(mac);
    this.mtu = mtu;
    this.#clock = clock;
    this.#frames = frames[Symbol.iterator]();
    this.#sink = options.sink ?? (() => {});
    this.#onClose = options.onClose ?? (() => {});
    this.#advance();
    this.#originUs = originUs ?? this.#next?.timeUs ?? 0;
  }

  /** When the next frame is due on the clock, in milliseconds; Infinity when the recording has ended. */
  deadlineMs(): number {
    return this.#next === undefined ? Infinity : (this.#next.timeUs - this.#originUs) / 1000;
  }

  receive(ring: Ring, batch: Batch): number {
    const before = batch.count;
    const nowMs = this.#clock.nowMs();
    while (batch.count < batch.capacity && this.deadlineMs() <= nowMs) {
      const slot = ring.take();
      if (slot === NO_SLOT) break;
      const { frame } = this.#next!;
      ring.bytes.set(frame, ring.start[slot]!);
      ring.length[slot] = frame.length;
      batch.push(slot);
      this.#advance();
    }
    return batch.count - before;
  }

  transmit(ring: Ring, batch: Batch): number {
    const timeUs = this.#originUs + Math.round(this.#clock.nowMs() * 1000);
    let refused = 0;
    for (let i = 0; i < batch.count; i++) {
      const slot = batch.slots[i]!;
      if (this.#isOpen && fitsMtu(ring, slot, this.mtu)) {
        const at = ring.start[slot]!;
        this.#sink(ring.bytes.slice(at, at + ring.length[slot]!), timeUs);
      } else refused++;
      ring.give(slot);
    }
    batch.clear();
    return refused;
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#next = undefined;
    this.#frames.return?.();
    this.#onClose();
  }

  #advance(): void {
    for (;;) {
      const { done, value } = this.#frames.next();
      if (done === true) {
        this.#next = undefined;
        return;
      }
      this.#next = value;
      if (value.frame.length <= FRAME_BYTES_MAX) return;
      this.oversized++;
    }
  }
}
