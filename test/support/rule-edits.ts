// Random edits of rules, sysctls and time for the director of test/support/traffic.ts.

import * as fc from "fast-check";
import type { Change } from "../../dataplane/rules/changes.ts";
import { parseMarkRule } from "../../dataplane/rules/mark-text.ts";
import {
  serverSpec,
  serviceAt,
  serviceOfMark,
  serviceSpec,
  type ServiceKey,
} from "../../dataplane/rules/specs.ts";
import { SCHEDULERS } from "../../dataplane/schedule/registry.ts";
import { METHOD_DIRECT, METHOD_NAT, METHOD_TUNNEL } from "../../dataplane/schedule/server-table.ts";
import { address } from "./rules.ts";
import { frameShapes, serverAddress, type TrafficEvent, VIP } from "./traffic.ts";

const MARK = 9;
const MARK_RULE = parseMarkRule(`udp dst ${VIP} dport 53`, MARK);
if (typeof MARK_RULE === "string") throw new Error(MARK_RULE);

const KEYS: readonly ServiceKey[] = [
  serviceAt(6, address(VIP), 80),
  serviceAt(6, address(VIP), 443),
  serviceAt(17, address(VIP), 53),
  serviceAt(132, address(VIP), 80),
  serviceAt(6, address(VIP), 0),
  serviceOfMark(MARK),
];

const keys = fc.constantFrom(...KEYS, KEYS[0]!, KEYS[0]!);

const services = fc
  .record({
    key: keys,
    scheduler: fc.constantFrom(...SCHEDULERS.map(({ name }) => name)),
    persistenceSeconds: fc.constantFrom(0, 0, 0, 5, 60),
    persistenceMask: fc.constantFrom(-1, -256),
    isOnePacket: fc.constantFrom(false, false, true),
    schedulerFlags: fc.constantFrom(0, 0, 8, 16, 24),
  })
  .map(({ key, ...change }) =>
    serviceSpec(key, {
      ...change,
      // Refused otherwise, which is tested elsewhere: here rules shall be there.
      isOnePacket: change.isOnePacket && (key.protocol === 17 || key.mark !== 0),
      persistenceSeconds: key.mark === 0 && key.port === 0 ? 30 : change.persistenceSeconds,
    }),
  );

const servers = fc
  .record({
    number: fc.integer({ min: 0, max: 3 }),
    port: fc.constantFrom(80, 443, 53, 0, 8080),
    method: fc.constantFrom(METHOD_NAT, METHOD_NAT, METHOD_TUNNEL, METHOD_DIRECT),
    weight: fc.constantFrom(1, 1, 1, 2, 0),
    upperThreshold: fc.constantFrom(0, 0, 0, 2),
    lowerThreshold: fc.constant(0),
  })
  .map(({ number, port, ...change }) => serverSpec(address(serverAddress(number)), port, change));

export const changes: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: services.map((service) => ({ kind: "addService", service }) as const) },
  { weight: 2, arbitrary: services.map((service) => ({ kind: "editService", service }) as const) },
  { weight: 1, arbitrary: keys.map((key) => ({ kind: "deleteService", key }) as const) },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant("addServer" as const), key: keys, server: servers }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("editServer" as const), key: keys, server: servers }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("deleteServer" as const),
      key: keys,
      server: servers,
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "addMark", rule: MARK_RULE } as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ kind: "flush" } as const, { kind: "zero", key: null } as const),
  },
);

const SETTINGS: readonly (readonly [string, string])[] = [
  ["expire_nodest_conn", "1"],
  ["expire_nodest_conn", "0"],
  ["expire_quiescent_template", "1"],
  ["sloppy_tcp", "1"],
  ["sloppy_tcp", "0"],
  ["secure_tcp", "2"],
  ["conn_reuse_mode", "0"],
  ["conn_reuse_mode", "3"],
  ["pmtu_disc", "0"],
];

/** Anything that may happen to a director. */
export const events: fc.Arbitrary<TrafficEvent> = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({ kind: fc.constant("frame" as const), shape: frameShapes }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("noise" as const),
      port: fc.integer({ min: 0, max: 1 }),
      bytes: fc.uint8Array({ maxLength: 120 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant("change" as const), change: changes }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...SETTINGS)
      .map(([name, value]) => ({ kind: "sysctl" as const, name, value })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("pass" as const),
      ms: fc.constantFrom(0, 10, 500, 3000, 31_000, 130_000),
    }),
  },
);

/** What gives the first frames somewhere to go: a service of each kind with servers of each method. */
export const FIRST_RULES: readonly Change[] = [
  ...[KEYS[0]!, KEYS[1]!, KEYS[2]!].map(
    (key, i) =>
      ({
        kind: "addService",
        service: serviceSpec(key, { scheduler: "rr", persistenceSeconds: i === 1 ? 30 : 0 }),
      }) as const,
  ),
  ...[KEYS[0]!, KEYS[1]!, KEYS[2]!].flatMap((key) =>
    [METHOD_NAT, METHOD_NAT, METHOD_TUNNEL, METHOD_DIRECT].map(
      (method, n) =>
        ({
          kind: "addServer",
          key,
          server: serverSpec(address(serverAddress(n)), key.port, { method }),
        }) as const,
    ),
  ),
];
