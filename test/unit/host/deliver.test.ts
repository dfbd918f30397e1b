// Delivery and the neighbour cache: MACs, waiting, asking, failing, ageing, and the bounds against strangers.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { handleArp } from "../../../dataplane/host/arp.ts";
import { deliver } from "../../../dataplane/host/deliver.ts";
import { MADE_ARP_REQUEST } from "../../../dataplane/host/made.ts";
import { QUEUE_FRAMES } from "../../../dataplane/host/neighbours.ts";
import { nextDeadline, NO_DEADLINE, upkeep } from "../../../dataplane/host/upkeep.ts";
import {
  DIRECT_ROUTE,
  DROP_NEIGHBOUR,
  DROP_NEIGHBOUR_QUEUE,
  DROP_NEIGHBOUR_TABLE,
  FORWARD,
  NAT,
} from "../../../dataplane/verdict.ts";
import { arpReply, arpRequest, ethernet, tcp } from "../../support/packet.ts";
import { CLIENT, hexOf, ip, Lab, MACS, macAt, SERVER, TAP0, TAP1 } from "./lab.ts";

const delivery = suite("host/deliver");

/** A client's packet is sent to `to`; the verdict's name. */
function send(lab: Lab, to: string, verdict = FORWARD, port = 7): string {
  const packet = lab.receivePacket(TAP0, tcp({ from: `${CLIENT}:${port}`, to: `${to}:80` }));
  return sendPacket(lab, packet.slot, packet.network, to, verdict, packet);
}

function sendPacket(
  lab: Lab,
  slot: number,
  network: number,
  to: string,
  verdict: number,
  packet: Parameters<Lab["finish"]>[0],
): string {
  const word0 = ip(to).word0;
  const route = lab.routeTo(to);
  return lab.finish(
    packet,
    deliver(lab.host, slot, network, route, word0, 0, 0, 0, verdict, lab.now),
  );
}

function hearReply(lab: Lab, sender: string, senderMac: string = MACS.server): void {
  const reply = { senderMac, sender, targetMac: MACS.tap1, target: "198.18.1.1" };
  const packet = lab.receive(TAP1, arpReply(reply));
  lab.finish(packet, handleArp(lab.host, packet, lab.now));
}

const etherTypes = (lab: Lab): string[] =>
  lab.sent().map(({ frame }) => hexOf(frame.subarray(12, 14)));

function pass(lab: Lab, ticks: number): void {
  lab.now += ticks;
  upkeep(lab.host, lab.now);
}

delivery("a frame to a known neighbour leaves at once with both MACs, without padding", () => {
  const lab = new Lab();
  const payload = tcp({ from: `${CLIENT}:7`, to: `${SERVER}:80` });
  const packet = lab.receive(TAP0, ethernet({ to: MACS.tap0, payload, padTo: 60 }));

  assert.is(sendPacket(lab, packet.slot, packet.network, SERVER, NAT, packet), "nat");

  const [sent] = lab.sent();
  assert.is(sent!.port, TAP1);
  assert.equal(sent!.frame, ethernet({ to: MACS.server, from: MACS.tap1, payload }));
});

delivery("a VLAN tag stays on Ethernet and goes on a layer 3 port", () => {
  for (const layer of [2, 3] as const) {
    const lab = new Lab({ layer });
    const payload = tcp({ from: `${CLIENT}:7`, to: `${SERVER}:80` });
    const packet = lab.receive(TAP0, ethernet({ to: MACS.tap0, vlan: 3, payload }));

    sendPacket(lab, packet.slot, packet.network, SERVER, FORWARD, packet);

    const { frame } = lab.sent()[0]!;
    assert.is(hexOf(frame.subarray(12, 14)), layer === 2 ? "8100" : "0800");
    assert.equal(frame.subarray(layer === 2 ? 18 : 14), payload);
  }
});

delivery("a layer 3 port needs no neighbour", () => {
  const lab = new Lab({ layer: 3, isStatic: false });

  assert.is(send(lab, "198.18.1.77"), "forward");
  assert.equal(etherTypes(lab), ["0800"]);
});

delivery("a packet behind a gateway goes to the gateway's MAC", () => {
  const lab = new Lab();

  send(lab, CLIENT);

  assert.is(macAt(lab.sent()[0]!.frame, 0), MACS.gateway);
});

delivery("a frame to an unknown neighbour waits while ARP asks, and leaves when it answers", () => {
  const lab = new Lab({ isStatic: false });

  assert.is(send(lab, SERVER, NAT), "held");

  assert.is(lab.host.held, 1);
  const own = { senderMac: MACS.tap1, sender: "198.18.1.1" };
  assert.equal(lab.sent(), [{ port: TAP1, frame: arpRequest({ ...own, target: SERVER }) }]);
  assert.is(lab.count(NAT), 0);

  hearReply(lab, SERVER);

  const [sent] = lab.sent();
  assert.is(macAt(sent!.frame, 0), MACS.server);
  assert.is(lab.count(NAT), 1);
  assert.is(lab.host.held, 0);
  assert.is(lab.accounted(), lab.received);
});

delivery("of more frames than may wait for a neighbour the oldest is dropped", () => {
  const lab = new Lab({ isStatic: false, slots: 4 * QUEUE_FRAMES + 8 });

  for (let port = 1; port <= QUEUE_FRAMES + 2; port++) send(lab, SERVER, FORWARD, port);
  lab.sent();

  assert.is(lab.count(DROP_NEIGHBOUR_QUEUE), 2);
  assert.is(lab.host.held, QUEUE_FRAMES);
  hearReply(lab, SERVER);
  const ports = lab.sent().map(({ frame }) => frame[14 + 20 + 1]);
  assert.equal(
    ports,
    Array.from({ length: QUEUE_FRAMES }, (_, i) => i + 3),
    "in order",
  );
  assert.is(lab.accounted(), lab.received);
});

delivery("a neighbour is asked three times, a second apart; then its frames are dropped", () => {
  const lab = new Lab({ isStatic: false });
  lab.addStatic(TAP0, "198.18.0.254", MACS.gateway);
  send(lab, SERVER, FORWARD);
  send(lab, SERVER, NAT);

  assert.equal(etherTypes(lab), ["0806"]);
  pass(lab, 99);
  assert.equal(etherTypes(lab), []);
  pass(lab, 1);
  assert.equal(etherTypes(lab), ["0806"]);
  pass(lab, 100);
  assert.equal(etherTypes(lab), ["0806"]);
  pass(lab, 100);

  assert.is(lab.count(DROP_NEIGHBOUR), 2);
  assert.is(lab.host.made[MADE_ARP_REQUEST], 3);
  const sent = lab.sent();
  assert.is(
    sent.length,
    1,
    "host unreachable for the forwarded packet, nothing for the rewritten one",
  );
  assert.is(macAt(sent[0]!.frame, 0), MACS.gateway);
  assert.equal([...sent[0]!.frame.subarray(34, 36)], [3, 1]);
  assert.is(lab.accounted(), lab.received);
  assert.is(lab.ring.freeCount, lab.ring.slots);
  assert.is(nextDeadline(lab.host, lab.now), NO_DEADLINE);
});

delivery("a sender behind the dead neighbour itself costs nothing", () => {
  const lab = new Lab({ isStatic: false, neighbours: 1 });
  const packet = lab.receivePacket(TAP1, tcp({ from: `${SERVER}:7`, to: "198.18.1.12:80" }));
  sendPacket(lab, packet.slot, packet.network, SERVER, DIRECT_ROUTE, packet);

  for (let second = 0; second < 8; second++) pass(lab, 100);
  lab.sent();

  assert.is(lab.count(DROP_NEIGHBOUR), 1);
  assert.is(lab.ring.freeCount, lab.ring.slots);
  assert.is(lab.host.neighbours.queued, 0);
});

delivery("telling a sender of a dead neighbour does not throw the dead one out twice", () => {
  const lab = new Lab({ isStatic: false, neighbours: 1 });
  const packet = lab.receivePacket(TAP1, tcp({ from: `${SERVER}:7`, to: "198.18.1.12:80" }));
  sendPacket(lab, packet.slot, packet.network, "198.18.1.12", FORWARD, packet);

  for (let second = 0; second < 8; second++) pass(lab, 100);
  lab.sent();

  assert.is(lab.count(DROP_NEIGHBOUR), 1);
  assert.is(lab.host.made[MADE_ARP_REQUEST], 3, "none for the sender: there is no room");
  assert.is(lab.host.neighbours.count, 0);
  assert.is(lab.ring.freeCount, lab.ring.slots);
});

delivery(
  "a confirmed neighbour is probed by unicast after 30 s in use, while traffic goes on",
  () => {
    const lab = new Lab({ isStatic: false });
    send(lab, SERVER);
    hearReply(lab, SERVER);
    lab.sent();

    pass(lab, 2_999);
    assert.is(send(lab, SERVER), "forward");
    assert.equal(etherTypes(lab), ["0800"]);
    pass(lab, 1);
    assert.is(send(lab, SERVER), "forward");
    const [request, frame] = lab.sent();
    assert.is(hexOf(request!.frame.subarray(12, 14)), "0806");
    assert.is(macAt(request!.frame, 0), MACS.server, "unicast");
    assert.is(macAt(frame!.frame, 0), MACS.server);

    hearReply(lab, SERVER);
    pass(lab, 100);
    assert.equal(lab.sent(), [], "confirmed: no more requests");
  },
);

delivery("a neighbour that stays silent to probes is asked by broadcast for the next frame", () => {
  const lab = new Lab({ isStatic: false });
  send(lab, SERVER);
  hearReply(lab, SERVER);
  pass(lab, 3_000);
  send(lab, SERVER);
  for (let second = 0; second < 3; second++) pass(lab, 100);
  lab.sent();

  assert.is(send(lab, SERVER), "held");
  assert.is(macAt(lab.sent()[0]!.frame, 0), "ff:ff:ff:ff:ff:ff");
});

delivery("a neighbour that nobody uses is forgotten after ten minutes more", () => {
  const lab = new Lab({ isStatic: false });
  send(lab, SERVER);
  hearReply(lab, SERVER);
  lab.sent();

  pass(lab, 3_000);
  pass(lab, 59_999);
  assert.is(lab.host.neighbours.count, 1);
  pass(lab, 1);

  assert.is(lab.host.neighbours.count, 0);
  assert.equal(lab.sent(), []);
});

delivery("a scan of dark addresses does not push out neighbours that answer", () => {
  const lab = new Lab({ isStatic: false, neighbours: 8, slots: 256 });
  for (let i = 1; i <= 3; i++) {
    send(lab, `198.18.1.${i + 10}`);
    hearReply(lab, `198.18.1.${i + 10}`);
  }
  lab.sent();
  pass(lab, 10);

  for (let i = 0; i < 100; i++) {
    send(lab, `198.18.1.${i + 100}`);
    lab.sent();
  }

  for (let i = 1; i <= 3; i++) assert.is(send(lab, `198.18.1.${i + 10}`), "forward");
  assert.is(lab.host.neighbours.count, 8);
  assert.is(lab.count(DROP_NEIGHBOUR_TABLE), 100 - 5);
  lab.sent();
  assert.is(lab.accounted(), lab.received);
});

delivery("a table of static neighbours only takes no other", () => {
  const lab = new Lab({ neighbours: 2 });

  assert.is(send(lab, "198.18.1.99"), "neighbour-table");
  assert.is(lab.ring.freeCount, lab.ring.slots);
});

delivery("frames that wait take at most a quarter of the ring", () => {
  const lab = new Lab({ isStatic: false, neighbours: 64, slots: 32 });

  for (let i = 0; i < 20; i++) {
    send(lab, `198.18.1.${i + 100}`);
    lab.sent();
  }

  assert.is(lab.host.held, 8);
  assert.is(send(lab, "198.18.1.100"), "neighbour-queue", "also for a neighbour that is asked");
  assert.is(lab.count(DROP_NEIGHBOUR_QUEUE), 13);
  assert.is(lab.ring.freeCount, 24);
});

delivery("an idle director may sleep until the next request is due", () => {
  const lab = new Lab({ isStatic: false });

  assert.is(nextDeadline(lab.host, lab.now), NO_DEADLINE);
  send(lab, SERVER);
  assert.is(nextDeadline(lab.host, lab.now), 100);
  lab.now += 150;
  assert.is(nextDeadline(lab.host, lab.now), 0);
});

delivery.run();
