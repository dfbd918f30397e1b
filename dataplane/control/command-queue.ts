// The worker's end of the control channel: takes commands between two steps, in order, a few at a time, and
// keeps the streams.

import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import type { Director } from "../director.ts";
import type { Clock } from "../env/clock.ts";
import { ownerOfQuestion } from "../what-if.ts";
import { decideMessage } from "./crew-member.ts";
import { executeMessage, followMessage } from "./execute.ts";
import { StreamSource } from "./stream-source.ts";
import type { FromWorker, ToWorker } from "./worker-protocol.ts";

/** Commands carried out between two steps, so that packets never wait for a crowd of clients. */
const COMMANDS_A_STEP = 16;
/** Nor does another one begin when they took so long already. */
const STEP_MS = 1;

export class CommandQueue {
  readonly #port: MessagePort;
  readonly #director: Director;
  readonly #clock: Clock;
  readonly #epochUs: number;
  readonly #streams = new Map<number, StreamSource>();
  /** True once the main thread wants the worker to end. */
  isStopping = false;

  /** @param epochMs milliseconds since 1970 at which the director's clock showed 0 */
  constructor(port: MessagePort, director: Director, clock: Clock, epochMs: number) {
    this.#port = port;
    this.#director = director;
    this.#clock = clock;
    this.#epochUs = Math.round(epochMs * 1000);
  }

  /** Carries out what waits, up to a bound; true when more may wait. */
  work(): boolean {
    return this.#director.rules.batch(this.#some);
  }

  // Kept: a closure a call would be garbage in every step.
  readonly #some = (): boolean => {
    let endMs = 0;
    for (let i = 0; i < COMMANDS_A_STEP; i++) {
      const received = receiveMessageOnPort(this.#port);
      if (received === undefined) return false;
      // The clock is read only when there is something to do.
      if (i === 0) endMs = this.#clock.nowMs() + STEP_MS;
      this.#take(received.message as ToWorker);
      if (this.isStopping) return false;
      if (this.#clock.nowMs() >= endMs) return true;
    }
    return true;
  };

  /** Asks for deleted servers to be freed that no worker needs. */
  reportIdleServers(): void {
    const idle = this.#director.takeIdleServers();
    if (idle.length > 0) this.post({ kind: "idle-servers", idle });
  }

  /** Sends what the streams collected during the last step. */
  flushStreams(): void {
    if (this.#streams.size === 0) return; // An iterator in every step would be garbage.
    for (const stream of this.#streams.values()) stream.flush();
  }

  post(message: FromWorker): void {
    this.#port.postMessage(message);
  }

  #take(command: ToWorker): void {
    switch (command.kind) {
      case "request": {
        const message = executeMessage(this.#director, command.message);
        this.post({ kind: "answer", key: command.key, message });
        return;
      }
      case "decide": {
        const decision = decideMessage(this.#director, command.message);
        this.post({ kind: "decided", key: command.key, decision });
        return;
      }
      case "follow": {
        const { message, reclaimed } = command.decision;
        followMessage(this.#director, command.message, message, reclaimed);
        this.post({ kind: "done", key: command.key });
        return;
      }
      case "free-servers":
        this.#director.rules.freeServers(command.idle);
        this.post({ kind: "done", key: command.key });
        return;
      case "owner": {
        const worker = ownerOfQuestion(this.#director, command.message);
        this.post({ kind: "owner", key: command.key, worker });
        return;
      }
      case "open":
        this.#open(command.stream, command.message);
        return;
      case "grant":
        this.#streams.get(command.stream)?.grant(command.bytes);
        return;
      case "cancel":
        this.#streams.get(command.stream)?.cancel();
        this.#streams.delete(command.stream);
        return;
      case "stop":
        this.isStopping = true;
    }
  }

  #open(stream: number, message: Uint8Array): void {
    const sink = {
      send: (messages: readonly Uint8Array[]) => this.post({ kind: "records", stream, messages }),
      ended: () => {
        this.#streams.delete(stream);
        this.post({ kind: "ended", stream });
      },
    };
    const source = StreamSource.open(this.#director, message, sink, this.#epochUs);
    if (source !== null) this.#streams.set(stream, source);
  }
}
