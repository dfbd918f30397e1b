// Process entry of the ipvsadm personality: `main.ts NAME ARGUMENTS…`, started by the launcher ./tapvs.

import type { SocketClient } from "../../proto/client.ts";
import { writeText } from "../process-world.ts";
import { systemNames } from "./names.ts";
import { runProgram } from "./run.ts";

const [name = "ipvsadm", ...argv] = process.argv.slice(2);
let client: SocketClient | null = null;

process.exitCode = await runProgram(name, argv, {
  async connect() {
    // Loaded late: --help, --version and mistakes need no director, and this is half of the start-up time.
    const { connect } = await import("../../proto/client.ts");
    client = await connect({ program: name, socket: process.env["TAPVS_SOCKET"] ?? "abstract" });
    return client;
  },
  readInput: () => Bun.stdin.text(),
  out: (text) => writeText(1, text),
  err: (text) => writeText(2, text),
  names: systemNames(),
});
(client as SocketClient | null)?.close();
