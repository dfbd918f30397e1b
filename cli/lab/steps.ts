// A list of steps for work over a second: on a terminal the running step is shown and then ticked off in
// place, elsewhere each step is one plain line when it is done. Talk, so it goes to standard error.

export interface StepOutput {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

const ERASE_LINE = "\r\u001B[2K";

export class Steps {
  readonly #output: StepOutput;
  readonly #total: number;
  readonly #isTerminal: boolean;
  readonly #signal: AbortSignal | undefined;
  #number = 0;

  /** @param signal raised when the user ends the work: a step that ends so has not failed */
  constructor(output: StepOutput, total: number, signal?: AbortSignal) {
    this.#output = output;
    this.#total = total;
    this.#signal = signal;
    this.#isTerminal = output.isTTY === true && process.env["TERM"] !== "dumb";
  }

  /** Does one step and shows it. */
  async step<T>(title: string, work: () => Promise<T>): Promise<T> {
    const label = `[${++this.#number}/${this.#total}] ${title}`;
    const start = performance.now();
    if (this.#isTerminal) this.#output.write(`${label} …`);
    try {
      const result = await work();
      this.#end(`${label}  done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
      return result;
    } catch (error) {
      this.#end(`${label}  ${this.#signal?.aborted === true ? "interrupted" : "FAILED"}`);
      throw error;
    }
  }

  #end(line: string): void {
    this.#output.write(`${this.#isTerminal ? ERASE_LINE : ""}${line}\n`);
  }
}
