// Warming a contender up before it is measured.

import { cpuSeconds } from "../load/meters.ts";
import type { Standing } from "./contender.ts";
import { forgotten, measure } from "./measure.ts";
import type { Profile } from "./profiles.ts";

/** A compiler rests when it uses less than this part of the time. */
const RESTING = 0.02;

/**
 * Runs the profile's warm-up and forgets what came of it. Some contenders compile what has run often: they go on until
 * their compiler rests, but not for ever.
 */
export async function warmUp(
  standing: Standing,
  { warmUp = [], warmUpTurnsMax = 1 }: Pick<Profile, "warmUp" | "warmUpTurnsMax">,
  signal: AbortSignal,
  measureOne: typeof measure = measure,
): Promise<void> {
  const { compiler, without = [] } = standing.contender;
  const works = warmUp.filter(({ kind }) => !without.includes(kind));
  const compiled = (): number =>
    compiler === undefined || standing.directorPid === null
      ? 0
      : cpuSeconds(standing.directorPid, compiler);
  for (let turn = 0; turn < warmUpTurnsMax; turn++) {
    const before = compiled();
    let seconds = 0;
    for (const work of works) {
      seconds += (await measureOne(standing, work, forgotten())).seconds;
      signal.throwIfAborted();
    }
    if (compiled() - before <= RESTING * seconds) return;
  }
}
