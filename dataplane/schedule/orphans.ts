// Hot: the end of flows whose server was deleted while expire_nodest_conn is on. They are looked for right after
// the deletion, a bounded piece of the table a step; templates go once their last flow has gone.

import { isPast } from "../env/clock.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import { NONE, type ServerTable } from "./server-table.ts";

/** Records looked at in one step at most. */
const LOOKS_A_STEP = 4096;
const DELAY_TICKS = 1;

export class Orphans {
  readonly #flows: FlowTable;
  readonly #servers: ServerTable;
  /** Records left to look at, from #cursor on; -1 when nothing was deleted. */
  #cursor = NONE;
  #due = 0;

  constructor(flows: FlowTable, servers: ServerTable) {
    this.#flows = flows;
    this.#servers = servers;
  }

  get isSearching(): boolean {
    return this.#cursor !== NONE;
  }

  /** Tick when the search goes on; meaningless while there is none. */
  get due(): number {
    return this.#due;
  }

  /** Control path. A server was deleted: its flows are to end. */
  search(nowTicks: number): void {
    this.#cursor = 0;
    this.#due = (nowTicks + DELAY_TICKS) | 0;
  }

  upkeep(nowTicks: number): void {
    if (this.#cursor === NONE || !isPast(this.#due, nowTicks)) return;
    const flows = this.#flows;
    const end = Math.min(flows.end, this.#cursor + LOOKS_A_STEP);
    let flow = flows.next(this.#cursor, end);
    while (flow !== NONE) {
      this.#look(flow, nowTicks);
      flow = flows.next(flow + 1, end);
    }
    this.#cursor = end < flows.end ? end : NONE;
  }

  #look(flow: number, nowTicks: number): void {
    if (!this.#isOrphan(flow)) return;
    const flows = this.#flows;
    const parent = flows.parent(flow);
    flows.expireNow(flow, nowTicks);
    // The parent may have come before in the table, when it still had this child.
    if (parent !== NONE && flows.isLive(parent) && this.#isOrphan(parent)) {
      flows.expireNow(parent, nowTicks);
    }
  }

  #isOrphan(flow: number): boolean {
    const server = this.#flows.serverId(flow);
    if (server === NONE || this.#servers.isAvailable(server)) return false;
    return this.#flows.children(flow) === 0;
  }
}
