// Any list of edits: checking says beforehand what applying would say, and the tables stay consistent.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Change } from "../../dataplane/rules/changes.ts";
import type { Rules } from "../../dataplane/rules/rules.ts";
import {
  serverSpec,
  serviceAt,
  serviceOfMark,
  serviceSpec,
  type ServiceKey,
} from "../../dataplane/rules/specs.ts";
import type { ServerTable } from "../../dataplane/schedule/server-table.ts";
import { address, benchOf, packetOf, type RulesBench } from "../support/rules.ts";

const property = suite("property/rules");

const KEYS: readonly ServiceKey[] = [
  serviceAt(6, address("192.0.2.1"), 80),
  serviceAt(17, address("192.0.2.1"), 53),
  serviceAt(6, address("2001:db8::1"), 80),
  serviceOfMark(5),
];

/** The first two most of the time, so that their services are there. */
const key = fc.constantFrom(...KEYS.slice(0, 2), ...KEYS.slice(0, 2), ...KEYS);
/** Mostly good values, so that lists get long before the first refusal; now and then each kind of fault. */
const mostly = <T>(good: readonly T[], bad: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 19, arbitrary: fc.constantFrom(...good) },
    { weight: 1, arbitrary: fc.constantFrom(...bad) },
  );
const service = fc
  .record({
    key,
    scheduler: mostly(["rr", "wrr", "lblc", "lblcr", "mh", "sh"], ["nosuch"]),
    isOnePacket: mostly([false], [true]),
  })
  .map(({ key, ...change }) => serviceSpec(key, change));
const server = fc
  .record({
    number: mostly([1, 2, 3], [0]),
    weight: mostly([0, 1, 2, 3, 4], [-1]),
    method: mostly([2], [0, 3]),
    upperThreshold: fc.integer({ min: 2, max: 3 }),
    lowerThreshold: mostly([0, 1, 2], [3]),
  })
  .map(({ number, ...change }) => {
    const host = number === 0 ? "224.0.0.1" : `198.18.1.${number}`;
    return serverSpec(address(host), 80, change);
  });
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: service.map((service) => ({ kind: "addService", service }) as const) },
  { weight: 2, arbitrary: service.map((service) => ({ kind: "editService", service }) as const) },
  { weight: 1, arbitrary: key.map((key) => ({ kind: "deleteService", key }) as const) },
  {
    weight: 9,
    arbitrary: fc.record({ kind: fc.constant("addServer" as const), key, server }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("editServer" as const), key, server }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("deleteServer" as const), key, server }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "flush" } as const) },
);

/** Little room, so that the table is full often. */
const newBench = (): RulesBench => benchOf(4, { serviceCapacity: 3 });

/** Applies what can be applied; flows come and go in between, and minutes pass. */
function live(bench: RulesBench, changes: readonly Change[]): void {
  const { rules, servers } = bench;
  const flows: number[] = [];
  for (const [i, change] of changes.entries()) {
    rules.apply(change);
    for (const pool of rules.list()) {
      const packet = packetOf(`198.18.64.${i & 255}:1`, "192.0.2.1:80");
      const id = pool.scheduler.pick(pool, packet, i * 500);
      if (id < 0) continue;
      servers.bind(id, false, true);
      flows.push(id);
    }
    if (i % 3 === 2 && flows.length > 0) servers.unbind(flows.shift()!, false, true);
    rules.upkeep(i * 500);
  }
}

/** Every server of every pool is available, in that pool, listed once; no id is used twice. */
function assertConsistent(rules: Rules, servers: ServerTable): void {
  const seen = new Set<number>();
  for (const pool of rules.list()) {
    assert.is(rules.pools[pool.index], pool);
    for (const id of pool.order.subarray(0, pool.count)) {
      assert.not.ok(seen.has(id), `server ${id} is in two places`);
      seen.add(id);
      assert.ok(servers.isAvailable(id));
      assert.is(servers.pool[id], pool.index);
    }
  }
  assert.ok(servers.used >= seen.size);
}

property("check says null exactly when every change in a row is done", () => {
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 40, size: "max" }),
      fc.array(change, { maxLength: 12, size: "max" }),
      (before, changes) => {
        const bench = newBench();
        live(bench, before);
        const revision = bench.rules.revision;

        const foretold = bench.rules.check(changes);

        assert.is(bench.rules.revision, revision, "checking changes nothing");
        let found = null;
        for (const one of changes) {
          found = bench.rules.apply(one);
          if (found !== null) break;
        }
        assert.equal(foretold, found);
      },
    ),
    { numRuns: 400 },
  );
});

property("whatever the edits and flows, every table agrees with the others", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60, size: "max" }), (changes) => {
      const bench = newBench();
      live(bench, changes);
      assertConsistent(bench.rules, bench.servers);
    }),
    { numRuns: 300 },
  );
});

property("when everything is deleted and every flow is over, every id is free again", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60, size: "max" }), (changes) => {
      const bench = newBench();
      live(bench, changes);
      const { rules, servers } = bench;
      rules.flush();
      servers.active.fill(0);
      const now = changes.length * 500;
      for (let minute = 1; minute <= 4; minute++) rules.upkeep(now + minute * 6000);

      assert.is(servers.used, 0);
      assert.is(bench.services.size, 0);
    }),
    { numRuns: 200 },
  );
});

property.run();
