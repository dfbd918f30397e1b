// What the lab's commands share: exit codes, errors told in one sentence, Ctrl-C.

import type { ApplicationContext } from "@stricli/core";
import { CommandError, EXIT } from "../exit.ts";
import { MissingRequirement } from "./requirements.ts";

/** 128 + SIGINT, as shells have it. */
const INTERRUPTED = 130;

/**
 * Runs a command's work with a signal that Ctrl-C, SIGTERM and SIGHUP raise; tells an error in one sentence and sets
 * the exit status. `work` returns its own, or nothing for 0.
 */
export async function guard(
  context: ApplicationContext,
  command: string,
  work: (signal: AbortSignal) => Promise<number | void>,
): Promise<void> {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const name of signals) process.on(name, onSignal);
  try {
    context.process.exitCode = (await work(stop.signal)) ?? EXIT.done;
  } catch (error) {
    if (stop.signal.aborted) {
      context.process.stderr.write(`tapvs ${command}: interrupted; everything it made is gone\n`);
      context.process.exitCode = INTERRUPTED;
      return;
    }
    context.process.stderr.write(`tapvs ${command}: ${messageOf(error)}\n`);
    context.process.exitCode = statusOf(error);
  } finally {
    for (const name of signals) process.off(name, onSignal);
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

function statusOf(error: unknown): number {
  if (error instanceof CommandError) return error.status;
  return error instanceof MissingRequirement ? EXIT.permission : EXIT.failed;
}
