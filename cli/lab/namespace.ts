// A sandbox: private namespaces in which a lab makes its hosts. Nothing of it is visible outside, and all of it
// goes when the last process inside ends; there is nothing that could be left behind.
//
// One small process, the keeper, holds a mount and a network namespace (and, for an ordinary user, a user
// namespace). A tmpfs over /run in there takes the names of the hosts' network namespaces, so that `ip netns`
// works in the sandbox and does not see, nor disturb, the namespaces of the system. The keeper of an owned
// sandbox ends when its standard input does, that is with its owner, however that dies; processes started in
// it get SIGKILL then (PR_SET_PDEATHSIG). The keeper of a lasting sandbox is told to stay; `lab down` ends it.

import { readFileSync } from "node:fs";
import { isRootless, labEnvironment, MissingRequirement } from "./requirements.ts";
import { type Finished, finish, type LabProcess, start } from "./process.ts";

/**
 * What the keeper does. It tells its process id, which /proc/self has since the shell itself reads it, and ends
 * with its standard input unless it reads a word there.
 */
const KEEPER =
  "mount -t tmpfs -o mode=0755 tapvs-lab /run && mkdir /run/netns /run/tapvs && " +
  "read -r pid rest < /proc/self/stat && echo ready $pid && exec >/dev/null 2>&1 && " +
  "read -r word && exec sleep infinity";

/** Time for processes to end by SIGTERM, and by SIGKILL. */
const TERM_MS = 2000;
const KILL_MS = 1000;
/** Time between two looks at the log of a process that is to become ready. */
const LOG_LOOK_MS = 50;
/** Time for a process to enter its namespace, and how often somebody may come in while the lab is closed. */
const LOOK_AGAIN_MS = 30;
const LOOKS_MAX = 10;

export interface SandboxOptions {
  /** True: outlives this process. False: ends with it, whatever happens. */
  readonly lasting: boolean;
}

/** Enough to find a sandbox again from another process. */
export interface SandboxIdentity {
  readonly keeperPid: number;
  /** Start time of the keeper in clock ticks since boot: a reused process id has another one. */
  readonly keeperStart: string;
  /** True when it lies in a user namespace. */
  readonly rootless: boolean;
}

export class Sandbox {
  readonly identity: SandboxIdentity;
  readonly lasting: boolean;
  /** Standard input of the keeper that this process started. */
  #keeper: Bun.FileSink | undefined;
  /** Process ids of what this process is starting just now. */
  readonly #starting = new Set<number>();
  #isClosed = false;

  private constructor(identity: SandboxIdentity, lasting: boolean) {
    this.identity = identity;
    this.lasting = lasting;
  }

  /**
   * Makes the namespaces and starts the keeper.
   * @throws MissingRequirement when the system does not allow it
   */
  static async open(options: SandboxOptions): Promise<Sandbox> {
    const rootless = isRootless();
    const keeper = Bun.spawn(
      [
        "unshare",
        ...(rootless ? ["--user", "--map-root-user"] : []),
        "--mount",
        "--net",
        "--",
        "sh",
        "-c",
        KEEPER,
      ],
      {
        stdin: "pipe",
        stdout: "pipe",
        stderr: "pipe",
        detached: true,
        cwd: "/",
        env: labEnvironment(),
      },
    );
    const said = await firstLine(keeper.stdout);
    const pid = /^ready (\d+)$/.exec(said)?.[1];
    if (pid === undefined) {
      const why = (await new Response(keeper.stderr).text()).trim();
      throw new MissingRequirement(refusal(why === "" ? `status ${await keeper.exited}` : why));
    }
    keeper.unref();
    const keeperPid = Number(pid);
    const keeperStart = processStart(keeperPid);
    if (keeperStart === undefined) throw new Error("the keeper of the lab ended at once");
    const sandbox = new Sandbox({ keeperPid, keeperStart, rootless }, options.lasting);
    sandbox.#keeper = keeper.stdin;
    return sandbox;
  }

  /** Lets a lasting sandbox outlive this process, from now on. */
  stay(): void {
    void this.#keeper?.write("stay\n");
    void this.#keeper?.flush();
  }

  /** The sandbox of an identity that was written down, or undefined when it is gone. */
  static find(identity: SandboxIdentity): Sandbox | undefined {
    const sandbox = new Sandbox(identity, true);
    return sandbox.isAlive ? sandbox : undefined;
  }

  get isAlive(): boolean {
    return processStart(this.identity.keeperPid) === this.identity.keeperStart;
  }

  /** Command line that runs `command` inside: in the network namespace of `host`, or in the keeper's. */
  commandLine(host: string | undefined, command: readonly string[]): string[] {
    const { keeperPid, rootless } = this.identity;
    return [
      "nsenter",
      `--target=${keeperPid}`,
      "--mount",
      "--net",
      ...(rootless ? ["--user", "--preserve-credentials"] : []),
      "--",
      ...(host === undefined ? [] : ["ip", "netns", "exec", host]),
      ...(this.lasting ? [] : ["setpriv", "--pdeathsig", "KILL", "--"]),
      ...command,
    ];
  }

  /**
   * Starts a process inside and waits until it says a line that matches. In a lasting sandbox what it says goes
   * to /run/tapvs/NAME.log there, since this process will not be there to listen.
   * @throws Error with what the process said, when it ends or says nothing of the kind in time
   */
  async start(
    name: string,
    host: string,
    command: readonly string[],
    ready: RegExp,
    timeoutMs = 10_000,
  ): Promise<LabProcess> {
    if (this.#isClosed) throw new Error("the lab is being taken down");
    const log = `/run/tapvs/${name}.log`;
    const words = this.lasting
      ? ["sh", "-c", 'exec "$@" >"$0" 2>&1', log, ...command]
      : [...command];
    const process = start(name, this.commandLine(host, words), this.lasting ? "ignore" : "pipe");
    this.#starting.add(process.pid);
    try {
      if (this.lasting) await this.#logSays(process, log, ready, timeoutMs);
      else await process.saysWithin(ready, timeoutMs);
      return process;
    } catch (error) {
      await process.stop();
      throw error;
    } finally {
      this.#starting.delete(process.pid);
    }
  }

  async #logSays(
    process: LabProcess,
    log: string,
    ready: RegExp,
    timeoutMs: number,
  ): Promise<void> {
    const deadline = performance.now() + timeoutMs;
    for (;;) {
      const said = (await this.run(undefined, ["cat", log])).stdout;
      if (said.split("\n").some((line) => ready.test(line))) return;
      if (process.hasEnded || performance.now() > deadline) {
        throw new Error(`${process.name} did not become ready: ${said.trim() || "it was silent"}`);
      }
      await Bun.sleep(LOG_LOOK_MS);
    }
  }

  /** Runs a command inside to its end. */
  run(
    host: string | undefined,
    command: readonly string[],
    input = "",
    timeoutMs = 60_000,
  ): Promise<Finished> {
    return finish(this.commandLine(host, command), input, timeoutMs);
  }

  /** Runs a shell script inside. @throws Error with what the shell said when it fails */
  async script(host: string | undefined, text: string): Promise<string> {
    const done = await this.run(host, ["sh", "-eu"], text);
    if (done.status === 0) return done.stdout;
    const where = host === undefined ? "the lab" : `host ${host}`;
    throw new Error(`setting up ${where} failed: ${done.stderr.trim() || `status ${done.status}`}`);
  }

  /** Makes a file in the sandbox's own /run/tapvs; its path there. It goes with the sandbox. */
  async writeFile(name: string, text: string): Promise<string> {
    const path = `/run/tapvs/${name}`;
    const done = await this.run(undefined, ["sh", "-c", 'umask 077 && cat > "$0"', path], text);
    if (done.status !== 0) throw new Error(`cannot write ${path}: ${done.stderr.trim()}`);
    return path;
  }

  /** Process ids of everything that runs in the network namespaces of `hosts`. */
  async processIds(hosts: readonly string[]): Promise<number[]> {
    const list = hosts.map((host) => `ip netns pids ${host} || true`).join("\n");
    const done = await this.run(undefined, ["sh"], list);
    return done.stdout.split("\n").filter(Boolean).map(Number);
  }

  /** Ends everything inside, and the keeper; the namespaces go with them. Nothing can be started any more. */
  async close(hosts: readonly string[]): Promise<void> {
    this.#isClosed = true;
    if (!this.isAlive) return;
    // A process is listed only when it has entered its namespace: those on their way in need a second look.
    for (let quietLooks = 0, look = 0; quietLooks < 2 && look < LOOKS_MAX; look++) {
      const pids = [...(await this.processIds(hosts)), ...this.#starting];
      for (const pid of pids) sendSignal(pid, "SIGTERM");
      if (!(await gone(pids, TERM_MS))) for (const pid of pids) sendSignal(pid, "SIGKILL");
      quietLooks = pids.length === 0 ? quietLooks + 1 : 0;
      if (quietLooks === 1) await Bun.sleep(LOOK_AGAIN_MS);
    }
    sendSignal(this.identity.keeperPid, "SIGKILL");
    await gone([this.identity.keeperPid], KILL_MS);
  }
}

function refusal(why: string): string {
  const mend = isRootless()
    ? "run it as root, or allow user namespaces: `sudo sysctl -w user.max_user_namespaces=10000 " +
      "kernel.apparmor_restrict_unprivileged_userns=0` (those of the two that exist)"
    : "a container needs `--cap-add SYS_ADMIN --cap-add NET_ADMIN --security-opt apparmor=unconfined`";
  return `The system does not let this user make namespaces (${why}). Mend it: ${mend}.`;
}

/** Start time of a process in clock ticks since boot, or undefined when there is none (or a zombie). */
export function processStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command name in brackets may contain anything; state is the first field after it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended already.
  }
}

/** True when every process has ended within `timeoutMs`. */
async function gone(pids: readonly number[], timeoutMs: number): Promise<boolean> {
  for (let waitedMs = 0; waitedMs <= timeoutMs; waitedMs += 10) {
    if (pids.every((pid) => processStart(pid) === undefined)) return true;
    await Bun.sleep(10);
  }
  return false;
}

async function firstLine(stream: ReadableStream<Uint8Array>): Promise<string> {
  let text = "";
  for await (const piece of stream) {
    text += new TextDecoder().decode(piece);
    const end = text.indexOf("\n");
    if (end >= 0) return text.slice(0, end);
  }
  return text;
}
