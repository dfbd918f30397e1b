// A director as a process of its own, for tests of the daemon: bun daemon-process.ts CONFIG.

import { parseRules } from "../../cli/ipvsadm/rules-file.ts";
import { runDaemon } from "../../dataplane/main.ts";

process.exit(await runDaemon({ configFile: process.argv[2]!, parseRules }));
