// The targets, and whether a run meets them: ratios within the run, round by round, so that a machine whose speed
// drifts moves both sides. Pure.

import type { Measured } from "../live/compete.ts";
import type { Outcome } from "../load/jobs.ts";
import { type MemoryResult, pathCostOf, pathRoundsOf } from "../path/parts.ts";
import { type Summary, summarize } from "./statistics.ts";
import { cpuMicrosecondsPerUnit, percentileOf } from "./summary.ts";

export interface Target {
  readonly what: string;
  readonly limit: number;
  /** True: the measured value must be at least the limit; false: at most. */
  readonly isFloor: boolean;
  /** The measured value over the rounds; null when this run did not measure it. */
  readonly measured: Summary | null;
  readonly isMet: boolean | null;
}

export interface TargetInput {
  readonly rounds: readonly Measured[];
  readonly memory: MemoryResult;
}

type Value = (outcome: Outcome) => number | undefined;

const DR = "tapvs DR";
const NAT = "tapvs NAT";
const KERNEL = "kernel NAT";
const READ_WRITE = "C read/write echo";
const URING = "C io_uring echo";
const HAPROXY = "HAProxy TCP";
const NGINX = "nginx stream";
const DIRECT = "direct";

/** From here on a table is large: the target speaks of ten million flows. */
const LARGE_FLOWS = 10_000_000;
const SMALL_FLOWS = 1024;

const rate: Value = (outcome) => outcome.rate;
const p99: Value = (outcome) => percentileOf(outcome, 99);

/** Values of a contender in a workload, by round. */
function valuesOf(
  { rounds }: TargetInput,
  name: string,
  workload: string,
  value: Value,
): (number | undefined)[] {
  const outcomes = rounds.find((each) => each.name === name)?.outcomes ?? [];
  return outcomes.filter((outcome) => outcome.workload === workload).map(value);
}

/** Ratios of two contenders, round by round; none where one of them has no value. */
export function ratios(
  above: readonly (number | undefined)[],
  below: readonly (number | undefined)[],
): number[] {
  return above.flatMap((value, round) => {
    const other = below[round];
    return value === undefined || other === undefined || !(other > 0) ? [] : value / other;
  });
}

const summaryOf = (values: readonly number[]): Summary | null =>
  values.length === 0 ? null : summarize(values);

/** What latency a director adds to that of the direct way, over what another adds; less than nothing is nothing. */
function addedLatency(input: TargetInput): Summary | null {
  const of = (name: string) => valuesOf(input, name, "latency-50", p99);
  const direct = of(DIRECT);
  const added = (name: string): (number | undefined)[] =>
    of(name).map((value, round) => {
      const without = direct[round];
      return value === undefined || without === undefined
        ? undefined
        : Math.max(0, value - without);
    });
  return summaryOf(ratios(added(NAT), added(HAPROXY)));
}

/** The largest growth of all forwarding methods from a small table to a large one. */
function growth({ memory }: TargetInput): Summary | null {
  const all = memory.path ?? [];
  const found = all
    .filter(({ flows }) => flows >= LARGE_FLOWS)
    .flatMap((large) => {
      const small = all.find((each) => each.case === large.case && each.flows === SMALL_FLOWS);
      const growths = small === undefined ? [] : ratios(pathRoundsOf(large), pathRoundsOf(small));
      return summaryOf(growths) ?? [];
    });
  return found.toSorted((a, b) => b.median - a.median)[0] ?? null;
}

function directPath({ memory }: TargetInput): Summary | null {
  const found = memory.path?.find((each) => each.case === "dr" && each.flows === SMALL_FLOWS);
  return found === undefined ? null : summarize([pathCostOf(found)]);
}

function collections({ memory }: TargetInput): Summary | null {
  const { allocation } = memory;
  if (allocation === undefined) return null;
  return summarize([allocation.reduce((sum, { collections }) => sum + collections, 0)]);
}

const ratioOf =
  (above: string, below: string, workload: string, value: Value) =>
  (input: TargetInput): Summary | null =>
    summaryOf(
      ratios(valuesOf(input, above, workload, value), valuesOf(input, below, workload, value)),
    );

const AT_MOST = false;
const AT_LEAST = true;

const cpu = (above: string, below: string) =>
  ratioOf(above, below, "frames", cpuMicrosecondsPerUnit);

const TARGETS: readonly (readonly [
  what: string,
  isFloor: boolean,
  limit: number,
  measure: (input: TargetInput) => Summary | null,
])[] = [
  ["CPU per small frame, DR / C read/write echo", AT_MOST, 0.9, cpu(DR, READ_WRITE)],
  ["CPU per small frame, NAT / C read/write echo", AT_MOST, 1, cpu(NAT, READ_WRITE)],
  ["CPU per small frame, DR / C io_uring echo", AT_MOST, 1.15, cpu(DR, URING)],
  ["one TCP stream, DR / kernel NAT", AT_LEAST, 0.95, ratioOf(DR, KERNEL, "bulk-1", rate)],
  ["one TCP stream, NAT / kernel NAT", AT_LEAST, 0.8, ratioOf(NAT, KERNEL, "bulk-1", rate)],
  ["one TCP stream, NAT / HAProxy", AT_LEAST, 2, ratioOf(NAT, HAPROXY, "bulk-1", rate)],
  ["one TCP stream, NAT / nginx stream", AT_LEAST, 2, ratioOf(NAT, NGINX, "bulk-1", rate)],
  ["connections per second, DR / kernel NAT", AT_LEAST, 1.2, ratioOf(DR, KERNEL, "connect", rate)],
  ["connections per second, NAT / HAProxy", AT_LEAST, 1.5, ratioOf(NAT, HAPROXY, "connect", rate)],
  ["added p99 latency at 50 % load, NAT / HAProxy", AT_MOST, 0.5, addedLatency],
  ["path cost, 10 M flows / 1 k flows, worst method", AT_MOST, 2, growth],
  ["path cost, DR, 1 k flows, ns a packet", AT_MOST, 120, directPath],
  [
    "bytes a flow",
    AT_MOST,
    128,
    ({ memory: { bytes_a_flow: bytes } }) => (bytes === undefined ? null : summarize([bytes])),
  ],
  ["collections over more than 10 M frames", AT_MOST, 0, collections],
];

export const targetsOf = (input: TargetInput): Target[] =>
  TARGETS.map(([what, isFloor, limit, measure]) => {
    const measured = measure(input);
    const value = measured?.median;
    const isMet = value === undefined ? null : isFloor ? value >= limit : value <= limit;
    return { what, isFloor, limit, measured, isMet };
  });
