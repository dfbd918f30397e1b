// ARP: answers for own addresses, who becomes a neighbour and who does not, announcements.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { announce } from "../../../dataplane/host/announce.ts";
import { handleArp } from "../../../dataplane/host/arp.ts";
import { deliver } from "../../../dataplane/host/deliver.ts";
import { MADE_ARP_ANNOUNCEMENT } from "../../../dataplane/host/made.ts";
import { upkeep } from "../../../dataplane/host/upkeep.ts";
import { FORWARD } from "../../../dataplane/verdict.ts";
import { arpReply, arpRequest, tcp } from "../../support/packet.ts";
import { CLIENT, hexOf, ip, Lab, MACS, macAt, SERVER, TAP0, TAP1, VIP } from "./lab.ts";

const arp = suite("host/arp");

const OTHER = "02:00:00:00:00:77";

function handle(lab: Lab, port: number, frame: Uint8Array): string {
  const packet = lab.receive(port, frame);
  return lab.finish(packet, handleArp(lab.host, packet, lab.now));
}

/** MAC that frames for the server's address leave with, or what became of them. */
function macOfServer(lab: Lab): string {
  const packet = lab.receivePacket(TAP0, tcp({ from: `${CLIENT}:7`, to: `${SERVER}:80` }));
  const route = lab.routeTo(SERVER);
  const { slot, network, destination0 } = packet;
  lab.finish(
    packet,
    deliver(lab.host, slot, network, route, destination0, 0, 0, 0, FORWARD, lab.now),
  );
  const sent = lab.sent().filter(({ frame }) => hexOf(frame.subarray(12, 14)) === "0800");
  return sent.length === 0 ? "waits" : macAt(sent[0]!.frame, 0);
}

arp("a request for an own address is answered in place with the port's MAC", () => {
  const lab = new Lab();
  const request = { senderMac: OTHER, sender: "198.18.1.40", target: "198.18.1.1" };

  assert.is(handle(lab, TAP1, arpRequest(request)), "arp-reply");

  const answer = { senderMac: MACS.tap1, sender: "198.18.1.1", targetMac: OTHER };
  assert.equal(lab.sent(), [{ port: TAP1, frame: arpReply({ ...answer, target: "198.18.1.40" }) }]);
});

arp("a VIP is answered for on every port, as arp_ignore=0 has it", () => {
  const lab = new Lab();

  for (const port of [TAP0, TAP1]) {
    const sender = port === TAP0 ? "198.18.0.9" : "198.18.1.9";
    assert.is(
      handle(lab, port, arpRequest({ senderMac: OTHER, sender, target: VIP })),
      "arp-reply",
    );
  }
  assert.equal(
    lab.sent().map(({ port }) => port),
    [TAP0, TAP1],
  );
});

arp("addresses of a local prefix are answered for, loopback addresses are not", () => {
  const lab = new Lab();
  lab.host.locals.addPrefix(ip("198.19.0.0"), 16);
  const from = { senderMac: OTHER, sender: "198.18.0.9" };

  assert.is(handle(lab, TAP0, arpRequest({ ...from, target: "198.19.7.7" })), "arp-reply");
  assert.is(handle(lab, TAP0, arpRequest({ ...from, target: "127.0.0.1" })), "arp-not-ours");
});

arp("a tagged request is answered with its tag, and padding is cut off", () => {
  const lab = new Lab();
  const request = { senderMac: OTHER, sender: "198.18.1.40", target: "198.18.1.1", vlan: 9 };
  const padded = new Uint8Array(64);
  padded.set(arpRequest(request));

  handle(lab, TAP1, padded);

  const [sent] = lab.sent();
  assert.is(sent!.frame.length, 18 + 28);
  assert.is(hexOf(sent!.frame.subarray(12, 18)), "810000090806");
});

arp("a probe for an own address (sender 0.0.0.0) is answered and teaches nothing", () => {
  const lab = new Lab();
  const before = lab.host.neighbours.count;
  const probe = arpRequest({ senderMac: OTHER, sender: "0.0.0.0", target: "198.18.1.1" });

  assert.is(handle(lab, TAP1, probe), "arp-reply");
  assert.is(lab.host.neighbours.count, before);
});

arp("a request for somebody else's address is left alone", () => {
  const lab = new Lab();
  const before = lab.host.neighbours.count;
  const request = { senderMac: OTHER, sender: "198.18.1.40", target: "198.18.1.41" };

  assert.is(handle(lab, TAP1, arpRequest(request)), "arp-not-ours");
  assert.is(lab.host.neighbours.count, before);
  assert.equal(lab.sent(), []);
});

arp("who asks for an own address becomes a neighbour", () => {
  const lab = new Lab({ isStatic: false });
  const request = { senderMac: MACS.server, sender: SERVER, target: "198.18.1.1" };

  handle(lab, TAP1, arpRequest(request));
  lab.sent();

  assert.is(macOfServer(lab), MACS.server);
});

arp("who asks from an address that is not on the port's link does not become a neighbour", () => {
  const lab = new Lab({ isStatic: false });

  for (const sender of ["198.18.0.40", "203.0.113.1"]) {
    const request = { senderMac: OTHER, sender, target: "198.18.1.1" };
    assert.is(handle(lab, TAP1, arpRequest(request)), "arp-reply");
  }
  assert.is(lab.host.neighbours.count, 0);
});

arp("a reply that nobody asked for creates no neighbour", () => {
  const lab = new Lab({ isStatic: false });
  const reply = { senderMac: OTHER, sender: "198.18.1.40", target: "198.18.1.1" };

  assert.is(handle(lab, TAP1, arpReply({ ...reply, to: MACS.tap1 })), "arp-not-ours");
  assert.is(lab.host.neighbours.count, 0);
});

arp("a gratuitous announcement moves a known neighbour to its new MAC", () => {
  const lab = new Lab({ isStatic: false });
  handle(lab, TAP1, arpRequest({ senderMac: MACS.server, sender: SERVER, target: "198.18.1.1" }));
  lab.sent();

  const verdict = handle(
    lab,
    TAP1,
    arpRequest({ senderMac: OTHER, sender: SERVER, target: SERVER }),
  );

  assert.is(verdict, "arp-learned");
  assert.is(macOfServer(lab), OTHER);
});

arp("a static neighbour does not listen", () => {
  const lab = new Lab();

  handle(lab, TAP1, arpRequest({ senderMac: OTHER, sender: SERVER, target: SERVER }));

  assert.is(macOfServer(lab), MACS.server);
});

arp("nobody can claim an own address", () => {
  const lab = new Lab();

  const claim = arpRequest({ senderMac: OTHER, sender: VIP, target: VIP });

  assert.is(handle(lab, TAP1, claim), "arp-not-ours");
  assert.equal(lab.sent(), []);
});

arp("a message that is cut short, or comes from a group MAC, is malformed", () => {
  const lab = new Lab();
  const request = { senderMac: OTHER, sender: "198.18.1.40", target: "198.18.1.1" };

  assert.is(handle(lab, TAP1, arpRequest(request).subarray(0, 41)), "arp-malformed");
  const group = arpRequest({ ...request, senderMac: "03:00:00:00:00:01" });
  assert.is(handle(lab, TAP1, group), "arp-malformed");
});

arp("an announcement goes out on every port, and once more after a second", () => {
  const lab = new Lab();

  announce(lab.host, ip(VIP), lab.now);

  const first = lab.sent();
  const expected = arpRequest({ senderMac: MACS.tap1, sender: VIP, target: VIP });
  assert.equal(
    first.map(({ port }) => port),
    [TAP0, TAP1],
  );
  assert.equal(first[1]!.frame, expected);
  lab.now += 99;
  upkeep(lab.host, lab.now);
  assert.equal(lab.sent(), [], "not yet");
  lab.now += 1;
  upkeep(lab.host, lab.now);
  assert.equal(lab.sent(), first);
  lab.now += 1_000;
  lab.host.deadline.atLatest(lab.now);
  upkeep(lab.host, lab.now);
  assert.equal(lab.sent(), [], "only twice");
  assert.is(lab.host.made[MADE_ARP_ANNOUNCEMENT], 4);
});

arp("the announcement of an address that went away is not repeated", () => {
  const lab = new Lab();
  announce(lab.host, ip(VIP), lab.now);
  lab.sent();

  lab.host.locals.remove(ip(VIP));
  lab.now += 100;
  upkeep(lab.host, lab.now);

  assert.equal(lab.sent(), []);
});

arp.run();
