// time limit: 300 s
// What a device left unfinished ends as if its sender had finished it: by every method, in both directions, whether the
// way out has offloads or not. The packets to compare with are built by code that knows nothing of offloads.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { METHOD_DIRECT, METHOD_NAT, METHOD_TUNNEL } from "../../dataplane/schedule/server-table.ts";
import { assertSameFrame, assertSamePacket, faultsOf } from "../support/decode.ts";
import { RUNS } from "../support/fast-check-runs.ts";
import {
  ALL_OFFLOADS,
  frameOf,
  fromClient,
  fromServer,
  MACS,
  NET,
  OffloadRig,
  packetOf,
  plainShapes,
  type RigOptions,
  segmentsOf,
  SERVER_PORT,
  SERVICE_PORT,
  type Shape,
  superShapes,
} from "../support/offload-rig.ts";
import { fragment } from "../support/packet.ts";
import {
  finished,
  type Header,
  headerBytesOf,
  NO_OFFLOAD,
  TYPE_NONE,
  type Unfinished,
} from "../support/virtual-device.ts";

const offloads = suite("property/offloads");

const METHODS = fc.constantFrom(METHOD_DIRECT, METHOD_NAT);
const WAYS_OUT = fc.constantFrom(0, ALL_OFFLOADS);

const older = (shape: Shape): Shape => ({ ...shape, ttl: shape.ttl - 1 });

/** The frame that a server gets when a client sends the shape. */
function atServer(shape: Shape, method: number): Uint8Array {
  const { client, server, vip } = NET[shape.family];
  const isNat = method === METHOD_NAT;
  const to = isNat ? server : vip;
  const port = isNat ? SERVER_PORT : SERVICE_PORT;
  const packet = packetOf(older(shape), client, shape.clientPort, to, port);
  return frameOf(packet, MACS[shape.family], MACS.tap1);
}

/** The frame that a client gets when a server sends the shape. */
function atClient(shape: Shape): Uint8Array {
  const { client, vip } = NET[shape.family];
  const packet = packetOf(older(shape), vip, SERVICE_PORT, client, shape.clientPort);
  return frameOf(packet, MACS.router, MACS.tap0);
}

function assertFrames(found: readonly Unfinished[], expected: readonly Uint8Array[]): void {
  assert.is(found.length, expected.length, "frames");
  for (const [i, frame] of expected.entries()) {
    assertSameFrame(finished(found[i]!), frame, `frame ${i} of ${expected.length}`);
  }
}

const inject = (rig: OffloadRig, device: "tap0" | "tap1", { frame, header }: Unfinished) =>
  rig.send(rig[device], headerBytesOf(header), frame);

/** A rig with a flow that the shape belongs to. */
function open(shape: Shape, options: RigOptions): OffloadRig {
  const rig = new OffloadRig(shape, options);
  const opener = { ...shape, flags: "S", ttl: 64, data: new Uint8Array(1), segmentBytes: 0 };
  assert.is(inject(rig, "tap0", fromClient(opener)).length, 1);
  rig.director.counts.fill(0);
  return rig;
}

const expectedHeader = (given: Header, shape: Shape): Header =>
  shape.segmentBytes === 0 ? { ...given, type: TYPE_NONE } : given;

offloads(
  "a packet with an unfinished checksum ends as the finished one would, by DR and NAT",
  () => {
    fc.assert(
      fc.property(plainShapes, METHODS, WAYS_OUT, (shape, method, wayOut) => {
        const rig = open(shape, { method, offloads: [ALL_OFFLOADS, wayOut] });
        const given = fromClient(shape);

        const sent = inject(rig, "tap0", given);

        assertFrames(sent, [atServer(shape, method)]);
        assert.equal(sent[0]!.header, wayOut === 0 ? NO_OFFLOAD : given.header);
        rig.assertSlotsFree();
      }),
      RUNS,
    );
  },
);

offloads("a super-frame leaves whole by a port that takes it, to be segmented there", () => {
  fc.assert(
    fc.property(superShapes, METHODS, (shape, method) => {
      const rig = open(shape, { method });
      const given = fromClient(shape);

      const sent = inject(rig, "tap0", given);

      assertFrames(sent, [atServer(shape, method)]);
      assert.equal(sent[0]!.header, expectedHeader(given.header, shape));
      assert.equal(rig.verdicts, { [method === METHOD_NAT ? "nat" : "dr"]: 1 });
    }),
    RUNS,
  );
});

offloads("a super-frame leaves in its segments by a port that takes none", () => {
  fc.assert(
    fc.property(superShapes, METHODS, (shape, method) => {
      const rig = open(shape, { method, offloads: [ALL_OFFLOADS, 0] });

      const sent = inject(rig, "tap0", fromClient(shape));

      assertFrames(
        sent,
        segmentsOf(shape).map((segment) => atServer(segment, method)),
      );
      assert.equal(rig.verdicts, { [method === METHOD_NAT ? "nat" : "dr"]: 1 });
      rig.assertSlotsFree();
    }),
    RUNS,
  );
});

offloads("a server's unfinished answer comes from the VIP, whole or in segments", () => {
  fc.assert(
    fc.property(fc.oneof(plainShapes, superShapes), WAYS_OUT, (shape, wayOut) => {
      const rig = open(shape, { method: METHOD_NAT, offloads: [wayOut, ALL_OFFLOADS] });

      const sent = inject(rig, "tap1", fromServer(shape));

      const isWhole = wayOut !== 0 || shape.segmentBytes === 0;
      assertFrames(sent, (isWhole ? [shape] : segmentsOf(shape)).map(atClient));
      rig.assertSlotsFree();
    }),
    RUNS,
  );
});

/** Tunnel types with the bytes between the headers. */
const TUNNELS = [
  { tunnelType: 0, tunnelChecksum: 0, bytes: 0 },
  { tunnelType: 1, tunnelPort: 6080, tunnelChecksum: 0, bytes: 12 },
  { tunnelType: 1, tunnelPort: 6080, tunnelChecksum: 1, bytes: 12 },
  { tunnelType: 2, tunnelChecksum: 0, bytes: 4 },
  { tunnelType: 2, tunnelChecksum: 1, bytes: 8 },
] as const;

offloads(
  "in a tunnel every segment has an outer header of its own, and all checksums are right",
  () => {
    fc.assert(
      fc.property(
        fc.oneof(plainShapes, superShapes),
        fc.constantFrom(...TUNNELS),
        fc.constantFrom(4 as const, 6 as const),
        WAYS_OUT,
        (shape, { bytes, ...server }, outer, wayOut) => {
          const rig = open(shape, {
            method: METHOD_TUNNEL,
            server,
            serverAddress: NET[outer].server,
            offloads: [ALL_OFFLOADS, wayOut],
          });

          const sent = inject(rig, "tap0", fromClient(shape));

          const { client, vip } = NET[shape.family];
          const expected = shape.segmentBytes === 0 ? [shape] : segmentsOf(shape);
          assert.is(sent.length, expected.length);
          const ids = new Set<number>();
          for (const [i, segment] of expected.entries()) {
            const { frame, header } = sent[i]!;
            assert.equal(header, NO_OFFLOAD);
            const packet = frame.subarray(14);
            assert.equal(faultsOf(packet), []);
            const inner = packet.subarray((outer === 4 ? 20 : 40) + bytes);
            const wanted = packetOf(older(segment), client, segment.clientPort, vip, SERVICE_PORT);
            assertSamePacket(inner, wanted, `segment ${i}`);
            ids.add((packet[4]! << 8) | packet[5]!);
          }
          const isCounted = outer === 4 && !(shape.family === 4 && shape.df);
          if (isCounted) assert.is(ids.size, expected.length, "an identification each");
          assert.equal(rig.verdicts, { tunnel: 1 });
          rig.assertSlotsFree();
        },
      ),
      RUNS,
    );
  },
);

offloads(
  "segments larger than the MTU leave in fragments, or not at all when they may not be cut",
  () => {
    fc.assert(
      fc.property(
        superShapes,
        fc.integer({ min: 100, max: 800 }),
        WAYS_OUT,
        (shape, mtu, wayOut) => {
          const headers = (shape.protocol === "tcp" ? 32 : 8) + 20;
          fc.pre(shape.family === 4 && shape.segmentBytes + headers > mtu);
          const rig = open(shape, {
            method: METHOD_DIRECT,
            offloads: [ALL_OFFLOADS, wayOut],
            mtu,
          });

          const sent = inject(rig, "tap0", fromClient(shape));

          if (shape.df) {
            assert.equal(rig.verdicts, { mtu: 1 });
            assert.is(sent.length, 1, "an ICMP error");
            assert.equal(faultsOf(sent[0]!.frame.subarray(14)), []);
            assert.is(sent[0]!.frame[14 + 9], 1);
          } else {
            const pieces = segmentsOf(shape).flatMap((segment) =>
              fragment(atServer(segment, METHOD_DIRECT).subarray(14), mtu),
            );
            assertFrames(
              sent,
              pieces.map((piece) => frameOf(piece, MACS[4], MACS.tap1)),
            );
          }
          rig.assertSlotsFree();
        },
      ),
      RUNS,
    );
  },
);

offloads("an ICMP error quotes a packet as it would have left, with its checksum", () => {
  fc.assert(
    fc.property(plainShapes, (shape) => {
      const dying = { ...shape, ttl: 1, data: shape.data.subarray(0, 400) };
      const rig = open(shape, { method: METHOD_NAT });
      const { client, vip } = NET[shape.family];

      const sent = inject(rig, "tap0", fromClient(dying));

      assert.is(sent.length, 1);
      const error = sent[0]!.frame.subarray(14);
      assert.equal(faultsOf(error), []);
      const quoted = error.subarray(shape.family === 4 ? 28 : 48);
      assertSamePacket(quoted, packetOf(dying, client, shape.clientPort, vip, SERVICE_PORT));
    }),
    RUNS,
  );
});

offloads("what is captured has its checksums", () => {
  fc.assert(
    fc.property(fc.oneof(plainShapes, superShapes), METHODS, (shape, method) => {
      const rig = open(shape, { method });
      const seen: Uint8Array[] = [];
      rig.director.recorder.add({
        observe: ({ frame, sent }) => void seen.push(frame, ...sent.map((each) => each.frame)),
      });

      inject(rig, "tap0", fromClient(shape));

      assert.is(seen.length, 2);
      for (const frame of seen) assert.equal(faultsOf(frame.subarray(14)), []);
    }),
    RUNS,
  );
});

offloads.run();
