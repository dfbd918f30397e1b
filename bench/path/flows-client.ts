// The benchmark's side of flows-process.ts.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sample } from "./established-flows.ts";

/**
 * The words that keep a program on one processor, the last of those that this process may use: at times one of a
 * machine's processors is much slower than another. None where there is no taskset.
 */
function onOneProcessor(): string[] {
  const status = readFileSync("/proc/self/status", "utf8");
  const last = /^Cpus_allowed_list:.*?(\d+)$/m.exec(status)?.[1];
  return last === undefined || Bun.which("taskset") === null ? [] : ["taskset", "-c", last];
}

/** Established flows in a process of their own: its compiled code knows no other table. */
export class FlowsClient {
  readonly #child: Bun.Subprocess<"ignore", "inherit", "pipe">;
  #settle = Promise.withResolvers<Sample | null>();

  private constructor(caseName: string, flows: number) {
    const program = join(import.meta.dir, "flows-process.ts");
    const words = [process.execPath, program, caseName, String(flows)];
    this.#child = Bun.spawn([...onOneProcessor(), ...words], {
      stdio: ["ignore", "inherit", "pipe"],
      ipc: (sample: Sample | null) => this.#settle.resolve(sample),
    });
    void this.#watch();
  }

  /**
   * Resolves when all flows are established.
   *
   * @param caseName one of CASES
   * @throws Error with what the process said when it ends instead
   */
  static async start(caseName: string, flows: number): Promise<FlowsClient> {
    const client = new FlowsClient(caseName, flows);
    await client.#settle.promise;
    return client;
  }

  /** One round. @throws Error with what the process said when it ends instead */
  async sample(): Promise<Sample> {
    this.#settle = Promise.withResolvers();
    this.#child.send("round");
    return (await this.#settle.promise)!;
  }

  /** Resolves when the process has ended. */
  async stop(): Promise<void> {
    this.#child.disconnect();
    await this.#child.exited;
  }

  async #watch(): Promise<void> {
    const said = await new Response(this.#child.stderr).text();
    const status = await this.#child.exited;
    this.#settle.promise.catch(() => {}); // Nobody waits for it when it was told to end.
    this.#settle.reject(new Error(said.trim() || `a process of the benchmark ended: ${status}`));
  }
}
