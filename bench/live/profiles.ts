// How long and how often is measured, by profile.

import type { Workload } from "../load/jobs.ts";

export interface Profile {
  readonly rounds: number;
  readonly workloads: readonly Workload[];
}

export const PROFILES: Readonly<Record<string, Profile>> = {
  quick: {
    rounds: 3,
    workloads: [
      { kind: "bulk", seconds: 0.6 },
      { kind: "flood", seconds: 0.5 },
      { kind: "connect", seconds: 0.7, concurrency: 32, connectionsMax: 15_000 },
      { kind: "latency", seconds: 0.8, requestsPerSecond: 2000, connections: 8 },
    ],
  },
};
