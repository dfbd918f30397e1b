// Plain forwarding: what passes, what is refused with which ICMP error, and martians.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkForward, forwardPlainly, isMartian } from "../../../dataplane/host/forward.ts";
import { CONTINUE } from "../../../dataplane/verdict.ts";
import { tcp, udp } from "../../support/packet.ts";
import { CLIENT, fromHex, hexOf, ip, Lab, macAt, MACS, SERVER, TAP0, TAP1 } from "./lab.ts";

const forward = suite("host/forward");

/** Recorded: golden/packets.json, "server ACK from a port that is no service". */
const ACK = "450000281234400040065b67c612010bc61240050051a09700000001000000015010faf046c40000";
const ACK_OUT = "45000028123440003f065c67c612010bc61240050051a09700000001000000015010faf046c40000";

function pass(lab: Lab, port: number, packet: Uint8Array): string {
  const parsed = lab.receivePacket(port, packet);
  const verdict = checkForward(lab.host, parsed, lab.now);
  if (verdict !== CONTINUE) return lab.finish(parsed, verdict);
  return lab.finish(parsed, forwardPlainly(lab.host, parsed, lab.now));
}

/** Type, code and second word of the ICMP errors that were sent. */
const errors = (lab: Lab): string[] =>
  lab.sent().map(({ frame }) => `${frame[34]}/${frame[35]} ${hexOf(frame.subarray(38, 42))}`);

forward("a packet for somebody else goes to its next hop with one less to live", () => {
  const lab = new Lab();

  assert.is(pass(lab, TAP1, fromHex(ACK)), "forward");

  const [sent] = lab.sent();
  assert.is(sent!.port, TAP0);
  assert.is(macAt(sent!.frame, 0), MACS.gateway);
  assert.is(hexOf(sent!.frame.subarray(14)), ACK_OUT);
});

forward("a director that does not forward drops in silence", () => {
  const lab = new Lab();
  lab.host.forwards = false;

  assert.is(pass(lab, TAP1, fromHex(ACK)), "forwarding-off");
  assert.equal(lab.sent(), []);
});

forward("multicast and broadcast are not forwarded", () => {
  const lab = new Lab();

  for (const to of ["224.0.0.5:9", "255.255.255.255:9", "198.18.1.255:9"]) {
    assert.is(pass(lab, TAP0, udp({ from: `${CLIENT}:7`, to })), "multicast");
  }
  assert.equal(lab.sent(), []);
});

forward("a packet whose life is over is answered by time exceeded", () => {
  const lab = new Lab();

  assert.is(pass(lab, TAP0, tcp({ from: `${CLIENT}:7`, to: `${SERVER}:8`, ttl: 1 })), "ttl");
  assert.equal(errors(lab), ["11/0 00000000"]);
});

forward("a packet without route is answered by network unreachable, whatever its TTL", () => {
  const lab = new Lab();
  lab.host.routes.remove({
    prefix: ip("0.0.0.0"),
    prefixBits: 0,
    port: TAP0,
    gateway: ip("198.18.0.254"),
  });

  const packet = tcp({ from: `${SERVER}:7`, to: "203.0.113.9:8", ttl: 1 });
  assert.is(pass(lab, TAP1, packet), "no-route");
  assert.equal(errors(lab), ["3/0 00000000"]);
});

forward(
  "a packet with DF that is too large is answered by fragmentation needed with the MTU",
  () => {
    const lab = new Lab({ mtu: 1400 });
    const packet = tcp({ from: `${CLIENT}:7`, to: `${SERVER}:8`, df: true, data: 1361 });

    assert.is(pass(lab, TAP0, packet), "mtu");

    const error = lab.sent()[0]!.frame;
    assert.is(hexOf(error.subarray(34, 36)), "0304");
    assert.is(hexOf(error.subarray(38, 42)), "00000578");
    assert.equal(error.subarray(42, 62), packet.subarray(0, 20), "TTL not yet counted down");
  },
);

forward("a packet without DF that is too large is fragmented", () => {
  const lab = new Lab({ mtu: 1400 });

  pass(lab, TAP0, tcp({ from: `${CLIENT}:7`, to: `${SERVER}:8`, data: 1361 }));

  assert.equal(
    lab.sent().map(({ frame }) => frame.length - 14),
    [1396, 25],
  );
});

forward("a learned path MTU counts", () => {
  const lab = new Lab();
  const { word0 } = ip(SERVER);
  lab.host.pathMtu.learn(word0, 0, 0, 0, 1000, lab.now);

  pass(lab, TAP0, tcp({ from: `${CLIENT}:7`, to: `${SERVER}:8`, df: true, data: 961 }));

  assert.equal(errors(lab), ["3/4 000003e8"]);
});

const martians: [string, string, boolean][] = [
  [CLIENT, SERVER, false],
  ["127.0.0.1", SERVER, true],
  ["224.0.0.1", SERVER, true],
  ["198.18.0.1", SERVER, true],
  ["192.0.2.100", SERVER, true],
  ["198.18.1.255", SERVER, true],
  ["255.255.255.255", SERVER, true],
  ["0.0.0.0", SERVER, true],
  ["0.0.0.0", "255.255.255.255", false],
  [CLIENT, "127.0.0.1", true],
  [CLIENT, "0.0.0.0", true],
];
for (const [from, to, expected] of martians) {
  forward(`a packet from ${from} to ${to} is ${expected ? "a martian" : "believable"}`, () => {
    const lab = new Lab();
    const packet = lab.receivePacket(TAP0, udp({ from: `${from}:7`, to: `${to}:9` }));

    assert.is(isMartian(lab.host, packet), expected);
  });
}

forward.run();
