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

  show(text: string): void {
    this.#output.write(this.#isTerminal ? `${ERASE_LINE}${text} …` : `${text}\n`);
  }

  clear(): void {
    if (this.#isTerminal) this.#output.write(ERASE_LINE);
  }
}
