// `npm run bench`: tapvs beside what people would use instead, in one run on this machine. Every contender gets
// a lab of network namespaces of its own; rounds of all of them are interleaved, so that a machine that slows
// down slows all of them down. Nothing is left behind, also after Ctrl-C.
// bun bench/run.ts [--profile quick] [--rounds N] [--only NAME …] [--work NAME …] [--json] [--results FOLDER]
// bun bench/run.ts compare RESULT RESULT
// bun bench/run.ts where [--only NAME …] [--work NAME …]

import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareCommand } from "./compare.ts";
import { compete } from "./live/compete.ts";
import { choose } from "./live/contenders.ts";
import { congestionControl } from "./live/congestion.ts";
import { type Profile, PROFILES } from "./live/profiles.ts";
import { type Workload, workloadName } from "./load/jobs.ts";
import { MISTAKE_STATUS, Mistake, mistakeSentence } from "./mistake.ts";
import { environment, environmentLine } from "./report/environment.ts";
import { type Failure, failureSentence } from "./report/failure.ts";
import { liveTables } from "./report/live.ts";
import { measureMemory } from "./path/parts.ts";
import { pathTables } from "./report/memory-tables.ts";
import { Progress } from "./report/progress.ts";
import { type RunResult, save, SCHEMA } from "./report/save.ts";
import { summarizeContender } from "./report/summary.ts";
import { tableLines } from "./report/table.ts";
import { targetRows } from "./report/target-rows.ts";
import { targetsOf } from "./report/targets.ts";
import { usage } from "./usage.ts";
import { whereCommand } from "./where.ts";

const INTERRUPTED = 130;

interface Wishes {
  readonly profile: string;
  readonly rounds?: string | undefined;
  readonly work: readonly string[];
}

/** The profile with what the command line changes. @throws Error one sentence, for what there is not */
function chooseProfile({ profile: name, rounds: wished, work }: Wishes): Profile {
  const profile = PROFILES[name];
  if (profile === undefined) {
    throw new Mistake(`--profile ${name}: there are ${Object.keys(PROFILES).join(", ")}`);
  }
  const names = profile.workloads.map(workloadName);
  const unknown = work.find((word) => !names.includes(word));
  if (unknown !== undefined) {
    throw new Mistake(`--work ${unknown}: the profile ${name} has ${names.join(", ") || "none"}`);
  }
  const rounds = wished === undefined ? profile.rounds : Number(wished);
  if (wished !== undefined && !(Number.isInteger(rounds) && rounds >= 1))
    throw new Mistake(`--rounds ${wished}: 1 or more`);
  // A latency is measured at a share of what `requests` comes to.
  const isWanted = (each: Workload): boolean =>
    work.length === 0 ||
    work.includes(workloadName(each)) ||
    (each.kind === "requests" && work.some((word) => word.startsWith("latency-")));
  const workloads = profile.workloads.filter(isWanted);
  // Who asks for workloads does not ask for the rest.
  return { ...profile, rounds, workloads, ...(work.length > 0 && { memory: {} }) };
}

const conditionsLine = (result: RunResult): string =>
  `profile ${result.profile}, ${result.rounds_wanted} rounds, median ± half the quartile distance` +
  (result.results.length === 0 ? "" : `, TCP with ${result.congestion_control}`);

function print(result: RunResult): void {
  const { environment: where, failed = [], memory, results, targets } = result;
  console.log(environmentLine(where));
  console.log(conditionsLine(result));
  for (const each of failed) console.log(failureSentence(each));
  const tables = [...liveTables(results, result.rounds_wanted), ...pathTables(memory)];
  for (const { notes = [], rows, title } of tables) {
    console.log(`\n${[title, ...tableLines(rows), ...notes].join("\n")}`);
  }
  const rows = targetRows(targets);
  if (rows.length > 1) console.log(`\ntargets\n${tableLines(rows).join("\n")}`);
  console.log();
}

/** Contenders that take part: those asked for, else the profile's. */
function chosenContenders(only: readonly string[], profile: Profile): ReturnType<typeof choose> {
  if (only.length > 0) return choose(only);
  if (profile.contenders === undefined) return choose([]);
  return profile.contenders.length === 0
    ? { contenders: [], absent: [] }
    : choose(profile.contenders);
}

/** Measures everything that the profile wants. @throws what `signal` says */
async function measureAll(
  profileName: string,
  profile: Profile,
  only: readonly string[],
  signal: AbortSignal,
): Promise<RunResult> {
  const where = environment();
  // Where there is nothing to do on the wire, no lab is made.
  const isLive = profile.workloads.length > 0;
  const { absent, contenders } = chosenContenders(isLive ? only : [], profile);
  for (const sentence of absent) console.error(sentence);
  if (contenders.length === 0 && isLive) {
    throw new Error("nobody is left to measure");
  }
  const progress = new Progress(process.stderr);
  const complain = (failure: Failure): void => console.error(failureSentence(failure));
  const { failed, rounds } = await compete(contenders, profile, progress, signal, { complain });
  const lacking: Failure[] = [];
  const memory = await measureMemory(profile.memory ?? {}, progress, signal, (failure) => {
    lacking.push(failure);
    complain(failure);
  });
  return {
    schema: SCHEMA,
    environment: where,
    profile: profileName,
    rounds_wanted: profile.rounds,
    congestion_control: congestionControl(),
    absent,
    failed: [...failed, ...lacking],
    results: rounds.map(summarizeContender),
    memory,
    targets: targetsOf({ rounds, memory }),
    rounds,
  };
}

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      profile: { type: "string", default: "quick" },
      rounds: { type: "string" },
      only: { type: "string", multiple: true, default: [] },
      work: { type: "string", multiple: true, default: [] },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
      results: { type: "string", default: join(import.meta.dir, "results") },
    },
  });
  if (values.help) {
    console.log(usage());
    return 0;
  }
  const isWhere = positionals[0] === "where";
  if (values.json && (isWhere || positionals[0] === "compare")) {
    throw new Mistake(`--json: ${positionals[0]} has tables only`);
  }
  if (positionals[0] === "compare") return compareCommand(positionals.slice(1));
  if (!isWhere && positionals.length > 0)
    throw new Mistake(`${positionals[0]}: there are \`compare\` and \`where\``);
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(name, () => stop.abort(new Error("interrupted")));
  }
  try {
    if (isWhere) return await whereCommand(values.only, values.work, stop.signal);
    const profile = chooseProfile(values);
    // Before the minutes that it takes, not after.
    mkdirSync(values.results, { recursive: true });
    accessSync(values.results, constants.W_OK);
    const result = await measureAll(values.profile, profile, values.only, stop.signal);
    const path = await save(values.results, result);
    if (values.json) console.log(JSON.stringify(result));
    else print(result);
    console.error(`results: ${path}`);
    return result.failed?.length === 0 ? 0 : 1;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    console.error("bench: interrupted; the labs are gone");
    return INTERRUPTED;
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const mistake = mistakeSentence(error);
  const why = error instanceof Error ? error.message : String(error);
  console.error(`bench: ${mistake === null ? why : `${mistake}; see --help`}`);
  process.exitCode = mistake === null ? 1 : MISTAKE_STATUS;
}
