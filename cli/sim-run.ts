// Runs scripts of `tapvs sim`: reads requests line by line and writes each answer before it reads on.

import { serviceMessage } from "../dataplane/control/convert.ts";
import { specOfPool, specOfServer } from "../dataplane/control/service-listing.ts";
import type { Director } from "../dataplane/director.ts";
import { endpointText } from "../dataplane/rules/specs.ts";
import { COUNT_CONNECTIONS, COUNTER_COLUMNS } from "../dataplane/schedule/server-table.ts";
import { LABORATORY } from "../dataplane/simulation.ts";
import { EXIT } from "./exit.ts";
import { serviceText } from "./names.ts";
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
    // To standard error: answers alone go to standard output.
    for (const line of summaryOf(simulation.director)) world.terminal.say(line);
  }
  return session.hadErrors ? EXIT.failed : EXIT.done;
}

/** Flows that each server got, live: what listings show lags behind by up to two seconds. */
function summaryOf(director: Director): string[] {
  const { rules, servers } = director;
  return rules.list().flatMap((pool) => {
    const lines = Array.from(pool.order.subarray(0, pool.count), (id) => {
      const flows = servers.counters[id * COUNTER_COLUMNS + COUNT_CONNECTIONS]!;
      return `  ${endpointText(specOfServer(director, id))}  ${count(flows, "flow")}`;
    });
    const { key } = serviceMessage(specOfPool(pool));
    return [`${serviceText(key)} ${pool.kind.name}`, ...lines];
  });
}
