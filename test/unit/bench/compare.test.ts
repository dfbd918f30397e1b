// Two runs side by side: what is a change of the code, and what is the machine.

import { encodeIntoCompressedBase64 } from "hdr-histogram-js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Measured } from "../../../bench/live/compete.ts";
import { histogramOf } from "../../../bench/load/histogram.ts";
import type { Outcome } from "../../../bench/load/jobs.ts";
import { compareMemory } from "../../../bench/report/compare-memory.ts";
import { compareRuns } from "../../../bench/report/compare.ts";
import { summarize } from "../../../bench/report/statistics.ts";

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

/** Five rounds of connections of tapvs DR, with other fields. */
const rounds = (fields: (round: number) => Partial<Outcome>): Measured[] => [
  {
    ...measured("tapvs DR", []),
    outcomes: [0, 1, 2, 3, 4].map((round) => ({ ...connections(1000), ...fields(round) })),
  },
];

compare("more failures are worse by a plain rule, as there should be none in any round", () => {
  const failing = (failed: number) => rounds(() => ({ failed, tried: 1000 }));
  const found = (before: number, after: number) =>
    compareRuns(failing(before), failing(after)).filter(({ metric }) => metric === "% failed");
  const [worse] = found(0, 12);
  assert.is(worse!.verdict, "worse");
  assert.equal([worse!.before, worse!.after, worse!.p], [0, 1.2, null]);
  assert.is(found(12, 0)[0]!.verdict, "better");
  assert.is(found(0, 4)[0]!.verdict, "same", "half a per cent of all may be a stall");
  assert.equal(found(0, 0), [], "nothing failed, nothing to read");
});

compare("frames that a search loses on purpose are no failures", () => {
  const search = (failed: number) => rounds(() => ({ kind: "search", workload: "search", failed }));
  assert.equal(verdicts(search(0), search(900)), ["rate without loss: same"]);
});

compare("memory that grew is worse", () => {
  const holding = (mebibytes: number) =>
    rounds((round) => ({ memoryBytes: (mebibytes + round / 100) * 1_048_576 }));
  const found = compareRuns(holding(100), holding(120));
  const { before, reference, verdict } = found.find(({ metric }) => metric === "MiB")!;
  assert.is(verdict, "worse");
  assert.is(Math.round(before), 100);
  assert.is(reference, null);
});

compare("the far tail of the latencies is compared as well", () => {
  const latencies = (us: number) =>
    rounds((round) => {
      const counts = histogramOf([
        [100, 9970],
        [us * 10 + round * 10, 30],
      ]);
      const histogram = encodeIntoCompressedBase64(counts);
      return { kind: "latency", workload: "latency-50", histogram };
    });
  assert.equal(verdicts(latencies(1000), latencies(9000)), [
    "p50: same",
    "p99: same",
    "p99.9: worse",
  ]);
});

compare("what has too few rounds to tell is listed without a verdict", () => {
  const one = (rate: number) => [measured("tapvs DR", [rate])];
  assert.equal(verdicts(one(1000), one(10)), ["rate: too few rounds"]);
});

compare("a contender that the second run has not is missing", () => {
  const both = [...run(OURS, KERNEL), measured("tapvs NAT", OURS)];
  const found = compareRuns(both, run(OURS, KERNEL));
  assert.equal(
    found.map(({ contender, verdict }) => `${contender}: ${verdict}`),
    ["tapvs DR: same", "tapvs NAT: missing"],
  );
});

compare("a workload is missing where only that contender did not do it", () => {
  const withFrames = (list: Measured[]): Measured[] =>
    list.map((each) => ({
      ...each,
      outcomes: [
        ...each.outcomes,
        { ...connections(1), workload: "frames", kind: "frames", cpuSeconds: 1 },
      ],
    }));
  const [kernel, ours] = run(OURS, KERNEL) as [Measured, Measured];
  const before = withFrames([kernel, ours]);
  const found = compareRuns(before, [...withFrames([kernel]), ours]);
  assert.equal(
    found.map(({ verdict, workload }) => `${workload}: ${verdict}`),
    ["connect: same", "frames: missing"],
  );
  assert.equal(verdicts(before, [kernel, ours]), ["rate: same"], "nobody was asked for frames");
});

const path = (ns: number, machine: number) => {
  const port = [50, 51, 49, 52, 48].map((value) => value * machine);
  const whole = port.map((value, i) => value + (ns + i / 10) * machine);
  return [{ case: "dr", flows: 1024, ns: {}, rounds: { port, whole } }];
};

const comparePaths = (before: ReturnType<typeof path>, after: ReturnType<typeof path>) =>
  compareMemory({ path: before }, { path: after }).differences;

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

compare("one collection of garbage more is worse, whatever the rounds", () => {
  const allocation = (collections: number, frames = 1000) => ({
    allocation: [{ name: "dr", frames, collections }],
  });
  const found = (...runs: Parameters<typeof compareMemory>) =>
    compareMemory(...runs).differences.map(({ verdict }) => verdict);
  assert.equal(found(allocation(0), allocation(1)), ["worse"]);
  assert.equal(found(allocation(2), allocation(0)), ["better"]);
  assert.equal(found(allocation(0), allocation(0)), []);
  assert.equal(found(allocation(0), allocation(9, 2000)), [], "of other frames");
});

compare("a flow that takes more bytes is worse", () => {
  const [found] = compareMemory({ bytes_a_flow: 128 }, { bytes_a_flow: 136 }).differences;
  assert.is(found!.verdict, "worse");
  assert.equal(compareMemory({ bytes_a_flow: 128 }, { bytes_a_flow: 128 }).differences, []);
});

compare("costs of schedulers are listed without a verdict, where they lie clearly apart", () => {
  const schedulers = (...costs: number[]) => ({
    schedulers: costs.map((ns, i) => {
      const cost = summarize([ns - 2, ns - 1, ns, ns + 1, ns + 2]);
      return { scheduler: ["rr", "wlc"][i]!, servers: 1000, walk: cost, tree: cost };
    }),
  });
  const { differences, unlisted } = compareMemory(schedulers(100, 100), schedulers(101, 150));
  assert.equal(
    differences.map(({ contender, verdict, workload }) => [contender, workload, verdict]),
    [["scheduler wlc", "1,000 servers", null]],
  );
  assert.is(unlisted, 1);
});

compare.run();
