// Two runs side by side: what of tapvs got better or worse, and what is noise. Pure.
//
// A machine's speed differs from one run to the next by more than a change of the code, so a value of tapvs is first
// divided by that of a reference in the same round of the same run; only where the reference is missing in one of
// them are raw values compared. The reference of the path in memory is what the benchmark itself takes to fill a slot.

import type { Measured } from "../live/compete.ts";
import type { Outcome, WorkloadKind } from "../load/jobs.ts";
import type { PathCost } from "../path/parts.ts";
import { mannWhitney } from "./mann-whitney.ts";
import { median } from "./statistics.ts";
import { cpuMicrosecondsPerUnit, percentileOf } from "./summary.ts";

/** Below this probability a difference is no noise. With five rounds each, all must lie on one side. */
const SIGNIFICANT = 0.01;
/** A smaller change of the median is of no interest, however sure it is. */
const RELEVANT = 0.05;

const OURS = /^tapvs /;

interface Metric {
  readonly name: string;
  readonly kinds: readonly WorkloadKind[];
  readonly isMoreBetter: boolean;
  readonly reference: string;
  readonly value: (outcome: Outcome) => number | undefined;
}

const ECHO = "C read/write echo";
const KERNEL = "kernel NAT";

const METRICS: readonly Metric[] = [
  {
    name: "rate",
    kinds: ["bulk", "connect", "requests", "hold"],
    isMoreBetter: true,
    reference: KERNEL,
    value: ({ rate }) => rate,
  },
  {
    name: "rate without loss",
    kinds: ["search"],
    isMoreBetter: true,
    reference: ECHO,
    value: ({ rate }) => rate,
  },
  {
    name: "CPU for each",
    kinds: ["bulk", "frames", "connect"],
    isMoreBetter: false,
    reference: ECHO,
    value: cpuMicrosecondsPerUnit,
  },
  ...([50, 99] as const).map((percentile) => ({
    name: `p${percentile}`,
    kinds: ["latency"] as const,
    isMoreBetter: false,
    reference: "direct",
    value: (outcome: Outcome) => percentileOf(outcome, percentile),
  })),
];

export interface Difference {
  readonly contender: string;
  readonly workload: string;
  readonly metric: string;
  /** Name of what the values are divided by; null: raw values. */
  readonly reference: string | null;
  readonly before: number;
  readonly after: number;
  /** Change of the median: 0.1 is 10 % more. */
  readonly change: number;
  readonly p: number;
  readonly verdict: "better" | "worse" | "same";
}

/** Values of a contender by round; undefined where the round has none. */
function series(
  run: readonly Measured[],
  name: string,
  workload: string,
  metric: Metric,
): (number | undefined)[] {
  const outcomes = run.find((each) => each.name === name)?.outcomes ?? [];
  return outcomes.filter((outcome) => outcome.workload === workload).map(metric.value);
}

const defined = (values: readonly (number | undefined)[]): number[] =>
  values.filter((value) => value !== undefined);

function divided(
  values: readonly (number | undefined)[],
  by: readonly (number | undefined)[],
): number[] {
  return values.flatMap((value, round) => {
    const other = by[round];
    return value === undefined || other === undefined || !(other > 0) ? [] : value / other;
  });
}

/** What is compared, out of a run's outcomes. */
function subjects(run: readonly Measured[]): [name: string, workload: string, metric: Metric][] {
  return run
    .filter(({ name }) => OURS.test(name))
    .flatMap(({ name, outcomes }) => {
      const kinds = new Map(outcomes.map(({ kind, workload }) => [workload, kind]));
      return [...kinds].flatMap(([workload, kind]) =>
        METRICS.filter(({ kinds }) => kinds.includes(kind)).map(
          (metric): [string, string, Metric] => [name, workload, metric],
        ),
      );
    });
}

/** What became of a value: medians, change, and whether it is more than noise. */
function judge(
  before: readonly number[],
  after: readonly number[],
  isMoreBetter: boolean,
): Pick<Difference, "after" | "before" | "change" | "p" | "verdict"> {
  const change = median(after) / median(before) - 1;
  const p = mannWhitney(before, after);
  const isReal = p < SIGNIFICANT && Math.abs(change) > RELEVANT;
  const isBetter = change > 0 === isMoreBetter;
  return {
    before: median(before),
    after: median(after),
    change,
    p,
    verdict: !isReal ? "same" : isBetter ? "better" : "worse",
  };
}

/** The director's share of a packet in memory, in units of the benchmark's own. */
const pathRounds = ({ rounds: { port = [], whole = [] } }: PathCost): number[] =>
  divided(
    whole.map((value, i) => value - port[i]!),
    port,
  );

/** Differences of the path in memory, in all sizes that both have measured. */
export function comparePaths(
  before: readonly PathCost[],
  after: readonly PathCost[],
): Difference[] {
  return before.flatMap((old) => {
    const now = after.find((each) => each.case === old.case && each.flows === old.flows);
    if (now === undefined) return [];
    return {
      contender: `path in memory, ${old.case}`,
      workload: `${old.flows.toLocaleString("en-US")} flows`,
      metric: "time",
      reference: "filling a slot",
      ...judge(pathRounds(old), pathRounds(now), false),
    };
  });
}

/** Differences between two runs in all that both have measured. */
export function compareRuns(before: readonly Measured[], after: readonly Measured[]): Difference[] {
  return subjects(before).flatMap(([contender, workload, metric]) => {
    const runs = [before, after] as const;
    const raw = runs.map((run) => series(run, contender, workload, metric));
    const relative = runs.map((run, i) =>
      divided(raw[i]!, series(run, metric.reference, workload, metric)),
    );
    const isRelative = relative.every((values) => values.length > 0);
    const [a, b] = isRelative ? relative : raw.map(defined);
    if (a!.length === 0 || b!.length === 0) return [];
    return {
      contender,
      workload,
      metric: metric.name,
      reference: isRelative ? metric.reference : null,
      ...judge(a!, b!, metric.isMoreBetter),
    };
  });
}
