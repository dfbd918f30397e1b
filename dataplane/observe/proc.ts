// The texts of /proc/net/ip_vs, ip_vs_conn, ip_vs_conn_sync, ip_vs_stats and ip_vs_stats_percpu as the kernel writes
// them: upper-case hexadecimal addresses, ports and counters. Monitoring reads them, so every blank counts.

import type { Director } from "../director.ts";
import type { Engine } from "../engine.ts";
import { ticksOfSeconds } from "../env/clock.ts";
import { PERSISTENCE_ENGINE } from "../schedule/engine-data.ts";
import { FLOW_APPLICATION, FLOW_ASSURED, FLOW_SYNC, FLOW_TEMPLATE } from "../flow/flags.ts";
import { stateName } from "../flow/states.ts";
import type { Meter } from "../rules/estimators.ts";
import type { Pool } from "../schedule/pool.ts";
import {
  COUNT_CONNECTIONS,
  COUNT_IN_BYTES,
  COUNT_IN_PACKETS,
  COUNT_OUT_BYTES,
  COUNT_OUT_PACKETS,
  type ServerTable,
} from "../schedule/server-table.ts";
import { tableSize } from "./totals.ts";
import { unsigned } from "../wire/address.ts";

const PROTOCOLS: Record<number, string> = { 0: "IP", 6: "TCP", 17: "UDP", 132: "SCTP" };

const hex = (value: number, digits: number): string =>
  unsigned(value).toString(16).toUpperCase().padStart(digits, "0");

const addressHex = (family: number, words: readonly number[]): string => {
  if (family !== 6) return hex(words[0]!, 8);
  const groups = words.flatMap((word) => [unsigned(word) >>> 16, word & 0xffff]);
  return groups.map((group) => group.toString(16).padStart(4, "0")).join(":");
};

/** Both ends, the server and the state: what ip_vs_conn and ip_vs_conn_sync have in common. */
function flowColumns(engine: Engine, flow: number): string[] {
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
  return [
    (PROTOCOLS[flows.protocol(flow)] ?? "???").padEnd(3),
    addressHex(family, words("client")),
    hex(flows.clientPort(flow), 4),
    addressHex(family, words("virtual")),
    hex(flows.virtualPort(flow), 4),
    addressHex(flows.serverFamily(flow), words("server")),
    hex(flows.serverPort(flow), 4),
    state.padEnd(11),
  ];
}

/** Whole seconds until a flow expires. */
function expires({ flows, nowTicks }: Engine, flow: number): string {
  const ticksLeft = (flows.deadline(flow) - nowTicks) | 0;
  return String(Math.max(0, Math.floor(ticksLeft / 100))).padStart(7);
}

/** One line of ip_vs_conn without its line end. */
export function flowLine(engine: Engine, flow: number): string {
  const engineData = engine.connector.engineData.textOf(flow);
  const engineColumns = engineData === "" ? [] : [`${PERSISTENCE_ENGINE} ${engineData}`];
  return [...flowColumns(engine, flow), expires(engine, flow), ...engineColumns].join(" ");
}

/** One line of ip_vs_conn_sync: a flow is of this director, or came from another one. */
function originLine(engine: Engine, flow: number): string {
  const origin = engine.flows.has(flow, FLOW_SYNC) ? "SYNC" : "LOCAL";
  return [...flowColumns(engine, flow), origin.padEnd(6), expires(engine, flow)].join(" ");
}

/** Every flow's line, in the order of the table. */
export function flowLines(engine: Engine, lineOf = flowLine): string[] {
  const lines: string[] = [];
  const { flows } = engine;
  for (let flow = flows.next(0); flow >= 0; flow = flows.next(flow + 1)) {
    lines.push(lineOf(engine, flow));
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
  // A prefix length stands where a mask is: turned round by the kernel as that would be.
  const mask = isIpv6 ? pool.persistencePrefix << 24 : pool.persistenceMask;
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
    String(servers.activeOf(id)).padEnd(10),
    String(servers.inactiveOf(id)).padEnd(10),
  ];
  const end = endpointHex(servers.family[id]!, words, servers.port[id]!);
  return `  -> ${end}      ${columns.join(" ")}`;
}

/** Services from the `cursor`-th on with their servers, until there are `linesMax` lines. */
function servicesPiece(director: Director, cursor: number, linesMax: number): ProcPiece {
  const title = [
    `IP Virtual Server version 1.2.1 (size=${tableSize(director)})`,
    "Prot LocalAddress:Port Scheduler Flags",
    "  -> RemoteAddress:Port Forward Weight ActiveConn InActConn",
  ];
  const lines = cursor === 0 ? title : [];
  const pools = director.rules.list();
  let next = cursor;
  for (; next < pools.length && lines.length < linesMax; next++) {
    const pool = pools[next]!;
    lines.push(serviceLine(pool));
    const ids = pool.order.subarray(0, pool.count);
    for (const id of ids) lines.push(serverLine(director.servers, id));
  }
  const text = lines.map((line) => `${line}\n`).join("");
  return { text, nextCursor: next < pools.length ? next : 0 };
}

const servicesText = (director: Director): string =>
  servicesPiece(director, 0, Number.POSITIVE_INFINITY).text;

interface FlowFile {
  readonly title: string;
  readonly lineOf: (engine: Engine, flow: number) => string;
}

const FLOW_FILES: ReadonlyMap<string, FlowFile> = new Map([
  [
    "ip_vs_conn",
    {
      title: "Pro FromIP   FPrt ToIP     TPrt DestIP   DPrt State       Expires PEName PEData",
      lineOf: flowLine,
    },
  ],
  [
    "ip_vs_conn_sync",
    {
      title: "Pro FromIP   FPrt ToIP     TPrt DestIP   DPrt State       Origin Expires",
      lineOf: originLine,
    },
  ],
]);

const STATISTICS = [
  COUNT_CONNECTIONS,
  COUNT_IN_PACKETS,
  COUNT_OUT_PACKETS,
  COUNT_IN_BYTES,
  COUNT_OUT_BYTES,
];
const STATISTICS_WIDTHS = [8, 8, 8, 16, 16];

const ratesTitle = " Conns/s   Pkts/s   Pkts/s          Bytes/s          Bytes/s";

const statisticsRow = (value: (column: number) => number): string =>
  STATISTICS.map((column, i) => {
    const digits = value(column).toString(16).toUpperCase();
    return digits.padStart(STATISTICS_WIDTHS[i]!);
  }).join(" ");

function statisticsText({ rules }: Director): string {
  const { total } = rules.estimators;
  const lines = [
    "   Total Incoming Outgoing         Incoming         Outgoing",
    "   Conns  Packets  Packets            Bytes            Bytes",
    statisticsRow((column) => total.counter(0, column)),
    "",
    ratesTitle,
    statisticsRow((column) => total.rate(0, column)),
  ];
  return `${lines.join("\n")}\n`;
}

/** A row a worker, and the sum over all. */
function processorsText({ rules }: Director): string {
  const { total, workers } = rules.estimators;
  const rowOf = (meter: Meter): string => statisticsRow((column) => meter.counter(0, column));
  const lines = [
    "       Total Incoming Outgoing         Incoming         Outgoing",
    "CPU    Conns  Packets  Packets            Bytes            Bytes",
    ...workers.map((meter, worker) => `${String(worker).padStart(3)} ${rowOf(meter)}`),
    `  ~ ${rowOf(total)}`,
    "",
    `    ${ratesTitle}`,
    `    ${statisticsRow((column) => total.rate(0, column))}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** Application helpers: the service ports that they read, and how many flows of each have one. */
function applicationsText({ applications, flows }: Director): string {
  const uses = new Map(applications.ftpPorts.map((port) => [port, 0]));
  for (let flow = flows.next(0); flow >= 0; flow = flows.next(flow + 1)) {
    if (!flows.has(flow, FLOW_APPLICATION)) continue;
    const port = flows.virtualPort(flow);
    uses.set(port, (uses.get(port) ?? 0) + 1);
  }
  const lines = [...uses].map(
    ([port, count]) =>
      `TCP  ${String(port).padEnd(7)} ${String(count).padEnd(6)} ${"ftp".padEnd(17)}`,
  );
  return `${["prot port    usecnt name", ...lines].join("\n")}\n`;
}

const FILES: ReadonlyMap<string, (director: Director) => string> = new Map([
  ["ip_vs", servicesText],
  ["ip_vs_app", applicationsText],
  ["ip_vs_stats", statisticsText],
  ["ip_vs_stats_percpu", processorsText],
]);

/** Names of the files that there are. */
export const PROC_FILES: readonly string[] = [...FILES.keys(), ...FLOW_FILES.keys()].sort();

/** The text of a file of /proc/net, or null when there is none of that name. */
export function procText(director: Director, file: string): string | null {
  const flowFile = FLOW_FILES.get(file);
  if (flowFile === undefined) return FILES.get(file)?.(director) ?? null;
  return `${[flowFile.title, ...flowLines(director, flowFile.lineOf)].join("\n")}\n`;
}

/** Flow records that one piece looks at, and lines that it has at most. */
const LOOKED_AT_MAX = 65_536;
const PIECE_LINES = 2048;
/** The same of services, each of which comes with all its servers. */
const SERVICE_LINES = 512;

/** Some whole lines of a file, and where the next piece begins; 0 after the last. */
export interface ProcPiece {
  readonly text: string;
  readonly nextCursor: number;
}

/**
 * A piece of a file, so that a million flows or ten thousand services do not keep packets waiting. What comes or goes
 * between two pieces may be in the text or not, as in the kernel. Files of figures come in one piece.
 *
 * @param cursor 0, or `nextCursor` of the piece before
 */
export function procPiece(director: Director, file: string, cursor: number): ProcPiece | null {
  if (file === "ip_vs") return servicesPiece(director, cursor, SERVICE_LINES);
  const flowFile = FLOW_FILES.get(file);
  if (flowFile === undefined) {
    const text = procText(director, file);
    return text === null ? null : { text, nextCursor: 0 };
  }
  const { flows } = director;
  const lines = cursor === 0 ? [flowFile.title] : [];
  const end = Math.min(flows.end, cursor + LOOKED_AT_MAX);
  let flow = flows.next(cursor, end);
  while (flow >= 0 && lines.length < PIECE_LINES) {
    lines.push(flowFile.lineOf(director, flow));
    flow = flows.next(flow + 1, end);
  }
  const next = flow < 0 ? end : flow;
  const text = lines.map((line) => `${line}\n`).join("");
  return { text, nextCursor: next < flows.end ? next : 0 };
}
