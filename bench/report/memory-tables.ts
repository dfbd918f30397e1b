// Results of the benchmarks in memory as tables. Pure.

import { type FlowTableCost, type MemoryResult, pathCostOf, type RuleCost } from "../path/parts.ts";
import type { LiveTable } from "./live.ts";
import { shortNumber } from "./table.ts";

/** Stages in the order of the path, as path.bench.ts names them; what it tells beside them. */
const NO_STAGES = new Set(["port", "whole", "stages", "lines"]);

function costTable({ path = [] }: MemoryResult): LiveTable[] {
  const [first] = path;
  if (first === undefined) return [];
  const stages = Object.keys(first.ns).filter((name) => !NO_STAGES.has(name));
  const columns = [...stages, "stages", "lines"];
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

/** Figures by number of services as one table, those by scheduler as another one. */
export function ruleTables(rows: readonly RuleCost[]): LiveTable[] {
  const isByScheduler = ({ values }: RuleCost): boolean => "wlc" in values;
  const bySize = rows.filter((row) => !isByScheduler(row));
  const byScheduler = rows.filter(isByScheduler);
  if (bySize.length === 0 || byScheduler.length === 0) return [];
  const columns = Object.keys(bySize[0]!.values);
  const cells = ({ unit, values, what }: RuleCost): string[] => [
    what,
    unit,
    ...columns.map((column) => shortNumber(values[column]!)),
  ];
  return [
    { title: "CPU time, by services", rows: [["", "", ...columns], ...bySize.map(cells)] },
    {
      title: "CPU time in ms, by scheduler",
      rows: [
        ["", ...byScheduler.map(({ what }) => what)],
        ...Object.keys(byScheduler[0]!.values).map((name) => [
          name,
          ...byScheduler.map(({ values }) => shortNumber(values[name]!)),
        ]),
      ],
    },
  ];
}

export function flowTableTable(results: readonly FlowTableCost[]): LiveTable[] {
  const names = [...new Set(results.flatMap(({ ns }) => Object.keys(ns)))];
  if (results.length === 0) return [];
  const rows = results.map(({ bytesAFlow, expiryUs, flows, ns }) => [
    flows.toLocaleString("en-US"),
    shortNumber(bytesAFlow),
    ...names.map((name) => shortNumber(ns[name]?.median ?? Number.NaN)),
    shortNumber(expiryUs.median),
    shortNumber(expiryUs.most),
  ]);
  const heading = ["flows", "bytes a flow", ...names, "256 expire, µs", "at most"];
  return [{ title: "flow table, ns of CPU time", rows: [heading, ...rows] }];
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
  ...ruleTables(memory.rules ?? []),
  ...flowTableTable(memory.flow_tables ?? []),
  ...allocationTable(memory),
];
