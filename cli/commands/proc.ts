// tapvs proc: the files that the kernel's IPVS has in /proc/net.

import { command, docs, type SocketFlags, socketFlags, withDirector, word } from "../command.ts";
import type { World } from "../world.ts";

const FILES = "ip_vs, ip_vs_app, ip_vs_conn, ip_vs_conn_sync, ip_vs_stats, ip_vs_stats_percpu";

export const proc = command({
  docs: docs(
    "Show a file as the kernel has it in /proc/net",
    `Prints ${FILES}, in the kernel's own layout, for\n` +
      "scripts that read those. To have them as files for monitoring, set `proc_mirror` in the configuration.",
    ["tapvs proc ip_vs", "tapvs proc ip_vs_conn | grep -c ESTABLISHED"],
  ),
  parameters: {
    flags: socketFlags,
    positional: { kind: "tuple", parameters: [word("FILE", FILES)] },
  },
  run: async (world: World, flags: SocketFlags, file: string) => {
    const name = file.replace(/^\/proc\/net\//, "");
    await withDirector(world, flags, async (director) => {
      let cursor = 0;
      do {
        const { readProc } = await director.send({ readProc: { file: name, cursor } });
        world.terminal.write(readProc?.text ?? "");
        cursor = readProc?.nextCursor ?? 0;
      } while (cursor !== 0);
    });
  },
});
