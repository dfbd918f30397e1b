// A trace or capture stream at its source, in the thread of the director: filters packets, encodes them, and
// sends no more than the client can take. What does not fit is left out and counted, never queued.

import { commentOf } from "../observe/comment.ts";
import { tapvs } from "../../proto/generated/control.js";
import type { Director } from "../director.ts";
import type { Observer, PacketTrace } from "../observe/recorder.ts";
import type { OpenStream, StreamSink } from "./executor.ts";
import { compileFilter, type Filter } from "../observe/filter.ts";
import { traceSubject } from "./filter-subject.ts";
import { encodeResponse, REFUSED, refusal } from "./refusal.ts";

/** Records collected in one step of the director; further ones of that step are missed. */
const RECORDS_MAX = 1024;

export class StreamSource implements Observer, OpenStream {
  readonly #director: Director;
  readonly #id: number;
  readonly #sink: StreamSink;
  readonly #request: tapvs.v1.IRequest;
  readonly #limit: number;
  readonly #filter: Filter;
  /** Epoch microseconds at which the director's clock showed 0. */
  readonly #epochUs: number;
  #creditBytes = 0;
  #missed = 0;
  #count = 0;
  #pending: Uint8Array[] = [];
  #isOver = false;

  private constructor(
    director: Director,
    request: tapvs.v1.IRequest,
    filter: Filter,
    sink: StreamSink,
    epochUs: number,
  ) {
    this.#director = director;
    this.#id = request.id ?? 0;
    this.#request = request;
    this.#limit = (request.trace ?? request.capture)?.limit ?? 0;
    this.#filter = filter;
    this.#sink = sink;
    this.#epochUs = epochUs;
    director.recorder.add(this);
  }

  /** Starts the stream of an encoded request; one that is refused ends at once. */
  static open(
    director: Director,
    message: Uint8Array,
    sink: StreamSink,
    epochUs: number,
  ): StreamSource | null {
    const request = tapvs.v1.Request.decode(message);
    const stream = request.trace ?? request.capture;
    const filter = stream
      ? compileFilter(stream.filter ?? "")
      : "only trace and capture are streams of packets";
    if (typeof filter !== "string") {
      return new StreamSource(director, request, filter, sink, epochUs);
    }
    sink.send([encodeResponse(request.id ?? 0, refusal(REFUSED.invalid, `${filter}.`))]);
    sink.ended();
    return null;
  }

  grant(bytes: number): void {
    this.#creditBytes += bytes;
  }

  cancel(): void {
    this.#isOver = true;
    this.#pending = [];
    this.#director.recorder.remove(this);
  }

  observe(trace: PacketTrace): void {
    if (this.#isOver || !this.#filter(traceSubject(trace))) return;
    if (this.#request.trace) this.#push({ trace: { trace, missed: this.#missed } });
    else {
      this.#capture(trace, trace.port, false, trace.timeUs, trace.frame);
      for (const { frame, port } of trace.sent) {
        this.#capture(trace, port, true, trace.timeUs, frame);
      }
    }
  }

  /** Hands over what was collected; called between steps. */
  flush(): void {
    if (this.#pending.length > 0) {
      const responses = this.#pending;
      this.#pending = [];
      this.#sink.send(responses);
    }
    if (this.#isOver || this.#limit === 0 || this.#count < this.#limit) return;
    this.cancel();
    this.#sink.send([encodeResponse(this.#id, { cancel: {} })]);
    this.#sink.ended();
  }

  #capture(
    trace: PacketTrace,
    port: string,
    sent: boolean,
    timeUs: number,
    frame: Uint8Array,
  ): void {
    const snapBytes = this.#request.capture?.snapBytes || frame.length;
    this.#push({
      capture: {
        missed: this.#missed,
        frame: {
          timeUs: this.#epochUs + timeUs,
          port,
          sent,
          frame: frame.subarray(0, snapBytes),
          frameBytes: frame.length,
          comment: commentOf(trace),
        },
      },
    });
  }

  #push(response: tapvs.v1.IResponse): void {
    if (this.#limit !== 0 && this.#count >= this.#limit) return;
    if (this.#creditBytes <= 0 || this.#pending.length >= RECORDS_MAX) {
      this.#missed++;
      return;
    }
    const bytes = encodeResponse(this.#id, response);
    this.#creditBytes -= bytes.length;
    this.#pending.push(bytes);
    this.#count++;
  }
}
