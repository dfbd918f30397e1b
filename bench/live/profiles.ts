// What is measured, how long and how often, by profile.

import type { Workload } from "../load/jobs.ts";

/** Measurements on memory ports, each by a program of its own. */
export interface MemoryParts {
  /** Path cost with so many flows (bench/path.bench.ts). */
  readonly flows?: readonly number[];
  /** Collections of garbage over so many frames of each section (bench/no-allocation.ts). */
  readonly frames?: number;
  /** Cost of a pick with so many servers (bench/micro/schedulers.bench.ts). */
  readonly servers?: readonly number[];
  /** Look-ups and changes with so many services (bench/micro/rules.bench.ts). */
  readonly services?: readonly number[];
  /** Cost of a flow in its table of so many (bench/micro/flow-table.bench.ts). */
  readonly tables?: readonly number[];
}

export interface Profile {
  /** One sentence. */
  readonly what: string;
  readonly rounds: number;
  /** Words of contenders that take part; absent: all but the variants. */
  readonly contenders?: readonly string[];
  /** Done once before the rounds, for nothing but to be warm. */
  readonly warmUp?: readonly Workload[];
  /** How often at the most, for those that compile themselves while they run; default once. */
  readonly warmUpTurnsMax?: number;
  readonly workloads: readonly Workload[];
  readonly memory?: MemoryParts;
}

/** Small frames a second at which the cost of one is measured: far below what any contender takes. */
const FRAMES_PER_SECOND = 50_000;
/** As many connections at once as the largest of the targets speaks of. */
const MANY = 50_000;
/** Connections that stay open while requests go over them. */
const OPEN = 16;
const AT_A_TIME = 32;

const LOADS = [0.1, 0.5, 0.9] as const;

const latencies = (seconds: number): Workload[] => [
  { kind: "requests", seconds: Math.min(seconds, 1), connections: OPEN },
  ...LOADS.map((load) => ({ kind: "latency", seconds, connections: OPEN, load }) as const),
];

/** Each goes another way through the code, and what is compiled for one does not do for the next. */
const warmUp = (seconds: number): Workload[] => [
  { kind: "frames", seconds, framesPerSecond: 2 * FRAMES_PER_SECOND },
  { kind: "connect", seconds, concurrency: AT_A_TIME },
  { kind: "requests", seconds, connections: OPEN },
  { kind: "bulk", seconds, streams: 1 },
];

/** As many flows as the target for large tables speaks of. */
const FLOWS_LARGE = 10_000_000;
/** Of each of some twenty sections. */
const ALLOCATION_FRAMES = 1_500_000;

export const PROFILES: Readonly<Record<string, Profile>> = {
  quick: {
    what: "every contender, short rounds",
    rounds: 5,
    warmUp: warmUp(0.12),
    warmUpTurnsMax: 10,
    workloads: [
      { kind: "bulk", seconds: 0.2, streams: 1 },
      { kind: "frames", seconds: 0.2, framesPerSecond: FRAMES_PER_SECOND },
      { kind: "search", seconds: 0.04, trialsMax: 3, resolution: 0.1 },
      { kind: "connect", seconds: 0.2, concurrency: AT_A_TIME },
      { kind: "requests", seconds: 0.1, connections: OPEN },
      { kind: "latency", seconds: 0.2, connections: OPEN, load: 0.5 },
    ],
  },
  full: {
    what: "every contender and workload, and the path in memory",
    rounds: 5,
    warmUp: warmUp(0.5),
    warmUpTurnsMax: 20,
    workloads: [
      { kind: "bulk", seconds: 2, streams: 1 },
      { kind: "bulk", seconds: 2, streams: 8 },
      { kind: "frames", seconds: 2, framesPerSecond: FRAMES_PER_SECOND },
      { kind: "search", seconds: 0.5, trialsMax: 6, resolution: 0.03 },
      { kind: "connect", seconds: 2, concurrency: AT_A_TIME },
      ...latencies(2),
      { kind: "hold", connections: MANY, secondsMax: 60, roundsMax: 1 },
    ],
    memory: {
      flows: [1024, 1 << 20, FLOWS_LARGE],
      frames: ALLOCATION_FRAMES,
      servers: [1, 10, 1000],
    },
  },
  path: {
    what: "the path in memory: cost by stage and table size, garbage, bytes a flow",
    rounds: 0,
    contenders: [],
    workloads: [],
    memory: { flows: [1, 1024, 1 << 20], frames: ALLOCATION_FRAMES },
  },
  scale: {
    what: "50,000 connections at once, ten million flows, many servers and services",
    rounds: 5,
    workloads: [{ kind: "hold", connections: MANY, secondsMax: 60 }],
    memory: {
      flows: [1024, FLOWS_LARGE],
      servers: [1, 10, 1000],
      services: [1000, 10_000],
      tables: [1000, 1_000_000, FLOWS_LARGE],
    },
  },
  latency: {
    what: "latency by nines at 10, 50 and 90 % of the lowest maximum",
    rounds: 5,
    warmUp: warmUp(0.5),
    warmUpTurnsMax: 20,
    workloads: latencies(3),
  },
  soak: {
    what: "tapvs alone, for half an hour: does anything grow, fail or slow down?",
    rounds: 30,
    contenders: ["tapvs-dr", "tapvs-nat"],
    workloads: [
      { kind: "bulk", seconds: 5, streams: 8 },
      { kind: "frames", seconds: 5, framesPerSecond: FRAMES_PER_SECOND },
      { kind: "connect", seconds: 10, concurrency: AT_A_TIME },
      { kind: "requests", seconds: 1, connections: OPEN },
      { kind: "latency", seconds: 9, connections: OPEN, load: 0.5 },
    ],
  },
};
