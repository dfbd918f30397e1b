// What became of one value from a run to a later one, and by which rule it is called better or worse. Pure.

import { leastProbability, mannWhitney } from "./mann-whitney.ts";
import { median } from "./statistics.ts";

/** Below this probability a difference is no noise. With five rounds each, all must lie on one side. */
const SIGNIFICANT = 0.01;
/** A smaller change of the median is of no interest, however sure it is. */
export const RELEVANT = 0.05;

export type Verdict =
  | "better"
  | "worse"
  | "same"
  /** The first run has it, the second has not. */
  | "missing"
  /** However far the rounds lay apart, they would not tell. */
  | "too few rounds";

export interface Difference {
  readonly contender: string;
  readonly workload: string;
  readonly metric: string;
  /** Name of what the values are divided by; null: raw values. */
  readonly reference: string | null;
  readonly before: number;
  readonly after: number;
  /** Change of the median: 0.1 is 10 % more. */
  readonly change: number;
  /** Null where no test decided. */
  readonly p: number | null;
  /** Null: only listed. */
  readonly verdict: Verdict | null;
}

type Judged = Pick<Difference, "after" | "before" | "change" | "p" | "verdict">;

/** Medians, change, and whether it is more than noise. */
export function judge(
  before: readonly number[],
  after: readonly number[],
  isMoreBetter: boolean,
): Judged {
  const change = median(after) / median(before) - 1;
  const p = mannWhitney(before, after);
  const isReal = p < SIGNIFICANT && Math.abs(change) > RELEVANT;
  const isBetter = change > 0 === isMoreBetter;
  const canTell = leastProbability(before.length, after.length) < SIGNIFICANT;
  return {
    before: median(before),
    after: median(after),
    change,
    p,
    verdict: !canTell ? "too few rounds" : !isReal ? "same" : isBetter ? "better" : "worse",
  };
}

/** By a plain rule, for what should not vary: less is better, and a difference within `slack` is none. */
export function judgePlainly(before: number, after: number, slack: number): Judged {
  const isSame = Math.abs(after - before) <= slack;
  const verdict = isSame ? "same" : after > before ? "worse" : "better";
  return { before, after, change: after / before - 1, p: null, verdict };
}

/** What the second run has not. */
export const missing = (contender: string, workload: string): Difference => ({
  contender,
  workload,
  metric: "",
  reference: null,
  before: Number.NaN,
  after: Number.NaN,
  change: Number.NaN,
  p: null,
  verdict: "missing",
});
