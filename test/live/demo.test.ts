// The demo from beginning to end, as root and as an ordinary user, and interrupted.
// time limit: 400 s

import { readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import * as assert from "uvu/assert";
import { LAUNCHER } from "../../cli/lab/lab.ts";
import { type Finished, finish, start } from "../../cli/lab/process.ts";
import { TRIALS } from "../../cli/lab/promises.ts";
import { suiteNeeding } from "../support/needs.ts";
import { leftOf, marked } from "./marked.ts";
import { asNobody, withOpenTun } from "./ordinary-user.ts";
import { LAB_NEEDS } from "./with-lab.ts";

const demo = suiteNeeding("live/demo", LAB_NEEDS);

/** A minute on a machine of one's own; others' work takes its share of the processors. */
const LIMIT_MS = 60_000 * Math.max(1, loadavg()[0]! / availableParallelism());

/** Everything that the demo starts inherits this variable: whoever has it belongs to it. */
const markOf = (name: string): string => `TAPVS_TEST_MARK=${name}-${process.pid}`;

/** The demo with a mark, and as somebody: root, or an ordinary user who may open /dev/net/tun. */
function commandLine(mark: string, isRoot: boolean): string[] {
  const marked = ["env", mark, "HOME=/nonexistent", LAUNCHER, "demo"];
  return isRoot ? marked : withOpenTun(marked);
}

/** What the demo could leave in this namespace. */
const traces = (): string =>
  [
    readFileSync("/proc/net/dev", "utf8").replaceAll(/:.*/g, ""),
    readFileSync("/proc/self/mounts", "utf8"),
  ].join("\n");

function assertWhole(done: Finished): void {
  assert.is(done.status, 0, done.stdout + done.stderr);
  assert.is(done.stdout.match(/600 requests from .* 600 answered/g)?.length, 3);
  assert.is(done.stdout.match(/ {2}server1 +3 +300 +300 /g)?.length, 3, "shares by weight");
  for (const { scheduler } of TRIALS) {
    const lines = done.stdout.match(new RegExp(`^ {2}${scheduler} +[123] [123] `, "gm"));
    assert.is(lines?.length, 3, `a line with the picks of ${scheduler} for each method`);
  }
  for (const hook of ["PREROUTING", "INPUT", "FORWARD", "POSTROUTING"]) {
    assert.match(done.stdout, new RegExp(`^ +${hook} +`, "m"));
  }
  assert.match(done.stdout, /All requests answered, all shares as promised/);
  assert.match(done.stderr, /^\[12\/12\] .* done in/m, "plain step lines");
  assert.not.match(done.stdout + done.stderr, "\u001b", "no escape sequences without a terminal");
}

for (const [title, isRoot] of [
  ["root", true],
  ["an ordinary user with access to /dev/net/tun", false],
] as const) {
  demo(`the demo of ${title} keeps every promise within a minute and leaves nothing`, async () => {
    const mark = markOf(isRoot ? "root" : "user");
    const before = traces();

    const done = await finish(commandLine(mark, isRoot), "", LIMIT_MS);

    assertWhole(done);
    assert.equal(marked(mark), [], "processes");
    assert.is(traces(), before, "interfaces and mounts");
  });
}

for (const [signal, delayMs] of [
  ["SIGINT", 300],
  ["SIGINT", 1500],
  ["SIGINT", 3000],
  ["SIGTERM", 2500],
  ["SIGKILL", 2500],
] as const) {
  demo(`${signal} after ${delayMs} ms ends the demo and everything it started`, async () => {
    const mark = markOf(`${signal}-${delayMs}`);
    const before = traces();

    const running = start("demo", commandLine(mark, true), "pipe");
    await Bun.sleep(delayMs);
    const status = await running.stop(signal);
    const left = await leftOf(mark);

    assert.is(status, signal === "SIGKILL" ? 137 : 130, running.lines.join("\n"));
    assert.equal(left, [], "processes");
    assert.is(traces(), before, "interfaces and mounts");
  });
}

demo("without the right to open /dev/net/tun the demo says so, and what mends it", async () => {
  const hidden = ["unshare", "--mount", "sh", "-c", 'mount -t tmpfs none /dev/net && exec "$@"'];

  const missing = await finish([...hidden, "sh", LAUNCHER, "demo"], "", LIMIT_MS);
  const forbidden = await finish(asNobody([LAUNCHER, "demo"]), "", LIMIT_MS);

  assert.is(missing.status, 6);
  assert.match(missing.stderr, "/dev/net/tun does not exist. Mend it: `modprobe tun`");
  assert.is(forbidden.status, 6);
  assert.match(forbidden.stderr, "This user may not open /dev/net/tun. Mend it: `sudo chmod 666");
});

demo.run();
