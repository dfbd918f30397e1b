// Hot: a tree over the servers of a pool that knows who is first by a quotient. Leaves are servers in list order; an
// inner node has the better of its two children, the left one on a tie: so the root is whom a walk over the
// whole list would choose, and a server that changed costs one comparison a level.

import { productExceeds } from "./product.ts";
import { NONE, type ServerTable } from "./server-table.ts";
import type { Tree } from "./standings.ts";

/** What servers are compared by: the least load / weight comes first, and the earlier in the list on a tie. */
export interface Contest {
  /** True when counts of connections decide, not weights and flags alone. */
  readonly readsCounts: boolean;
  /** Hot. An integer from 0 and below 2^37; below 0 for a server that cannot be chosen. */
  load(servers: ServerTable, id: number): number;
  /** Hot. An integer from 1 and below 2^31. */
  weight(servers: ServerTable, id: number): number;
}

export class Tournament implements Tree {
  readonly #contest: Contest;
  /** A power of two. */
  #leaves = 1;
  /** Seat of the best below each node, NONE for nobody; the root is 1, the leaf of seat n is #leaves + n. */
  #best = new Int32Array(2).fill(NONE);
  /** By seat. */
  #load = new Float64Array(1);
  #weight = new Float64Array(1);

  constructor(contest: Contest) {
    this.#contest = contest;
  }

  get readsCounts(): boolean {
    return this.#contest.readsCounts;
  }

  /** Control path. */
  resize(seats: number): void {
    let leaves = 1;
    while (leaves < seats) leaves *= 2;
    if (leaves !== this.#leaves) {
      this.#leaves = leaves;
      this.#best = new Int32Array(leaves * 2);
      this.#load = new Float64Array(leaves);
      this.#weight = new Float64Array(leaves);
    }
    this.#best.fill(NONE);
  }

  place(seat: number, servers: ServerTable, id: number): void {
    const load = this.#contest.load(servers, id);
    this.#load[seat] = load;
    this.#weight[seat] = load < 0 ? 1 : this.#contest.weight(servers, id);
    this.#best[this.#leaves + seat] = load < 0 ? NONE : seat;
  }

  join(): void {
    for (let node = this.#leaves - 1; node > 0; node--) this.#best[node] = this.#better(node);
  }

  update(seat: number, servers: ServerTable, id: number): void {
    const load = this.#contest.load(servers, id);
    const weight = load < 0 ? 1 : this.#contest.weight(servers, id);
    if (load === this.#load[seat] && weight === this.#weight[seat]) return;
    this.place(seat, servers, id);
    const best = this.#best;
    for (let node = (this.#leaves + seat) >> 1; node > 0; node >>= 1) {
      const before = best[node]!;
      const after = this.#better(node);
      // Further up nothing heard of this server, and nothing hears of it now.
      if (before === after && before !== seat) return;
      best[node] = after;
    }
  }

  /** Seat of the better child of a node. */
  #better(node: number): number {
    const left = this.#best[node * 2]!;
    const right = this.#best[node * 2 + 1]!;
    if (right === NONE) return left;
    if (left === NONE) return right;
    const isRight = productExceeds(
      this.#load[left]!,
      this.#weight[right]!,
      this.#load[right]!,
      this.#weight[left]!,
    );
    return isRight ? right : left;
  }

  /** Seat of the first of all, or NONE. */
  get first(): number {
    return this.#best[1]!;
  }

  /** The earliest seat from `from` on whose load is at most `most`, or NONE; for contests whose weights are all 1. */
  firstWithin(from: number, most: number): number {
    if (from >= this.#leaves) return NONE;
    let node = this.#leaves + from;
    while (!this.#isWithin(node, most)) {
      // Up past every node that ends here, then to its neighbour on the right.
      while ((node & 1) === 1) node >>= 1;
      if (node === 0) return NONE;
      node++;
    }
    while (node < this.#leaves) node = this.#isWithin(node * 2, most) ? node * 2 : node * 2 + 1;
    return node - this.#leaves;
  }

  #isWithin(node: number, most: number): boolean {
    const seat = this.#best[node]!;
    return seat !== NONE && this.#load[seat]! <= most;
  }
}
