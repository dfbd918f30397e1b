// Hot: keeps trees over the servers of one big pool in step with what happens to them. A change costs the packet
// that makes it a note (server-changes.ts); the next pick repairs the branches of the servers that changed.
// A small pool has no trees: a walk over its list is as fast.

import type { Pool } from "./pool.ts";
import { NONE, type ServerTable } from "./server-table.ts";

/** Pools of fewer servers are walked. Measured: bench/micro/schedulers.bench.ts. */
export const STANDINGS_MIN = 32;
/** When more than one server in so many changed, everything is put up anew: that is bounded, and faster. */
const ALL_ANEW = 8;

/** A tree whose leaves are servers by seat, which is the place in the pool's list. */
export interface Tree {
  /** True when counts of connections matter to it, not weights and flags alone. */
  readonly readsCounts: boolean;
  /** Control path. Room for so many seats, all empty. */
  resize(seats: number): void;
  /** Hot. Takes a server's figures; the inner nodes follow with join(). */
  place(seat: number, servers: ServerTable, id: number): void;
  /** Hot. Puts up all inner nodes. */
  join(): void;
  /** Hot. Takes a server's figures and repairs the inner nodes above it. */
  update(seat: number, servers: ServerTable, id: number): void;
}

export class Standings {
  readonly #trees: readonly Tree[];
  readonly #min: number;
  readonly #readsCounts: boolean;
  /** Servers in list order. */
  #ids = new Int32Array(0);
  #watch = NONE;
  /** Epoch of the changes that the trees follow. */
  #epoch = 0;

  /** @param min pools of fewer servers have no trees */
  constructor(trees: readonly Tree[], min = STANDINGS_MIN) {
    this.#trees = trees;
    this.#min = min;
    this.#readsCounts = trees.some((tree) => tree.readsCounts);
  }

  /** False: there are no trees, the list is to be walked. */
  get isKept(): boolean {
    return this.#watch !== NONE;
  }

  /** Control path. Follows the pool's list, attributes and flags as they are now. */
  settle(pool: Pool): void {
    const { count, order, servers } = pool;
    this.#forget(servers);
    if (count < this.#min) return this.retire(servers);
    if (this.#watch === NONE) this.#watch = servers.changes.open();
    if (this.#watch === NONE) return;
    servers.hearOthers(); // What they did before is in the figures that the trees begin with.
    this.#epoch = servers.changes.epoch;
    this.#ids = order.slice(0, count);
    for (const tree of this.#trees) tree.resize(count);
    for (let seat = 0; seat < count; seat++) {
      servers.changes.add(this.#watch, this.#ids[seat]!, seat, this.#readsCounts);
    }
    this.#placeAll(servers);
  }

  /** Control path. No trees from here on. */
  retire(servers: ServerTable): void {
    if (this.#watch === NONE) return;
    this.#forget(servers);
    servers.changes.close(this.#watch);
    this.#watch = NONE;
  }

  /** Control path. Nobody is watched. */
  #forget({ changes }: ServerTable): void {
    if (this.#watch === NONE) return;
    while (changes.take(this.#watch) !== NONE);
    for (const id of this.#ids) changes.drop(id);
    this.#ids = new Int32Array(0);
  }

  /** Hot. Brings the trees up to date; they must be kept. */
  refresh(servers: ServerTable): void {
    const { changes } = servers;
    const watch = this.#watch;
    servers.hearOthers();
    const isMuch =
      changes.epoch !== this.#epoch || changes.count(watch) * ALL_ANEW > this.#ids.length;
    for (let id = changes.take(watch); id !== NONE; id = changes.take(watch)) {
      if (!isMuch) this.#update(changes.seat[id]!, servers, id);
    }
    if (isMuch) this.#placeAll(servers);
    this.#epoch = changes.epoch;
  }

  #update(seat: number, servers: ServerTable, id: number): void {
    for (let i = 0; i < this.#trees.length; i++) this.#trees[i]!.update(seat, servers, id);
  }

  #placeAll(servers: ServerTable): void {
    for (let i = 0; i < this.#trees.length; i++) {
      const tree = this.#trees[i]!;
      for (let seat = 0; seat < this.#ids.length; seat++) {
        tree.place(seat, servers, this.#ids[seat]!);
      }
      tree.join();
    }
  }
}
