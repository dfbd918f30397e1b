// Reassembly: recorded fragments, order, overlaps, limits, timeouts; every frame counted once.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Fragments } from "../../../dataplane/classify/fragments.ts";
import { nextDeadline, NO_DEADLINE, upkeep } from "../../../dataplane/host/upkeep.ts";
import {
  DROP_FRAGMENT,
  DROP_FRAGMENT_TIMEOUT,
  REASSEMBLED,
  VERDICTS,
} from "../../../dataplane/verdict.ts";
import { ethernet, fragment, internetChecksum, tcp, udp } from "../../support/packet.ts";
import { CLIENT, fromHex, hexOf, Lab, type LabOptions, MACS, TAP0, VIP } from "../host/lab.ts";

const fragments = suite("classify/fragments");

/** Recorded: golden/packets.json, "UDP fragment 1 of 2 (MF)" and "UDP fragment 2 of 2". */
const FIRST = "450005dc777720004011151ec6124005c00002649c45003507d021ee" + "46".repeat(1472);
const SECOND = "4500021c777700b940113825c6124005c0000264" + "46".repeat(520);

class Bench extends Lab {
  readonly fragments: Fragments;
  /** The last packet that came out whole, as hexadecimal. */
  whole = "";

  constructor(options: LabOptions = {}) {
    super(options);
    this.fragments = new Fragments(this.host);
  }

  /** A fragment arrives: "whole", "held" or a drop reason. */
  take(packet: Uint8Array): string {
    const parsed = this.receivePacket(TAP0, packet);
    const { mark, at } = parsed;
    const verdict = this.fragments.reassemble(parsed, this.now);
    if (VERDICTS[verdict]!.name !== "continue") return this.finish(parsed, verdict);
    assert.is(parsed.mark, mark);
    assert.is(parsed.at, at);
    assert.is(parsed.end, this.ring.start[parsed.slot]! + this.ring.length[parsed.slot]!);
    this.whole = hexOf(this.ring.bytes.slice(parsed.network, parsed.end));
    this.received--; // Its verdict is the next stage's.
    this.ring.give(parsed.slot);
    return "whole";
  }

  takeAll(packets: Uint8Array[]): string[] {
    return packets.map((packet) => this.take(packet));
  }

  assertNothingLost(): void {
    assert.is(this.accounted(), this.received, "every frame is counted or held");
    assert.is(this.ring.freeCount, this.ring.slots - this.host.held, "slots");
    assert.is(this.fragments.waiting, this.host.held);
  }
}

const packetOf = (bytes: number, id = 5): Uint8Array =>
  udp({ from: `${CLIENT}:7`, to: `${VIP}:9`, data: bytes, id });

fragments("two fragments become the packet they were cut from, in either order", () => {
  for (const order of [
    [FIRST, SECOND],
    [SECOND, FIRST],
  ]) {
    const bench = new Bench();

    assert.equal(bench.takeAll(order.map(fromHex)), ["held", "whole"]);

    assert.is(bench.whole.length, 2 * 2020);
    assert.is(bench.whole.slice(0, 16), "450007e477770000");
    assert.is(internetChecksum(fromHex(bench.whole.slice(0, 40))), 0);
    assert.is(bench.whole.slice(40), FIRST.slice(40) + "46".repeat(520));
    assert.is(bench.count(REASSEMBLED), 1);
    bench.assertNothingLost();
  }
});

fragments("the whole packet is parsed, and the ring knows its largest fragment", () => {
  const bench = new Bench();
  bench.take(fromHex(FIRST));
  const packet = bench.receivePacket(TAP0, fromHex(SECOND));

  bench.fragments.reassemble(packet, bench.now);

  assert.is(packet.isFragment, false);
  assert.is(packet.sourcePort, 0x9c45);
  assert.is(packet.destinationPort, 53);
  assert.is(packet.bytes, 2020);
  assert.is(bench.ring.largestFragment[packet.slot], 1500);
});

fragments("packets that are no fragments pass", () => {
  const bench = new Bench();
  const packet = packetOf(10);

  assert.is(bench.take(packet), "whole");
  assert.is(bench.whole, hexOf(packet));
  assert.is(nextDeadline(bench.host, bench.now), NO_DEADLINE);
});

fragments("fragments of different packets do not mix", () => {
  const bench = new Bench();
  const one = fragment(packetOf(1000, 1), 600);
  const two = fragment(packetOf(1001, 2), 600);

  assert.is(bench.take(one[0]!), "held");
  assert.is(bench.take(two[1]!), "held");
  assert.is(bench.take(two[0]!), "whole");
  assert.is(bench.whole.length, 2 * 1029);
  assert.is(bench.take(one[1]!), "whole");
  assert.is(bench.whole.length, 2 * 1028);
  bench.assertNothingLost();
});

fragments("DF of fragments is not taken over, and options of the first are", () => {
  const bench = new Bench();
  const ipOptions = Uint8Array.from([7, 3, 4, 0]);
  const packet = udp({ from: `${CLIENT}:7`, to: `${VIP}:9`, data: 100, ipOptions, id: 3 });
  const pieces = fragment(packet, 88);
  const bare = udp({ from: `${CLIENT}:7`, to: `${VIP}:9`, data: 100, id: 3 });
  const last = fragment(bare, 84)[1]!;
  last[6]! |= 0x40;
  last.set([0, 0], 10);
  const sum = internetChecksum(last.subarray(0, 20));
  last.set([sum >> 8, sum & 0xff], 10);

  assert.equal(bench.takeAll([pieces[0]!, last]), ["held", "whole"]);
  assert.is(bench.whole, hexOf(packet));
});

fragments("congestion marks survive, and contradict a sender without ECN", () => {
  const cut = (tos: number[]): Uint8Array[] =>
    tos.map(
      (value, i) =>
        fragment(udp({ from: `${CLIENT}:7`, to: `${VIP}:9`, data: 100, tos: value }), 76)[i]!,
    );
  const bench = new Bench();

  assert.is(bench.takeAll(cut([2, 3])).at(-1), "whole");
  assert.is(bench.whole.slice(2, 4), "03");
  assert.is(internetChecksum(fromHex(bench.whole.slice(0, 40))), 0);
  assert.is(bench.takeAll(cut([0, 3])).at(-1), "fragment");
  bench.assertNothingLost();
});

fragments("a duplicate is dropped and does no harm", () => {
  const bench = new Bench();
  const [first, second, third] = fragment(packetOf(100), 60);

  const verdicts = bench.takeAll([first!, first!, third!, third!, second!]);

  assert.equal(verdicts, ["held", "fragment", "held", "fragment", "whole"]);
  assert.is(bench.whole, hexOf(packetOf(100)));
  bench.assertNothingLost();
});

fragments("an overlap drops the whole packet", () => {
  const bench = new Bench();
  const data = new Uint8Array(40).fill(1);
  const from = { from: `${CLIENT}:7`, to: `${VIP}:9`, data, id: 5 };

  bench.take(udp({ ...from, more: true }));
  assert.is(bench.take(udp({ ...from, offset: 40 })), "fragment");

  assert.is(bench.count(DROP_FRAGMENT), 2);
  assert.is(bench.host.held, 0);
  bench.assertNothingLost();
});

fragments("an overlap with what comes behind drops the whole packet as well", () => {
  const bench = new Bench();
  const from = { from: `${CLIENT}:7`, to: `${VIP}:9`, data: 32, id: 5, more: true };

  bench.take(udp({ ...from, offset: 80 }));
  assert.is(bench.take(udp({ ...from, offset: 48 })), "fragment");

  assert.is(bench.count(DROP_FRAGMENT), 2);
  bench.assertNothingLost();
});

fragments("a fragment behind the end, and a second end, drop the whole packet", () => {
  for (const offset of [160, 80]) {
    const bench = new Bench();
    const from = { from: `${CLIENT}:7`, to: `${VIP}:9`, data: 32, id: 5 };
    bench.take(udp({ ...from, offset: 120 }));

    const isLast = offset < 120;
    assert.is(bench.take(udp({ ...from, offset, more: !isLast })), "fragment");

    assert.is(bench.host.held, 0);
    bench.assertNothingLost();
  }
});

fragments("more than 65,535 bytes are refused before they are kept", () => {
  const bench = new Bench();
  const from = { from: `${CLIENT}:7`, to: `${VIP}:9`, id: 5 };
  bench.take(udp({ ...from, data: 32, more: true }));

  assert.is(bench.take(udp({ ...from, data: 100, offset: 65_512 })), "fragment");
  assert.is(bench.host.held, 0);
  bench.assertNothingLost();
});

fragments(
  "a fragment that ends between units loses the odd bytes, and is nothing without them",
  () => {
    const bench = new Bench();
    const from = { from: `${CLIENT}:7`, to: `${VIP}:9`, id: 5 };

    assert.is(bench.take(udp({ ...from, data: 4, offset: 8, more: true }).subarray(0, 32)), "held");
    const tiny = udp({ ...from, data: 0, offset: 80, more: true });
    tiny.set([0, 24], 2);
    tiny.set([0, 0], 10);
    const sum = internetChecksum(tiny.subarray(0, 20));
    tiny.set([sum >> 8, sum & 0xff], 10);
    assert.is(bench.take(tiny), "fragment");
    bench.assertNothingLost();
  },
);

fragments(
  "after 30 s the rest is dropped, and the sender told when the first fragment came",
  () => {
    const bench = new Bench();
    const [first, second] = fragment(packetOf(1000, 1), 600);
    bench.take(first!);
    bench.take(fragment(packetOf(1000, 2), 600)[1]!);

    assert.is(nextDeadline(bench.host, bench.now), 3_000);
    bench.now += 2_999;
    upkeep(bench.host, bench.now);
    assert.is(bench.host.held, 2);
    bench.now += 1;
    upkeep(bench.host, bench.now);

    assert.is(bench.count(DROP_FRAGMENT_TIMEOUT), 2);
    const sent = bench.sent();
    assert.is(sent.length, 1);
    assert.equal([...sent[0]!.frame.subarray(34, 36)], [11, 1]);
    assert.is(hexOf(sent[0]!.frame.subarray(42, 62)), hexOf(first!.subarray(0, 20)));
    assert.is(bench.take(second!), "held", "too late");
    bench.assertNothingLost();
  },
);

fragments("a later fragment does not make its packet live longer", () => {
  const bench = new Bench();
  const [first, second] = fragment(packetOf(2000), 600);
  bench.take(first!);
  bench.now += 2_000;
  bench.take(second!);
  bench.now += 1_000;
  upkeep(bench.host, bench.now);

  assert.is(bench.count(DROP_FRAGMENT_TIMEOUT), 2);
});

fragments("the oldest of too many packets gives way", () => {
  const bench = new Bench({ slots: 1024 });
  bench.take(fragment(packetOf(100, 99), 76)[0]!);
  for (let id = 0; id < 65; id++) {
    bench.take(fragment(packetOf(100, id), 76)[0]!);
    bench.now++;
    // The first place of the table goes to a younger packet.
    if (id === 30) bench.take(fragment(packetOf(100, 99), 76)[1]!);
  }

  assert.is(bench.host.held, 64);
  assert.is(bench.take(fragment(packetOf(100, 1), 76)[1]!), "whole", "the second one is there");
  assert.is(bench.take(fragment(packetOf(100, 0), 76)[1]!), "held", "the first one is not");
  bench.assertNothingLost();
});

fragments("fragments hold at most a quarter of the ring", () => {
  const bench = new Bench({ slots: 32 });
  const other = fragment(packetOf(100, 1), 76);
  bench.take(other[0]!);
  const many = fragment(packetOf(2000, 2), 100);

  const verdicts = bench.takeAll(many.slice(0, 20));

  assert.is(verdicts.filter((verdict) => verdict === "held").length, 18);
  assert.ok(bench.host.held <= 8);
  assert.is(bench.take(other[1]!), "held", "the older packet gave way first");
  bench.assertNothingLost();
});

fragments("a whole packet with a broken header gets the parser's reason", () => {
  const bench = new Bench();
  const packet = tcp({ from: `${CLIENT}:7`, to: `${VIP}:9`, data: 38 });
  packet.set([0xf0], 32); // A TCP header of 60 bytes, of which 58 are there.

  assert.is(bench.takeAll(fragment(packet, 76)).at(-1), "tcp-malformed");
  bench.assertNothingLost();
});

fragments("a VLAN tag of the last fragment stays before the whole packet", () => {
  const bench = new Bench();
  const [first, second] = fragment(packetOf(100), 76);
  bench.take(first!);
  const frame = ethernet({ to: MACS.tap0, vlan: 8, payload: second! });
  const packet = bench.receive(TAP0, frame);

  bench.fragments.reassemble(packet, bench.now);

  const at = bench.ring.start[packet.slot]!;
  assert.equal(bench.ring.bytes.slice(at, at + 18), frame.subarray(0, 18));
  assert.is(packet.network, at + 18);
});

fragments.run();
