// The texts of /proc/net/ip_vs, ip_vs_conn and ip_vs_stats as the kernel writes them: upper-case hexadecimal
// addresses, ports and counters. Monitoring reads them, so every blank counts.

import type { Director } from "../director.ts";
import type { Engine } from "../engine.ts";
import { ticksOfSeconds } from "../env/clock.ts";
import { PERSISTENCE_ENGINE } from "../schedule/engine-data.ts";
import { FLOW_ASSURED, FLOW_TEMPLATE } from "../flow/flags.ts";
import { stateName } from "../flow/states.ts";
import type { Pool } from "../schedule/pool.ts";
import {
  COUNT_CONNECTIONS,
  COUNT_IN_BYTES,
  COUNT_IN_PACKETS,
  COUNT_OUT_BYTES,
  COUNT_OUT_PACKETS,
  type ServerTable,
} from "../schedule/server-table.ts";
import { unsigned } from "../wire/address.ts";

const PROTOCOLS: Record<number, string> = { 0: "IP", 6: "TCP", 17: "UDP", 132: "SCTP" };

const hex = (value: number, digits: number): string =>
  unsigned(value).toString(16).toUpperCase().padStart(digits, "0");

const addressHex = (family: number, words: readonly number[]): string => {
  if (family !== 6) return hex(words[0]!, 8);
  const groups = words.flatMap((word) => [unsigned(word) >>> 16, word & 0xffff]);
  return groups.map((group) => group.toString(16).padStart(4, "0")).join(":");
};

/** One line of ip_vs_conn without its line end. */
export function flowLine(engine: Engine, flow: number): string {
  const { flows } = engine;
  const family = flows.family(flow);
  const words = (end: "client" | "virtual" | "server"): number[] =>
    [0, 1, 2, 3].map((word) => flows[end](flow, word));
  const state = stateName(
    flows.protocol(flow),
    flows.state(flow),
    flows.has(flow, FLOW_TEMPLATE),
    flows.has(flow, FLOW_ASSURED),
  );
  const ticksLeft = (flows.deadline(flow) - engine.nowTicks) | 0;
  const seconds = Math.max(0, Math.floor(ticksLeft / 100));
  const engineData = engine.connector.engineData.textOf(flow);
  const engineColumns = engineData === "" ? [] : [`${PERSISTENCE_ENGINE} ${engineData}`];
  return [
    (PROTOCOLS[flows.protocol(flow)] ?? "???").padEnd(3),
    addressHex(family, words("client")),
    hex(flows.clientPort(flow), 4),
    addressHex(family, words("virtual")),
    hex(flows.virtualPort(flow), 4),
    addressHex(flows.serverFamily(flow), words("server")),
    hex(flows.serverPort(flow), 4),
    state.padEnd(11),
    String(seconds).padStart(7),
    ...engineColumns,
  ].join(" ");
}

/** Every flow's line, in the order of the table. */
export function flowLines(engine: Engine): string[] {
  const lines: string[] = [];
  const { flows } = engine;
  for (let flow = flows.next(0); flow >= 0; flow = flows.next(flow + 1)) {
    lines.push(flowLine(engine, flow));
  }
  return lines;
}

const endpointHex = (family: number, words: readonly number[], port: number): string => {
  const address = addressHex(family, words);
  return `${family === 6 ? `[${address}]` : address}:${hex(port, 4)}`;
};

const METHODS = ["Masq", "Local", "Tunnel", "Route", "Bypass"];

function serviceLine(pool: Pool): string {
  const { address0, address1, address2, address3, family, isOnePacket, kind, mark, port } = pool;
  const isIpv6 = family === 6;
  const ops = isOnePacket ? "ops " : "";
  const mask = isIpv6 ? pool.persistencePrefix : pool.persistenceMask;
  // The kernel shows its own timer ticks; 100 a second, as here.
  const ticks = ticksOfSeconds(pool.persistenceSeconds);
  const persistent = pool.isPersistent ? `persistent ${ticks} ${hex(mask, 8)}` : "";
  if (mark !== 0) return `FWM  ${hex(mark, 8)} ${kind.name} ${ops}${persistent}`;
  const protocol = PROTOCOLS[pool.protocol] ?? "???";
  const end = endpointHex(family, [address0, address1, address2, address3], port);
  const rest = isIpv6 ? persistent : `${ops} ${persistent}`;
  return `${protocol}  ${end} ${kind.name} ${rest}`;
}

function serverLine(servers: ServerTable, id: number): string {
  const words = [
    servers.address0[id]!,
    servers.address1[id]!,
    servers.address2[id]!,
    servers.address3[id]!,
  ];
  const columns = [
    METHODS[servers.method[id]!]!.padEnd(7),
    String(servers.weight[id]).padEnd(6),
    String(servers.active[id]).padEnd(10),
    String(servers.inactive[id]).padEnd(10),
  ];
  const end = endpointHex(servers.family[id]!, words, servers.port[id]!);
  return `  -> ${end}      ${columns.join(" ")}`;
}

function servicesText(director: Director): string {
  const lines = [
    `IP Virtual Server version 1.2.1 (size=${director.flows.buckets})`,
    "Prot LocalAddress:Port Scheduler Flags",
    "  -> RemoteAddress:Port Forward Weight ActiveConn InActConn",
  ];
  for (const pool of director.rules.list()) {
    lines.push(serviceLine(pool));
    const ids = pool.order.subarray(0, pool.count);
    for (const id of ids) lines.push(serverLine(director.servers, id));
  }
  return `${lines.join("\n")}\n`;
}

function flowsText(director: Director): string {
  const title = "Pro FromIP   FPrt ToIP     TPrt DestIP   DPrt State       Expires PEName PEData";
  return `${[title, ...flowLines(director)].join("\n")}\n`;
}

const STATISTICS = [
  COUNT_CONNECTIONS,
  COUNT_IN_PACKETS,
  COUNT_OUT_PACKETS,
  COUNT_IN_BYTES,
  COUNT_OUT_BYTES,
];
const STATISTICS_WIDTHS = [8, 8, 8, 16, 16];

function statisticsText({ rules }: Director): string {
  const { total } = rules.estimators;
  const row = (value: (column: number) => number): string =>
    STATISTICS.map((column, i) => {
      const digits = value(column).toString(16).toUpperCase();
      return digits.padStart(STATISTICS_WIDTHS[i]!);
    }).join(" ");
  const lines = [
    "   Total Incoming Outgoing         Incoming         Outgoing",
    "   Conns  Packets  Packets            Bytes            Bytes",
    row((column) => total.counter(0, column)),
    "",
    " Conns/s   Pkts/s   Pkts/s          Bytes/s          Bytes/s",
    row((column) => total.rate(0, column)),
  ];
  return `${lines.join("\n")}\n`;
}

const FILES: ReadonlyMap<string, (director: Director) => string> = new Map([
  ["ip_vs", servicesText],
  ["ip_vs_conn", flowsText],
  ["ip_vs_stats", statisticsText],
]);

/** Names of the files that there are. */
export const PROC_FILES: readonly string[] = [...FILES.keys()];

/** The text of a file of /proc/net, or null when there is none of that name. */
export const procText = (director: Director, file: string): string | null =>
  FILES.get(file)?.(director) ?? null;
