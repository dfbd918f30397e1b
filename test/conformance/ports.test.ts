// What every port does, whatever is behind it. TAP and TUN run in a network namespace of their own.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Batch } from "../../dataplane/ring/batch.ts";
import { HEADROOM_BYTES, Ring } from "../../dataplane/ring/ring.ts";
import { ethernet, udp } from "../support/packet.ts";
import { rerunInPrivateNamespace } from "../support/private-namespace.ts";
import { type Kind, KINDS, type Subject, withEmptyHeader } from "./ports-kinds.ts";

rerunInPrivateNamespace(import.meta.path);

const MTU = 1500;

/** Frames that differ in length and content. */
const frames = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, i) => frame(60 + (i % 50), i));

/** A frame of `bytes` bytes with a UDP datagram that carries `mark`. */
function frame(bytes: number, mark: number): Uint8Array {
  const data = new Uint8Array(bytes - 14 - 28).map((_, i) => (i * 7 + mark) & 0xff);
  return ethernet({
    payload: udp({ from: "198.18.0.7:4000", to: "198.18.0.1:80", id: mark, data }),
  });
}

const bytesIn = (ring: Ring, slot: number): Uint8Array =>
  ring.bytes.slice(ring.start[slot]!, ring.start[slot]! + ring.length[slot]!);

/** Puts frames into slots and into a batch, as stages do. */
function load(ring: Ring, batch: Batch, contents: readonly Uint8Array[]): void {
  for (const content of contents) {
    const slot = ring.take();
    ring.bytes.set(content, ring.start[slot]!);
    ring.length[slot] = content.length;
    batch.push(slot);
  }
}

function giveBack(ring: Ring, batch: Batch): void {
  for (let i = 0; i < batch.count; i++) ring.give(batch.slots[i]!);
  batch.clear();
}

const ports = suite("conformance/ports");

for (const kind of KINDS) {
  /** A frame as this kind shows it on either side. */
  const seen = (content: Uint8Array): Uint8Array =>
    kind.layer === 2 ? content : withEmptyHeader(content.subarray(14));
  conform(kind, seen);
}

function conform(kind: Kind, seen: (content: Uint8Array) => Uint8Array): void {
  if (kind.missing !== null) console.log(`\nSKIPPED: ${kind.name} needs ${kind.missing}`);
  const it = (
    title: string,
    waiting: readonly Uint8Array[],
    body: (subject: Subject) => void,
    mtu = MTU,
  ): void => {
    const add = kind.missing === null ? ports : ports.skip;
    add(`${kind.name}: ${title}`, () => {
      const subject = kind.open(waiting, mtu);
      try {
        body(subject);
      } finally {
        subject.close();
      }
    });
  };

  it("a receive fills the batch and leaves the rest for the next one", frames(100), ({ port }) => {
    const ring = new Ring(128);
    const batch = new Batch(64);

    assert.is(port.receive(ring, batch), 64);
    assert.is(batch.count, 64);
    giveBack(ring, batch);

    assert.is(port.receive(ring, batch), 36);
    giveBack(ring, batch);

    assert.is(port.receive(ring, batch), 0, "nothing waits any more");
    if (kind.holdsSlots !== true) assert.is(ring.freeCount, 128, "an empty receive takes no slot");
    port.close();
    assert.is(ring.freeCount, 128, "a closed port holds no slot");
  });

  it("frames keep their bounds, order and bytes", frames(60), ({ port }) => {
    const ring = new Ring(64);
    const batch = new Batch();
    ring.bytes.fill(0xee); // Leftovers of earlier frames.

    port.receive(ring, batch);

    const received = Array.from(batch.slots.subarray(0, batch.count), (s) => bytesIn(ring, s));
    assert.equal(received, frames(60).map(seen));
  });

  it("a receive appends to what the batch already holds", frames(3), ({ port }) => {
    const ring = new Ring(8);
    const batch = new Batch(4);
    load(ring, batch, frames(2));
    const first = batch.slots.slice(0, 2);

    assert.is(port.receive(ring, batch), 2);

    assert.equal(batch.slots.slice(0, 2), first);
    assert.is(batch.count, 4);
  });

  it("with no free slot frames wait and none is lost", frames(6), ({ port }) => {
    const ring = new Ring(4);
    const batch = new Batch();

    assert.is(port.receive(ring, batch), 4);
    assert.is(port.receive(ring, batch), 0);
    giveBack(ring, batch);

    assert.is(port.receive(ring, batch), 2);
    assert.equal(bytesIn(ring, batch.slots[1]!), seen(frames(6)[5]!));
  });

  it("a received frame has the whole headroom before it", frames(1), ({ port }) => {
    const ring = new Ring(2);
    const batch = new Batch();

    port.receive(ring, batch);

    const slot = batch.slots[0]!;
    assert.is(ring.start[slot]! - ring.floor(slot), HEADROOM_BYTES);
  });

  const jumbo = frame(9014, 1);
  it(
    "a frame as large as the MTU comes in whole and leaves whole",
    [jumbo],
    ({ port, sent }) => {
      const ring = new Ring(2);
      const batch = new Batch();

      port.receive(ring, batch);
      assert.equal(bytesIn(ring, batch.slots[0]!), seen(jumbo));

      assert.is(port.transmit(ring, batch), 0);
      assert.equal(sent(), [seen(jumbo)]);
    },
    9000,
  );

  it("a transmit sends the batch in order and gives every slot back", [], ({ port, sent }) => {
    const ring = new Ring(70);
    const batch = new Batch(70);
    load(ring, batch, frames(70));

    assert.is(port.transmit(ring, batch), 0);

    assert.equal(sent(), frames(70).map(seen));
    assert.is(batch.count, 0);
    assert.is(ring.freeCount, 70);
  });

  it("when its writes are finished a port has given every slot back", [], ({ port, sent }) => {
    const ring = new Ring(70);
    const batch = new Batch(70);
    load(ring, batch, frames(70));

    port.transmit(ring, batch);
    port.finishWrites?.();

    assert.is(ring.freeCount, 70);
    assert.equal(sent(), frames(70).map(seen));
  });

  it("frames that come while writes are finished are received", frames(100), ({ port }) => {
    const ring = new Ring(128);
    const batch = new Batch();
    const others = new Batch();
    let received = 0;
    for (let count = port.receive(ring, batch); count > 0; count = port.receive(ring, batch)) {
      received += count;
      giveBack(ring, batch);
      load(ring, others, frames(3));
      port.transmit(ring, others);
      port.finishWrites?.();
    }

    assert.is(received, 100);
    port.close();
    assert.is(ring.freeCount, 128);
  });

  it("a frame leaves from where it starts, headroom used or not", [], ({ port, sent }) => {
    const ring = new Ring(4);
    const batch = new Batch();
    const content = frame(200, 9);
    for (const moved of [0, -20, -HEADROOM_BYTES, 3]) {
      const slot = ring.take();
      ring.start[slot] = ring.start[slot]! + moved;
      ring.bytes.set(content, ring.start[slot]!);
      ring.length[slot] = content.length;
      batch.push(slot);
    }

    assert.is(port.transmit(ring, batch), 0);

    assert.equal(
      sent(),
      [1, 2, 3, 4].map(() => seen(content)),
    );
  });

  it("a frame above the MTU is refused, the others leave", [], ({ port, sent }) => {
    const ring = new Ring(3);
    const batch = new Batch();
    load(ring, batch, [frame(1514, 1), frame(1515, 2), frame(60, 3)]);

    assert.is(port.transmit(ring, batch), 1);

    assert.equal(sent(), [frame(1514, 1), frame(60, 3)].map(seen));
    assert.is(ring.freeCount, 3);
  });

  it("a frame without a whole Ethernet header is refused", [], ({ port, sent }) => {
    const ring = new Ring(1);
    const batch = new Batch();
    load(ring, batch, [new Uint8Array(13)]);

    assert.is(port.transmit(ring, batch), 1);

    assert.equal(sent(), []);
    assert.is(ring.freeCount, 1);
  });

  it("a closed port gives nothing and refuses everything", frames(2), ({ port, sent }) => {
    const ring = new Ring(4);
    const batch = new Batch();
    port.close();
    port.close();

    assert.is(port.receive(ring, batch), 0);
    load(ring, batch, frames(2));
    assert.is(port.transmit(ring, batch), 2);

    assert.equal(sent(), []);
    assert.is(ring.freeCount, 4);
    assert.is(port.fd, -1);
  });

  it("name, MTU and MAC are what was asked for", [], ({ port }) => {
    assert.is(port.mtu, MTU);
    assert.is(port.layer, kind.layer);
    assert.ok(port.name.length <= 15);
    if (kind.layer === 3) assert.is(port.mac, "00:00:00:00:00:00");
    else assert.match(port.mac, /^02(:[0-9a-f]{2}){5}$/);
  });

  if (kind.layer === 2) {
    it("one VLAN tag does not count towards the MTU", [], ({ port }) => {
      const ring = new Ring(2);
      const batch = new Batch();
      const packet = frame(1514, 1).subarray(14);
      load(ring, batch, [
        ethernet({ payload: packet, vlan: 5 }),
        ethernet({ payload: new Uint8Array([...packet, 0]), vlan: 5 }),
      ]);

      assert.is(port.transmit(ring, batch), 1);
    });
  }
}

ports.run();
