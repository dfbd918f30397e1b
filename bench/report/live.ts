// The result of the live benchmark: medians over rounds, as a table and as JSON. Pure.

import { decodeFromCompressedBase64, type Histogram } from "hdr-histogram-js";
import { makeHistogram } from "../load/latency.ts";
import type { Outcome, WorkloadKind } from "../load/jobs.ts";
import { type Summary, summarize } from "./statistics.ts";
import { shortNumber } from "./table.ts";

/** All outcomes of one contender, in the order of the rounds. */
export interface Measured {
  readonly name: string;
  readonly what: string;
  readonly outcomes: readonly Outcome[];
}

/** Percentiles told, and their names. */
const PERCENTILES = [
  ["p50", 50],
  ["p99", 99],
  ["p99_9", 99.9],
] as const;

export interface WorkloadResult {
  /** Bytes, frames or requests a second. */
  readonly rate: Summary;
  /** Share that failed or was lost over all rounds, 0 to 1. */
  readonly failed_share: number;
  /** CPU time of the director's process, in processors; null where the kernel does the work. */
  readonly director_cpus: Summary | null;
  /** CPU time of the director's process for each unit of `rate`, in microseconds. */
  readonly director_us_per_unit: Summary | null;
  /** latency: microseconds, all rounds together. */
  readonly latency_us?: Readonly<Record<string, number>>;
}

export interface ContenderResult {
  readonly name: string;
  readonly what: string;
  readonly workloads: Readonly<Partial<Record<WorkloadKind, WorkloadResult>>>;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Latencies of all rounds in one histogram of microseconds; undefined when none were measured. */
export function mergedHistogram(outcomes: readonly Outcome[]): Histogram | undefined {
  const encoded = outcomes.flatMap(({ histogram }) => histogram ?? []);
  if (encoded.length === 0) return undefined;
  const all = makeHistogram();
  for (const text of encoded) all.add(decodeFromCompressedBase64(text));
  return all;
}

function summarizeWorkload(outcomes: readonly Outcome[]): WorkloadResult {
  const tried = sum(outcomes.map((outcome) => outcome.tried));
  const failed = sum(outcomes.map((outcome) => outcome.failed));
  const used = outcomes.flatMap(({ cpuSeconds, rate, seconds }) =>
    cpuSeconds === null ? [] : { cpus: cpuSeconds / seconds, rate },
  );
  const hasProcess = used.length > 0;
  const histogram = mergedHistogram(outcomes);
  return {
    rate: summarize(outcomes.map(({ rate }) => rate)),
    failed_share: tried === 0 ? 0 : failed / tried,
    director_cpus: hasProcess ? summarize(used.map(({ cpus }) => cpus)) : null,
    director_us_per_unit: hasProcess
      ? summarize(used.map(({ cpus, rate }) => (cpus / rate) * 1e6))
      : null,
    ...(histogram !== undefined && {
      latency_us: Object.fromEntries(
        PERCENTILES.map(([name, at]) => [name, histogram.getValueAtPercentile(at)]),
      ),
    }),
  };
}

export function summarizeContender({ name, outcomes, what }: Measured): ContenderResult {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  return {
    name,
    what,
    workloads: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        summarizeWorkload(outcomes.filter((outcome) => outcome.kind === kind)),
      ]),
    ),
  };
}

const GIGABIT_BYTES = 1e9 / 8;
const NOTHING = "–";

/** "123 ±4": median and half the distance of the quartiles, divided by `unit`. */
const spread = ({ high, low, median }: Summary, unit: number): string =>
  `${shortNumber(median / unit)} ±${shortNumber((high - low) / 2 / unit)}`;

const percent = (share: number): string => `${shortNumber(share * 100)} %`;

const cpus = (result: WorkloadResult): string =>
  result.director_cpus === null ? NOTHING : shortNumber(result.director_cpus.median);

const microseconds = ({ director_us_per_unit }: WorkloadResult): string =>
  director_us_per_unit === null ? NOTHING : shortNumber(director_us_per_unit.median);

/** Columns of the table: title, workload, what the cell says. */
const COLUMNS: readonly (readonly [string, WorkloadKind, (result: WorkloadResult) => string])[] = [
  ["Gbit/s", "bulk", ({ rate }) => spread(rate, GIGABIT_BYTES)],
  ["CPU", "bulk", cpus],
  ["k frames/s", "flood", ({ rate }) => spread(rate, 1000)],
  ["lost", "flood", ({ failed_share }) => percent(failed_share)],
  ["CPU µs/frame", "flood", microseconds],
  ["conn/s", "connect", ({ rate }) => spread(rate, 1)],
  ["failed", "connect", ({ failed_share }) => percent(failed_share)],
  ["CPU", "connect", cpus],
  ["p50 µs", "latency", ({ latency_us }) => shortNumber(latency_us?.["p50"] ?? Number.NaN)],
  ["p99", "latency", ({ latency_us }) => shortNumber(latency_us?.["p99"] ?? Number.NaN)],
  ["p99.9", "latency", ({ latency_us }) => shortNumber(latency_us?.["p99_9"] ?? Number.NaN)],
  ["CPU", "latency", cpus],
];

/** Rows of the table, the heading first. */
export const liveRows = (results: readonly ContenderResult[]): string[][] => [
  ["", ...COLUMNS.map(([title]) => title)],
  ...results.map(({ name, workloads }) => [
    name,
    ...COLUMNS.map(([, kind, cell]) => {
      const result = workloads[kind];
      return result === undefined ? NOTHING : cell(result);
    }),
  ]),
];
