// NAT out and back is the identity: a client whose packet a server echoes sees its own packet come from the VIP.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { serverSpec, serviceAt, serviceSpec } from "../../dataplane/rules/specs.ts";
import { METHOD_NAT } from "../../dataplane/schedule/server-table.ts";
import { LABORATORY_ROUTER_MAC, laboratoryServerMac } from "../../dataplane/simulation.ts";
import { CrowdedDirector } from "../support/crowded-director.ts";
import { assertSameFrame, assertSamePacket, faultsOf } from "../support/decode.ts";
import { RUNS } from "../support/fast-check-runs.ts";
import { ethernet } from "../support/packet.ts";
import { address } from "../support/rules.ts";
import { TAP0_MAC, TAP1_MAC, VIP } from "../support/traffic.ts";
import {
  echoed,
  packetOf,
  type TransportShape,
  transportShapes,
  withChecksumZero,
  withTtl,
} from "../support/transport-packets.ts";

const CLIENT = "198.18.64.5";
const SERVER = "198.18.1.11";
const SERVER_MAC = laboratoryServerMac(11);

const nat = suite("property/nat");

function directorFor(shape: TransportShape): CrowdedDirector {
  const crowded = new CrowdedDirector(1);
  const key = serviceAt(shape.protocol === "tcp" ? 6 : 17, address(VIP), shape.servicePort);
  crowded.rule({ kind: "addService", service: serviceSpec(key, { scheduler: "rr" }) });
  const server = serverSpec(address(SERVER), shape.serverPort, { method: METHOD_NAT });
  crowded.rule({ kind: "addServer", key, server });
  return crowded;
}

/** The frame that the server gets for a client's packet. */
function sentToServer(crowded: CrowdedDirector, payload: Uint8Array): Uint8Array {
  const sent = crowded.inject(0, ethernet({ to: TAP0_MAC, from: LABORATORY_ROUTER_MAC, payload }));
  assert.is(sent.length, 1, "frames to the server");
  return sent[0]!;
}

function sentToClient(crowded: CrowdedDirector, payload: Uint8Array): Uint8Array {
  const sent = crowded.inject(1, ethernet({ to: TAP1_MAC, from: SERVER_MAC, payload }));
  assert.is(sent.length, 1, "frames to the client");
  return sent[0]!;
}

/** The three kinds of checksums: any, 0 before translation, 0 after it. */
const shapes = fc
  .tuple(transportShapes, fc.constantFrom("any", "zero before", "zero after"))
  .map(([shape, kind]) => {
    if (kind === "zero before") return withChecksumZero(shape, CLIENT, VIP);
    if (kind === "any") return shape;
    const { servicePort, serverPort } = shape;
    const moved = { ...shape, servicePort: serverPort };
    return { ...withChecksumZero(moved, CLIENT, SERVER), servicePort };
  });

nat("what a server echoes reaches the client as if the VIP had echoed it", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const crowded = directorFor(shape);
      const packet = packetOf(shape, CLIENT, VIP);
      // A datagram without checksum gets one on the way (the kernel does so).
      const summed = packetOf({ ...shape, checksum: true }, CLIENT, VIP);

      const there = sentToServer(crowded, packet);
      const back = sentToClient(crowded, echoed(there.subarray(14)));

      assert.equal(faultsOf(there.subarray(14)), []);
      const asSeen = { ...shape, servicePort: shape.serverPort, checksum: true };
      const atServer = withTtl(packetOf(asSeen, CLIENT, SERVER), shape.ttl - 1);
      assertSameFrame(there, ethernet({ to: SERVER_MAC, from: TAP1_MAC, payload: atServer }));
      const atClient = withTtl(echoed(summed), shape.ttl - 2);
      assertSameFrame(
        back,
        ethernet({ to: LABORATORY_ROUTER_MAC, from: TAP0_MAC, payload: atClient }),
      );
      crowded.assertFramesAddUp();
      crowded.assertFlowsAddUp();
    }),
    RUNS,
  );
});

nat("a packet that was damaged on its way stays damaged, so that its receiver notices", () => {
  fc.assert(
    fc.property(transportShapes, fc.nat(), (shape, where) => {
      const intact = { ...shape, checksum: true, data: Uint8Array.from([...shape.data, 0]) };
      const packet = packetOf(intact, CLIENT, VIP);
      const bit = where % (intact.data.length * 8);
      packet[packet.length - 1 - (bit >> 3)]! ^= 1 << (bit & 7);
      const damage = faultsOf(packet).length;
      const crowded = directorFor(intact);

      const there = sentToServer(crowded, packet);
      const back = sentToClient(crowded, echoed(there.subarray(14)));

      assert.is(damage, 1);
      assert.is(faultsOf(there.subarray(14)).length, 1, "at the server");
      assert.is(faultsOf(back.subarray(14)).length, 1, "at the client");
      assertSamePacket(back.subarray(14), withTtl(echoed(packet), shape.ttl - 2));
    }),
    RUNS,
  );
});

nat.run();
