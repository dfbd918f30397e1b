// The result of the live benchmark out of what the rounds told.

import { encodeIntoCompressedBase64 } from "hdr-histogram-js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { commonMaximum } from "../../../bench/live/compete.ts";
import { histogramOf } from "../../../bench/load/histogram.ts";
import { type Outcome, workloadName } from "../../../bench/load/jobs.ts";
import { liveTables } from "../../../bench/report/live.ts";
import { mergedHistogram, summarizeContender } from "../../../bench/report/summary.ts";

const summary = suite("bench/summary");

const outcome = (fields: Partial<Outcome>): Outcome => ({
  workload: fields.kind ?? "bulk-1",
  kind: "bulk",
  seconds: 2,
  cpuSeconds: null,
  memoryBytes: null,
  rate: 125_000_000,
  failed: 0,
  tried: 1,
  ...fields,
});

/** Latencies in microseconds, and how often each. */
const latencies = (...counts: [us: number, count: number][]): string =>
  encodeIntoCompressedBase64(histogramOf(counts.map(([us, count]) => [us * 10, count])));

const contender = (outcomes: Outcome[], name = "tapvs DR") =>
  summarizeContender({ name, what: "", told: null, outcomes });

const workload = (outcomes: Outcome[]) => Object.values(contender(outcomes).workloads)[0]!;

summary("workloads of one kind have names that tell them apart", () => {
  assert.is(workloadName({ kind: "bulk", seconds: 1, streams: 8 }), "bulk-8");
  assert.is(workloadName({ kind: "latency", seconds: 1, connections: 1, load: 0.9 }), "latency-90");
  assert.is(workloadName({ kind: "connect", seconds: 1, concurrency: 1 }), "connect");
});

summary("rates are medians over the rounds", () => {
  const rates = [100, 300, 200].map((rate) => outcome({ kind: "connect", rate }));
  assert.is(workload(rates).rate.median, 200);
});

summary("CPU time is told in processors, and for each unit in microseconds", () => {
  const { director_cpus, director_us_per_unit } = workload([
    outcome({ kind: "connect", seconds: 2, cpuSeconds: 1, rate: 10_000 }),
  ]);
  assert.is(director_cpus!.median, 0.5);
  assert.is(director_us_per_unit!.median, 50);
});

summary("without a director's process there is no CPU time", () => {
  assert.is(workload([outcome({})]).director_cpus, null);
  assert.is(workload([outcome({})]).director_us_per_unit, null);
});

summary("memory is told of the first and of the last round, so that growth shows", () => {
  const rounds = [100, 300, 200].map((memoryBytes) => outcome({ kind: "connect", memoryBytes }));
  assert.equal(workload(rounds).director_memory_bytes, { first: 100, last: 200 });
  assert.is(workload([outcome({})]).director_memory_bytes, null);
});

summary("the CPU time of a search says nothing of its highest rate", () => {
  assert.is(workload([outcome({ kind: "search", cpuSeconds: 1 })]).director_us_per_unit, null);
});

summary("a rate at which the sender was at its end is a lower bound, and the table says so", () => {
  const search = (isSenderLimit: boolean) =>
    contender([outcome({ kind: "search", rate: 5000, isSenderLimit })]);
  const cell = (isSenderLimit: boolean) => liveTables([search(isSenderLimit)], 1)[0]!.rows[1]![1];
  assert.is(cell(true), "≥ 5.00");
  assert.is(cell(false), "5.00");
});

summary("losses are a share of everything sent in all rounds", () => {
  const rounds = [outcome({ failed: 10, tried: 100 }), outcome({ failed: 0, tried: 300 })];
  assert.is(workload(rounds).failed_share, 0.025);
});

summary(
  "a percentile is the median of the rounds' percentiles: one bad round does not make it",
  () => {
    const rounds = [100, 120, 9000].map((us) =>
      outcome({ kind: "latency", histogram: latencies([us, 10]) }),
    );
    assert.is(Math.round(workload(rounds).latency_us!.p99.median), 120);
  },
);

summary("the table tells what share of the requests failed beside what the others took", () => {
  const fields = { kind: "latency", workload: "latency-50", failed: 3, tried: 100 } as const;
  const round = outcome({ ...fields, histogram: latencies([100, 100]) });
  const { rows } = liveTables([contender([round])], 1)[0]!;
  assert.equal(rows[0], ["", "50 %: p50", "p99", "p99.9", "failed", "CPU"]);
  assert.is(rows[1]![4], "3.00 %");
});

summary("the .hgrm of a workload holds all rounds in one distribution", () => {
  const rounds = [latencies([100, 99]), latencies([50_000, 1])].map((histogram) =>
    outcome({ kind: "latency", histogram }),
  );
  const merged = mergedHistogram(rounds)!;
  assert.is(merged.totalCount, 100);
  assert.is(merged.getValueAtPercentile(50), 1000);
  assert.ok(merged.getValueAtPercentile(99.9) >= 500_000);
});

summary("the load of latencies is a share of the lowest maximum, of those that have one", () => {
  assert.is(commonMaximum([9000, undefined, 7000, 8000]), 7000);
  assert.is(commonMaximum([undefined]), 0);
});

summary("bulk is told in Gbit/s, with half the distance of the quartiles", () => {
  const [{ rows, title }] = liveTables([contender([outcome({})])], 1) as [
    { rows: string[][]; title: string },
  ];
  assert.is(title, "TCP, Gbit/s");
  assert.equal(rows, [
    ["", "one stream", "CPU"],
    ["tapvs DR", "1.00", "–"],
  ]);
});

summary("a value of one round has no spread, not one of nothing", () => {
  const cell = (count: number) =>
    liveTables([contender(Array.from({ length: count }, () => outcome({})))], count)[0]!
      .rows[1]![1];
  assert.is(cell(1), "1.00");
  assert.is(cell(2), "1.00 ±0");
});

summary("what has fewer rounds than were wanted is told under the table", () => {
  const rounds = (count: number, kind: Outcome["kind"]): Outcome[] =>
    Array.from({ length: count }, () => outcome({ kind, held: 1 }));
  const results = [
    contender([...rounds(3, "connect"), ...rounds(1, "hold")], "a"),
    contender([...rounds(2, "connect"), ...rounds(1, "hold")], "b"),
    contender([...rounds(3, "connect")], "c"),
  ];
  assert.equal(liveTables(results, 3)[0]!.notes, [
    "connect of b: the median of 2 rounds, as it dropped out",
    "hold: 1 round",
  ]);
  assert.equal(liveTables([contender(rounds(3, "connect"))], 3)[0]!.notes, []);
});

summary("tables hold what was measured, and whoever took part in it", () => {
  const tables = liveTables(
    [
      contender([outcome({})], "proxy"),
      contender([outcome({}), outcome({ kind: "frames", cpuSeconds: 1, rate: 1000 })]),
    ],
    1,
  );
  assert.equal(
    tables.map(({ rows, title }) => [title, rows.length - 1]),
    [
      ["TCP, Gbit/s", 2],
      ["64-byte UDP frames", 1],
    ],
  );
});

summary.run();
