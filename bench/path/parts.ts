// What the live benchmark asks of the benchmarks in memory: each runs as a program of its own, so that its heap and
// its compiled code are its own, too.

import { join, resolve } from "node:path";
import { FlowTable } from "../../dataplane/flow/flow-table.ts";
import type { MemoryParts } from "../live/profiles.ts";
import { type Failure, reasonOf } from "../report/failure.ts";
import type { Progress } from "../report/progress.ts";
import type { Summary } from "../report/statistics.ts";

const BENCH = resolve(import.meta.dir, "..");
const SCHEDULERS = "micro/schedulers.bench.ts";
const RULES = "micro/rules.bench.ts";
const FLOW_TABLE = "micro/flow-table.bench.ts";
/** Ten million flows: the table that the bytes of one are told of. */
const FLOWS = 10_000_000;

/** Cost of a packet of an established flow, in nanoseconds by stage; "whole" with the bench's own "port". */
export interface PathCost {
  readonly case: string;
  readonly flows: number;
  readonly ns: Readonly<Record<string, Summary>>;
  /** "whole" and "port", round by round. */
  readonly rounds: Readonly<Record<string, readonly number[]>>;
}

export interface Allocation {
  readonly name: string;
  readonly frames: number;
  readonly collections: number;
}

/** Cost of a flow at its scheduler, in nanoseconds: by a walk over the servers, and as tapvs does it. */
export interface SchedulerCost {
  readonly scheduler: string;
  readonly servers: number;
  readonly walk: Summary;
  readonly tree: Summary;
}

/** What services and servers cost, by their number or by scheduler, in CPU time. */
export interface RuleCost {
  readonly what: string;
  readonly unit: "ns" | "µs" | "ms";
  /** By column: numbers of services, or schedulers. */
  readonly values: Readonly<Record<string, number>>;
}

/** What a flow costs in its table. */
export interface FlowTableCost {
  readonly flows: number;
  readonly bytesAFlow: number;
  /** Nanoseconds of CPU time by operation. */
  readonly ns: Readonly<Record<string, Summary>>;
  /** Microseconds of a step's share of expiry, and the longest of all. */
  readonly expiryUs: Summary & { readonly most: number };
}

export interface MemoryResult {
  readonly path?: readonly PathCost[];
  readonly allocation?: readonly Allocation[];
  readonly schedulers?: readonly SchedulerCost[];
  readonly rules?: readonly RuleCost[];
  readonly flow_tables?: readonly FlowTableCost[];
  /** Bytes that a table of ten million flows takes, for each. */
  readonly bytes_a_flow?: number;
}

/** Runs a benchmark and reads the JSON it prints. @throws Error with what it said */
async function runPart<T>(file: string, words: readonly string[], signal: AbortSignal): Promise<T> {
  const child = Bun.spawn([process.execPath, join(BENCH, file), ...words], {
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
    signal,
  });
  const [output, said] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  signal.throwIfAborted();
  try {
    return JSON.parse(output) as T;
  } catch {
    throw new Error(said.trim() || `status ${child.exitCode}`);
  }
}

/** Bytes of a flow in a full table. Memory that is never touched costs nothing. */
function bytesOfFlow(): number {
  const table = new FlowTable({ capacity: FLOWS, seed: 1, owner: { expired: () => true } });
  return table.bytes / FLOWS;
}

/**
 * Measures what a profile wants of the path in memory. A part that fails costs only itself.
 * @param complain is told of each that failed
 */
export async function measureMemory(
  { flows, frames, servers, services, tables }: MemoryParts,
  progress: Progress,
  signal: AbortSignal,
  complain: (failure: Failure) => void,
): Promise<MemoryResult> {
  const result: { -readonly [K in keyof MemoryResult]: MemoryResult[K] } = {};
  const attempt = async <T>(...run: Parameters<typeof runPart>): Promise<T | undefined> => {
    try {
      return await runPart<T>(...run);
    } catch (error) {
      signal.throwIfAborted();
      progress.clear();
      complain({ who: `bench/${run[0]}`, why: `failed: ${reasonOf(error)}` });
      return undefined;
    }
  };
  if (flows !== undefined) {
    progress.show(`path in memory with ${flows.join(", ")} flows`);
    const words = ["--json", "--flows", flows.join(",")];
    const told = await attempt<{ results: PathCost[] }>("path.bench.ts", words, signal);
    if (told !== undefined) result.path = told.results;
    result.bytes_a_flow = bytesOfFlow();
  }
  if (frames !== undefined) {
    progress.show("garbage in the packet path");
    const words = [String(frames), "--json"];
    const told = await attempt<Allocation[]>("no-allocation.ts", words, signal);
    if (told !== undefined) result.allocation = told;
  }
  if (servers !== undefined) {
    progress.show(`schedulers with ${servers.join(", ")} servers`);
    const words = ["--json", "--servers", servers.join(",")];
    const told = await attempt<{ results: SchedulerCost[] }>(SCHEDULERS, words, signal);
    if (told !== undefined) result.schedulers = told.results;
  }
  if (services !== undefined) {
    progress.show(`rules with ${services.join(", ")} services`);
    const words = ["--json", "--services", services.join(",")];
    const told = await attempt<{ rows: RuleCost[] }>(RULES, words, signal);
    if (told !== undefined) result.rules = told.rows;
  }
  if (tables !== undefined) {
    progress.show(`flow tables of ${tables.join(", ")} flows`);
    const words = ["--json", "--flows", tables.join(",")];
    const told = await attempt<{ results: FlowTableCost[] }>(FLOW_TABLE, words, signal);
    if (told !== undefined) result.flow_tables = told.results;
  }
  progress.clear();
  return result;
}

/** The director's share of a packet: everything but the bench's own port. */
export const pathCostOf = ({ ns }: PathCost): number => ns["whole"]!.median - ns["port"]!.median;

/** The director's share of a packet round by round. */
export const pathRoundsOf = ({ rounds: { port = [], whole = [] } }: PathCost): number[] =>
  whole.map((value, round) => value - port[round]!);
