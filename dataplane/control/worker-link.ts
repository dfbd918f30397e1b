// The main thread's end of the dataplane worker: starts it, hands requests over, and knows how it ended.

import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import { wake } from "../port/waiter.ts";
import type { Config } from "./config.ts";
import type { IdleServer } from "../rules/server-trash.ts";
import type { CrewMember, Decision } from "./crew-member.ts";
import type { DataplaneLink } from "./dataplane-link.ts";
import type { OpenStream, StreamSink } from "./executor.ts";
import type { CrewStart, FromWorker, Opened, ToWorker, WorkerStart } from "./worker-protocol.ts";

/** A worker that was told to stop gets so long; then it is terminated. */
const STOP_MS = 3000;
/** An exit is not taken as the reason of an end while the reason itself may still come. */
const LAST_WORDS_MS = 100;

/** The worker cannot go on; the message is one sentence, or a stack when it is a fault of tapvs. */
export class WorkerError extends Error {
  override readonly name = "WorkerError";
  /** True for a fault of the program, false for something an operator can mend. */
  readonly isFault: boolean;

  constructor(message: string, isFault: boolean) {
    super(message);
    this.isFault = isFault;
  }
}

interface Answer {
  resolve(answer: FromWorker): void;
  reject(error: WorkerError): void;
}

/** What becomes a message when it gets its key. */
type Asked = Extract<ToWorker, { readonly key: number }>;
type Question = Asked extends infer Each ? (Each extends Asked ? Omit<Each, "key"> : never) : never;

export class WorkerLink implements CrewMember, DataplaneLink {
  /** Told of deleted servers that no worker needs. */
  onIdleServers: (idle: readonly IdleServer[]) => void = () => {};

  /** Resolves when the ports are open and packets are handled; rejects with WorkerError. */
  readonly ready: Promise<Opened>;
  /** Resolves when the worker has stopped as it was told; rejects with WorkerError when it ended otherwise. */
  readonly ended: Promise<void>;

  readonly #port: MessagePort;
  readonly #workerPort: MessagePort;
  readonly #answers = new Map<number, Answer>();
  readonly #sinks = new Map<number, StreamSink>();
  readonly #settleReady: PromiseWithResolvers<Opened>;
  readonly #settleEnded: PromiseWithResolvers<void>;
  #worker: Worker | null = null;
  #wakeFd = -1;
  #last = 0;
  #error: WorkerError | null = null;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#workerPort = port2;
    this.#settleReady = Promise.withResolvers();
    this.#settleEnded = Promise.withResolvers();
    this.ready = this.#settleReady.promise;
    this.ended = this.#settleEnded.promise;
    this.ended.catch(() => {}); // Whoever wants to know asks; nobody has to.
    this.ready.catch(() => {});
    port1.on("message", (message: FromWorker) => this.#received(message));
  }

  /**
   * Starts the worker. What was asked before waits for it, in order.
   *
   * @param entry   path of the file that runs the loop in a worker thread (dataplane/main.ts)
   * @param epochMs see WorkerStart
   * @param crew    its place among several workers
   */
  start(entry: string, config: Config, epochMs: number, crew?: CrewStart): void {
    const port = this.#workerPort;
    const workerData: WorkerStart = { kind: "tapvs-dataplane", config, port, epochMs, crew };
    this.#worker = new Worker(entry, { workerData, transferList: [port] });
    this.#worker.on("error", (error) => this.#fail(stackOf(error), true));
    this.#worker.on("exit", (code) => {
      // Its last message may still be on the way.
      setTimeout(() => this.#fail(`the worker exited with status ${code}`, true), LAST_WORDS_MS);
    });
  }

  async execute(message: Uint8Array): Promise<Uint8Array> {
    const answer = await this.#ask({ kind: "request", message });
    return (answer as Extract<FromWorker, { kind: "answer" }>).message;
  }

  async decide(message: Uint8Array): Promise<Decision> {
    const answer = await this.#ask({ kind: "decide", message });
    return (answer as Extract<FromWorker, { kind: "decided" }>).decision;
  }

  async follow(message: Uint8Array, decision: Decision): Promise<void> {
    await this.#ask({ kind: "follow", message, decision });
  }

  async freeServers(idle: readonly IdleServer[]): Promise<void> {
    await this.#ask({ kind: "free-servers", idle });
  }

  async ownerOf(message: Uint8Array): Promise<number> {
    const answer = await this.#ask({ kind: "owner", message });
    return (answer as Extract<FromWorker, { kind: "owner" }>).worker;
  }

  #ask(question: Question): Promise<FromWorker> {
    return new Promise((resolve, reject) => {
      if (this.#error !== null) {
        reject(this.#error);
        return;
      }
      const key = ++this.#last;
      this.#answers.set(key, { resolve, reject });
      this.#post({ ...question, key });
    });
  }

  open(message: Uint8Array, sink: StreamSink): OpenStream {
    const stream = ++this.#last;
    this.#sinks.set(stream, sink);
    this.#post({ kind: "open", stream, message });
    return {
      grant: (bytes) => this.#post({ kind: "grant", stream, bytes }),
      cancel: () => {
        if (this.#sinks.delete(stream)) this.#post({ kind: "cancel", stream });
      },
    };
  }

  /** Lets the worker finish its step, close its ports and end. */
  async stop(): Promise<void> {
    if (this.#worker === null) {
      this.#fail("the worker was never started", false);
      return;
    }
    const worker = this.#worker;
    this.#post({ kind: "stop" });
    const timer = setTimeout(() => {
      this.#fail("the worker did not stop in time and was terminated", true);
      void worker.terminate();
    }, STOP_MS);
    try {
      await this.ended;
    } finally {
      clearTimeout(timer);
    }
  }

  #post(message: ToWorker): void {
    if (this.#error !== null) return;
    this.#port.postMessage(message);
    if (this.#wakeFd >= 0) wake(this.#wakeFd); // Before that it looks by itself when it is ready.
  }

  #received(message: FromWorker): void {
    switch (message.kind) {
      case "ready":
        this.#wakeFd = message.wakeFd;
        wake(this.#wakeFd); // For what was posted while it started.
        this.#settleReady.resolve(message);
        return;
      case "answer":
      case "decided":
      case "done":
      case "owner":
        this.#answers.get(message.key)?.resolve(message);
        this.#answers.delete(message.key);
        return;
      case "idle-servers":
        this.onIdleServers(message.idle);
        return;
      case "records":
        this.#sinks.get(message.stream)?.send(message.messages);
        return;
      case "ended":
        this.#sinks.get(message.stream)?.ended();
        this.#sinks.delete(message.stream);
        return;
      case "failed":
        this.#fail(message.message, false);
        return;
      case "stopped":
        this.#settleEnded.resolve();
        this.#fail("the worker has stopped", false);
    }
  }

  /** The first reason counts; nothing is sent or awaited from here on. */
  #fail(why: string, isFault: boolean): void {
    if (this.#error !== null) return;
    const error = new WorkerError(why, isFault);
    this.#error = error;
    this.#wakeFd = -1;
    this.#settleReady.reject(error);
    this.#settleEnded.reject(error);
    for (const answer of this.#answers.values()) answer.reject(error);
    this.#answers.clear();
    this.#port.close();
  }
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
