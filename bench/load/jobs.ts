// What the benchmark asks of a contender, and what came of it. The programs that do it are bench/load/*.c.

/** Service ports of the load server. */
export const BULK_PORT = 5001;
export const CONNECT_PORT = 5002;
export const LATENCY_PORT = 5003;
export const FLOOD_PORT = 5004;
export const TCP_PORTS = [BULK_PORT, CONNECT_PORT, LATENCY_PORT] as const;

export type Workload = Load & {
  /** At most so many rounds of it; absent: all. */
  readonly roundsMax?: number;
};

type Load =
  /** TCP connections that send as much as they can. */
  | { readonly kind: "bulk"; readonly seconds: number; readonly streams: number }
  /** Small UDP frames at a fixed rate: what does one cost? */
  | { readonly kind: "frames"; readonly seconds: number; readonly framesPerSecond: number }
  /** Small UDP frames at rates of a search for the highest without loss (RFC 2544, 26.1). */
  | {
      readonly kind: "search";
      /** Of each trial. */
      readonly seconds: number;
      readonly trialsMax: number;
      /** The search ends when what was passed and what was not are as near as this: 0.05 is 5 %. */
      readonly resolution: number;
    }
  /** Connect, request, answer, close: how many a second? */
  | { readonly kind: "connect"; readonly seconds: number; readonly concurrency: number }
  /** Request and answer on open connections, the next as soon as the last is done: how many a second? */
  | { readonly kind: "requests"; readonly seconds: number; readonly connections: number }
  /** The same at fixed times, at a share of the lowest maximum of all contenders. */
  | {
      readonly kind: "latency";
      readonly seconds: number;
      readonly connections: number;
      readonly load: number;
    }
  /** Many connections at once; `secondsMax` to open them, and as many to ask on all of them. */
  | { readonly kind: "hold"; readonly connections: number; readonly secondsMax: number };

export type WorkloadKind = Workload["kind"];

/** Name of a workload in results: its kind, and what tells it from others of that kind. */
export function workloadName(work: Workload): string {
  if (work.kind === "bulk") return `bulk-${work.streams}`;
  if (work.kind === "latency") return `latency-${Math.round(work.load * 100)}`;
  return work.kind;
}

/** One trial of a search: frames a second, and how many were sent and arrived. */
export interface Trial {
  readonly offered: number;
  readonly sent: number;
  readonly arrived: number;
}

/** What came of a workload in one round. */
export interface Outcome {
  /** workloadName(). */
  readonly workload: string;
  readonly kind: WorkloadKind;
  readonly seconds: number;
  /**
   * Bytes (bulk), frames that arrived (frames), frames without loss (search), connections (connect, hold) or
   * requests (requests, latency) a second.
   */
  readonly rate: number;
  /** Frames, connections or requests that were lost or failed, and all that were tried. */
  readonly failed: number;
  readonly tried: number;
  /** CPU seconds of the director's processes meanwhile; null where the kernel does the work. */
  readonly cpuSeconds: number | null;
  /** Resident memory of the director's processes at the end; null without one. */
  readonly memoryBytes: number | null;
  /** Rate that was asked for, where one was (frames, latency). */
  readonly offered?: number;
  /**
   * latency: the histogram of all that were tried, in tenths of a microsecond, compressed by hdr-histogram-js. Those
   * that failed are in it with the time that was waited for them.
   */
  readonly histogram?: string;
  /** search: all trials. */
  readonly trials?: readonly Trial[];
  /** search: the sender could not go faster; the contender may take more. */
  readonly isSenderLimit?: boolean;
  /** hold: connections that were open at the same time and answered then. */
  readonly held?: number;
}
