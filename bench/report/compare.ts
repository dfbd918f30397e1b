// Two runs side by side: what of tapvs got better or worse, and what is noise. Pure.
//
// A machine's speed differs from one run to the next by more than a change of the code, so a value of tapvs is first
// divided by that of a reference in the same round of the same run; only where the reference is missing in one of
// them are raw values compared.

import type { Measured } from "../live/compete.ts";
import type { Outcome, WorkloadKind } from "../load/jobs.ts";
import { type Difference, judge, judgePlainly, missing } from "./difference.ts";
import { cpuMicrosecondsPerUnit, percentileOf } from "./summary.ts";
import { ratios } from "./targets.ts";

/** Per cent of all that was tried: fewer failures may come of one stall of the machine. */
const FAILED_RELEVANT = 0.5;
const MEBIBYTE = 1_048_576;

/** True of contenders that are this program; the others are the machine. */
export const isOurs = (contender: string): boolean => contender.startsWith("tapvs ");

interface Metric {
  readonly name: string;
  readonly kinds: readonly WorkloadKind[];
  readonly isMoreBetter: boolean;
  /** Null: of the code alone, whatever the machine. */
  readonly reference: string | null;
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
  {
    name: "MiB",
    kinds: ["connect", "hold"],
    isMoreBetter: false,
    reference: null,
    value: ({ memoryBytes }) => (memoryBytes === null ? undefined : memoryBytes / MEBIBYTE),
  },
  ...([50, 99, 99.9] as const).map((percentile) => ({
    name: `p${percentile}`,
    kinds: ["latency"] as const,
    isMoreBetter: false,
    reference: "direct",
    value: (outcome: Outcome) => percentileOf(outcome, percentile),
  })),
];

/** Workloads in which nothing should fail; a search loses frames on purpose. */
const FLAWLESS: readonly WorkloadKind[] = ["frames", "connect", "latency", "hold"];

function outcomesOf(run: readonly Measured[], name: string, workload: string): Outcome[] {
  const outcomes = run.find((each) => each.name === name)?.outcomes ?? [];
  return outcomes.filter((outcome) => outcome.workload === workload);
}

const defined = (values: readonly (number | undefined)[]): number[] =>
  values.filter((value) => value !== undefined);

/** Per cent that failed, of all rounds: failures come in one of them as likely as in all. */
function failedPercent(outcomes: readonly Outcome[]): number {
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  const tried = outcomes.reduce((sum, outcome) => sum + outcome.tried, 0);
  return tried === 0 ? 0 : (100 * failed) / tried;
}

/** Told of only where something failed. */
function compareFailures(
  contender: string,
  workload: string,
  runs: readonly [before: readonly Measured[], after: readonly Measured[]],
): Difference[] {
  const [before, after] = runs.map((run) => failedPercent(outcomesOf(run, contender, workload)));
  if (before === 0 && after === 0) return [];
  const judged = judgePlainly(before!, after!, FAILED_RELEVANT);
  return [{ contender, workload, metric: "% failed", reference: null, ...judged }];
}

function compareMetric(
  contender: string,
  workload: string,
  { isMoreBetter, name, reference, value }: Metric,
  runs: readonly [before: readonly Measured[], after: readonly Measured[]],
): Difference[] {
  const valuesOf = (run: readonly Measured[], who: string): (number | undefined)[] =>
    outcomesOf(run, who, workload).map(value);
  const raw = runs.map((run) => valuesOf(run, contender));
  const relative = runs.map((run, i) =>
    reference === null ? [] : ratios(raw[i]!, valuesOf(run, reference)),
  );
  const isRelative = relative.every((values) => values.length > 0);
  const [before, after] = isRelative ? relative : raw.map(defined);
  if (before!.length === 0 || after!.length === 0) return [];
  return [
    {
      contender,
      workload,
      metric: name,
      reference: isRelative ? reference : null,
      ...judge(before!, after!, isMoreBetter),
    },
  ];
}

/** Differences between two runs in all that the first has measured of tapvs. */
export function compareRuns(before: readonly Measured[], after: readonly Measured[]): Difference[] {
  const runs = [before, after] as const;
  const asked = new Set(after.flatMap(({ outcomes }) => outcomes.map(({ workload }) => workload)));
  const ours = before.filter(({ name }) => isOurs(name));
  return ours.flatMap(({ name, outcomes }) => {
    if (!after.some((each) => each.name === name)) return missing(name, "all workloads");
    const kinds = new Map(outcomes.map(({ kind, workload }) => [workload, kind]));
    return [...kinds].flatMap(([workload, kind]) => {
      // What nobody did in the second run it was not asked for.
      if (!asked.has(workload)) return [];
      if (outcomesOf(after, name, workload).length === 0) return missing(name, workload);
      return [
        ...METRICS.filter(({ kinds }) => kinds.includes(kind)).flatMap((metric) =>
          compareMetric(name, workload, metric, runs),
        ),
        ...(FLAWLESS.includes(kind) ? compareFailures(name, workload, runs) : []),
      ];
    });
  });
}
