// The result of the live benchmark: what is told of all rounds of a contender. Pure.

import { decodeFromCompressedBase64, type Histogram } from "hdr-histogram-js";
import type { Measured } from "../live/compete.ts";
import { makeHistogram, TENTHS_PER_US } from "../load/histogram.ts";
import type { Outcome, Trial, WorkloadKind } from "../load/jobs.ts";
import { type Summary, summarize } from "./statistics.ts";

/** Percentiles told, and their names. */
export const PERCENTILES = [
  ["p50", 50],
  ["p90", 90],
  ["p99", 99],
  ["p99_9", 99.9],
] as const;

export type PercentileName = (typeof PERCENTILES)[number][0];

const MICROSECONDS = 1e6;

export interface WorkloadResult {
  readonly kind: WorkloadKind;
  /** Bytes, frames, connections or requests a second. */
  readonly rate: Summary;
  /** Rate that was asked for; null where none was. */
  readonly offered: number | null;
  /** Share that failed or was lost over all rounds, 0 to 1. */
  readonly failed_share: number;
  /** CPU time of the director's processes, in processors; null where the kernel does the work. */
  readonly director_cpus: Summary | null;
  /** CPU time of the director's processes for each unit of `rate`, in microseconds. */
  readonly director_us_per_unit: Summary | null;
  /** Resident memory of the director's processes after the first and the last round. */
  readonly director_memory_bytes: { readonly first: number; readonly last: number } | null;
  /** latency: microseconds by percentile, summarised over the rounds. */
  readonly latency_us?: Readonly<Record<PercentileName, Summary>>;
  /** search: in some round the sender could not go faster, so that the rate is a lower bound. */
  readonly is_lower_bound?: boolean;
  /** search: all trials of all rounds. */
  readonly trials?: readonly Trial[];
  /** hold: connections open at the same time. */
  readonly held?: Summary;
}

export interface ContenderResult {
  readonly name: string;
  readonly what: string;
  readonly told: string | null;
  /** By workloadName(). */
  readonly workloads: Readonly<Record<string, WorkloadResult>>;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

export const histogramIn = ({ histogram }: Outcome): Histogram | undefined =>
  histogram === undefined ? undefined : decodeFromCompressedBase64(histogram);

/** Latencies of all rounds of a workload in one histogram, in tenths of a microsecond; undefined without any. */
export function mergedHistogram(outcomes: readonly Outcome[]): Histogram | undefined {
  const histograms = outcomes.flatMap((outcome) => histogramIn(outcome) ?? []);
  if (histograms.length === 0) return undefined;
  const all = makeHistogram();
  for (const histogram of histograms) all.add(histogram);
  return all;
}

/** A percentile of one round in microseconds; undefined when it measured no latency. */
export const percentileOf = (outcome: Outcome, percentile: number): number | undefined => {
  const histogram = histogramIn(outcome);
  return histogram && histogram.getValueAtPercentile(percentile) / TENTHS_PER_US;
};

/** CPU microseconds of the director for each unit of the rate; undefined without a director or without units. */
export const cpuMicrosecondsPerUnit = ({
  cpuSeconds,
  rate,
  seconds,
}: Outcome): number | undefined =>
  cpuSeconds === null || rate === 0 ? undefined : (cpuSeconds / (rate * seconds)) * MICROSECONDS;

const defined = (values: readonly (number | undefined)[]): number[] =>
  values.filter((value) => value !== undefined);

const summaryOrNull = (values: readonly number[]): Summary | null =>
  values.length === 0 ? null : summarize(values);

function latencies(outcomes: readonly Outcome[]): Record<PercentileName, Summary> | undefined {
  if (!outcomes.some(({ histogram }) => histogram !== undefined)) return undefined;
  const entries = PERCENTILES.map(([name, at]) => [
    name,
    summarize(defined(outcomes.map((outcome) => percentileOf(outcome, at)))),
  ]);
  return Object.fromEntries(entries) as Record<PercentileName, Summary>;
}

function memoryOf(outcomes: readonly Outcome[]): WorkloadResult["director_memory_bytes"] {
  const bytes = outcomes.flatMap(({ memoryBytes }) => memoryBytes ?? []);
  return bytes.length === 0 ? null : { first: bytes[0]!, last: bytes.at(-1)! };
}

function summarizeWorkload(outcomes: readonly Outcome[]): WorkloadResult {
  const [first] = outcomes;
  const tried = sum(outcomes.map((outcome) => outcome.tried));
  const failed = sum(outcomes.map((outcome) => outcome.failed));
  const cpus = outcomes.flatMap(({ cpuSeconds, seconds }) =>
    cpuSeconds === null ? [] : cpuSeconds / seconds,
  );
  const latency = latencies(outcomes);
  const trials = outcomes.flatMap((outcome) => outcome.trials ?? []);
  const held = outcomes.flatMap((outcome) => outcome.held ?? []);
  const offered = defined(outcomes.map((outcome) => outcome.offered));
  return {
    kind: first!.kind,
    rate: summarize(outcomes.map(({ rate }) => rate)),
    offered: offered.at(-1) ?? null,
    failed_share: tried === 0 ? 0 : failed / tried,
    director_cpus: summaryOrNull(cpus),
    // Of a search only the highest rate counts, and the CPU time is that of all trials.
    director_us_per_unit:
      first!.kind === "search"
        ? null
        : summaryOrNull(defined(outcomes.map(cpuMicrosecondsPerUnit))),
    director_memory_bytes: memoryOf(outcomes),
    ...(latency !== undefined && { latency_us: latency }),
    ...(outcomes.some(({ isSenderLimit }) => isSenderLimit) && { is_lower_bound: true }),
    ...(trials.length > 0 && { trials }),
    ...(held.length > 0 && { held: summarize(held) }),
  };
}

export function summarizeContender({ name, outcomes, told, what }: Measured): ContenderResult {
  const names = [...new Set(outcomes.map(({ workload }) => workload))];
  return {
    name,
    what,
    told,
    workloads: Object.fromEntries(
      names.map((name) => [
        name,
        summarizeWorkload(outcomes.filter(({ workload }) => workload === name)),
      ]),
    ),
  };
}
