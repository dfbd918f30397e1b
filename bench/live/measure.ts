// One workload on one contender: runs the load program on the client, and asks the kernel what it cost.

import { encodeIntoCompressedBase64 } from "hdr-histogram-js";
import { CLIENT_ADDRESSES, CLIENT_HOST } from "../../cli/lab/topology.ts";
import { histogramOf } from "../load/histogram.ts";
import {
  BULK_PORT,
  CONNECT_PORT,
  FLOOD_PORT,
  LATENCY_PORT,
  type Outcome,
  type Trial,
  type Workload,
  workloadName,
} from "../load/jobs.ts";
import { cpuSeconds, receivedFrames, residentBytes } from "../load/meters.ts";
import { searchRate } from "../load/search.ts";
import { program } from "./compile.ts";
import type { Standing } from "./contender.ts";

/** Beside the workload's own time, for a load program to start and to end. */
const PATIENCE_MS = 20_000;
/** After a flood, until what was under way has arrived. */
const SETTLE_MS = 30;
const SERVER_LINK = "eth0";
/** Flows of UDP frames, and frames handed over at once, as a network card does. */
const FLOWS = 16;
const BURST = 32;
/** A search begins here the first time, and below what it found the next. */
const SEARCH_START = 25_000;
const SEARCH_STEP = 2;
const SEARCH_STEP_AGAIN = 1.25;

const OWN_ADDRESSES = [CLIENT_ADDRESSES[0]!, CLIENT_ADDRESSES.length] as const;

/** What the measurement of a contender knows from earlier rounds. */
export interface Memory {
  /** Highest rate without loss of the last search; 0 before. */
  searched: number;
}

export interface Conditions {
  /** The rate that a latency workload's load is a share of. */
  readonly requestsMax: number;
  readonly memory: Memory;
}

/** Conditions of a measurement that nothing went before and nothing comes of. */
export const forgotten = (): Conditions => ({ requestsMax: 0, memory: { searched: 0 } });

/** Fields of an outcome that a workload tells; the rest is the same for all. */
type Told = Pick<Outcome, "failed" | "rate" | "seconds" | "tried"> & Partial<Outcome>;

/** Runs a load program on the client; what it printed. @throws Error with what it said */
async function load<T>(
  { contender, lab }: Standing,
  source: string,
  port: number,
  words: readonly (number | string)[],
  seconds: number,
): Promise<T> {
  const command = [program(`load/${source}.c`), contender.address, port, ...words].map(String);
  const timeoutMs = seconds * 1000 + PATIENCE_MS;
  const done = await lab.sandbox.run(CLIENT_HOST, command, "", timeoutMs);
  if (done.status === 0) return JSON.parse(done.stdout) as T;
  const why = done.stderr.trim() || `status ${done.status}`;
  throw new Error(`${contender.name}: load/${source}.c failed: ${why}`);
}

/** Sends UDP frames at a rate, and counts what came to the server's interface. */
async function flood(standing: Standing, framesPerSecond: number, seconds: number) {
  const before = receivedFrames(standing.serverPid, SERVER_LINK);
  const words = [framesPerSecond, seconds, FLOWS, BURST];
  const { seconds: took, sent } = await load<{ sent: number; seconds: number }>(
    standing,
    "flood",
    FLOOD_PORT,
    words,
    seconds,
  );
  await Bun.sleep(SETTLE_MS);
  const arrived = receivedFrames(standing.serverPid, SERVER_LINK) - before;
  // A neighbour's question may be among them.
  return { arrived: Math.min(arrived, sent), seconds: took, sent };
}

async function frames(standing: Standing, work: Workload & { kind: "frames" }): Promise<Told> {
  const { arrived, seconds, sent } = await flood(standing, work.framesPerSecond, work.seconds);
  const offered = work.framesPerSecond;
  return { rate: arrived / seconds, seconds, failed: sent - arrived, tried: sent, offered };
}

async function search(
  standing: Standing,
  work: Workload & { kind: "search" },
  memory: Memory,
): Promise<Told> {
  const isFirst = memory.searched === 0;
  const { resolution, seconds, trialsMax } = work;
  const found = await searchRate(
    {
      start: isFirst ? SEARCH_START : memory.searched,
      step: isFirst ? SEARCH_STEP : SEARCH_STEP_AGAIN,
      trialsMax: isFirst ? 2 * trialsMax : trialsMax,
      resolution,
    },
    async (rate) => {
      const { arrived, seconds: took, sent } = await flood(standing, rate, seconds);
      return { offered: rate, sent, arrived, keptUp: sent / took / rate };
    },
  );
  memory.searched = found.rate;
  const sum = (pick: (trial: Trial) => number): number =>
    found.trials.reduce((total, trial) => total + pick(trial), 0);
  return {
    rate: found.rate,
    seconds: seconds * found.trials.length,
    failed: sum(({ arrived, sent }) => sent - arrived),
    tried: sum(({ sent }) => sent),
    trials: found.trials,
    isSenderLimit: found.isSenderLimit,
  };
}

async function latency(
  standing: Standing,
  connections: number,
  requestsPerSecond: number,
  seconds: number,
): Promise<Told> {
  const words = [requestsPerSecond, seconds, connections];
  const told = await load<{
    seconds: number;
    asked: number;
    answered: number;
    tenths_us: [number, number][];
  }>(standing, "latency", LATENCY_PORT, words, seconds);
  return {
    rate: told.answered / told.seconds,
    seconds: told.seconds,
    failed: told.asked - told.answered,
    tried: told.asked,
    histogram: encodeIntoCompressedBase64(histogramOf(told.tenths_us)),
  };
}

async function perform(
  standing: Standing,
  work: Workload,
  { memory, requestsMax }: Conditions,
): Promise<Told> {
  switch (work.kind) {
    case "bulk": {
      const words = [work.seconds, work.streams];
      const told = await load<{ bytes: number; seconds: number }>(
        standing,
        "bulk",
        BULK_PORT,
        words,
        work.seconds,
      );
      return { rate: told.bytes / told.seconds, seconds: told.seconds, failed: 0, tried: 1 };
    }
    case "frames":
      return frames(standing, work);
    case "search":
      return search(standing, work, memory);
    case "connect": {
      const words = [work.seconds, work.concurrency, ...OWN_ADDRESSES];
      const { answered, failed, seconds } = await load<{
        answered: number;
        failed: number;
        seconds: number;
      }>(standing, "connect", CONNECT_PORT, words, work.seconds);
      return { rate: answered / seconds, seconds, failed, tried: answered + failed };
    }
    case "requests": {
      const { histogram: _, ...told } = await latency(standing, work.connections, 0, work.seconds);
      return told;
    }
    case "latency": {
      const offered = Math.max(1, Math.round(requestsMax * work.load));
      return { ...(await latency(standing, work.connections, offered, work.seconds)), offered };
    }
    case "hold": {
      const words = [work.connections, ...OWN_ADDRESSES, work.secondsMax];
      const told = await load<{
        held: number;
        answered_again: number;
        lost: number;
        seconds: number;
      }>(standing, "hold", CONNECT_PORT, words, 2 * work.secondsMax);
      const { answered_again: held, lost: failed, seconds } = told;
      return { rate: told.held / seconds, seconds, failed, tried: work.connections, held };
    }
  }
}

/** One round of one workload. @throws Error with what the load program said */
export async function measure(
  standing: Standing,
  work: Workload,
  conditions: Conditions,
): Promise<Outcome> {
  const { directorPid: pid } = standing;
  const before = pid === null ? 0 : cpuSeconds(pid);
  const told = await perform(standing, work, conditions);
  return {
    workload: workloadName(work),
    kind: work.kind,
    cpuSeconds: pid === null ? null : cpuSeconds(pid) - before,
    memoryBytes: pid === null ? null : residentBytes(pid),
    ...told,
  };
}
