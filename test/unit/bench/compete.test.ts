// Rounds through all contenders, with labs and loads that are none: who fails drops out, the others go on.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compete, type Doers } from "../../../bench/live/compete.ts";
import type { Contender, Standing } from "../../../bench/live/contender.ts";
import type { Profile } from "../../../bench/live/profiles.ts";
import { type Outcome, workloadName } from "../../../bench/load/jobs.ts";
import { failureSentence } from "../../../bench/report/failure.ts";
import { Progress } from "../../../bench/report/progress.ts";

const competition = suite("bench/compete");

const PROFILE: Profile = {
  what: "",
  rounds: 3,
  warmUp: [{ kind: "frames", seconds: 1, framesPerSecond: 1 }],
  workloads: [
    { kind: "connect", seconds: 1, concurrency: 1 },
    { kind: "requests", seconds: 1, connections: 1 },
    { kind: "latency", seconds: 1, connections: 1, load: 0.5 },
  ],
};

/** What happens, by "contender set-up" and "contender workload", the n-th time it is done, from 1. */
type Script = (name: string, what: string, time: number) => Partial<Outcome> | undefined;

interface World {
  readonly signal?: AbortSignal;
  readonly script?: Script;
}

/** A competition of a and b, and what was seen of it. */
async function run({ script = () => undefined, signal = new AbortController().signal }: World) {
  const isUp = new Map<string, boolean>();
  const offered: number[] = [];
  const times = new Map<string, number>();
  const happen = (name: string, what: string): Partial<Outcome> | undefined => {
    const key = `${name} ${what}`;
    times.set(key, (times.get(key) ?? 0) + 1);
    return script(name, what, times.get(key)!);
  };
  const doers: Doers = {
    setUp: async (contender) => {
      happen(contender.name, "set-up");
      isUp.set(contender.name, true);
      const down = async (): Promise<void> => void isUp.set(contender.name, false);
      const lab = { down } as Partial<Standing["lab"]> as Standing["lab"];
      return { contender, lab, directorPid: null, serverPid: 0, told: null };
    },
    measure: async ({ contender: { name } }, work, { requestsMax }) => {
      const workload = workloadName(work);
      if (work.kind === "latency") offered.push(requestsMax);
      const rate = name === "a" ? 100 : 200;
      const numbers = { seconds: 1, rate, failed: 0, tried: 1, cpuSeconds: null };
      const usual = { workload, kind: work.kind, memoryBytes: null, ...numbers };
      return { ...usual, ...happen(name, workload) };
    },
  };
  const contender = (name: string) => ({ name, what: "" }) as Partial<Contender> as Contender;
  const progress = new Progress({ write: () => true });
  const told: string[] = [];
  const contenders = [contender("a"), contender("b")];
  const found = compete(contenders, PROFILE, progress, signal, {
    complain: (failure) => told.push(failureSentence(failure)),
    doers,
  });
  const { failed, rounds } = await found.finally(() =>
    assert.not.ok([...isUp.values()].includes(true), "every lab is taken down"),
  );
  assert.equal(failed.map(failureSentence), told, "what is told at once is in the result");
  const counts = Object.fromEntries(rounds.map(({ name, outcomes }) => [name, outcomes.length]));
  return { counts, offered, rounds, told };
}

const fail = (why: string): never => {
  throw new Error(why);
};

const WHOLE = PROFILE.rounds * PROFILE.workloads.length;

competition("without a failure everybody does every round", async () => {
  const { counts, told } = await run({});
  assert.equal(counts, { a: WHOLE, b: WHOLE });
  assert.equal(told, []);
});

competition("who cannot be set up drops out, and the others go on", async () => {
  const { counts, told } = await run({
    script: (name, what) => (name === "a" && what === "set-up" ? fail("a: no TAP") : undefined),
  });
  assert.equal(counts, { b: WHOLE });
  assert.equal(told, ["a: dropped out while it was set up: no TAP"]);
});

competition("who fails in the warm-up drops out", async () => {
  const { counts, told } = await run({
    script: (name, what) => (name === "b" && what === "frames" ? fail("no route") : undefined),
  });
  assert.equal(counts, { a: WHOLE });
  assert.equal(told, ["b: dropped out while it was warmed up: no route"]);
});

competition("who fails in a round keeps what it did before", async () => {
  const { counts, rounds, told } = await run({
    script: (name, what, time) =>
      name === "a" && what === "requests" && time === 2
        ? fail("a: load/latency.c failed: a connection ended")
        : undefined,
  });
  assert.equal(counts, { a: PROFILE.workloads.length + 1, b: WHOLE });
  assert.is(rounds[0]!.outcomes.at(-1)!.workload, "connect");
  const why = "load/latency.c failed: a connection ended";
  assert.equal(told, [
    `a: dropped out in round 2 of 3, requests: ${why}. What it did before that counts`,
  ]);
});

competition("the rates offered do not change when the slowest one drops out", async () => {
  const { offered } = await run({
    script: (name, what, time) =>
      name === "a" && what === "connect" && time === 2 ? fail("gone") : undefined,
  });
  assert.equal(new Set(offered), new Set([100]));
});

competition("a director that has ended is a failure, whatever the load program says", async () => {
  const { counts, told } = await run({
    script: (name, what) =>
      name === "b" && what === "connect" ? { cpuSeconds: -1, memoryBytes: 0 } : undefined,
  });
  assert.equal(counts, { a: WHOLE });
  assert.match(told[0]!, "b: dropped out in round 1 of 3, connect: its director has ended");
});

competition("when all have failed there is nothing, and it ends", async () => {
  const { counts, told } = await run({
    script: (_, what) => (what === "connect" ? fail("x") : undefined),
  });
  assert.equal(counts, {});
  assert.is(told.length, 2);
});

competition("an interruption is no failure of a contender", async () => {
  const stop = new AbortController();
  const script: Script = (_, what) => {
    if (what !== "requests") return undefined;
    stop.abort(new Error("interrupted"));
    return fail("the lab is gone");
  };
  try {
    await run({ script, signal: stop.signal });
    assert.unreachable();
  } catch (error) {
    assert.is((error as Error).message, "interrupted");
  }
});

competition.run();
