// The ring of slots and batches of slot numbers: taking, giving back, and where a frame lies.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Batch, BATCH_FRAMES } from "../../../dataplane/ring/batch.ts";
import {
  createRingMemory,
  FRAME_BYTES_MAX,
  HEADROOM_BYTES,
  NO_SLOT,
  Ring,
  SLOT_BYTES,
} from "../../../dataplane/ring/ring.ts";

const ring = suite("ring/ring");

const takeAll = (from: Ring): number[] => {
  const taken: number[] = [];
  for (let slot = from.take(); slot !== NO_SLOT; slot = from.take()) taken.push(slot);
  return taken;
};

ring("every slot is handed out once, then none", () => {
  const four = new Ring(4);

  assert.equal(takeAll(four).sort(), [0, 1, 2, 3]);
  assert.is(four.freeCount, 0);
  assert.is(four.take(), NO_SLOT);
});

ring("the slot given back last is taken first, while its bytes are in the cache", () => {
  const four = new Ring(4);
  takeAll(four);

  four.give(1);
  four.give(3);

  assert.is(four.take(), 3);
  assert.is(four.take(), 1);
  assert.is(four.take(), NO_SLOT);
});

ring("a taken slot is empty, of no port, and has its whole headroom again", () => {
  const two = new Ring(2);
  const slot = two.take();
  two.start[slot]! -= 54;
  two.length[slot] = 1514;
  two.port[slot] = 1;

  two.give(slot);
  assert.is(two.take(), slot);

  assert.is(two.start[slot], two.floor(slot) + HEADROOM_BYTES);
  assert.is(two.length[slot], 0);
  assert.is(two.port[slot], -1);
});

ring("the largest frame fits behind the headroom without touching the next slot", () => {
  const two = new Ring(2);

  assert.ok(two.floor(0) + HEADROOM_BYTES + FRAME_BYTES_MAX <= two.ceiling(0));
  assert.is(two.ceiling(0), two.floor(1));
  assert.is(two.bytes.length, 2 * SLOT_BYTES);
  assert.is((SLOT_BYTES / 64) % 2, 1, "an odd number of cache lines");
});

ring("bytes and view are the same memory", () => {
  const one = new Ring(1);

  one.bytes[300] = 0xab;

  assert.is(one.view.getUint8(300), 0xab);
});

ring("giving a slot back twice stops the program, and so does one never taken", () => {
  const two = new Ring(2);
  const slot = two.take();
  two.give(slot);

  assert.throws(() => two.give(slot), `slot ${slot} was given back twice`);
  assert.throws(() => two.give(1 - slot), "given back twice");
  assert.is(two.freeCount, 2);
});

ring("a ring has 1 to 16384 slots", () => {
  for (const slots of [0, -1, 1.5, 16_385, Number.NaN]) {
    assert.throws(() => new Ring(slots), "1 to 16384 slots");
  }
});

/** The parts of two workers in a ring of 2 * count slots, and what each was to send home. */
function twoParts(count: number): { rings: [Ring, Ring]; sent: [number[], number[]] } {
  const memory = createRingMemory(count * 2);
  const sent: [number[], number[]] = [[], []];
  const part = (worker: 0 | 1): Ring =>
    new Ring({
      memory,
      first: worker * count,
      count,
      sendHome: (slot) => void sent[worker].push(slot),
    });
  return { rings: [part(0), part(1)], sent };
}

ring("workers take slots of their own only, and all of them see where a frame lies", () => {
  const { rings } = twoParts(2);
  const [one, other] = rings;

  assert.equal(takeAll(one).sort(), [0, 1]);
  const slot = other.take();
  assert.is(slot, 2);
  other.length[slot] = 60;
  other.bytes[other.start[slot]!] = 0xab;

  assert.is(one.length[slot], 60);
  assert.is(one.view.getUint8(one.start[slot]!), 0xab);
});

ring("a slot of another worker goes home and is nobody's until its owner takes it back", () => {
  const { rings, sent } = twoParts(2);
  const [one, other] = rings;
  const slot = other.take();

  one.give(slot);

  assert.equal(sent, [[slot], []]);
  assert.is(other.freeCount, 1);
  other.give(slot);
  assert.is(other.freeCount, 2);
});

ring("frames that wait in one place are a quarter of the slots, whoever's they are", () => {
  const memory = createRingMemory(4 * 64);
  const quarter = new Ring({ memory, first: 0, count: 64, sendHome() {} });

  assert.is(new Ring(64).waitingMax, 16);
  assert.is(quarter.waitingMax, 4);
});

ring.run();

const batch = suite("ring/batch");

batch("a batch keeps slots in order and refuses one too many", () => {
  const three = new Batch(3);

  assert.equal(
    [7, 5, 7, 9].map((slot) => three.push(slot)),
    [true, true, true, false],
  );
  assert.equal([...three.slots], [7, 5, 7]);
  assert.is(three.count, 3);
});

batch("a cleared batch takes its capacity again", () => {
  const two = new Batch(2);
  two.push(1);
  two.push(2);

  two.clear();

  assert.is(two.count, 0);
  assert.equal([two.push(3), two.push(4), two.push(5)], [true, true, false]);
});

batch("a receive batch bounds the work of a step", () => {
  assert.is(new Batch().capacity, BATCH_FRAMES);
});

batch.run();
