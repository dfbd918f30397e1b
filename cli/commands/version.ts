// tapvs version.

import { command, docs } from "../command.ts";
import type { World } from "../world.ts";

export const version = command({
  docs: docs("Print the version", "Prints the version of tapvs and of the Bun it runs on.", [
    "tapvs version",
  ]),
  parameters: {},
  run: async (world: World) => {
    const { VERSION } = await import("../../dataplane/control/version.ts");
    world.terminal.line(
      `tapvs ${VERSION} (Bun ${Bun.version}, ${process.platform} ${process.arch})`,
    );
  },
});
