// The worker's life: wait for frames, take a step, carry out commands, until told to stop. The only endless
// loop of the program. It sleeps in its waiter and nowhere else, and has no event loop.

import type { MessagePort } from "node:worker_threads";
import { buildDirector } from "./control/build.ts";
import { CommandQueue } from "./control/command-queue.ts";
import type { Port } from "./port/port.ts";
import type { FromWorker, OpenedPort, WorkerStart } from "./control/worker-protocol.ts";
import type { Crew } from "./crew/crew.ts";
import type { Director } from "./director.ts";
import { type Clock, MonotonicClock } from "./env/clock.ts";
import { chooseIo, type IoDriver, withoutUring } from "./port/io-driver.ts";
import { SystemCallError } from "./port/system-call-error.ts";
import { offloadsText } from "./port/tun-offloads.ts";
import type { Waiter } from "./port/waiter.ts";

/** Runs a director from its configuration to its end. Returns when the worker may exit. */
export function runWorker(start: WorkerStart): void {
  const clock = new MonotonicClock();
  let opened: Open;
  try {
    opened = openAnyhow(start, clock);
  } catch (error) {
    post(start.port, { kind: "failed", message: sentenceOf(error) });
    return;
  }
  const { director, io, waiter } = opened;
  const commands = new CommandQueue(start.port, director, clock, start.epochMs);
  if (director.crew !== null) director.crew.wakeFd = waiter.wakeFd;
  while (commands.work()); // A worker that comes later gets the rules before the first frame.
  const ports = director.ports.map(openedPort);
  commands.post({ kind: "ready", wakeFd: waiter.wakeFd, ports, shortcoming: io.shortcoming });
  try {
    try {
      loop(director, waiter, commands, clock);
    } finally {
      // Before the last word: the process may end right after it, and the kernel takes its time over an io_uring.
      director.crew?.wakeUp(); // A wait that failed has left it asleep, and others would wake it.
      for (const port of director.ports) port.close();
      waiter.close();
    }
    post(start.port, { kind: "stopped" });
  } catch (error) {
    // A device that went away is the operator's business; anything else is a fault and ends the process.
    if (!(error instanceof SystemCallError)) throw error;
    post(start.port, { kind: "failed", message: error.message });
  }
}

interface Open {
  readonly io: IoDriver;
  readonly director: Director;
  readonly waiter: Waiter;
}

/** By io_uring or without it, as the configuration wants. @throws Error with one sentence */
function openAnyhow(start: WorkerStart, clock: MonotonicClock): Open {
  const { io } = start.config;
  try {
    return open(start, clock, chooseIo(io));
  } catch (error) {
    const other = withoutUring(io, error);
    if (other === null) throw error;
    return open(start, clock, other);
  }
}

/** @param io owned from now on @throws Error with one sentence; nothing is left open then */
function open({ config, crew }: WorkerStart, clock: MonotonicClock, io: IoDriver): Open {
  let ports: readonly Port[] = [];
  try {
    const director = buildDirector(config, clock, io, crew);
    ports = director.ports;
    return { io, director, waiter: io.waiter(ports) };
  } catch (error) {
    for (const port of ports) port.close();
    io.close();
    throw error;
  }
}

function loop(
  director: Director,
  waiter: Waiter,
  commands: CommandQueue,
  clock: MonotonicClock,
): void {
  let hasMore = true;
  for (;;) {
    // Frames that wait end the wait at once: no second look is needed, and a lone frame costs one wait.
    if (hasMore) waiter.wait(0);
    else sleep(director, waiter, clock);
    director.step(clock.nowMs());
    // Whoever posts a command wakes the waiter; a look at the empty queue costs as much as a packet.
    if (hasMore || waiter.isWoken) hasMore = commands.work();
    if (commands.isStopping) return;
    commands.reportIdleServers();
    commands.flushStreams();
  }
}

/** Waits for frames, commands, other workers or a timer. */
export function sleep(director: Director, waiter: Waiter, clock: Clock): void {
  const { crew } = director;
  if (crew === null) {
    waiter.wait(idleMs(director, clock.nowMs()));
    return;
  }
  crew.fallAsleep(); // Before the look at what waits: what comes after it ends the wait.
  if (!crew.isAnyStarved || !settle(crew, waiter)) waiter.wait(idleMs(director, clock.nowMs()));
  crew.wakeUp();
}

/** Hands writes over, so that slots of those who starve go home; true when something else waits. */
function settle(crew: Crew, waiter: Waiter): boolean {
  if (waiter.wait(0) > 0 || waiter.isWoken) return true;
  crew.wakeOthers();
  return false;
}

const openedPort = (port: Port): OpenedPort => ({
  offloads: offloadsText(port.offloads ?? 0),
  offloadBits: port.offloads ?? 0,
  hasQueues: port.hasQueues ?? false,
  driver: port.driver,
  kind: port.kind,
  layer: port.layer,
  mac: port.mac,
  mtu: port.mtu,
  name: port.name,
});

/** Milliseconds until a timer of the director or a delayed frame of a port is due. */
function idleMs(director: Director, nowMs: number): number {
  let sleepMs = director.idleMs(nowMs);
  // No iterator: it would be garbage in every step until the compilers see through it.
  for (let i = 0; i < director.ports.length; i++) {
    const port = director.ports[i]!;
    if (port.deadlineMs !== undefined) sleepMs = Math.min(sleepMs, port.deadlineMs() - nowMs);
  }
  return Math.max(0, sleepMs);
}

const post = (port: MessagePort, message: FromWorker): void => port.postMessage(message);

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
