// What a new flow costs at its scheduler, by number of servers: the pick, and what its life of four changes to counts
// (new, active, inactive, gone) makes the scheduler do. Questions it answers: does a pick stay fast with a thousand
// servers, and from how many on is a tree faster than a walk over the list?
// Run: bun bench/micro/schedulers.bench.ts [--json] [--only NAME …] [--servers N,N …]
//
// Each scheduler runs twice, once with its trees taken away, so that it walks the list; rounds of all are interleaved.
// Weights differ, flows end in the order in which they came, eight a server at a time.

import { parseArgs } from "node:util";
import { ServiceTable } from "../../dataplane/classify/service-table.ts";
import { SeededRandom } from "../../dataplane/env/random.ts";
import { Rules } from "../../dataplane/rules/rules.ts";
import { serverSpec, serviceAt, serviceSpec } from "../../dataplane/rules/specs.ts";
import { Sysctls } from "../../dataplane/rules/sysctls.ts";
import type { Pool } from "../../dataplane/schedule/pool.ts";
import { SCHEDULERS } from "../../dataplane/schedule/registry.ts";
import { ServerTable } from "../../dataplane/schedule/server-table.ts";
import { STANDINGS_MIN } from "../../dataplane/schedule/standings.ts";
import { IPV4, Packet } from "../../dataplane/wire/packet.ts";
import { cpuNanoseconds } from "../path/cpu-time.ts";
import { environment, environmentLine } from "../report/environment.ts";
import { type Summary, summarize } from "../report/statistics.ts";
import { shortNumber, tableLines } from "../report/table.ts";
import { Mistake, numbersOf } from "../mistake.ts";
import { program } from "../program.ts";

const SERVERS = [1, 10, 1000];
const SERVERS_MAX = 10_000;
const ROUNDS = 7;
const WARM_UP_ROUNDS = 2;
const PICKS_A_ROUND = 50_000;
const FLOWS_A_SERVER = 8;
/** Weights are 1 to so many. */
const WEIGHTS = 7;
/** Destinations of a firewall mark service, for those who hash or remember them. */
const DESTINATIONS = 4096;
const TCP = 6;
const VIP = { family: 4, word0: 0xc0000264 | 0, word1: 0, word2: 0, word3: 0 } as const;
const FIRST_SERVER = 0xc6120000 | 0;

/** A pool in a steady state, and flows that come and go. */
class Bench {
  readonly #pool: Pool;
  readonly #table: ServerTable;
  readonly #packet = new Packet();
  /** Servers of the flows there are, oldest at #oldest. */
  readonly #flows: Int32Array;
  #oldest = 0;
  #client = 0;

  constructor(scheduler: string, servers: number, isWalked: boolean) {
    this.#table = new ServerTable(Math.max(servers, STANDINGS_MIN));
    const rules = new Rules({
      servers: this.#table,
      services: new ServiceTable(),
      sysctls: new Sysctls(),
      random: new SeededRandom(1),
    });
    const key = serviceAt(TCP, VIP, 80);
    rules.addService(serviceSpec(key, { scheduler }));
    rules.batch(() => {
      for (let n = 0; n < servers; n++) {
        const weight = 1 + ((n * 5) % WEIGHTS);
        rules.addServer(key, serverSpec({ ...VIP, word0: FIRST_SERVER + n }, 80, { weight }));
      }
    });
    this.#pool = rules.find(key)!;
    if (isWalked) this.#pool.scheduler.retire?.(this.#table);
    this.#packet.family = IPV4;
    this.#packet.protocol = TCP;
    this.#packet.destinationPort = 80;
    this.#flows = new Int32Array(servers * FLOWS_A_SERVER).fill(-1);
    // Where every flow is busy: ovf would refuse, were there more flows than weight.
    this.#cross(this.#flows.length);
  }

  /** Nanoseconds of CPU time a flow. */
  round(): number {
    return cpuNanoseconds(() => this.#cross(PICKS_A_ROUND)) / PICKS_A_ROUND;
  }

  #cross(count: number): void {
    const table = this.#table;
    const flows = this.#flows;
    for (let i = 0; i < count; i++) {
      const ended = flows[this.#oldest]!;
      if (ended >= 0) {
        table.move(ended, false);
        table.unbind(ended, false, false);
      }
      const id = this.#pool.scheduler.pick(this.#pool, this.#nextPacket(), 0);
      flows[this.#oldest] = id;
      if (id >= 0) {
        table.bind(id, false, false);
        table.move(id, true);
      }
      this.#oldest = this.#oldest + 1 === flows.length ? 0 : this.#oldest + 1;
    }
  }

  #nextPacket(): Packet {
    const packet = this.#packet;
    this.#client++;
    packet.source0 = Math.imul(this.#client, 0x9e3779b1);
    packet.sourcePort = 1024 + (this.#client & 0x7fff);
    packet.destination0 = VIP.word0 + (Math.imul(this.#client, 7919) & (DESTINATIONS - 1));
    return packet;
  }
}

interface Result {
  readonly scheduler: string;
  readonly servers: number;
  /** Nanoseconds of CPU time a flow. */
  readonly walk: Summary;
  readonly tree: Summary;
}

/** Rounds of all, interleaved. */
function measure(schedulers: readonly string[], sizes: readonly number[]): Result[] {
  const cases = sizes.flatMap((servers) =>
    schedulers.map((scheduler) => ({
      scheduler,
      servers,
      walk: new Bench(scheduler, servers, true),
      tree: new Bench(scheduler, servers, false),
      walks: [] as number[],
      trees: [] as number[],
    })),
  );
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    for (const each of cases) {
      const walk = each.walk.round();
      const tree = each.tree.round();
      if (round < 0) continue;
      each.walks.push(walk);
      each.trees.push(tree);
    }
  }
  return cases.map(({ scheduler, servers, trees, walks }) => ({
    scheduler,
    servers,
    walk: summarize(walks),
    tree: summarize(trees),
  }));
}

function rowsOf(results: readonly Result[], sizes: readonly number[]): string[][] {
  const title = sizes.flatMap((servers) => {
    const isBig = servers >= STANDINGS_MIN;
    const name = servers.toLocaleString("en-US");
    return isBig ? [`${name}: walk`, "tree", "ratio"] : [name];
  });
  const names = [...new Set(results.map(({ scheduler }) => scheduler))];
  const rows = names.map((name) => [
    name,
    ...results
      .filter(({ scheduler }) => scheduler === name)
      .flatMap(({ servers, tree, walk }) => {
        const [before, after] = [walk.median, tree.median];
        if (servers < STANDINGS_MIN) return [shortNumber(after)];
        return [shortNumber(before), shortNumber(after), shortNumber(before / after)];
      }),
  ]);
  return [["ns a flow, by servers", ...title], ...rows];
}

program();
const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    only: { type: "string", multiple: true },
    servers: { type: "string" },
  },
});
const sizes =
  values.servers === undefined ? SERVERS : numbersOf("--servers", values.servers, 1, SERVERS_MAX);
const schedulers = SCHEDULERS.map(({ name }) => name).filter(
  (name) => values.only === undefined || values.only.includes(name),
);
if (schedulers.length === 0) {
  throw new Mistake(`--only wants ${SCHEDULERS.map(({ name }) => name).join(", ")}`);
}
const results = measure(schedulers, sizes);
const where = environment();
if (values.json) console.log(JSON.stringify({ environment: where, unit: "ns", results }));
else {
  console.log(environmentLine(where));
  for (const line of tableLines(rowsOf(results, sizes))) console.log(line);
}
