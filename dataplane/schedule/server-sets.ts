// Hot: the server sets of lblcr: linked lists of server ids, newest first, in two fixed columns.

import { NONE } from "./server-table.ts";

export class ServerSets {
  readonly server: Int32Array;
  readonly next: Int32Array;
  /** Free nodes, chained; those from #fresh on were never used and are not among them. */
  #free = NONE;
  #fresh = 0;

  constructor(capacity: number) {
    this.server = new Int32Array(capacity);
    this.next = new Int32Array(capacity);
  }

  get isFull(): boolean {
    return this.#free === NONE && this.#fresh === this.server.length;
  }

  /** Puts a server before `head` (NONE for an empty set); the new head. Not to be called when full. */
  prepend(head: number, server: number): number {
    let node = this.#free;
    if (node === NONE) node = this.#fresh++;
    else this.#free = this.next[node]!;
    this.server[node] = server;
    this.next[node] = head;
    return node;
  }

  has(head: number, server: number): boolean {
    for (let node = head; node !== NONE; node = this.next[node]!) {
      if (this.server[node] === server) return true;
    }
    return false;
  }

  /** Takes a server out of a set; the new head. */
  remove(head: number, server: number): number {
    let before = NONE;
    for (let node = head; node !== NONE; node = this.next[node]!) {
      if (this.server[node] !== server) {
        before = node;
        continue;
      }
      const after = this.next[node]!;
      this.next[node] = this.#free;
      this.#free = node;
      if (before === NONE) return after;
      this.next[before] = after;
      return head;
    }
    return head;
  }

  /** Control path. */
  clone(): ServerSets {
    const copy = new ServerSets(this.server.length);
    copy.server.set(this.server.subarray(0, this.#fresh));
    copy.next.set(this.next.subarray(0, this.#fresh));
    copy.#free = this.#free;
    copy.#fresh = this.#fresh;
    return copy;
  }
}
