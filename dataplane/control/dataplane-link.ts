// The main thread's end of the dataplane, be it one worker or several.

import type { Config } from "./config.ts";
import type { Executor } from "./executor.ts";
import type { Opened } from "./worker-protocol.ts";

export interface DataplaneLink extends Executor {
  /** Resolves when the ports are open and packets are handled; rejects with WorkerError. */
  readonly ready: Promise<Opened>;
  /** Resolves when it has stopped as it was told; rejects with WorkerError when it ended otherwise. */
  readonly ended: Promise<void>;
  /**
   * Starts it. What was asked before waits for it, in order.
   *
   * @param entry   path of the file that runs the loop in a worker thread (dataplane/main.ts)
   * @param epochMs see WorkerStart
   */
  start(entry: string, config: Config, epochMs: number): void;
  /** Lets it finish its step, close its ports and end. */
  stop(): Promise<void>;
}
