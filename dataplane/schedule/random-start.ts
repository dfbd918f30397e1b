// Where rr and wrr begin: at the head of the list, as the kernel does, or at random, so that many directors that
// start at the same moment do not all send their first connections to the same server. Control path only.

import type { SchedulerContext } from "./scheduler.ts";

const STEPS = 2 ** 30;

/** Part of a whole round to skip before the first pick: 0 for none, else above 0 and below 1. */
export const startOf = ({ firstTurn = 0, random, startsAtRandom }: SchedulerContext): number =>
  startsAtRandom === true ? (random.below(STEPS - 1) + 1) / STEPS : firstTurn;
