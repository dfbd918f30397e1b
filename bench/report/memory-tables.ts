// Results of the benchmarks in memory as tables. Pure.

import { type MemoryResult, pathCostOf } from "../path/parts.ts";
import type { LiveTable } from "./live.ts";
import { shortNumber } from "./table.ts";

/** Stages in the order of the path, as path.bench.ts names them; what it tells beside them. */
const NO_STAGES = new Set(["port", "whole", "stages"]);

function costTable({ path = [] }: MemoryResult): LiveTable[] {
  const [first] = path;
  if (first === undefined) return [];
  const stages = Object.keys(first.ns).filter((name) => !NO_STAGES.has(name));
  const columns = [...stages, "stages"];
  const rows = path.map((each) => [
    `${each.case}, ${each.flows.toLocaleString("en-US")} flows`,
    ...columns.map((name) => shortNumber(each.ns[name]?.median ?? Number.NaN)),
    shortNumber(pathCostOf(each)),
  ]);
  return [
    { title: "path in memory, ns a packet by stage", rows: [["", ...columns, "path"], ...rows] },
  ];
}

function schedulerTable({ schedulers = [] }: MemoryResult): LiveTable[] {
  if (schedulers.length === 0) return [];
  const sizes = [...new Set(schedulers.map(({ servers }) => servers))];
  const names = [...new Set(schedulers.map(({ scheduler }) => scheduler))];
  const costAt = (name: string, size: number) =>
    schedulers.find(({ scheduler, servers }) => scheduler === name && servers === size)?.tree;
  const rows = names.map((name) => [
    name,
    ...sizes.map((size) => shortNumber(costAt(name, size)?.median ?? Number.NaN)),
  ]);
  const heading = ["", ...sizes.map((size) => `servers: ${size.toLocaleString("en-US")}`)];
  return [{ title: "schedulers, ns a flow", rows: [heading, ...rows] }];
}

function allocationTable({ allocation = [] }: MemoryResult): LiveTable[] {
  if (allocation.length === 0) return [];
  const rows = allocation.map(({ collections, frames, name }) => [
    name,
    frames.toLocaleString("en-US"),
    String(collections),
  ]);
  return [{ title: "garbage", rows: [["", "frames", "collections"], ...rows] }];
}

export const pathTables = (memory: MemoryResult): LiveTable[] => [
  ...costTable(memory),
  ...schedulerTable(memory),
  ...allocationTable(memory),
];
