// The plots of a run: latency by nines, rate and loss, CPU time a frame, rates, cost against flows and servers. Pure.

import type { Measured } from "../live/compete.ts";
import { TENTHS_PER_US } from "../load/histogram.ts";
import type { Trial } from "../load/jobs.ts";
import { type MemoryResult, pathCostOf } from "../path/parts.ts";
import { bars, type Chart, type Series } from "./chart.ts";
import type { RunResult } from "./save.ts";
import { median } from "./statistics.ts";
import { type ContenderResult, mergedHistogram, type WorkloadResult } from "./summary.ts";

/** Points of a latency curve for each nine, and the nines that so many values can tell of. */
const POINTS_PER_NINE = 12;
const NINES_MAX = 5;
const GIGABIT_BYTES = 1e9 / 8;
const THOUSAND = 1000;

/** A chart of everything that has points; none when nothing has. */
function lines(chart: Omit<Chart, "style">): Chart[] {
  const series = chart.series.filter(({ points }) => points.length > 0);
  return series.length === 0 ? [] : [{ ...chart, style: "line", series }];
}

/** A latency curve: x is 1 / (1 - share), y microseconds. Ends where less than one value would lie beyond. */
export function nines(contender: Measured, workload: string): Series {
  const outcomes = contender.outcomes.filter((each) => each.workload === workload);
  const histogram = mergedHistogram(outcomes);
  const points: [number, number][] = [];
  if (histogram === undefined) return { name: contender.name, points };
  for (let i = 0; i <= POINTS_PER_NINE * NINES_MAX; i++) {
    const x = 10 ** (i / POINTS_PER_NINE);
    if (x > Math.max(histogram.totalCount, 1)) break;
    points.push([x, histogram.getValueAtPercentile(100 * (1 - 1 / x)) / TENTHS_PER_US]);
  }
  return { name: contender.name, points };
}

function latencyCharts({ results, rounds }: RunResult): Chart[] {
  return [10, 50, 90].flatMap((load) => {
    const workload = `latency-${load}`;
    const offered = results.map(({ workloads }) => workloads[workload]?.offered ?? 0);
    return lines({
      title: `Latency at ${load} % load`,
      note:
        `${Math.max(0, ...offered).toLocaleString("en-US")} requests a second, the same for all; from the time ` +
        "each was meant to leave; one that nobody answered took as long as was waited for it. All rounds in one " +
        "distribution: one stall of the machine shows in the tail.",
      x: { label: "share of requests", kind: "nines", isLog: true },
      y: { label: "µs", isLog: true },
      series: rounds.map((contender) => nines(contender, workload)),
    });
  });
}

/** Trials at nearly the same rate as one point: rates within a tenth. */
function grouped(trials: readonly Trial[]): [offered: number, trials: Trial[]][] {
  const groups = new Map<number, Trial[]>();
  for (const trial of trials) {
    const key = Math.round(Math.log(trial.offered) / Math.log(1.1));
    groups.set(key, [...(groups.get(key) ?? []), trial]);
  }
  return [...groups.values()].map((group) => [
    median(group.map(({ offered }) => offered)) / THOUSAND,
    group,
  ]);
}

/** Share of frames that arrived, of all trials of a group, 0 to 1. */
function arrivedShare(trials: readonly Trial[]): number {
  const sent = trials.reduce((sum, trial) => sum + trial.sent, 0);
  return sent === 0 ? 0 : trials.reduce((sum, trial) => sum + trial.arrived, 0) / sent;
}

export function rateCharts(results: readonly ContenderResult[]): Chart[] {
  const series = (value: (offered: number, share: number) => number): Series[] =>
    results.map(({ name, workloads }) => ({
      name,
      points: grouped(workloads["search"]?.trials ?? []).map(
        ([offered, group]) => [offered, value(offered, arrivedShare(group))] as const,
      ),
    }));
  const x = { label: "offered, thousand frames a second", kind: "number", isLog: false } as const;
  return [
    ...lines({
      title: "Small frames: offered and received",
      note: "64-byte UDP frames. Where the line leaves the diagonal, frames are lost. Trials of the search for the highest rate without loss.",
      x,
      y: { label: "received, thousand frames a second", isLog: false },
      series: series((offered, share) => offered * share),
    }),
    ...lines({
      title: "Small frames: loss",
      note: "Share of the frames that did not arrive.",
      x,
      y: { label: "% lost", isLog: false },
      series: series((_, share) => (1 - share) * 100),
    }),
  ];
}

/** Bars of the contenders that have a value. */
function barsOf(
  results: readonly ContenderResult[],
  [title, note, label]: readonly [string, string, string],
  workload: string,
  value: (result: WorkloadResult) => number | undefined,
): Chart[] {
  const values = results.flatMap(({ name, workloads }): [string, number][] => {
    const result = workloads[workload];
    const height = result && value(result);
    return height === undefined ? [] : [[name, height]];
  });
  return values.length === 0 ? [] : [bars(title, note, label, values)];
}

function barCharts({ results }: RunResult): Chart[] {
  const frames = results.find(({ workloads }) => "frames" in workloads)?.workloads["frames"];
  const rate = ((frames?.offered ?? 0) / THOUSAND).toLocaleString("en-US");
  return [
    ...barsOf(
      results,
      [
        "CPU time a small frame",
        `At ${rate} thousand frames a second, kernel time of the director's process included.`,
        "µs",
      ],
      "frames",
      (result) => result.director_us_per_unit?.median,
    ),
    ...[1, 8].flatMap((streams) =>
      barsOf(
        results,
        [
          `TCP, ${streams === 1 ? "one stream" : `${streams} streams`}`,
          "Client to server.",
          "Gbit/s",
        ],
        `bulk-${streams}`,
        (result) => result.rate.median / GIGABIT_BYTES,
      ),
    ),
    ...barsOf(
      results,
      ["Connections", "Connect, request, answer, close.", "connections a second"],
      "connect",
      (result) => result.rate.median,
    ),
    ...barsOf(
      results,
      ["Connections at once", "All open and answering at the same time.", "connections"],
      "hold",
      (result) => result.held?.median,
    ),
  ];
}

function memoryCharts({ path = [], schedulers = [] }: MemoryResult): Chart[] {
  const cases = [...new Set(path.map((each) => each.case))];
  const names = [...new Set(schedulers.map(({ scheduler }) => scheduler))];
  return [
    ...lines({
      title: "Cost of a packet against flows",
      note: "On memory ports, without system calls.",
      x: { label: "flows in the table", kind: "number", isLog: true },
      y: { label: "ns a packet", isLog: false },
      series: cases.map((name) => ({
        name,
        points: path
          .filter((each) => each.case === name)
          .map((each) => [each.flows, pathCostOf(each)] as const),
      })),
    }),
    ...lines({
      title: "Cost of a new flow against servers",
      note: "What its scheduler takes for a flow, from pick to end.",
      x: { label: "servers of the service", kind: "number", isLog: true },
      y: { label: "ns a flow", isLog: true },
      series: names.map((name) => ({
        name,
        points: schedulers
          .filter(({ scheduler }) => scheduler === name)
          .map(({ servers, tree }) => [servers, tree.median] as const),
      })),
    }),
  ];
}

/** Memory of the director by round: worth a look when there are many. */
function growthCharts({ rounds }: RunResult): Chart[] {
  const MANY_ROUNDS = 10;
  const MEBIBYTE = 1_048_576;
  const series = rounds.map(({ name, outcomes }) => {
    const [first] = outcomes;
    const ofOne = outcomes.filter(({ workload }) => workload === first?.workload);
    return {
      name,
      points: ofOne.flatMap(({ memoryBytes }, round): [number, number][] =>
        memoryBytes === null ? [] : [[round + 1, memoryBytes / MEBIBYTE]],
      ),
    };
  });
  if (!series.some(({ points }) => points.length >= MANY_ROUNDS)) return [];
  return lines({
    title: "Memory of the director",
    note: "Resident memory of its processes, round by round.",
    x: { label: "round", kind: "number", isLog: false },
    y: { label: "MiB", isLog: false },
    series,
  });
}

export const chartsOf = (result: RunResult): Chart[] => [
  ...barCharts(result),
  ...rateCharts(result.results),
  ...latencyCharts(result),
  ...memoryCharts(result.memory),
  ...growthCharts(result),
];
