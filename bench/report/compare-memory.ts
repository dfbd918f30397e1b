// The benchmarks in memory of two runs side by side. Pure.
//
// The reference of the path is what the benchmark itself takes to fill a slot. Collections and bytes do not vary, so
// any more is worse. Costs of schedulers have neither rounds nor a reference: the machine's speed is in them.

import {
  type MemoryResult,
  type PathCost,
  pathRoundsOf,
  type SchedulerCost,
} from "../path/parts.ts";
import { type Difference, judge, judgePlainly, RELEVANT } from "./difference.ts";
import { ratios } from "./targets.ts";

/** The director's share of a packet in memory, in units of the benchmark's own. */
const inSlotFills = (cost: PathCost): number[] =>
  ratios(pathRoundsOf(cost), cost.rounds["port"] ?? []);

/** Differences of the path, in all sizes that both have measured. */
function comparePaths(before: readonly PathCost[], after: readonly PathCost[]): Difference[] {
  return before.flatMap((old) => {
    const now = after.find((each) => each.case === old.case && each.flows === old.flows);
    if (now === undefined) return [];
    return {
      contender: `path in memory, ${old.case}`,
      workload: `${old.flows.toLocaleString("en-US")} flows`,
      metric: "time",
      reference: "filling a slot",
      ...judge(inSlotFills(old), inSlotFills(now), false),
    };
  });
}

/** Of sections of as many frames in both; those in which neither collected are not told of. */
function compareCollections(before: MemoryResult, after: MemoryResult): Difference[] {
  return (before.allocation ?? []).flatMap(({ collections, frames, name }) => {
    const now = after.allocation?.find((each) => each.name === name && each.frames === frames);
    if (now === undefined || collections + now.collections === 0) return [];
    return {
      contender: "garbage",
      workload: name,
      metric: "collections",
      reference: null,
      ...judgePlainly(collections, now.collections, 0),
    };
  });
}

function compareBytes(
  { bytes_a_flow: before }: MemoryResult,
  { bytes_a_flow: after }: MemoryResult,
): Difference[] {
  if (before === undefined || after === undefined || before === after) return [];
  const judged = judgePlainly(before, after, 0);
  return [
    {
      contender: "flow table",
      workload: "full",
      metric: "bytes a flow",
      reference: null,
      ...judged,
    },
  ];
}

/** Those whose quartiles lie apart, by more than is of no interest. */
function schedulerDifference(
  { scheduler, servers, tree: before }: SchedulerCost,
  { tree: after }: SchedulerCost,
): Difference[] {
  const change = after.median / before.median - 1;
  const isApart = after.low > before.high || after.high < before.low;
  if (!isApart || Math.abs(change) <= RELEVANT) return [];
  return [
    {
      contender: `scheduler ${scheduler}`,
      workload: `${servers.toLocaleString("en-US")} servers`,
      metric: "ns a flow",
      reference: null,
      before: before.median,
      after: after.median,
      change,
      p: null,
      verdict: null,
    },
  ];
}

/** Differences in all that both have measured, and the number of schedulers' costs that are not worth a line. */
export function compareMemory(
  before: MemoryResult,
  after: MemoryResult,
): { differences: Difference[]; unlisted: number } {
  const pairs = (before.schedulers ?? []).flatMap((old): [SchedulerCost, SchedulerCost][] => {
    const now = after.schedulers?.find(
      ({ scheduler, servers }) => scheduler === old.scheduler && servers === old.servers,
    );
    return now === undefined ? [] : [[old, now]];
  });
  const listed = pairs.flatMap(([old, now]) => schedulerDifference(old, now));
  return {
    differences: [
      ...comparePaths(before.path ?? [], after.path ?? []),
      ...compareCollections(before, after),
      ...compareBytes(before, after),
      ...listed,
    ],
    unlisted: pairs.length - listed.length,
  };
}
