// Hot: the flow table of one worker: records, the index of their keys, and their timers.
//
// A look-up reads one line of the index and the record. Fixed capacity: 96 bytes a record and at most 32
// bytes of index, 128 bytes a flow. Nothing is rehashed or swept; every call does a bounded piece of work.
//
// A flow is made in three steps: `allocate`, the setters, `link`. When it ends, the owner is told once.

import { isPast } from "../env/clock.ts";
import { FLOW_ASSURED, FLOW_TEMPLATE } from "./flags.ts";
import { type FlowMemory, KeyedRecords } from "./keyed-records.ts";
import { FAR_NEXT, FAR_WORDS, RECORD_BYTES } from "./layout.ts";
import { NONE } from "./record.ts";
import { TimerWheel } from "./timer-wheel.ts";

export { NONE };

/** A flow that still has children when its time is up is looked at again after 60 s. */
export const CHILDREN_RECHECK_TICKS = 6000;

/** Flows that a table may have room for. */
export const CAPACITY_MIN = 16;
export const CAPACITY_MAX = 1 << 24;

export interface FlowOwner {
  /**
   * The flow has no children and its time is up. True: it is removed (take it off its server's counts
   * here). False: it stays; the owner has armed it again by `touch`, or is asked again a tick later.
   * Must not remove flows itself.
   */
  expired(flow: number): boolean;
  /** No packet came for the flow's timeout; `expired` follows. Not for flows that are ended sooner. */
  timedOut?(flow: number): void;
  /** The flow's time is up, but it has children: it got 60 s more. */
  postponed?(flow: number, nowTicks: number): void;
}

export interface FlowTableOptions {
  /** Flows, 16 to 2^24. */
  readonly capacity: number;
  /** Hash seed, int32; keep it secret, or strangers can build collisions. */
  readonly seed: number;
  readonly owner: FlowOwner;
  /** Where other workers find the flows. */
  readonly memory?: FlowMemory | undefined;
}

export class FlowTable extends KeyedRecords {
  readonly capacity: number;
  readonly #owner: FlowOwner;
  readonly #wheel: TimerWheel;
  #count = 0;
  /** Records from here on were never used. */
  #fresh = 0;
  #free = NONE;

  constructor(options: FlowTableOptions) {
    const { capacity } = options;
    if (!Number.isInteger(capacity) || capacity < CAPACITY_MIN || capacity > CAPACITY_MAX) {
      throw new Error(
        `a flow table holds ${CAPACITY_MIN} to ${CAPACITY_MAX} flows, not ${capacity}`,
      );
    }
    super(capacity, options.seed | 0, options.memory);
    this.capacity = capacity;
    this.#owner = options.owner;
    this.#wheel = new TimerWheel(this.far);
  }

  /** Flows in use, templates included. */
  get count(): number {
    return this.#count;
  }

  /** Size of the hash index, for listings. */
  get buckets(): number {
    return this.index.entries;
  }

  /** Bytes of memory that a full table takes. */
  get bytes(): number {
    return this.capacity * RECORD_BYTES + this.index.bytes;
  }

  hasRoom(): boolean {
    return this.#count < this.capacity;
  }

  /**
   * A blank flow in state 0 without server, parent, keys or timer, or NONE when the table is full.
   * Next: setClient, setVirtual, setServer, setServerId …, then `link`; or `remove` to give it back.
   *
   * @param family   4 or 6
   * @param protocol IP protocol; 0 for the template of a firewall mark
   * @param flags    forwarding method and FLOW_… bits; a normal flow starts with FLOW_INACTIVE
   */
  allocate(family: number, protocol: number, flags: number): number {
    let flow = this.#free;
    if (flow !== NONE) this.#free = this.far[flow * FAR_WORDS + FAR_NEXT]!;
    else if (this.#fresh < this.capacity) flow = this.#fresh++;
    else return NONE;
    this.#count++;
    this.occupy(flow, family, protocol, flags);
    return flow;
  }

  /**
   * Makes an allocated flow known: enters its keys and arms its timer. False, with the flow removed, when too
   * many flows share its place in the index; treat it as a full table.
   */
  link(flow: number, timeoutTicks: number, nowTicks: number): boolean {
    if (!this.addKeys(flow)) {
      this.remove(flow);
      return false;
    }
    const deadline = (nowTicks + timeoutTicks) | 0;
    this.setTimes(flow, timeoutTicks, deadline);
    this.#wheel.link(flow, deadline, nowTicks);
    return true;
  }

  /** Sets timeout and deadline. Putting a deadline off costs two stores; bringing it forward moves the timer. */
  touch(flow: number, timeoutTicks: number, nowTicks: number): void {
    const deadline = (nowTicks + timeoutTicks) | 0;
    const isSooner = ((deadline - this.deadline(flow)) | 0) < 0;
    this.setTimes(flow, timeoutTicks, deadline);
    if (isSooner && this.#wheel.isLinked(flow)) this.#rearm(flow, deadline, nowTicks);
  }

  /**
   * Looks at up to `budget` flows whose timer came up: arms those again that were touched since, ends the
   * others. Returns how many it looked at; less than `budget` means that none is left.
   */
  expire(nowTicks: number, budget: number): number {
    let looked = 0;
    for (; looked < budget; looked++) {
      const flow = this.#wheel.due(nowTicks);
      if (flow === NONE) break;
      const deadline = this.deadline(flow);
      if (isPast(deadline, nowTicks)) this.#timeOut(flow, nowTicks);
      else this.#rearm(flow, deadline, nowTicks);
    }
    return looked;
  }

  /**
   * Deletes a flow before its time, by way of its owner. A parent that has no other children goes too unless
   * it is an assured template. False when it stays: the owner wants it, or it has children (then it is armed
   * with 60 s).
   */
  expireNow(flow: number, nowTicks: number): boolean {
    this.setTimes(flow, 0, nowTicks);
    return this.#end(flow, nowTicks);
  }

  /**
   * Ends a flow as if its time were up: by way of its owner, and without its parent. False when it stays: the owner
   * wants it, or it has children (then it is armed with 60 s).
   */
  endNow(flow: number, nowTicks: number): boolean {
    this.setTimes(flow, this.timeout(flow), nowTicks);
    return this.#end(flow, nowTicks);
  }

  /** A tick until which `expire` has nothing to do; never later than the first deadline by more than a tick. */
  nextDeadline(): number {
    return this.#wheel.next();
  }

  /** The first live flow from `cursor` to below `end`, or NONE. Give an `end` to bound the work. */
  next(cursor: number, end = this.capacity): number {
    const last = end < this.#fresh ? end : this.#fresh;
    for (let flow = cursor; flow < last; flow++) if (this.isLive(flow)) return flow;
    return NONE;
  }

  /** One past the highest flow number ever used. */
  get end(): number {
    return this.#fresh;
  }

  /** Removes a flow without children at once: keys, timer, parent. The owner is not asked. */
  remove(flow: number): void {
    if (!this.isLive(flow)) throw new Error(`flow ${flow} was removed twice`);
    if (this.children(flow) !== 0) throw new Error(`flow ${flow} was removed before its children`);
    this.removeKeys(flow);
    this.#wheel.unlink(flow);
    this.disown(flow);
    this.vacate(flow);
    this.far[flow * FAR_WORDS + FAR_NEXT] = this.#free;
    this.#free = flow;
    this.#count--;
  }

  #timeOut(flow: number, nowTicks: number): void {
    if (this.children(flow) === 0) this.#owner.timedOut?.(flow);
    this.#end(flow, nowTicks);
  }

  /** Ends a flow whose time is up, and its parents as far as they go with it. False when it stays. */
  #end(flow: number, nowTicks: number): boolean {
    if (this.children(flow) !== 0) {
      this.setTimes(flow, CHILDREN_RECHECK_TICKS, (nowTicks + CHILDREN_RECHECK_TICKS) | 0);
      this.#rearm(flow, this.deadline(flow), nowTicks);
      this.#owner.postponed?.(flow, nowTicks);
      return false;
    }
    if (!this.#owner.expired(flow)) {
      const deadline = this.deadline(flow);
      this.#rearm(flow, isPast(deadline, nowTicks) ? (nowTicks + 1) | 0 : deadline, nowTicks);
      return false;
    }
    const isDeleted = this.timeout(flow) === 0;
    const parent = this.parent(flow);
    this.remove(flow);
    if (isDeleted && parent !== NONE && this.#goesWithItsChildren(parent)) {
      this.expireNow(parent, nowTicks);
    }
    return true;
  }

  #goesWithItsChildren(parent: number): boolean {
    if (this.children(parent) !== 0) return false;
    return !this.has(parent, FLOW_TEMPLATE) || !this.has(parent, FLOW_ASSURED);
  }

  #rearm(flow: number, deadline: number, nowTicks: number): void {
    this.#wheel.unlink(flow);
    this.#wheel.link(flow, deadline, nowTicks);
  }
}
