import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ManualClock } from "../../../dataplane/env/clock.ts";
import { CapturePort, type RecordedFrame } from "../../../dataplane/port/capture.ts";
import { Batch } from "../../../dataplane/ring/batch.ts";
import { FRAME_BYTES_MAX, Ring } from "../../../dataplane/ring/ring.ts";

const capture = suite("port/capture");

const START_US = 1_700_000_000_000_000;

/** Frames of 60 bytes, so many microseconds after the start. */
const at = (...offsetsUs: number[]): RecordedFrame[] =>
  offsetsUs.map((us, i) => ({ timeUs: START_US + us, frame: new Uint8Array(60).fill(i) }));

capture("a frame comes when its time in the recording has come", () => {
  const clock = new ManualClock();
  const port = new CapturePort({ name: "cap0", clock, frames: at(0, 1500, 1500, 2_000_000) });
  const ring = new Ring(8);
  const batch = new Batch();

  assert.is(port.receive(ring, batch), 1);
  assert.is(port.deadlineMs(), 1.5);
  clock.advance(1.4);
  assert.is(port.receive(ring, batch), 0);
  clock.advance(0.2);
  assert.is(port.receive(ring, batch), 2);
  clock.advance(port.deadlineMs() - clock.nowMs());
  assert.is(port.receive(ring, batch), 1);

  assert.is(port.deadlineMs(), Infinity);
});

capture("what is transmitted carries the recording's time", () => {
  const clock = new ManualClock();
  const times: number[] = [];
  const sink = (_: Uint8Array, timeUs: number): void => void times.push(timeUs);
  const port = new CapturePort({ name: "cap0", clock, frames: at(0, 2500), sink });
  const ring = new Ring(8);
  const batch = new Batch();

  port.receive(ring, batch);
  clock.advance(2.5);
  port.receive(ring, batch);
  port.transmit(ring, batch);

  assert.equal(times, [START_US + 2500, START_US + 2500]);
});

capture("ports of one recording share its origin, not that of their own first frame", () => {
  const clock = new ManualClock();
  const port = new CapturePort({ name: "cap1", clock, frames: at(4000), originUs: START_US });

  assert.is(port.deadlineMs(), 4);
});

capture("a frame whose time lies before that of the one ahead of it comes right behind it", () => {
  const clock = new ManualClock();
  const port = new CapturePort({ name: "cap0", clock, frames: at(1000, 500), originUs: START_US });
  const ring = new Ring(8);
  clock.advance(1);

  assert.is(port.receive(ring, new Batch()), 2);
});

capture("a recorded frame that no slot can hold is skipped and counted", () => {
  const clock = new ManualClock();
  const frames = [{ timeUs: START_US, frame: new Uint8Array(FRAME_BYTES_MAX + 1) }, ...at(0)];
  const port = new CapturePort({ name: "cap0", clock, frames });

  assert.is(port.receive(new Ring(2), new Batch()), 1);
  assert.is(port.oversized, 1);
});

capture.run();
