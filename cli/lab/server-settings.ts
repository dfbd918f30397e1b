// What a DR or tunnel server needs of its own kernel: the VIP on lo without telling anybody about it.
//
// arp_ignore 1: ARP requests for an address are only answered on the interface that has it, and the VIP is on
// lo. arp_announce 2: the VIP is never the sender of an ARP request. The effective value is the greater one of
// "all" and the interface, so "all" is enough. rp_filter on the tunnel's interface: packets come in there
// whose answers leave elsewhere; 0 when "all" is 0, else 2 (loose), since again the greater value counts.
// linux/Documentation/networking/ip-sysctl.rst.
//
// Every change is written down before it is made, so that one that was killed is undone by the next.

import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { processStart } from "./namespace.ts";
import { labEnvironment } from "./requirements.ts";

/** What was changed and how it was before. */
export interface Changes {
  /** Who changed it. */
  readonly pid: number;
  readonly start: string;
  /** Addresses that were put on lo. */
  readonly addresses: string[];
  /** True when lo was down before. */
  loopbackWasDown: boolean;
  /** Settings under /proc/sys/net/ipv4/conf, in the order of the changes. */
  readonly settings: { readonly name: string; readonly before: string; readonly after: string }[];
}

/** A refusal of the system, in one sentence. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

const SETTINGS = "/proc/sys/net/ipv4/conf";
const RECORD_FOLDER = "/run/tapvs";

/** The record of this network namespace: one program at a time prepares a server. */
export function recordPath(): string {
  const inode = /\d+/.exec(readlinkSync("/proc/self/ns/net"))?.[0] ?? "0";
  return `${RECORD_FOLDER}/realserver-${inode}.json`;
}

/** What is recorded as changed in this network namespace, or undefined. */
export function readRecord(path = recordPath()): Changes | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Changes;
  } catch {
    throw new SettingsError(`${path} is damaged: look at it, then delete it`);
  }
}

/** True while the process that made the changes is there. */
export const isRunning = (changes: Changes): boolean => processStart(changes.pid) === changes.start;

export class ServerSettings {
  readonly #path: string;
  readonly #tell: (line: string) => void;
  readonly #changes: Changes;

  /** @param tell takes one line about each change */
  constructor(tell: (line: string) => void, changes: Changes = noChanges(), path = recordPath()) {
    this.#tell = tell;
    this.#changes = changes;
    this.#path = path;
  }

  /** Raises a setting to at least `value`; one that is higher already stays. */
  raise(name: string, value: number, why: string): void {
    const before = readSetting(name);
    if (Number(before) >= value) this.#tell(`${name} is ${before} already: ${why}`);
    else this.set(name, String(value), why);
  }

  /** Sets a setting. @throws SettingsError */
  set(name: string, after: string, why: string): void {
    const before = readSetting(name);
    if (before === after) {
      this.#tell(`${name} is ${after} already: ${why}`);
      return;
    }
    this.#changes.settings.push({ name, before, after });
    this.#record();
    writeSetting(name, after);
    this.#tell(`${name}: ${before} → ${after}: ${why}`);
  }

  /** Puts an address on lo as /32, unless it is there. @throws SettingsError */
  addAddress(address: string): void {
    const loopback = JSON.parse(runIp(["-j", "address", "show", "dev", "lo"])) as {
      flags: string[];
      addr_info: { local: string }[];
    }[];
    if (loopback[0]?.flags.includes("UP") !== true) {
      this.#changes.loopbackWasDown = true;
      this.#record();
      runIp(["link", "set", "lo", "up"]);
      this.#tell("lo: set up");
    }
    if (loopback[0]?.addr_info.some((info) => info.local === address) === true) {
      this.#tell(`${address} is on lo already`);
      return;
    }
    this.#changes.addresses.push(address);
    this.#record();
    runIp(["address", "add", `${address}/32`, "dev", "lo"]);
    this.#tell(`${address}/32 added to lo: this server answers for it`);
  }

  /** Leaves everything as it is from now on; undo() of a later process finds the record. */
  keep(): void {
    this.#record();
  }

  /** Puts everything back, last change first; a setting that somebody changed since stays as it is. */
  undo(): void {
    const { addresses, settings, loopbackWasDown } = this.#changes;
    for (const address of addresses.toReversed()) {
      this.#attempt(`${address}/32 taken off lo`, () =>
        runIp(["address", "del", `${address}/32`, "dev", "lo"]),
      );
    }
    for (const { name, before, after } of settings.toReversed()) {
      // The interface may be gone, and its settings with it.
      if (!existsSync(`${SETTINGS}/${name}`)) continue;
      if (readSetting(name) !== after) this.#tell(`${name} was changed since: left alone`);
      else this.#attempt(`${name}: back to ${before}`, () => writeSetting(name, before));
    }
    if (loopbackWasDown) {
      this.#attempt("lo: set down", () => runIp(["link", "set", "lo", "down"]));
    }
    rmSync(this.#path, { force: true });
  }

  #attempt(done: string, action: () => void): void {
    try {
      action();
      this.#tell(done);
    } catch (error) {
      this.#tell(error instanceof Error ? error.message : String(error));
    }
  }

  #record(): void {
    mkdirSync(RECORD_FOLDER, { recursive: true, mode: 0o755 });
    writeFileSync(this.#path, `${JSON.stringify(this.#changes)}\n`, { mode: 0o600 });
  }
}

const noChanges = (): Changes => ({
  pid: process.pid,
  start: processStart(process.pid) ?? "",
  addresses: [],
  loopbackWasDown: false,
  settings: [],
});

/** Value of a setting, for example "all/arp_ignore". @throws SettingsError */
export function readSetting(name: string): string {
  try {
    return readFileSync(`${SETTINGS}/${name}`, "utf8").trim();
  } catch {
    throw new SettingsError(`cannot read ${SETTINGS}/${name}: is /proc mounted?`);
  }
}

function writeSetting(name: string, value: string): void {
  try {
    writeFileSync(`${SETTINGS}/${name}`, value);
  } catch {
    throw new SettingsError(
      `cannot write ${SETTINGS}/${name}. Run as root, with a writable /proc.`,
    );
  }
}

function runIp(words: readonly string[]): string {
  const environment = labEnvironment();
  const program = Bun.which("ip", { PATH: environment["PATH"]! });
  if (program === null) {
    throw new SettingsError("the program `ip` is missing: `apt-get install iproute2`");
  }
  const done = Bun.spawnSync([program, ...words], { env: environment });
  if (done.exitCode === 0) return done.stdout.toString();
  const said = done.stderr.toString().trim();
  throw new SettingsError(`ip ${words.join(" ")}: ${said}. Run as root or with CAP_NET_ADMIN.`);
}
