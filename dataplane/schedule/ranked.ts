// Hot: a scheduler that always takes the first of a contest: by a walk over a short list, by a tree of a long one.

import type { Pool } from "./pool.ts";
import type { Scheduler } from "./scheduler.ts";
import { NONE, type ServerTable } from "./server-table.ts";
import { Standings } from "./standings.ts";
import { type Contest, Tournament } from "./tournament.ts";

export interface Ranking extends Contest {
  /** Hot. The first of the contest by a walk over the pool's list, or NONE. */
  walk(pool: Pool): number;
}

export class Ranked implements Scheduler {
  readonly #ranking: Ranking;
  readonly #tournament: Tournament;
  readonly #standings: Standings;

  constructor(ranking: Ranking) {
    this.#ranking = ranking;
    this.#tournament = new Tournament(ranking);
    this.#standings = new Standings([this.#tournament]);
  }

  /** Control path. It remembers nothing between picks. */
  rebuild(): void {}

  /** Control path. */
  settle(pool: Pool): void {
    this.#standings.settle(pool);
  }

  /** Control path. */
  retire(servers: ServerTable): void {
    this.#standings.retire(servers);
  }

  pick(pool: Pool): number {
    if (!this.#standings.isKept) return this.#ranking.walk(pool);
    this.#standings.refresh(pool.servers);
    const seat = this.#tournament.first;
    return seat === NONE ? NONE : pool.order[seat]!;
  }

  /** Control path. Walks until its pool is settled. */
  clone(): Ranked {
    return new Ranked(this.#ranking);
  }
}
