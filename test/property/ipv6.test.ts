// Properties of IPv6 on its way: parsing reads what was built, fragments in any order become their packet again, NAT
// there and back is the identity.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Fragments } from "../../dataplane/classify/fragments.ts";
import { serverSpec, serviceAt, serviceSpec } from "../../dataplane/rules/specs.ts";
import { METHOD_NAT } from "../../dataplane/schedule/server-table.ts";
import { LABORATORY_ROUTER_MAC, laboratoryServerMac } from "../../dataplane/simulation.ts";
import { CONTINUE, HELD, REASSEMBLED } from "../../dataplane/verdict.ts";
import { text6 } from "../support/address6.ts";
import { CrowdedDirector } from "../support/crowded-director.ts";
import { assertSamePacket, faultsOf } from "../support/decode.ts";
import { RUNS } from "../support/fast-check-runs.ts";
import { ethernet } from "../support/packet.ts";
import * as build from "../support/packet6.ts";
import { parseFrame } from "../support/parsing.ts";
import { address } from "../support/rules.ts";
import { TAP0_MAC, TAP1_MAC } from "../support/traffic.ts";
import { hexOf, Lab, MACS, TAP0 } from "../unit/host/lab.ts";

const properties = suite("property/ipv6");

const CLIENT = "2001:db8:c::5";
const VIP = "2001:db8::100";
const SERVER = "2001:db8:b::11";

const port = fc.integer({ min: 1, max: 65_535 });
/** Of the first two groups only so many that no address is of a special kind. */
const addresses = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 7, maxLength: 7 })
  .map((groups) => ["2001", ...groups.map((group) => group.toString(16))].join(":"));

const options = (protocol: number): fc.Arbitrary<build.Extension> =>
  fc
    .uint8Array({ maxLength: 30 })
    .map((bytes) => build.optionsHeader(protocol, [0x1e, bytes.length, ...bytes]));

const chains = fc.array(
  fc.oneof(
    options(0),
    options(60),
    fc
      .record({ type: port, left: fc.nat(3) })
      .map(({ type, left }) => build.routingHeader(type & 0xff, left)),
    fc.integer({ min: 1, max: 8 }).map((units) => ({
      protocol: 51,
      rest: [units * 2, ...Array.from({ length: units * 8 + 6 }, () => 0)],
    })),
  ),
  { maxLength: 5 },
);

const inFrame = (payload: Uint8Array): Uint8Array => ethernet({ payload, etherType: 0x86dd });

properties("a segment is parsed as it was built, whatever headers stand before it", () => {
  const shapes = fc.record({
    source: addresses,
    destination: addresses,
    ports: fc.tuple(port, port),
    extensions: chains,
    data: fc.uint8Array({ maxLength: 60 }),
  });
  fc.assert(
    fc.property(shapes, ({ source, destination, ports, extensions, data }) => {
      const payload = build.tcp({
        from: `[${source}]:${ports[0]}`,
        to: `[${destination}]:${ports[1]}`,
        extensions,
        data,
      });

      const { packet, verdict } = parseFrame(inFrame(payload));

      assert.is(verdict, CONTINUE);
      const words = [
        packet.source0,
        packet.source1,
        packet.source2,
        packet.source3,
        packet.destination0,
        packet.destination1,
        packet.destination2,
        packet.destination3,
      ];
      const bytes = new Uint8Array(32);
      words.forEach((word, i) => new DataView(bytes.buffer).setInt32(i * 4, word));
      assert.equal([text6(bytes, 0), text6(bytes, 16)], [text6(payload, 8), text6(payload, 24)]);
      assert.equal([packet.sourcePort, packet.destinationPort], ports);
      assert.is(packet.end - packet.payload, data.length);
      assert.is(packet.bytes, payload.length);
    }),
    RUNS,
  );
});

const cuts = fc.record({
  bytes: fc.integer({ min: 1, max: 5_000 }),
  sizes: fc.array(
    fc.integer({ min: 1, max: 180 }).map((units) => units * 8),
    { maxLength: 20 },
  ),
  id: fc.integer(),
});

properties("fragments of any sizes, in any order, become the packet they were cut from", () => {
  fc.assert(
    fc.property(cuts, fc.infiniteStream(fc.nat()), ({ bytes, sizes, id }, randoms) => {
      const lab = new Lab({ slots: 512 });
      const fragments = new Fragments(lab.host);
      const whole = build.ipv6({ from: CLIENT, to: VIP, protocol: 253, payload: bytes });
      const pieces = build
        .fragments(whole, sizes, id)
        .map((piece) => ({ piece, rank: randoms.next().value as number }))
        .sort((a, b) => a.rank - b.rank);

      const seen: string[] = [];
      for (const { piece } of pieces) {
        const frame = ethernet({
          to: MACS.tap0,
          from: MACS.gateway,
          payload: piece,
          etherType: 0x86dd,
        });
        const packet = lab.receive(TAP0, frame);
        const verdict = fragments.reassemble(packet, lab.now);
        if (verdict === CONTINUE) {
          seen.push(hexOf(lab.ring.bytes.slice(packet.network, packet.end)));
          assert.is(packet.end - lab.ring.start[packet.slot]!, lab.ring.length[packet.slot]);
          lab.ring.give(packet.slot);
          lab.received--;
        } else {
          lab.finish(packet, verdict);
        }
      }

      assert.equal(seen, [hexOf(whole)]);
      assert.is(lab.count(REASSEMBLED), pieces.length - 1);
      assert.is(lab.count(HELD), 0);
      assert.is(lab.ring.freeCount, lab.ring.slots);
    }),
    RUNS,
  );
});

const strangers = fc.array(
  fc.record({
    id: fc.integer({ min: 0, max: 80 }),
    offset: fc.integer({ min: 0, max: 12 }).map((units) => units * 8),
    bytes: fc.integer({ min: 0, max: 40 }),
    hasMore: fc.boolean(),
    extensions: fc.array(options(60), { maxLength: 2 }),
    wait: fc.integer({ min: 0, max: 200 }),
  }),
  { maxLength: 300 },
);

properties("whatever fragments arrive, each is counted once or waits, and no slot is lost", () => {
  fc.assert(
    fc.property(strangers, (list) => {
      const lab = new Lab({ slots: 64 });
      const fragments = new Fragments(lab.host);

      for (const { id, offset, bytes, hasMore, extensions, wait } of list) {
        lab.now += wait;
        const payload = build.ipv6({
          from: CLIENT,
          to: VIP,
          protocol: 253,
          extensions: [...extensions, build.fragmentHeader(offset, hasMore, id)],
          payload: bytes,
        });
        const frame = ethernet({ to: MACS.tap0, from: MACS.gateway, payload, etherType: 0x86dd });
        const packet = lab.receive(TAP0, frame);
        const verdict = fragments.reassemble(packet, lab.now);
        if (verdict === CONTINUE) {
          lab.ring.give(packet.slot);
          lab.received--;
        } else {
          lab.finish(packet, verdict);
        }
        fragments.run(lab.now);
        lab.sent();

        assert.is(lab.accounted(), lab.received);
        assert.ok(lab.host.held <= 16, "a quarter of the ring");
        assert.is(lab.ring.freeCount, lab.ring.slots - lab.host.held);
      }
      lab.now += 6_000;
      fragments.run(lab.now);
      lab.sent();
      assert.is(lab.ring.freeCount, lab.ring.slots, "nothing waits for ever");
    }),
    RUNS,
  );
});

const natShapes = fc.record({
  isTcp: fc.boolean(),
  clientPort: port,
  servicePort: port,
  serverPort: port,
  extensions: fc.array(options(60), { maxLength: 2 }),
  data: fc.uint8Array({ maxLength: 60 }),
  hopLimit: fc.integer({ min: 3, max: 255 }),
  trafficClass: fc.integer({ min: 0, max: 255 }),
  flowLabel: fc.integer({ min: 0, max: 0xfffff }),
});

properties("what a server echoes reaches the client as if the VIP had echoed it", () => {
  fc.assert(
    fc.property(natShapes, ({ isTcp, clientPort, servicePort, serverPort, hopLimit, ...rest }) => {
      const crowded = new CrowdedDirector(1);
      const key = serviceAt(isTcp ? 6 : 17, address(VIP), servicePort);
      crowded.rule({ kind: "addService", service: serviceSpec(key, { scheduler: "rr" }) });
      const spec = serverSpec(address(SERVER), serverPort, { method: METHOD_NAT });
      crowded.rule({ kind: "addServer", key, server: spec });
      const make = (from: string, to: string, hops: number): Uint8Array =>
        isTcp
          ? build.tcp({ ...rest, from, to, flags: "S", hopLimit: hops })
          : build.udp({ ...rest, from, to, hopLimit: hops });
      const client = `[${CLIENT}]:${clientPort}`;
      const vip = `[${VIP}]:${servicePort}`;
      const server = `[${SERVER}]:${serverPort}`;
      const send = (number: number, to: string, from: string, payload: Uint8Array): Uint8Array => {
        const sent = crowded.inject(number, ethernet({ to, from, payload, etherType: 0x86dd }));
        assert.is(sent.length, 1);
        return sent[0]!.subarray(14);
      };

      const there = send(0, TAP0_MAC, LABORATORY_ROUTER_MAC, make(client, vip, hopLimit));
      const back = send(1, TAP1_MAC, laboratoryServerMac(0x11), make(server, client, hopLimit));

      assert.equal([...faultsOf(there), ...faultsOf(back)], []);
      assertSamePacket(there, make(client, server, hopLimit - 1));
      assertSamePacket(back, make(vip, client, hopLimit - 1));
    }),
    RUNS,
  );
});

properties.run();
