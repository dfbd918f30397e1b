// A life while it is made: every request is asked of a twin at once, so that what follows can build on the answers,
// and no flow ends while a later request runs, so that no race decides.

import { PACE_MS } from "./kernel.ts";
import { ESTIMATED_MS } from "./rule-lines.ts";
import type { Answer, Request } from "./script.ts";
import { Twin } from "./twin.ts";

/** Flows with less time left than that end before anything else happens. */
const ENDING_SECONDS = 2;
/** The kernel's timers are late by up to an eighth. */
const LATENESS = 1.13;
const MARGIN_SECONDS = 0.4;

/** A packet that the director sent. */
export interface Sent {
  readonly port: string;
  readonly packet: Uint8Array;
}

/** The packets in an answer. */
export const sentOf = (answer: Answer): Sent[] =>
  ((answer["out"] ?? []) as { port: string; packet?: string }[])
    .filter(({ packet }) => packet !== undefined && /^[46]/.test(packet))
    .map(({ packet, port }) => ({ port, packet: Uint8Array.from(Buffer.from(packet!, "hex")) }));

export class Living {
  readonly life: Request[] = [];
  readonly #twin = new Twin();

  /** Lives through requests, one after the other; the answers. */
  async live(...requests: readonly Request[]): Promise<Answer[]> {
    const answers: Answer[] = [];
    for (const request of requests) {
      this.life.push(request);
      answers.push(await this.#twin.ask(request));
      await this.#twin.until(this.#twin.nowMs + PACE_MS + 10);
      await this.#endShort();
    }
    return answers;
  }

  /** Lets time pass until no flow is about to end. */
  async #endShort(): Promise<void> {
    for (let tries = 0; tries < 4; tries++) {
      const ending = this.#twin.secondsLeft().filter((left) => left < ENDING_SECONDS);
      if (ending.length === 0) return;
      const isUndecided = (ms: number): boolean =>
        this.#twin.secondsLeft().some((left) => {
          const passed = ms / 1000;
          return passed > left - MARGIN_SECONDS && passed < (left + 1) * LATENESS + MARGIN_SECONDS;
        });
      const advance = [ESTIMATED_MS, 3600, 5200, 7000, 9000].find((ms) => !isUndecided(ms));
      if (advance === undefined) return;
      this.life.push({ advance });
      await this.#twin.ask({ advance });
    }
  }
}
