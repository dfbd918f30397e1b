// Fragments the director cuts, against the recorded kernel's sizes and flags.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { handleArp } from "../../../dataplane/host/arp.ts";
import { deliverWithin } from "../../../dataplane/host/segment-output.ts";
import { MADE_FRAGMENT } from "../../../dataplane/host/made.ts";
import { DROP_NO_SLOT, NAT, VERDICTS } from "../../../dataplane/verdict.ts";
import { arpReply, fragment, internetChecksum, tcp, udp } from "../../support/packet.ts";
import { CLIENT, fromHex, hexOf, ip, Lab, MACS, SERVER, TAP0, TAP1 } from "./lab.ts";

const output = suite("host/fragment-output");

/** Recorded: golden/packets.json, "1500-byte packet without DF, real-server side MTU 1400", after NAT. */
const WHOLE_HEADERS =
  "450005dc123400003f0696b3c6124005c612010b9c400050000003fb00001e625010faf0321c0000";
const FIRST_HEADERS =
  "45000574123420003f06771bc6124005c612010b9c400050000003fb00001e625010faf0321c0000";
const SECOND_HEADER = "4500007c123400ac3f069b67c6124005c612010b";

function send(lab: Lab, packet: Uint8Array, mtu: number, largest = 0): string {
  const parsed = lab.receivePacket(TAP0, packet);
  lab.ring.largestFragment[parsed.slot] = largest;
  const { slot, network } = parsed;
  const word0 = ip(SERVER).word0;
  const route = lab.routeTo(SERVER);
  const verdict = deliverWithin(lab.host, slot, network, route, word0, 0, 0, 0, NAT, mtu, lab.now);
  return lab.finish(parsed, verdict);
}

output("a packet that is too large leaves in the fragments the kernel cuts", () => {
  const lab = new Lab();
  const packet = fromHex(WHOLE_HEADERS + "42".repeat(1460));

  assert.is(send(lab, packet, 1400), "nat");

  assert.equal(lab.sentPackets(), [
    FIRST_HEADERS + "42".repeat(1356),
    SECOND_HEADER + "42".repeat(104),
  ]);
  assert.is(lab.count(NAT), 1);
  assert.is(lab.host.made[MADE_FRAGMENT], 1);
  assert.is(lab.ring.freeCount, lab.ring.slots);
});

output("a packet that fits, and one with DF, leave as they are", () => {
  const lab = new Lab();
  const fits = tcp({ from: `${CLIENT}:7`, to: `${SERVER}:80`, data: 60 });
  const df = tcp({ from: `${CLIENT}:7`, to: `${SERVER}:80`, data: 61, df: true });

  send(lab, fits, 100);
  send(lab, df, 100);

  assert.equal(lab.sentPackets(), [hexOf(fits), hexOf(df)]);
});

output("a packet that came in fragments leaves in fragments no larger than those", () => {
  const lab = new Lab();
  const packet = udp({ from: `${CLIENT}:7`, to: `${SERVER}:9`, data: 900 });

  send(lab, packet, 1500, 420);

  assert.equal(lab.sentPackets(), fragment(packet, 420).map(hexOf));
});

output("a fragment that is cut again keeps its place and its flag", () => {
  const lab = new Lab();
  const first = fragment(udp({ from: `${CLIENT}:7`, to: `${SERVER}:9`, data: 4000 }), 1500)[1]!;

  send(lab, first, 600);

  assert.equal(lab.sentPackets(), fragment(first, 600).map(hexOf));
});

output("options that are not to be copied become no-operations in later fragments", () => {
  const lab = new Lab();
  // Record route (7, not copied), then router alert (148, copied), then the end of options.
  const ipOptions = Uint8Array.from([7, 3, 4, 148, 4, 0, 0, 0]);
  const packet = udp({ from: `${CLIENT}:7`, to: `${SERVER}:9`, data: 200, ipOptions });

  send(lab, packet, 128);

  const [first, second, ...rest] = lab.sent().map(({ frame }) => frame.subarray(14));
  assert.equal([...first!.subarray(20, 28)], [...ipOptions]);
  assert.equal([...second!.subarray(20, 28)], [1, 1, 1, 148, 4, 0, 0, 0]);
  assert.is(internetChecksum(second!.subarray(0, 28)), 0);
  assert.is(rest.length, 1);
});

output("malformed options are carried along, not followed", () => {
  const lab = new Lab();
  const ipOptions = Uint8Array.from([7, 0, 4, 9]);
  const packet = udp({ from: `${CLIENT}:7`, to: `${SERVER}:9`, data: 200, ipOptions });

  send(lab, packet, 128);

  const [, second] = lab.sent();
  assert.equal([...second!.frame.subarray(34, 38)], [...ipOptions]);
});

output("a way that has no room for 8 bytes drops the packet", () => {
  const lab = new Lab();

  assert.is(send(lab, tcp({ from: `${CLIENT}:7`, to: `${SERVER}:80`, data: 100 }), 27), "mtu");
  assert.is(lab.ring.freeCount, lab.ring.slots);
});

output("without slots for all fragments none is sent", () => {
  const lab = new Lab({ slots: 3 });
  const packet = udp({ from: `${CLIENT}:7`, to: `${SERVER}:9`, data: 1400 });

  assert.is(send(lab, packet, 400), VERDICTS[DROP_NO_SLOT]!.name);
  assert.equal(lab.sent(), []);
  assert.is(lab.ring.freeCount, 3);
});

output("fragments wait for the neighbour together and leave in order", () => {
  const lab = new Lab({ isStatic: false });
  const packet = udp({ from: `${CLIENT}:7`, to: `${SERVER}:9`, data: 1400 });

  assert.is(send(lab, packet, 600), "held");
  assert.is(lab.host.held, 1);
  lab.sent();
  const reply = { senderMac: MACS.server, sender: SERVER, targetMac: MACS.tap1 };
  const heard = lab.receive(TAP1, arpReply({ ...reply, target: "198.18.1.1" }));
  lab.finish(heard, handleArp(lab.host, heard, lab.now));

  assert.equal(lab.sentPackets(), fragment(packet, 600).map(hexOf));
  assert.is(lab.count(NAT), 1);
  assert.is(lab.host.held, 0);
  assert.is(lab.accounted(), lab.received);
});

output("when the first fragment is dropped the others are not made", () => {
  const lab = new Lab({ neighbours: 2 });
  lab.host.neighbours.removeStatic(TAP1, ip(SERVER));
  lab.addStatic(TAP1, "198.18.1.50", MACS.server);
  const packet = udp({ from: `${CLIENT}:7`, to: `${SERVER}:9`, data: 1400 });

  assert.is(send(lab, packet, 600), "neighbour-table");
  assert.is(lab.host.made[MADE_FRAGMENT], 0);
  assert.is(lab.ring.freeCount, lab.ring.slots);
});

output("fragments that cannot wait are given back", () => {
  const lab = new Lab({ isStatic: false, slots: 12 });
  const packet = udp({ from: `${CLIENT}:7`, to: `${SERVER}:9`, data: 3000 });

  send(lab, packet, 600);
  lab.sent();

  // A quarter of the slots may wait.
  assert.is(lab.ring.freeCount, lab.ring.slots - 3);
  assert.is(lab.accounted(), lab.received);
});

output.run();
