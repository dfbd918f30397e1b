// A running lab: namespaces, web servers, what DR and tunnel servers need, and the director on its TAPs.

import { join, resolve } from "node:path";
import {
  directorConfig,
  type Faults,
  firstRules,
  type Settings,
  WEB_PORT,
} from "./director-config.ts";
import type { Job, JobResult } from "./http-client.ts";
import { Sandbox, type SandboxIdentity } from "./namespace.ts";
import type { Finished, LabProcess } from "./process.ts";
import { demandRequirements, labEnvironment } from "./requirements.ts";
import { hostScript, switchScript, wiringScript } from "./script.ts";
import {
  CLIENT_HOST,
  DIRECTOR_HOST,
  directorAddress,
  type Host,
  hostNames,
  planTopology,
  type Topology,
  type TopologyOptions,
  VIP,
} from "./topology.ts";

const HERE = import.meta.dir;
/** The launcher: as users start tapvs, so do labs. */
export const LAUNCHER = resolve(HERE, "../../tapvs");

/** Folder in the sandbox with links to the launcher, one for each name it answers to. */
const USER_PROGRAMS = "/run/tapvs/bin";

/** A word for a shell, whatever it contains. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const programsScript = (): string =>
  `mkdir -p ${USER_PROGRAMS}\n` +
  ["tapvs", "ipvsadm", "ipvsadm-save", "ipvsadm-restore"]
    .map((name) => `ln -s ${quoted(LAUNCHER)} ${USER_PROGRAMS}/${name}\n`)
    .join("");

/** Client ports that are given to connections, one after the other. */
const FIRST_PORT = 2048;
const PORTS = 63_000;

export interface LabOptions extends TopologyOptions {
  /** True: stays until `lab down`. False (default): ends with this process. */
  readonly lasting?: boolean;
  /** Rules in ipvsadm-save format. Default: the web servers by wrr. */
  readonly rules?: string;
  /** Faults of the director's ports, by port name. */
  readonly faults?: Readonly<Record<string, Faults>>;
  /** Top-level keys of the director's configuration, over or beside the lab's own. */
  readonly settings?: Settings;
  /** Whether the director leaves work to its devices. Default: as the director has it. */
  readonly offloads?: boolean;
  /** Service ports of the web servers. Default: 80. */
  readonly ports?: readonly number[];
  /** False: everything but the director. Default true. */
  readonly director?: boolean;
  /** Ends the lab at once, also while it is being made. */
  readonly signal?: AbortSignal;
  /** Called as soon as there is something that `lab down` could end. */
  readonly onSandbox?: (identity: SandboxIdentity) => void;
}

export class Lab {
  readonly topology: Topology;
  readonly sandbox: Sandbox;
  readonly #options: LabOptions;
  readonly #web = new Map<string, LabProcess>();
  readonly #settings = new Map<string, LabProcess>();
  #director: LabProcess | undefined;
  /** Client ports that were given away, of PORTS. */
  #usedPorts = 0;

  private constructor(topology: Topology, sandbox: Sandbox, options: LabOptions) {
    this.topology = topology;
    this.sandbox = sandbox;
    this.#options = options;
  }

  /**
   * Makes a lab; whatever fails, nothing of it is left.
   * @throws MissingRequirement when the system lacks something
   * @throws Error              when something in the lab does not start
   */
  static async up(options: LabOptions): Promise<Lab> {
    const topology = planTopology(options);
    demandRequirements();
    const sandbox = await Sandbox.open({ lasting: options.lasting ?? false });
    const lab = new Lab(topology, sandbox, options);
    // With the sandbox gone, whatever is being done in it fails and ends up in the catch below.
    options.signal?.addEventListener("abort", () => void lab.down());
    try {
      options.onSandbox?.(sandbox.identity);
      if (sandbox.lasting) sandbox.stay();
      options.signal?.throwIfAborted();
      await lab.#wire();
      await Promise.all(topology.servers.map((server) => lab.startServer(server.name)));
      if (options.director !== false) await lab.startDirector();
      return lab;
    } catch (error) {
      await lab.down();
      throw error;
    }
  }

  /** A lasting lab that another process made, or undefined when it is gone. */
  static find(identity: SandboxIdentity, options: TopologyOptions): Lab | undefined {
    const sandbox = Sandbox.find(identity);
    return sandbox && new Lab(planTopology(options), sandbox, options);
  }

  get director(): LabProcess | undefined {
    return this.#director;
  }

  /** Starts the web server of a server, and what its forwarding method needs. */
  async startServer(name: string): Promise<void> {
    const ports = (this.#options.ports ?? [WEB_PORT]).map(String);
    const web = [process.execPath, join(HERE, "http-server.ts"), name, ...ports];
    const settings = [LAUNCHER, "realserver", "--vip", VIP];
    if (this.topology.method === "tun") {
      settings.push("--tunnel", "--director", directorAddress(this.topology));
    }
    const start = async (
      list: Map<string, LabProcess>,
      processName: string,
      command: string[],
    ): Promise<void> => {
      if (list.get(name)?.hasEnded === false) return;
      list.set(name, await this.sandbox.start(processName, name, command, /^ready/));
    };
    await Promise.all([
      start(this.#web, `${name}-web`, web),
      this.topology.method === "nat"
        ? undefined
        : start(this.#settings, `${name}-settings`, settings),
    ]);
  }

  /** Kills the web server of a server, as a crash would. */
  async killServer(name: string): Promise<void> {
    await this.#web.get(name)?.stop("SIGKILL");
  }

  /** Starts the director with the lab's rules, or with others. */
  async startDirector(rules = this.#options.rules ?? firstRules(this.topology)): Promise<void> {
    const rulesFile = await this.sandbox.writeFile("director.rules", rules);
    const { faults, offloads, settings } = this.#options;
    const text = directorConfig(this.topology, rulesFile, faults, settings, offloads);
    const config = await this.sandbox.writeFile("director.toml", text);
    const command = [LAUNCHER, "run", "--config", config];
    this.#director = await this.sandbox.start("director", DIRECTOR_HOST, command, /ready/);
  }

  /** Stops the director; its exit status. */
  async stopDirector(signal: NodeJS.Signals = "SIGTERM"): Promise<number> {
    const status = (await this.#director?.stop(signal)) ?? 0;
    this.#director = undefined;
    return status;
  }

  /** Runs `tapvs WORDS…` where the director is. */
  tapvs(words: readonly string[], input = ""): Promise<Finished> {
    return this.sandbox.run(DIRECTOR_HOST, [LAUNCHER, ...words], input);
  }

  /** Runs `ipvsadm WORDS…` where the director is. @throws Error when it fails */
  async ipvsadm(words: readonly string[], input = ""): Promise<string> {
    const done = await this.tapvs(["ipvsadm", ...words], input);
    if (done.status === 0) return done.stdout;
    throw new Error(`ipvsadm ${words.join(" ")}: ${done.stderr.trim() || `status ${done.status}`}`);
  }

  /** Does jobs one after the other on the client, in one process. @throws Error when it breaks */
  async performAll(jobs: readonly Job[], timeoutMs = 120_000): Promise<JobResult[]> {
    const given = jobs.map((job) => this.#givePorts(job));
    const command = [process.execPath, join(HERE, "http-client.ts"), JSON.stringify(given)];
    const done = await this.sandbox.run(CLIENT_HOST, command, "", timeoutMs);
    if (done.status === 0) return JSON.parse(done.stdout) as JobResult[];
    throw new Error(`the client broke: ${done.stderr.trim() || `status ${done.status}`}`);
  }

  /** Does one job on the client. */
  async perform(job: Job, timeoutMs?: number): Promise<JobResult> {
    return (await this.performAll([job], timeoutMs))[0]!;
  }

  /** Starts `tapvs trace`; its `lines` are the walks. Stop it by SIGINT. */
  startTrace(filter: string): Promise<LabProcess> {
    const command = [LAUNCHER, "trace", filter];
    return this.sandbox.start("trace", DIRECTOR_HOST, command, /^Tracing/);
  }

  /** Starts `tapvs capture` to a file. Stop it by SIGINT. */
  startCapture(file: string, filter: string): Promise<LabProcess> {
    const command = [LAUNCHER, "capture", file, filter];
    return this.sandbox.start("capture", DIRECTOR_HOST, command, /^Captur/);
  }

  /** Ends everything; nothing of the lab is left. */
  async down(): Promise<void> {
    await this.sandbox.close(hostNames(this.topology));
  }

  /** A job whose connections each have a client port that none had before, unless it says otherwise. */
  #givePorts(job: Job): Job {
    if (job.kind !== "requests" && job.kind !== "hold") return { port: this.#takePorts(1), ...job };
    if (job.firstPort !== undefined || job.count > PORTS) return job;
    const ofEachAddress = Math.ceil(job.count / Math.max(1, job.from?.length ?? 1));
    return { ...job, firstPort: this.#takePorts(ofEachAddress) };
  }

  /** The first of so many client ports that none had before, until all were given away. */
  #takePorts(count: number): number {
    if (this.#usedPorts + count > PORTS) this.#usedPorts = 0;
    const first = FIRST_PORT + this.#usedPorts;
    this.#usedPorts += count;
    return first;
  }

  /** Command line for a person in the lab: tapvs and ipvsadm are in the PATH, the prompt names the host. */
  userCommandLine(host: string, command: readonly string[]): string[] {
    // Prompts tell the host: sh takes PS1 as it is, bash puts the name before what its own files make of it.
    const settings = [
      `PATH=${USER_PROGRAMS}:${labEnvironment()["PATH"]}`,
      `PS1=${host}# `,
      `PROMPT_COMMAND=PS1="(${host}) $PS1"; unset PROMPT_COMMAND`,
    ];
    return this.sandbox.commandLine(host, ["env", ...settings, ...command]);
  }

  async #wire(): Promise<void> {
    const { sandbox, topology } = this;
    const setUp = (host: Host): Promise<string> => sandbox.script(host.name, hostScript(host));
    await sandbox.script(undefined, programsScript() + wiringScript(topology));
    await sandbox.script(DIRECTOR_HOST, switchScript(topology));
    await Promise.all(topology.hosts.map(setUp));
  }
}
