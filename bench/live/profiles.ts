// How long and how often is measured, by profile.

import type { Workload } from "../load/jobs.ts";

export interface Profile {
  readonly rounds: number;
  readonly workloads: readonly Workload[];
}

/** Small frames a second at which the cost of one is measured: far below what any contender takes. */
const FRAMES_PER_SECOND = 50_000;

export const PROFILES: Readonly<Record<string, Profile>> = {
  quick: {
    rounds: 5,
    workloads: [
      { kind: "bulk", seconds: 0.3, streams: 1 },
      { kind: "frames", seconds: 0.3, framesPerSecond: FRAMES_PER_SECOND },
      { kind: "search", seconds: 0.06, trialsMax: 4, resolution: 0.1 },
      { kind: "connect", seconds: 0.3, concurrency: 32 },
      { kind: "requests", seconds: 0.1, connections: 16 },
      { kind: "latency", seconds: 0.3, connections: 16, load: 0.5 },
    ],
  },
};
