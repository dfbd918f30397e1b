// The worker's life: wait for frames, take a step, carry out commands, until told to stop. The only endless
// loop of the program. It sleeps in poll(2) and nowhere else, and has no event loop.

import type { MessagePort } from "node:worker_threads";
import { buildDirector } from "./control/build.ts";
import { CommandQueue } from "./control/command-queue.ts";
import type { FromWorker, WorkerStart } from "./control/worker-protocol.ts";
import type { Director } from "./director.ts";
import { MonotonicClock } from "./env/clock.ts";
import { Poller } from "./port/poller.ts";
import { SystemCallError } from "./port/system-call-error.ts";
import { offloadsText } from "./port/tun-offloads.ts";

/** Runs a director from its configuration to its end. Returns when the worker may exit. */
export function runWorker(start: WorkerStart): void {
  const clock = new MonotonicClock();
  let director: Director;
  let poller: Poller;
  try {
    director = buildDirector(start.config, clock);
    poller = new Poller(director.ports);
  } catch (error) {
    post(start.port, { kind: "failed", message: sentenceOf(error) });
    return;
  }
  const commands = new CommandQueue(start.port, director, start.epochMs);
  const ports = director.ports.map(({ name, kind, mac, mtu, offloads }) => ({
    name,
    kind,
    mac,
    mtu,
    offloads: offloadsText(offloads ?? 0),
  }));
  commands.post({ kind: "ready", wakeFd: poller.wakeFd, ports });
  try {
    loop(director, poller, commands, clock);
    post(start.port, { kind: "stopped" });
  } catch (error) {
    // A device that went away is the operator's business; anything else is a fault and ends the process.
    if (!(error instanceof SystemCallError)) throw error;
    post(start.port, { kind: "failed", message: error.message });
  } finally {
    for (const port of director.ports) port.close();
    poller.close();
  }
}

function loop(
  director: Director,
  poller: Poller,
  commands: CommandQueue,
  clock: MonotonicClock,
): void {
  let isBusy = true;
  for (;;) {
    poller.wait(isBusy ? 0 : idleMs(director, clock.nowMs()));
    const frames = director.step(clock.nowMs());
    const hasMore = commands.work();
    if (commands.isStopping) return;
    commands.flushStreams();
    isBusy = frames > 0 || hasMore;
  }
}

/** Milliseconds until a timer of the director or a delayed frame of a port is due. */
function idleMs(director: Director, nowMs: number): number {
  let sleepMs = director.idleMs(nowMs);
  for (const port of director.ports) {
    if (port.deadlineMs !== undefined) sleepMs = Math.min(sleepMs, port.deadlineMs() - nowMs);
  }
  return Math.max(0, sleepMs);
}

const post = (port: MessagePort, message: FromWorker): void => port.postMessage(message);

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
