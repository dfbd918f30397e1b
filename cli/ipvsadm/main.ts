// Process entry of the ipvsadm personality: `main.ts NAME ARGUMENTS…`, started by the launcher ./tapvs.

import { writeSync } from "node:fs";
import type { SocketClient } from "../../proto/client.ts";
import { systemNames } from "./names.ts";
import { runProgram } from "./run.ts";

const STDOUT = 1;
const STDERR = 2;

/** Writes all of it, or ends quietly when nobody reads any more (`ipvsadm -Lnc | head`). */
function write(fd: number, text: string): void {
  let rest: Uint8Array = new TextEncoder().encode(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === "EAGAIN")
        Bun.sleepSync(1); // A pipe that is full for the moment.
      else if (code === "EPIPE") process.exit(0);
      else throw error;
    }
  }
}

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
  out: (text) => write(STDOUT, text),
  err: (text) => write(STDERR, text),
  names: systemNames(),
});
(client as SocketClient | null)?.close();
