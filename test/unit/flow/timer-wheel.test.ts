// The timer wheel: every level, every border, the wrap of ticks.

import { suite } from "uvu";
import * as assert from "uvu/assert";

import { FAR_PREVIOUS, FAR_WORDS } from "../../../dataplane/flow/layout.ts";
import { NONE } from "../../../dataplane/flow/record.ts";
import { HORIZON_TICKS, TimerWheel } from "../../../dataplane/flow/timer-wheel.ts";

const wheel = suite("flow/timer-wheel");

function freshWheel(flows: number): TimerWheel {
  const far = new Int32Array(flows * FAR_WORDS);
  for (let flow = 0; flow < flows; flow++) far[flow * FAR_WORDS + FAR_PREVIOUS] = NONE;
  return new TimerWheel(far);
}

/** Flows that come up at `now`, moved on by their true deadlines when they are not due. */
function drain(timers: TimerWheel, deadlines: readonly number[], now: number): number[] {
  const due: number[] = [];
  for (let flow = timers.due(now); flow !== NONE; flow = timers.due(now)) {
    timers.unlink(flow);
    if (((deadlines[flow]! - now) | 0) <= 0) due.push(flow);
    else timers.link(flow, deadlines[flow]!, now);
  }
  return due.sort((a, b) => a - b);
}

/** Deadlines round every border between levels. */
const BORDERS = [8, 14, 20].flatMap((bits) => [(1 << bits) - 1, 1 << bits, (1 << bits) + 1]);

for (const start of [0, 255, 256, 16_383, 0x7fffff00, -1, -0x80000000]) {
  wheel(`flows of all levels come up on their tick, starting at tick ${start}`, () => {
    const deadlines = [1, 2, ...BORDERS].map((ahead) => (start + ahead) | 0);
    const timers = freshWheel(deadlines.length);
    for (const [flow, deadline] of deadlines.entries()) timers.link(flow, deadline, start);

    for (const [flow, deadline] of deadlines.entries()) {
      assert.equal(drain(timers, deadlines, (deadline - 1) | 0), [], `before tick ${deadline}`);
      assert.equal(drain(timers, deadlines, deadline), [flow], `at tick ${deadline}`);
    }
  });
}

wheel("a deadline that is past already comes up at the next look", () => {
  const timers = freshWheel(2);
  timers.link(0, 1000, 100);

  timers.link(1, 90, 100);

  assert.is(timers.due(100), 1);
});

wheel("a deadline beyond the horizon waits in the last slot and is not lost", () => {
  const deadline = HORIZON_TICKS * 3;
  const timers = freshWheel(1);
  timers.link(0, deadline, 0);

  for (let now = 0; now < deadline; now += HORIZON_TICKS >> 3) {
    assert.equal(drain(timers, [deadline], now), []);
  }

  assert.equal(drain(timers, [deadline], deadline), [0]);
});

wheel("the next tick to look is never later than the first deadline, and gets there", () => {
  const deadlines = [5, 300, 20_000, 1_500_000];
  const timers = freshWheel(deadlines.length);
  for (const [flow, deadline] of deadlines.entries()) timers.link(flow, deadline, 0);
  let looks = 0;

  for (const [flow, deadline] of deadlines.entries()) {
    for (let now = -1; now !== deadline; looks++) {
      now = timers.next();
      assert.ok(now <= deadline, `look at ${now} for ${deadline}`);
      assert.equal(drain(timers, deadlines, now), now === deadline ? [flow] : []);
    }
  }

  assert.ok(looks < 16, `${looks} looks`);
});

wheel("a flow that waits a whole turn in the current slot asks for no look in the past", () => {
  const timers = freshWheel(1);
  const start = 300;
  const deadline = start + (1 << 14) - 2; // One turn of level 1 later, in the slot of `start`.

  timers.link(0, deadline, start);

  assert.ok(timers.next() > start && timers.next() <= deadline, `look at ${timers.next()}`);
  assert.equal(drain(timers, [deadline], start), []);
  assert.equal(drain(timers, [deadline], deadline), [0]);
});

wheel("an empty wheel asks to be looked at far away", () => {
  const timers = freshWheel(1);
  timers.link(0, 10, 5);
  timers.unlink(0);

  assert.is(timers.next(), 5 + HORIZON_TICKS);
  assert.is(timers.due(1_000_000), NONE);
});

wheel("a flow in the middle of a slot can be taken out", () => {
  const timers = freshWheel(3);
  for (const flow of [0, 1, 2]) timers.link(flow, 10, 0);

  timers.unlink(1);
  timers.unlink(1);

  assert.equal(drain(timers, [10, 10, 10], 10), [0, 2]);
  assert.is(timers.isLinked(1), false);
});

wheel.run();
