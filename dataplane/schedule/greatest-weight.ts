// Hot: the contest for the greatest weight among eligible servers, that of fo, ovf and wrr.

import { isEligible } from "./available.ts";
import type { Contest } from "./tournament.ts";

/** Above every weight. */
const LIMIT = 2 ** 31;

/** The load of a weight: the greater the weight, the less. */
export const loadOfWeight = (weight: number): number => LIMIT - weight;

export const greatestWeight: Contest = {
  readsCounts: false,
  load: (servers, id) => (isEligible(servers, id) ? loadOfWeight(servers.weight[id]!) : -1),
  weight: () => 1,
};
