// The plots of the report, as data.

import { encodeIntoCompressedBase64 } from "hdr-histogram-js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { histogramOf } from "../../../bench/load/histogram.ts";
import type { Outcome, Trial } from "../../../bench/load/jobs.ts";
import { align } from "../../../bench/report/chart.ts";
import { nines, rateCharts } from "../../../bench/report/charts.ts";
import { summarizeContender } from "../../../bench/report/summary.ts";

const charts = suite("bench/charts");

const outcome = (fields: Partial<Outcome>): Outcome => ({
  workload: "latency-50",
  kind: "latency",
  seconds: 1,
  rate: 1,
  failed: 0,
  tried: 1,
  cpuSeconds: null,
  memoryBytes: null,
  ...fields,
});

charts("series with other x get one list of x, sorted as numbers, with gaps", () => {
  const series = [
    {
      name: "a",
      points: [
        [100, 1],
        [9, 2],
      ] as const,
    },
    { name: "b", points: [[20, 3]] as const },
  ];
  assert.equal(align(series), {
    x: [9, 20, 100],
    y: [
      [2, null, 1],
      [null, 3, null],
    ],
  });
});

charts("a latency curve goes by nines, in microseconds, as far as there are values", () => {
  const histogram = histogramOf([
    [100, 990],
    [5000, 10],
  ]);
  const { points } = nines(
    {
      name: "a",
      what: "",
      told: null,
      outcomes: [outcome({ histogram: encodeIntoCompressedBase64(histogram) })],
    },
    "latency-50",
  );
  const at = (x: number): number => points.find(([each]) => Math.abs(each / x - 1) < 0.01)![1];
  assert.is(at(10), 10);
  assert.ok(Math.abs(at(1000) - 500) < 1, `${at(1000)}`);
  assert.is(Math.round(points.at(-1)![0]), 1000);
});

charts("a contender that measured no latency has no curve", () => {
  assert.equal(nines({ name: "a", what: "", told: null, outcomes: [] }, "latency-50").points, []);
});

charts("trials of nearly one rate are one point, and loss is a share of what was sent", () => {
  const trials: Trial[] = [
    { offered: 100_000, sent: 1000, arrived: 1000 },
    { offered: 101_000, sent: 1000, arrived: 500 },
    { offered: 200_000, sent: 1000, arrived: 100 },
  ];
  const result = summarizeContender({
    name: "a",
    what: "",
    told: null,
    outcomes: [outcome({ workload: "search", kind: "search", trials })],
  });
  const [received, loss] = rateCharts([result]);
  assert.equal(loss!.series[0]!.points, [
    [100.5, 25],
    [200, 90],
  ]);
  assert.equal(received!.series[0]!.points, [
    [100.5, 75.375],
    [200, 20],
  ]);
});

charts.run();
