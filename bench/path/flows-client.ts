// The benchmark's side of flows-process.ts.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sample } from "./established-flows.ts";

/**
 * The words that keep a program on one processor: at times one of a machine's processors is much slower than another.
 * It is the last of those that this process may use, as the first ones have more of the devices' interrupts. None
 * where there is no taskset.
 */
function onOneProcessor(): string[] {
  const status = readFileSync("/proc/self/status", "utf8");
  const last = /^Cpus_allowed_list:.*?(\d+)$/m.exec(status)?.[1];
  return last === undefined || Bun.which("taskset") === null ? [] : ["taskset", "-c", last];
}

/** Established flows in a process of their own: its compiled code knows no other table. */
export class FlowsClient {
  readonly #child: Bun.Subprocess<"ignore", "ignore", "pipe">;
  /** Rejects when the process has ended. */
  readonly #end: Promise<never>;
  #reply = Promise.withResolvers<Sample | null>();

  private constructor(caseName: string, flows: number) {
    const program = join(import.meta.dir, "flows-process.ts");
    const words = [process.execPath, program, caseName, String(flows)];
    this.#child = Bun.spawn([...onOneProcessor(), ...words], {
      // Nobody who reads what the benchmark prints is to wait for this process.
      stdio: ["ignore", "ignore", "pipe"],
      ipc: (sample: Sample | null) => this.#reply.resolve(sample),
    });
    this.#end = this.#ended(`${caseName}, ${flows} flows`);
    this.#end.catch(() => {}); // Whoever waits for a reply is told.
  }

  /**
   * Resolves when all flows are established.
   *
   * @param caseName one of CASES
   * @throws Error with what the process said when it ends instead
   */
  static async start(caseName: string, flows: number): Promise<FlowsClient> {
    const client = new FlowsClient(caseName, flows);
    await Promise.race([client.#reply.promise, client.#end]);
    return client;
  }

  get pid(): number {
    return this.#child.pid;
  }

  /** One round. @throws Error with what the process said when it ends instead */
  async sample(): Promise<Sample> {
    this.#reply = Promise.withResolvers();
    try {
      this.#child.send("round");
    } catch {
      return this.#end; // It is gone.
    }
    return (await Promise.race([this.#reply.promise, this.#end]))!;
  }

  /** Ends the process, also in the middle of a round. */
  async stop(): Promise<void> {
    this.#child.kill();
    await this.#child.exited;
  }

  async #ended(who: string): Promise<never> {
    const said = await new Response(this.#child.stderr).text();
    const status = await this.#child.exited;
    throw new Error(`${who}: ${said.trim() || `the process ended with status ${status}`}`);
  }
}
