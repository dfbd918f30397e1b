// The client of labs and live tests: real TCP connections, each counted, each failure with its reason.
// As a process, in the namespace of the client: bun http-client.ts 'JSON of a job'; prints the result as JSON.

import { Connection, type Endpoint, Failure } from "./http-connection.ts";
import { Checksum, payloadChecksum, payloadPiece } from "./payload.ts";

/** Many short connections: connect, GET /, close. */
export interface RequestsJob {
  readonly kind: "requests";
  readonly to: Endpoint;
  readonly count: number;
  /** Connections at the same time; 1 keeps their order. */
  readonly concurrency: number;
  /** Own addresses to connect from, in turn; empty for the system's choice. */
  readonly from?: readonly string[];
  /**
   * Own port of the first connection; each further one of an address takes the next. Absent: the system's
   * choice, which repeats itself, and an old flow that has not ended for the director keeps its server.
   */
  readonly firstPort?: number;
  /** Milliseconds until a connection counts as failed. Default 10,000. */
  readonly timeoutMs?: number;
  /** Instead of a count: go on until so many milliseconds have passed. */
  readonly durationMs?: number;
}

/** Connections opened one after the other and all held open; then all are closed. */
export interface HoldJob {
  readonly kind: "hold";
  readonly to: Endpoint;
  readonly count: number;
  readonly from?: readonly string[];
  /**
   * Own port of the first connection; each further one of an address takes the next. Absent: the system's
   * choice, which repeats itself, and an old flow that has not ended for the director keeps its server.
   */
  readonly firstPort?: number;
  readonly timeoutMs?: number;
}

/** One transfer of so many bytes with a checksum. */
export interface TransferJob {
  readonly kind: "download" | "upload";
  readonly to: Endpoint;
  readonly bytes: number;
  /** Own port. Absent: the system's choice, which another job's connection may want at the same time. */
  readonly port?: number;
  /** Milliseconds without any progress until it counts as failed. Default 10,000. */
  readonly timeoutMs?: number;
}

export type Job = RequestsJob | HoldJob | TransferJob;

export interface JobResult {
  readonly kind: Job["kind"];
  /** Connections that got a whole and right answer. */
  readonly answered: number;
  /** Connections that did not. */
  readonly failed: number;
  /** Reason → number of failed connections. */
  readonly failures: Record<string, number>;
  /** Name of the server that answered → connections. */
  readonly servers: Record<string, number>;
  /** Names of the servers in the order of the connections; "-" for a failed one. At most 1000. */
  readonly picks: readonly string[];
  readonly bytes: number;
  readonly elapsedMs: number;
}

const TIMEOUT_MS = 10_000;
const PICKS_MAX = 1000;
/** Bytes given to the socket at once. */
const PIECE_BYTES = 262_144;

/** Does a job; a failed connection is part of the result and never an exception. */
export async function perform(job: Job): Promise<JobResult> {
  const start = performance.now();
  const tally = new Tally();
  if (job.kind === "requests") await requestMany(job, tally);
  else if (job.kind === "hold") await holdMany(job, tally);
  else await tally.count(0, () => transfer(job, tally));
  return tally.result(job.kind, performance.now() - start);
}

class Tally {
  answered = 0;
  failed = 0;
  bytes = 0;
  readonly failures: Record<string, number> = {};
  readonly servers: Record<string, number> = {};
  readonly picks: string[] = [];

  /** Counts connection number `index`: `attempt` returns the server's name or throws a Failure. */
  async count(index: number, attempt: () => Promise<string>): Promise<void> {
    let server = "-";
    try {
      server = await attempt();
      this.answered++;
      this.servers[server] = (this.servers[server] ?? 0) + 1;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.failed++;
      this.failures[error.reason] = (this.failures[error.reason] ?? 0) + 1;
    }
    if (index < PICKS_MAX) this.picks[index] = server;
  }

  result(kind: Job["kind"], elapsedMs: number): JobResult {
    const { answered, failed, failures, servers, picks, bytes } = this;
    return { kind, answered, failed, failures, servers, picks, bytes, elapsedMs };
  }
}

async function requestMany(job: RequestsJob, tally: Tally): Promise<void> {
  const deadline = job.durationMs === undefined ? Infinity : performance.now() + job.durationMs;
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < job.count && performance.now() < deadline) {
      const index = next++;
      await tally.count(index, async () => {
        const connection = await open(job, index);
        try {
          const answer = await connection.get("/");
          if (answer.text.trim() !== answer.server) throw new Failure("a wrong body");
          return answer.server;
        } finally {
          connection.close();
        }
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(job.concurrency, job.count) }, worker));
}

async function holdMany(job: HoldJob, tally: Tally): Promise<void> {
  const held: Connection[] = [];
  for (let index = 0; index < job.count; index++) {
    await tally.count(index, async () => {
      const connection = await open(job, index);
      held.push(connection);
      return (await connection.get("/hold")).server;
    });
  }
  for (const connection of held) connection.close();
}

function open(job: RequestsJob | HoldJob, index: number): Promise<Connection> {
  const { to, from = [], firstPort, timeoutMs = TIMEOUT_MS } = job;
  const addresses = Math.max(1, from.length);
  const address = from[index % addresses];
  const port = firstPort === undefined ? undefined : firstPort + Math.floor(index / addresses);
  return Connection.open(to, { ...(address && { address }), ...(port && { port }) }, timeoutMs);
}

async function transfer(job: TransferJob, tally: Tally): Promise<string> {
  const { port, timeoutMs = TIMEOUT_MS, to } = job;
  const connection = await Connection.open(to, { ...(port && { port }) }, timeoutMs);
  try {
    return job.kind === "download"
      ? await download(connection, job.bytes, tally)
      : await upload(connection, job.bytes, tally);
  } finally {
    connection.close();
  }
}

async function download(connection: Connection, bytes: number, tally: Tally): Promise<string> {
  const sum = new Checksum();
  const answer = await connection.get(`/bytes/${bytes}`, (piece) => {
    sum.add(piece);
    tally.bytes += piece.length;
  });
  if (tally.bytes !== bytes) throw new Failure(`${tally.bytes} of ${bytes} bytes`);
  if (sum.text !== answer.checksum || sum.text !== payloadChecksum(bytes)) {
    throw new Failure("a wrong checksum");
  }
  return answer.server;
}

async function upload(connection: Connection, bytes: number, tally: Tally): Promise<string> {
  const answer = await connection.post("/sink", bytes, (offset) => {
    const piece = payloadPiece(offset, Math.min(PIECE_BYTES, bytes - offset));
    tally.bytes += piece.length;
    return piece;
  });
  if (answer.text.trim() !== `${bytes} ${payloadChecksum(bytes)}`) {
    throw new Failure(`the server got ${answer.text.trim()}`);
  }
  return answer.server;
}

if (import.meta.main) {
  const jobs = JSON.parse(process.argv[2] ?? "[]") as Job[];
  const results: JobResult[] = [];
  for (const job of jobs) results.push(await perform(job));
  console.log(JSON.stringify(results));
  process.exit(0);
}
