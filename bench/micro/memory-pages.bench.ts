// What a second line of memory costs beside a first one, by how near they lie. Question it answers: is it the lines
// that a large table waits for, or the pages they lie in? Where a virtual machine's memory comes in pages of 4 KiB from
// its host, the machine's own pages of 2 MiB do not help: lines of the same 2 MiB then cost as much as lines anywhere.
// Run: bun bench/micro/memory-pages.bench.ts [--json]
//
// CPU time. A gibibyte is touched in places that no prefetcher guesses, 64 at a time by loops that do nothing else, as
// the express lane touches index and records. All ways are interleaved in every round.

import { parseArgs } from "node:util";
import { do_not_optimize } from "mitata";
import { adviseHugePages } from "../../dataplane/port/huge-pages.ts";
import { cpuNanoseconds } from "../path/cpu-time.ts";
import { after, below } from "../path/scatter.ts";
import { environment, environmentLine } from "../report/environment.ts";
import { summarize, type Summary } from "../report/statistics.ts";
import { shortNumber, tableLines } from "../report/table.ts";
import { program } from "../program.ts";

const TABLE_BYTES = 1 << 30;
const LINE_WORDS = 16;
const LINES = TABLE_BYTES / 4 / LINE_WORDS;
const AT_ONCE = 64;
const TOUCHES_PER_ROUND = 256_000;
const ROUNDS = 21;
const WARM_UP_ROUNDS = 4;

/** Bytes of a block that both lines lie in. The first begins where the table does: at a page of 4 KiB. */
const BLOCKS: readonly (readonly [name: string, bytes: number])[] = [
  ["same 4 KiB", 1 << 12],
  ["same 16 KiB", 1 << 14],
  ["same 64 KiB", 1 << 16],
  ["same 2 MiB", 1 << 21],
  ["anywhere", TABLE_BYTES],
];

program();
const { values: options } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const words = new Int32Array(new SharedArrayBuffer(TABLE_BYTES));
if (!adviseHugePages(words)) {
  throw new Error("this kernel has no pages of 2 MiB (transparent_hugepage/enabled is never)");
}
words.fill(1);
const first = new Int32Array(AT_ONCE);
const second = new Int32Array(AT_ONCE);
let random = 1;
/** Keeps what is only touched from being nothing to the compiler. */
let touched = 0;

/** Picks pairs of lines, each pair in one block of so many lines. */
function pick(blockLines: number): void {
  for (let i = 0; i < AT_ONCE; i++) {
    random = after(random);
    const line = below(LINES, random);
    random = after(random);
    first[i] = line * LINE_WORDS;
    second[i] = (line - (line % blockLines) + below(blockLines, random)) * LINE_WORDS;
  }
}

function touch(places: Int32Array): void {
  let sum = 0;
  for (let i = 0; i < AT_ONCE; i++) sum ^= words[places[i]!]!;
  touched ^= sum;
}

/** Nanoseconds a pair, of which so many lines are touched. */
function pairs(blockLines: number, lines: number): number {
  const nanoseconds = cpuNanoseconds(() => {
    for (let done = 0; done < TOUCHES_PER_ROUND; done += AT_ONCE) {
      pick(blockLines);
      if (lines > 0) touch(first);
      if (lines > 1) touch(second);
    }
  });
  return nanoseconds / TOUCHES_PER_ROUND;
}

const firsts: number[] = [];
const seconds = new Map<string, number[]>(BLOCKS.map(([name]) => [name, []]));
for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
  for (const [name, bytes] of BLOCKS) {
    const lines = bytes / 4 / LINE_WORDS;
    const [none, one, both] = [pairs(lines, 0), pairs(lines, 1), pairs(lines, 2)];
    if (round < 0) continue;
    firsts.push(one - none);
    seconds.get(name)!.push(both - one);
  }
}
const results: { line: string; ns: Summary }[] = [
  { line: "first", ns: summarize(firsts) },
  ...[...seconds].map(([name, values]) => ({ line: `second, ${name}`, ns: summarize(values) })),
];
const where = environment();
if (options.json) {
  console.log(JSON.stringify({ schema: "tapvs-bench-pages/v1", environment: where, results }));
} else {
  console.log(environmentLine(where));
  const rows = results.map(({ line, ns: { high, low, median } }) => [
    line,
    shortNumber(median),
    `±${shortNumber((high - low) / 2)}`,
  ]);
  console.log(tableLines([["a line of 1 GiB", "ns", ""], ...rows]).join("\n"));
}
do_not_optimize(touched);
