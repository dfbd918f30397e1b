// Tunnel and direct routing leave a client's packet as it is: only its time to live is one less.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { serverSpec, serviceAt, serviceSpec } from "../../dataplane/rules/specs.ts";
import { METHOD_DIRECT, METHOD_TUNNEL } from "../../dataplane/schedule/server-table.ts";
import { LABORATORY_ROUTER_MAC, laboratoryServerMac } from "../../dataplane/simulation.ts";
import { CrowdedDirector } from "../support/crowded-director.ts";
import { assertSameFrame, assertSamePacket, faultsOf } from "../support/decode.ts";
import { RUNS } from "../support/fast-check-runs.ts";
import { ethernet, fragment } from "../support/packet.ts";
import { address } from "../support/rules.ts";
import { TAP0_MAC, TAP1_MAC, VIP } from "../support/traffic.ts";
import {
  packetOf,
  type TransportShape,
  transportShapes,
  withTtl,
} from "../support/transport-packets.ts";

const CLIENT = "198.18.64.5";
const SERVER = "198.18.1.11";
const DIP = "198.18.1.1";
const SERVER_MAC = laboratoryServerMac(11);
const OUTER_BYTES = 20;
const IPIP = 4;

const tunnel = suite("property/tunnel");

/** The frames that the server gets for a client's packet, sent in one frame or in fragments. */
function sent(shape: TransportShape, method: number, packets: readonly Uint8Array[]): Uint8Array[] {
  const crowded = new CrowdedDirector(1);
  const key = serviceAt(shape.protocol === "tcp" ? 6 : 17, address(VIP), shape.servicePort);
  crowded.rule({ kind: "addService", service: serviceSpec(key, { scheduler: "rr" }) });
  crowded.rule({
    kind: "addServer",
    key,
    server: serverSpec(address(SERVER), shape.servicePort, { method }),
  });
  const frames = packets.flatMap((payload) =>
    crowded.inject(0, ethernet({ to: TAP0_MAC, from: LABORATORY_ROUTER_MAC, payload })),
  );
  crowded.assertFramesAddUp();
  crowded.assertFlowsAddUp();
  return frames;
}

const half = (bytes: Uint8Array, at: number): number => (bytes[at]! << 8) | bytes[at + 1]!;

/** RFC 3168 §9.1.1: "congestion experienced" is not copied to the outer header, ECT(0) stands for it. */
const outerTos = (tos: number): number => ((tos & 3) === 3 ? tos - 1 : tos);

tunnel("without its outer header a tunnelled packet is the client's, one hop older", () => {
  fc.assert(
    fc.property(transportShapes, (shape) => {
      const packet = packetOf(shape, CLIENT, VIP);

      const frames = sent(shape, METHOD_TUNNEL, [packet]);

      assert.is(frames.length, 1);
      const outer = frames[0]!.subarray(14);
      assertSamePacket(outer.subarray(OUTER_BYTES), withTtl(packet, shape.ttl - 1));
      assert.equal(faultsOf(outer), []);
      assert.is(outer[0], 0x45, "a header without options");
      assert.is(outer[1], outerTos(shape.tos), "type of service");
      assert.is(half(outer, 2), packet.length + OUTER_BYTES, "length");
      assert.is(half(outer, 6), shape.df ? 0x4000 : 0, "DF as the client's");
      assert.is(outer[8], shape.ttl - 1, "time to live");
      assert.is(outer[9], IPIP);
      assert.is(outer.subarray(12, 16).join("."), DIP);
      assert.is(outer.subarray(16, 20).join("."), SERVER);
    }),
    RUNS,
  );
});

tunnel("direct routing changes the MACs and the time to live, and nothing else", () => {
  fc.assert(
    fc.property(transportShapes, (shape) => {
      const packet = packetOf(shape, CLIENT, VIP);

      const frames = sent(shape, METHOD_DIRECT, [packet]);

      assert.is(frames.length, 1);
      const payload = withTtl(packet, shape.ttl - 1);
      assertSameFrame(frames[0]!, ethernet({ to: SERVER_MAC, from: TAP1_MAC, payload }));
    }),
    RUNS,
  );
});

/** Packets that came in fragments, in any order: their ports are known when the last one is there. */
const cutShapes = transportShapes.map((shape) => ({ ...shape, df: false }));

tunnel(
  "a packet that came in fragments leaves in fragments of the same size, by direct routing",
  () => {
    fc.assert(
      fc.property(
        cutShapes,
        fc.integer({ min: 68, max: 600 }),
        fc.infiniteStream(fc.nat()),
        (shape, mtu, ranks) => {
          const packet = packetOf(shape, CLIENT, VIP);
          const pieces = fragment(packet, Math.max(mtu, (packet[0]! & 15) * 4 + 8));
          fc.pre(pieces.length <= 12);
          const shuffled = pieces
            .map((piece) => ({ piece, rank: ranks.next().value as number }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ piece }) => piece);

          const frames = sent(shape, METHOD_DIRECT, shuffled);

          const largest = Math.max(...pieces.map(({ length }) => length));
          const expected = fragment(withTtl(packet, shape.ttl - 1), largest);
          assert.is(frames.length, expected.length);
          for (const [i, frame] of frames.entries())
            assertSamePacket(frame.subarray(14), expected[i]!);
        },
      ),
      RUNS,
    );
  },
);

tunnel.run();
