// Whatever frames arrive and rules change: each frame is counted once, no slot is lost, and servers count the
// flows that the table holds. FC_RUNS=n runs more cases; a failure prints its seed.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { VERDICTS } from "../../dataplane/verdict.ts";
import { CrowdedDirector } from "../support/crowded-director.ts";
import { RUNS } from "../support/fast-check-runs.ts";
import { describeFrame, describePacket } from "../support/decode.ts";
import { events, FIRST_RULES } from "../support/rule-edits.ts";
import type { TrafficEvent } from "../support/traffic.ts";

const verdicts = suite("property/verdicts");

const histories = fc.array(events, { maxLength: 120, size: "max" });

verdicts("the sum of all verdicts is the number of frames, and no slot is lost", () => {
  fc.assert(
    fc.property(fc.integer(), fc.boolean(), histories, (seed, isObserved, history) => {
      const crowded = new CrowdedDirector(seed, isObserved);
      for (const change of FIRST_RULES) crowded.rule(change);
      for (const event of history) {
        crowded.happen(event);
        crowded.assertFramesAddUp();
        crowded.assertFlowsAddUp();
      }
    }),
    RUNS,
  );
});

/**
 * What is wrong with a frame that left. Of ICMP errors, which quote packets as they came, and of fragments, which
 * hold a part of one, only the outside counts.
 */
function faultsOfFrame(frame: Uint8Array): string[] {
  const isIpv4 = frame[12] === 0x08 && frame[13] === 0x00;
  if (!isIpv4) return [];
  const packet = frame.subarray(14);
  const isFragment = (((packet[6]! << 8) | packet[7]!) & 0x3fff) !== 0;
  const text = describePacket(packet);
  const [outside = ""] = isFragment ? text.split(" | ") : text.split(" about ");
  return outside.match(/!.*?!/g) ?? [];
}

verdicts(
  "sound frames in, sound frames out: lengths and checksums are right whatever the way",
  () => {
    const sound = histories.map((history) =>
      history.filter(({ kind }) => kind !== "noise").map(mended),
    );
    fc.assert(
      fc.property(fc.integer(), sound, (seed, history) => {
        const crowded = new CrowdedDirector(seed);
        for (const change of FIRST_RULES) crowded.rule(change);
        for (const event of history) {
          for (const frame of crowded.happen(event)) {
            assert.equal(faultsOfFrame(frame), [], describeFrame(frame));
          }
        }
      }),
      RUNS,
    );
  },
);

const mended = (event: TrafficEvent): TrafficEvent =>
  event.kind === "frame" ? { ...event, shape: { ...event.shape, broken: 0 } } : event;

verdicts("random traffic is worth its name: it ends in most of the verdicts there are", () => {
  const crowded = new CrowdedDirector(1);
  const { director } = crowded;
  for (const change of FIRST_RULES) crowded.rule(change);
  for (const history of fc.sample(histories, { numRuns: 150, seed: 1 })) {
    for (const event of history) crowded.happen(event);
    for (const change of FIRST_RULES) crowded.rule(change);
  }
  const met = VERDICTS.filter(({ number }) => director.counts[number]! > 0);
  const missed = VERDICTS.filter((verdict) => !met.includes(verdict)).map(({ name }) => name);
  assert.ok(met.length >= 34, `only ${met.length}; missed ${missed.join(" ")}`);
});

verdicts("after hours of silence nothing is left of any traffic", () => {
  fc.assert(
    fc.property(fc.integer(), histories, (seed, history) => {
      const crowded = new CrowdedDirector(seed);
      for (const change of FIRST_RULES) crowded.rule(change);
      for (const event of history) crowded.happen(event);
      crowded.assertEndsEmpty();
    }),
    RUNS,
  );
});

verdicts.run();
