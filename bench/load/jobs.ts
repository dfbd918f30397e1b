// What load server and load client agree on: service ports, messages, the jobs and their answers.

/** Service ports of the load server. */
export const BULK_PORT = 5001;
export const CONNECT_PORT = 5002;
export const LATENCY_PORT = 5003;
export const FLOOD_PORT = 5004;
export const TCP_PORTS = [BULK_PORT, CONNECT_PORT, LATENCY_PORT] as const;

/** Bytes of a request and of an answer. */
export const REQUEST_BYTES = 64;
export const ANSWER_BYTES = 64;

/** What one load client does: all workloads it names, one after the other, to one address. */
export interface LoadOrder {
  /** Address of the service (or of the server, without a director). */
  readonly address: string;
  readonly workloads: readonly Workload[];
  /** Process whose CPU time is told, or null. */
  readonly directorPid: number | null;
  /** A process on the server: its network namespace's counters are read. */
  readonly serverPid: number;
}

export type Workload =
  | { readonly kind: "bulk"; readonly seconds: number }
  | { readonly kind: "flood"; readonly seconds: number }
  | {
      readonly kind: "connect";
      readonly seconds: number;
      readonly concurrency: number;
      readonly connectionsMax: number;
    }
  | {
      readonly kind: "latency";
      readonly seconds: number;
      readonly requestsPerSecond: number;
      readonly connections: number;
    };

export type WorkloadKind = Workload["kind"];

/** What came of a workload. `cpuSeconds`: of the director's process meanwhile, null without one. */
export interface Outcome {
  readonly kind: WorkloadKind;
  readonly seconds: number;
  readonly cpuSeconds: number | null;
  /** Bytes a second (bulk), frames a second that reached the server (flood), or requests a second. */
  readonly rate: number;
  /** Things that went wrong: frames that were lost (flood), connections or requests that failed. */
  readonly failed: number;
  /** Things that were tried. */
  readonly tried: number;
  /** latency: the histogram in microseconds, compressed by hdr-histogram-js. */
  readonly histogram?: string;
}
