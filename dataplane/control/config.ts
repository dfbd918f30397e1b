// The configuration file of `tapvs run`: TOML in, a checked Config out. Whatever is unknown or wrong is
// refused with file, key, rule and value in one sentence; nothing is guessed.

import { dirname, resolve } from "node:path";
import * as v from "valibot";
import type { MarkRule } from "../classify/marks.ts";
import { fileFault } from "../env/file-fault.ts";
import type { Faults } from "../port/fault-lane.ts";
import type { IoChoice } from "../port/io-driver.ts";
import { INTERFACE_MAC } from "../port/packet.ts";
import { parseMarkRule } from "../rules/mark-text.ts";
import { Sysctls } from "../rules/sysctls.ts";
import { type NetworkSetup, parsePrefix, type PortSetup, type RouteSetup } from "../setup.ts";
import { parseAddress } from "../wire/address.ts";
import { type Raw, schema } from "./config-schema.ts";
import type { Readers } from "./peer.ts";

/** What the wire of a port does to frames; undefined: nothing in that direction. */
export interface FaultConfig {
  readonly seed: number;
  readonly receive: Faults | undefined;
  readonly transmit: Faults | undefined;
}

export interface PortConfig extends PortSetup {
  readonly kind: "tap" | "tun" | "packet" | "capture";
  readonly mac: string | undefined;
  readonly mtu: number | undefined;
  readonly bridge: string | undefined;
  readonly persistent: boolean;
  /** Checksums and segmentation are left to the device where it can. */
  readonly offloads: boolean;
  /** Segments of TCP are joined on their way out where the device takes super-frames. */
  readonly gro: boolean;
  /** Absolute path of the recording that a capture port plays. */
  readonly file: string | undefined;
  /** Absolute path of the recording that a capture port makes of what it sends. */
  readonly out: string | undefined;
  readonly faults: FaultConfig | undefined;
}

/** Everything a daemon is told at its start. Plain values: it crosses to the worker as a message. */
export interface Config extends NetworkSetup {
  /** "abstract", or the absolute path of a file socket. */
  readonly socket: string;
  readonly readers: Readers;
  readonly forwards: boolean;
  readonly claimsVips: boolean;
  /** rr and wrr begin anywhere in their round. */
  readonly startsAtRandom: boolean;
  /** Both ends of an established connection whose time is up get a reset. */
  readonly resetsExpired: boolean;
  /** Sync daemons ask for, and answer with, everything they know when a backup starts. */
  readonly syncSnapshots: boolean;
  /** Which kernels' counting of connections: up to mid-2026, or later. */
  readonly profile: "classic" | "total";
  readonly flowCapacity: number;
  readonly serverCapacity: number;
  /** Dataplane workers, 1 to 16. */
  readonly workers: number;
  /** Slots of each worker. */
  readonly slots: number;
  /** How devices are read and written. */
  readonly io: IoChoice;
  /** Undefined: the operating system gives one. */
  readonly seed: number | undefined;
  readonly icmpPerSecond: number;
  /** Service ports whose NAT connections the FTP helper reads; empty for none. */
  readonly ftpPorts: readonly number[];
  /** Absolute path of the rules in ipvsadm-save format. */
  readonly rulesFile: string | undefined;
  /** Absolute path of the directory where monitoring finds what the kernel has in /proc; undefined for none. */
  readonly procMirror: string | undefined;
  readonly ports: readonly PortConfig[];
  readonly marks: readonly MarkRule[];
  readonly sysctls: readonly (readonly [name: string, value: string])[];
  readonly timeouts: { readonly tcp: number; readonly tcpFin: number; readonly udp: number };
}

/** The file cannot be used; the message is one sentence with file, key, rule and value. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads and checks a configuration.
 *
 * @param file path, for messages and to resolve the paths in it
 * @throws ConfigError
 */
export function parseConfig(source: string, file: string): Config {
  let tree: unknown;
  try {
    tree = Bun.TOML.parse(source);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`${file}: not TOML: ${why}`);
  }
  const result = v.safeParse(schema, tree, { abortEarly: true });
  if (!result.success) throw new ConfigError(`${file}: ${describe(result.issues[0])}`);
  return build(
    result.output,
    (key, rule) => {
      throw new ConfigError(`${file}: ${key} ${rule}`);
    },
    dirname(resolve(file)),
  );
}

/** @throws ConfigError, also when the file cannot be read */
export async function readConfig(file: string): Promise<Config> {
  let source: string;
  try {
    source = await Bun.file(file).text();
  } catch (error) {
    throw new ConfigError(`${fileFault("read configuration", file, error)}. Is the path right?`);
  }
  return parseConfig(source, file);
}

/** "port[0].mtu must be an integer from 68 to 65521, not 1". */
function describe(issue: v.BaseIssue<unknown>): string {
  const path = issue.path ?? [];
  const key = keyText(path.map((item) => item.key));
  const last = path.at(-1);
  if (issue.expected === "never" && last !== undefined) return `${key} is not a known key`;
  if (last !== undefined && issue.input === undefined) return `${key} is missing`;
  return `${key} ${issue.message}, not ${JSON.stringify(issue.input)}`;
}

const keyText = (keys: readonly unknown[]): string =>
  keys.map((key, i) => (typeof key === "number" ? `[${key}]` : i > 0 ? `.${key}` : key)).join("");

type Fail = (key: string, rule: string) => never;

/** Reads ahead may hold a quarter of the slots, and each device has one at least. */
const SLOTS_A_DEVICE = 4;

function build(raw: Raw, fail: Fail, directory: string): Config {
  const names = raw.port.map(({ name }) => name);
  raw.port.forEach((port, i) =>
    checkPort(port, `port[${i}]`, names.indexOf(port.name) !== i, fail),
  );
  const devices = raw.port.filter(({ kind }) => kind !== "capture").length;
  if (raw.slots < devices * SLOTS_A_DEVICE) {
    const least = devices * SLOTS_A_DEVICE;
    fail("slots", `must be at least ${least} for ${devices} devices, not ${raw.slots}`);
  }
  return {
    socket: raw.socket === "abstract" ? raw.socket : resolve(directory, raw.socket),
    readers: raw.readers,
    forwards: raw.forward,
    claimsVips: raw.claim_vips,
    startsAtRandom: raw.random_start,
    resetsExpired: raw.reset_expired,
    syncSnapshots: raw.sync_snapshots,
    profile: raw.profile,
    localPort: localPortOf(raw, fail),
    divertsMarks: raw.divert_marks,
    flowCapacity: raw.flows,
    serverCapacity: raw.servers,
    workers: raw.workers,
    slots: raw.slots,
    io: raw.io,
    seed: raw.seed,
    icmpPerSecond: raw.icmp_rate,
    ftpPorts: raw.ftp_ports,
    rulesFile: raw.rules === undefined ? undefined : resolve(directory, raw.rules),
    procMirror: raw.proc_mirror === undefined ? undefined : resolve(directory, raw.proc_mirror),
    ports: raw.port.map((port) => portOf(port, directory)),
    routes: raw.route.map((route, i) => routeOf(route, `route[${i}]`, names, fail)),
    local: raw.local,
    marks: raw.mark.map(({ rule, value }, i) => {
      const parsed = parseMarkRule(rule, value | 0);
      if (typeof parsed === "string") return fail(`mark[${i}].rule`, `is wrong: ${parsed}`);
      return parsed;
    }),
    sysctls: sysctlsOf(raw.sysctl, fail),
    timeouts: { tcp: raw.timeouts.tcp, tcpFin: raw.timeouts.tcpfin, udp: raw.timeouts.udp },
  };
}

function checkPort(port: Raw["port"][number], key: string, isDouble: boolean, fail: Fail): void {
  if (isDouble) fail(`${key}.name`, `must be unique, and "${port.name}" is there already`);
  if (port.kind === "capture" && port.file === undefined) fail(`${key}.file`, "is missing");
  if (port.kind !== "capture" && port.file !== undefined) {
    fail(`${key}.file`, 'is only for a port of kind "capture"');
  }
  if (port.kind !== "capture" && port.out !== undefined) {
    fail(`${key}.out`, 'is only for a port of kind "capture"');
  }
  if (port.mac === INTERFACE_MAC && port.kind !== "packet") {
    fail(`${key}.mac`, 'may be "interface" only for a port of kind "packet"');
  }
  if (port.kind === "packet") checkPacketPort(port, key, fail);
  if (port.offloads === true && port.kind === "capture") {
    fail(`${key}.offloads`, 'is only for a port of kind "tap" or "tun"');
  }
  if (port.offloads === true && port.faults !== undefined) {
    fail(`${key}.offloads`, "must be false with faults, as nobody would notice a flipped bit");
  }
  if (port.gro === true && !hasOffloads(port)) {
    fail(
      `${key}.gro`,
      "needs a port with offloads: only a device that cuts segments takes joined ones",
    );
  }
  if (port.kind !== "tap") {
    if (port.bridge !== undefined) fail(`${key}.bridge`, 'is only for a port of kind "tap"');
    if (port.kind === "tun" && port.mac !== undefined) {
      fail(`${key}.mac`, "is not for a TUN, which carries no Ethernet");
    }
  }
}

/** Its frames come as the interface has them, unfinished ones among them. */
function checkPacketPort(port: Raw["port"][number], key: string, fail: Fail): void {
  if (port.faults !== undefined) {
    fail(`${key}.faults`, "are not for a packet port: nobody would notice a flipped bit");
  }
  if (port.offloads === false) {
    fail(`${key}.offloads`, "cannot be false for a packet port: `ethtool -K` sets the interface's");
  }
  if (port.persistent) fail(`${key}.persistent`, "is not for a packet port: it makes no device");
}

/** Unless said otherwise, on where nothing speaks against it. */
const hasOffloads = (port: Raw["port"][number]): boolean =>
  port.offloads ?? (port.kind !== "capture" && port.faults === undefined);

function portOf(port: Raw["port"][number], directory: string): PortConfig {
  return {
    kind: port.kind,
    name: port.name,
    mac: port.mac,
    mtu: port.mtu,
    bridge: port.bridge,
    persistent: port.persistent,
    offloads: hasOffloads(port),
    gro: port.gro ?? hasOffloads(port),
    file: port.file === undefined ? undefined : resolve(directory, port.file),
    out: port.out === undefined ? undefined : resolve(directory, port.out),
    addresses: port.addresses,
    neighbours: port.neighbours,
    faults: port.faults && faultsOf(port.faults),
  };
}

function faultsOf(raw: NonNullable<Raw["port"][number]["faults"]>): FaultConfig {
  const wire: Faults = {
    lossPercent: raw.loss,
    duplicatePercent: raw.duplicate,
    reorderPercent: raw.reorder,
    corruptPercent: raw.bit_flip,
    delayMs: raw.delay_ms,
    jitterMs: raw.jitter_ms,
  };
  return {
    seed: raw.seed,
    receive: raw.direction === "out" ? undefined : wire,
    transmit: raw.direction === "in" ? undefined : wire,
  };
}

function localPortOf(raw: Raw, fail: Fail): string | undefined {
  const name = raw.local_port;
  if (name === undefined) return undefined;
  const isTun = raw.port.some((port) => port.name === name && port.kind === "tun");
  return isTun
    ? name
    : fail("local_port", `must be the name of a port of kind "tun", not "${name}"`);
}

function routeOf(
  route: Raw["route"][number],
  key: string,
  ports: readonly string[],
  fail: Fail,
): RouteSetup {
  const { port, to, via } = route;
  if (via === undefined && port === undefined) fail(key, "needs via, port, or both");
  if (port !== undefined && !ports.includes(port)) {
    fail(`${key}.port`, `must be the name of a port, not "${port}"`);
  }
  const isDefault = to === "default" || to === "default6";
  const prefix = isDefault ? null : parsePrefix(to);
  if (!isDefault && prefix === null) {
    fail(`${key}.to`, `must be "default", "default6" or a prefix, not "${to}"`);
  }
  const family = prefix?.address.family ?? (to === "default6" ? 6 : 4);
  if (via !== undefined && parseAddress(via)!.family !== family) {
    fail(`${key}.via`, `must be an IPv${family} address as ${key}.to, not "${via}"`);
  }
  return { to, via, port };
}

/** Tried out on sysctls of their own, so that a wrong one is found before anything runs. */
function sysctlsOf(sysctl: Raw["sysctl"], fail: Fail): [string, string][] {
  const trial = new Sysctls();
  return Object.entries(sysctl).map(([name, value]) => {
    const refused = trial.write(name, String(value));
    if (refused !== null) return fail(`sysctl.${name}`, `is wrong: ${refused.message}`);
    return [name, String(value)];
  });
}
