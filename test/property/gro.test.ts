// time limit: 180 s
// Generic receive offload on the way out (host/segment-join.ts): joined or not, a receiver gets the same segments of a
// connection in the same order. Twins: one director joins, the other does not; what the first sends is cut as a
// device would by code that shares nothing with dataplane/.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  PORT_JOINED_FRAMES,
  PORT_REFUSED_FRAMES,
  PORT_SENT_FRAMES,
} from "../../dataplane/director.ts";
import { PORT_COLUMNS } from "../../dataplane/crew/gauges.ts";
import { SegmentJoiner } from "../../dataplane/host/segment-join.ts";
import { Batch } from "../../dataplane/ring/batch.ts";
import { Ring } from "../../dataplane/ring/ring.ts";
import { OFFLOAD_GRO } from "../../dataplane/ring/offload.ts";
import { METHOD_DIRECT, METHOD_NAT } from "../../dataplane/schedule/server-table.ts";
import { assertSameFrame } from "../support/decode.ts";
import { RUNS } from "../support/fast-check-runs.ts";
import { ALL_OFFLOADS, fromClient, OffloadRig, type Shape } from "../support/offload-rig.ts";
import {
  cut,
  finished,
  headerBytesOf,
  NO_OFFLOAD,
  TYPE_NONE,
  TYPE_TCP4,
  TYPE_TCP6,
  type Unfinished,
} from "../support/virtual-device.ts";

const gro = suite("property/gro");

const JOINING = ALL_OFFLOADS | OFFLOAD_GRO;
const PORTS = [2001, 2002, 2003] as const;

/** What makes a segment other than the one that would continue its connection. */
interface Step {
  readonly port: number;
  readonly bytes: number;
  readonly flags: string;
  /** Bytes left out of the sequence before it. */
  readonly gap: number;
  readonly idStep: number;
  readonly ack: number;
  readonly window: number;
  readonly ttl: number;
  readonly optionOctet: number;
  /** Type of service, or traffic class. */
  readonly tos: number;
  /** Of TCP over IPv4. */
  readonly reserved: number;
  readonly urgent: number;
  /** Bytes behind the packet. */
  readonly padding: number;
  readonly protocol: "tcp" | "udp";
  readonly checksum: "wrong" | "left to the device" | "whole";
  readonly segmentBytes: number;
}

const rarely = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, fc.constantFrom(...others));

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    port: fc.constantFrom(...PORTS),
    bytes: fc.oneof(
      { weight: 8, arbitrary: fc.constant(600) },
      fc.constantFrom(0, 1, 255, 256, 599, 601),
    ),
    flags: rarely("A", "PA", "FA", "EA", "CA", "RA", "SA", "UA"),
    gap: rarely(0, 1, -600),
    idStep: rarely(1, 0, 2),
    ack: rarely(7, 8),
    window: rarely(1000, 1001),
    ttl: rarely(64, 63),
    optionOctet: rarely(1, 0),
    tos: rarely(0, 3),
    reserved: rarely(0, 1),
    urgent: rarely(0, 9),
    padding: rarely(0, 7),
    protocol: rarely("tcp" as const, "udp" as const),
    checksum: fc.oneof(
      { weight: 10, arbitrary: fc.constantFrom("whole" as const, "left to the device" as const) },
      fc.constant("wrong" as const),
    ),
    segmentBytes: rarely(0, 300),
  }),
  { minLength: 2, maxLength: 40 },
);

/** The frames of a client that sends so. */
function framesOf(list: readonly Step[], family: 4 | 6, df: boolean): Unfinished[] {
  const next = new Map<number, { id: number; seq: number }>();
  return list.map((step, number) => {
    const { bytes, checksum, port } = step;
    const at = next.get(port) ?? { id: 0xfffc, seq: 0xffff_f000 };
    const seq = (at.seq + step.gap) >>> 0;
    const data = Uint8Array.from({ length: bytes }, (_, i) => (i * 7 + number * 13) & 0xff);
    const isSuper = step.segmentBytes > 0 && bytes > step.segmentBytes && step.protocol === "tcp";
    const { ack } = step;
    const shape: Shape = {
      family,
      df,
      data,
      seq,
      protocol: step.protocol,
      clientPort: port,
      flags: step.flags,
      id: at.id,
      ttl: step.ttl,
      segmentBytes: isSuper ? step.segmentBytes : 0,
      more4: {
        ack,
        window: step.window,
        tos: step.tos,
        reserved: step.reserved,
        urgent: step.urgent,
        options: new Uint8Array(12).fill(step.optionOctet),
      },
      more6: { ack, trafficClass: step.tos },
    };
    next.set(port, { id: (at.id + step.idStep) & 0xffff, seq: (seq + bytes) >>> 0 });
    const given = fromClient(shape);
    if (isSuper || checksum === "left to the device") return given;
    const frame = finished(given);
    if (checksum === "wrong") frame[frame.length - 1]! ^= 0x55;
    const padded = new Uint8Array(frame.length + step.padding);
    padded.set(frame);
    return { frame: padded, header: NO_OFFLOAD };
  });
}

const opener = (family: 4 | 6, protocol: "tcp" | "udp", clientPort: number): Shape => ({
  family,
  protocol,
  clientPort,
  flags: "S",
  seq: 1,
  id: 1,
  df: true,
  ttl: 64,
  data: new Uint8Array(1),
  segmentBytes: 0,
});

/** A rig with a flow of each port. */
function rigOf(family: 4 | 6, method: number, wayOut: number): OffloadRig {
  const rig = new OffloadRig(
    { family, protocol: "tcp" },
    { method, offloads: [ALL_OFFLOADS, wayOut] },
  );
  for (const port of PORTS) {
    const { frame, header } = fromClient(opener(family, "tcp", port));
    assert.is(rig.send(rig.tap0, headerBytesOf(header), frame).length, 1);
  }
  rig.director.portCounters.fill(0);
  return rig;
}

/** All frames in one batch; what left. */
function sendAll(rig: OffloadRig, frames: readonly Unfinished[]): Unfinished[] {
  for (const { frame, header } of frames) rig.tap0.inject(headerBytesOf(header), frame);
  const sent = rig.work();
  rig.assertSlotsFree();
  return sent;
}

const counter = (rig: OffloadRig, column: number): number =>
  rig.director.portCounters[PORT_COLUMNS + column]!;

/** With "don't fragment" an identification means nothing, and a device gives others. */
function withoutId(frame: Uint8Array): Uint8Array {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  if (view.getUint16(12) !== 0x0800 || (view.getUint16(20) & 0x4000) === 0) return frame;
  const copy = frame.slice();
  copy.fill(0, 18, 20);
  copy.fill(0, 24, 26);
  return copy;
}

/** Frames by protocol and client's port, each in order. */
function byFlow(frames: readonly Uint8Array[]): Map<string, Uint8Array[]> {
  const flows = new Map<string, Uint8Array[]>();
  for (const frame of frames) {
    const isIpv6 = frame[12] === 0x86;
    const port = isIpv6 ? 54 : 34;
    const key = `${frame[isIpv6 ? 20 : 23]} ${(frame[port]! << 8) | frame[port + 1]!}`;
    const list = flows.get(key) ?? [];
    flows.set(key, list);
    list.push(withoutId(frame));
  }
  return flows;
}

let joinedInAll = 0;

gro("a receiver gets the same segments of each connection in the same order", () => {
  fc.assert(
    fc.property(
      steps,
      fc.constantFrom(4 as const, 6 as const),
      fc.boolean(),
      fc.constantFrom(METHOD_DIRECT, METHOD_NAT),
      (list, family, df, method) => {
        const frames = framesOf(list, family, df);
        const joining = rigOf(family, method, JOINING);
        const plain = rigOf(family, method, ALL_OFFLOADS);

        const some = sendAll(joining, frames);
        const all = sendAll(plain, frames);

        const found = byFlow(some.flatMap(cut));
        const expected = byFlow(all.flatMap(cut));
        assert.equal([...found.keys()].toSorted(), [...expected.keys()].toSorted());
        for (const [flow, wanted] of expected) {
          const got = found.get(flow)!;
          assert.is(got.length, wanted.length, `frames of ${flow}`);
          for (const [i, frame] of wanted.entries()) {
            assertSameFrame(got[i]!, frame, `frame ${i} of flow ${flow}`);
          }
        }
        assert.equal(joining.verdicts, plain.verdicts);
        const joined = counter(joining, PORT_JOINED_FRAMES);
        assert.is(joined, all.length - some.length, "joined");
        assert.is(counter(joining, PORT_SENT_FRAMES), counter(plain, PORT_SENT_FRAMES), "sent");
        assert.is(counter(plain, PORT_JOINED_FRAMES), 0);
        joinedInAll += joined;
      },
    ),
    RUNS,
  );
  assert.ok(joinedInAll > 0, "the property has seen joined segments");
});

const plainStep: Step = {
  port: PORTS[0],
  bytes: 1000,
  flags: "A",
  gap: 0,
  idStep: 1,
  ack: 7,
  window: 1000,
  ttl: 64,
  protocol: "tcp",
  checksum: "whole",
  segmentBytes: 0,
  optionOctet: 1,
  tos: 0,
  reserved: 0,
  urgent: 0,
  padding: 0,
};
const many = (count: number, step: Partial<Step> = {}): Step[] =>
  Array.from({ length: count }, () => ({ ...plainStep, ...step }));

for (const family of [4, 6] as const) {
  for (const checksum of ["whole", "left to the device"] as const) {
    gro(`IPv${family}, checksum ${checksum}: ten segments leave as one`, () => {
      const rig = rigOf(family, METHOD_DIRECT, JOINING);
      const list = [...many(9, { checksum }), { ...plainStep, checksum, bytes: 999, flags: "FPA" }];

      const sent = sendAll(rig, framesOf(list, family, true));

      assert.is(sent.length, 1);
      const { frame, header } = sent[0]!;
      assert.is(header.type, family === 4 ? TYPE_TCP4 : TYPE_TCP6);
      assert.is(header.segmentBytes, 1000);
      assert.is(frame.length, header.headerBytes + 9999);
      assert.is(frame[header.start + 13], 0x19, "FIN, PSH and ACK");
      assert.is(counter(rig, PORT_SENT_FRAMES), 10);
      assert.is(counter(rig, PORT_JOINED_FRAMES), 9);
    });
  }
}

gro("a wrong checksum stays wrong: of the first, of one in the middle", () => {
  for (const wrong of [0, 3]) {
    const rig = rigOf(4, METHOD_DIRECT, JOINING);
    const list = many(6).map((step, i) =>
      i === wrong ? { ...step, checksum: "wrong" as const } : step,
    );
    const frames = framesOf(list, 4, true);

    const sent = sendAll(rig, frames);

    const bad = sent.filter(({ header }) => header.type === TYPE_NONE);
    assert.is(bad.length, 1, "leaves alone");
    assert.equal(bad[0]!.frame.subarray(34), frames[wrong]!.frame.subarray(34));
    assert.is(bad[0]!.header.flags, 0, "nobody finishes it");
    assert.is(sent.length, wrong === 0 ? 2 : 3);
  }
});

gro("a packet has at most 65,535 bytes, and what is more leads again", () => {
  for (const family of [4, 6] as const) {
    const rig = rigOf(family, METHOD_DIRECT, JOINING);

    const sent = sendAll(rig, framesOf(many(64, { bytes: 1300 }), family, true));

    const headers = family === 4 ? 52 : 60;
    const most = Math.floor((65_535 - headers) / 1300);
    assert.equal(
      sent.map(({ frame }) => (frame.length - 14 - headers) / 1300),
      [most, 64 - most],
    );
  }
});

/** What a joiner makes of two segments, the second of which is changed: frames it joins. */
function joinedOf(change: (frame: Uint8Array) => Uint8Array): number {
  const ring = new Ring(4);
  const batch = new Batch();
  const list = [plainStep, { ...plainStep, bytes: 600 }];
  for (const [i, given] of framesOf(list, 4, true).entries()) {
    const slot = ring.take();
    const frame = i === 0 ? finished(given) : change(finished(given));
    ring.bytes.set(frame, ring.start[slot]!);
    ring.length[slot] = frame.length;
    batch.push(slot);
  }
  const joined = new SegmentJoiner(ring).join(batch);
  assert.is(batch.count, 2 - joined);
  return joined;
}

gro("segments to two stations are not joined, nor is one with bytes behind it", () => {
  assert.is(
    joinedOf((frame) => frame),
    1,
  );
  assert.is(
    joinedOf((frame) => frame.with(5, frame[5]! + 1)),
    0,
  );
  assert.is(
    joinedOf((frame) => Uint8Array.from([...frame, 0])),
    0,
  );
});

gro("more connections than leaders: nothing is lost, and neighbours are joined", () => {
  const rig = rigOf(4, METHOD_DIRECT, JOINING);
  const ports = Array.from({ length: 12 }, (_, i) => 3000 + i);
  for (const port of ports) {
    const { frame, header } = fromClient(opener(4, "tcp", port));
    rig.send(rig.tap0, headerBytesOf(header), frame);
  }
  const list = ports.flatMap((port) => many(3, { port }));

  const sent = sendAll(rig, framesOf(list, 4, true));

  assert.is(sent.length, 12);
  assert.equal(new Set(sent.map(({ frame }) => frame.length)).size, 1);
});

gro("what the device refuses counts with all that was joined to it", () => {
  const rig = rigOf(4, METHOD_DIRECT, JOINING);
  rig.tap1.refuses = true;

  const sent = sendAll(rig, framesOf(many(5), 4, true));

  assert.is(sent.length, 0);
  assert.is(counter(rig, PORT_SENT_FRAMES), 0);
  assert.is(counter(rig, PORT_JOINED_FRAMES), 4);
  assert.is(counter(rig, PORT_REFUSED_FRAMES), 5);
});

gro.run();
