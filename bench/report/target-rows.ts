// The targets as rows of a table. Pure.

import type { Target } from "./targets.ts";
import { shortNumber } from "./table.ts";

const VERDICTS = { met: "met", missed: "NOT MET", unknown: "not measured" } as const;

export const verdictOf = ({ isMet }: Target): string =>
  isMet === null ? VERDICTS.unknown : isMet ? VERDICTS.met : VERDICTS.missed;

/** The limit with its direction: "≤ 0.90". */
export const limitOf = ({ isFloor, limit }: Target): string =>
  `${isFloor ? "≥" : "≤"} ${shortNumber(limit)}`;

/** Median and, of several rounds, the quartiles. */
export function measuredOf({ measured }: Target): string {
  if (measured === null) return "–";
  const { high, low, median, rounds } = measured;
  const spread = rounds > 1 ? ` (${shortNumber(low)} … ${shortNumber(high)})` : "";
  return `${shortNumber(median)}${spread}`;
}

/** The heading first; only targets that the run measured, unless it measured none. */
export function targetRows(targets: readonly Target[]): string[][] {
  const known = targets.filter(({ isMet }) => isMet !== null);
  return [
    ["", "target", "measured", ""],
    ...known.map((target) => [target.what, limitOf(target), measuredOf(target), verdictOf(target)]),
  ];
}
