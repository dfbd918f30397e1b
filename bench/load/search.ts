// The search for the highest rate without loss, after RFC 2544, 26.1: rising rates until one loses frames, then
// halves of what lies between. Pure but for the trials.

import type { Trial } from "./jobs.ts";

export interface SearchOptions {
  /** Frames a second of the first trial. */
  readonly start: number;
  /** Factor between rising (or falling) rates. */
  readonly step: number;
  readonly trialsMax: number;
  /** 0.05: the search ends when the rates are within 5 %. */
  readonly resolution: number;
}

export interface Found {
  /** Highest rate without loss, in frames a second; 0 when every rate lost some. */
  readonly rate: number;
  /** True when the sender could not go faster: the contender may take more. */
  readonly isSenderLimit: boolean;
  readonly trials: readonly Trial[];
}

/** A sender that falls behind by more is at its own limit. */
const SENDER_SLACK = 0.03;
/** Trials of a rate that loses: one stall of the machine shall not decide. */
const CHANCES = 2;

const isPassed = ({ arrived, sent }: Trial): boolean => sent > 0 && arrived >= sent;

/**
 * @param trial sends at a rate; `keptUp` is the share of that rate that the sender reached
 */
export async function searchRate(
  options: SearchOptions,
  trial: (rate: number) => Promise<Trial & { readonly keptUp: number }>,
): Promise<Found> {
  const { resolution, start, step, trialsMax } = options;
  const trials: Trial[] = [];
  let passed = 0;
  let lost = Infinity;
  let isSenderLimit = false;
  let rate = start;
  while (trials.length < trialsMax && lost / Math.max(passed, 1) > 1 + resolution) {
    let isGood = false;
    let keptUp = 1;
    for (let chance = 0; chance < CHANCES && !isGood && trials.length < trialsMax; chance++) {
      const { keptUp: reached, ...made } = await trial(rate);
      trials.push(made);
      keptUp = reached;
      isGood = isPassed(made);
    }
    if (isGood && keptUp < 1 - SENDER_SLACK) {
      passed = Math.max(passed, rate * keptUp);
      isSenderLimit = true;
      break;
    }
    if (isGood) passed = rate;
    else lost = rate;
    if (lost === Infinity) rate = passed * step;
    else if (passed === 0) rate = lost / step;
    else rate = Math.sqrt(passed * lost);
  }
  return { rate: passed, isSenderLimit, trials };
}
