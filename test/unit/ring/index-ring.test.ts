import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createIndexRingMemory, IndexRing, NO_ENTRY } from "../../../dataplane/ring/index-ring.ts";

const rings = suite("ring/index-ring");

/** The two ends of one ring. */
function ends(most: number): [IndexRing, IndexRing] {
  const memory = createIndexRingMemory(most);
  return [new IndexRing(memory), new IndexRing(memory)];
}

rings("what is pushed at one end is popped at the other, in order and once", () => {
  const [sender, receiver] = ends(4);

  assert.equal(
    [5, 0, 7].map((value) => sender.push(value)),
    [true, true, true],
  );

  assert.is(receiver.count, 3);
  assert.equal([receiver.pop(), receiver.pop(), receiver.pop()], [5, 0, 7]);
  assert.is(receiver.pop(), NO_ENTRY);
});

rings("a full ring refuses a number, and takes one again when one was popped", () => {
  const [sender, receiver] = ends(3);
  for (let i = 0; i < sender.capacity; i++) assert.ok(sender.push(i));

  assert.not.ok(sender.push(99));
  assert.is(receiver.pop(), 0);
  assert.ok(sender.push(99));
  assert.not.ok(sender.push(100));
});

rings("numbers go round the ring many times and past the wrap of its counters", () => {
  const memory = createIndexRingMemory(4);
  const words = new Int32Array(memory);
  words[0] = words[16] = 0x7fff_fffe; // Four pushes before the counters turn negative.
  const [sender, receiver] = [new IndexRing(memory), new IndexRing(memory)];

  for (let i = 0; i < 1000; i++) {
    assert.ok(sender.push(i));
    assert.ok(sender.push(i + 1));
    assert.is(receiver.pop(), i);
    assert.is(receiver.pop(), i + 1);
  }
  assert.is(receiver.count, 0);
});

rings.run();
