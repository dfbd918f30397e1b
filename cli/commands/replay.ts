// tapvs replay: a capture goes through a director in memory, by the capture's own time.

import type { tapvs } from "../../proto/generated/control.js";
import { command, docs, integerFlag, word } from "../command.ts";
import { CommandError, EXIT, usageError } from "../exit.ts";
import { octetsText } from "../names.ts";
import { type SimulationFlags, simulationFlags } from "../simulation-flags.ts";
import { count } from "../units.ts";
import type { World } from "../world.ts";

const SEED_MAX = 0x7fff_ffff;

interface Flags extends SimulationFlags {
  readonly write?: string;
}

/** VIPs and servers of the rules, as text. */
function addressesOf(changes: readonly tapvs.v1.IChange[]): {
  vips: Set<string>;
  servers: string[];
} {
  const vips = new Set<string>();
  const servers = new Set<string>();
  for (const { addServer, addService } of changes) {
    const vip = addService?.service?.key?.address;
    if (vip) vips.add(octetsText(vip));
    if (addServer?.server) servers.add(octetsText(addServer.server.address));
  }
  return { vips, servers: [...servers] };
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
    },
    aliases: { w: "write" },
    positional: {
      kind: "tuple",
      parameters: [word("CAPTURE", "pcap or pcapng file")],
    },
  },
  run: async (world: World, flags: Flags, path: string) => {
    if (flags.rules === undefined && flags.config === undefined) {
      throw usageError("a replay needs rules: give --rules FILE, for example from `tapvs save`");
    }
    const engine = await import("../../dataplane/replay.ts");
    const { readCapture } = await import("../../dataplane/observe/capture-file.ts");
    const { PcapngWriter } = await import("../../dataplane/observe/pcapng.ts");
    const { makeSimulation, readRules } = await import("../simulation.ts");
    const frames = await readFrames(world, path, readCapture);
    const rules = flags.rules === undefined ? [] : await readRules(world, flags.rules);
    const { servers, vips } = addressesOf(rules);
    const setup = engine.setupFor(frames, (address) => vips.has(address), servers);
    const simulation = await makeSimulation(world, flags, setup);
    const file = flags.write === undefined ? null : world.createFile(flags.write);
    try {
      const writer = file === null ? null : new PcapngWriter((block) => file.write(block));
      const names = simulation.ports.map(({ name }) => name);
      const portOf = (number: number): string => names[number] ?? names[0]!;
      const result = engine.replay(simulation, frames, writer, portOf);
      for (const [outcome, number] of result.outcomes) world.terminal.line(`${outcome}\t${number}`);
      const { length } = frames;
      world.terminal.say(
        `${count(length, "frame")} replayed, ${count(result.sent, "frame")} sent.`,
      );
    } finally {
      file?.close();
    }
  },
});

async function readFrames<T>(
  world: World,
  path: string,
  readCapture: (bytes: Uint8Array) => Iterable<T>,
): Promise<T[]> {
  const bytes = await world.readBytes(path);
  try {
    return [...readCapture(bytes)];
  } catch (error) {
    throw new CommandError(EXIT.failed, `${path}: ${(error as Error).message}`);
  }
}
