// The neighbour cache under random events: right MACs, every frame counted once, no slot lost.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { handleArp } from "../../dataplane/host/arp.ts";
import { deliver } from "../../dataplane/host/deliver.ts";
import { isUsable } from "../../dataplane/host/neighbour-states.ts";
import { upkeep } from "../../dataplane/host/upkeep.ts";
import { DIRECT_ROUTE, FORWARD, NAT } from "../../dataplane/verdict.ts";
import { arpReply, arpRequest, tcp } from "../support/packet.ts";
import { hexOf, Lab, macAt, MACS, TAP0, TAP1 } from "../unit/host/lab.ts";

const neighbours = suite("property/neighbours");

const serverOf = (i: number): string => `198.18.1.${100 + i}`;
const macOf = (i: number): string => `02:00:00:00:05:${(16 + i).toString(16)}`;

const peer = fc.integer({ min: 0, max: 20 });
const events = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("send"), peer }),
    fc.record({ kind: fc.constant("reply"), peer }),
    fc.record({ kind: fc.constant("request"), peer }),
    fc.record({ kind: fc.constantFrom("second", "minute"), peer: fc.constant(0) }),
  ),
  { maxLength: 300 },
);

function happen(lab: Lab, kind: string, i: number): void {
  const address = serverOf(i);
  if (kind === "send") {
    const packet = lab.receivePacket(TAP0, tcp({ from: "198.18.64.5:7", to: `${address}:80` }));
    const verdict = [FORWARD, NAT, DIRECT_ROUTE][i % 3]!;
    const { slot, network, destination0 } = packet;
    const route = lab.routeTo(address);
    const { host, now } = lab;
    lab.finish(packet, deliver(host, slot, network, route, destination0, 0, 0, 0, verdict, now));
  } else if (kind === "reply" || kind === "request") {
    const message = { senderMac: macOf(i), sender: address, target: "198.18.1.1" };
    const frame =
      kind === "reply"
        ? arpReply({ ...message, targetMac: MACS.tap1 })
        : arpRequest({ ...message, targetMac: MACS.tap1 });
    const packet = lab.receive(TAP1, frame);
    lab.finish(packet, handleArp(lab.host, packet, lab.now));
  } else {
    lab.now += kind === "second" ? 100 : 6_000;
    upkeep(lab.host, lab.now);
  }
}

neighbours(
  "whatever happens, frames go to the right MAC, are counted once, and slots come back",
  () => {
    fc.assert(
      fc.property(events, fc.boolean(), (list, isStatic) => {
        const lab = new Lab({ isStatic, neighbours: 6, slots: 32 });
        const { host } = lab;

        for (const { kind, peer: i } of list) {
          happen(lab, kind, i);

          for (const { port, frame } of lab.sent()) {
            const type = hexOf(frame.subarray(12, 14));
            if (type !== "0800" || port !== TAP1) continue;
            const last = frame[14 + 19]! - 100;
            assert.is(macAt(frame, 0), macOf(last), "destination MAC");
            assert.is(macAt(frame, 6), MACS.tap1, "source MAC");
          }
          assert.is(lab.accounted(), lab.received);
          assert.is(lab.ring.freeCount, lab.ring.slots - host.neighbours.queued);
          assert.ok(host.neighbours.queued <= host.neighbours.queuedMax);
          assert.ok(host.neighbours.count <= 6);
          for (let entry = 0; entry < 6; entry++) {
            const isWaitedFor = host.neighbours.queueCount[entry]! > 0;
            if (isUsable(host.neighbours.state[entry]!)) assert.not(isWaitedFor);
          }
        }
        for (let minute = 0; minute < 40; minute++) happen(lab, "minute", 0);
        lab.sent();
        assert.is(host.held, 0, "nothing waits for ever");
        assert.is(host.neighbours.count, isStatic ? 2 : 0, "nothing is remembered for ever");
      }),
    );
  },
);

neighbours.run();
