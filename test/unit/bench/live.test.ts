// The result of the live benchmark out of what the load client told.

import { encodeIntoCompressedBase64 } from "hdr-histogram-js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Outcome } from "../../../bench/load/jobs.ts";
import { makeHistogram } from "../../../bench/load/latency.ts";
import { liveRows, mergedHistogram, summarizeContender } from "../../../bench/report/live.ts";

const live = suite("bench/live");

const outcome = (fields: Partial<Outcome>): Outcome => ({
  kind: "bulk",
  seconds: 2,
  cpuSeconds: null,
  rate: 125_000_000,
  failed: 0,
  tried: 1,
  ...fields,
});

function latencies(...values: number[]): string {
  const histogram = makeHistogram();
  for (const value of values) histogram.recordValue(value);
  return encodeIntoCompressedBase64(histogram);
}

const contender = (outcomes: Outcome[]) =>
  summarizeContender({ name: "tapvs DR", what: "", outcomes });

/** The cells of a contender's row, by column title and position. */
function cells(outcomes: Outcome[]): string[] {
  return liveRows([contender(outcomes)])[1]!;
}

live("rates are medians over the rounds", () => {
  const rates = [100, 300, 200].map((rate) => outcome({ kind: "connect", rate }));
  assert.is(contender(rates).workloads.connect!.rate.median, 200);
});

live("CPU time is told in processors, and for each request in microseconds", () => {
  const { director_cpus, director_us_per_unit } = contender([
    outcome({ kind: "connect", seconds: 2, cpuSeconds: 1, rate: 10_000 }),
  ]).workloads.connect!;
  assert.is(director_cpus!.median, 0.5);
  assert.is(director_us_per_unit!.median, 50);
});

live("without a director's process there is no CPU time", () => {
  assert.is(contender([outcome({})]).workloads.bulk!.director_cpus, null);
});

live("losses are a share of everything sent in all rounds", () => {
  const rounds = [outcome({ failed: 10, tried: 100 }), outcome({ failed: 0, tried: 300 })];
  assert.is(contender(rounds).workloads.bulk!.failed_share, 0.025);
});

live("latencies of all rounds are one distribution, not an average of percentiles", () => {
  const rounds = [latencies(...Array<number>(99).fill(100)), latencies(50_000)].map((histogram) =>
    outcome({ kind: "latency", histogram }),
  );
  assert.is(mergedHistogram(rounds)!.totalCount, 100);
  const { latency_us } = contender(rounds).workloads.latency!;
  assert.is(latency_us!["p50"], 100);
  assert.is(latency_us!["p99"], 100);
  assert.ok(latency_us!["p99_9"]! >= 50_000);
});

live("bulk is told in Gbit/s, with half the distance of the quartiles", () => {
  assert.is(cells([outcome({})])[1], "1.00 ±0");
});

live("what a contender cannot do is a dash", () => {
  const row = cells([outcome({})]);
  assert.equal(row.slice(3), row.slice(3).fill("–"));
});

live.run();
