// The main thread of a running director, composed: configuration, worker, control socket, signals. Everything
// that can be wrong is found before clients are let in, and told in one sentence.

import { MonotonicClock } from "../env/clock.ts";
import { type Logger, stderrLogger } from "../env/log.ts";
import { ConfigError, type Config, readConfig } from "./config.ts";
import { CrewLink } from "./crew-link.ts";
import type { DataplaneLink } from "./dataplane-link.ts";
import { notify } from "./notify.ts";
import { ProcMirror } from "./proc-mirror.ts";
import { loadRules, reload, type RulesParser } from "./reload.ts";
import { ControlServer, SocketError } from "./server.ts";
import { Signals } from "./signals.ts";
import { VERSION } from "./version.ts";
import { WorkerError, WorkerLink } from "./worker-link.ts";
import type { OpenedPort } from "./worker-protocol.ts";

export type { RulesParser } from "./reload.ts";

/** Exit statuses of a daemon. */
export const EXIT_STOPPED = 0;
export const EXIT_FAILED = 1;
/** EX_SOFTWARE: a fault of the program. */
export const EXIT_FAULT = 70;

export interface DaemonOptions {
  /** Path of the TOML file. */
  readonly configFile: string;
  /** Reads rules in ipvsadm-save format; comes from the command line's own grammar. */
  readonly parseRules: RulesParser;
  /** Path of dataplane/main.ts, or of a program that contains it. */
  readonly workerEntry: string;
  /** In place of the one of the configuration. */
  readonly socket?: string | undefined;
  /** Takes the ready line; default: standard output. */
  readonly out?: ((line: string) => void) | undefined;
}

/** Runs a director until SIGTERM, SIGINT or a failure; the exit status. */
export async function runDaemon(options: DaemonOptions): Promise<number> {
  const clock = new MonotonicClock();
  const log = stderrLogger(clock);
  const signals = new Signals();
  try {
    const config = withSocket(await readConfig(options.configFile), options.socket);
    return await serve(config, options, log, clock, signals);
  } catch (error) {
    return report(error, log);
  } finally {
    signals.close();
  }
}

const withSocket = (config: Config, socket: string | undefined): Config =>
  socket === undefined ? config : { ...config, socket };

async function serve(
  config: Config,
  options: DaemonOptions,
  log: Logger,
  clock: MonotonicClock,
  signals: Signals,
): Promise<number> {
  // Read before anything is touched: a bad rules file leaves no trace.
  const rules = await loadRules(config.rulesFile, options.parseRules);
  const link = config.workers === 1 ? new WorkerLink() : new CrewLink(config.workers);
  const server = new ControlServer({
    socket: config.socket,
    readers: config.readers,
    executor: link,
    version: VERSION,
    ownUid: process.getuid!(),
  });
  const mirror = mirrorOf(config, link, log);
  try {
    // Asked first, answered first: no client sees the director without its rules.
    const applied = rules.apply(link);
    applied.catch(() => {}); // Awaited below, unless something else fails before.
    // The socket before the ports: a second director is refused before it touches a device.
    await server.listen();
    link.start(options.workerEntry, config, wallMs() - clock.nowMs());
    const { ports, shortcoming, warning } = await link.ready;
    await applied;
    await mirror?.start();
    const out = options.out ?? ((line: string) => process.stdout.write(`${line}\n`));
    if (shortcoming !== null)
      log.info(`devices are read and written without io_uring: ${shortcoming}`);
    if (warning !== undefined) log.warn(warning);
    out(readyLine(ports, config));
    tell("READY=1\nSTATUS=Handling packets.");
    signals.reloadBy(() => reloadNow(options, config, link, log));
    await Promise.race([signals.stopped, link.ended]);
    await signals.settled();
    tell("STOPPING=1");
    return EXIT_STOPPED;
  } finally {
    server.close();
    await mirror?.stop();
    await link.stop().catch(() => {});
  }
}

function mirrorOf(config: Config, executor: DataplaneLink, log: Logger): ProcMirror | null {
  const { procMirror: directory, readers } = config;
  if (directory === undefined) return null;
  return new ProcMirror({ directory, isPublic: readers === "everyone", executor, log });
}

/** "tapvs: ready: lvs0 (tap, 02:00:00:00:00:01, mtu 1500, io_uring, no offloads); control socket …; process 42". */
function readyLine(ports: readonly OpenedPort[], { socket, workers }: Config): string {
  const names = ports.map(
    ({ driver, kind, mac, mtu, name, offloads }) =>
      `${name} (${kind}, ${mac}, mtu ${mtu}, ${driver}, ${offloads})`,
  );
  const crew = workers === 1 ? "" : `${workers} workers; `;
  return `tapvs: ready: ${names.join(", ")}; ${crew}control socket ${socket}; process ${process.pid}`;
}

/** Whatever is wrong with the new files, the old rules stay and the director goes on. */
async function reloadNow(
  options: DaemonOptions,
  running: Config,
  link: DataplaneLink,
  log: Logger,
): Promise<void> {
  tell("RELOADING=1");
  try {
    const config = withSocket(await readConfig(options.configFile), options.socket);
    const { changes, ignored } = await reload(running, config, options.parseRules, link);
    if (ignored.length > 0) {
      log.warn("changed keys take effect at the next start", { keys: ignored.join(" ") });
    }
    log.info("configuration reloaded", { changes });
    tell("READY=1\nSTATUS=Handling packets.");
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.error(`configuration not reloaded, the old one stays: ${why}`);
    tell(`READY=1\nSTATUS=Not reloaded: ${why}`);
  }
}

/** Says why the daemon ends, and with which status. */
function report(error: unknown, log: Logger): number {
  const isOperators =
    error instanceof ConfigError ||
    error instanceof SocketError ||
    (error instanceof WorkerError && !error.isFault);
  const text = error instanceof Error ? error.message : String(error);
  tell(`STATUS=${text}`);
  if (isOperators) {
    process.stderr.write(`tapvs: ${text}\n`);
    return EXIT_FAILED;
  }
  const stack = error instanceof Error && !(error instanceof WorkerError) ? error.stack : undefined;
  log.error("a fault of tapvs, please report it", { error: stack ?? text });
  return EXIT_FAULT;
}

const tell = (state: string): boolean => notify(process.env["NOTIFY_SOCKET"], state);

/** The one place that needs the time of day: captures carry it. */
const wallMs = (): number => new Date().getTime();
