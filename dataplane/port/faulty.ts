// Hot: a port behind a bad wire: wraps any port and loses, doubles, reorders, damages and delays its frames,
// the same ones for the same seed and times. Kernels without netem need it, and so do simulations.

import type { Clock } from "../env/clock.ts";
import { Batch, BATCH_FRAMES } from "../ring/batch.ts";
import type { Ring } from "../ring/ring.ts";
import { FaultLane, type Faults, LANE_FRAMES } from "./fault-lane.ts";
import type { Port, PortKind } from "./port.ts";

export interface FaultyOptions {
  readonly seed: number;
  /** Read once a call; delays count on it. */
  readonly clock: Clock;
  /** What happens to frames on their way in. Default: nothing. */
  readonly receive?: Faults | undefined;
  /** What happens to frames on their way out. Default: nothing. */
  readonly transmit?: Faults | undefined;
}

export class FaultyPort implements Port {
  readonly name: string;
  readonly kind: PortKind;
  readonly driver: string;
  readonly layer: 2 | 3;
  readonly mac: string;
  readonly mtu: number;
  readonly hasQueues: boolean | undefined;
  /** What happened so far, in either direction. */
  readonly incoming: FaultLane;
  readonly outgoing: FaultLane;

  readonly #inner: Port;
  readonly #clock: Clock;
  readonly #received = new Batch(BATCH_FRAMES);
  readonly #sending = new Batch(LANE_FRAMES);
  #ring: Ring | undefined;
  /** Refusals of delayed frames. */
  #refusedLate = 0;

  /** Control path. The inner port belongs to this one and is closed with it. */
  constructor(inner: Port, { seed, clock, receive = {}, transmit = {} }: FaultyOptions) {
    if ((inner.offloads ?? 0) !== 0) {
      throw new Error(
        `port ${inner.name}: nobody would notice a bit flipped under an unfinished checksum; ` +
          "open it without offloads",
      );
    }
    this.#inner = inner;
    this.#clock = clock;
    this.name = inner.name;
    this.kind = inner.kind;
    this.driver = inner.driver;
    this.layer = inner.layer;
    this.mac = inner.mac;
    this.mtu = inner.mtu;
    this.hasQueues = inner.hasQueues;
    // A stream each, so that traffic of one direction does not change the fate of the other's.
    this.incoming = new FaultLane(receive, seed);
    this.outgoing = new FaultLane(transmit, seed ^ 0x5bd1e995);
  }

  get fd(): number {
    return this.#inner.fd;
  }

  deadlineMs(): number {
    const inner = this.#inner.deadlineMs === undefined ? Infinity : this.#inner.deadlineMs();
    return Math.min(this.incoming.deadlineMs, this.outgoing.deadlineMs, inner);
  }

  /** Also sends delayed frames whose time has come. */
  receive(ring: Ring, batch: Batch): number {
    const nowMs = this.#clock.nowMs();
    const before = batch.count;
    this.#ring = ring;
    this.#refusedLate += this.#send(ring, nowMs);
    if (this.incoming.room >= BATCH_FRAMES) {
      this.#inner.receive(ring, this.#received);
      for (let i = 0; i < this.#received.count; i++) {
        this.incoming.offer(ring, this.#received.slots[i]!, nowMs);
      }
      this.#received.clear();
    }
    this.incoming.release(ring, batch, nowMs);
    return batch.count - before;
  }

  /** A frame lost on the wire was not refused. */
  transmit(ring: Ring, batch: Batch): number {
    const nowMs = this.#clock.nowMs();
    this.#ring = ring;
    let refused = 0;
    for (let i = 0; i < batch.count; i++) {
      // An outbox may hold more than a lane: what is due makes room.
      if (this.outgoing.room === 0) refused += this.#send(ring, nowMs);
      this.outgoing.offer(ring, batch.slots[i]!, nowMs);
    }
    batch.clear();
    return refused + this.#send(ring, nowMs);
  }

  refusedLate(): number {
    const refused = this.#refusedLate + (this.#inner.refusedLate?.() ?? 0);
    this.#refusedLate = 0;
    return refused;
  }

  finishWrites(): void {
    this.#inner.finishWrites?.();
  }

  lostFrames(): number {
    return this.#inner.lostFrames?.() ?? 0;
  }

  /** Control path. Frames under way are lost. */
  close(): void {
    if (this.#ring !== undefined) {
      this.incoming.clear(this.#ring);
      this.outgoing.clear(this.#ring);
    }
    this.#inner.close();
  }

  #send(ring: Ring, nowMs: number): number {
    this.outgoing.release(ring, this.#sending, nowMs);
    return this.#sending.count === 0 ? 0 : this.#inner.transmit(ring, this.#sending);
  }
}
