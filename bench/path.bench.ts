// What a packet of an established flow costs on its way through the director, by stage, on memory ports: no
// system calls, so this is all that TypeScript costs. Questions it answers: where does the time go, and what
// do many flows cost? Run: bun bench/path.bench.ts [--json] [--flows N,N …]
//
// `whole` is Director.step() as it is: established IPv4 flows of DR and NAT take the express lane. Beside it stands
// the long way by the stages of step.ts, which everything else takes: a way that stops after a stage is measured
// beside the way that stops one earlier; the difference of the two in one round is the stage's cost, and `stages` the
// sum. `port` is the bench's own share (filling a slot, taking it back) and is in no stage. `lines` is what the two
// lines of memory cost that a packet needs, fetched alone (path/memory-lines.ts). Rounds of all ways are interleaved.
// All times are CPU time, so that others on the machine cost caches and no more.

import { parseArgs } from "node:util";
import type { Director } from "../dataplane/director.ts";
import { MonotonicClock } from "../dataplane/env/clock.ts";
import { CAPACITY_MAX } from "../dataplane/flow/flow-table.ts";
import { Batch } from "../dataplane/ring/batch.ts";
import { CONTINUE } from "../dataplane/verdict.ts";
import { DESTINATION_PORT_AT, FlowPort, SOURCE_PORT_AT } from "./path/flow-port.ts";
import { MemoryLines } from "./path/memory-lines.ts";
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
} from "./path/rig.ts";
import { decideUntil, EMIT, STAGES } from "./path/stages.ts";
import { environment, environmentLine } from "./report/environment.ts";
import { type Summary, summarize } from "./report/statistics.ts";
import { shortNumber, tableLines } from "./report/table.ts";

const FLOWS = [1, 1024, 1 << 20];
const ROUNDS = 15;
const WARM_UP_ROUNDS = 12;
const FRAMES_PER_ROUND = 64_000;
const FLOW_CAPACITY_MIN = 1024;

interface Case {
  readonly name: string;
  readonly method: Method;
  /** Port that the frames come in by: SERVER_PORT measures replies. */
  readonly port: number;
  readonly verdict: string;
}

const CASES: readonly Case[] = [
  ...METHODS.map((method) => ({ name: method, method, port: CLIENT_PORT, verdict: method })),
  { name: "nat reply", method: "nat", port: SERVER_PORT, verdict: "nat-reply" },
];

interface Result {
  readonly case: string;
  readonly flows: number;
  /** Nanoseconds a packet by stage, and "port", "whole", "stages", "lines". */
  readonly ns: Readonly<Record<string, Summary>>;
  /** "whole" and "port", round by round. */
  readonly rounds: Readonly<Record<string, readonly number[]>>;
}

/** CPU time of this process since `start`. */
function cpuNanosecondsSince(start: NodeJS.CpuUsage): number {
  const { system, user } = process.cpuUsage(start);
  return (system + user) * 1000;
}

/** An established set of flows, and the ways to measure. */
class Bench {
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
  whole(): number {
    const before = this.#director.counts.slice();
    const start = process.cpuUsage();
    this.#cross(this.#port, FRAMES_PER_ROUND, () => this.#clock.nowMs());
    const nanoseconds = cpuNanosecondsSince(start);
    demandVerdicts(this.#director, before, [this.#case.verdict]);
    return nanoseconds / FRAMES_PER_ROUND;
  }

  /** Nanoseconds that the two lines of memory cost which a packet needs. */
  lines(): number {
    const start = process.cpuUsage();
    this.#lines.fetch(FRAMES_PER_ROUND);
    return cpuNanosecondsSince(start) / FRAMES_PER_ROUND;
  }

  /** Nanoseconds a packet of a way that stops after stage `last`. */
  until(last: number): number {
    const director = this.#director;
    const { ring } = director;
    const batch = this.#batch;
    const port = this.#port;
    const start = process.cpuUsage();
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
    return cpuNanosecondsSince(start) / FRAMES_PER_ROUND;
  }

  #cross(port: FlowPort, frames: number, nowMs: () => number): void {
    port.budget = frames;
    while (this.#director.step(nowMs()) > 0) {
      // A step takes one batch.
    }
  }
}

function measure(what: Case, flows: number): Result {
  const bench = new Bench(what, flows);
  const samples: Record<string, number[]> = { whole: [], stages: [], lines: [] };
  for (const stage of STAGES) samples[stage] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    const ways = STAGES.map((_, last) => bench.until(last));
    const whole = bench.whole();
    const lines = bench.lines();
    if (round < 0) continue;
    STAGES.forEach((stage, i) => samples[stage]!.push(ways[i]! - (ways[i - 1] ?? 0)));
    samples["whole"]!.push(whole);
    samples["lines"]!.push(lines);
    samples["stages"]!.push(ways[EMIT]! - ways[0]!);
  }
  const ns: Record<string, Summary> = {};
  for (const [name, values] of Object.entries(samples)) ns[name] = summarize(values);
  const { port, whole } = samples as { port: number[]; whole: number[] };
  return { case: what.name, flows, ns, rounds: { port, whole } };
}

const COLUMNS = [...STAGES.slice(1), "stages", "lines"];

/** The director's share: everything but the bench's own port. */
const pathCost = ({ ns }: Result): number => ns["whole"]!.median - ns["port"]!.median;

function print(results: readonly Result[]): void {
  const rows = results.map((result) => {
    const { ns } = result;
    const { low, high } = ns["whole"]!;
    return [
      `${result.case}, ${result.flows.toLocaleString("en-US")} flows`,
      ...COLUMNS.map((name) => shortNumber(ns[name]!.median)),
      shortNumber(pathCost(result)),
      shortNumber(ns["whole"]!.low - ns["port"]!.low),
      `±${shortNumber((high - low) / 2)}`,
      shortNumber(ns["port"]!.median),
    ];
  });
  const heading = ["ns a packet", ...COLUMNS, "path", "low", "spread", "(bench)"];
  console.log(tableLines([heading, ...rows]).join("\n"));
}

const { values: options } = parseArgs({
  options: { json: { type: "boolean", default: false }, flows: { type: "string" } },
});
const sizes = options.flows === undefined ? FLOWS : options.flows.split(",").map(Number);
for (const flows of sizes) {
  if (!(Number.isInteger(flows) && flows > 0 && flows <= CAPACITY_MAX)) {
    throw new Error(`--flows wants numbers from 1 to ${CAPACITY_MAX}, not ${flows}`);
  }
}
const where = environment();
if (!options.json) console.log(environmentLine(where));
const results: Result[] = [];
for (const what of CASES) {
  for (const flows of sizes) {
    process.stderr.write(process.stderr.isTTY ? `\r\u001B[2K${what.name}, ${flows} flows …` : "");
    results.push(measure(what, flows));
    Bun.gc(true); // The tables of the last case are large; they go before the next ones come.
  }
}
if (process.stderr.isTTY) process.stderr.write("\r\u001B[2K");
if (options.json) {
  console.log(JSON.stringify({ schema: "tapvs-bench-path/v1", environment: where, results }));
} else print(results);
