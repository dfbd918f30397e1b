// The minutes of schedulers: each its own, from when it was made.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { MinuteTimers } from "../../../dataplane/rules/minute-timers.ts";
import { LetteredPool } from "../../support/pools.ts";

const minutes = suite("rules/minute-timers");

minutes("a scheduler is called every minute since it was made, others never", () => {
  const timers = new MinuteTimers();
  const calls: number[] = [];
  const { pool } = new LetteredPool("rr", [1]);
  timers.start(pool, 0);
  assert.is(timers.deadline(123_456), 123_456, "rr wants no minutes");

  pool.scheduler = {
    ...pool.scheduler,
    everyMinute: (_pool, nowTicks) => void calls.push(nowTicks),
  };
  timers.start(pool, 100);
  for (let now = 0; now <= 18_500; now += 100) timers.run(now);
  assert.equal(calls, [6100, 12_100, 18_100]);
  assert.is(timers.deadline(99_999), 24_100);

  timers.restart(20_000);
  assert.is(timers.deadline(99_999), 26_000);
  timers.stop(pool);
  timers.run(99_999);
  assert.is(calls.length, 3);
});

minutes.run();
