// tapvs replay: a capture goes through a director in memory, by the capture's own time.

import { command, docs, integerFlag, listAliases, listFlags, word } from "../command.ts";
import { type SimulationFlags, simulationFlags } from "../simulation-flags.ts";
import type { OutputFormat } from "../table.ts";
import type { World } from "../world.ts";

const SEED_MAX = 0x7fff_ffff;
interface Flags extends SimulationFlags {
  readonly write?: string;
  readonly output: OutputFormat;
}

export const replay = command({
  docs: docs(
    "Send a capture through a director in memory",
    "Feeds every frame of a pcap or pcapng file to a director with your rules, by the capture's own time, and\n" +
      "counts what became of them. With --write, every frame that came and left is in a new file, with the verdict\n" +
      "as comment. Without --config the director takes the place of the one in the capture. The same capture, rules\n" +
      "and seed give the same bytes.",
    [
      "tapvs replay in.pcap --rules rules",
      "tapvs replay in.pcapng --rules rules --write out.pcapng && wireshark out.pcapng",
    ],
  ),
  parameters: {
    flags: {
      ...simulationFlags,
      seed: integerFlag("Seed of everything random (default 1)", 0, SEED_MAX),
      write: {
        kind: "parsed",
        parse: String,
        optional: true,
        placeholder: "FILE",
        brief: "Write a pcapng file with the verdicts",
      },
      output: listFlags.output,
    },
    aliases: { w: "write", ...listAliases },
    positional: {
      kind: "tuple",
      parameters: [word("CAPTURE", "pcap or pcapng file")],
    },
  },
  run: async (world: World, flags: Flags, path: string) => {
    const { runReplay } = await import("../replay.ts");
    return runReplay(world, flags, path);
  },
});
