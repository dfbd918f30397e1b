// The targets of a run: what is measured, and whether it is met.

import { encodeIntoCompressedBase64 } from "hdr-histogram-js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Measured } from "../../../bench/live/compete.ts";
import { histogramOf } from "../../../bench/load/histogram.ts";
import type { Outcome } from "../../../bench/load/jobs.ts";
import type { MemoryResult } from "../../../bench/path/parts.ts";
import { summarize } from "../../../bench/report/statistics.ts";
import { targetRows } from "../../../bench/report/target-rows.ts";
import { ratios, type Target, targetsOf } from "../../../bench/report/targets.ts";

const targets = suite("bench/targets");

const outcome = (workload: string, fields: Partial<Outcome>): Outcome => ({
  workload,
  kind: "frames",
  seconds: 1,
  rate: 1000,
  failed: 0,
  tried: 1,
  cpuSeconds: null,
  memoryBytes: null,
  ...fields,
});

const measured = (name: string, ...outcomes: Outcome[]): Measured => ({
  name,
  what: "",
  told: null,
  outcomes,
});

const frames = (name: string, ...cpu: number[]): Measured =>
  measured(name, ...cpu.map((cpuSeconds) => outcome("frames", { cpuSeconds })));

const latency = (name: string, p99: number): Measured =>
  measured(
    name,
    outcome("latency-50", {
      kind: "latency",
      histogram: encodeIntoCompressedBase64(histogramOf([[p99 * 10, 100]])),
    }),
  );

/** The one target whose name begins so. */
function find(what: string, rounds: Measured[], memory: MemoryResult = {}): Target {
  const found = targetsOf({ rounds, memory }).filter((each) => each.what.startsWith(what));
  assert.is(found.length, 1, what);
  return found[0]!;
}

targets("a ratio is that of the two in one round, then the median of the rounds", () => {
  const rounds = [frames("tapvs DR", 1, 4, 9), frames("C read/write echo", 1, 5, 10)];
  const { isMet, measured } = find("CPU per small frame, DR / C read", rounds);
  assert.is(measured!.median, 0.9);
  assert.is(isMet, true);
});

targets("a limit from above is missed by more, one from below by less", () => {
  const rounds = [frames("tapvs DR", 1), frames("C read/write echo", 1)];
  assert.is(find("CPU per small frame, DR / C read", rounds).isMet, false);
  const bulk = (name: string, rate: number) => measured(name, outcome("bulk-1", { rate }));
  const of = (rate: number) =>
    find("one TCP stream, DR / kernel", [bulk("tapvs DR", rate), bulk("kernel NAT", 100)]).isMet;
  assert.is(of(94), false);
  assert.is(of(95), true);
});

targets("what the run did not measure is neither met nor missed", () => {
  const { isMet, measured } = find("one TCP stream, NAT / HAProxy", []);
  assert.is(measured, null);
  assert.is(isMet, null);
});

targets("added latency is what lies above the direct way", () => {
  const rounds = [latency("direct", 100), latency("tapvs NAT", 150), latency("HAProxy TCP", 300)];
  const { isMet, measured } = find("added p99 latency", rounds);
  assert.ok(Math.abs(measured!.median - 0.25) < 0.01, `${measured!.median}`);
  assert.is(isMet, true);
});

targets("less than the direct way is noise: nothing was added", () => {
  const rounds = [latency("direct", 100), latency("tapvs NAT", 90), latency("HAProxy TCP", 300)];
  assert.is(find("added p99 latency", rounds).measured!.median, 0);
});

targets("where the other adds nothing there is no ratio", () => {
  const rounds = [latency("direct", 100), latency("tapvs NAT", 150), latency("HAProxy TCP", 90)];
  assert.is(find("added p99 latency", rounds).measured, null);
});

/** Rounds on a machine that slows down unevenly. */
const path = (name: string, flows: number, rounds: readonly number[]) => {
  const port = [50, 100, 200];
  const whole = rounds.map((ns, i) => ns + port[i]!);
  const ns = { whole: summarize(whole), port: summarize(port) };
  return { case: name, flows, ns, rounds: { port, whole } };
};

targets(
  "growth with the table is the worst method's, round by round, less the bench's share",
  () => {
    const memory = {
      path: [
        path("dr", 1024, [100, 200, 400]),
        path("dr", 1 << 24, [150, 300, 600]),
        path("nat", 1024, [100, 200, 400]),
        path("nat", 1 << 24, [300, 800, 800]),
        path("tunnel", 1024, [-1, -1, -1]),
        path("tunnel", 1 << 24, [100, 100, 100]),
      ],
    };
    assert.equal(find("path cost, 10 M", [], memory).measured, summarize([3, 4, 2]));
    assert.is(find("path cost, 10 M", [], memory).isMet, false);
    assert.is(find("path cost, DR", [], memory).measured!.median, 200);
  },
);

targets("one collection is one too many", () => {
  const allocation = (collections: number) => ({
    allocation: [{ name: "dr", frames: 1e7, collections }],
  });
  assert.is(find("collections", [], allocation(0)).isMet, true);
  assert.is(find("collections", [], allocation(1)).isMet, false);
});

targets("ratios need both values, and something to divide by", () => {
  assert.equal(ratios([2, undefined, 4, 6], [1, 1, 0]), [2]);
});

targets("the table shows limits, quartiles and verdicts of what was measured", () => {
  const rounds = [frames("tapvs DR", 1, 1.2), frames("C read/write echo", 1, 1)];
  assert.equal(targetRows(targetsOf({ rounds, memory: {} })), [
    ["", "target", "measured", ""],
    ["CPU per small frame, DR / C read/write echo", "≤ 0.90", "1.10 (1.05 … 1.15)", "NOT MET"],
  ]);
});

targets.run();
