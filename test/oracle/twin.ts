// tapvs as the oracle's twin: a laboratory director in memory that lives by a given clock.

import { SimSession } from "../../cli/sim.ts";
import { flowLines } from "../../dataplane/observe/proc.ts";
import { LABORATORY, Simulation } from "../../dataplane/simulation.ts";
import type { Answer, Life, Request } from "./script.ts";

/** Its index has 4096 buckets, the size that the kernel shows. */
const FLOWS = 1024;
const TICK_MS = 10;

type Output = Record<string, unknown>;

const outputsOf = (answer: Answer): Output[] => (answer["out"] as Output[] | undefined) ?? [];

export class Twin {
  readonly #simulation = new Simulation(LABORATORY, { seed: 1, flowCapacity: FLOWS });
  readonly #session = new SimSession(this.#simulation);
  #nowMs = 0;

  get nowMs(): number {
    return this.#nowMs;
  }

  async ask(request: Request): Promise<Answer> {
    const answer = JSON.parse(await this.#session.answerLine(JSON.stringify(request))) as Answer;
    if (request["advance"] !== undefined) this.#nowMs += request["advance"] as number;
    return answer;
  }

  /** Lets time pass until `ms`; what the director sent meanwhile. */
  async until(ms: number): Promise<Output[]> {
    const advance = Math.floor((ms - this.#nowMs) / TICK_MS) * TICK_MS;
    return advance > 0 ? outputsOf(await this.ask({ advance })) : [];
  }

  /** Whole seconds that each flow has left. */
  secondsLeft(): number[] {
    return flowLines(this.#simulation.director).map((line) => Number(line.trim().split(/\s+/)[7]));
  }
}

/**
 * The answers of tapvs to a life.
 *
 * @param atMs when the kernel began with each request, in milliseconds; tapvs begins then, too
 */
export async function liveAsTapvs(life: Life, atMs: readonly number[]): Promise<Answer[]> {
  const twin = new Twin();
  const answers: Answer[] = [];
  for (const [i, request] of life.entries()) {
    const early = await twin.until(atMs[i]! - atMs[0]!);
    // What timers sent between two requests belongs to the former one.
    if (early.length > 0 && i > 0) {
      const former = answers[i - 1]!;
      answers[i - 1] = { ...former, out: [...outputsOf(former), ...early] };
    }
    answers.push(await twin.ask(request));
  }
  return answers;
}
