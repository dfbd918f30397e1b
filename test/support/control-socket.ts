// For tests of the control socket: a server on a file in a directory of its own, an executor that can be
// held back, and a raw client that sends any bytes and keeps what comes.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ControlServer, type ControlServerOptions } from "../../dataplane/control/server.ts";
import type { Executor, OpenStream, StreamSink } from "../../dataplane/control/executor.ts";
import { encodeFrame, FrameDecoder, RESPONSE_BYTES_MAX } from "../../proto/frame.ts";
import { tapvs } from "../../proto/generated/control.js";

/** Answers every request with `answer`, at once or when released. */
export class FakeExecutor implements Executor {
  answer: tapvs.v1.IResponse = { getTimeouts: { tcpSeconds: 900 } };
  isHeld = false;
  /** Most requests that were carried out at the same time. */
  peak = 0;
  /** Requests so far. */
  count = 0;
  readonly sinks: StreamSink[] = [];
  readonly granted: number[] = [];
  cancelled = 0;
  #held: (() => void)[] = [];

  execute(request: Uint8Array): Promise<Uint8Array> {
    const { id } = tapvs.v1.Request.decode(request);
    this.count++;
    const response = tapvs.v1.Response.encode({ ...this.answer, id }).finish();
    if (!this.isHeld) return Promise.resolve(response);
    return new Promise((resolve) => {
      this.#held.push(() => resolve(response));
      this.peak = Math.max(this.peak, this.#held.length);
    });
  }

  open(_request: Uint8Array, sink: StreamSink): OpenStream {
    this.sinks.push(sink);
    return {
      grant: (bytes) => this.granted.push(bytes),
      cancel: () => this.cancelled++,
    };
  }

  /** Answers what is held back now. */
  release(): void {
    const held = this.#held;
    this.#held = [];
    for (const answer of held) answer();
  }
}

export interface TestServer {
  readonly path: string;
  readonly directory: string;
  readonly executor: FakeExecutor;
  readonly server: ControlServer;
  stop(): void;
}

/** A listening server. Call `stop` at the end, also after a failure. */
export async function startServer(
  options: Partial<ControlServerOptions> = {},
): Promise<TestServer> {
  const directory = mkdtempSync(join(tmpdir(), "tapvs-control-"));
  const path = join(directory, "control.sock");
  const executor = new FakeExecutor();
  const server = new ControlServer({
    socket: path,
    executor,
    version: "test",
    ownUid: process.getuid!(),
    readers: "owner",
    ...options,
  });
  await server.listen();
  const stop = (): void => {
    server.close();
    rmSync(directory, { recursive: true, force: true });
  };
  return { path, directory, executor, server, stop };
}

/** A client without manners. */
export class RawClient {
  readonly responses: tapvs.v1.Response[] = [];
  isClosed = false;
  readonly #decoder = new FrameDecoder(RESPONSE_BYTES_MAX);
  #socket!: Bun.Socket<undefined>;
  #changed: (() => void)[] = [];

  static async connect(path: string): Promise<RawClient> {
    const client = new RawClient();
    client.#socket = await Bun.connect({
      unix: path,
      allowHalfOpen: true,
      socket: {
        data: (_, chunk) => {
          for (const message of client.#decoder.push(chunk)) {
            client.responses.push(tapvs.v1.Response.decode(message));
          }
          client.#notify();
        },
        end: (socket) => {
          socket.end();
        },
        close: () => {
          client.isClosed = true;
          client.#notify();
        },
        error: () => {},
      },
    });
    return client;
  }

  /** Writes bytes as they are; the number the kernel took. */
  write(bytes: Uint8Array): number {
    return this.#socket.write(bytes);
  }

  request(request: tapvs.v1.IRequest): void {
    this.write(encodeFrame(tapvs.v1.Request.encode(request).finish()));
  }

  hello(protocolVersion = 1): void {
    this.request({ id: 1, hello: { protocolVersion, client: "test" } });
  }

  /** Stops reading: the director's answers pile up. */
  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  /** Sends no more, but still reads. */
  shutdown(): void {
    this.#socket.shutdown();
  }

  close(): void {
    this.#socket.terminate();
  }

  /** Waits until `isTrue`, asked again whenever something came or the connection closed. */
  async until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) {
      if (this.isClosed) throw new Error("the connection closed before that happened");
      await new Promise<void>((resolve) => this.#changed.push(resolve));
    }
  }

  async untilClosed(): Promise<void> {
    while (!this.isClosed) await new Promise<void>((resolve) => this.#changed.push(resolve));
  }

  #notify(): void {
    const waiting = this.#changed;
    this.#changed = [];
    for (const wake of waiting) wake();
  }
}
