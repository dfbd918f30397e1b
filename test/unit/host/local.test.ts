// What packets to the director itself are answered, against the recorded kernel's answers.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { answerLocal } from "../../../dataplane/host/local.ts";
import { MADE_ICMP_ERROR } from "../../../dataplane/host/made.ts";
import { ethernet, icmp, internetChecksum, ipv4, tcp, udp } from "../../support/packet.ts";
import { CLIENT, fromHex, Lab, MACS, macAt, masked, TAP0, VIP } from "./lab.ts";

const local = suite("host/local");

/** What the kernel answered in golden/packets.json and golden/tcpstate.json. */
const ECHO =
  "4500002c1234400040016021c6124005c000026408007cba0001000170696e6770696e6770696e6770696e67";
const ECHO_ANSWER =
  "4500002c854e000040012d07c0000264c6124005000084ba0001000170696e6770696e6770696e6770696e67";
const SYN = "450000281234400040066020c6124005c00002649c40270f000003e8000000005002faf0253e0000";
const SYN_ANSWER =
  "450000280000400040067254c0000264c6124005270f9c4000000000000003e950140000201c0000";
const ACK = "450000281234400040066020c6124005c00002649c47005000000005000000065010faf04fc50000";
const ACK_ANSWER =
  "450000280000400040067254c0000264c612400500509c470000000600000000500400004ac70000";
const DATAGRAM = "45000021123440004011601cc6124005c00002649c40270f000d303668656c6c6f";
const DATAGRAM_ANSWER = "45c0003d898d0000400127f7c0000264c61240050303c59700000000" + DATAGRAM;

function answer(lab: Lab, packet: Uint8Array): string {
  const parsed = lab.receivePacket(TAP0, packet);
  return lab.finish(parsed, answerLocal(lab.host, parsed, lab.now));
}

local("an echo request is answered from the address it was sent to, by way of the gateway", () => {
  const lab = new Lab();

  const verdict = answer(lab, fromHex(ECHO));

  assert.is(verdict, "echo-reply");
  const [sent] = lab.sent();
  assert.is(sent!.port, TAP0);
  assert.is(macAt(sent!.frame, 0), MACS.gateway);
  assert.is(macAt(sent!.frame, 6), MACS.tap0);
  const packet = sent!.frame.subarray(14);
  assert.is(masked(Buffer.from(packet).toString("hex")), masked(ECHO_ANSWER));
  assert.is(internetChecksum(packet.subarray(0, 20)), 0, "IPv4 checksum");
});

local(
  "an echo request with IP options and a VLAN tag is answered without options, with the tag",
  () => {
    const lab = new Lab();
    const ipOptions = Uint8Array.from([7, 7, 4, 0, 0, 0, 0, 0]);
    const request = icmp({
      from: CLIENT,
      to: VIP,
      type: 8,
      identifier: 9,
      data: "ping",
      ipOptions,
    });
    const frame = ethernet({ to: MACS.tap0, vlan: 5, payload: request });
    const packet = lab.receive(TAP0, frame);

    lab.finish(packet, answerLocal(lab.host, packet, lab.now));

    const [sent] = lab.sent();
    assert.equal([...sent!.frame.subarray(12, 18)], [0x81, 0, 0, 5, 8, 0]);
    const reply = sent!.frame.subarray(18);
    assert.is(reply.length, 20 + 8 + 4);
    assert.is(reply[0], 0x45);
    assert.is(internetChecksum(reply.subarray(20)), 0, "ICMP checksum");
    assert.is(new TextDecoder().decode(reply.subarray(28)), "ping");
  },
);

local("an echo request with a wrong checksum gets no answer", () => {
  const lab = new Lab();
  const request = icmp({ from: CLIENT, to: VIP, type: 8 });
  request[22]! ^= 1;

  assert.is(answer(lab, request), "icmp-checksum");
  assert.equal(lab.sent(), []);
});

local("an echo request to the subnet's broadcast address is ignored", () => {
  const lab = new Lab();

  const verdict = answer(lab, icmp({ from: CLIENT, to: "198.18.0.255", type: 8 }));

  assert.is(verdict, "consumed");
  assert.equal(lab.sent(), []);
});

local("a SYN to a closed port is reset with the acknowledgement the kernel gives", () => {
  const lab = new Lab();

  assert.is(answer(lab, fromHex(SYN)), "reset");
  assert.equal(lab.sentPackets(), [SYN_ANSWER]);
});

local("a stray ACK is reset with the sequence number it expects", () => {
  const lab = new Lab();

  assert.is(answer(lab, fromHex(ACK)), "reset");
  assert.equal(lab.sentPackets(), [ACK_ANSWER]);
});

local("FIN and payload count in the acknowledgement of a reset", () => {
  const lab = new Lab();
  const flags = "FP";
  const segment = tcp({ from: `${CLIENT}:7`, to: `${VIP}:9`, flags, seq: -3, data: "abcd" });

  answer(lab, segment);

  const [sent] = lab.sent();
  const acknowledged = Buffer.from(sent!.frame).readInt32BE(14 + 20 + 8);
  assert.is(acknowledged, -3 + 4 + 1);
});

local("a reset keeps the type of service and has no IP options", () => {
  const lab = new Lab();
  const ipOptions = Uint8Array.from([7, 7, 4, 0, 0, 0, 0, 0]);

  answer(lab, tcp({ from: `${CLIENT}:7`, to: `${VIP}:9`, flags: "S", tos: 0x48, ipOptions }));

  const packet = lab.sent()[0]!.frame.subarray(14);
  assert.is(packet.length, 40);
  assert.is(packet[0], 0x45);
  assert.is(packet[1], 0x48);
});

local("a reset, and a segment with a wrong checksum, get no answer", () => {
  const lab = new Lab();
  const wrong = fromHex(SYN);
  wrong[36]! ^= 0xff;

  assert.is(
    answer(lab, tcp({ from: `${CLIENT}:7`, to: `${VIP}:9`, flags: "RA" })),
    "unexpected-reset",
  );
  assert.is(answer(lab, wrong), "transport-checksum");
  assert.equal(lab.sent(), []);
});

local("TCP in a broadcast frame gets no answer", () => {
  const lab = new Lab();
  const payload = tcp({ from: `${CLIENT}:7`, to: `${VIP}:9`, flags: "S" });
  const packet = lab.receive(TAP0, ethernet({ to: "ff:ff:ff:ff:ff:ff", payload }));

  assert.is(lab.finish(packet, answerLocal(lab.host, packet, lab.now)), "consumed");
  assert.equal(lab.sent(), []);
});

local("UDP to a closed port is answered by port unreachable, quoting the datagram", () => {
  const lab = new Lab();

  assert.is(answer(lab, fromHex(DATAGRAM)), "closed-port");
  assert.equal(lab.sentPackets().map(masked), [masked(DATAGRAM_ANSWER)]);
  assert.is(lab.host.made[MADE_ICMP_ERROR], 1);
});

local("UDP with a wrong checksum or to the broadcast address gets no answer", () => {
  const lab = new Lab();
  const wrong = fromHex(DATAGRAM);
  wrong[26]! ^= 0xff;

  assert.is(answer(lab, wrong), "transport-checksum");
  const broadcast = udp({ from: `${CLIENT}:7`, to: "198.18.0.255:9", data: "x" });
  assert.is(answer(lab, broadcast), "closed-port");
  assert.equal(lab.sent(), []);
});

local("an unknown protocol is answered by protocol unreachable", () => {
  const lab = new Lab();

  const verdict = answer(lab, ipv4({ from: CLIENT, to: VIP, protocol: 99, payload: "abc" }));

  assert.is(verdict, "protocol");
  const packet = lab.sent()[0]!.frame.subarray(14);
  assert.equal([packet[20], packet[21]], [3, 2]);
});

local("an ICMP error about nothing is dropped, an echo reply consumed", () => {
  const lab = new Lab();
  const data = tcp({ from: `${VIP}:9`, to: `${CLIENT}:7` });

  assert.is(answer(lab, icmp({ from: CLIENT, to: VIP, type: 3, code: 4, data })), "icmp-unrelated");
  assert.is(answer(lab, icmp({ from: CLIENT, to: VIP, type: 0 })), "consumed");
  assert.equal(lab.sent(), []);
});

local.run();
