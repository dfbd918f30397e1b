// tapvs ipvsadm: documents the personality. Its command line is its own: application.ts hands it over unread.

import { command, docs, word } from "../command.ts";
import type { World } from "../world.ts";

/** Programs that tapvs can be, under these names or as `tapvs NAME`. */
export const PERSONALITIES = ["ipvsadm", "ipvsadm-save", "ipvsadm-restore"];

export const ipvsadm = command({
  docs: docs(
    "Be ipvsadm: its options, its output, its exit status",
    "Takes every word behind it as ipvsadm(8) would; so do ipvsadm-save and ipvsadm-restore. A link named ipvsadm\n" +
      "to the program tapvs does the same.",
    [
      "tapvs ipvsadm -A -t 192.0.2.1:80 -s rr",
      "tapvs ipvsadm -Ln --stats",
      "ln -s /opt/tapvs/tapvs /usr/local/sbin/ipvsadm",
    ],
  ),
  parameters: { positional: { kind: "array", parameter: word("ARGUMENT", "See ipvsadm --help") } },
  run: async (world: World, _flags: Record<never, never>, ..._words: string[]) => {
    const { HELP_TEXT } = await import("../ipvsadm/help.ts");
    world.terminal.write(HELP_TEXT);
  },
});
