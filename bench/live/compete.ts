// All contenders against each other: all labs stand at the same time, and rounds go through them in turn, each
// round beginning with another one, so that a machine that slows down slows all of them down. One that fails drops out.

import { type Outcome, type Workload, workloadName } from "../load/jobs.ts";
import { type Failure, reasonOf } from "../report/failure.ts";
import type { Progress } from "../report/progress.ts";
import { median } from "../report/statistics.ts";
import type { Contender, Standing } from "./contender.ts";
import { setUp } from "./contenders.ts";
import { measure, type Memory } from "./measure.ts";
import type { Profile } from "./profiles.ts";
import { warmUp } from "./warm-up.ts";

/** All outcomes of one contender, in the order of the rounds. */
export interface Measured {
  readonly name: string;
  readonly what: string;
  /** How its director crosses its devices, where it told. */
  readonly told: string | null;
  readonly outcomes: readonly Outcome[];
}

/** What puts a contender into its lab, and what measures it there; tests have others. */
export interface Doers {
  readonly setUp: typeof setUp;
  readonly measure: typeof measure;
}

export interface CompetitionOptions {
  /** Told at once of each contender that drops out. */
  readonly complain: (failure: Failure) => void;
  readonly doers?: Doers;
}

/** The lowest maximum of requests a second of all: every contender is offered the same rates. */
export function commonMaximum(maxima: readonly (number | undefined)[]): number {
  const known = maxima.filter((value) => value !== undefined);
  return known.length === 0 ? 0 : Math.min(...known);
}

class Competitor {
  readonly contender: Contender;
  readonly outcomes: Outcome[] = [];
  readonly memory: Memory = { searched: 0 };
  /** Null before it is set up, and after it has dropped out. */
  standing: Standing | null = null;
  told: string | null = null;

  constructor(contender: Contender) {
    this.contender = contender;
  }

  can(work: Workload): boolean {
    return this.contender.without?.includes(work.kind) !== true;
  }

  /** Requests a second in the rounds so far; undefined before the first. */
  get requestsMax(): number | undefined {
    const rates = this.outcomes.filter(({ kind }) => kind === "requests").map(({ rate }) => rate);
    return rates.length === 0 ? undefined : median(rates);
  }

  async down(): Promise<void> {
    const { standing } = this;
    this.standing = null;
    await standing?.lab.down();
  }
}

/** One run through the rounds. Who fails drops out of it. */
class Competition {
  readonly competitors: readonly Competitor[];
  readonly failed: Failure[] = [];
  readonly #profile: Profile;
  readonly #progress: Progress;
  readonly #signal: AbortSignal;
  readonly #complain: CompetitionOptions["complain"];
  readonly #doers: Doers;

  constructor(
    contenders: readonly Contender[],
    profile: Profile,
    progress: Progress,
    signal: AbortSignal,
    { complain, doers = { setUp, measure } }: CompetitionOptions,
  ) {
    this.competitors = contenders.map((contender) => new Competitor(contender));
    this.#profile = profile;
    this.#progress = progress;
    this.#signal = signal;
    this.#complain = complain;
    this.#doers = doers;
  }

  async setUpAll(): Promise<void> {
    for (const each of this.competitors) {
      this.#progress.show(`setting up ${each.contender.name}`);
      await this.#attempt(each, "while it was set up", async () => {
        each.standing = await this.#doers.setUp(each.contender, this.#signal);
        each.told = each.standing.told;
      });
    }
  }

  async warmUpAll(): Promise<void> {
    this.#progress.show("warming up");
    for (const each of this.competitors) {
      const { standing } = each;
      if (standing === null) continue;
      await this.#attempt(each, "while it was warmed up", () =>
        warmUp(standing, this.#profile, this.#signal, this.#doers.measure),
      );
    }
  }

  /** One round: workload by workload, and each through all contenders, so that what is compared lies close together. */
  async goRound(round: number): Promise<void> {
    const { competitors } = this;
    const name = `round ${round + 1} of ${this.#profile.rounds}`;
    this.#progress.show(name);
    for (const work of this.#profile.workloads) {
      if (round >= (work.roundsMax ?? Infinity)) continue;
      // Of those that dropped out, too: rates that change between rounds would not compare.
      const requestsMax = commonMaximum(competitors.map((each) => each.requestsMax));
      for (let turn = 0; turn < competitors.length; turn++) {
        const competitor = competitors[(turn + round) % competitors.length]!;
        if (competitor.can(work)) await this.#measure(competitor, work, requestsMax, name);
      }
    }
  }

  async #measure(
    competitor: Competitor,
    work: Workload,
    requestsMax: number,
    round: string,
  ): Promise<void> {
    const { contender, memory, outcomes, standing } = competitor;
    if (standing === null) return;
    await this.#attempt(competitor, `in ${round}, ${workloadName(work)}`, async () => {
      this.#progress.detail(`${round}: ${workloadName(work)}, ${contender.name}`);
      const outcome = await this.#doers.measure(standing, work, { requestsMax, memory });
      // Frames that nobody forwards are counted as lost, and nobody complains.
      if (outcome.memoryBytes === 0) throw new Error("its director has ended");
      outcomes.push(outcome);
    });
  }

  /** Does something with a contender, and takes it out when that fails. @throws what the signal says */
  async #attempt(competitor: Competitor, when: string, act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.#signal.throwIfAborted();
      const { contender, outcomes } = competitor;
      const kept = outcomes.length === 0 ? "" : ". What it did before that counts";
      const why = `dropped out ${when}: ${reasonOf(error, contender.name)}${kept}`;
      const failure = { who: contender.name, why };
      this.failed.push(failure);
      this.#progress.clear();
      this.#complain(failure);
      // What is left of it shall not take the others' time, and how that ends is of no more interest.
      await competitor.down().catch(() => {});
    }
    this.#signal.throwIfAborted();
  }
}

/** Sets all contenders up, measures them round by round, and takes all labs down, whatever happens. */
export async function compete(
  contenders: readonly Contender[],
  profile: Profile,
  progress: Progress,
  signal: AbortSignal,
  options: CompetitionOptions,
): Promise<{ rounds: Measured[]; failed: readonly Failure[] }> {
  if (contenders.length === 0) return { rounds: [], failed: [] };
  const competition = new Competition(contenders, profile, progress, signal, options);
  const { competitors, failed } = competition;
  try {
    await competition.setUpAll();
    await competition.warmUpAll();
    for (let round = 0; round < profile.rounds; round++) {
      if (competitors.some(({ standing }) => standing !== null)) await competition.goRound(round);
    }
    const measured = competitors.filter(({ outcomes }) => outcomes.length > 0);
    return {
      rounds: measured.map(({ contender: { name, what }, outcomes, told }) => ({
        name,
        what,
        told,
        outcomes,
      })),
      failed,
    };
  } finally {
    progress.show("taking the labs down");
    await Promise.all(competitors.map((each) => each.down()));
    progress.clear();
  }
}
