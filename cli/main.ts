// Process entry of tapvs, started by the launcher ./tapvs.

import { runTapvs } from "./application.ts";
import { ProcessWorld } from "./process-world.ts";

process.exitCode = await runTapvs(process.argv.slice(2), new ProcessWorld());
