// Several workers, whatever frames arrive at whichever of them and rules change: each frame is counted once, no slot is
// lost, no connection is in two workers, and the rules are the same in all. FC_RUNS=n runs more cases.

import * as fc from "fast-check";
import { suite } from "uvu";
import { CrowdedCrew } from "../support/crowded-crew.ts";
import { RUNS } from "../support/fast-check-runs.ts";
import { events, FIRST_RULES } from "../support/rule-edits.ts";

const crews = suite("property/crew");

const histories = fc.array(events, { maxLength: 120, size: "max" });
/** Each runs two to four directors. */
const CREW_RUNS = { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 4) };
const workers = fc.integer({ min: 2, max: 4 });

crews("every frame is counted once, no slot is lost and no connection is in two workers", () => {
  fc.assert(
    fc.property(fc.integer(), workers, histories, (seed, count, history) => {
      const crew = new CrowdedCrew({ workers: count, seed });
      for (const change of FIRST_RULES) crew.rule(change);
      for (const event of history) {
        crew.happen(event);
        crew.assertFramesAddUp();
        crew.assertFlowsAddUp();
        crew.assertRulesAgree();
      }
    }),
    CREW_RUNS,
  );
});

crews("after hours without frames nothing is left in any worker", () => {
  fc.assert(
    fc.property(fc.integer(), workers, histories, (seed, count, history) => {
      const crew = new CrowdedCrew({ workers: count, seed });
      for (const change of FIRST_RULES) crew.rule(change);
      for (const event of history) crew.happen(event);
      crew.assertEndsEmpty();
    }),
    { numRuns: 10 },
  );
});

crews.run();
