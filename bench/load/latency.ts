// Latency: requests at fixed times over some open connections (an open loop). Each is measured from the time
// it was meant to leave, whatever held it up: a stall counts for every request that it delays, and there is no
// coordinated omission. The client spins between requests; a timer would be coarser than what it measures.

import { build, type Histogram } from "hdr-histogram-js";
import { ANSWER_BYTES, LATENCY_PORT, REQUEST_BYTES } from "./jobs.ts";

const MICROSECONDS = 1000;
/** 10 s, the longest that can be told. */
const HIGHEST_US = 10_000_000;
/** Time for the last answers. */
const LINGER_MS = 1000;

const request = new Uint8Array(REQUEST_BYTES).fill(0x65);

export const makeHistogram = (): Histogram =>
  build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: HIGHEST_US,
    numberOfSignificantValueDigits: 3,
    useWebAssembly: false,
  });

/** A connection and the times at which its open requests were meant to leave, oldest first. */
class Line {
  readonly #histogram: Histogram;
  readonly #intended: number[] = [];
  #taken = 0;
  #socket: Bun.Socket | undefined;

  constructor(histogram: Histogram) {
    this.#histogram = histogram;
  }

  get open(): number {
    return this.#intended.length;
  }

  async connect(address: string): Promise<void> {
    this.#socket = await Bun.connect({
      hostname: address,
      port: LATENCY_PORT,
      socket: { data: (_, piece) => this.#answered(piece.length) },
    });
    this.#socket.setNoDelay(true);
  }

  send(intendedMs: number): void {
    this.#intended.push(intendedMs);
    this.#socket!.write(request);
  }

  close(): void {
    this.#socket!.end();
  }

  #answered(bytes: number): void {
    const now = performance.now();
    this.#taken += bytes;
    for (; this.#taken >= ANSWER_BYTES; this.#taken -= ANSWER_BYTES) {
      const us = (now - this.#intended.shift()!) * MICROSECONDS;
      this.#histogram.recordValue(Math.min(Math.max(1, Math.round(us)), HIGHEST_US));
    }
  }
}

/** A histogram of microseconds from intended start to answer, and how many were never answered. */
export async function measureLatency(
  address: string,
  seconds: number,
  requestsPerSecond: number,
  connections: number,
): Promise<{ histogram: Histogram; unanswered: number; seconds: number }> {
  const histogram = makeHistogram();
  const lines = Array.from({ length: connections }, () => new Line(histogram));
  for (const line of lines) await line.connect(address);
  const intervalMs = 1000 / requestsPerSecond;
  const total = Math.round(seconds * requestsPerSecond);
  const start = performance.now() + intervalMs;
  for (let n = 0; n < total;) {
    await turn();
    const now = performance.now();
    for (; n < total && start + n * intervalMs <= now; n++) {
      lines[n % connections]!.send(start + n * intervalMs);
    }
  }
  const deadline = performance.now() + LINGER_MS;
  while (lines.some((line) => line.open > 0) && performance.now() < deadline) await turn();
  const elapsed = (performance.now() - start) / 1000;
  for (const line of lines) line.close();
  return {
    histogram,
    unanswered: lines.reduce((sum, line) => sum + line.open, 0),
    seconds: elapsed,
  };
}

/** One turn of the event loop, without sleeping. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
