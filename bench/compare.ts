// `npm run bench -- compare A B`: two results side by side, A before and B after a change. Exit status 1 when
// something got worse by more than noise.

import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Mistake } from "./mistake.ts";
import { compareMemory } from "./report/compare-memory.ts";
import { compareRuns, isOurs } from "./report/compare.ts";
import type { Difference, Verdict } from "./report/difference.ts";
import { environmentLine } from "./report/environment.ts";
import { type Failure, failureSentence } from "./report/failure.ts";
import { type RunResult, SCHEMA } from "./report/save.ts";
import { shortNumber, tableLines } from "./report/table.ts";

/** Reads a result.json, or that of a folder. @throws Error one sentence, when it is none */
function readResult(path: string): RunResult {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  const file = isFolder ? join(path, "result.json") : path;
  if (!existsSync(file)) throw new Mistake(`there is no result in ${path}`);
  const result = JSON.parse(readFileSync(file, "utf8")) as RunResult;
  if (result.schema === SCHEMA) return result;
  throw new Mistake(`${file} is of schema ${result.schema}, this program reads ${SCHEMA}`);
}

const rowOf = (each: Difference): string[] => [
  `${each.contender}, ${each.workload}`,
  `${each.metric}${each.reference === null ? "" : ` / ${each.reference}`}`,
  shortNumber(each.before),
  shortNumber(each.after),
  Number.isFinite(each.change)
    ? `${each.change > 0 ? "+" : ""}${shortNumber(each.change * 100)} %`
    : "–",
  each.p?.toFixed(3) ?? "–",
  each.verdict ?? "–",
];

/** Prints what failed in the runs; the number of failures in the second that are not of peers. */
function printFailures(before: readonly Failure[], after: readonly Failure[]): number {
  for (const each of before) console.log(`failed before: ${failureSentence(each)}`);
  for (const each of after) console.log(`failed after:  ${failureSentence(each)}`);
  if (before.length + after.length > 0) console.log();
  return after.filter(({ who }) => isOurs(who) || who.startsWith("bench/")).length;
}

/** How many of the differences are what, in one sentence. */
function countsLine(differences: readonly Difference[]): string {
  const count = (wanted: Verdict | null): number =>
    differences.filter(({ verdict }) => verdict === wanted).length;
  const others = [
    [count("missing"), "missing in the second run"],
    [count("too few rounds"), "with too few rounds to tell"],
    [count(null), "only listed"],
  ].flatMap(([number, what]) => (number === 0 ? [] : `${number} ${what}, `));
  return (
    `${differences.length} compared: ${count("worse")} worse, ${count("better")} better, ` +
    `${others.join("")}the rest is noise`
  );
}

/** Prints the comparison; the exit status. */
export function compareCommand(paths: readonly string[]): number {
  const [first, second, ...more] = paths;
  if (first === undefined || second === undefined || more.length > 0) {
    throw new Mistake("compare wants two results: npm run bench -- compare FOLDER FOLDER");
  }
  const before = readResult(first);
  const after = readResult(second);
  console.log(`before: ${environmentLine(before.environment)}`);
  console.log(`after:  ${environmentLine(after.environment)}\n`);
  const failures = printFailures(before.failed ?? [], after.failed ?? []);
  const { differences: inMemory, unlisted } = compareMemory(before.memory, after.memory);
  const differences = [...compareRuns(before.rounds, after.rounds), ...inMemory];
  const heading = ["", "", "before", "after", "change", "p", ""];
  console.log(tableLines([heading, ...differences.map(rowOf)]).join("\n"));
  if (unlisted > 0) console.log(`costs of schedulers that hardly changed: ${unlisted}, not listed`);
  console.log(`\n${countsLine(differences)}`);
  const isWorse = differences.some(({ verdict }) => verdict === "worse" || verdict === "missing");
  return isWorse || failures > 0 ? 1 : 0;
}
