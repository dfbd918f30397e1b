// A scheduler's copy that is made when somebody asks it: a question about one packet copies all pools, and asks one.

import type { Packet } from "../wire/packet.ts";
import type { Pool } from "./pool.ts";
import type { Scheduler } from "./scheduler.ts";

export class CopiedScheduler implements Scheduler {
  readonly #original: Scheduler;
  #copy: Scheduler | null = null;

  /** @param original changes nothing until the copy is made */
  constructor(original: Scheduler) {
    this.#original = original;
  }

  #made(): Scheduler {
    this.#copy ??= this.#original.clone();
    return this.#copy;
  }

  rebuild(pool: Pool): void {
    this.#made().rebuild(pool);
  }

  pick(pool: Pool, packet: Packet, nowTicks: number): number {
    return this.#made().pick(pool, packet, nowTicks);
  }

  clone(): Scheduler {
    return this.#made().clone();
  }
}
