// One client of the control socket: hello first, then requests and streams, each answered under its id.
// Whatever a client does, it can only hurt itself: every queue here is bounded, and nothing throws.

import { PROTOCOL_VERSION } from "../../proto/client.ts";
import {
  encodeFrame,
  FrameDecoder,
  REQUEST_BYTES_MAX,
  RESPONSE_BYTES_MAX,
} from "../../proto/frame.ts";
import { tapvs } from "../../proto/generated/control.js";
import { SocketWriter } from "../../proto/socket-writer.ts";
import type { Executor } from "./executor.ts";
import type { Access } from "./peer.ts";
import { encodeResponse, REFUSED, refusal } from "./refusal.ts";
import { StreamRelay } from "./stream-relay.ts";
import { watch } from "./watch.ts";

/** Requests of one client that may be carried out at a time; further ones wait in the socket. */
export const IN_FLIGHT_MAX = 64;
/** Streams of one client. */
export const STREAMS_MAX = 8;
/** Bytes that wait for a slow reader before its requests are no longer read … */
const PAUSE_BYTES = 1 << 20;
/** … and before it is cut off: the largest response on top. */
const OUTPUT_BYTES_MAX = RESPONSE_BYTES_MAX + 8 * PAUSE_BYTES;

/** The part of a Bun socket that a connection uses. */
export interface ClientSocket {
  write(bytes: Uint8Array): number;
  pause(): void;
  resume(): void;
  /** Sends what is written and closes. */
  end(): void;
  /** Closes now. */
  terminate(): void;
}

export interface ConnectionContext {
  readonly executor: Executor;
  /** Version of tapvs. */
  readonly version: string;
}

export class Connection {
  readonly #socket: ClientSocket;
  readonly #context: ConnectionContext;
  readonly #access: Access;
  readonly #decoder = new FrameDecoder(REQUEST_BYTES_MAX);
  readonly #writer: SocketWriter;
  readonly #streams = new Map<number, { cancel(): void; drained(): void }>();
  #backlog: Uint8Array[] = [];
  #inFlight = 0;
  #hasGreeted = false;
  #isHalfClosed = false;
  #isClosing = false;

  constructor(socket: ClientSocket, context: ConnectionContext, access: Access) {
    this.#socket = socket;
    this.#context = context;
    this.#access = access;
    this.#writer = new SocketWriter(socket, OUTPUT_BYTES_MAX);
  }

  /** Bytes came in. */
  received(chunk: Uint8Array): void {
    if (this.#isClosing) return;
    this.#backlog.push(...this.#decoder.push(chunk));
    this.#work();
    const { error } = this.#decoder;
    if (error !== null) this.refuseAndClose(0, REFUSED.malformed, `${error}.`);
  }

  /** The socket takes bytes again. */
  drained(): void {
    this.#writer.drain();
    for (const stream of this.#streams.values()) stream.drained();
    this.#work();
    this.#closeWhenDone();
  }

  /** The client sends no more, but may still read: it gets the answers to what it asked. */
  halfClosed(): void {
    this.#isHalfClosed = true;
    if (this.#decoder.isInsideMessage && !this.#isClosing) {
      this.refuseAndClose(0, REFUSED.malformed, "the last message is cut short.");
      return;
    }
    this.#endStreams();
    this.#closeWhenDone();
  }

  /** The socket is closed: nobody is there to answer to. */
  closed(): void {
    this.#isClosing = true;
    this.#backlog = [];
    this.#endStreams();
  }

  /** Tells the client why, then closes. */
  refuseAndClose(id: number, code: tapvs.v1.RefusalCode, message: string): void {
    if (this.#isClosing) return;
    this.#answer(encodeResponse(id, refusal(code, message)));
    this.#isClosing = true;
    this.#backlog = [];
    this.#endStreams();
    this.#closeWhenDone();
  }

  #work(): void {
    while (this.#backlog.length > 0 && this.#hasRoom()) this.#take(this.#backlog.shift()!);
    if (this.#hasRoom()) this.#socket.resume();
    else this.#socket.pause();
  }

  #hasRoom(): boolean {
    return this.#inFlight < IN_FLIGHT_MAX && this.#writer.pendingBytes < PAUSE_BYTES;
  }

  #take(message: Uint8Array): void {
    let request: tapvs.v1.IRequest;
    try {
      request = tapvs.v1.Request.decode(message);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.refuseAndClose(0, REFUSED.malformed, `the message is not a Request: ${why}.`);
      return;
    }
    const id = request.id ?? 0;
    if (!this.#hasGreeted) this.#greet(id, request.hello);
    else if (id === 0) this.#refuse(0, REFUSED.invalid, "the id of a request must not be 0.");
    else if (request.hello) this.#greet(id, request.hello);
    else this.#dispatch(id, request, message);
  }

  #greet(id: number, hello: tapvs.v1.IHelloRequest | null | undefined): void {
    if (!hello) {
      this.refuseAndClose(id, REFUSED.version, "the first request must be a hello.");
      return;
    }
    if (hello.protocolVersion !== PROTOCOL_VERSION) {
      const theirs = hello.protocolVersion ?? 0;
      const why = `this director speaks protocol version ${PROTOCOL_VERSION}, not ${theirs}`;
      this.refuseAndClose(id, REFUSED.version, `${why}. Use the client of the same tapvs.`);
      return;
    }
    this.#hasGreeted = true;
    const mayChange = this.#access === "change";
    const { version } = this.#context;
    const greeting = { protocolVersion: PROTOCOL_VERSION, version, mayChange };
    this.#answer(encodeResponse(id, { hello: greeting }));
  }

  #dispatch(id: number, request: tapvs.v1.IRequest, message: Uint8Array): void {
    if (isChange(request) && this.#access !== "change") {
      const who = "root or the director's own user";
      this.#refuse(id, REFUSED.permission, `only ${who} may change things.`);
    } else if (request.cancel) {
      this.#cancel(id, request.cancel.streamId ?? 0);
    } else if (request.watch || request.trace || request.capture) {
      this.#openStream(id, request, message);
    } else {
      this.#execute(message);
    }
  }

  #execute(message: Uint8Array): void {
    this.#inFlight++;
    const settled = (): void => {
      this.#inFlight--;
      if (!this.#isClosing) this.#work();
      this.#closeWhenDone();
    };
    this.#context.executor.execute(message).then(
      (response) => {
        this.#answer(response);
        settled();
      },
      () => {
        settled();
        this.#socket.terminate(); // The worker is gone, and soon the whole process.
      },
    );
  }

  #openStream(id: number, request: tapvs.v1.IRequest, message: Uint8Array): void {
    if (this.#streams.has(id)) {
      this.#refuse(id, REFUSED.invalid, `request ${id} is a stream that is still open.`);
      return;
    }
    if (this.#streams.size >= STREAMS_MAX) {
      this.#refuse(id, REFUSED.full, `a client may have ${STREAMS_MAX} streams at a time.`);
      return;
    }
    const output = {
      pendingBytes: () => this.#writer.pendingBytes,
      send: (response: Uint8Array) => this.#answer(response),
      ended: () => this.#streams.delete(id),
    };
    if (request.watch) {
      const watching = watch(id, request.watch, this.#context.executor, output);
      if (watching !== null) this.#streams.set(id, watching);
      return;
    }
    const relay = new StreamRelay(output);
    this.#streams.set(id, relay);
    relay.start(this.#context.executor, message);
  }

  /** The stream's last response carries its own id; a CancelRequest itself gets an answer, too. */
  #cancel(id: number, streamId: number): void {
    const stream = this.#streams.get(streamId);
    if (stream === undefined) {
      this.#refuse(id, REFUSED.notFound, `request ${streamId} is no open stream.`);
      return;
    }
    stream.cancel();
    this.#streams.delete(streamId);
    this.#answer(encodeResponse(streamId, { cancel: {} }));
    this.#answer(encodeResponse(id, { cancel: {} }));
  }

  #endStreams(): void {
    for (const stream of this.#streams.values()) stream.cancel();
    this.#streams.clear();
  }

  #refuse(id: number, code: tapvs.v1.RefusalCode, message: string): void {
    this.#answer(encodeResponse(id, refusal(code, message)));
  }

  #answer(response: Uint8Array): void {
    if (this.#isClosing) return;
    if (response.length <= RESPONSE_BYTES_MAX && this.#writer.push(encodeFrame(response))) return;
    this.closed(); // It does not read what it asked for.
    this.#socket.terminate();
  }

  #closeWhenDone(): void {
    if (!this.#isClosing && !this.#isHalfClosed) return;
    if (this.#inFlight > 0 && !this.#isClosing) return;
    if (this.#backlog.length > 0 || this.#writer.pendingBytes > 0) return;
    this.#isClosing = true;
    this.#socket.end();
  }
}

/** True for requests that alter the director. */
export const isChange = (request: tapvs.v1.IRequest): boolean =>
  (request.change != null && request.change.dryRun !== true) ||
  request.sysctl?.value != null ||
  request.setVips != null ||
  request.startDaemon != null ||
  request.stopDaemon != null;
