// Reassembly undoes fragmentation in any order, and loses no frame whatever arrives.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Fragments } from "../../dataplane/classify/fragments.ts";
import { deliverWithin } from "../../dataplane/host/segment-output.ts";
import { CONTINUE, FORWARD, HELD, REASSEMBLED } from "../../dataplane/verdict.ts";
import { fragment, ipv4 } from "../support/packet.ts";
import { hexOf, ip, Lab, SERVER, TAP0, VIP } from "../unit/host/lab.ts";

const reassembly = suite("property/reassembly");

/** A protocol whose payload nobody parses. */
const PROTOCOL = 253;

const packets = fc.record({
  bytes: fc.integer({ min: 1, max: 6_000 }),
  mtu: fc.integer({ min: 84, max: 1_500 }),
  id: fc.integer({ min: 0, max: 0xffff }),
  tos: fc.constantFrom(0, 0x20, 0xb8),
  options: fc.constantFrom(0, 4, 40),
});

interface Shape {
  bytes: number;
  mtu: number;
  id: number;
  tos: number;
  options: number;
}

function build(shape: Shape, to: string): Uint8Array {
  return ipv4({
    from: "198.18.64.9",
    to,
    protocol: PROTOCOL,
    payload: shape.bytes,
    id: shape.id,
    tos: shape.tos,
    ipOptions: new Uint8Array(shape.options).fill(1),
  });
}

/** Feeds packets; every whole one as hexadecimal, its slot given back. */
function feed(lab: Lab, fragments: Fragments, pieces: readonly Uint8Array[]): string[] {
  const whole: string[] = [];
  for (const piece of pieces) {
    const packet = lab.receivePacket(TAP0, piece);
    const verdict = fragments.reassemble(packet, lab.now);
    if (verdict === CONTINUE) {
      whole.push(hexOf(lab.ring.bytes.slice(packet.network, packet.end)));
      lab.ring.give(packet.slot);
      lab.received--;
    } else {
      lab.finish(packet, verdict);
    }
  }
  return whole;
}

reassembly("fragments in any order become the packet they were cut from", () => {
  fc.assert(
    fc.property(packets, fc.infiniteStream(fc.nat()), (shape, randoms) => {
      const lab = new Lab({ slots: 512 });
      const fragments = new Fragments(lab.host);
      const packet = build(shape, VIP);
      const pieces = fragment(packet, shape.mtu);
      fc.pre(pieces.length <= 128);
      const shuffled = pieces
        .map((piece) => ({ piece, rank: randoms.next().value as number }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ piece }) => piece);

      assert.equal(feed(lab, fragments, shuffled), [hexOf(packet)]);

      assert.is(lab.count(REASSEMBLED), pieces.length - 1);
      assert.is(lab.host.held, 0);
      assert.is(lab.ring.freeCount, lab.ring.slots);
    }),
  );
});

reassembly(
  "what the output cuts is what reassembly puts together, and never larger than the MTU",
  () => {
    fc.assert(
      fc.property(packets, (shape) => {
        const lab = new Lab({ slots: 512 });
        const packet = build(shape, SERVER);
        const expected = fragment(packet, shape.mtu);
        fc.pre(expected.length <= 128); // More do not fit a quarter of the ring.
        const parsed = lab.receivePacket(TAP0, packet);
        const { slot, network } = parsed;
        const route = lab.routeTo(SERVER);
        const { word0 } = ip(SERVER);
        const { host, now } = lab;

        deliverWithin(host, slot, network, route, word0, 0, 0, 0, FORWARD, shape.mtu, now);

        const pieces = lab.sent().map(({ frame }) => frame.subarray(14));
        assert.equal(pieces.map(hexOf), fragment(packet, shape.mtu).map(hexOf));
        for (const piece of pieces) assert.ok(piece.length <= shape.mtu);
        const whole = feed(lab, new Fragments(host), pieces);
        assert.equal(whole, [hexOf(packet)]);
        assert.is(lab.ring.freeCount, lab.ring.slots);
      }),
    );
  },
);

const strangers = fc.array(
  fc.record({
    id: fc.integer({ min: 0, max: 80 }),
    unit: fc.integer({ min: 0, max: 12 }),
    bytes: fc.integer({ min: 0, max: 40 }),
    more: fc.boolean(),
    wait: fc.integer({ min: 0, max: 200 }),
  }),
  { maxLength: 400 },
);

reassembly("whatever arrives, every fragment is counted once or waits, and no slot is lost", () => {
  fc.assert(
    fc.property(strangers, (list) => {
      const lab = new Lab({ slots: 64 });
      const fragments = new Fragments(lab.host);

      for (const { id, unit, bytes, more, wait } of list) {
        lab.now += wait;
        const offset = unit * 8;
        const from = { from: "198.18.64.9", to: VIP, protocol: PROTOCOL, id, offset, more };
        feed(lab, fragments, [ipv4({ ...from, payload: bytes })]);
        fragments.run(lab.now);
        lab.sent();

        assert.is(lab.accounted(), lab.received);
        assert.is(fragments.waiting, lab.host.held);
        assert.ok(lab.host.held <= 16, "a quarter of the ring");
        assert.is(lab.ring.freeCount, lab.ring.slots - lab.host.held);
      }
      lab.now += 3_000;
      fragments.run(lab.now);
      lab.sent();
      assert.is(lab.ring.freeCount, lab.ring.slots, "nothing waits for ever");
      assert.is(lab.count(HELD), 0);
    }),
  );
});

reassembly.run();
