// Processes of a lab: start one and wait for its "ready", run one to its end, stop one. Each gets a session of
// its own, so that Ctrl-C in the terminal reaches only the program that owns the lab, which then cleans up.

import { labEnvironment } from "./requirements.ts";

/** How a process ended, and what it said. */
export interface Finished {
  /** Exit status; 128 + the signal's number when a signal ended it. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Last lines kept of what a long-running process says. */
const KEPT_LINES = 1000;

export class LabProcess {
  readonly name: string;
  readonly #child: Bun.Subprocess;
  /** What it said last, standard output and standard error together. */
  readonly lines: string[] = [];
  readonly #waiting = new Set<() => void>();
  #hasEnded = false;

  constructor(name: string, child: Bun.Subprocess) {
    this.name = name;
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      if (stream instanceof ReadableStream) void this.#listen(stream);
    }
    void child.exited.then(() => {
      this.#hasEnded = true;
      this.#notify();
    });
  }

  get pid(): number {
    return this.#child.pid;
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Exit status once it has ended. */
  get exited(): Promise<number> {
    return this.#child.exited;
  }

  /**
   * Waits for a line that matches.
   * @throws Error with what the process said, when it ends or says nothing of the kind in time
   */
  async saysWithin(pattern: RegExp, timeoutMs: number): Promise<string> {
    const deadline = performance.now() + timeoutMs;
    for (;;) {
      const line = this.lines.find((line) => pattern.test(line));
      if (line !== undefined) return line;
      const leftMs = deadline - performance.now();
      if (this.#hasEnded || leftMs <= 0) break;
      await this.#change(leftMs);
    }
    const what = this.#hasEnded ? "ended" : `was not ready after ${timeoutMs} ms`;
    throw new Error(`${this.name} ${what}: ${this.lines.join("\n") || "it said nothing"}`);
  }

  /** Asks it to end by a signal, and kills it when it does not; its exit status. */
  async stop(signal: NodeJS.Signals = "SIGTERM", timeoutMs = 5000): Promise<number> {
    this.#child.kill(signal);
    const timer = setTimeout(() => this.#child.kill("SIGKILL"), timeoutMs);
    const status = await this.#child.exited;
    clearTimeout(timer);
    return status;
  }

  async #listen(stream: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let rest = "";
    for await (const piece of stream) {
      const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
      rest = lines.pop()!;
      this.lines.push(...lines);
      if (this.lines.length > KEPT_LINES) this.lines.splice(0, this.lines.length - KEPT_LINES);
      this.#notify();
    }
  }

  #change(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(done, timeoutMs);
      const waiting = this.#waiting;
      function done(): void {
        clearTimeout(timer);
        waiting.delete(done);
        resolve();
      }
      waiting.add(done);
    });
  }

  #notify(): void {
    this.#waiting.forEach((done) => done());
  }
}

/** Starts a process. @param output "pipe" to listen to what it says */
export function start(name: string, commandLine: string[], output: "pipe" | "ignore"): LabProcess {
  const child = Bun.spawn(commandLine, {
    stdin: "ignore",
    stdout: output,
    stderr: output,
    detached: true,
    cwd: "/",
    env: labEnvironment(),
  });
  child.unref();
  return new LabProcess(name, child);
}

/** Runs a process to its end; after `timeoutMs` it is killed and has status 137. */
export async function finish(
  commandLine: string[],
  input: string,
  timeoutMs: number,
): Promise<Finished> {
  const child = Bun.spawn(commandLine, {
    stdin: Buffer.from(input),
    stdout: "pipe",
    stderr: "pipe",
    detached: true,
    cwd: "/",
    env: labEnvironment(),
    timeout: Math.ceil(timeoutMs), // Bun takes whole milliseconds only.
    killSignal: "SIGKILL",
  });
  const [stdout, stderr, status] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { status, stdout, stderr };
}
