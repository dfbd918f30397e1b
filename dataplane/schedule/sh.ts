// Hot: sh, source hashing: a table of 256 slots, filled by weight. ipvs.md C.2.
// A server of weight 0 still owns slots: its clients are refused, or sent on by sh-fallback.

import type { Packet } from "../wire/packet.ts";
import { isEligible } from "./available.ts";
import { hashedPort, hasFallback } from "./hash-flags.ts";
import { hash32, sourceWord } from "./hash32.ts";
import type { Pool } from "./pool.ts";
import { NONE, type Scheduler, type SchedulerKind } from "./scheduler.ts";

const SLOT_BITS = 8;
const SLOTS = 1 << SLOT_BITS;
const SLOT_MASK = SLOTS - 1;

/** Slot of the packet's client before any fallback offset. */
const slotOf = (pool: Pool, packet: Packet): number =>
  hash32((hashedPort(pool, packet) + sourceWord(packet)) | 0, SLOT_BITS);

class SourceHash implements Scheduler {
  readonly #slots = new Int32Array(SLOTS).fill(NONE);

  /** Control path. The table follows from the list alone. */
  rebuild(): void {}

  /** Control path. Each server takes as many slots in a row as its weight, at least one, round and round. */
  settle(pool: Pool): void {
    let at = 0;
    let taken = 0;
    for (let slot = 0; slot < SLOTS; slot++) {
      if (pool.count === 0) {
        this.#slots[slot] = NONE;
        continue;
      }
      const id = pool.order[at]!;
      this.#slots[slot] = id;
      taken++;
      if (taken >= pool.servers.weight[id]!) {
        taken = 0;
        at = at + 1 === pool.count ? 0 : at + 1;
      }
    }
  }

  pick(pool: Pool, packet: Packet): number {
    const base = slotOf(pool, packet);
    const id = this.#slots[base]!;
    if (id === NONE) return NONE;
    if (isEligible(pool.servers, id)) return id;
    return hasFallback(pool) ? this.#fallback(pool, base) : NONE;
  }

  /** Tries the slots at offsets base, base + 1, … from the base slot itself. */
  #fallback(pool: Pool, base: number): number {
    for (let k = 0; k < SLOTS; k++) {
      const offset = (k + base) & SLOT_MASK;
      const id = this.#slots[(offset + base) & SLOT_MASK]!;
      if (id === NONE) return NONE;
      if (isEligible(pool.servers, id)) return id;
    }
    return NONE;
  }

  /** Control path. */
  clone(): SourceHash {
    const copy = new SourceHash();
    copy.#slots.set(this.#slots);
    return copy;
  }
}

/** Control path. */
const figure = (pool: Pool, _server: number, packet: Packet): string =>
  `slot ${slotOf(pool, packet)}`;

export const sh: SchedulerKind = {
  name: "sh",
  summary: "Source hashing: the client's address decides.",
  flagNames: ["sh-fallback", "sh-port"],
  create: () => new SourceHash(),
  figure,
};
