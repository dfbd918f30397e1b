// Hot: a tree of sums over the weights of a pool's eligible servers, to draw one by weight. Leaves are servers in
// list order. Sums stay below 2^53: that is 2^22 servers of the greatest weight.

import { isEligible } from "./available.ts";
import type { ServerTable } from "./server-table.ts";
import type { Tree } from "./standings.ts";

export class WeightSums implements Tree {
  readonly readsCounts = false;
  /** A power of two. */
  #leaves = 1;
  /** Sum of the weights below each node; the root is 1, the leaf of seat n is #leaves + n. */
  #sum = new Float64Array(2);

  /** Control path. */
  resize(seats: number): void {
    let leaves = 1;
    while (leaves < seats) leaves *= 2;
    if (leaves !== this.#leaves) this.#sum = new Float64Array(leaves * 2);
    this.#leaves = leaves;
    this.#sum.fill(0);
  }

  place(seat: number, servers: ServerTable, id: number): void {
    this.#sum[this.#leaves + seat] = isEligible(servers, id) ? servers.weight[id]! : 0;
  }

  join(): void {
    const sum = this.#sum;
    for (let node = this.#leaves - 1; node > 0; node--) {
      sum[node] = sum[node * 2]! + sum[node * 2 + 1]!;
    }
  }

  update(seat: number, servers: ServerTable, id: number): void {
    const sum = this.#sum;
    this.place(seat, servers, id);
    for (let node = (this.#leaves + seat) >> 1; node > 0; node >>= 1) {
      sum[node] = sum[node * 2]! + sum[node * 2 + 1]!;
    }
  }

  get total(): number {
    return this.#sum[1]!;
  }

  /** The first seat up to which weights sum up to `draw`, which is 0 to the total; never that of a server without. */
  seatAt(draw: number): number {
    const sum = this.#sum;
    let rest = draw;
    let node = 1;
    while (node < this.#leaves) {
      node *= 2;
      const left = sum[node]!;
      if (left > 0 && rest <= left) continue;
      rest -= left;
      node++;
    }
    return node - this.#leaves;
  }
}
