// Hot: a master's walk through its whole flow table, for a backup that has just come: ordinary records, in bounded
// pieces, one a tick. What the rule of announcing would never announce is left out, and what another director serves.

import { isPast, ticksOfSeconds } from "../env/clock.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import { NONE } from "../schedule/server-table.ts";

/** At most one snapshot begins in so long: requests are a stranger's word. */
const PAUSE_TICKS = ticksOfSeconds(10);
/** Flows looked at and announced in one tick at most: about 25,000 a second, seven messages a tick. */
const LOOKS_A_TICK = 4096;
const RECORDS_A_TICK = 256;

/** What a snapshot asks of its master. */
export interface SnapshotSource {
  /** False for a flow that is not to be in a snapshot. */
  belongs(flow: number): boolean;
  /** Announces the flow with the time that it has left; false when too many messages wait. */
  tell(flow: number, nowTicks: number): boolean;
}

export class Snapshot {
  readonly #flows: FlowTable;
  readonly #source: SnapshotSource;
  #cursor = NONE;
  #due = 0;
  #hasBegun = false;
  #mayBegin = 0;

  constructor(flows: FlowTable, source: SnapshotSource) {
    this.#flows = flows;
    this.#source = source;
  }

  /** Somebody asks for one. */
  request(nowTicks: number): void {
    if (this.#cursor !== NONE) return;
    if (this.#hasBegun && !isPast(this.#mayBegin, nowTicks)) return;
    this.#hasBegun = true;
    this.#mayBegin = (nowTicks + PAUSE_TICKS) | 0;
    this.#cursor = 0;
    this.#due = nowTicks;
  }

  work(nowTicks: number): void {
    if (this.#cursor === NONE || !isPast(this.#due, nowTicks)) return;
    this.#due = (nowTicks + 1) | 0;
    const flows = this.#flows;
    const end = Math.min(flows.end, this.#cursor + LOOKS_A_TICK);
    let told = 0;
    let flow = flows.next(this.#cursor, end);
    for (; flow !== NONE && told < RECORDS_A_TICK; flow = flows.next(flow + 1, end)) {
      if (!this.#source.belongs(flow)) continue;
      if (!this.#source.tell(flow, nowTicks)) break;
      told++;
    }
    if (flow !== NONE) this.#cursor = flow;
    else this.#cursor = end < flows.end ? end : NONE;
  }

  /** Ticks until `work` has something to do, or `otherwise` if that is sooner. */
  sooner(otherwise: number, nowTicks: number): number {
    if (this.#cursor === NONE) return otherwise;
    return Math.max(0, Math.min(otherwise, (this.#due - nowTicks) | 0));
  }
}
