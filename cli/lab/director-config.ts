// What the director of a lab is told: its configuration and its rules, as text. Pure.

import { type Method, serverAddress, type Topology, VIP } from "./topology.ts";

type FaultKey = "loss" | "duplicate" | "reorder" | "bit_flip" | "delay_ms" | "jitter_ms" | "seed";

/** Faults of one port, keys of [port.faults]; loss, duplicate, reorder and bit_flip in per cent. */
export type Faults = Readonly<
  Partial<Record<FaultKey, number>> & { direction?: "both" | "in" | "out" }
>;

const METHOD_OPTION = { dr: "-g", tun: "-i", nat: "-m" } as const;

/** Service port of the web servers. */
export const WEB_PORT = 80;

/** Weight of server N of `count`: the first is the strongest, the last has 1. */
export const weightOf = (number: number, count: number): number => count - number + 1;

/** Top-level keys of a director's configuration. */
export type Settings = Readonly<Record<string, string | number | boolean>>;

/**
 * The director's configuration.
 * @param rulesFile path of its rules
 * @param faults    by port name
 * @param settings  over or beside the lab's own
 * @param offloads  of the ports; undefined leaves it to the director
 */
export function directorConfig(
  topology: Topology,
  rulesFile: string,
  faults: Readonly<Record<string, Faults>> = {},
  settings: Settings = {},
  offloads?: boolean,
): string {
  const keys = {
    socket: "abstract",
    forward: topology.method === "nat",
    claim_vips: true,
    rules: rulesFile,
    ...settings,
  };
  const lines = Object.entries(keys).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  for (const port of topology.ports) {
    lines.push(
      "",
      "[[port]]",
      'kind = "tap"',
      `name = "${port.name}"`,
      `mac = "${port.mac}"`,
      `bridge = "${port.segment}"`,
      `addresses = ["${port.address}"]`,
    );
    if (offloads !== undefined) lines.push(`offloads = ${offloads}`);
    const wrong = Object.entries(faults[port.name] ?? {});
    if (wrong.length > 0) lines.push("", "[port.faults]");
    for (const [key, value] of wrong) lines.push(`${key} = ${JSON.stringify(value)}`);
  }
  for (const { to, via } of topology.directorRoutes) {
    lines.push("", "[[route]]", `to = "${to}"`, `via = "${via}"`);
  }
  return `${lines.join("\n")}\n`;
}

export interface ServiceRules {
  /** Service port. */
  readonly port: number;
  readonly scheduler: string;
  /** Weights of server1, server2, … */
  readonly weights: readonly number[];
  /** More options of `ipvsadm -A`, for example ["-b", "sh-port"]. */
  readonly options?: readonly string[];
}

/**
 * One service on the VIP in ipvsadm-save format. The servers are added last to first, so that server1 is the
 * head of the director's list, as IPVS puts the newest there.
 */
export function serviceRules(method: Method, service: ServiceRules): string {
  const name = `-t ${VIP}:${service.port}`;
  const more = (service.options ?? []).map((word) => ` ${word}`).join("");
  const lines = [`-A ${name} -s ${service.scheduler}${more}`];
  for (let number = service.weights.length; number >= 1; number--) {
    // Only NAT can map ports, and then every service ends at the web server's own.
    const port = method === "nat" ? WEB_PORT : service.port;
    lines.push(
      `-a ${name} -r ${serverAddress(number)}:${port} ` +
        `${METHOD_OPTION[method]} -w ${service.weights[number - 1]}`,
    );
  }
  return `${lines.join("\n")}\n`;
}

/** The rules that a lab starts with: the web servers by wrr, the first the strongest. */
export function firstRules(topology: Topology): string {
  const count = topology.servers.length;
  const weights = topology.servers.map((_, i) => weightOf(i + 1, count));
  return serviceRules(topology.method, { port: WEB_PORT, scheduler: "wrr", weights });
}
