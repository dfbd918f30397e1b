// `npm run bench`: tapvs beside what people would use instead, in one run on this machine. Every contender gets
// a lab of network namespaces of its own; rounds of all of them are interleaved, so that a machine that slows
// down slows all of them down. Nothing is left behind, also after Ctrl-C.
// bun bench/run.ts [--profile quick] [--rounds N] [--only NAME …] [--json] [--results FOLDER]

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { MissingRequirement } from "../cli/lab/requirements.ts";
import { CLIENT_HOST } from "../cli/lab/topology.ts";
import type { LoadOrder, Outcome } from "./load/jobs.ts";
import {
  type Contender,
  CONTENDERS,
  isInstalled,
  setUp,
  type Standing,
} from "./live/contenders.ts";
import { type Profile, PROFILES } from "./live/profiles.ts";
import { type Environment, environment, environmentLine } from "./report/environment.ts";
import { liveRows, type Measured, mergedHistogram, summarizeContender } from "./report/live.ts";
import { Progress } from "./report/progress.ts";
import { tableLines } from "./report/table.ts";

const LOAD_CLIENT = join(import.meta.dir, "load/client.ts");
const ROUND_TIMEOUT_MS = 60_000;
const HGRM_TICKS = 5;
const INTERRUPTED = 130;

/** One round of one contender: all its workloads. @throws Error with what the load client said */
async function measure(standing: Standing, profile: Profile): Promise<Outcome[]> {
  const { contender, directorPid, lab, serverPid } = standing;
  const order: LoadOrder = {
    address: contender.address,
    workloads: profile.workloads.filter(({ kind }) => contender.without?.includes(kind) !== true),
    directorPid,
    serverPid,
  };
  const command = [process.execPath, LOAD_CLIENT, JSON.stringify(order)];
  const done = await lab.sandbox.run(CLIENT_HOST, command, "", ROUND_TIMEOUT_MS);
  if (done.status === 0) return JSON.parse(done.stdout) as Outcome[];
  const why = done.stderr.trim() || `status ${done.status}`;
  throw new Error(`${contender.name}: the load client failed: ${why}`);
}

/** Measures all contenders, round by round; the order turns so that nobody is always after the same one. */
async function compete(
  contenders: readonly Contender[],
  profile: Profile,
  progress: Progress,
  signal: AbortSignal,
): Promise<Measured[]> {
  const standings: Standing[] = [];
  try {
    for (const contender of contenders) {
      progress.show(`setting up ${contender.name}`);
      standings.push(await setUp(contender, signal));
    }
    const outcomes = standings.map((): Outcome[] => []);
    for (let round = 0; round < profile.rounds; round++) {
      for (let turn = 0; turn < standings.length; turn++) {
        const number = (turn + round) % standings.length;
        const standing = standings[number]!;
        progress.show(`round ${round + 1} of ${profile.rounds}: ${standing.contender.name}`);
        outcomes[number]!.push(...(await measure(standing, profile)));
        signal.throwIfAborted();
      }
    }
    return standings.map(({ contender: { name, what } }, i) => ({
      name,
      what,
      outcomes: outcomes[i]!,
    }));
  } finally {
    progress.show("taking the labs down");
    await Promise.all(standings.map(({ lab }) => lab.down()));
    progress.clear();
  }
}

const wordOf = (name: string): string => name.toLowerCase().replaceAll(" ", "-");

/** Writes result.json and a .hgrm file a contender; the folder. */
function save(
  folder: string,
  where: Environment,
  profileName: string,
  absent: readonly string[],
  measured: readonly Measured[],
): string {
  const path = join(folder, where.date.replaceAll(":", "-").slice(0, 19));
  mkdirSync(path, { recursive: true });
  const result = {
    schema: "tapvs-bench/v1",
    environment: where,
    profile: profileName,
    not_installed: absent,
    results: measured.map(summarizeContender),
    rounds: measured,
  };
  writeFileSync(join(path, "result.json"), `${JSON.stringify(result, null, 1)}\n`);
  for (const { name, outcomes } of measured) {
    const histogram = mergedHistogram(outcomes);
    if (histogram === undefined) continue;
    const text = histogram.outputPercentileDistribution(HGRM_TICKS, 1);
    writeFileSync(join(path, `latency-${wordOf(name)}.hgrm`), text);
  }
  return path;
}

/** The contenders that take part, and what is said of the others. */
function choose(only: readonly string[]): { contenders: Contender[]; absent: string[] } {
  const unknown = only.find((word) => !CONTENDERS.some(({ name }) => wordOf(name) === word));
  if (unknown !== undefined) {
    const names = CONTENDERS.map(({ name }) => wordOf(name)).join(", ");
    throw new Error(`--only ${unknown}: the contenders are ${names}`);
  }
  const wanted = CONTENDERS.filter(({ name }) => only.length === 0 || only.includes(wordOf(name)));
  const missing = wanted.filter((contender) => !isInstalled(contender));
  return {
    contenders: wanted.filter(isInstalled),
    absent: missing.map(
      ({ name, needs }) =>
        `${name} is left out: ${needs!.program} is not installed (bench/install-peers.sh)`,
    ),
  };
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      profile: { type: "string", default: "quick" },
      rounds: { type: "string" },
      only: { type: "string", multiple: true, default: [] },
      json: { type: "boolean", default: false },
      results: { type: "string", default: join(import.meta.dir, "results") },
    },
  });
  const chosen = PROFILES[values.profile];
  if (chosen === undefined) {
    throw new Error(`--profile ${values.profile}: there are ${Object.keys(PROFILES).join(", ")}`);
  }
  const rounds = values.rounds === undefined ? chosen.rounds : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds ${values.rounds}: 1 or more`);
  const { absent, contenders } = choose(values.only);
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(name, () => stop.abort(new Error("interrupted")));
  }
  const where = environment();
  for (const sentence of absent) console.error(sentence);
  const progress = new Progress(process.stderr);
  let measured: Measured[];
  try {
    measured = await compete(contenders, { ...chosen, rounds }, progress, stop.signal);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    console.error("bench: interrupted; the labs are gone");
    return INTERRUPTED;
  }
  const path = save(values.results, where, values.profile, absent, measured);
  const results = measured.map(summarizeContender);
  if (values.json) console.log(JSON.stringify({ environment: where, absent, results }));
  else {
    console.log(environmentLine(where));
    console.log(`profile ${values.profile}, ${rounds} rounds, median ± half the quartile distance`);
    console.log(`\n${tableLines(liveRows(results)).join("\n")}\n`);
  }
  console.error(`results: ${path}`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isExpected = error instanceof MissingRequirement || error instanceof Error;
  console.error(`bench: ${isExpected ? error.message : String(error)}`);
  process.exitCode = 1;
}
