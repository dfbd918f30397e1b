// Writes the result of a run to a folder of its own.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Measured } from "../live/compete.ts";
import { wordOf } from "../live/contender.ts";
import { TENTHS_PER_US } from "../load/histogram.ts";
import type { MemoryResult } from "../path/parts.ts";
import type { Environment } from "./environment.ts";
import type { Failure } from "./failure.ts";
import { reportPage } from "./html.ts";
import { type ContenderResult, mergedHistogram } from "./summary.ts";
import type { Target } from "./targets.ts";

export const SCHEMA = "tapvs-bench/v3";
const HGRM_TICKS = 5;

/** All that is known of a run; result.json. */
export interface RunResult {
  readonly schema: typeof SCHEMA;
  readonly environment: Environment;
  readonly profile: string;
  readonly rounds_wanted: number;
  /** Of all hosts; absent in results of older versions, which took the machine's. */
  readonly congestion_control?: string;
  /** A sentence for each contender that could not take part. */
  readonly absent: readonly string[];
  /** Contenders that dropped out, and parts in memory that gave nothing; absent in results of older versions. */
  readonly failed?: readonly Failure[];
  readonly results: readonly ContenderResult[];
  readonly memory: MemoryResult;
  readonly targets: readonly Target[];
  readonly rounds: readonly Measured[];
}

/** A .hgrm file for each latency of each contender: name and text. */
function histogramFiles(measured: readonly Measured[]): [name: string, text: string][] {
  return measured.flatMap(({ name, outcomes }) => {
    const workloads = [...new Set(outcomes.map(({ workload }) => workload))];
    return workloads.flatMap((workload): [string, string][] => {
      const histogram = mergedHistogram(outcomes.filter((each) => each.workload === workload));
      if (histogram === undefined) return [];
      // In microseconds, as the plotter's users expect a unit that is told.
      const text = histogram.outputPercentileDistribution(HGRM_TICKS, TENTHS_PER_US);
      return [[`${workload}-${wordOf(name)}.hgrm`, text]];
    });
  });
}

/** Writes result.json, report.html and the .hgrm files; the folder. */
export async function save(folder: string, result: RunResult): Promise<string> {
  const path = join(folder, result.environment.date.replaceAll(":", "-").slice(0, 19));
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "result.json"), `${JSON.stringify(result, null, 1)}\n`);
  writeFileSync(join(path, "report.html"), await reportPage(result));
  for (const [name, text] of histogramFiles(result.rounds)) writeFileSync(join(path, name), text);
  return path;
}
