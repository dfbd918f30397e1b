// Hot: an engine with ports, rules and time: the state of one dataplane worker. step() takes what the ports
// have, lets the engine decide each frame, does a bounded piece of upkeep, and flushes.

import { PORT_COLUMNS } from "./crew/gauges.ts";
import { type Crew, slotOf, TO_SEND, whatOf } from "./crew/crew.ts";
import { TICK_MS, ticksAt } from "./env/clock.ts";
import { Engine, type EngineOptions } from "./engine.ts";
import { announce } from "./host/announce.ts";
import { joinsSegments, SegmentJoiner } from "./host/segment-join.ts";
import { Vips } from "./host/vips.ts";
import { nextDeadline, NO_DEADLINE, upkeep } from "./host/upkeep.ts";
import type { Port } from "./port/port.ts";
import { NO_ENTRY } from "./ring/index-ring.ts";
import { hearNews } from "./stages/news.ts";
import { Batch, BATCH_FRAMES } from "./ring/batch.ts";
import { PIECE_BYTES_MIN, piecesOf } from "./ring/offload.ts";
import type { IdleServer } from "./rules/server-trash.ts";
import { Rules } from "./rules/rules.ts";
import { Express } from "./stages/express.ts";
import type { Address } from "./wire/address.ts";

export interface DirectorOptions extends EngineOptions {
  readonly ports: readonly Port[];
  /** How the devices among them are read and written, for people. */
  readonly io?: string | undefined;
  /** False makes only listed addresses local, as the kernel does; default true. */
  readonly claimsVips?: boolean | undefined;
  /** True: rr and wrr begin anywhere in their round; default false, at the head of the list. */
  readonly startsAtRandom?: boolean | undefined;
}

/** Flows looked at per step at most: a step stays short, however many end at once. */
const EXPIRY_BUDGET = 256;

/** Columns of `portCounters`. */
export const PORT_RECEIVED_FRAMES = 0;
export const PORT_RECEIVED_BYTES = 1;
export const PORT_SENT_FRAMES = 2;
export const PORT_SENT_BYTES = 3;
/** Frames that the device refused after their verdict was counted. */
export const PORT_REFUSED_FRAMES = 4;
/** Frames that were joined to others on their way to the device, refused ones too. */
export const PORT_JOINED_FRAMES = 5;
/** Frames that the device could not hand over. */
export const PORT_LOST_FRAMES = 6;

export class Director extends Engine {
  readonly ports: readonly Port[];
  readonly io: string;
  readonly portCounters: Float64Array;
  readonly rules: Rules;
  readonly vips: Vips;
  readonly startedMs: number;
  readonly #batch = new Batch();
  readonly #express: Express;
  readonly #joiner: SegmentJoiner;
  #idleServers: readonly IdleServer[] = [];

  constructor(options: DirectorOptions, nowMs: number) {
    super(options);
    this.#express = new Express(this);
    this.#joiner = new SegmentJoiner(this.ring);
    this.setTime(nowMs);
    this.startedMs = nowMs;
    this.ports = options.ports;
    this.io = options.io ?? "memory";
    this.vips = new Vips(this.host.locals, options.claimsVips ?? true);
    this.portCounters =
      this.crew?.gauges.ports ?? new Float64Array(this.ports.length * PORT_COLUMNS);
    this.host.announces = this.isFirst;
    for (const port of this.ports) this.host.interfaces.add(port);
    this.rules = new Rules({
      servers: this.servers,
      services: this.services,
      pools: this.pools,
      random: options.random,
      startsAtRandom: options.startsAtRandom,
      firstTurn: this.crew === null ? 0 : this.crew.worker / this.crew.workers,
      sysctls: this.sysctls,
      marks: this.marks,
      timeouts: this.timeouts,
      portIndex: (name) => this.host.interfaces.indexOf(name),
      tunPortTo: (server) => this.#tunPortTo(server),
      isSynchronised: () => this.sync.isMaster || this.sync.isBackup,
      onServersIdle: this.crew === null ? undefined : (idle) => this.#serversIdle(idle),
      onServersGone: () => {
        if (this.sysctls.expireNodestConn !== 0) this.orphans.search(this.nowTicks);
      },
      onAddress: (isAdded, family, word0, word1, word2, word3) =>
        this.#vipChanged(isAdded, { family: family === 6 ? 6 : 4, word0, word1, word2, word3 }),
    });
  }

  #tunPortTo({ family, word0, word1, word2, word3 }: Address): string | null {
    const { interfaces, locals, routes } = this.host;
    if (locals.isLocal(family, word0, word1, word2, word3)) return null;
    const route = routes.lookup(family, word0, word1, word2, word3);
    if (route < 0) return null;
    const port = routes.port[route]!;
    return interfaces.layer[port] === 3 ? interfaces.name[port]! : null;
  }

  /**
   * One breath: at most one batch of frames a port in, each decided, everything that came of it out, and a
   * bounded piece of upkeep. Returns the frames taken in; 0 means that nothing waits.
   */
  step(nowMs: number): number {
    this.setTime(nowMs);
    let frames = 0;
    if (this.crew !== null) this.crew.collect(); // Before the ports, which read into these slots.
    for (let port = 0; port < this.ports.length; port++) frames += this.#take(port);
    if (this.crew !== null) frames += this.#takeHandedOver(this.crew);
    this.flows.expire(this.nowTicks, EXPIRY_BUDGET);
    this.orphans.upkeep(this.nowTicks);
    this.defence.upkeep(this.nowTicks);
    upkeep(this.host, this.nowTicks);
    this.rules.upkeep(this.nowTicks);
    this.sync.work(this.nowTicks);
    this.show();
    this.flush();
    if (this.crew !== null) this.crew.wakeOthers();
    return frames;
  }

  /** False for a worker that follows the first in all that is changed by commands. */
  get isFirst(): boolean {
    return this.crew === null || this.crew.worker === 0;
  }

  /** What other workers handed over, a batch of each at most; how much it was. */
  #takeHandedOver(crew: Crew): number {
    let count = 0;
    for (let from = 0; from < crew.workers; from++) {
      for (let i = 0; i < BATCH_FRAMES; i++) {
        const entry = crew.takeFrom(from);
        if (entry === NO_ENTRY) break;
        count++;
        this.#takeOne(slotOf(entry), whatOf(entry));
      }
    }
    return count;
  }

  #takeOne(slot: number, what: number): void {
    const port = this.ring.port[slot]!;
    if (what < TO_SEND) {
      this.#makeRoom(slot);
      this.handle(slot, port, what);
    } else if (what === TO_SEND) this.host.outbox.push(port, slot);
    else {
      hearNews(this, slot, what);
      this.ring.give(slot);
    }
  }

  #take(port: number): number {
    const batch = this.#batch;
    const at = port * PORT_COLUMNS;
    batch.clear();
    this.ports[port]!.receive(this.ring, batch);
    this.#countRefused(port, this.ports[port]!.refusedLate?.() ?? 0);
    this.portCounters[at + PORT_LOST_FRAMES]! += this.ports[port]!.lostFrames?.() ?? 0;
    if (batch.count === 0) return 0;
    this.portCounters[at + PORT_RECEIVED_BYTES]! += this.#bytes(batch);
    this.portCounters[at + PORT_RECEIVED_FRAMES]! += batch.count;
    this.#express.begin(batch, port);
    for (let i = this.#express.run(0); i < batch.count; i = this.#express.run(i + 1)) {
      const slot = batch.slots[i]!;
      if (this.ring.freeCount * PIECE_BYTES_MIN < this.ring.length[slot]!) this.#makeRoom(slot);
      this.handle(slot, port);
    }
    return batch.count;
  }

  /** Sends what waits for the end of the step when the frame in `slot` may need its slots to leave in pieces. */
  #makeRoom(slot: number): void {
    const { crew, ports, ring } = this;
    const wanted = piecesOf(ring, slot);
    if (ring.freeCount >= wanted) return;
    this.flush();
    if (crew !== null) crew.collect();
    for (let port = 0; port < ports.length && ring.freeCount < wanted; port++) {
      ports[port]!.finishWrites?.();
    }
  }

  /** Bytes of all frames of a batch. */
  #bytes({ count, slots }: Batch): number {
    const { length } = this.ring;
    let bytes = 0;
    for (let i = 0; i < count; i++) bytes += length[slots[i]!]!;
    return bytes;
  }

  /** Sends everything in the outbox. */
  flush(): void {
    const { batches } = this.host.outbox;
    for (let port = 0; port < this.ports.length; port++) {
      const batch = batches[port]!;
      if (batch.count === 0) continue;
      if (this.ports[port]!.isRemote === true) this.#handOver(port, batch);
      else this.#send(port, batch);
    }
  }

  #send(port: number, batch: Batch): void {
    const at = port * PORT_COLUMNS;
    const frames = batch.count;
    this.portCounters[at + PORT_SENT_BYTES]! += this.#bytes(batch);
    if (joinsSegments(this.host.interfaces.offloads[port]!)) {
      this.portCounters[at + PORT_JOINED_FRAMES]! += this.#joiner.join(batch);
    }
    const refused = this.ports[port]!.transmit(this.ring, batch);
    this.portCounters[at + PORT_SENT_FRAMES]! += frames;
    this.#countRefused(port, refused);
  }

  /** To the worker that has the port: what that has no room for is lost here, the rest counts there. */
  #handOver(port: number, batch: Batch): void {
    const refused = this.ports[port]!.transmit(this.ring, batch);
    this.portCounters[port * PORT_COLUMNS + PORT_REFUSED_FRAMES]! += refused;
  }

  #countRefused(port: number, frames: number): void {
    if (frames === 0) return;
    this.portCounters[port * PORT_COLUMNS + PORT_SENT_FRAMES]! -= frames;
    this.portCounters[port * PORT_COLUMNS + PORT_REFUSED_FRAMES]! += frames;
  }

  /** Milliseconds until a timer has work, 0 for now. */
  idleMs(nowMs: number): number {
    const now = ticksAt(nowMs);
    let ticks = (this.rules.nextDeadline() - now) | 0;
    ticks = Math.min(ticks, (this.flows.nextDeadline() - now) | 0);
    ticks = Math.min(ticks, (this.defence.nextDeadline(now) - now) | 0);
    if (this.orphans.isSearching) ticks = Math.min(ticks, (this.orphans.due - now) | 0);
    ticks = this.sync.sooner(ticks, now);
    const host = nextDeadline(this.host, now);
    if (host !== NO_DEADLINE) ticks = Math.min(ticks, host);
    if (this.crew !== null && this.crew.hasWork()) return 0;
    return Math.max(0, ticks) * TICK_MS;
  }

  /** Control path. Deleted servers that no worker needs; the first worker asks for all of them to be freed. */
  #serversIdle(idle: readonly IdleServer[]): void {
    const over = idle.filter(({ id, stay }) => this.crew!.voteIdle(id, stay));
    if (this.isFirst) this.#idleServers = over;
  }

  /** Control path. Deleted servers that all workers are to free, once. */
  takeIdleServers(): readonly IdleServer[] {
    const idle = this.#idleServers;
    if (idle.length > 0) this.#idleServers = [];
    return idle;
  }

  /** Control path. A service appeared or disappeared: with claim_vips its address is ours while it is there. */
  #vipChanged(isAdded: boolean, address: Address): void {
    if (!isAdded) this.vips.lostService(address);
    else if (this.vips.gotService(address)) announce(this.host, address, this.nowTicks);
  }
}
