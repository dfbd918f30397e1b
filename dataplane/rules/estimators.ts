// Rates and shown counters: the 2 s averages of IPVS in its own fixed-point arithmetic. ipvs.md C.8.
//
// Live counters move with every packet. Every 2 s the meter takes a snapshot of them, and what is shown is
// snapshot less zero point: numbers move in steps, and traffic since the last step outlives a zeroing.
// The kernel shifts 64-bit integers; doubles with floor do the same, exactly below 2^53.

import type { Pool } from "../schedule/pool.ts";
import { COUNTER_COLUMNS, COUNT_IN_BYTES, type ServerTable } from "../schedule/server-table.ts";

/** Seconds between two estimations. */
export const ESTIMATION_SECONDS = 2;

/** Fractional bits: a delta over 2 s times 2^9 is 2^10 a second; for bytes 2^4 and 2^5. */
const PACKET_RATE = 512;
const BYTE_RATE = 16;
/** An average moves a quarter of the way to the new rate. */
const SMOOTHING = 4;

/** Counter blocks of COUNTER_COLUMNS, side by side: snapshot, zero point and average of each. */
export class Meter {
  readonly #lives: readonly Float64Array[];
  readonly #snapshot: Float64Array;
  readonly #zero: Float64Array;
  readonly #average: Float64Array;

  /** @param lives the counters that the packet path increments, one array a worker: rows of COUNTER_COLUMNS */
  constructor(...lives: readonly Float64Array[]) {
    this.#lives = lives;
    const { length } = lives[0]!;
    this.#snapshot = new Float64Array(length);
    this.#zero = new Float64Array(length);
    this.#average = new Float64Array(length);
  }

  #live(i: number): number {
    let sum = 0;
    for (let worker = 0; worker < this.#lives.length; worker++) sum += this.#lives[worker]![i]!;
    return sum;
  }

  /** One estimation of a row. */
  estimate(row: number): void {
    const start = row * COUNTER_COLUMNS;
    for (let column = 0; column < COUNTER_COLUMNS; column++) {
      const i = start + column;
      const scale = column < COUNT_IN_BYTES ? PACKET_RATE : BYTE_RATE;
      const live = this.#live(i);
      const rate = (live - this.#snapshot[i]!) * scale;
      this.#snapshot[i] = live;
      this.#average[i]! += Math.floor((rate - this.#average[i]!) / SMOOTHING);
    }
  }

  /** Zeroes what is shown: the last snapshot becomes the zero point, and all rates 0. */
  zero(row: number): void {
    const start = row * COUNTER_COLUMNS;
    for (let i = start; i < start + COUNTER_COLUMNS; i++) {
      this.#zero[i] = this.#snapshot[i]!;
      this.#average[i] = 0;
    }
  }

  /** Forgets a row whose live counters start at 0: a new owner gets it. */
  reset(row: number): void {
    const start = row * COUNTER_COLUMNS;
    this.#snapshot.fill(0, start, start + COUNTER_COLUMNS);
    this.#zero.fill(0, start, start + COUNTER_COLUMNS);
    this.#average.fill(0, start, start + COUNTER_COLUMNS);
  }

  /** The counter as shown. `column`: COUNT_…. */
  counter(row: number, column: number): number {
    const i = row * COUNTER_COLUMNS + column;
    return this.#snapshot[i]! - this.#zero[i]!;
  }

  /** The rate as shown: connections, packets or bytes a second. */
  rate(row: number, column: number): number {
    const average = this.#average[row * COUNTER_COLUMNS + column]!;
    return column < COUNT_IN_BYTES
      ? Math.floor((average + PACKET_RATE - 1) / (PACKET_RATE * ESTIMATION_SECONDS))
      : Math.floor((average + BYTE_RATE - 1) / (BYTE_RATE * ESTIMATION_SECONDS));
  }
}

/** A service's pool, and the meter of the service. */
interface PoolMeter {
  readonly pool: Pool;
  readonly meter: Meter;
}

/** The meters of one rule set: every server, every pool, and the total of all services. */
export class Estimators {
  readonly servers: Meter;
  /** Meter of all services together; its only row is 0. */
  readonly total: Meter;
  /** The same of each worker. */
  readonly workers: readonly Meter[];
  readonly #pools = new Map<Pool, PoolMeter>();
  /** The values of #pools, to be walked in pieces; null when they have changed. */
  #list: readonly PoolMeter[] | null = [];
  /** The estimation under way goes on with this pool of the list, and this server of it; -1: none is under way. */
  #nextPool = -1;
  #nextServer = 0;

  constructor(servers: ServerTable) {
    this.servers = new Meter(...servers.countersOfAll);
    this.total = new Meter(...servers.totalsOfAll);
    this.workers = servers.totalsOfAll.map((totals) => new Meter(totals));
  }

  /** Meter of a service's pool; its only row is 0. */
  ofPool(pool: Pool): Meter {
    return this.#pools.get(pool)!.meter;
  }

  addPool(pool: Pool): void {
    this.finish();
    this.#pools.set(pool, { pool, meter: new Meter(...pool.countersOfAll) });
    this.#list = null;
  }

  removePool(pool: Pool): void {
    this.finish();
    this.#pools.delete(pool);
    this.#list = null;
  }

  /** One estimation of everything that is live. */
  estimate(): void {
    this.begin();
    this.finish();
  }

  /** Begins an estimation; work() and finish() go on with it. One that is under way is finished before. */
  begin(): void {
    this.finish();
    this.#list ??= [...this.#pools.values()];
    this.total.estimate(0);
    for (let i = 0; i < this.workers.length; i++) this.workers[i]!.estimate(0);
    this.#nextPool = 0;
    this.#nextServer = 0;
  }

  get isUnderWay(): boolean {
    return this.#nextPool >= 0;
  }

  /** Goes on with the estimation under way, so many meters at most: packets do not wait for ten thousand. */
  work(meters: number): void {
    const list = this.#list!;
    for (let left = meters; left > 0 && this.#nextPool >= 0; left--) {
      if (this.#nextPool === list.length) this.#nextPool = -1;
      else this.#estimateOne(list[this.#nextPool]!);
    }
  }

  /** The pool's meter first, then its servers, one a call. */
  #estimateOne({ meter, pool }: PoolMeter): void {
    if (this.#nextServer === 0) meter.estimate(0);
    if (this.#nextServer < pool.count) this.servers.estimate(pool.order[this.#nextServer++]!);
    if (this.#nextServer < pool.count) return;
    this.#nextServer = 0;
    this.#nextPool++;
  }

  /** Ends the estimation under way: before servers come and go, who would be estimated twice or not at all. */
  finish(): void {
    if (this.isUnderWay) this.work(Number.POSITIVE_INFINITY);
  }

  /** Zeroes what is shown of a service and its servers. */
  zeroPool(pool: Pool): void {
    this.ofPool(pool).zero(0);
    for (let i = 0; i < pool.count; i++) this.servers.zero(pool.order[i]!);
  }

  /** Zeroes what is shown of everything. */
  zeroAll(): void {
    for (const pool of this.#pools.keys()) this.zeroPool(pool);
    this.total.zero(0);
    for (const worker of this.workers) worker.zero(0);
  }
}
