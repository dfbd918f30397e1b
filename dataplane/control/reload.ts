// The rules file: read at the start, and again at SIGHUP, when only what differs is changed, in one step.

import { fileFault } from "../env/file-fault.ts";
import { tapvs } from "../../proto/generated/control.js";
import { wholeListing } from "../../proto/whole-listing.ts";
import { ConfigError, type Config } from "./config.ts";
import { markRuleMessage } from "./convert.ts";
import { difference } from "./difference.ts";
import type { Executor } from "./executor.ts";

/**
 * Reads rules in ipvsadm-save format: the addService and addServer changes of its lines, in order.
 * @throws Error with one sentence that names the line
 */
export type RulesParser = (text: string) => tapvs.v1.IChange[];

export interface LoadedRules {
  /** Makes the rules of an empty director; all or none. @throws ConfigError */
  apply(executor: Executor): Promise<void>;
}

/** Reads a rules file. Without a file there are no rules. @throws ConfigError */
export async function loadRules(
  file: string | undefined,
  parse: RulesParser,
): Promise<LoadedRules> {
  const changes = await readRules(file, parse);
  return {
    async apply(executor) {
      await change(executor, changes, file ?? "");
    },
  };
}

/**
 * Brings rules, marks, sysctls and timeouts of a running director to what the files say now.
 *
 * @param running the configuration that the director was started with
 * @returns how many rules changed, and which keys need a new start
 * @throws ConfigError; the rules are as before then, unless it names a sysctl: those come after them
 */
export async function reload(
  running: Config,
  config: Config,
  parse: RulesParser,
  executor: Executor,
): Promise<{ changes: number; ignored: string[] }> {
  const file = config.rulesFile ?? "";
  const changes: tapvs.v1.IChange[] = [];
  if (config.rulesFile !== undefined) {
    const wanted = await readRules(config.rulesFile, parse);
    const { services } = await wholeListing(async (listServices) => {
      const response = await ask(executor, { listServices }, file);
      return response.listServices ?? {};
    });
    try {
      changes.push(...difference(services ?? [], wanted));
    } catch (error) {
      throw new ConfigError(`${file}: ${(error as Error).message}`);
    }
  }
  changes.push(...(await markChanges(config, executor, file)));
  const { tcp, tcpFin, udp } = config.timeouts;
  if (tcp + tcpFin + udp > 0) {
    const seconds = { tcpSeconds: tcp, tcpFinSeconds: tcpFin, udpSeconds: udp };
    changes.push({ setTimeouts: seconds });
  }
  await change(executor, changes, file);
  for (const [name, value] of config.sysctls) {
    await ask(executor, { sysctl: { name, value } }, file);
  }
  return { changes: changes.length, ignored: changedKeys(running, config) };
}

async function readRules(
  file: string | undefined,
  parse: RulesParser,
): Promise<tapvs.v1.IChange[]> {
  if (file === undefined) return [];
  let text: string;
  try {
    text = await Bun.file(file).text();
  } catch (error) {
    const fault = fileFault("read rules", file, error);
    throw new ConfigError(`${fault}. Is \`rules\` in the configuration right?`);
  }
  try {
    return parse(text);
  } catch (error) {
    throw new ConfigError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The order of marks matters, so they are all replaced when they differ. */
async function markChanges(
  config: Config,
  executor: Executor,
  file: string,
): Promise<tapvs.v1.IChange[]> {
  const { listMarks } = await ask(executor, { listMarks: {} }, file);
  const current = listMarks?.rules ?? [];
  const wanted = config.marks.map(markRuleMessage);
  const encoded = (rules: readonly tapvs.v1.IMarkRule[]): string =>
    rules
      .map((rule) => Buffer.from(tapvs.v1.MarkRule.encode(rule).finish()).toString("hex"))
      .join(" ");
  if (encoded(current) === encoded(wanted)) return [];
  return [
    ...current.map((rule) => ({ deleteMark: { rule } })),
    ...wanted.map((rule) => ({ addMark: { rule } })),
  ];
}

/** Keys that only a new start can change. */
function changedKeys(running: Config, config: Config): string[] {
  const keys = new Map<keyof Config, string>([
    ["socket", "socket"],
    ["readers", "readers"],
    ["forwards", "forward"],
    ["claimsVips", "claim_vips"],
    ["startsAtRandom", "random_start"],
    ["resetsExpired", "reset_expired"],
    ["syncSnapshots", "sync_snapshots"],
    ["flowCapacity", "flows"],
    ["serverCapacity", "servers"],
    ["slots", "slots"],
    ["io", "io"],
    ["workers", "workers"],
    ["seed", "seed"],
    ["icmpPerSecond", "icmp_rate"],
    ["ftpPorts", "ftp_ports"],
    ["procMirror", "proc_mirror"],
    ["ports", "port"],
    ["routes", "route"],
    ["local", "local"],
  ]);
  return [...keys]
    .filter(([key]) => !Bun.deepEquals(running[key], config[key]))
    .map(([, name]) => name);
}

async function change(
  executor: Executor,
  changes: readonly tapvs.v1.IChange[],
  file: string,
): Promise<void> {
  if (changes.length > 0)
    await ask(executor, { change: { changes: [...changes], atomic: true } }, file);
}

async function ask(
  executor: Executor,
  request: tapvs.v1.IRequest,
  file: string,
): Promise<tapvs.v1.Response> {
  const message = tapvs.v1.Request.encode({ ...request, id: 1 }).finish();
  const response = tapvs.v1.Response.decode(await executor.execute(message));
  if (response.refusal) throw new ConfigError(`${file}: ${response.refusal.message}`);
  return response;
}
