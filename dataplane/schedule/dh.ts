// Hot: dh, destination hashing: a table of 256 slots, filled in turn, ignoring weights. ipvs.md C.2.
// Meant for services by firewall mark, where destinations differ; a single VIP always meets one slot.

import type { Packet } from "../wire/packet.ts";
import { isEligibleStill } from "./available.ts";
import { destinationWord, hash32 } from "./hash32.ts";
import type { Pool } from "./pool.ts";
import { NONE, type Scheduler, type SchedulerKind } from "./scheduler.ts";

const SLOT_BITS = 8;
const SLOTS = 1 << SLOT_BITS;

class DestinationHash implements Scheduler {
  readonly #slots = new Int32Array(SLOTS).fill(NONE);

  /** Control path. The table follows from the list alone. */
  rebuild(): void {}

  /** Control path. */
  settle(pool: Pool): void {
    for (let slot = 0; slot < SLOTS; slot++) {
      this.#slots[slot] = pool.count === 0 ? NONE : pool.order[slot % pool.count]!;
    }
  }

  pick(pool: Pool, packet: Packet): number {
    const id = this.#slots[hash32(destinationWord(packet), SLOT_BITS)]!;
    return id !== NONE && isEligibleStill(pool.servers, id) ? id : NONE;
  }

  /** Control path. */
  clone(): DestinationHash {
    const copy = new DestinationHash();
    copy.#slots.set(this.#slots);
    return copy;
  }
}

/** Control path. */
const figure = (_pool: Pool, _server: number, packet: Packet): string =>
  `slot ${hash32(destinationWord(packet), SLOT_BITS)}`;

export const dh: SchedulerKind = {
  name: "dh",
  summary:
    "Destination hashing: the destination address decides; for caches behind a firewall mark.",
  flagNames: [],
  create: () => new DestinationHash(),
  figure,
};
