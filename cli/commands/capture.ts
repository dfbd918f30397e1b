// tapvs capture: frames into a pcapng file, each with a comment that says what became of it.

import {
  command,
  docs,
  integerFlag,
  type SocketFlags,
  socketFlags,
  withDirector,
  word,
} from "../command.ts";
import { eachUntilInterrupted } from "../stream.ts";
import { count } from "../units.ts";
import { filterText } from "../filter-words.ts";
import type { World } from "../world.ts";

const COUNT_MAX = 0xffff_ffff;
const FRAME_BYTES_MAX = 65_550;

interface Flags extends SocketFlags {
  readonly count?: number;
  readonly snap?: number;
}

export const capture = command({
  docs: docs(
    "Write frames to a pcapng file",
    "Captures frames as they come and leave. In Wireshark every frame has its port and direction, and a comment\n" +
      "with the verdict and its reason. FILTER is in the language of `tapvs trace --help`.",
    [
      "tapvs capture all.pcapng",
      "tapvs capture lost.pcapng drop --count 100",
      "tapvs capture - tcp port 80 | tshark -r -",
    ],
  ),
  parameters: {
    flags: {
      ...socketFlags,
      count: integerFlag("End after so many frames", 1, COUNT_MAX),
      snap: integerFlag("Keep so many bytes of each frame", 14, FRAME_BYTES_MAX, "BYTES"),
    },
    aliases: { c: "count" },
    positional: { kind: "array", parameter: word("ARGUMENT", "FILE, then FILTER"), minimum: 1 },
  },
  run: async (world: World, flags: Flags, ...words: string[]) => {
    const [path = "", ...rest] = words;
    const filter = await filterText(rest);
    const { PcapngWriter } = await import("../../dataplane/observe/pcapng.ts");
    await withDirector(world, flags, async (director) => {
      const stream = director.stream({
        capture: {
          filter,
          limit: flags.count ?? 0,
          snapBytes: flags.snap ?? 0,
        },
      });
      const file = world.createFile(path);
      const ports = new Map<string, number>();
      let frames = 0;
      let missed = 0;
      try {
        const writer = new PcapngWriter((block) => file.write(block));
        world.terminal.say(`Capturing to ${path}; Ctrl-C ends it.`);
        await eachUntilInterrupted(world, stream, ({ capture: captured }) => {
          const frame = captured?.frame;
          missed = captured?.missed ?? missed;
          if (!frame) return;
          const name = frame.port ?? "";
          const port = ports.get(name) ?? writer.addInterface(name);
          ports.set(name, port);
          writer.frame(port, frame.timeUs ?? 0, frame.frame ?? new Uint8Array(0), {
            direction: frame.sent ? "out" : "in",
            comment: frame.comment || undefined,
            originalBytes: frame.frameBytes || undefined,
          });
          frames++;
        });
      } finally {
        file.close();
      }
      const loss = missed > 0 ? `, ${missed} left out: the file was too slow for them` : "";
      world.terminal.say(`${count(frames, "frame")} captured${loss}.`);
    });
  },
});
