// One trace or capture stream whose packets several workers see: a stream of each, merged as they come. The client's
// limit and what it missed are of all of them together.

import { tapvs } from "../../proto/generated/control.js";
import type { Executor, OpenStream, StreamSink } from "./executor.ts";
import { encodeResponse } from "./refusal.ts";

export class CrewStream implements OpenStream {
  readonly #sink: StreamSink;
  readonly #sources: readonly OpenStream[];
  readonly #id: number;
  readonly #limit: number;
  /** By worker, as it told last. */
  readonly #missed: number[];
  /** Bytes that each worker has sent since it was granted some. */
  readonly #used: number[];
  #sent = 0;
  #isOver = false;

  constructor(members: readonly Executor[], request: Uint8Array, sink: StreamSink) {
    const { capture, id, trace } = tapvs.v1.Request.decode(request);
    this.#sink = sink;
    this.#id = id ?? 0;
    this.#limit = (trace ?? capture)?.limit ?? 0;
    this.#missed = members.map(() => 0);
    this.#used = members.map(() => 0);
    this.#sources = members.map((member, worker) =>
      member.open(request, {
        send: (responses) => this.#received(worker, responses),
        ended: () => this.#ended(),
      }),
    );
  }

  /** Every worker gets back what it has used, and what is left in equal parts. */
  grant(bytes: number): void {
    let left = bytes;
    const used = this.#used.map((each) => {
      const back = Math.min(each, left);
      left -= back;
      return back;
    });
    this.#used.fill(0);
    const share = Math.floor(left / this.#sources.length);
    this.#sources.forEach((source, worker) => source.grant(used[worker]! + share));
  }

  cancel(): void {
    this.#isOver = true;
    for (const source of this.#sources) source.cancel();
  }

  #received(worker: number, responses: readonly Uint8Array[]): void {
    if (this.#isOver) return;
    const passed: Uint8Array[] = [];
    for (const message of responses) {
      this.#used[worker]! += message.length;
      const response = tapvs.v1.Response.decode(message);
      if (response.cancel) continue; // One worker has reached the limit; the sum is what counts.
      if (response.refusal) return this.#refused(message);
      if (this.#limit !== 0 && this.#sent === this.#limit) break;
      this.#sent++;
      passed.push(this.#withMissed(worker, response));
    }
    this.#sink.send(passed);
    if (this.#limit !== 0 && this.#sent === this.#limit) this.#finish();
  }

  #withMissed(worker: number, response: tapvs.v1.IResponse): Uint8Array {
    const record = response.trace ?? response.capture;
    this.#missed[worker] = record?.missed ?? 0;
    if (record) record.missed = this.#missed.reduce((sum, missed) => sum + missed, 0);
    return encodeResponse(this.#id, response);
  }

  /** All workers refuse the same; the client hears of it once. */
  #refused(message: Uint8Array): void {
    this.#isOver = true;
    this.#sink.send([message]);
    this.#sink.ended();
  }

  #finish(): void {
    this.cancel();
    this.#sink.send([encodeResponse(this.#id, { cancel: {} })]);
    this.#sink.ended();
  }

  /** A source is over when it sent as much as the client wants of all; then the stream is, too. */
  #ended(): void {
    if (this.#isOver || this.#limit === 0) return;
    if (this.#sent === this.#limit) this.#finish();
  }
}
