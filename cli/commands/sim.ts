// tapvs sim: a director in memory under a manual clock, driven by JSON lines.

import type { tapvs } from "../../proto/generated/control.js";
import { command, docs, integerFlag, word } from "../command.ts";
import { EXIT } from "../exit.ts";
import { serverText, serviceText } from "../names.ts";
import { type SimulationFlags, simulationFlags } from "../simulation-flags.ts";
import { count } from "../units.ts";
import type { World } from "../world.ts";

const SEED_MAX = 0x7fff_ffff;

interface Flags extends SimulationFlags {
  readonly summary: boolean;
}

/** New flows that each server got, to standard error: answers alone go to standard output. */
function summarize(world: World, services: readonly tapvs.v1.IServiceListing[]): void {
  for (const { servers, service } of services) {
    world.terminal.say(`${serviceText(service?.key)} ${service?.scheduler ?? ""}`);
    for (const { counters, server } of servers ?? []) {
      world.terminal.say(`  ${serverText(server)}  ${count(counters?.connections ?? 0, "flow")}`);
    }
  }
}

export const sim = command({
  docs: docs(
    "Drive a director in memory by JSON lines",
    "One request a line, from SCRIPT files or standard input; one answer a line. No device, no root, no network;\n" +
      "time passes only by `advance`. Without --config the director has clients on tap0 and servers on tap1.\n\n" +
      "REQUESTS\n" +
      '  {"ipvsadm": ["-A", "-t", "192.0.2.100:80", "-s", "rr"], "stdin": ""}\n' +
      '  {"tcp": "198.18.64.1:1024 > 192.0.2.100:80 S"}   {"udp": "… > …", "data": "text"}\n' +
      '  {"packet": "45…", "port": "tap0"}                {"frame": "…", "port": "tap0"}\n' +
      '  {"advance": 2000}                                milliseconds\n' +
      '  {"sysctl": "expire_nodest_conn", "value": "1"}   {"mark": "tcp dport 80", "value": 9}\n' +
      '  {"proc": "ip_vs_conn"}   {"trace": true}   {"counters": true}   {"note": "…"}\n\n' +
      "The status is 1 when a line was answered by an error.",
    ["tapvs sim script.jsonl", "tapvs sim --seed 7 --summary < script.jsonl"],
  ),
  parameters: {
    flags: {
      ...simulationFlags,
      seed: integerFlag("Seed of everything random (default 1)", 0, SEED_MAX),
      summary: { kind: "boolean", default: false, brief: "Print at the end what each server got" },
    },
    positional: { kind: "array", parameter: word("SCRIPT", "Files with requests") },
  },
  run: async (world: World, flags: Flags, ...scripts: string[]) => {
    const { makeSimulation } = await import("../simulation.ts");
    const { LABORATORY } = await import("../../dataplane/simulation.ts");
    const { SimSession } = await import("../sim.ts");
    const simulation = await makeSimulation(world, flags, LABORATORY);
    const session = new SimSession(simulation);
    for (const script of scripts.length > 0 ? scripts : ["-"]) {
      for await (const line of world.readLines(script)) {
        if (line.trim() !== "") world.terminal.line(await session.answerLine(line));
      }
    }
    if (flags.summary) {
      const { inProcessClient } = await import("../../dataplane/control/in-process.ts");
      const answer = await inProcessClient(simulation.director).send({ listServices: {} });
      summarize(world, answer.listServices?.services ?? []);
    }
    return session.hadErrors ? EXIT.failed : EXIT.done;
  },
});
