// Hot: which servers changed since somebody looked, so that standings (standings.ts) repair what changed and
// nothing else. A watch is a list of changed servers; a server is on the list of one watch at most, and once.
// A server that nobody watches costs a change one comparison.

import type { ChangeListener } from "./change-log.ts";

/** No server, no watch. */
const NONE = -1;
/** In `#next` of a server that is on no list. */
const UNCHANGED = -2;
/** Watches are for big pools, so there are few. */
const SERVERS_A_WATCH = 16;

/** What a watch wants to hear of. */
const NOTHING = 0;
const FLAGS = 1;
const FLAGS_AND_COUNTS = 2;

export class ServerChanges implements ChangeListener {
  /** Grows when more changed than is on the lists: then everything may have. */
  epoch = 0;
  /** Place of a watched server in its pool's list. */
  readonly seat: Int32Array;
  readonly #watch: Int32Array;
  readonly #wants: Uint8Array;
  readonly #next: Int32Array;
  /** First changed server and their number, by watch. */
  readonly #first: Int32Array;
  readonly #count: Int32Array;
  readonly #freeWatches: number[] = [];
  #watches = 0;

  /** @param capacity of the server table */
  constructor(capacity: number) {
    const watches = Math.ceil(capacity / SERVERS_A_WATCH);
    this.seat = new Int32Array(capacity);
    this.#watch = new Int32Array(capacity).fill(NONE);
    this.#wants = new Uint8Array(capacity);
    this.#next = new Int32Array(capacity).fill(UNCHANGED);
    this.#first = new Int32Array(watches).fill(NONE);
    this.#count = new Int32Array(watches);
  }

  /** Control path. A watch without servers, or NONE when there are too many. */
  open(): number {
    const free = this.#freeWatches.pop();
    if (free !== undefined) return free;
    return this.#watches < this.#first.length ? this.#watches++ : NONE;
  }

  /** Control path. Gives a watch back that has no servers any more. */
  close(watch: number): void {
    this.#freeWatches.push(watch);
  }

  /** Control path. The watch hears of this server's flags, and of its counts when `withCounts`. */
  add(watch: number, id: number, seat: number, withCounts: boolean): void {
    this.#watch[id] = watch;
    this.#wants[id] = withCounts ? FLAGS_AND_COUNTS : FLAGS;
    this.seat[id] = seat;
  }

  /** Control path. Nobody watches the server; its watch's list must be empty. */
  drop(id: number): void {
    this.#watch[id] = NONE;
    this.#wants[id] = NOTHING;
  }

  /** Hot. */
  flagsChanged(id: number): void {
    if (this.#wants[id] !== NOTHING) this.#enlist(id);
  }

  /** Hot. */
  countsChanged(id: number): void {
    if (this.#wants[id] === FLAGS_AND_COUNTS) this.#enlist(id);
  }

  anythingChanged(): void {
    this.epoch++;
  }

  #enlist(id: number): void {
    if (this.#next[id] !== UNCHANGED) return;
    const watch = this.#watch[id]!;
    this.#next[id] = this.#first[watch]!;
    this.#first[watch] = id;
    this.#count[watch]!++;
  }

  /** Hot. Servers on the list of a watch. */
  count(watch: number): number {
    return this.#count[watch]!;
  }

  /** Hot. Takes a server off the list of a watch; NONE when it is empty. */
  take(watch: number): number {
    const id = this.#first[watch]!;
    if (id === NONE) return NONE;
    this.#first[watch] = this.#next[id]!;
    this.#next[id] = UNCHANGED;
    this.#count[watch]!--;
    return id;
  }
}
