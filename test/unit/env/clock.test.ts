// Time as ticks: the manual clock, the tick of a moment, and deadlines across the wrap of 32 bits.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  isPast,
  ManualClock,
  MonotonicClock,
  ticksAt,
  ticksOfSeconds,
} from "../../../dataplane/env/clock.ts";

const clock = suite("env/clock");

const WRAP_MS = 2 ** 31 * 10;

clock("a manual clock stands still until it is advanced, and never goes back", () => {
  const manual = new ManualClock(1000);

  assert.is(manual.nowMs(), 1000);
  manual.advance(0);
  manual.advance(2.5);
  assert.is(manual.nowMs(), 1002.5);
  assert.throws(() => manual.advance(-1), "cannot go back");
  assert.throws(() => manual.advance(Number.NaN), "cannot go back");
});

clock("the monotonic clock does not go back", () => {
  const monotonic = new MonotonicClock();
  let before = monotonic.nowMs();

  for (let i = 0; i < 1000; i++) {
    const now = monotonic.nowMs();
    assert.ok(now >= before);
    before = now;
  }
});

clock("a tick is 10 ms, begun ones not counted", () => {
  assert.equal([0, 9.99, 10, 19.9, 1000].map(ticksAt), [0, 0, 1, 1, 100]);
  assert.is(ticksOfSeconds(900), 90_000);
  assert.is(ticksOfSeconds(0.5), 50);
});

clock("ticks stay int32 when they wrap after 248 days", () => {
  assert.is(ticksAt(WRAP_MS - 10), 2 ** 31 - 1);
  assert.is(ticksAt(WRAP_MS), -(2 ** 31));
  assert.is(ticksAt(2 * WRAP_MS + 50), 5);
});

clock("a deadline is past when it has come, before and after the wrap", () => {
  for (const startMs of [0, 12_340, WRAP_MS - 500, WRAP_MS, 2 * WRAP_MS - 500]) {
    const deadline = (ticksAt(startMs) + ticksOfSeconds(1)) | 0;
    assert.not.ok(isPast(deadline, ticksAt(startMs)), `at once, from ${startMs}`);
    assert.not.ok(isPast(deadline, ticksAt(startMs + 990)), `a tick early, from ${startMs}`);
    assert.ok(isPast(deadline, ticksAt(startMs + 1000)), `in time, from ${startMs}`);
    assert.ok(isPast(deadline, ticksAt(startMs + 100_000_000)), `a day late, from ${startMs}`);
  }
});

clock.run();
