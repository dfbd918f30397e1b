// Responses of one stream between the socket and the loop that reads them: bounded, by pausing the socket.

import type { ControlError } from "./control-error.ts";
import type { tapvs } from "./generated/control.js";

/** Responses that may wait before the socket is paused, and those at which it goes on. */
const HIGH_WATER = 256;
const LOW_WATER = 64;

/** Where the responses come from. */
export interface Source {
  pause(): void;
  resume(): void;
}

export class StreamQueue {
  readonly #source: Source;
  #waiting: tapvs.v1.IResponse[] = [];
  #isPaused = false;
  #isEnded = false;
  #error: ControlError | null = null;
  #wake: (() => void) | null = null;

  constructor(source: Source) {
    this.#source = source;
  }

  /** True when the director has nothing more to send. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  push(response: tapvs.v1.IResponse): void {
    this.#waiting.push(response);
    if (this.#waiting.length >= HIGH_WATER && !this.#isPaused) {
      this.#isPaused = true;
      this.#source.pause();
    }
    this.#wakeReader();
  }

  /** The stream is over; what waits is still handed out, then `error` is thrown if there is one. */
  end(error: ControlError | null): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#error = error;
    this.#wakeReader();
  }

  /**
   * The next response; null at the end of the stream.
   * @throws ControlError when the stream was refused or broke off
   */
  async next(): Promise<tapvs.v1.IResponse | null> {
    while (this.#waiting.length === 0) {
      if (this.#error !== null) throw this.#error;
      if (this.#isEnded) return null;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    const response = this.#waiting.shift()!;
    if (this.#waiting.length <= LOW_WATER) this.release();
    return response;
  }

  /** Lets the socket go on. */
  release(): void {
    if (!this.#isPaused) return;
    this.#isPaused = false;
    this.#source.resume();
  }

  #wakeReader(): void {
    this.#wake?.();
    this.#wake = null;
  }
}
