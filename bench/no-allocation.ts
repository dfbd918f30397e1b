// Proves that the packet path allocates nothing: collections of garbage while a million frames cross a director
// on memory ports, for each forwarding method. Question it answers: is the number 0? Exit status 1 if not.
// Run: bun bench/no-allocation.ts [frames] [--json]       frames a section, a million by default
//
// The program starts itself once more with BUN_JSC_logGC=1, which makes the engine write a line for every
// collection to standard error; that child writes BEGIN and END there around each measured section, and what
// stands between them is counted. Setting up and warming up lie outside. BUN_JSC_gcMaxHeapSize makes the engine
// collect after every 64 KiB allocated instead of 8 MiB: one byte in sixteen frames would show.

import { writeSync } from "node:fs";
import { PORT_COLUMNS } from "../dataplane/crew/gauges.ts";
import { PORT_JOINED_FRAMES } from "../dataplane/director.ts";
import { SCHEDULERS } from "../dataplane/schedule/registry.ts";
import { COUNT_CONNECTIONS } from "../dataplane/schedule/server-table.ts";
import { countCollections } from "./path/collections.ts";
import { Crossing, type CrossingOptions } from "./path/crossing.ts";
import { demandVerdicts, type Method, METHODS } from "./path/rig.ts";
import { numberOf } from "./mistake.ts";
import { program } from "./program.ts";

const FRAMES = 1_000_000;
/** With fewer no connection comes and goes. */
const FRAMES_MIN = 10_000;
const FRAMES_MAX = 1_000_000_000;
/** Frames of a section that runs once for every scheduler. */
const FRAMES_OF_A_SCHEDULER = 250_000;
const WARM_UP_FRAMES = 100_000;
const WARM_UP_ROUNDS = 4;
const COMPILER_MS = 100;
const GC_AFTER_BYTES = 65_536;
const CHILD = "--child";
const JSON_FLAG = "--json";
const STDERR = 2;

interface Section extends CrossingOptions {
  readonly name: string;
  readonly frames: number;
}

interface Measured {
  readonly name: string;
  readonly frames: number;
  readonly connections: number;
}

const sections = (frames: number): Section[] => [
  ...METHODS.flatMap((method) => [
    { name: `${method}, established`, method, scheduler: "rr", frames, hasNew: false },
    { name: `${method}, connections come and go`, method, scheduler: "rr", frames, hasNew: true },
  ]),
  {
    name: "dr, segments of streams, joined",
    method: "dr",
    scheduler: "rr",
    frames,
    hasNew: false,
    isStream: true,
  },
  ...SCHEDULERS.map(({ name }) => ({
    name: `connections scheduled by ${name}`,
    method: "dr" as const,
    scheduler: name,
    frames: Math.min(frames, FRAMES_OF_A_SCHEDULER),
    hasNew: true,
  })),
];

const VERDICTS: Readonly<Record<Method, readonly string[]>> = {
  dr: ["dr"],
  tunnel: ["tunnel"],
  nat: ["nat", "nat-reply"],
};

/** The child: runs every section between its markers and tells what crossed on standard output. */
function measure(frames: number): void {
  const mark = (text: string): void => void writeSync(STDERR, `\n${text}\n`);
  const measured = sections(frames).map((section): Measured => {
    const run = new Crossing(section);
    warmUp(run, Math.min(frames, WARM_UP_FRAMES));
    const { accounts, counts } = run.director;
    const before = counts.slice();
    const connectionsBefore = accounts.totals[COUNT_CONNECTIONS]!;
    Bun.gc(true);
    mark(`BEGIN ${section.name}`);
    run.cross(section.frames);
    mark(`END ${section.name}`);
    demandVerdicts(run.director, before, VERDICTS[section.method]);
    const connections = accounts.totals[COUNT_CONNECTIONS]! - connectionsBefore;
    const joined = run.director.portCounters[PORT_COLUMNS + PORT_JOINED_FRAMES]!;
    if (joined > 0 !== (section.isStream ?? false))
      throw new Error(`${section.name}: ${joined} joined`);
    if (connections > 0 !== section.hasNew) throw new Error(`${section.name}: ${connections} new`);
    return { name: section.name, frames: section.frames, connections };
  });
  console.log(JSON.stringify(measured));
}

/**
 * Lets the compiler see everything, and gives its threads time to finish on a machine with others on it: what they
 * make is installed by the next call and would count as garbage of the measured section.
 */
function warmUp(run: Crossing, frames: number): void {
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    run.cross(frames);
    Bun.sleepSync(COMPILER_MS);
  }
}

/** The parent: starts the child, counts, prints. Returns the exit status. */
async function check(frames: number, isJson: boolean): Promise<number> {
  const child = Bun.spawn([process.execPath, import.meta.path, String(frames), CHILD], {
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
    env: {
      ...process.env,
      BUN_JSC_logGC: "1",
      BUN_JSC_gcMaxHeapSize: String(GC_AFTER_BYTES),
    },
  });
  const [output, log, status] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  if (status !== 0) {
    console.error(
      `no-allocation: the measuring process ended with status ${status}:\n${tail(log)}`,
    );
    return 1;
  }
  const collections = countCollections(log);
  const rows = (JSON.parse(output) as Measured[]).map((row) => ({
    ...row,
    collections: collections.get(row.name) ?? Number.NaN,
  }));
  if (isJson) console.log(JSON.stringify(rows));
  for (const { name, frames, connections, collections } of isJson ? [] : rows) {
    console.log(
      `${name.padEnd(34)} ${String(frames).padStart(9)} frames ` +
        `${String(connections).padStart(7)} connections ${String(collections).padStart(4)} collections`,
    );
  }
  const faulty = rows.filter((row) => row.collections !== 0);
  if (faulty.length === 0) return 0;
  console.error(`no-allocation: ${faulty.map(({ name }) => name).join("; ")}: garbage was made`);
  return 1;
}

/** The end of a log, without the engine's lines. */
const tail = (log: string): string =>
  log
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("[GC<") && !line.startsWith("Requesting GC"))
    .slice(-20)
    .join("\n");

program();
const words = process.argv.slice(2);
const wanted = words.find((word) => !word.startsWith("--")) ?? String(FRAMES);
const frames = numberOf("frames a section:", wanted, FRAMES_MIN, FRAMES_MAX);
if (words.includes(CHILD)) measure(frames);
else process.exitCode = await check(frames, words.includes(JSON_FLAG));
