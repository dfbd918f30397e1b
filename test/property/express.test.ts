// time limit: 300 s
// The express lane changes nothing: of two directors with the same seed and the same history one is observed, which
// closes its express lane. All that leaves them, and all that they remember, is the same.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Director } from "../../dataplane/director.ts";
import type { Change } from "../../dataplane/rules/changes.ts";
import { serverSpec, serviceAt, serviceSpec } from "../../dataplane/rules/specs.ts";
import { METHOD_DIRECT, METHOD_NAT } from "../../dataplane/schedule/server-table.ts";
import { LABORATORY_ROUTER_MAC } from "../../dataplane/simulation.ts";
import { CrowdedDirector } from "../support/crowded-director.ts";
import { hexText } from "../support/decode.ts";
import { ethernet, udp } from "../support/packet.ts";
import { RUNS } from "../support/fast-check-runs.ts";
import { events } from "../support/rule-edits.ts";
import { address } from "../support/rules.ts";
import {
  clientAddress,
  frameOf,
  frameShapes,
  type FrameShape,
  serverAddress,
  TAP0_MAC,
  type TrafficEvent,
  VIP,
} from "../support/traffic.ts";

const express = suite("property/express");

const KEYS = [
  serviceAt(6, address(VIP), 80),
  serviceAt(6, address(VIP), 21),
  serviceAt(17, address(VIP), 53),
];
/** Numbers of their ports in traffic.ts. */
const TCP_SERVICES = [0, 0, 0, 3];
const UDP_SERVICE = 2;

/** Packets of few connections, mostly whole and in the middle of their lives. */
const talk = fc
  .tuple(
    frameShapes,
    fc.constantFrom("tcp", "tcp", "tcp", "udp", "udp", "tcp reply", "udp reply"),
    fc.constantFrom("S", "S", "A", "A", "A", "A", "PA", "A", "A", "PA", "FA"),
    fc.constantFrom(1024, 1024, 1025),
    fc.constantFrom(...TCP_SERVICES),
  )
  .map(([shape, kind, flags, clientPort, service]): FrameShape => ({
    ...shape,
    kind,
    flags,
    clientPort,
    client: 0,
    server: 0,
    service: kind.startsWith("tcp") ? service : UDP_SERVICE,
  }));

/** Servers whose MACs are known, so that the first packets of a connection need not wait. */
const RULES: readonly Change[] = KEYS.flatMap((key): Change[] => [
  { kind: "addService", service: serviceSpec(key, { scheduler: "rr" }) },
  ...[METHOD_NAT, METHOD_DIRECT, METHOD_NAT].map((method, n): Change => {
    const server = serverSpec(address(serverAddress(n === 1 ? 2 : 0)), key.port + n, { method });
    return { kind: "addServer", key, server };
  }),
]);

/** As `ipvsadm --set` does. */
interface TimeoutsEvent {
  readonly kind: "timeouts";
  readonly seconds: number;
}
const timeouts = (seconds: number): TimeoutsEvent => ({ kind: "timeouts", seconds });

const steps = fc.array(
  fc.record({
    event: fc.oneof(
      { weight: 5, arbitrary: events },
      { weight: 14, arbitrary: fc.record({ kind: fc.constant("frame" as const), shape: talk }) },
      { weight: 1, arbitrary: fc.constantFrom(60, 900).map(timeouts) },
    ),
    /** False lets the frame wait in its port, to come in one batch with others. */
    endsBatch: fc.constantFrom(true, true, false),
  }),
  { maxLength: 150, size: "max" },
);

/** Frames that the stages decided; all others took the express lane. */
function countStages(director: Director): () => number {
  let count = 0;
  const handle = director.handle.bind(director);
  director.handle = (slot, port) => {
    count++;
    return handle(slot, port);
  };
  return () => count;
}

/** Everything that packets can change, as it is now. */
function memoryOf({ accounts, counts, flows, host, pools, portCounters, servers }: Director) {
  const { made, neighbours } = host;
  const { queueCount, state, usedAt } = neighbours;
  return {
    counts,
    portCounters,
    held: host.held,
    made,
    flows: flows.count,
    near: flows.near,
    far: flows.far,
    totals: accounts.totals,
    servers: servers.counters,
    active: servers.active,
    pools: pools.map((pool) => pool && pool.counters),
    neighbours: [state, usedAt, queueCount],
  };
}

class Pair {
  readonly #both: readonly [CrowdedDirector, CrowdedDirector];
  readonly stages: () => number;
  injected = 0;

  constructor(seed: number) {
    this.#both = [new CrowdedDirector(seed), new CrowdedDirector(seed, true)];
    this.stages = countStages(this.#both[0].director);
    for (const change of RULES) for (const each of this.#both) each.rule(change);
  }

  happen(event: TrafficEvent | TimeoutsEvent, endsBatch: boolean): void {
    if (event.kind === "timeouts") {
      const { seconds } = event;
      for (const { director } of this.#both) director.timeouts.set(seconds, 0, seconds);
    } else if (event.kind !== "frame") {
      this.#same(this.#both.map((each) => each.happen(event)));
    } else {
      const { frame, port } = frameOf(event.shape);
      for (const { ports } of this.#both) ports[port === "tap0" ? 0 : 1]!.inject(frame);
      this.injected++;
      if (endsBatch) this.#same(this.#both.map((each) => each.pass(10, 10)));
    }
  }

  #same([fast, slow]: Uint8Array[][]): void {
    const text = (frames: Uint8Array[]): string[] => frames.map((frame) => hexText(frame, 4096));
    assert.equal(text(fast!), text(slow!), "what left");
    const [director, other] = this.#both;
    const [memory, expected] = [memoryOf(director.director), memoryOf(other.director)];
    assert.equal(memory, expected);
  }
}

express(
  "with and without the express lane the same frames leave, and the same is remembered",
  () => {
    fc.assert(
      fc.property(fc.integer(), steps, (seed, history) => {
        const pair = new Pair(seed);
        for (const { endsBatch, event } of history) pair.happen(event, endsBatch);
        pair.happen({ kind: "pass", ms: 20 }, true);
      }),
      RUNS,
    );
  },
);

express("random traffic is worth its name: a good part of it takes the express lane", () => {
  let injected = 0;
  let stages = 0;
  for (const [seed, history] of fc.sample(steps, { numRuns: 30, seed: 1 }).entries()) {
    const pair = new Pair(seed);
    for (const { endsBatch, event } of history) pair.happen(event, endsBatch);
    pair.happen({ kind: "pass", ms: 20 }, true);
    injected += pair.injected;
    stages += pair.stages();
  }
  assert.ok(stages < injected * 0.9, `${stages} of ${injected} frames went the long way`);
});

express("UDP whose checksum comes out as 0 behind NAT leaves with 0xffff", () => {
  const crowded = new CrowdedDirector(1);
  const key = serviceAt(17, address(VIP), 53);
  const server = serverSpec(address(serverAddress(0)), 5353, { method: METHOD_NAT });
  crowded.rule({ kind: "addService", service: serviceSpec(key, { scheduler: "rr" }) });
  crowded.rule({ kind: "addServer", key, server });
  const from = `${clientAddress(0)}:1024`;
  const send = (data: Uint8Array): number => {
    const payload = udp({ from, to: `${VIP}:53`, data });
    const frame = ethernet({ to: TAP0_MAC, from: LABORATORY_ROUTER_MAC, payload });
    const [sent] = crowded.inject(0, frame);
    return (sent![40]! << 8) | sent![41]!;
  };
  send(new Uint8Array(2));
  const stages = countStages(crowded.director);

  // What the checksum of a sum lacks to all ones is the checksum.
  const checksum = send(new Uint8Array(2));
  assert.is(send(Uint8Array.of(checksum >> 8, checksum & 0xff)), 0xffff);
  assert.is(stages(), 0, "all by the express lane");
});

express.run();
