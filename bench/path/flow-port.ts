// Hot: a port that hands over one packet of each of many flows, in an order that no prefetcher guesses, and
// only counts what it is given. Frames are made from one template for each client address; the client's port
// is written into the slot. TCP checksums are therefore wrong, which nothing on a flow's way looks at.

import type { Port } from "../../dataplane/port/port.ts";
import type { Batch } from "../../dataplane/ring/batch.ts";
import { NO_SLOT, type Ring } from "../../dataplane/ring/ring.ts";
import { clientAddressOf, clientPort } from "./rig.ts";
import { INCREMENT, MULTIPLIER } from "./scatter.ts";

/** Offsets of the two TCP ports in a frame without VLAN tag and IP options. */
export const SOURCE_PORT_AT = 34;
export const DESTINATION_PORT_AT = 36;

export interface FlowPortOptions {
  readonly name: string;
  readonly mac: string;
  /** All flows have their turn once before one comes again. */
  readonly flows: number;
  /** Where the client's port stands in the templates. */
  readonly clientPortAt: number;
  /** Templates of one client address, taken in turn by flow number. */
  readonly variants: number;
}

export class FlowPort implements Port {
  readonly name: string;
  readonly kind = "memory";
  readonly driver = "memory";
  readonly layer = 2;
  readonly mac: string;
  readonly mtu = 1500;
  readonly fd = -1;
  /** Frames still to hand over. */
  budget = 0;
  /** Frames transmitted through this port. */
  transmitted = 0;
  readonly #options: FlowPortOptions;
  #templates: readonly Uint8Array[] = [];
  #multiplier = 1;
  #increment = 1;
  #flow = 0;
  /** Numbers are made below the next power of two; those that are no flow's are left out. */
  readonly #mask: number;

  constructor(options: FlowPortOptions) {
    this.name = options.name;
    this.mac = options.mac;
    this.#options = options;
    this.#mask = 2 ** Math.ceil(Math.log2(options.flows)) - 1;
  }

  /** Number of flows. */
  get flows(): number {
    return this.#options.flows;
  }

  /**
   * Control path. Sets what comes from now on, starting with flow 0.
   *
   * @param templates    frames by client address and variant
   * @param isInSequence flows 0, 1, 2 …; false for the order that no prefetcher guesses
   */
  load(templates: readonly Uint8Array[], isInSequence: boolean): void {
    this.#templates = templates;
    this.#multiplier = isInSequence ? 1 : MULTIPLIER;
    this.#increment = isInSequence ? 1 : INCREMENT;
    this.#flow = 0;
  }

  receive(ring: Ring, batch: Batch): number {
    const { clientPortAt, flows, variants } = this.#options;
    const before = batch.count;
    while (batch.count < batch.capacity && this.budget > 0) {
      const slot = ring.take();
      if (slot === NO_SLOT) break;
      const flow = this.#flow;
      this.#flow = this.#after(flow, flows);
      const frame = this.#templates[clientAddressOf(flow) * variants + (flow % variants)]!;
      const start = ring.start[slot]!;
      ring.bytes.set(frame, start);
      ring.view.setUint16(start + clientPortAt, clientPort(flow));
      ring.length[slot] = frame.length;
      batch.push(slot);
      this.budget--;
    }
    return batch.count - before;
  }

  #after(flow: number, flows: number): number {
    let next = flow;
    do next = (Math.imul(next, this.#multiplier) + this.#increment) & this.#mask;
    while (next >= flows);
    return next;
  }

  transmit(ring: Ring, batch: Batch): number {
    for (let i = 0; i < batch.count; i++) ring.give(batch.slots[i]!);
    this.transmitted += batch.count;
    batch.clear();
    return 0;
  }

  close(): void {
    this.budget = 0;
  }
}
