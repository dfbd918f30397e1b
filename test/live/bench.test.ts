// The benchmark from end to end, as short as it goes: real labs, real loads, the files it leaves.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as assert from "uvu/assert";
import type { RunResult } from "../../bench/report/save.ts";
import { suiteNeeding } from "../support/needs.ts";
import { LAB_NEEDS } from "./with-lab.ts";

const BENCH = resolve(import.meta.dir, "../../bench/run.ts");
const bench = suiteNeeding("live/bench", {
  ...LAB_NEEDS,
  commands: [...LAB_NEEDS.commands!, "cc"],
});

const run = (words: readonly string[]) => Bun.spawnSync([process.execPath, BENCH, ...words]);

const CONTENDERS = ["direct", "c-read-write-echo", "c-io-uring-echo", "tapvs-dr"];
/** A kernel or user without AF_XDP has none of its echo, and is told so. */
const ON_VETHS = [
  "c-packet-echo",
  "c-packet-io-uring-echo",
  "c-packet-ring-echo",
  "c-packet-bypass-echo",
  "c-xdp-echo",
];
const onlyOf = (names: readonly string[]) => names.flatMap((name) => ["--only", name]);
const only = onlyOf(CONTENDERS);

bench(
  "a run measures every contender, leaves its files, and compares with itself as the same",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "tapvs-bench-"));
    try {
      const words = ["--rounds", "1", "--results", folder, ...only];
      const done = run([...words, "--work", "bulk-1", "--work", "connect", "--work", "frames"]);
      assert.is(done.exitCode, 0, done.stderr.toString());
      assert.match(done.stdout.toString(), "64-byte UDP frames");

      const [name] = readdirSync(folder);
      const path = join(folder, name!);
      const result = JSON.parse(readFileSync(join(path, "result.json"), "utf8")) as RunResult;
      assert.is(result.results.length, CONTENDERS.length);
      for (const { name, workloads } of result.results) {
        assert.ok(workloads["bulk-1"]!.rate.median > 0, `${name}: bulk`);
        assert.ok(workloads["connect"]!.rate.median > 0, `${name}: connections`);
        assert.ok(workloads["frames"]!.rate.median > 0, `${name}: frames`);
        assert.is(workloads["frames"]!.director_us_per_unit === null, name === "direct");
      }
      assert.ok(existsSync(join(path, "report.html")));

      assert.is(run(["compare", path, path]).exitCode, 0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

bench("every echo on a veth passes streams and small frames, or is left out with a reason", () => {
  const folder = mkdtempSync(join(tmpdir(), "tapvs-bench-"));
  try {
    const words = ["--rounds", "1", "--results", folder, "--json", ...onlyOf(ON_VETHS)];
    const done = run([...words, "--work", "bulk-1", "--work", "frames"]);
    assert.is(done.exitCode, 0, done.stderr.toString());
    const { absent, results } = JSON.parse(done.stdout.toString()) as RunResult;
    assert.is(results.length + absent.length, ON_VETHS.length);
    assert.ok(absent.every((sentence) => sentence.startsWith("C XDP echo is left out: ")));
    for (const { name, workloads } of results) {
      assert.ok(workloads["bulk-1"]!.rate.median > 0, `${name}: bulk`);
      assert.ok(workloads["frames"]!.rate.median > 0, `${name}: frames`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

bench("help names profiles and contenders", () => {
  const { exitCode, stdout } = run(["--help"]);
  assert.is(exitCode, 0);
  assert.match(stdout.toString(), /soak .*\n[^]*nginx-stream[^]*tapvs-dr-no-offloads/);
});

bench("what there is not is an error in one sentence", () => {
  for (const [words, message] of [
    [["--profile", "x"], "bench: --profile x: there are quick"],
    [["--only", "x"], "bench: --only x: the contenders are direct"],
    [["--work", "x"], "bench: --work x: the profile quick has bulk-1"],
    [["--rounds", "0"], "bench: --rounds 0: 1 or more"],
    [["where", "--only", "x"], "bench: --only x: the contenders are direct"],
    [["where", "--work", "x"], "bench: --work x: there is bulk-1"],
    [["compare", "x"], "bench: compare wants two results"],
    [["x"], "bench: x: there are `compare` and `where`"],
  ] as const) {
    const done = run(words);
    assert.is(done.exitCode, 2);
    assert.match(done.stderr.toString(), message);
  }
});

bench.run();
