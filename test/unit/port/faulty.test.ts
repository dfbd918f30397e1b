import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ManualClock } from "../../../dataplane/env/clock.ts";
import type { Faults } from "../../../dataplane/port/fault-lane.ts";
import { FaultyPort } from "../../../dataplane/port/faulty.ts";
import { MemoryPort } from "../../../dataplane/port/memory.ts";
import { Batch } from "../../../dataplane/ring/batch.ts";
import { Ring } from "../../../dataplane/ring/ring.ts";

const faulty = suite("port/faulty");

/** A wire with faults in one direction and frames numbered in their first two bytes. */
class Wire {
  readonly clock = new ManualClock();
  readonly inner = new MemoryPort({ name: "mem0" });
  readonly ring = new Ring(4096);
  readonly batch = new Batch();
  readonly port: FaultyPort;

  constructor(direction: "receive" | "transmit", faults: Faults, seed = 7) {
    this.port = new FaultyPort(this.inner, { seed, clock: this.clock, [direction]: faults });
  }

  inject(count: number): void {
    for (let i = 0; i < count; i++) this.inner.inject(numbered(i));
  }

  /** Receives until nothing more comes; the frames' numbers. */
  receive(): number[] {
    const numbers: number[] = [];
    while (this.port.receive(this.ring, this.batch) > 0 || this.inner.waiting > 0) {
      for (const slot of this.batch.slots.subarray(0, this.batch.count)) {
        numbers.push(this.ring.view.getUint16(this.ring.start[slot]!));
        this.ring.give(slot);
      }
      this.batch.clear();
    }
    return numbers;
  }

  transmit(count: number): number {
    const batch = new Batch(count);
    for (let i = 0; i < count; i++) {
      const slot = this.ring.take();
      this.ring.bytes.set(numbered(i), this.ring.start[slot]!);
      this.ring.length[slot] = 60;
      batch.push(slot);
    }
    return this.port.transmit(this.ring, batch);
  }

  sent(): number[] {
    return this.inner.take().map((frame) => (frame[0]! << 8) | frame[1]!);
  }
}

function numbered(i: number): Uint8Array {
  const frame = new Uint8Array(60);
  frame[0] = i >> 8;
  frame[1] = i;
  return frame;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

faulty("a tenth of the frames is lost when that is asked for, the others stay in order", () => {
  const wire = new Wire("receive", { lossPercent: 10 });
  wire.inject(5000);

  const numbers = wire.receive();

  assert.is(numbers.length, 5000 - wire.port.incoming.lost);
  assert.ok(wire.port.incoming.lost > 400 && wire.port.incoming.lost < 600);
  assert.equal(
    numbers,
    numbers.toSorted((a, b) => a - b),
  );
  assert.is(wire.ring.freeCount, 4096, "lost frames give their slots back");
});

faulty("the same seed gives the same fate, another seed another one", () => {
  const fate = (seed: number): number[] => {
    const wire = new Wire(
      "receive",
      { lossPercent: 30, duplicatePercent: 20, reorderPercent: 20 },
      seed,
    );
    wire.inject(500);
    return wire.receive();
  };

  assert.equal(fate(1), fate(1));
  assert.not.equal(fate(1), fate(2));
});

faulty("a doubled frame arrives twice with the same bytes, each in its own slot", () => {
  const wire = new Wire("receive", { duplicatePercent: 100 });
  wire.inject(3);

  assert.equal(wire.receive(), [0, 0, 1, 1, 2, 2]);
  assert.is(wire.port.incoming.duplicated, 3);
  assert.is(wire.ring.freeCount, 4096);
});

faulty("a reordered frame arrives behind the one that followed it", () => {
  const wire = new Wire("receive", { reorderPercent: 100 });
  wire.inject(4);

  assert.equal(wire.receive(), [1, 0, 3, 2]);
  assert.is(wire.port.incoming.reordered, 2);
});

faulty("a frame that nobody overtakes goes on after ten milliseconds", () => {
  const wire = new Wire("receive", { reorderPercent: 100 });
  wire.inject(1);

  assert.equal(wire.receive(), []);
  assert.is(wire.port.deadlineMs(), 10);
  wire.clock.advance(10);

  assert.equal(wire.receive(), [0]);
});

faulty("a damaged frame differs in exactly one bit", () => {
  const wire = new Wire("transmit", { corruptPercent: 100 });

  wire.transmit(1);

  const [frame] = wire.inner.take();
  const bits = [...frame!].reduce(
    (sum, byte) => sum + byte.toString(2).replaceAll("0", "").length,
    0,
  );
  assert.is(bits, 1);
});

faulty("a delayed frame arrives when its time has come, and the deadline says when", () => {
  const wire = new Wire("receive", { delayMs: 30 });
  wire.inject(2);

  assert.equal(wire.receive(), []);
  assert.is(wire.port.deadlineMs(), 30);
  wire.clock.advance(29);
  assert.equal(wire.receive(), []);
  wire.clock.advance(1);

  assert.equal(wire.receive(), [0, 1]);
  assert.is(wire.port.deadlineMs(), Infinity);
});

faulty("a delayed frame on its way out leaves with a later receive", () => {
  const wire = new Wire("transmit", { delayMs: 5 });

  assert.is(wire.transmit(2), 0);
  assert.equal(wire.sent(), []);
  wire.clock.advance(5);
  wire.receive();

  assert.equal(wire.sent(), [0, 1]);
  assert.is(wire.ring.freeCount, 4096);
});

faulty("jitter lets frames overtake each other within its bounds", () => {
  const wire = new Wire("transmit", { delayMs: 5, jitterMs: 20 });
  wire.transmit(50);

  wire.clock.advance(4.9);
  wire.receive();
  assert.equal(wire.sent(), []);
  wire.clock.advance(20.1);
  wire.receive();

  const sent = wire.sent();
  assert.not.equal(sent, upTo(50));
  assert.equal(
    sent.toSorted((a, b) => a - b),
    upTo(50),
  );
});

faulty("an outbox larger than the lane passes whole when nothing delays it", () => {
  const wire = new Wire("transmit", {});

  assert.is(wire.transmit(3000), 0);

  assert.equal(wire.sent(), upTo(3000));
});

faulty("a full lane loses what comes on top and keeps its slots in order", () => {
  const wire = new Wire("transmit", { delayMs: 1000 });

  wire.transmit(2000);

  assert.is(wire.port.outgoing.lost, 2000 - 1024);
  assert.is(wire.ring.freeCount, 4096 - 1024);
  wire.port.close();
  assert.is(wire.ring.freeCount, 4096, "closing gives back what is under way");
});

faulty("faults of one direction leave the other alone", () => {
  const wire = new Wire("transmit", { lossPercent: 100 });
  wire.inject(10);

  wire.transmit(10);

  assert.equal(wire.sent(), []);
  assert.equal(wire.receive(), upTo(10));
});

faulty("a share above 100 per cent is refused by name", () => {
  const wrong = (): Wire => new Wire("receive", { lossPercent: 101 });

  assert.throws(wrong, "lossPercent is a number from 0 to 100, not 101");
});

faulty.run();
