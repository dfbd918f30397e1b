// Hot: one worker among several: how it finds the worker that has a flow, hands frames over, and takes those that the
// others hand to it. Drawn in ARCHITECTURE.md, "Several workers".
//
// What goes from worker to worker is a slot number and what is to be done with it:
//
//   bits 0-15   slot
//   bits 16-18  what: a frame to decide (its level), a frame to send, or news
//
// A frame is handed over once for each reason at most, in the order of the levels, so that none can circle.

import { identityOf } from "../classify/fragment-header.ts";
import { ForeignFlows, FOUND, OF_EXPECTED_CLIENT, UNKNOWN } from "../flow/foreign-flows.ts";
import type { News } from "../host/host.ts";
import { IndexRing, NO_ENTRY } from "../ring/index-ring.ts";
import { HEADROOM_BYTES, NO_SLOT, Ring } from "../ring/ring.ts";
import type { Pool } from "../schedule/pool.ts";
import { DROP_HAND_OVER, HANDED_OVER } from "../verdict.ts";
import type { Packet } from "../wire/packet.ts";
import { Claims, connectionHash } from "./claims.ts";
import { GAUGE_PORTLESS, Gauges } from "./gauges.ts";
import type { CrewMemory } from "./memory.ts";
import { ANYWHERE, placeOfClient, placeOfConnection, placeOfFragment } from "./places.ts";
import { Sleepers } from "./sleepers.ts";

/** This worker: nobody else has it. */
export const HERE = -1;
/** More than one worker may have it, and none of them can be asked now. */
export const IN_DOUBT = -2;

/** How far a frame came. Fresh from a port: */
export const LEVEL_FRESH = 0;
/** To the worker that puts its packet together. */
export const LEVEL_FRAGMENT = 1;
/** To the worker that has its flow, or is about to make it. */
export const LEVEL_OWNER = 2;
/** To the worker that chooses the server. */
export const LEVEL_PLACE = 3;
/** Not to be decided, but sent by the port that only the receiver has. */
export const TO_SEND = 4;
/** News: a copy of a frame that may tell a neighbour's MAC. */
export const NEWS_NEIGHBOUR = 5;
/** News: a path MTU was learned; four address words and the MTU are in the slot. */
export const NEWS_PATH_MTU = 6;
/** News: a copy of a sync message. */
export const NEWS_SYNC = 7;

const SLOT_MASK = 0xffff;
const WHAT_SHIFT = 16;

export const slotOf = (entry: number): number => entry & SLOT_MASK;
export const whatOf = (entry: number): number => entry >> WHAT_SHIFT;

function holdsAny(lanes: readonly (IndexRing | null)[]): boolean {
  for (let i = 0; i < lanes.length; i++) {
    const lane = lanes[i]!;
    if (lane !== null && lane.count !== 0) return true;
  }
  return false;
}

export class Crew implements News {
  readonly worker: number;
  readonly workers: number;
  readonly memory: CrewMemory;
  readonly ring: Ring;
  readonly gauges: Gauges;
  /** By worker, this one's included. */
  readonly gaugesOfAll: readonly Gauges[];
  readonly claims: Claims;

  /** Frames to and from the others, slots of theirs and own slots on the way home; by worker, null for this one. */
  readonly #out: readonly (IndexRing | null)[];
  readonly #in: readonly (IndexRing | null)[];
  readonly #homeOut: readonly (IndexRing | null)[];
  readonly #homeIn: readonly (IndexRing | null)[];
  readonly #flows: readonly (ForeignFlows | null)[];
  readonly #sleepers: Sleepers;
  readonly #idleServers: readonly Int32Array[];

  /** @param worker its number, from 0 */
  constructor(memory: CrewMemory, worker: number) {
    const { flows, frames, gauges, homes, seed, slots, workers } = memory;
    this.worker = worker;
    this.workers = workers;
    this.memory = memory;
    this.gaugesOfAll = gauges.map((one) => new Gauges(one));
    this.gauges = this.gaugesOfAll[worker]!;
    this.claims = new Claims(memory.claims, worker);
    const ends = (lane: readonly (SharedArrayBuffer | null)[]): (IndexRing | null)[] =>
      lane.map((one) => (one === null ? null : new IndexRing(one)));
    this.#out = ends(frames[worker]!);
    this.#in = ends(frames.map((lane) => lane[worker]!));
    this.#homeOut = ends(homes[worker]!);
    this.#homeIn = ends(homes.map((lane) => lane[worker]!));
    this.#flows = flows.map((one, other) =>
      other === worker ? null : new ForeignFlows(one, seed),
    );
    this.#sleepers = new Sleepers(memory.sleepers, worker);
    this.#idleServers = memory.idleServers.map((votes) => new Int32Array(votes));
    this.ring = new Ring({
      memory: memory.ring,
      first: worker * slots,
      count: slots,
      sendHome: (slot) => this.#sendHome(slot),
    });
  }

  /**
   * The other worker that has a flow which `packet` belongs to, or HERE when none has. One that cannot be asked is
   * taken for the owner when all others have said no: it is to decide the packet whether it has the flow or nobody has.
   * @param kind OF_CLIENT … of foreign-flows.ts
   * @returns a worker, HERE, or IN_DOUBT
   */
  ownerOf(kind: number, packet: Packet): number {
    let owner = HERE;
    for (let other = 0; other < this.workers; other++) {
      const flows = this.#flows[other]!;
      if (flows === null) continue;
      // There seldom are flows that wait for their client's port.
      const { levels } = this.gaugesOfAll[other]!;
      if (kind === OF_EXPECTED_CLIENT && levels[GAUGE_PORTLESS] === 0) continue;
      const answer = flows.look(kind, packet);
      if (answer === FOUND) return other;
      if (answer === UNKNOWN) owner = owner === HERE ? other : IN_DOUBT;
    }
    return owner;
  }

  /** The other worker that is making the connection of this client's packet, or HERE: this one may, until it ends. */
  makerOf(packet: Packet): number {
    const maker = this.claims.take(connectionHash(this.memory.seed, packet));
    return maker === this.worker ? HERE : maker;
  }

  /** The other worker that chooses the server of a new connection, or HERE. */
  placeOf(pool: Pool, packet: Packet): number {
    const place = placeOfConnection(this.memory.seed, this.workers, pool, packet);
    return place === ANYWHERE || place === this.worker ? HERE : place;
  }

  /** The other worker that puts a fragment's packet together, or HERE. */
  placeOfFragment(packet: Packet): number {
    const identity = identityOf(this.ring.view, packet);
    const place = placeOfFragment(this.memory.seed, this.workers, packet, identity);
    return place === this.worker ? HERE : place;
  }

  /** The worker where the flows and templates of a client are that nobody has yet. */
  placeOfClient(w0: number, w1: number, w2: number, w3: number): number {
    return placeOfClient(this.memory.seed, this.workers, w0, w1, w2, w3);
  }

  /**
   * Hands a frame over, which is the other's from here on.
   * @returns HANDED_OVER, or DROP_HAND_OVER when too many are on the way, or when it is in doubt to whom
   */
  pass(slot: number, to: number, level: number): number {
    if (to === IN_DOUBT) return DROP_HAND_OVER;
    return this.post(slot, to, level) ? HANDED_OVER : DROP_HAND_OVER;
  }

  /** Hands a slot over; false when too many are on the way: then it stays here. */
  post(slot: number, to: number, what: number): boolean {
    if (!this.#out[to]!.push((what << WHAT_SHIFT) | slot)) return false;
    this.#sleepers.touch(to);
    return true;
  }

  /** The next slot that `from` handed over, and what with it (slotOf, whatOf); NO_ENTRY when there is none. */
  takeFrom(from: number): number {
    const lane = this.#in[from]!;
    return lane === null ? NO_ENTRY : lane.pop();
  }

  /** Hands a copy of the frame in `slot` to every other worker that has room. */
  tell(what: number, slot: number): void {
    const ring = this.ring;
    for (let other = 0; other < this.workers; other++) {
      if (other === this.worker) continue;
      const copy = ring.take();
      if (copy === NO_SLOT) return;
      const from = ring.start[slot]!;
      ring.bytes.copyWithin(ring.start[copy]!, from, from + ring.length[slot]!);
      ring.length[copy] = ring.length[slot]!;
      ring.port[copy] = ring.port[slot]!;
      if (ring.checksumStart[slot] !== 0) {
        const moved = ring.start[copy]! - from;
        ring.checksumStart[copy] = ring.checksumStart[slot]! + moved;
        ring.checksumField[copy] = ring.checksumField[slot]! + moved;
      }
      if (!this.post(copy, other, what)) ring.give(copy);
    }
  }

  tellNeighbour(slot: number): void {
    this.tell(NEWS_NEIGHBOUR, slot);
  }

  /** Tells every other worker of a path MTU. */
  tellPathMtu(w0: number, w1: number, w2: number, w3: number, mtu: number): void {
    const ring = this.ring;
    for (let other = 0; other < this.workers; other++) {
      if (other === this.worker) continue;
      const slot = ring.take();
      if (slot === NO_SLOT) return;
      const at = ring.floor(slot) + HEADROOM_BYTES;
      ring.view.setInt32(at, w0);
      ring.view.setInt32(at + 4, w1);
      ring.view.setInt32(at + 8, w2);
      ring.view.setInt32(at + 12, w3);
      ring.view.setInt32(at + 16, mtu);
      if (!this.post(slot, other, NEWS_PATH_MTU)) ring.give(slot);
    }
  }

  /** Takes own slots back that others are done with. */
  collect(): void {
    for (let other = 0; other < this.workers; other++) {
      const lane = this.#homeIn[other]!;
      if (lane === null) continue;
      for (let slot = lane.pop(); slot !== NO_ENTRY; slot = lane.pop()) this.ring.give(slot);
    }
  }

  #sendHome(slot: number): void {
    const owner = Math.floor(slot / this.memory.slots);
    // There is room for every slot of its owner.
    if (!this.#homeOut[owner]!.push(slot)) throw new Error(`slot ${slot} was sent home twice`);
    this.#sleepers.refund(owner);
  }

  /** True when another worker handed something over that was not taken yet, or slots came home that are needed. */
  hasWork(): boolean {
    return holdsAny(this.#in) || (this.ring.freeCount === 0 && holdsAny(this.#homeIn));
  }

  /** Control path. Notes that this worker needs a deleted server no more; true when none does. */
  voteIdle(id: number, stay: number): boolean {
    Atomics.store(this.#idleServers[this.worker]!, id, stay);
    return this.#idleServers.every((votes) => Atomics.load(votes, id) === stay);
  }

  /** Control path. A gauge, added over all workers. */
  sumOf(gauge: number): number {
    return this.gaugesOfAll.reduce((sum, { levels }) => sum + levels[gauge]!, 0);
  }

  /** Frames on their way from worker to worker; a snapshot. Control path. */
  get onTheWay(): number {
    let count = 0;
    for (const lanes of this.memory.frames) {
      for (const lane of lanes) if (lane !== null) count += new IndexRing(lane).count;
    }
    return count;
  }

  /** Control path. The eventfd that wakes this worker. */
  set wakeFd(fd: number) {
    this.#sleepers.wakeFd = fd;
  }

  /** Says that this worker is about to sleep; whoever hands it something from here on wakes it. Look once more. */
  fallAsleep(): void {
    this.#sleepers.fallAsleep(this.ring.freeCount === 0);
  }

  wakeUp(): void {
    this.#sleepers.wakeUp();
  }

  /** True when a worker sleeps and waits for slots: keep none of them in writes that are not done. */
  get isAnyStarved(): boolean {
    return this.#sleepers.isAnyStarved;
  }

  /** Wakes those who sleep and got something. Called once a step. */
  wakeOthers(): void {
    this.#sleepers.wakeOthers();
  }
}
