// One line of progress on a terminal, a plain line a step elsewhere. Talk, so it goes to standard error.

import type { StepOutput } from "../../cli/lab/steps.ts";

const ERASE_LINE = "\r\u001B[2K";

export class Progress {
  readonly #output: StepOutput;
  readonly #isTerminal: boolean;

  constructor(output: StepOutput) {
    this.#output = output;
    this.#isTerminal = output.isTTY === true && process.env["TERM"] !== "dumb";
  }

  /** What is being done, a line elsewhere too. */
  show(text: string): void {
    this.#output.write(this.#isTerminal ? `${ERASE_LINE}${text} …` : `${text}\n`);
  }

  /** A detail of it: on a terminal only. */
  detail(text: string): void {
    if (this.#isTerminal) this.show(text);
  }

  clear(): void {
    if (this.#isTerminal) this.#output.write(ERASE_LINE);
  }
}
