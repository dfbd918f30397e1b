// Hot: a port that only the first worker can open, as the other workers have it: nothing comes in by it, and what goes
// out is handed to the first.

import type { Batch } from "../ring/batch.ts";
import type { Port, PortKind } from "../port/port.ts";
import { OFFLOAD_GRO } from "../ring/offload.ts";
import type { Ring } from "../ring/ring.ts";
import { type Crew, TO_SEND } from "./crew.ts";

/** The worker that has every port. */
const FIRST = 0;

export interface RemotePortOptions {
  readonly name: string;
  readonly kind: PortKind;
  readonly layer: 2 | 3;
  readonly mac: string;
  readonly mtu: number;
  readonly offloads: number;
  readonly driver: string;
}

export class RemotePort implements Port {
  readonly name: string;
  readonly kind: PortKind;
  readonly layer: 2 | 3;
  readonly mac: string;
  readonly mtu: number;
  readonly offloads: number;
  readonly driver: string;
  readonly isRemote = true;
  readonly fd = -1;
  readonly #crew: Crew;
  readonly #index: number;

  /** @param index number of the port, the same for all workers */
  constructor(crew: Crew, index: number, options: RemotePortOptions) {
    this.#crew = crew;
    this.#index = index;
    this.name = options.name;
    this.kind = options.kind;
    this.layer = options.layer;
    this.mac = options.mac;
    this.mtu = options.mtu;
    this.offloads = options.offloads & ~OFFLOAD_GRO; // The first worker joins what all send.
    this.driver = options.driver;
  }

  receive(): number {
    return 0;
  }

  transmit(ring: Ring, batch: Batch): number {
    let refused = 0;
    for (let i = 0; i < batch.count; i++) {
      const slot = batch.slots[i]!;
      ring.port[slot] = this.#index;
      if (this.#crew.post(slot, FIRST, TO_SEND)) continue;
      ring.give(slot);
      refused++;
    }
    batch.clear();
    return refused;
  }

  close(): void {}
}
