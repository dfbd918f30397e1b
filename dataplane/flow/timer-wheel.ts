// Hot: a hierarchical timer wheel over flow records. Four levels of slots; a slot is a doubly linked list
// through the far words of the records.
//
//   level 0   256 slots of 1 tick          10 ms each, the next 2.56 s
//   level 1    64 slots of 256 ticks       2.56 s each, the next 2.7 min
//   level 2    64 slots of 2^14 ticks      2.7 min each, the next 2.9 h
//   level 3    64 slots of 2^20 ticks      2.9 h each, the next 7.7 days; what is further off waits in its last slot
//
// `due(now)` names a flow whose slot has come up; the caller looks at the flow's deadline and either removes
// it or links it again. That one rule serves all cases: a flow of an upper level that moves down, a flow
// whose deadline was put off after it was linked (packets only write the deadline), and one that is due.
// `#tick` is the first tick whose slots are not all empty yet; it never runs ahead of `now + 1`.

import { FAR_NEXT, FAR_PREVIOUS, FAR_WORDS } from "./layout.ts";
import { NONE } from "./record.ts";

const LEVEL_0_BITS = 8;
const LEVEL_BITS = 6;
const LEVELS = 4;
const LEVEL_0_SLOTS = 1 << LEVEL_0_BITS;
const LEVEL_SLOTS = 1 << LEVEL_BITS;
const SLOTS = LEVEL_0_SLOTS + (LEVELS - 1) * LEVEL_SLOTS;
const BLOCK_MASK = LEVEL_0_SLOTS - 1;

/** Furthest look ahead in ticks, 7.7 days. */
export const HORIZON_TICKS = 1 << (LEVEL_0_BITS + (LEVELS - 1) * LEVEL_BITS);

/** Ticks a slot of `level` is wide, as a shift. */
const shiftOf = (level: number): number =>
  level === 0 ? 0 : LEVEL_0_BITS + (level - 1) * LEVEL_BITS;

/** First flow of the slot list. The previous link of a first flow is -2 - slot. */
const FIRST = -2;

export class TimerWheel {
  readonly #far: Int32Array;
  readonly #heads = new Int32Array(SLOTS).fill(NONE);
  #tick = 0;
  #count = 0;

  /** @param far the far words of all records */
  constructor(far: Int32Array) {
    this.#far = far;
  }

  /** Puts an unlinked flow into the slot of `deadline`. An empty wheel starts turning at `now`. */
  link(flow: number, deadline: number, now: number): void {
    if (this.#count++ === 0) this.#tick = now;
    const slot = this.#slotOf(deadline);
    const head = this.#heads[slot]!;
    this.#far[flow * FAR_WORDS + FAR_NEXT] = head;
    this.#far[flow * FAR_WORDS + FAR_PREVIOUS] = FIRST - slot;
    if (head !== NONE) this.#far[head * FAR_WORDS + FAR_PREVIOUS] = flow;
    this.#heads[slot] = flow;
  }

  /** Takes a flow out; one that is not linked stays as it is. */
  unlink(flow: number): void {
    const next = this.#far[flow * FAR_WORDS + FAR_NEXT]!;
    const previous = this.#far[flow * FAR_WORDS + FAR_PREVIOUS]!;
    if (previous === NONE) return;
    this.#count--;
    this.#far[flow * FAR_WORDS + FAR_PREVIOUS] = NONE;
    if (previous <= FIRST) this.#heads[FIRST - previous] = next;
    else this.#far[previous * FAR_WORDS + FAR_NEXT] = next;
    if (next !== NONE) this.#far[next * FAR_WORDS + FAR_PREVIOUS] = previous;
  }

  /** True between `link` and `unlink`. */
  isLinked(flow: number): boolean {
    return this.#far[flow * FAR_WORDS + FAR_PREVIOUS]! !== NONE;
  }

  /**
   * A linked flow whose slot has come up at `now`, or NONE. The flow stays first in line until it is
   * unlinked. Bounded: passes at most a block of slots one by one, whatever time has gone by.
   */
  due(now: number): number {
    if (this.#count === 0) return NONE;
    for (;;) {
      const behind = (now - this.#tick) | 0;
      if (behind < 0) return NONE;
      const flow = this.#headAt(this.#tick);
      if (flow !== NONE) return flow;
      this.#tick = (this.#tick + this.#emptyTicks(behind)) | 0;
    }
  }

  /** Ticks to go on from an empty `#tick`: one, or after a long sleep all up to the next flow. */
  #emptyTicks(behind: number): number {
    if (behind < LEVEL_0_SLOTS) return 1;
    const ahead = this.#ticksToFirst();
    return ahead <= behind ? ahead : behind + 1;
  }

  /**
   * A tick at which `due` should be asked again: never later than the first deadline that is linked, and
   * earlier when a slot of an upper level has to move down first. HORIZON_TICKS away when nothing is linked.
   */
  next(): number {
    if (this.#count === 0) return (this.#tick + HORIZON_TICKS) | 0;
    return (this.#tick + this.#ticksToFirst()) | 0;
  }

  #ticksToFirst(): number {
    let nearest = HORIZON_TICKS;
    for (let level = 0; level < LEVELS; level++) {
      const ahead = this.#ticksToNext(level);
      if (ahead < nearest) nearest = ahead;
    }
    return nearest;
  }

  /** Ticks from `#tick` to the first slot of a level that is not empty and still to come. */
  #ticksToNext(level: number): number {
    const shift = shiftOf(level);
    const slots = level === 0 ? LEVEL_0_SLOTS : LEVEL_SLOTS;
    const base = level === 0 ? 0 : LEVEL_0_SLOTS + (level - 1) * LEVEL_SLOTS;
    const position = this.#tick >> shift;
    const within = this.#tick & ((1 << shift) - 1);
    // A slot whose start has passed was emptied then: what it holds belongs to the next turn.
    for (let ahead = within === 0 ? 0 : 1; ahead <= slots; ahead++) {
      if (this.#heads[base + ((position + ahead) & (slots - 1))] !== NONE) {
        return ahead * (1 << shift) - within;
      }
    }
    return HORIZON_TICKS;
  }

  /** First flow among the slots that come up at `tick`, upper levels first. */
  #headAt(tick: number): number {
    if ((tick & BLOCK_MASK) === 0) {
      for (let level = LEVELS - 1; level > 0; level--) {
        const shift = shiftOf(level);
        if ((tick & ((1 << shift) - 1)) !== 0) continue;
        const slot = LEVEL_0_SLOTS + (level - 1) * LEVEL_SLOTS;
        const flow = this.#heads[slot + ((tick >> shift) & (LEVEL_SLOTS - 1))]!;
        if (flow !== NONE) return flow;
      }
    }
    return this.#heads[tick & BLOCK_MASK]!;
  }

  #slotOf(deadline: number): number {
    let ahead = (deadline - this.#tick) | 0;
    if (ahead < 0) ahead = 0;
    if (ahead >= HORIZON_TICKS) ahead = HORIZON_TICKS - 1;
    const tick = (this.#tick + ahead) | 0;
    if (ahead < LEVEL_0_SLOTS) return tick & BLOCK_MASK;
    for (let level = 1; level < LEVELS - 1; level++) {
      const shift = shiftOf(level);
      if (ahead >> (shift + LEVEL_BITS) === 0) {
        return LEVEL_0_SLOTS + (level - 1) * LEVEL_SLOTS + ((tick >> shift) & (LEVEL_SLOTS - 1));
      }
    }
    const shift = shiftOf(LEVELS - 1);
    return LEVEL_0_SLOTS + (LEVELS - 2) * LEVEL_SLOTS + ((tick >> shift) & (LEVEL_SLOTS - 1));
  }
}
