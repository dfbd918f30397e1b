// A director in memory for `tapvs sim` and `tapvs replay`: the laboratory or a configuration, with rules.

import type { ControlClient } from "../proto/client.ts";
import type { tapvs } from "../proto/generated/control.js";
import { type Config, readConfig } from "../dataplane/control/config.ts";
import { markRuleMessage } from "../dataplane/control/convert.ts";
import { inProcessClient } from "../dataplane/control/in-process.ts";
import { Simulation, type SimulationSetup } from "../dataplane/simulation.ts";
import { CommandError, EXIT } from "./exit.ts";
import { parseRules } from "./ipvsadm/rules-file.ts";
import type { SimulationFlags } from "./simulation-flags.ts";
import type { World } from "./world.ts";

/** Reads a rules file. @throws CommandError */
export async function readRules(world: World, file: string): Promise<tapvs.v1.IChange[]> {
  const text = await world.readText(file);
  try {
    return parseRules(text);
  } catch (error) {
    throw new CommandError(EXIT.failed, `${file}: ${(error as Error).message}`);
  }
}

/** @throws CommandError when the configuration is wrong */
async function readConfiguration(file: string): Promise<Config> {
  try {
    return await readConfig(file);
  } catch (error) {
    throw new CommandError(EXIT.failed, (error as Error).message);
  }
}

/** Ports that no configuration gives a MAC get one by their number. */
const setupOf = (config: Config): SimulationSetup => ({
  routes: config.routes,
  local: config.local,
  localPort: config.localPort,
  divertsMarks: config.divertsMarks,
  ports: config.ports.map((port, i) => ({
    name: port.name,
    addresses: port.addresses,
    neighbours: port.neighbours,
    mac: port.mac ?? `02:00:00:00:${i.toString(16).padStart(2, "0")}:01`,
    mtu: port.mtu,
    layer: port.kind === "tun" ? 3 : 2,
  })),
});

/**
 * Makes the director and gives it its rules.
 *
 * @param setup      the network without a configuration
 * @param claimsVips without a configuration: whether the addresses of services are the director's own
 * @throws CommandError, ControlError
 */
export async function makeSimulation(
  world: World,
  flags: SimulationFlags,
  setup: SimulationSetup,
  claimsVips = false,
): Promise<Simulation> {
  const config = flags.config === undefined ? null : await readConfiguration(flags.config);
  const seed = flags.seed ?? config?.seed;
  const seeded = seed === undefined ? {} : { seed };
  const simulation =
    config === null
      ? new Simulation(setup, { ...seeded, claimsVips })
      : configured(config, flags.config!, seeded);
  const client = inProcessClient(simulation.director);
  if (config !== null) await configure(client, config);
  const file = flags.rules ?? config?.rulesFile;
  if (file !== undefined) await change(client, await readRules(world, file));
  return simulation;
}

/** @throws CommandError when the network of a configuration makes no sense */
function configured(config: Config, file: string, seeded: { seed?: number }): Simulation {
  try {
    return new Simulation(setupOf(config), {
      ...seeded,
      flowCapacity: config.flowCapacity,
      serverCapacity: config.serverCapacity,
      forwards: config.forwards,
      claimsVips: config.claimsVips,
      startsAtRandom: config.startsAtRandom,
      resetsExpired: config.resetsExpired,
      syncSnapshots: config.syncSnapshots,
      icmpPerSecond: config.icmpPerSecond,
      ftpPorts: config.ftpPorts,
      profile: config.profile,
    });
  } catch (error) {
    throw new CommandError(EXIT.failed, `${file}: ${(error as Error).message}`);
  }
}

async function configure(client: ControlClient, config: Config): Promise<void> {
  await change(
    client,
    config.marks.map((rule) => ({ addMark: { rule: markRuleMessage(rule) } })),
  );
  for (const [name, value] of config.sysctls) await client.send({ sysctl: { name, value } });
  const { tcp, tcpFin, udp } = config.timeouts;
  const setTimeouts = { tcpSeconds: tcp, tcpFinSeconds: tcpFin, udpSeconds: udp };
  await change(client, [{ setTimeouts }]);
}

async function change(client: ControlClient, changes: tapvs.v1.IChange[]): Promise<void> {
  if (changes.length > 0) await client.send({ change: { changes, atomic: true } });
}
