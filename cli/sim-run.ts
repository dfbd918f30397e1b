// Runs scripts of `tapvs sim`: reads requests line by line and writes each answer before it reads on.

import type { tapvs } from "../proto/generated/control.js";
import { inProcessClient } from "../dataplane/control/in-process.ts";
import { LABORATORY } from "../dataplane/simulation.ts";
import { EXIT } from "./exit.ts";
import { serverText, serviceText } from "./names.ts";
import { SimSession } from "./sim.ts";
import { makeSimulation } from "./simulation.ts";
import type { SimulationFlags } from "./simulation-flags.ts";
import { count } from "./units.ts";
import type { World } from "./world.ts";

export interface SimOptions extends SimulationFlags {
  /** Say at the end how many flows each server got. */
  readonly summary: boolean;
}

const STDIN = "-";

/**
 * Answers the requests of all scripts in order, on one director. Blank lines are no requests.
 *
 * @param scripts files; none stands for standard input
 * @returns exit status: 1 when a line was answered by an error
 * @throws CommandError when a file cannot be read or the director cannot be made
 */
export async function runSim(
  world: World,
  options: SimOptions,
  scripts: readonly string[],
): Promise<number> {
  const simulation = await makeSimulation(world, options, LABORATORY);
  const session = new SimSession(simulation);
  for (const script of scripts.length > 0 ? scripts : [STDIN]) {
    for await (const line of world.readLines(script)) {
      if (line.trim() !== "") world.terminal.line(await session.answerLine(line));
    }
  }
  if (options.summary) {
    const answer = await inProcessClient(simulation.director).send({ listServices: {} });
    summarize(world, answer.listServices?.services ?? []);
  }
  return session.hadErrors ? EXIT.failed : EXIT.done;
}

/** Flows that each server got, to standard error: answers alone go to standard output. */
function summarize(world: World, services: readonly tapvs.v1.IServiceListing[]): void {
  for (const { servers, service } of services) {
    world.terminal.say(`${serviceText(service?.key)} ${service?.scheduler ?? ""}`);
    for (const { counters, server } of servers ?? []) {
      world.terminal.say(`  ${serverText(server)}  ${count(counters?.connections ?? 0, "flow")}`);
    }
  }
}
