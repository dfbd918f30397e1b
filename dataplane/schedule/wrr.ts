// Hot: wrr, weighted round robin. ipvs.md C.2.
// Rounds with a falling bar: in each round every server whose weight reaches the bar gets one flow; then the
// bar drops by the gcd of the weights, and starts again at the top below 1.

import type { Pool } from "./pool.ts";
import { gcd } from "./gcd.ts";
import { startOf } from "./random-start.ts";
import { NONE, type Scheduler, type SchedulerKind } from "./scheduler.ts";
import { greatestWeight, loadOfWeight } from "./greatest-weight.ts";
import { SERVER_OVERLOADED, type ServerTable } from "./server-table.ts";
import { Standings } from "./standings.ts";
import { Tournament } from "./tournament.ts";

/** Position before the head of the list. */
const HEAD = -1;
/** So many servers are walked before a tree is asked. */
const NEAR = 16;

class WeightedRoundRobin implements Scheduler {
  readonly #weights = new Tournament(greatestWeight);
  readonly #standings = new Standings([this.#weights]);
  /** Part of the cycle to skip before the first pick; 0 once that was done. */
  #start: number;
  /** Position of the server picked last, or HEAD. */
  #at = HEAD;
  /** The bar: only weights from here on get a flow in this round. */
  #bar = 0;
  /** Greatest weight less (step - 1): the bar at the start of a cycle. 0: no server has weight. */
  #top = 0;
  /** Greatest common divisor of the weights above 0; 1 when there are none. */
  #step = 1;

  constructor(start: number) {
    this.#start = start;
  }

  /** Control path. The bar is kept over changes, so an edit in mid-cycle goes on at the old height. */
  rebuild(pool: Pool): void {
    let divisor = 0;
    let greatest = 0;
    for (let i = 0; i < pool.count; i++) {
      const weight = pool.servers.weight[pool.order[i]!]!;
      if (weight > 0) divisor = gcd(divisor, weight);
      if (weight > greatest) greatest = weight;
    }
    this.#at = HEAD;
    this.#step = divisor === 0 ? 1 : divisor;
    this.#top = greatest - (this.#step - 1);
    if (this.#bar > this.#top || this.#bar === 0) this.#bar = this.#top;
    else if (this.#step > 1) this.#bar = Math.floor(this.#bar / this.#step) * this.#step + 1;
  }

  /** Control path. */
  settle(pool: Pool): void {
    this.#standings.settle(pool);
  }

  /** Control path. */
  retire(servers: ServerTable): void {
    this.#standings.retire(servers);
  }

  pick(pool: Pool): number {
    if (this.#top === 0) return NONE;
    if (this.#standings.isKept) this.#standings.refresh(pool.servers);
    if (this.#start > 0) this.#begin(pool.count);
    const last = this.#at;
    let from = last + 1;
    let stop = HEAD;
    let hasRestarted = false;
    let isLastPass = false;
    // Two cycles at most, and each has only rounds that somebody can reach: see #lower.
    for (;;) {
      const found = this.#firstReaching(pool, from, stop);
      if (found >= 0) {
        this.#at = found;
        return pool.order[found]!;
      }
      if (found === STOPPED) {
        this.#at = stop;
        return NONE;
      }
      this.#lower(pool);
      if (this.#bar <= 0) {
        this.#bar = this.#top;
        if (isLastPass || last === HEAD) {
          this.#at = HEAD;
          return NONE;
        }
        hasRestarted = true;
      }
      isLastPass = this.#bar <= this.#step;
      if (isLastPass && hasRestarted && last !== HEAD) stop = last;
      from = 0;
    }
  }

  /** Puts the bar on one of the rounds of a cycle, and the turn on one of the servers. */
  #begin(count: number): void {
    const rounds = Math.floor((this.#top - 1) / this.#step) + 1;
    const skipped = this.#start * rounds;
    this.#bar = this.#top - Math.floor(skipped) * this.#step;
    this.#at = Math.floor((skipped - Math.floor(skipped)) * count) - 1;
    this.#start = 0;
  }

  /**
   * Lowers the bar by one step, and over all further rounds that nobody could reach; the last round of a
   * cycle is always left to be walked, because it decides when to give up. So a pick is bounded by the
   * number of servers, not by weights.
   */
  #lower(pool: Pool): void {
    this.#bar -= this.#step;
    const floor = Math.max(this.#greatest(pool), this.#step);
    if (this.#bar > floor) this.#bar -= Math.ceil((this.#bar - floor) / this.#step) * this.#step;
  }

  /** As firstReaching, for the bar as it is. The next one is near when weights are alike, and anywhere when not. */
  #firstReaching(pool: Pool, from: number, stop: number): number {
    if (!this.#standings.isKept) return firstReaching(pool, from, this.#bar, stop, pool.count);
    const near = Math.min(from + NEAR, pool.count);
    const found = firstReaching(pool, from, this.#bar, stop, near);
    if (found !== ENDED) return found;
    const at = this.#weights.firstWithin(near, loadOfWeight(this.#bar));
    const isBeforeStop = stop < near || (at !== NONE && at <= stop);
    if (!isBeforeStop) return STOPPED;
    return at === NONE ? ENDED : at;
  }

  #greatest(pool: Pool): number {
    if (!this.#standings.isKept) return greatestEligible(pool);
    const at = this.#weights.first;
    return at === NONE ? 0 : pool.servers.weight[pool.order[at]!]!;
  }

  /** Control path. */
  clone(): WeightedRoundRobin {
    const copy = new WeightedRoundRobin(this.#start);
    copy.#at = this.#at;
    copy.#bar = this.#bar;
    copy.#top = this.#top;
    copy.#step = this.#step;
    return copy;
  }
}

/** The walk came to the end of the list. */
const ENDED = -1;
/** The walk passed the server where it has to stop. */
const STOPPED = -2;

/** Position of the first server from `from` to `end` that reaches `bar`; ENDED, or STOPPED behind `stop`. */
function firstReaching(pool: Pool, from: number, bar: number, stop: number, end: number): number {
  const { servers, order } = pool;
  for (let at = from; at < end; at++) {
    const id = order[at]!;
    if (servers.weight[id]! >= bar && (servers.flags[id]! & SERVER_OVERLOADED) === 0) return at;
    if (at === stop) return STOPPED;
  }
  return ENDED;
}

/** The greatest weight among servers that are not overloaded; 0 when there is none. */
function greatestEligible(pool: Pool): number {
  const { servers, order, count } = pool;
  let greatest = 0;
  for (let at = 0; at < count; at++) {
    const id = order[at]!;
    if ((servers.flags[id]! & SERVER_OVERLOADED) !== 0) continue;
    if (servers.weight[id]! > greatest) greatest = servers.weight[id]!;
  }
  return greatest;
}

export const wrr: SchedulerKind = {
  name: "wrr",
  summary: "Weighted round robin: every server in turn, in proportion to the weights.",
  flagNames: [],
  create: (context) => new WeightedRoundRobin(startOf(context)),
};
