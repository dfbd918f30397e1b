import { suite } from "uvu";
import * as assert from "uvu/assert";
import { RepeatPort } from "../../../dataplane/port/repeat.ts";
import { Batch } from "../../../dataplane/ring/batch.ts";
import { Ring } from "../../../dataplane/ring/ring.ts";

const repeat = suite("port/repeat");

const FRAMES = [1, 2, 3].map((mark) => new Uint8Array(60).fill(mark));

repeat("frames come round and round until the budget is used up", () => {
  const port = new RepeatPort({ name: "mem0" }, FRAMES);
  const ring = new Ring(16);
  const batch = new Batch(4);
  port.budget = 7;
  const marks: number[] = [];

  while (port.receive(ring, batch) > 0) {
    for (const slot of batch.slots.subarray(0, batch.count))
      marks.push(ring.bytes[ring.start[slot]!]!);
    port.transmit(ring, batch);
  }

  assert.equal(marks, [1, 2, 3, 1, 2, 3, 1]);
  assert.is(port.transmitted, 7);
  assert.is(port.transmittedBytes, 7 * 60);
  assert.is(ring.freeCount, 16);
});

repeat("a frame that was rewritten in its slot comes unchanged the next time", () => {
  const port = new RepeatPort({ name: "mem0" }, FRAMES.slice(0, 1));
  const ring = new Ring(1);
  const batch = new Batch();
  port.budget = 2;

  port.receive(ring, batch);
  ring.bytes.fill(0xee);
  port.transmit(ring, batch);
  port.receive(ring, batch);

  assert.is(ring.bytes[ring.start[0]!], 1);
});

repeat("frames above the MTU are refused and not counted as transmitted", () => {
  const port = new RepeatPort({ name: "mem0", mtu: 1000 }, [new Uint8Array(1015)]);
  const ring = new Ring(1);
  const batch = new Batch();
  port.budget = 1;
  port.receive(ring, batch);

  assert.is(port.transmit(ring, batch), 1);
  assert.is(port.transmitted, 0);
});

repeat.run();
