// time limit: 180 s
// Fuzzing of the parser: frames of the corpus, broken at random, for a minute in CI and 3 s elsewhere.
// FUZZ_SEED=n repeats a run, FUZZ_SECONDS=n sets its length. A frame that fails is printed; put it into the corpus.

import { suite } from "uvu";
import { MonotonicClock } from "../../dataplane/env/clock.ts";
import { SeededRandom, systemSeed } from "../../dataplane/env/random.ts";
import { readCorpus } from "../support/corpus.ts";
import { describeFrame, hexText } from "../support/decode.ts";
import { mutate } from "../support/mutate.ts";
import { checkParsing } from "../support/parser-invariants.ts";

const fuzz = suite("property/parser-fuzz");

const SEED = Number(process.env["FUZZ_SEED"] ?? systemSeed());
const SECONDS = Number(process.env["FUZZ_SECONDS"] ?? (process.env["CI"] === undefined ? 3 : 60));
/** Frames between two looks at the clock. */
const ROUND = 500;

function check(frame: Uint8Array, count: number): void {
  try {
    checkParsing(frame);
  } catch (error) {
    console.log(`\nframe ${count} of FUZZ_SEED=${SEED}: ${describeFrame(frame)}`);
    console.log(hexText(frame, 4096));
    throw error;
  }
}

fuzz("no frame makes the parser fail, leave the frame or break its contract", () => {
  const pool = readCorpus().map(({ frame }) => frame);
  const random = new SeededRandom(SEED);
  const clock = new MonotonicClock();
  const endMs = clock.nowMs() + SECONDS * 1000;
  let count = 0;

  while (count === 0 || clock.nowMs() < endMs) {
    for (let i = 0; i < ROUND; i++) {
      const frame = mutate(pool[random.below(pool.length)]!, random);
      check(frame, count++);
      // Now and then a broken frame takes the place of a sound one, so that faults pile up.
      if (random.below(50) === 0) pool[random.below(pool.length)] = frame;
    }
    if (random.below(20) === 0)
      pool.splice(0, pool.length, ...readCorpus().map(({ frame }) => frame));
  }

  console.log(`\n${count} frames, FUZZ_SEED=${SEED}`);
});

fuzz.run();
