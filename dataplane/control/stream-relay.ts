// One trace or capture stream between the worker and a client: hands out as many bytes as the client reads.

import type { Executor, OpenStream, StreamSink } from "./executor.ts";

/** Bytes that may be on the way from the worker to the client's socket. */
const WINDOW_BYTES = 1 << 20;
/** Grants are given in portions of at least this many bytes. */
const PORTION_BYTES = WINDOW_BYTES / 4;

/** The client's side of a stream. */
export interface StreamOutput {
  /** Bytes that wait for the client. */
  pendingBytes(): number;
  send(response: Uint8Array): void;
  /** The stream is over by itself. */
  ended(): void;
}

export class StreamRelay implements StreamSink {
  readonly #output: StreamOutput;
  #source: OpenStream | null = null;
  #usedBytes = 0;
  #isOver = false;

  constructor(output: StreamOutput) {
    this.#output = output;
  }

  start(executor: Executor, request: Uint8Array): void {
    this.#source = executor.open(request, this);
    this.#source.grant(WINDOW_BYTES);
  }

  send(responses: readonly Uint8Array[]): void {
    for (const response of responses) {
      if (this.#isOver) return; // The client was cut off while we sent.
      this.#usedBytes += response.length;
      this.#output.send(response);
    }
    this.drained();
  }

  ended(): void {
    this.#isOver = true;
    this.#output.ended();
  }

  cancel(): void {
    this.#isOver = true;
    this.#source?.cancel();
  }

  /** The client's socket may have taken bytes. */
  drained(): void {
    if (this.#isOver || this.#usedBytes < PORTION_BYTES) return;
    if (this.#output.pendingBytes() > WINDOW_BYTES) return;
    this.#source?.grant(this.#usedBytes);
    this.#usedBytes = 0;
  }
}
