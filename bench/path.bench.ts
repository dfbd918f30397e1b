// What a packet of an established flow costs on its way through the director, by stage, on memory ports: no
// system calls, so this is all that TypeScript costs. Questions it answers: where does the time go, and what
// do many flows cost? Run: bun bench/path.bench.ts [--json] [--flows N,N …]
//
// `whole` is Director.step() as it is: established IPv4 flows of DR and NAT take the express lane. Beside it stands
// the long way by the stages of step.ts, which everything else takes: a way that stops after a stage is measured
// beside the way that stops one earlier; the difference of the two in one round is the stage's cost, and `stages` the
// sum. `port` is the bench's own share (filling a slot, taking it back) and is in no stage. `lines` is what the two
// lines of memory cost that a packet needs, fetched alone (path/memory-lines.ts). Rounds of all ways and of all numbers
// of flows are interleaved; each number has a process of its own, all on one processor. All times are CPU time, so that
// others on the machine cost caches and no more.

import { parseArgs } from "node:util";
import { CAPACITY_MAX } from "../dataplane/flow/flow-table.ts";
import { type Case, CASES, type Sample } from "./path/established-flows.ts";
import { FlowsClient } from "./path/flows-client.ts";
import { type PathCost, pathCostOf, pathRoundsOf } from "./path/parts.ts";
import { STAGES } from "./path/stages.ts";
import { environment, environmentLine } from "./report/environment.ts";
import { type Summary, summarize } from "./report/statistics.ts";
import { shortNumber, tableLines } from "./report/table.ts";
import { ratios } from "./report/targets.ts";
import { numbersOf } from "./mistake.ts";
import { program } from "./program.ts";

const FLOWS = [1, 1024, 1 << 20];
const ROUNDS = 15;
const WARM_UP_ROUNDS = 12;

function costOf(what: Case, flows: number, samples: readonly Sample[]): PathCost {
  const values = (name: string): number[] => samples.map((sample) => sample[name]!);
  const ns: Record<string, Summary> = {};
  for (const name of Object.keys(samples[0]!)) ns[name] = summarize(values(name));
  const rounds = { port: values("port"), whole: values("whole") };
  return { case: what.name, flows, ns, rounds };
}

/** All sizes side by side: a machine that slows down slows all of them down. */
async function measure(what: Case, sizes: readonly number[]): Promise<PathCost[]> {
  const clients: FlowsClient[] = [];
  try {
    for (const flows of sizes) clients.push(await FlowsClient.start(what.name, flows));
    const samples: Sample[][] = clients.map(() => []);
    for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      // There and back: what a large table leaves in the caches meets all others in the same share of the rounds.
      const turns = round % 2 === 0 ? clients.keys() : [...clients.keys()].toReversed();
      for (const turn of turns) {
        const sample = await clients[turn]!.sample();
        if (round >= 0) samples[turn]!.push(sample);
      }
    }
    return samples.map((each, i) => costOf(what, sizes[i]!, each));
  } finally {
    await Promise.all(clients.map((client) => client.stop()));
  }
}

const COLUMNS = [...STAGES.slice(1), "stages", "lines"];

/** Growth of the path from the first number of flows, round by round; "–" for the first. */
function growthOf(result: PathCost, all: readonly PathCost[]): string {
  const first = all.find((each) => each.case === result.case)!;
  if (first === result) return "–";
  const { high, low, median } = summarize(ratios(pathRoundsOf(result), pathRoundsOf(first)));
  return `${shortNumber(median)} (${shortNumber(low)} … ${shortNumber(high)})`;
}

function print(results: readonly PathCost[]): void {
  const rows = results.map((result) => {
    const { ns } = result;
    const { low, high } = ns["whole"]!;
    return [
      `${result.case}, ${result.flows.toLocaleString("en-US")} flows`,
      ...COLUMNS.map((name) => shortNumber(ns[name]!.median)),
      shortNumber(pathCostOf(result)),
      `±${shortNumber((high - low) / 2)}`,
      shortNumber(ns["port"]!.median),
      growthOf(result, results),
    ];
  });
  const heading = ["ns a packet", ...COLUMNS, "path", "spread", "(bench)", "growth"];
  console.log(tableLines([heading, ...rows]).join("\n"));
}

program();
const { values: options } = parseArgs({
  options: { json: { type: "boolean", default: false }, flows: { type: "string" } },
});
const sizes =
  options.flows === undefined ? FLOWS : numbersOf("--flows", options.flows, 1, CAPACITY_MAX);
const where = environment();
if (!options.json) console.log(environmentLine(where));
const results: PathCost[] = [];
for (const what of CASES) {
  process.stderr.write(process.stderr.isTTY ? `\r\u001B[2K${what.name} …` : "");
  results.push(...(await measure(what, sizes)));
}
if (process.stderr.isTTY) process.stderr.write("\r\u001B[2K");
if (options.json) {
  console.log(JSON.stringify({ schema: "tapvs-bench-path/v1", environment: where, results }));
} else print(results);
