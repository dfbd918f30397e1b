// The command `tapvs demo`.

import { type ApplicationContext, buildCommand } from "@stricli/core";
import { docs } from "../command.ts";
import { EXIT } from "../exit.ts";
import { DEMO_STEPS, runDemo } from "./demo.ts";
import { Steps } from "./steps.ts";
import { guard } from "./support.ts";

export const demoCommand = buildCommand({
  docs: docs(
    "Show the main job on real connections, in less than a minute",
    "Makes labs of network namespaces, runs the director on TAPs in them, and shows for DR, tunnel and NAT:\n" +
      "real HTTP requests through the VIP with each server's share beside its weight, one connection's walk\n" +
      "through the director, and the picks of every scheduler. Everything it makes is gone afterwards.\n" +
      "Exit status 0 only if every request was answered and every share was what the scheduler promises.",
    ["tapvs demo"],
  ),
  parameters: {},
  func(this: ApplicationContext): Promise<void> {
    return guard(this, "demo", async (signal) => {
      const { stdout } = this.process;
      const start = performance.now();
      const faults = await runDemo({
        say: (line) => stdout.write(`${line}\n`),
        steps: new Steps(process.stderr, DEMO_STEPS, signal),
        signal,
      });
      const elapsed = `${((performance.now() - start) / 1000).toFixed(1)} s`;
      if (faults.length === 0) {
        stdout.write(
          `\nAll requests answered, all shares as promised, in ${elapsed}. Nothing is left.\n`,
        );
        return EXIT.done;
      }
      stdout.write(`\nNot as promised:\n${faults.map((fault) => `  ${fault}\n`).join("")}`);
      return EXIT.failed;
    });
  },
});
