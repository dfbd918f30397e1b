// A batch of super-frames that leave in segments needs more slots than the ring has, if all of them wait for the end of
// the step. Slots come back between two frames, from devices that give them back at once and from those that must be
// asked.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { METHOD_DIRECT, METHOD_TUNNEL } from "../../dataplane/schedule/server-table.ts";
import {
  ALL_OFFLOADS,
  fromClient,
  OffloadRig,
  type RigOptions,
  type Shape,
} from "../support/offload-rig.ts";
import { headerBytesOf } from "../support/virtual-device.ts";

const room = suite("regression/slots-for-segments");

const SLOTS = 64;
const FRAMES = 16;
const SEGMENTS = 20;
const SEGMENT_BYTES = 1000;

const SHAPE: Shape = {
  family: 4,
  protocol: "tcp",
  clientPort: 5000,
  flags: "A",
  seq: 1,
  id: 1,
  df: false,
  ttl: 64,
  data: new Uint8Array(SEGMENTS * SEGMENT_BYTES).fill(7),
  segmentBytes: SEGMENT_BYTES,
};

/** Frames that leave when a connection has sent so many super-frames at once. */
function sendBatch(rig: OffloadRig): number {
  const opener = fromClient({ ...SHAPE, flags: "S", data: new Uint8Array(1), segmentBytes: 0 });
  rig.send(rig.tap0, headerBytesOf(opener.header), opener.frame);
  rig.director.counts.fill(0);
  for (let i = 0; i < FRAMES; i++) {
    const seq = SHAPE.seq + i * SHAPE.data.length;
    const { frame, header } = fromClient({ ...SHAPE, seq });
    rig.tap0.inject(headerBytesOf(header), frame);
  }
  rig.director.step(0);
  return rig.tap1.take().length;
}

const CASES: readonly { title: string; options: RigOptions; verdict: string; pieces: number }[] = [
  { title: "a tunnel", options: { method: METHOD_TUNNEL }, verdict: "tunnel", pieces: 1 },
  {
    title: "a tunnel whose packets are fragmented",
    options: { method: METHOD_TUNNEL, mtu: 800 },
    verdict: "tunnel",
    pieces: 2,
  },
  {
    title: "a port without offloads",
    options: { method: METHOD_DIRECT, offloads: [ALL_OFFLOADS, 0] },
    verdict: "dr",
    pieces: 1,
  },
];

for (const keepsSlots of [false, true]) {
  for (const { title, options, verdict, pieces } of CASES) {
    const device = keepsSlots ? "a device that gives slots back when asked" : "any device";
    room(`no super-frame of a batch is lost on its way by ${title} and ${device}`, () => {
      const rig = new OffloadRig(SHAPE, { ...options, slots: SLOTS, keepsSlots });

      const sent = sendBatch(rig);

      assert.equal(rig.verdicts, { [verdict]: FRAMES });
      assert.is(sent, FRAMES * SEGMENTS * pieces);
      rig.director.step(0);
      rig.assertSlotsFree();
    });
  }
}

room("large packets without segments find slots for their fragments, too", () => {
  const shape: Shape = { ...SHAPE, protocol: "udp", segmentBytes: 0 };
  const rig = new OffloadRig(shape, { method: METHOD_DIRECT, slots: SLOTS, keepsSlots: true });
  for (let i = 0; i < FRAMES; i++) {
    const { frame, header } = fromClient({ ...shape, id: i });
    rig.tap0.inject(headerBytesOf(header), frame);
  }

  rig.director.step(0);

  assert.equal(rig.verdicts, { dr: FRAMES });
});

room.run();
