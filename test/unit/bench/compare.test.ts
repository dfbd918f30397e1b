// Two runs side by side: what is a change of the code, and what is the machine.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Measured } from "../../../bench/live/compete.ts";
import type { Outcome } from "../../../bench/load/jobs.ts";
import { comparePaths, compareRuns } from "../../../bench/report/compare.ts";

const compare = suite("bench/compare");

const connections = (rate: number): Outcome => ({
  workload: "connect",
  kind: "connect",
  seconds: 1,
  rate,
  failed: 0,
  tried: rate,
  cpuSeconds: null,
  memoryBytes: null,
});

const measured = (name: string, rates: readonly number[]): Measured => ({
  name,
  what: "",
  told: null,
  outcomes: rates.map(connections),
});

/** A run of tapvs and, unless it is null, the kernel beside it. */
const run = (ours: readonly number[], kernel: readonly number[] | null): Measured[] => [
  ...(kernel === null ? [] : [measured("kernel NAT", kernel)]),
  measured("tapvs DR", ours),
];

const KERNEL = [1000, 1010, 990, 1005, 995];
const OURS = [1200, 1212, 1188, 1206, 1194];
const times = (values: readonly number[], factor: number): number[] =>
  values.map((value, i) => value * factor * (1 + i / 1e6));

const verdicts = (before: Measured[], after: Measured[]): string[] =>
  compareRuns(before, after).map(({ metric, verdict }) => `${metric}: ${verdict}`);

compare("a slower director is worse", () => {
  assert.equal(verdicts(run(OURS, KERNEL), run(times(OURS, 0.8), KERNEL)), ["rate: worse"]);
});

compare("a faster one is better", () => {
  assert.equal(verdicts(run(OURS, KERNEL), run(times(OURS, 1.3), KERNEL)), ["rate: better"]);
});

compare("a slower machine is no change, as the reference is slower, too", () => {
  const [difference] = compareRuns(run(OURS, KERNEL), run(times(OURS, 0.5), times(KERNEL, 0.5)));
  assert.is(difference!.verdict, "same");
  assert.is(difference!.reference, "kernel NAT");
});

compare("without the reference in both, raw values are compared, and it says so", () => {
  const [difference] = compareRuns(run(OURS, KERNEL), run(times(OURS, 0.5), null));
  assert.is(difference!.reference, null);
  assert.is(difference!.verdict, "worse");
});

compare("rounds that overlap are noise, whatever the medians", () => {
  const before = run([100, 100.5, 130, 131, 132], null);
  const after = run([101, 102, 103, 129, 133], null);
  assert.ok(compareRuns(before, after)[0]!.change < -0.1);
  assert.equal(verdicts(before, after), ["rate: same"]);
});

compare("a change of some per cent is of no interest, however sure", () => {
  assert.equal(verdicts(run(OURS, KERNEL), run(times(OURS, 0.97), KERNEL)), ["rate: same"]);
});

compare("peers are not compared: they are the machine, not the code", () => {
  const peers = [measured("kernel NAT", KERNEL)];
  assert.equal(compareRuns(peers, [measured("kernel NAT", times(KERNEL, 0.5))]), []);
});

compare("more CPU time is worse", () => {
  const frames = (cpu: number): Measured[] => [
    {
      ...measured("tapvs DR", []),
      outcomes: [1, 2, 3, 4, 5].map((i) => ({
        ...connections(1000),
        workload: "frames",
        kind: "frames",
        cpuSeconds: cpu + i / 1000,
      })),
    },
  ];
  assert.equal(verdicts(frames(1), frames(2)), ["CPU for each: worse"]);
  assert.equal(verdicts(frames(2), frames(1)), ["CPU for each: better"]);
});

const path = (ns: number, machine: number) => {
  const port = [50, 51, 49, 52, 48].map((value) => value * machine);
  const whole = port.map((value, i) => value + (ns + i / 10) * machine);
  return [{ case: "dr", flows: 1024, ns: {}, rounds: { port, whole } }];
};

compare("the path in memory is compared in units of the benchmark's own share", () => {
  const [slower] = comparePaths(path(100, 1), path(130, 1));
  assert.is(slower!.verdict, "worse");
  const [machine] = comparePaths(path(100, 1), path(100, 1.5));
  assert.is(machine!.verdict, "same");
});

compare("sizes that only one of them has are not compared", () => {
  const [one] = path(100, 1);
  assert.equal(comparePaths([one!], [{ ...one!, flows: 2048 }]), []);
});

compare.run();
