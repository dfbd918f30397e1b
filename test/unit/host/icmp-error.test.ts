// ICMP errors the director sends, against the recorded kernel's; and when it must not send any.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sendIcmpError } from "../../../dataplane/host/icmp-error.ts";
import { MADE_ICMP_ERROR, MADE_ICMP_SUPPRESSED } from "../../../dataplane/host/made.ts";
import { ethernet, icmp, internetChecksum, tcp, udp } from "../../support/packet.ts";
import {
  CLIENT,
  fromHex,
  hexOf,
  Lab,
  MACS,
  macAt,
  masked,
  SERVER,
  TAP0,
  TAP1,
  VIP,
} from "./lab.ts";

const error = suite("host/icmp-error");

/** Recorded: golden/packets.json, "client ACK with TTL 1" and "server data, TTL 1". */
const CLIENT_TTL1 =
  "450000281234400001069f20c6124005c00002649c400050000003fb00001e625010faf02d7a0000";
const CLIENT_TTL1_ERROR = "45c000448529000040012c54c0000264c61240050b00bd9600000000" + CLIENT_TTL1;
const SERVER_TTL1 =
  "4500003c1234400001069a53c612010bc612400500509c4000001e62000003fb5018faf073f00000" +
  "7878787878787878787878787878787878787878";
const SERVER_TTL1_ERROR = "45c00058fbe500004001efcec6120101c612010b0b00c26300000000" + SERVER_TTL1;

function tell(lab: Lab, port: number, packet: Uint8Array, type = 11, code = 0, rest = 0): boolean {
  const parsed = lab.receivePacket(port, packet);
  const isSent = sendIcmpError(lab.host, parsed, type, code, rest, lab.now);
  lab.ring.give(parsed.slot);
  return isSent;
}

error("an error about a packet to an own address comes from that address", () => {
  const lab = new Lab();

  assert.ok(tell(lab, TAP0, fromHex(CLIENT_TTL1)));

  const [sent] = lab.sent();
  assert.is(sent!.port, TAP0);
  assert.is(macAt(sent!.frame, 0), MACS.gateway);
  assert.is(masked(hexOf(sent!.frame.subarray(14))), masked(CLIENT_TTL1_ERROR));
});

error("an error about a packet for others comes from the port that leads back", () => {
  const lab = new Lab();

  assert.ok(tell(lab, TAP1, fromHex(SERVER_TTL1)));

  const [sent] = lab.sent();
  assert.is(sent!.port, TAP1);
  assert.is(masked(hexOf(sent!.frame.subarray(14))), masked(SERVER_TTL1_ERROR));
});

error("an error is at most 576 bytes, with right checksums and the MTU in its header", () => {
  const lab = new Lab();
  const packet = tcp({ from: `${CLIENT}:7`, to: `${VIP}:80`, df: true, data: 1460, tos: 0x13 });

  tell(lab, TAP0, packet, 3, 4, 1400);

  const sent = lab.sent()[0]!.frame.subarray(14);
  assert.is(sent.length, 576);
  assert.is(sent[1], 0xd2, "type of service: 0x13 & 0x1e | 0xc0");
  assert.is(internetChecksum(sent.subarray(0, 20)), 0);
  assert.is(internetChecksum(sent.subarray(20)), 0);
  assert.equal([...sent.subarray(20, 22), ...sent.subarray(24, 28)], [3, 4, 0, 0, 0x05, 0x78]);
  assert.equal(sent.subarray(28), packet.subarray(0, 548));
});

const silent: [string, Uint8Array][] = [
  ["an ICMP error", icmp({ from: CLIENT, to: VIP, type: 3, code: 1, data: 28 })],
  ["an ICMP message of an unknown type", icmp({ from: CLIENT, to: VIP, type: 77 })],
  ["a later fragment", udp({ from: `${CLIENT}:7`, to: `${VIP}:9`, offset: 8 })],
  ["a packet to a multicast address", udp({ from: `${CLIENT}:7`, to: "224.0.0.9:9" })],
  ["a packet to everybody", udp({ from: `${CLIENT}:7`, to: "255.255.255.255:9" })],
  ["a packet to an own subnet's broadcast", udp({ from: `${CLIENT}:7`, to: "198.18.1.255:9" })],
  ["a packet from nobody", udp({ from: "0.0.0.0:7", to: `${VIP}:9` })],
  ["a packet from loopback", udp({ from: "127.0.0.1:7", to: `${VIP}:9` })],
  ["a packet from a multicast address", udp({ from: "224.0.0.9:7", to: `${VIP}:9` })],
  ["a packet from a broadcast address", udp({ from: "198.18.0.255:7", to: `${VIP}:9` })],
  ["a packet from an own address", udp({ from: "198.18.0.1:7", to: `${VIP}:9` })],
];
for (const [what, packet] of silent) {
  error(`${what} is never answered by an error`, () => {
    const lab = new Lab();

    assert.not(tell(lab, TAP0, packet));
    assert.equal(lab.sent(), []);
    assert.is(lab.ring.freeCount, lab.ring.slots);
  });
}

error("an echo request may be answered by an error", () => {
  assert.ok(tell(new Lab(), TAP0, icmp({ from: CLIENT, to: VIP, type: 8 })));
});

error("a packet in a broadcast frame is never answered by an error", () => {
  const lab = new Lab();
  const payload = udp({ from: `${CLIENT}:7`, to: `${VIP}:9` });
  const packet = lab.receive(TAP0, ethernet({ to: "ff:ff:ff:ff:ff:ff", payload }));

  assert.not(sendIcmpError(lab.host, packet, 3, 3, 0, lab.now));
});

error("errors are limited to the rate, but fragmentation needed is not", () => {
  const lab = new Lab({ icmpPerSecond: 10, slots: 256 });
  const packet = udp({ from: `${CLIENT}:7`, to: `${VIP}:9` });

  for (let i = 0; i < 60; i++) tell(lab, TAP0, packet);
  assert.is(lab.sent().length, 50, "a burst of 50");
  assert.is(lab.host.made[MADE_ICMP_SUPPRESSED], 10);
  assert.ok(tell(lab, TAP0, packet, 3, 4, 1400));

  lab.now += 100;
  for (let i = 0; i < 60; i++) tell(lab, TAP0, packet);
  assert.is(lab.sent().length, 1 + 10, "ten more after a second");
  assert.is(lab.host.made[MADE_ICMP_ERROR], 61);
});

error("an error waits for a next hop that is not resolved, and is not counted as held", () => {
  const lab = new Lab({ isStatic: false });

  assert.ok(tell(lab, TAP1, udp({ from: `${SERVER}:7`, to: `${VIP}:9` })));

  const [request] = lab.sent();
  assert.is(hexOf(request!.frame.subarray(12, 14)), "0806");
  assert.is(lab.host.held, 0);
});

error.run();
