// All contenders against each other: all labs stand at the same time, and rounds go through them in turn, each
// round beginning with another one, so that a machine that slows down slows all of them down.

import { type Outcome, type Workload, workloadName } from "../load/jobs.ts";
import { median } from "../report/statistics.ts";
import type { Progress } from "../report/progress.ts";
import type { Contender, Standing } from "./contender.ts";
import { setUp } from "./contenders.ts";
import { cpuSeconds } from "../load/meters.ts";
import { measure, type Memory } from "./measure.ts";
import type { Profile } from "./profiles.ts";

/** All outcomes of one contender, in the order of the rounds. */
export interface Measured {
  readonly name: string;
  readonly what: string;
  /** How its director crosses its devices, where it told. */
  readonly told: string | null;
  readonly outcomes: readonly Outcome[];
}

class Competitor {
  readonly standing: Standing;
  readonly outcomes: Outcome[] = [];
  readonly memory: Memory = { searched: 0 };

  constructor(standing: Standing) {
    this.standing = standing;
  }

  can(work: Workload): boolean {
    return this.standing.contender.without?.includes(work.kind) !== true;
  }

  /** Requests a second in the rounds so far; undefined before the first. */
  get requestsMax(): number | undefined {
    const rates = this.outcomes.filter(({ kind }) => kind === "requests").map(({ rate }) => rate);
    return rates.length === 0 ? undefined : median(rates);
  }
}

/** The lowest maximum of requests a second of all: every contender is offered the same rates. */
export function commonMaximum(maxima: readonly (number | undefined)[]): number {
  const known = maxima.filter((value) => value !== undefined);
  return known.length === 0 ? 0 : Math.min(...known);
}

/** Sets all contenders up, measures them round by round, and takes all labs down, whatever happens. */
export async function compete(
  contenders: readonly Contender[],
  profile: Profile,
  progress: Progress,
  signal: AbortSignal,
): Promise<Measured[]> {
  if (contenders.length === 0) return [];
  const competitors: Competitor[] = [];
  try {
    for (const contender of contenders) {
      progress.show(`setting up ${contender.name}`);
      competitors.push(new Competitor(await setUp(contender, signal)));
    }
    progress.show("warming up");
    for (const each of competitors) await warmUp(each.standing, profile, signal);
    for (let round = 0; round < profile.rounds; round++) {
      progress.show(`round ${round + 1} of ${profile.rounds}`);
      await goRound(competitors, profile, round, progress, signal);
    }
    return competitors.map(({ outcomes, standing: { contender, told } }) => ({
      name: contender.name,
      what: contender.what,
      told,
      outcomes,
    }));
  } finally {
    progress.show("taking the labs down");
    await Promise.all(competitors.map(({ standing }) => standing.lab.down()));
    progress.clear();
  }
}

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
      const nothing = { requestsMax: 0, memory: { searched: 0 } };
      seconds += (await measure(standing, work, nothing)).seconds;
      signal.throwIfAborted();
    }
    if (compiled() - before <= RESTING * seconds) return;
  }
}

/** One round: workload by workload, and each through all contenders, so that what is compared lies close together. */
async function goRound(
  competitors: readonly Competitor[],
  profile: Profile,
  round: number,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  for (const work of profile.workloads) {
    if (round >= (work.roundsMax ?? Infinity)) continue;
    const requestsMax = commonMaximum(competitors.map((each) => each.requestsMax));
    for (let turn = 0; turn < competitors.length; turn++) {
      const competitor = competitors[(turn + round) % competitors.length]!;
      if (!competitor.can(work)) continue;
      const { contender } = competitor.standing;
      const what = `${workloadName(work)}, ${contender.name}`;
      progress.detail(`round ${round + 1} of ${profile.rounds}: ${what}`);
      const { memory } = competitor;
      competitor.outcomes.push(await measure(competitor.standing, work, { requestsMax, memory }));
      signal.throwIfAborted();
    }
  }
}
