// Entry of the dataplane's processes and threads. Imported by `tapvs run` in the main thread, it offers
// runDaemon; loaded as a worker thread, it runs the loop. One file for both, so that it is found from source
// and in a compiled program alike.

import { fileURLToPath } from "node:url";
import { isMainThread, workerData } from "node:worker_threads";
import { runDaemon as run, type DaemonOptions } from "./control/daemon.ts";
import { runWorker } from "./loop.ts";
import type { WorkerStart } from "./control/worker-protocol.ts";

export { ConfigError } from "./control/config.ts";
export type { RulesParser } from "./control/daemon.ts";

/**
 * Runs a director until it is told to stop (SIGTERM, SIGINT) or fails.
 *
 * @returns exit status: 0 stopped, 1 could not start or lost a device, 70 a fault of tapvs
 */
export const runDaemon = (options: Omit<DaemonOptions, "workerEntry">): Promise<number> =>
  run({ ...options, workerEntry: fileURLToPath(import.meta.url) });

const start = isMainThread ? null : (workerData as WorkerStart | null);
if (start?.kind === "tapvs-dataplane") {
  runWorker(start);
  start.port.close();
}
