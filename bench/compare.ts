// `npm run bench -- compare A B`: two results side by side, A before and B after a change. Exit status 1 when
// something got worse by more than noise.

import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { comparePaths, compareRuns, type Difference } from "./report/compare.ts";
import { environmentLine } from "./report/environment.ts";
import { type RunResult, SCHEMA } from "./report/save.ts";
import { shortNumber, tableLines } from "./report/table.ts";

/** Reads a result.json, or that of a folder. @throws Error one sentence, when it is none */
function readResult(path: string): RunResult {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  const file = isFolder ? join(path, "result.json") : path;
  if (!existsSync(file)) throw new Error(`there is no result in ${path}`);
  const result = JSON.parse(readFileSync(file, "utf8")) as RunResult;
  if (result.schema === SCHEMA) return result;
  throw new Error(`${file} is of schema ${result.schema}, this program reads ${SCHEMA}`);
}

const rowOf = (each: Difference): string[] => [
  `${each.contender}, ${each.workload}`,
  `${each.metric}${each.reference === null ? "" : ` / ${each.reference}`}`,
  shortNumber(each.before),
  shortNumber(each.after),
  `${each.change > 0 ? "+" : ""}${shortNumber(each.change * 100)} %`,
  each.p.toFixed(3),
  each.verdict,
];

/** Prints the comparison; the exit status. */
export function compareCommand(paths: readonly string[]): number {
  const [first, second, ...more] = paths;
  if (first === undefined || second === undefined || more.length > 0) {
    throw new Error("compare wants two results: npm run bench -- compare FOLDER FOLDER");
  }
  const before = readResult(first);
  const after = readResult(second);
  console.log(`before: ${environmentLine(before.environment)}`);
  console.log(`after:  ${environmentLine(after.environment)}\n`);
  const differences = [
    ...compareRuns(before.rounds, after.rounds),
    ...comparePaths(before.memory.path ?? [], after.memory.path ?? []),
  ];
  const heading = ["", "", "before", "after", "change", "p", ""];
  console.log(tableLines([heading, ...differences.map(rowOf)]).join("\n"));
  const worse = differences.filter(({ verdict }) => verdict === "worse");
  const better = differences.filter(({ verdict }) => verdict === "better");
  console.log(
    `\n${differences.length} compared: ${worse.length} worse, ${better.length} better, the rest is noise`,
  );
  return worse.length > 0 ? 1 : 0;
}
