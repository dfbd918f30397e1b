// time limit: 120 s
// Fuzzing of the whole engine: frames of the corpus and of every kind of traffic, broken at random, between edits of
// rules, for 20 s in CI and 2 s elsewhere. FUZZ_SEED=n repeats a run, FUZZ_SECONDS=n sets its length.

import * as fc from "fast-check";
import { suite } from "uvu";
import { MonotonicClock } from "../../dataplane/env/clock.ts";
import { type Random, SeededRandom, systemSeed } from "../../dataplane/env/random.ts";
import type { Change } from "../../dataplane/rules/changes.ts";
import { serverSpec, serviceAt, serviceSpec } from "../../dataplane/rules/specs.ts";
import { METHOD_DIRECT, METHOD_NAT, METHOD_TUNNEL } from "../../dataplane/schedule/server-table.ts";
import { readCorpus } from "../support/corpus.ts";
import { CrowdedDirector } from "../support/crowded-director.ts";
import { describeFrame, hexText } from "../support/decode.ts";
import { mutate } from "../support/mutate.ts";
import { events, FIRST_RULES } from "../support/rule-edits.ts";
import { address } from "../support/rules.ts";
import { frameOf, TAP0_MAC, TAP1_MAC, type TrafficEvent } from "../support/traffic.ts";

const fuzz = suite("property/engine-fuzz");

const SEED = Number(process.env["FUZZ_SEED"] ?? systemSeed());
const SECONDS = Number(process.env["FUZZ_SECONDS"] ?? (process.env["CI"] === undefined ? 2 : 20));
/** Events in the life of one director. */
const LIFE = 2000;
/** Frames between two looks at the flow table. */
const ROUND = 50;
const SAMPLE = 4000;
const TUNNELLED = { method: METHOD_TUNNEL };

const octets = (mac: string): number[] => mac.split(":").map((part) => Number.parseInt(part, 16));

/** A frame of the corpus, readdressed to the director's port, or it would end at the first check. */
function readdressed(frame: Uint8Array, port: number): Uint8Array {
  const copy = frame.slice();
  if (copy.length >= 6) copy.set(octets(port === 0 ? TAP0_MAC : TAP1_MAC));
  return copy;
}

function broken(event: TrafficEvent, corpus: readonly Uint8Array[], random: Random): Broken {
  if (event.kind === "frame" && random.below(3) > 0) {
    const { frame, port } = frameOf(event.shape);
    return {
      port: port === "tap0" ? 0 : 1,
      frame: random.below(4) === 0 ? frame : mutate(frame, random),
    };
  }
  const port = random.below(2);
  const frame = readdressed(corpus[random.below(corpus.length)]!, port);
  return { port, frame: mutate(frame, random) };
}

interface Broken {
  readonly port: number;
  readonly frame: Uint8Array;
}

/** Services at the IPv6 VIP, for the frames of the corpus: their servers are reached by every method. */
const FIRST_RULES_6: readonly Change[] = [6, 17].flatMap((protocol) => {
  const key = serviceAt(protocol, address("2001:db8::100"), protocol === 6 ? 80 : 53);
  const servers = [METHOD_NAT, METHOD_TUNNEL, METHOD_DIRECT].map((method, n) =>
    serverSpec(address(`2001:db8:b::${n + 2}`), key.port, { method }),
  );
  return [
    { kind: "addService", service: serviceSpec(key, { scheduler: "rr" }) },
    { kind: "addServer", key, server: serverSpec(address("198.18.1.4"), key.port, TUNNELLED) },
    ...servers.map((server) => ({ kind: "addServer" as const, key, server })),
  ];
});

/** One director's life; the frames it was given. */
function live(
  sample: readonly TrafficEvent[],
  corpus: readonly Uint8Array[],
  seed: number,
): number {
  const random = new SeededRandom(seed);
  const crowded = new CrowdedDirector(seed, random.below(4) === 0);
  for (const change of [...FIRST_RULES, ...FIRST_RULES_6]) crowded.rule(change);
  let last: Broken | null = null;
  try {
    for (let i = 0; i < LIFE; i++) {
      const event = sample[random.below(sample.length)]!;
      if (event.kind === "frame" || event.kind === "noise") {
        last = broken(event, corpus, random);
        crowded.inject(last.port, last.frame);
        crowded.assertFramesAddUp();
      } else if (random.below(8) === 0) crowded.happen(event);
      if (i % ROUND === 0) crowded.assertFlowsAddUp();
    }
    last = null;
    crowded.assertEndsEmpty();
  } catch (error) {
    console.log(`\na director of seed ${seed}, FUZZ_SEED=${SEED}`);
    if (last !== null) console.log(`${describeFrame(last.frame)}\n${hexText(last.frame, 4096)}`);
    throw error;
  }
  return crowded.injected;
}

fuzz("no frame makes the engine fail, lose a slot, or count wrong", () => {
  const corpus = readCorpus().map(({ frame }) => frame);
  const sample = fc.sample(events, { numRuns: SAMPLE, seed: SEED });
  const random = new SeededRandom(SEED);
  const clock = new MonotonicClock();
  const endMs = clock.nowMs() + SECONDS * 1000;
  let count = 0;
  while (count === 0 || clock.nowMs() < endMs) count += live(sample, corpus, random.next());
  console.log(`\n${count} frames, FUZZ_SEED=${SEED}`);
});

fuzz.run();
