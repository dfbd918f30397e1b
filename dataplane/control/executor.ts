// Who carries requests out: the dataplane worker in a daemon, the director itself in tests and `tapvs sim`.
// Requests and responses travel as encoded messages, so that the thread that works is also the one that
// encodes, and what crosses threads is bytes.

/** Where a stream's responses go. */
export interface StreamSink {
  /** Encoded Responses, in order. */
  send(responses: readonly Uint8Array[]): void;
  /** The stream is over by itself (limit reached, refused); the last response was sent before. */
  ended(): void;
}

/** A stream that is under way. */
export interface OpenStream {
  /** Lets the source send so many bytes more. What does not fit is left out and counted as missed. */
  grant(bytes: number): void;
  /** No more is wanted. The sink is not called again. */
  cancel(): void;
}

export interface Executor {
  /** Carries out one encoded Request; the encoded Response. Rejects only when the worker is gone. */
  execute(request: Uint8Array): Promise<Uint8Array>;
  /** Starts the stream of one encoded Request (trace, capture); it may send nothing until bytes are granted. */
  open(request: Uint8Array, sink: StreamSink): OpenStream;
}
