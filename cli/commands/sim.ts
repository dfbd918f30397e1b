// tapvs sim: a director in memory under a manual clock, driven by JSON lines.

import { command, docs, integerFlag, word } from "../command.ts";
import { type SimulationFlags, simulationFlags } from "../simulation-flags.ts";
import type { World } from "../world.ts";

const SEED_MAX = 0x7fff_ffff;

interface Flags extends SimulationFlags {
  readonly summary: boolean;
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
      '  {"proc": "ip_vs_conn"}                           ip_vs, ip_vs_conn, ip_vs_stats\n' +
      '  {"trace": true}   {"counters": true}   {"note": "…"}\n\n' +
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
    const { runSim } = await import("../sim-run.ts");
    return runSim(world, flags, scripts);
  },
});
