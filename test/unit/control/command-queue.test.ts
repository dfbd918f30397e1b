// Commands between two steps: in order, and no more of them than packets can wait for.

import { MessageChannel, receiveMessageOnPort } from "node:worker_threads";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { CommandQueue } from "../../../dataplane/control/command-queue.ts";
import type { FromWorker } from "../../../dataplane/control/worker-protocol.ts";
import { LABORATORY, Simulation } from "../../../dataplane/simulation.ts";
import { tapvs } from "../../../proto/generated/control.js";

const queue = suite("control/command-queue");

interface Bench {
  readonly commands: CommandQueue;
  /** Sends so many requests, numbered from 1. */
  ask(count: number): void;
  /** Keys of the answers since the last call. */
  answered(): number[];
}

/** @param msACommand what each look at the clock after a command finds to have passed */
function bench(msACommand: number): Bench {
  const { port1, port2 } = new MessageChannel();
  const { director } = new Simulation(LABORATORY, {});
  let nowMs = 0;
  const clock = { nowMs: () => (nowMs += msACommand) };
  return {
    commands: new CommandQueue(port1, director, clock, 0),
    ask(count) {
      const message = tapvs.v1.Request.encode({ id: 1, getTimeouts: {} }).finish();
      for (let key = 1; key <= count; key++) port2.postMessage({ kind: "request", key, message });
    },
    answered() {
      const keys: number[] = [];
      for (;;) {
        const received = receiveMessageOnPort(port2);
        if (received === undefined) return keys;
        const answer = received.message as FromWorker;
        if (answer.kind === "answer") keys.push(answer.key);
      }
    },
  };
}

queue("commands that are quick are carried out sixteen at a time", () => {
  const { answered, ask, commands } = bench(0.01);
  ask(20);

  assert.ok(commands.work(), "there is more");
  assert.equal(
    answered(),
    Array.from({ length: 16 }, (_, i) => i + 1),
  );
  assert.not.ok(commands.work());
  assert.equal(answered(), [17, 18, 19, 20]);
});

queue("none is begun when those before took a millisecond", () => {
  const { answered, ask, commands } = bench(0.4);
  ask(5);

  assert.ok(commands.work());
  assert.equal(answered(), [1, 2, 3]);
  commands.work();
  assert.equal(answered(), [4, 5]);
});

queue("a single long one is carried out", () => {
  const { answered, ask, commands } = bench(50);
  ask(2);

  assert.ok(commands.work());
  assert.equal(answered(), [1]);
  commands.work();
  assert.equal(answered(), [2]);
  assert.not.ok(commands.work());
});

queue.run();
