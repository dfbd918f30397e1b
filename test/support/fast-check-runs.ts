// How properties run: 200 times, or FC_RUNS times. A failure tells its seed, its counterexample and its cause.

const DEFAULT_RUNS = 200;

export const RUNS = {
  numRuns: Number(process.env["FC_RUNS"] ?? DEFAULT_RUNS),
  includeErrorInReport: true,
};
