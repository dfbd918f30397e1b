import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  Director,
  PORT_LOST_FRAMES,
  PORT_REFUSED_FRAMES,
  PORT_SENT_FRAMES,
} from "../../dataplane/director.ts";
import { ManualClock } from "../../dataplane/env/clock.ts";
import { SeededRandom } from "../../dataplane/env/random.ts";
import { FaultyPort } from "../../dataplane/port/faulty.ts";
import { MemoryPort } from "../../dataplane/port/memory.ts";
import { applyNetwork } from "../../dataplane/setup.ts";
import { arpRequest, MAC } from "../support/packet.ts";

const late = suite("late refusals");

late("a frame that the device refuses after its transmit is counted, traffic or not", () => {
  const clock = new ManualClock();
  const inner = new MemoryPort({ name: "tap0", mac: MAC.director });
  const port = new FaultyPort(inner, { seed: 1, clock, transmit: { delayMs: 50 } });
  const random = new SeededRandom(1);
  const director = new Director({ ports: [port], random, slots: 64 }, 0);
  const addresses = ["198.18.0.1/24"];
  applyNetwork(director, {
    ports: [{ name: "tap0", addresses, neighbours: [] }],
    routes: [],
    local: [],
  });
  const counted = (): number[] => [
    director.portCounters[PORT_SENT_FRAMES]!,
    director.portCounters[PORT_REFUSED_FRAMES]!,
  ];

  inner.inject(arpRequest({ senderMac: MAC.client, sender: "198.18.0.2", target: "198.18.0.1" }));
  director.step(clock.nowMs());
  const [sentAtFirst = 0] = counted();
  inner.close();
  clock.advance(100);
  director.step(clock.nowMs());

  assert.ok(sentAtFirst > 0);
  assert.equal(counted(), [0, sentAtFirst]);
});

late("frames that a device could not hand over are counted, though nothing came in", () => {
  class Losing extends MemoryPort {
    lostFrames(): number {
      return 3;
    }
  }
  const port = new FaultyPort(new Losing({ name: "tap0" }), { seed: 1, clock: new ManualClock() });
  const director = new Director({ ports: [port], random: new SeededRandom(1), slots: 64 }, 0);

  director.step(0);
  director.step(0);

  assert.is(director.portCounters[PORT_LOST_FRAMES], 6);
});

late.run();
