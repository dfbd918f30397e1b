// `npm run bench -- where`: where the CPU time of a director goes under a workload, by perf(1).

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Standing } from "./live/contender.ts";
import { choose, setUp } from "./live/contenders.ts";
import { forgotten, measure } from "./live/measure.ts";
import { PROFILES } from "./live/profiles.ts";
import { warmUp } from "./live/warm-up.ts";
import { type Outcome, type Workload, workloadName } from "./load/jobs.ts";
import { Mistake } from "./mistake.ts";
import { PART_NAMES, samplesIn, sharesOf } from "./report/call-chains.ts";
import { environment, environmentLine } from "./report/environment.ts";
import { Progress } from "./report/progress.ts";
import { shortNumber, tableLines } from "./report/table.ts";

const DEFAULT_CONTENDERS = ["tapvs-dr", "tapvs-nat", "c-io-uring-echo", "c-read-write-echo"];
const DEFAULT_WORK = ["bulk-1", "frames", "connect"];
const SAMPLES_PER_SECOND = 2000;
/** A workload is on its way by then, and still when the samples end. */
const EDGE_S = 0.25;
const SECONDS = 3;

const { warmUp: warmUpWork = [], warmUpTurnsMax = 1, workloads } = PROFILES["full"]!;

/** The workloads of those names, as long as it takes to see something. @throws Error for a name that is none */
function chosenWork(names: readonly string[]): Workload[] {
  const usable = workloads.filter(({ kind }) => kind !== "latency" && kind !== "hold");
  return names.map((name) => {
    const work = usable.find((each) => workloadName(each) === name);
    if (work === undefined) {
      throw new Mistake(`--work ${name}: there is ${usable.map(workloadName).join(", ")}`);
    }
    return { ...work, seconds: SECONDS } as Workload;
  });
}

function run(command: readonly string[]): string {
  const done = Bun.spawnSync([...command], { stdout: "pipe", stderr: "pipe" });
  if (done.success) return done.stdout.toString();
  throw new Error(`${command.slice(0, 2).join(" ")} failed: ${done.stderr.toString().trim()}`);
}

function demandPerf(): void {
  if (Bun.which("perf") !== null) return;
  throw new Error("there is no perf here; bench/install-peers.sh installs it (linux-perf)");
}

/** Runs a workload, and samples the director meanwhile; shares by part, and what came of the workload. */
async function sample(
  standing: Standing,
  work: Workload,
  folder: string,
): Promise<{ shares: ReadonlyMap<string, number>; outcome: Outcome }> {
  const file = join(folder, "perf.data");
  const pid = String(standing.directorPid);
  const under = measure(standing, work, forgotten());
  await Bun.sleep(EDGE_S * 1000);
  const recording = Bun.spawn(
    ["perf", "record", "-q", "-g", "-F", String(SAMPLES_PER_SECOND), "-p", pid, "-o", file].concat([
      "--",
      "sleep",
      String(SECONDS - 2 * EDGE_S),
    ]),
    { stdout: "ignore", stderr: "pipe" },
  );
  const outcome = await under;
  if ((await recording.exited) !== 0) {
    throw new Error(`perf record failed: ${(await new Response(recording.stderr).text()).trim()}`);
  }
  const text = run(["perf", "script", "-i", file, "-F", "comm,ip,sym"]);
  return { shares: sharesOf(samplesIn(text)), outcome };
}

/** A contender under each workload: a column of that workload's table. */
async function columnsOf(
  name: string,
  works: readonly Workload[],
  folder: string,
  signal: AbortSignal,
): Promise<string[][]> {
  const { absent, contenders } = choose([name]);
  if (contenders.length === 0) throw new Error(absent.join("; "));
  const standing = await setUp(contenders[0]!, signal);
  try {
    if (standing.directorPid === null) throw new Error(`${name}: its director is no process`);
    await warmUp(standing, { warmUp: warmUpWork, warmUpTurnsMax }, signal);
    const columns: string[][] = [];
    for (const work of works) {
      const { outcome, shares } = await sample(standing, work, folder);
      signal.throwIfAborted();
      const processors = (outcome.cpuSeconds ?? 0) / outcome.seconds;
      const parts = PART_NAMES.map((part) => shortNumber(100 * shares.get(part)!));
      columns.push([contenders[0]!.name, shortNumber(processors), ...parts]);
    }
    return columns;
  } finally {
    await standing.lab.down();
  }
}

/**
 * Prints a table for each workload. Contenders come one after the other: shares of a whole compare, times do not.
 *
 * @param only words of contenders, or none
 * @param work names of workloads, or none
 * @throws Error in one sentence
 */
export async function whereCommand(
  only: readonly string[],
  work: readonly string[],
  signal: AbortSignal,
): Promise<number> {
  const contenders = only.length === 0 ? DEFAULT_CONTENDERS : only;
  const works = chosenWork(work.length === 0 ? DEFAULT_WORK : work);
  choose(contenders);
  demandPerf();
  const folder = mkdtempSync(join(tmpdir(), "tapvs-where-"));
  const progress = new Progress(process.stderr);
  try {
    const columns: string[][][] = [];
    for (const name of contenders) {
      progress.show(name);
      columns.push(await columnsOf(name, works, folder, signal));
    }
    progress.clear();
    console.log(environmentLine(environment()));
    works.forEach((each, i) => {
      const heading = [
        workloadName(each),
        "processors in use",
        ...PART_NAMES.map((part) => `% ${part}`),
      ];
      const table = [heading, ...columns.map((ofOne) => ofOne[i]!)];
      const rows = heading.map((_, row) => table.map((column) => column[row]!));
      console.log(`\n${tableLines(rows).join("\n")}`);
    });
    return 0;
  } finally {
    progress.clear();
    rmSync(folder, { recursive: true, force: true });
  }
}
