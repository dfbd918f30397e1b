// The typed client of the control socket: one connection, many requests at a time, streams as async
// iterables. Everything that asks a director something (tapvs, ipvsadm, tests) goes through ControlClient.
//
// Bun.connect and not node:net: loading node:net costs 17 ms, more than all the rest of `ipvsadm -Ln`.

import { ControlError, errorOfRefusal } from "./control-error.ts";
import { encodeFrame, FrameDecoder, REQUEST_BYTES_MAX, RESPONSE_BYTES_MAX } from "./frame.ts";
import { tapvs } from "./generated/control.js";
import { SocketWriter } from "./socket-writer.ts";
import { StreamQueue } from "./stream-queue.ts";

export { ControlError, type ControlErrorCode } from "./control-error.ts";

export const PROTOCOL_VERSION = 1;

/** "abstract" stands for this name in the network namespace of the process. */
export const ABSTRACT_SOCKET = "\0tapvs";

const ANSWER_TIMEOUT_MS = 30_000;

/** A request without its id: exactly one action is set. */
export type Action = Omit<tapvs.v1.IRequest, "id" | "action" | "$unknowns">;

/** Whoever can be asked to control a director: over a socket, or in the same process. */
export interface ControlClient {
  /**
   * Asks one thing and waits for its answer.
   * @throws ControlError when it is refused or the connection fails
   */
  send(action: Action): Promise<tapvs.v1.IResponse>;
  /**
   * Starts a stream (trace, capture, watch). Leaving the loop cancels it.
   * @throws ControlError, while iterating, when it is refused or the connection fails
   */
  stream(action: Action): AsyncIterable<tapvs.v1.IResponse>;
  close(): void;
}

export interface ConnectOptions {
  /** "abstract" (the default), or the path of a file socket. */
  readonly socket?: string;
  /** Name of the program, for the director's log. */
  readonly program?: string;
  /** Milliseconds to wait for an answer. */
  readonly timeoutMs?: number;
}

/** What the operating system calls the socket. */
export const socketAddress = (socket: string): string =>
  socket === "abstract" ? ABSTRACT_SOCKET : socket;

const nameOf = (socket: string): string =>
  socket === "abstract" ? "the abstract socket of this network namespace" : socket;

interface Waiting {
  resolve(response: tapvs.v1.IResponse): void;
  reject(error: ControlError): void;
  readonly timer: ReturnType<typeof setTimeout>;
}

type ClientSocket = Bun.Socket<undefined>;

/**
 * Connects and says hello.
 * @throws ControlError "no-director" when nobody listens, "permission" when the socket may not be
 *   opened, "version" when the director speaks another protocol
 */
export async function connect(options: ConnectOptions = {}): Promise<SocketClient> {
  const socket = options.socket ?? "abstract";
  const client = new SocketClient(options.timeoutMs ?? ANSWER_TIMEOUT_MS);
  try {
    await client.open(socketAddress(socket));
  } catch (error) {
    throw connectError(error, socket);
  }
  try {
    const hello = { protocolVersion: PROTOCOL_VERSION, client: options.program ?? "tapvs" };
    await client.send({ hello });
  } catch (error) {
    client.close();
    throw error;
  }
  return client;
}

function connectError(error: unknown, socket: string): ControlError {
  const code = (error as { code?: string }).code ?? String(error);
  if (code === "EACCES" || code === "EPERM") {
    return new ControlError("permission", `connect to ${nameOf(socket)}: permission denied`);
  }
  const why = `no director listens on ${nameOf(socket)} (${code})`;
  return new ControlError("no-director", `${why}. Start one with: tapvs run`);
}

/** A connection to a director over a Unix socket. Made by `connect`. */
export class SocketClient implements ControlClient {
  readonly #timeoutMs: number;
  readonly #decoder = new FrameDecoder(RESPONSE_BYTES_MAX);
  readonly #waiting = new Map<number, Waiting>();
  readonly #streams = new Map<number, StreamQueue>();
  #socket: ClientSocket | null = null;
  #writer: SocketWriter | null = null;
  #lastId = 0;
  #ended: ControlError | null = null;

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  /** Used by `connect` only. */
  async open(address: string): Promise<void> {
    this.#socket = await Bun.connect({
      unix: address,
      socket: {
        data: (_, chunk) => this.#received(chunk),
        drain: () => this.#writer?.drain(),
        close: () => this.#end(lost("the director closed the connection")),
        error: (_, error) => this.#end(lost(error.message)),
      },
    });
    this.#writer = new SocketWriter(this.#socket, Number.POSITIVE_INFINITY);
  }

  send(action: Action): Promise<tapvs.v1.IResponse> {
    return new Promise((resolve, reject) => {
      const id = this.#nextId();
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        const seconds = this.#timeoutMs / 1000;
        reject(new ControlError("timed-out", `the director did not answer within ${seconds} s`));
      }, this.#timeoutMs);
      this.#waiting.set(id, { resolve, reject, timer });
      this.#socket?.resume();
      const error = this.#write(id, action);
      if (error !== null) {
        this.#settled(id);
        reject(error);
      }
    });
  }

  async *stream(action: Action): AsyncGenerator<tapvs.v1.IResponse, void, undefined> {
    const id = this.#nextId();
    const queue = new StreamQueue({
      // Never while an answer is awaited: it would come through the same socket.
      pause: () => {
        if (this.#waiting.size === 0) this.#socket?.pause();
      },
      resume: () => this.#socket?.resume(),
    });
    this.#streams.set(id, queue);
    try {
      const error = this.#write(id, action);
      if (error !== null) throw error;
      for (let next = await queue.next(); next !== null; next = await queue.next()) yield next;
    } finally {
      this.#streams.delete(id);
      queue.release();
      if (!queue.isEnded) this.#write(this.#nextId(), { cancel: { streamId: id } });
    }
  }

  close(): void {
    this.#end(lost("this program closed the connection"));
  }

  /** Ids are uint32 and not 0; one that is still in use is not given again. */
  #nextId(): number {
    do {
      this.#lastId = this.#lastId === 0xffff_ffff ? 1 : this.#lastId + 1;
    } while (this.#waiting.has(this.#lastId) || this.#streams.has(this.#lastId));
    return this.#lastId;
  }

  #write(id: number, action: Action): ControlError | null {
    if (this.#ended !== null) return this.#ended;
    const message = tapvs.v1.Request.encode({ ...action, id }).finish();
    if (message.length > REQUEST_BYTES_MAX) {
      const rule = `a request has at most ${REQUEST_BYTES_MAX} bytes, not ${message.length}`;
      return new ControlError("invalid", `${rule}. Send the changes in several parts.`);
    }
    this.#writer!.push(encodeFrame(message));
    return null;
  }

  #received(chunk: Uint8Array): void {
    for (const message of this.#decoder.push(chunk)) {
      let response: tapvs.v1.IResponse;
      try {
        response = tapvs.v1.Response.decode(message);
      } catch (error) {
        this.#end(new ControlError("protocol", `an answer cannot be read: ${String(error)}`));
        return;
      }
      this.#answered(response);
    }
    if (this.#decoder.error !== null) {
      this.#end(new ControlError("protocol", `an answer cannot be read: ${this.#decoder.error}`));
    }
  }

  #answered(response: tapvs.v1.IResponse): void {
    const id = response.id ?? 0;
    const stream = this.#streams.get(id);
    if (stream !== undefined) {
      if (response.refusal) stream.end(errorOfRefusal(response.refusal));
      else if (response.cancel) stream.end(null);
      else stream.push(response);
      return;
    }
    const waiting = this.#settled(id);
    if (waiting !== undefined) {
      if (response.refusal) waiting.reject(errorOfRefusal(response.refusal));
      else waiting.resolve(response);
    } else if (id === 0 && response.refusal) {
      this.#end(errorOfRefusal(response.refusal)); // The director is about to close the connection.
    }
  }

  #settled(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    if (waiting !== undefined) {
      clearTimeout(waiting.timer);
      this.#waiting.delete(id);
    }
    return waiting;
  }

  #end(error: ControlError): void {
    if (this.#ended !== null) return;
    this.#ended = error;
    for (const id of this.#waiting.keys()) this.#settled(id)!.reject(error);
    for (const stream of this.#streams.values()) stream.end(error);
    this.#socket?.end();
  }
}

const lost = (why: string): ControlError => new ControlError("connection-lost", why);
