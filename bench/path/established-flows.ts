// What a packet of an established flow costs one director, by stage: the measuring part of path.bench.ts.

import type { Director } from "../../dataplane/director.ts";
import { MonotonicClock } from "../../dataplane/env/clock.ts";
import { Batch } from "../../dataplane/ring/batch.ts";
import { CONTINUE } from "../../dataplane/verdict.ts";
import { cpuNanoseconds } from "./cpu-time.ts";
import { DESTINATION_PORT_AT, FlowPort, SOURCE_PORT_AT } from "./flow-port.ts";
import { MemoryLines } from "./memory-lines.ts";
import {
  CLIENT_PORT,
  clientAddresses,
  clientFrame,
  demandVerdicts,
  firstFlowOf,
  makeDirector,
  type Method,
  METHODS,
  portOptions,
  replyFrame,
  SERVER_PORT,
  SERVERS,
} from "./rig.ts";
import { decideUntil, EMIT, STAGES } from "./stages.ts";

const FRAMES_PER_ROUND = 64_000;
const FLOW_CAPACITY_MIN = 1024;
/** Of so many flows, 128 MB of table, a good part may be in the processor's caches. */
const CACHED_FLOWS = 1 << 20;

export interface Case {
  readonly name: string;
  readonly method: Method;
  /** Port that the frames come in by: SERVER_PORT measures replies. */
  readonly port: number;
  readonly verdict: string;
}

export const CASES: readonly Case[] = [
  ...METHODS.map((method) => ({ name: method, method, port: CLIENT_PORT, verdict: method })),
  { name: "nat reply", method: "nat", port: SERVER_PORT, verdict: "nat-reply" },
];

/** Nanoseconds a packet by what was measured. */
export type Sample = Readonly<Record<string, number>>;

/** A director with a number of established flows, and the ways to measure it. */
export class EstablishedFlows {
  readonly #case: Case;
  readonly #clock = new MonotonicClock();
  readonly #batch = new Batch();
  readonly #director: Director;
  readonly #port: FlowPort;
  readonly #lines: MemoryLines;

  constructor(what: Case, flows: number) {
    this.#case = what;
    const client = new FlowPort({
      ...portOptions(CLIENT_PORT),
      flows,
      clientPortAt: SOURCE_PORT_AT,
      variants: 1,
    });
    const server = new FlowPort({
      ...portOptions(SERVER_PORT),
      flows,
      clientPortAt: DESTINATION_PORT_AT,
      variants: SERVERS,
    });
    this.#director = makeDirector({
      method: what.method,
      flowCapacity: Math.max(flows, FLOW_CAPACITY_MIN),
      ports: [client, server],
      nowMs: this.#clock.nowMs(),
    });
    const addresses = Array.from({ length: clientAddresses(flows) }, (_, i) => firstFlowOf(i));
    const fromClients = (flags: string): Uint8Array[] =>
      addresses.map((flow) => clientFrame(flow, flags));
    const fromServers = (flags: string): Uint8Array[] =>
      addresses.flatMap((flow) =>
        Array.from({ length: SERVERS }, (_, server) => replyFrame(flow + server, flags)),
      );
    // Time stands still meanwhile: half-open flows of a large table would expire before their turn comes again.
    const startMs = this.#clock.nowMs();
    const send = (port: FlowPort, templates: Uint8Array[]): void => {
      port.load(templates, true);
      this.#cross(port, flows, () => startMs);
    };
    send(client, fromClients("S"));
    if (what.method === "nat") send(server, fromServers("SA"));
    send(client, fromClients("A"));
    this.#settle();
    this.#lines = new MemoryLines(this.#director.flows, flows);
    this.#port = what.port === CLIENT_PORT ? client : server;
    this.#port.load(what.port === CLIENT_PORT ? fromClients("PA") : fromServers("PA"), false);
  }

  /** Lets the timers come up that flows have from their first packet: with millions that is a second's work. */
  #settle(): void {
    const director = this.#director;
    do director.step(this.#clock.nowMs());
    while (director.idleMs(this.#clock.nowMs()) === 0);
  }

  /** Nanoseconds a packet through Director.step(). */
  #whole(): number {
    const before = this.#director.counts.slice();
    const nanoseconds = cpuNanoseconds(() => this.#send(FRAMES_PER_ROUND));
    demandVerdicts(this.#director, before, [this.#case.verdict]);
    return nanoseconds / FRAMES_PER_ROUND;
  }

  /** Nanoseconds that the two lines of memory cost which a packet needs. */
  #fetchLines(): number {
    return cpuNanoseconds(() => this.#lines.fetch(FRAMES_PER_ROUND)) / FRAMES_PER_ROUND;
  }

  /** Nanoseconds a packet of a way that stops after stage `last`. */
  #until(last: number): number {
    return cpuNanoseconds(() => this.#stopAfter(last)) / FRAMES_PER_ROUND;
  }

  #stopAfter(last: number): void {
    const director = this.#director;
    const { ring } = director;
    const batch = this.#batch;
    const port = this.#port;
    port.budget = FRAMES_PER_ROUND;
    while (port.budget > 0) {
      director.setTime(this.#clock.nowMs());
      batch.clear();
      port.receive(ring, batch);
      for (let i = 0; i < batch.count; i++) {
        const slot = batch.slots[i]!;
        const verdict = decideUntil(director, slot, this.#case.port, last);
        if (verdict === CONTINUE) ring.give(slot);
      }
      if (last === EMIT) director.flush();
    }
  }

  /**
   * One round of all ways: nanoseconds a packet by stage, and "whole", "stages", "lines". Between two rounds other
   * processes had the caches: what a director alone would find there comes back first.
   */
  sample(): Sample {
    this.#send(Math.min(this.#port.flows, CACHED_FLOWS));
    const ways = STAGES.map((_, last) => this.#until(last));
    const costs = STAGES.map((stage, i) => [stage, ways[i]! - (ways[i - 1] ?? 0)] as const);
    const stages = ways[EMIT]! - ways[0]!;
    return {
      ...Object.fromEntries(costs),
      stages,
      whole: this.#whole(),
      lines: this.#fetchLines(),
    };
  }

  #send(frames: number): void {
    this.#cross(this.#port, frames, () => this.#clock.nowMs());
  }

  #cross(port: FlowPort, frames: number, nowMs: () => number): void {
    port.budget = frames;
    while (this.#director.step(nowMs()) > 0) {
      // A step takes one batch.
    }
  }
}
