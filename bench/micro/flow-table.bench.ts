// What the flow table costs by size, beside a Map. Questions it answers: does a look-up stay within two cache misses
// from a thousand flows to ten million? How many bytes does a flow take? Does an insertion or an expiry ever take long?
// Run: bun bench/micro/flow-table.bench.ts [--flows N,N …] [--json]
//
// CPU time. Flows are asked for in an order that no prefetcher guesses. "one by one" waits for each look-up before the
// next, as a packet alone would; "ahead" touches the index of 64 keys before it looks any of them up, as the express
// lane does. All flows are NAT flows with two keys, the fullest an index gets.

import { parseArgs } from "node:util";
import { FLOW_INACTIVE } from "../../dataplane/flow/flags.ts";
import { CAPACITY_MAX, CAPACITY_MIN, FlowTable, NONE } from "../../dataplane/flow/flow-table.ts";
import { hashKey4 } from "../../dataplane/flow/hash.ts";
import { ENTRY_WORDS, SPACE_IN } from "../../dataplane/flow/key-index.ts";
import { adviseHugePages } from "../../dataplane/port/huge-pages.ts";
import { cpuNanoseconds } from "../path/cpu-time.ts";
import type { FlowTableCost } from "../path/parts.ts";
import { after } from "../path/scatter.ts";
import { environment, environmentLine } from "../report/environment.ts";
import { flowTableTable } from "../report/memory-tables.ts";
import { type Summary, summarize } from "../report/statistics.ts";
import { tableLines } from "../report/table.ts";
import { numbersOf } from "../mistake.ts";
import { program } from "../program.ts";

const TCP = 6;
const VIP = 0xc6336401 | 0;
const SERVER = 0xc612010b | 0;
const TIMEOUT_TICKS = 90_000;
const SEED = 1;
const SIZES = [1000, 100_000, 1_000_000, 10_000_000];
/** A Map of more takes longer to fill than all the rest. */
const MAP_FLOWS_MAX = 1_000_000;
const ROUNDS = 11;
const WARM_UP_ROUNDS = 4;
const OPERATIONS = 20_480;
const AHEAD = 64;
/** Steps of expiry in which the compiler learns. */
const WARM_UP_STEPS = 200;
/** What Director.step() allows for one step. */
const EXPIRY_BUDGET = 256;

/** Address word and port of the n-th client, spread so that neighbours in number are not in memory. */
const clientAddress = (n: number): number => Math.imul(n, 0x9e3779b1);
const clientPort = (n: number): number => 1024 + (n & 0x7fff);

function insert(flows: FlowTable, n: number, timeoutTicks: number): void {
  const flow = flows.allocate(4, TCP, FLOW_INACTIVE);
  if (flow === NONE) throw new Error(`no room for flow ${n}`);
  flows.setClient(flow, clientAddress(n), 0, 0, 0, clientPort(n));
  flows.setVirtual(flow, VIP, 0, 0, 0, 80);
  flows.setServer(flow, SERVER, 0, 0, 0, 8080);
  if (!flows.link(flow, timeoutTicks, 0)) throw new Error(`no key for flow ${n}`);
}

function fill(capacity: number): FlowTable {
  const flows = new FlowTable({ capacity, seed: SEED, owner: { expired: () => true } });
  for (const table of [flows.near, flows.far, flows.index.words]) adviseHugePages(table);
  for (let n = 0; n < capacity; n++) insert(flows, n, TIMEOUT_TICKS);
  return flows;
}

const findIn = (flows: FlowTable, n: number): number =>
  flows.findIn(4, TCP, clientAddress(n), 0, 0, 0, clientPort(n), VIP, 0, 0, 0, 80);

const findOut = (flows: FlowTable, n: number): number =>
  flows.findOut(4, TCP, SERVER, 0, 0, 0, 8080, clientAddress(n), 0, 0, 0, clientPort(n));

/** A pseudo-random walk over the flows. */
let walk = 1;
function step(count: number): number {
  walk = after(walk);
  return (walk >>> 1) % count;
}

/** Keeps results from being nothing to the compiler. */
let kept = 0;

const numbers = new Int32Array(AHEAD);

/** Looks 64 keys up after their places in the index were touched. */
function findAhead(flows: FlowTable, count: number): void {
  const { index } = flows;
  for (let i = 0; i < AHEAD; i++) {
    const n = step(count);
    numbers[i] = n;
    const hash = hashKey4(SEED, SPACE_IN, TCP, clientAddress(n), clientPort(n), VIP, 80);
    kept ^= index.words[index.home(hash) * ENTRY_WORDS]!;
  }
  for (let i = 0; i < AHEAD; i++) kept ^= findIn(flows, numbers[i]!);
}

const ways = (flows: FlowTable, count: number): Record<string, () => void> => ({
  "client's key": () => {
    for (let i = 0; i < OPERATIONS; i++) {
      const flow = findIn(flows, step(count));
      flows.touch(flow, TIMEOUT_TICKS, 5000);
      kept ^= flow;
    }
  },
  "the same ahead": () => {
    for (let i = 0; i < OPERATIONS; i += AHEAD) findAhead(flows, count);
  },
  "server's key": () => {
    for (let i = 0; i < OPERATIONS; i++) kept ^= findOut(flows, step(count));
  },
  "unknown key": () => {
    for (let i = 0; i < OPERATIONS; i++) kept ^= findIn(flows, count + step(count));
  },
  "remove, insert": () => {
    for (let i = 0; i < OPERATIONS; i++) {
      const n = step(count);
      flows.remove(findIn(flows, n));
      insert(flows, n, TIMEOUT_TICKS);
    }
  },
});

const textOf = (n: number): string => `${clientAddress(n)}:${clientPort(n)}`;

function fillMap(count: number): Map<string, number> {
  const map = new Map<string, number>();
  for (let n = 0; n < count; n++) map.set(textOf(n), n);
  return map;
}

function findInMap(map: ReadonlyMap<string, number>, count: number): void {
  for (let i = 0; i < OPERATIONS; i++) kept ^= map.get(textOf(step(count))) ?? 0;
}

/** Microseconds of CPU time. */
const microsecondsOf = (run: () => void): number => cpuNanoseconds(run) / 1000;

function nanoseconds(run: () => void): Summary {
  const rounds: number[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    const microseconds = microsecondsOf(run);
    if (round >= 0) rounds.push((microseconds * 1000) / OPERATIONS);
  }
  return summarize(rounds);
}

/** Everything falls due at once: microseconds of one step's share, to the last flow. */
function expiry(flows: FlowTable): Summary & { readonly most: number } {
  const rounds: number[] = [];
  const now = TIMEOUT_TICKS * 2;
  for (let left = flows.count; left > 0; left = flows.count) {
    rounds.push(microsecondsOf(() => flows.expire(now, EXPIRY_BUDGET)));
  }
  const warm = rounds.slice(Math.min(WARM_UP_STEPS, rounds.length >> 1));
  return { ...summarize(warm), most: warm.reduce((most, each) => Math.max(most, each), 0) };
}

function measure(count: number): FlowTableCost {
  const flows = fill(count);
  const ns: Record<string, Summary> = {};
  for (const [name, run] of Object.entries(ways(flows, count))) ns[name] = nanoseconds(run);
  if (count <= MAP_FLOWS_MAX) {
    const map = fillMap(count);
    ns["Map"] = nanoseconds(() => findInMap(map, count));
  }
  const bytesAFlow = flows.bytes / count;
  return { flows: count, bytesAFlow, ns, expiryUs: expiry(flows) };
}

program();
const { values: options } = parseArgs({
  options: { json: { type: "boolean", default: false }, flows: { type: "string" } },
});
const sizes =
  options.flows === undefined
    ? SIZES
    : numbersOf("--flows", options.flows, CAPACITY_MIN, CAPACITY_MAX);
const where = environment();
if (!options.json) console.log(environmentLine(where));
const results = sizes.map(measure);
if (options.json) {
  console.log(
    JSON.stringify({ schema: "tapvs-bench-flow-table/v1", environment: where, results, kept }),
  );
} else console.log(tableLines(flowTableTable(results)[0]!.rows).join("\n"));
