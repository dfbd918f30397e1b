// time limit: 180 s
// Hostile devices: any ten bytes before any frame. Nothing fails, no slot is lost, every frame has a verdict, and what
// leaves asks a device for nothing that does not lie in the frame. FUZZ_SEED=n repeats a run.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Random, SeededRandom, systemSeed } from "../../dataplane/env/random.ts";
import { METHOD_DIRECT, METHOD_NAT, METHOD_TUNNEL } from "../../dataplane/schedule/server-table.ts";
import { readCorpus } from "../support/corpus.ts";
import { mutate } from "../support/mutate.ts";
import {
  ALL_OFFLOADS,
  fromClient,
  fromServer,
  MACS,
  OffloadRig,
  type Shape,
} from "../support/offload-rig.ts";
import { HEADER_BYTES, headerBytesOf, type Unfinished } from "../support/virtual-device.ts";

const fuzz = suite("property/offload-fuzz");

const SEED = Number(process.env["FUZZ_SEED"] ?? systemSeed());
const DIRECTORS = 12;
const FRAMES = 400;
const FLAGS = ["S", "A", "PA", "FA", "R", "CA"] as const;

const octets = (mac: string): number[] => mac.split(":").map((part) => Number.parseInt(part, 16));

function pick<T>(random: Random, list: readonly T[]): T {
  return list[random.below(list.length)]!;
}

function shapeOf(random: Random): Shape {
  const data = new Uint8Array(1 + random.below(1200)).map(() => random.below(256));
  return {
    family: pick(random, [4, 6]),
    protocol: pick(random, ["tcp", "udp"]),
    clientPort: 1024 + random.below(4),
    flags: pick(random, FLAGS),
    seq: random.below(1000),
    id: random.below(65_536),
    df: random.below(2) === 0,
    ttl: pick(random, [1, 2, 64]),
    data,
    segmentBytes: random.below(2) === 0 ? 0 : 1 + random.below(data.length + 10),
  };
}

/** Sometimes one field of the header is something else, sometimes all are. */
function spoilt(header: number[], random: Random): number[] {
  const kind = random.below(3);
  if (kind === 0) return header;
  if (kind === 1) return header.map(() => random.below(256));
  const copy = [...header];
  for (let i = 1 + random.below(2); i > 0; i--)
    copy[random.below(HEADER_BYTES)] = random.below(256);
  return copy;
}

function next(random: Random, corpus: readonly Uint8Array[]): { port: 0 | 1; given: Unfinished } {
  const port = random.below(2) as 0 | 1;
  const shape = shapeOf(random);
  const given = port === 0 ? fromClient(shape) : fromServer(shape);
  if (random.below(3) > 0) return { port, given };
  const frame = mutate(random.below(2) === 0 ? given.frame : pick(random, corpus), random);
  if (frame.length >= 6) frame.set(octets(port === 0 ? MACS.tap0 : MACS.tap1));
  return { port, given: { ...given, frame } };
}

/** What a device is asked lies in the frame, and makes sense for it. */
function assertSound({ frame, header }: Unfinished): void {
  if (header.flags === 0) {
    assert.equal([...headerBytesOf(header)], Array(HEADER_BYTES).fill(0));
    return;
  }
  assert.is(header.flags, 1);
  assert.ok(header.start >= 34 && header.start + header.offset + 2 <= frame.length, "checksum");
  if (header.type === 0) return;
  assert.ok([1, 4, 5, 0x81, 0x84].includes(header.type), `type ${header.type}`);
  assert.ok(header.segmentBytes > 0 && header.headerBytes + header.segmentBytes < frame.length);
  assert.ok(header.headerBytes >= header.start + 8);
}

function live(random: Random, corpus: readonly Uint8Array[]): void {
  const family = pick(random, [4, 6] as const);
  const protocol = pick(random, ["tcp", "udp"] as const);
  const rig = new OffloadRig(
    { family, protocol },
    {
      method: pick(random, [METHOD_DIRECT, METHOD_NAT, METHOD_TUNNEL]),
      offloads: [pick(random, [0, ALL_OFFLOADS]), pick(random, [0, 1, ALL_OFFLOADS])],
      mtu: pick(random, [1500, 1280, 576]),
      slots: pick(random, [64, 256]),
    },
  );
  if (random.below(4) === 0) rig.director.recorder.add({ observe: () => {} });
  const { counts, fragments, host, ring } = rig.director;
  for (let i = 0; i < FRAMES; i++) {
    const { given, port } = next(random, corpus);
    const header = spoilt(headerBytesOf(given.header), random);
    const sent = rig.send(port === 0 ? rig.tap0 : rig.tap1, header, given.frame);
    sent.forEach(assertSound);
    const total = counts.reduce((sum, count) => sum + count, 0);
    assert.is(total + host.held, i + 1, "verdicts, and frames that wait");
    const waiting = fragments.waiting + host.neighbours.queued;
    assert.is(ring.freeCount + waiting, ring.slots, "slots free, and slots that wait");
  }
}

fuzz("no header makes the engine fail, lose a slot, or ask a device for nonsense", () => {
  const corpus = readCorpus().map(({ frame }) => frame);
  const random = new SeededRandom(SEED);
  for (let i = 0; i < DIRECTORS; i++) {
    const seed = random.next();
    try {
      live(new SeededRandom(seed), corpus);
    } catch (error) {
      console.log(`\na director of seed ${seed}, FUZZ_SEED=${SEED}`);
      throw error;
    }
  }
});

fuzz.run();
