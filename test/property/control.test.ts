// Whatever a request says, a director answers it and is as sound as before.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { executeMessage } from "../../dataplane/control/execute.ts";
import { Simulation } from "../../dataplane/simulation.ts";
import { tapvs } from "../../proto/generated/control.js";

const control = suite("property/control");

const uint32 = fc.oneof(fc.nat({ max: 7 }), fc.nat({ max: 70_000 }), fc.nat({ max: 0xffff_ffff }));
const octets = fc.oneof(
  fc.constantFrom(new Uint8Array([192, 0, 2, 100]), new Uint8Array([198, 18, 0, 11])),
  fc.uint8Array({ minLength: 16, maxLength: 16 }),
  fc.uint8Array({ maxLength: 20 }),
);
const protocol = fc.constantFrom(0, 1, 6, 17, 132, 255);
const key = fc.record(
  { protocol, address: octets, port: uint32, mark: uint32, family: fc.nat({ max: 7 }) },
  { requiredKeys: ["protocol", "address", "port"] },
);
const service = fc.record(
  {
    key,
    scheduler: fc.constantFrom("rr", "wlc", "mh", "sh", "lblcr", "", "colour"),
    schedulerFlags: uint32,
    persistent: fc.boolean(),
    persistenceSeconds: uint32,
    persistencePrefix: uint32,
    persistenceMask: uint32,
    persistenceEngine: fc.constantFrom("", "sip", "colour"),
    onePacket: fc.boolean(),
  },
  { requiredKeys: ["key", "scheduler"] },
);
const server = fc.record(
  {
    address: octets,
    port: uint32,
    method: fc.nat({ max: 6 }),
    weight: uint32,
    upperThreshold: uint32,
    lowerThreshold: uint32,
    tunnelType: fc.nat({ max: 4 }),
    tunnelPort: uint32,
    tunnelChecksum: fc.nat({ max: 4 }),
  },
  { requiredKeys: ["address", "port"] },
);
const rule = fc.record(
  {
    mark: uint32,
    protocol,
    source: octets,
    sourceBits: uint32,
    destination: octets,
    destinationBits: uint32,
    destinationPortLow: uint32,
    destinationPortHigh: uint32,
    inputPort: fc.constantFrom("", "lvs0", "lvs9"),
  },
  { requiredKeys: ["mark"] },
);
const edit = fc.oneof(
  fc.record({ addService: fc.record({ service }) }),
  fc.record({ editService: fc.record({ service }) }),
  fc.record({ deleteService: fc.record({ key }) }),
  fc.record({ addServer: fc.record({ service: key, server }) }),
  fc.record({ editServer: fc.record({ service: key, server }) }),
  fc.record({ deleteServer: fc.record({ service: key, address: octets, port: uint32 }) }),
  fc.record({ zero: fc.record({ key }, { requiredKeys: [] }) }),
  fc.record({ setTimeouts: fc.record({ tcpSeconds: uint32, udpSeconds: uint32 }) }),
  fc.record({ addMark: fc.record({ rule }) }),
  fc.record({ deleteMark: fc.record({ rule }) }),
  fc.constant({ flush: {} }),
  fc.constant({}),
);
const request = fc.oneof(
  fc.record({
    change: fc.record({
      changes: fc.array(edit, { maxLength: 12 }),
      atomic: fc.boolean(),
      dryRun: fc.boolean(),
    }),
  }),
  fc.record({ listServices: fc.record({ key }, { requiredKeys: [] }) }),
  fc.record({ listFlows: fc.record({ cursor: uint32, limit: uint32, filter: fc.string() }) }),
  fc.record({
    whatIf: fc.record({ packet: fc.uint8Array({ maxLength: 100 }), port: fc.string() }),
  }),
  fc.record({ sysctl: fc.record({ name: fc.string(), value: fc.string() }) }),
  fc.constantFrom(
    { getStatus: {} },
    { listNeighbours: {} },
    { listCounters: {} },
    { listMarks: {} },
  ),
);

const director = () =>
  new Simulation({
    ports: [
      { name: "lvs0", mac: "02:00:00:00:00:01", addresses: ["198.18.0.1/24"], neighbours: [] },
    ],
    routes: [],
    local: [],
  }).director;

control(
  "any sequence of requests is answered, each under its id, and listings stay readable",
  () => {
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 15 }), (requests) => {
        const subject = director();
        for (const [i, action] of requests.entries()) {
          const message = tapvs.v1.Request.encode({ ...(action as tapvs.v1.IRequest), id: i + 1 });

          const answer = tapvs.v1.Response.decode(executeMessage(subject, message.finish()));

          assert.is(answer.id, i + 1);
          assert.ok(answer.result !== undefined);
          if (answer.refusal) assert.ok((answer.refusal.message ?? "").length > 10, "a sentence");
        }
        const listing = tapvs.v1.Request.encode({ id: 99, listServices: {} }).finish();
        const { listServices } = tapvs.v1.Response.decode(executeMessage(subject, listing));
        assert.is(listServices!.services!.length, subject.rules.list().length);
      }),
    );
  },
);

control("a refused atomic change leaves the listing as it was", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 10 }), (changes) => {
      const subject = director();
      const ask = (action: tapvs.v1.IRequest): tapvs.v1.Response =>
        tapvs.v1.Response.decode(
          executeMessage(subject, tapvs.v1.Request.encode({ ...action, id: 1 }).finish()),
        );
      const seed = { key: { protocol: 6, address: new Uint8Array([192, 0, 2, 100]), port: 80 } };
      const add = { addService: { service: { ...seed, scheduler: "rr" } } };
      ask({ change: { changes: [add], atomic: true } });
      const before = executeMessage(
        subject,
        tapvs.v1.Request.encode({ id: 1, listServices: {} }).finish(),
      );

      const answer = ask({
        change: { changes: [...(changes as tapvs.v1.IChange[]), add, add], atomic: true },
      });

      assert.ok(answer.refusal, "the last two cannot both be done");
      const after = executeMessage(
        subject,
        tapvs.v1.Request.encode({ id: 1, listServices: {} }).finish(),
      );
      assert.equal(Buffer.from(after), Buffer.from(before));
    }),
  );
});

control("bytes that are no request are refused and harm nothing", () => {
  const subject = director();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
      const answer = tapvs.v1.Response.decode(executeMessage(subject, noise));

      assert.ok(answer.result !== undefined);
    }),
    { numRuns: 1000 },
  );
});

control.run();
