// Deleted servers that still have their id, because flows refer to them or may soon again. ipvs.md 1.1, Trash.
// Every 60 s those that nothing refers to are looked at; one that stayed so for 120 s is freed.

import { isPast, ticksOfSeconds } from "../env/clock.ts";
import type { Pool } from "../schedule/pool.ts";
import type { ServerTable } from "../schedule/server-table.ts";

const CHECK_TICKS = ticksOfSeconds(60);
const KEEP_TICKS = ticksOfSeconds(120);

interface Discarded {
  readonly pool: Pool;
  /** Tells this stay from earlier ones of the same id; the same for all workers. */
  readonly stay: number;
  /** Ticks when a check first found it without references; null before. */
  idleSince: number | null;
}

/** A deleted server whose time is over. */
export interface IdleServer {
  readonly id: number;
  readonly stay: number;
}

export class ServerTrash {
  readonly #servers: ServerTable;
  readonly #discarded = new Map<number, Discarded>();
  /** Discarded servers of each pool: a deleted pool's index is free when there are none. */
  readonly #idsOf = new Map<Pool, Set<number>>();
  #due = 0;
  #stays = 0;

  constructor(servers: ServerTable) {
    this.#servers = servers;
  }

  get isEmpty(): boolean {
    return this.#discarded.size === 0;
  }

  /** Ticks of the next check; meaningless while it is empty. */
  get due(): number {
    return this.#due;
  }

  /** Servers of a pool that are here. */
  countOf(pool: Pool): number {
    return this.#idsOf.get(pool)?.size ?? 0;
  }

  /** Ids of a pool's servers that are here. */
  idsOf(pool: Pool): number[] {
    return [...(this.#idsOf.get(pool) ?? [])];
  }

  put(id: number, pool: Pool, nowTicks: number): void {
    if (this.isEmpty) this.startTimer(nowTicks);
    this.#discarded.set(id, { pool, stay: ++this.#stays, idleSince: null });
    const ids = this.#idsOf.get(pool);
    if (ids === undefined) this.#idsOf.set(pool, new Set([id]));
    else ids.add(id);
  }

  /** Takes a server out: it is revived, or its id freed. The pool it belonged to. */
  take(id: number): Pool {
    const { pool } = this.#discarded.get(id)!;
    this.#discarded.delete(id);
    const ids = this.#idsOf.get(pool)!;
    ids.delete(id);
    if (ids.size === 0) this.#idsOf.delete(pool);
    return pool;
  }

  startTimer(nowTicks: number): void {
    this.#due = (nowTicks + CHECK_TICKS) | 0;
  }

  /** True while the server is here, and has not been away since `stay` was told. */
  has({ id, stay }: IdleServer): boolean {
    return this.#discarded.get(id)?.stay === stay;
  }

  /** One check; servers whose time is over, still in here. Starts the timer again. */
  expired(nowTicks: number): IdleServer[] {
    this.startTimer(nowTicks);
    const idle: IdleServer[] = [];
    for (const [id, entry] of this.#discarded) {
      if (this.#isReferenced(id, entry.pool)) continue;
      if (entry.idleSince === null) entry.idleSince = nowTicks;
      else if (isPast((entry.idleSince + KEEP_TICKS) | 0, nowTicks)) {
        idle.push({ id, stay: entry.stay });
      }
    }
    return idle;
  }

  #isReferenced(id: number, pool: Pool): boolean {
    if (this.#servers.references(id) > 0) return true;
    // A deleted service's scheduler has nothing to say any more: its servers belong to no pool.
    const isPoolLive = this.#servers.pool[id] === pool.index;
    return isPoolLive && (pool.scheduler.refersTo?.(id) ?? false);
  }
}
