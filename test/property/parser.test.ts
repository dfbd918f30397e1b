// Properties of the parser: it reads what a builder wrote, and no broken frame makes it fail or leave its bytes.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SeededRandom } from "../../dataplane/env/random.ts";
import { formatIpv4 } from "../../dataplane/wire/address.ts";
import { readCorpus } from "../support/corpus.ts";
import { describeFrame } from "../support/decode.ts";
import { mutate } from "../support/mutate.ts";
import * as build from "../support/packet.ts";
import { checkParsing } from "../support/parser-invariants.ts";
import { AT, parseFrame } from "../support/parsing.ts";

const parser = suite("property/parser");

const RUNS = 300;
const MUTATIONS = 3000;

const address = fc.ipV4();
const port = fc.integer({ min: 0, max: 65_535 });
const bytes = (maxLength: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ maxLength });
const network = {
  tos: fc.integer({ min: 0, max: 255 }),
  id: port,
  df: fc.boolean(),
  ttl: fc.integer({ min: 0, max: 255 }),
  ipOptions: bytes(40),
};
const link = { vlan: fc.option(fc.integer({ min: 0, max: 4095 }), { nil: undefined }) };

const inFrame = (payload: Uint8Array, vlan: number | undefined): Uint8Array =>
  build.ethernet({ payload, padTo: 60, ...(vlan === undefined ? {} : { vlan }) });

parser("a TCP segment is parsed as it was built", () => {
  const fields = fc.record({
    ...network,
    source: address,
    destination: address,
    ports: fc.tuple(port, port),
    flags: fc.subarray([..."FSRPAUEC"]),
    options: bytes(40),
    data: bytes(100),
    ...link,
  });
  fc.assert(
    fc.property(fields, ({ source, destination, ports, vlan, flags, ...rest }) => {
      const payload = build.tcp({
        ...rest,
        from: `${source}:${ports[0]}`,
        to: `${destination}:${ports[1]}`,
        flags: flags.join(""),
      });
      const { packet, name } = parseFrame(inFrame(payload, vlan));

      assert.is(name, "continue");
      assert.equal(
        [formatIpv4(packet.source0), formatIpv4(packet.destination0)],
        [source, destination],
      );
      assert.equal([packet.sourcePort, packet.destinationPort], ports);
      assert.is(
        packet.tcpFlags,
        flags.reduce((sum, flag) => sum | (1 << "FSRPAUEC".indexOf(flag)), 0),
      );
      assert.is(packet.bytes, payload.length);
      assert.is(packet.end - packet.payload, rest.data.length);
      assert.is(packet.network - AT, vlan === undefined ? 14 : 18);
    }),
    { numRuns: RUNS },
  );
});

parser("fragments of any size are parsed, and only the first one shows ports", () => {
  const fields = fc.record({
    data: fc.integer({ min: 100, max: 3000 }),
    mtu: fc.integer({ min: 28, max: 1500 }),
  });
  fc.assert(
    fc.property(fields, ({ data, mtu }) => {
      const whole = build.udp({ from: "198.51.100.7:5000", to: "203.0.113.1:53", data });
      const parts = build.fragment(whole, mtu);
      const seen = parts.map((payload) => parseFrame(build.ethernet({ payload })));

      assert.ok(seen.every(({ name }) => name === "continue"));
      const isCut = parts.length > 1;
      assert.ok(seen.every(({ packet }) => packet.isFragment === isCut));
      assert.equal(
        seen.map(({ packet }) => packet.sourcePort),
        parts.map((_, i) => (i === 0 ? 5000 : 0)),
      );
    }),
    { numRuns: RUNS },
  );
});

parser("bytes of any kind are parsed without a fault", () => {
  fc.assert(
    fc.property(bytes(200), (frame) => void checkParsing(frame)),
    { numRuns: RUNS },
  );
});

parser("every frame of the corpus gets the verdict of its name", () => {
  const frames = readCorpus();

  assert.ok(frames.length >= 20, "the corpus is there");
  for (const { packet, verdict, frame } of frames) {
    checkParsing(frame);
    assert.is(parseFrame(frame).name, verdict, `${packet}: ${describeFrame(frame)}`);
  }
});

parser("frames of the corpus broken at random are parsed without a fault", () => {
  const frames = readCorpus();
  const random = new SeededRandom(20_261_123);
  const verdicts = new Set<number>();

  for (let i = 0; i < MUTATIONS; i++) {
    verdicts.add(checkParsing(mutate(frames[random.below(frames.length)]!.frame, random)));
  }

  // Mutations that only ever met one check would test nothing behind it.
  assert.ok(verdicts.size >= 10, `only ${verdicts.size} verdicts were met`);
});

parser.run();
