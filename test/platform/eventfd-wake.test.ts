// Waking a thread that sleeps in poll(2) from another one, by the number of an eventfd.

import { Worker } from "node:worker_threads";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Poller } from "../../dataplane/port/poller.ts";
import { wake } from "../../dataplane/port/waiter.ts";

const waking = suite("platform/eventfd-wake");

interface Message {
  readonly wakeFd?: number;
  readonly woken?: number;
}

const WORKER = new URL("./eventfd-worker.ts", import.meta.url);

waking("each wake ends one wait of a worker that is parked in poll", async () => {
  const worker = new Worker(WORKER, { workerData: { rounds: 20 } });
  let wakeFd = -1;
  let woken = 0;

  worker.on("message", (message: Message) => {
    wakeFd = message.wakeFd ?? wakeFd;
    woken = message.woken ?? woken;
    if (woken < 20) wake(wakeFd);
  });
  const exitCode = await new Promise((resolve) => worker.on("exit", resolve));

  assert.is(exitCode, 0);
  assert.is(woken, 20);
});

waking("a worker that is parked in poll can be terminated", async () => {
  const worker = new Worker(WORKER, { workerData: { rounds: 1 } });
  await new Promise((resolve) => worker.on("message", resolve));

  await worker.terminate();

  assert.ok(true, "terminate() came back");
});

waking("wakes before a wait are not lost, and many count as one", () => {
  const poller = new Poller([]);
  wake(poller.wakeFd);
  wake(poller.wakeFd);

  assert.is(poller.wait(-1), 0);
  assert.ok(poller.isWoken);

  assert.is(poller.wait(0), 0);
  assert.not.ok(poller.isWoken);
  poller.close();
});

waking.run();
