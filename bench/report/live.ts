// The live benchmark's results as tables for a terminal, one for each kind of question. Pure.

import type { ContenderResult, WorkloadResult } from "./summary.ts";
import type { Summary } from "./statistics.ts";
import { shortNumber } from "./table.ts";

const GIGABIT_BYTES = 1e9 / 8;
const MEBIBYTE = 1_048_576;
const NOTHING = "–";

/** "123 ±4": median and half the distance of the quartiles, divided by `unit`; one round has no quartiles. */
const spread = ({ high, low, median, rounds }: Summary, unit: number): string =>
  shortNumber(median / unit) + (rounds > 1 ? ` ±${shortNumber((high - low) / 2 / unit)}` : "");

const percent = (share: number): string => `${shortNumber(share * 100)} %`;

const numberOrNothing = (value: number | null | undefined): string =>
  value === null || value === undefined ? NOTHING : shortNumber(value);

const failed = ({ failed_share }: WorkloadResult): string => percent(failed_share);
const cpus = (result: WorkloadResult): string => numberOrNothing(result.director_cpus?.median);
const gigabits = ({ rate }: WorkloadResult): string => spread(rate, GIGABIT_BYTES);
const memory = ({ director_memory_bytes: bytes }: WorkloadResult): string =>
  bytes === null
    ? NOTHING
    : `${shortNumber(bytes.first / MEBIBYTE)} → ${shortNumber(bytes.last / MEBIBYTE)}`;

/** Title, workload, what the cell says. */
type Column = readonly [title: string, workload: string, cell: (result: WorkloadResult) => string];

const latencyColumns = (load: number): Column[] => {
  const workload = `latency-${load}`;
  const at = (name: "p50" | "p99" | "p99_9") => (result: WorkloadResult) =>
    numberOrNothing(result.latency_us?.[name].median);
  return [
    [`${load} %: p50`, workload, at("p50")],
    ["p99", workload, at("p99")],
    ["p99.9", workload, at("p99_9")],
    ["failed", workload, failed],
    ["CPU", workload, cpus],
  ];
};

/** The tables: what each is about, and its columns. */
const TABLES: readonly (readonly [title: string, columns: readonly Column[]])[] = [
  [
    "TCP, Gbit/s",
    [
      ["one stream", "bulk-1", gigabits],
      ["CPU", "bulk-1", cpus],
      ["eight", "bulk-8", gigabits],
      ["CPU", "bulk-8", cpus],
    ],
  ],
  [
    "64-byte UDP frames",
    [
      [
        "CPU µs/frame",
        "frames",
        ({ director_us_per_unit: us }) => (us === null ? NOTHING : spread(us, 1)),
      ],
      ["at k/s", "frames", ({ offered }) => shortNumber((offered ?? Number.NaN) / 1000)],
      ["lost", "frames", failed],
      [
        "k/s without loss",
        "search",
        ({ is_lower_bound, rate }) => `${is_lower_bound ? "≥ " : ""}${spread(rate, 1000)}`,
      ],
    ],
  ],
  [
    "connections",
    [
      ["conn/s", "connect", ({ rate }) => spread(rate, 1)],
      ["failed", "connect", failed],
      ["CPU", "connect", cpus],
      ["MiB, first → last round", "connect", memory],
      ["held at once", "hold", ({ held }) => numberOrNothing(held?.median)],
      ["opened/s", "hold", ({ rate }) => spread(rate, 1)],
      ["lost", "hold", failed],
      ["MiB, first → last round", "hold", memory],
    ],
  ],
  [
    "requests on open connections; latency in µs at shares of the lowest maximum",
    [
      ["requests/s", "requests", ({ rate }) => spread(rate, 1)],
      ["CPU", "requests", cpus],
      ...[10, 50, 90].flatMap(latencyColumns),
    ],
  ],
];

export interface LiveTable {
  readonly title: string;
  /** The heading first. */
  readonly rows: string[][];
  /** What to know of the numbers, a line each. */
  readonly notes?: readonly string[];
}

const roundsText = (count: number): string => `${count} ${count === 1 ? "round" : "rounds"}`;

/** Workloads that were not measured in as many rounds as were wanted, and contenders with fewer than the others. */
function roundNotes(
  workload: string,
  results: readonly ContenderResult[],
  wanted: number,
): string[] {
  const counts = results.flatMap(({ name, workloads }): [string, number][] => {
    const result = workloads[workload];
    return result === undefined ? [] : [[name, result.rate.rounds]];
  });
  const most = Math.max(...counts.map(([, count]) => count));
  const fewer = counts.filter(([, count]) => count < most);
  return [
    ...(most < wanted ? [`${workload}: ${roundsText(most)}`] : []),
    ...fewer.map(
      ([name, count]) =>
        `${workload} of ${name}: the median of ${roundsText(count)}, as it dropped out`,
    ),
  ];
}

/**
 * Tables of what was measured; columns and contenders without anything are left out.
 * @param roundsWanted what has fewer is told in the notes
 */
export function liveTables(results: readonly ContenderResult[], roundsWanted: number): LiveTable[] {
  return TABLES.flatMap(([title, all]) => {
    const columns = all.filter(([, workload]) =>
      results.some(({ workloads }) => workload in workloads),
    );
    const taking = results.filter(({ workloads }) =>
      columns.some(([, workload]) => workload in workloads),
    );
    if (columns.length === 0) return [];
    const rows = taking.map(({ name, workloads }) => [
      name,
      ...columns.map(([, workload, cell]) => {
        const result = workloads[workload];
        return result === undefined ? NOTHING : cell(result);
      }),
    ]);
    const names = [...new Set(columns.map(([, workload]) => workload))];
    const notes = names.flatMap((workload) => roundNotes(workload, results, roundsWanted));
    return [{ title, rows: [["", ...columns.map(([heading]) => heading)], ...rows], notes }];
  });
}
