// What services and servers cost when there are many: look-up, changes, listings, estimation, and the tables that
// schedulers rebuild. Questions it answers: does anything grow faster than the number of rules, and how long do packets
// wait for a piece of work between two steps?
// Run: bun bench/micro/rules.bench.ts [--json] [--services N,N …] [--servers N]

import { parseArgs } from "node:util";
import { runIpvsadm } from "../../cli/ipvsadm/run.ts";
import { findPool } from "../../dataplane/classify/service-table.ts";
import { executeMessage } from "../../dataplane/control/execute.ts";
import { inProcessClient } from "../../dataplane/control/in-process.ts";
import { Director } from "../../dataplane/director.ts";
import { SeededRandom } from "../../dataplane/env/random.ts";
import { MemoryPort } from "../../dataplane/port/memory.ts";
import { METERS_A_STEP } from "../../dataplane/rules/rules.ts";
import { SCHEDULERS } from "../../dataplane/schedule/registry.ts";
import { IPV4, Packet } from "../../dataplane/wire/packet.ts";
import { tapvs } from "../../proto/generated/control.js";
import { SERVICES_MAX } from "../../dataplane/schedule/server-table.ts";
import { cpuNanoseconds } from "../path/cpu-time.ts";
import type { RuleCost } from "../path/parts.ts";
import { environment, environmentLine } from "../report/environment.ts";
import { ruleTables } from "../report/memory-tables.ts";
import { median } from "../report/statistics.ts";
import { tableLines } from "../report/table.ts";
import { numberOf, numbersOf } from "../mistake.ts";
import { program } from "../program.ts";

const SERVICES = [1000, 10_000];
const SERVERS = 1000;
/** With fewer there is not enough to take the median of. */
const SERVICES_MIN = 500;
const SERVERS_MIN = 50;
const SERVERS_MAX = 10_000;
const TCP = 6;
const SERVICE_PORT = 80;
const FIRST_VIP = 0xc6330000 | 0;
const LOOK_UPS = 200_000;
const EDITS = 500;
const ROUNDS = 7;
/** Services and servers of a piece, as clients ask (proto/whole-listing.ts). */
const PIECE = 128;
const NAT = 1;

const newDirector = (): Director =>
  new Director(
    {
      ports: [new MemoryPort({ name: "tap0" }), new MemoryPort({ name: "tap1" })],
      random: new SeededRandom(1),
      flowCapacity: 1024,
      serverCapacity: 32_768,
    },
    0,
  );

/** Microseconds of CPU time of one of `count` like things. */
const cpuOf = (count: number, work: () => void): number => cpuNanoseconds(work) / 1000 / count;

/** The same, the median of several rounds. */
const steady = (count: number, work: () => void): number =>
  median(Array.from({ length: ROUNDS }, () => cpuOf(count, work)));

const octets = (word: number): Uint8Array =>
  Uint8Array.of(word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff);
const vipText = (n: number): string => octets(FIRST_VIP + n).join(".");
const keyOf = (n: number): tapvs.v1.IServiceKey => ({
  protocol: TCP,
  address: octets(FIRST_VIP + n),
  port: SERVICE_PORT,
});

/** The encoded request for one change, as a command sends it. */
const requestOf = (change: tapvs.v1.IChange): Uint8Array =>
  tapvs.v1.Request.encode({ id: 1, change: { changes: [change], atomic: true } }).finish();

const serverOf = (n: number, weight: number): tapvs.v1.IServer => ({
  address: octets(0x0a000001 + n),
  port: SERVICE_PORT,
  method: NAT,
  weight,
});

function demandDone(answer: Uint8Array): void {
  const { refusal } = tapvs.v1.Response.decode(answer);
  if (refusal) throw new Error(refusal.message ?? "refused");
}

/** Lines as ipvsadm-save prints them: so many services of one server. */
function savedRules(services: number): string {
  let text = "";
  for (let n = 0; n < services; n++) {
    text += `-A -t ${vipText(n)}:${SERVICE_PORT} -s wlc\n`;
    text += `-a -t ${vipText(n)}:${SERVICE_PORT} -r 10.0.0.1:80 -m -w 1\n`;
  }
  return text;
}

function lookUp(director: Director, services: number): number {
  const packet = new Packet();
  packet.family = IPV4;
  packet.protocol = TCP;
  packet.destinationPort = SERVICE_PORT;
  let misses = 0;
  const microseconds = steady(LOOK_UPS, () => {
    for (let i = 0; i < LOOK_UPS; i++) {
      packet.destination0 = FIRST_VIP + ((Math.imul(i, 0x9e3779b1) >>> 1) % services);
      if (findPool(director.services, packet) < 0) misses++;
    }
  });
  if (misses > 0) throw new Error(`${misses} services were not found`);
  return microseconds * 1000;
}

/** Microseconds of each piece of a listing of everything. */
function pieces(director: Director): number[] {
  const found: number[] = [];
  let cursor = 0;
  do {
    const request = tapvs.v1.Request.encode({ id: 1, listServices: { limit: PIECE, cursor } });
    let answer: Uint8Array = new Uint8Array(0);
    found.push(cpuOf(1, () => (answer = executeMessage(director, request.finish()))));
    cursor = tapvs.v1.Response.decode(answer).listServices?.nextCursor ?? 0;
  } while (cursor !== 0);
  return found;
}

/** Microseconds of each piece of an estimation of everything. */
function estimationPieces({ rules }: Director): number[] {
  const found: number[] = [];
  rules.estimators.begin();
  while (rules.estimators.isUnderWay) {
    found.push(cpuOf(1, () => rules.estimators.work(METERS_A_STEP)));
  }
  return found;
}

/** Every figure of a director with so many services, by its name. */
async function measureServices(services: number): Promise<Map<string, [number, RuleCost["unit"]]>> {
  const director = newDirector();
  const text = savedRules(services);
  const before = process.cpuUsage();
  const { rc, stderr } = await runIpvsadm("ipvsadm", ["-R"], text, inProcessClient(director));
  const { system, user } = process.cpuUsage(before);
  if (rc !== 0) throw new Error(stderr);
  const edits = Array.from({ length: EDITS }, (_, n) =>
    requestOf({ editServer: { service: keyOf(n), server: serverOf(0, 2) } }),
  );
  const edit = steady(EDITS, () => {
    for (const request of edits) demandDone(executeMessage(director, request));
  });
  const listed = Array.from({ length: ROUNDS }, () => pieces(director)).flat();
  const estimated = Array.from({ length: ROUNDS }, () => estimationPieces(director)).flat();
  return new Map([
    ["look-up of a service", [lookUp(director, services), "ns"]],
    ["one change", [edit, "µs"]],
    ["a line of ipvsadm -R, client and director", [(system + user) / (services * 2), "µs"]],
    ["a piece of a listing", [median(listed), "µs"]],
    ["a piece of an estimation", [median(estimated), "µs"]],
  ]);
}

/** Milliseconds of one change of a service with so many servers, and of adding all of them in one request. */
function measureServers(scheduler: string, servers: number): { edit: number; batch: number } {
  const additions = Array.from({ length: servers }, (_, n) => ({
    addServer: { service: keyOf(0), server: serverOf(n, 1 + (n % 7)) },
  }));
  const changes = [{ addService: { service: { key: keyOf(0), scheduler } } }, ...additions];
  const request = tapvs.v1.Request.encode({ id: 1, change: { changes, atomic: true } }).finish();
  let director = newDirector();
  const batches = Array.from({ length: ROUNDS }, () => {
    director = newDirector();
    return cpuOf(1, () => demandDone(executeMessage(director, request)));
  });
  const count = 50;
  const edits = Array.from({ length: count }, (_, n) =>
    requestOf({ editServer: { service: keyOf(0), server: serverOf(n, 3 + (n % 5)) } }),
  );
  const edit = steady(count, () => {
    for (const one of edits) demandDone(executeMessage(director, one));
  });
  return { edit: edit / 1000, batch: median(batches) / 1000 };
}

async function measure(sizes: readonly number[], servers: number): Promise<RuleCost[]> {
  const bySize = new Map<string, Map<string, [number, RuleCost["unit"]]>>();
  for (const size of sizes) bySize.set(size.toLocaleString("en-US"), await measureServices(size));
  const names = [...bySize.values().next().value!.keys()];
  const rows: RuleCost[] = names.map((what) => ({
    what,
    unit: [...bySize.values()][0]!.get(what)![1],
    values: Object.fromEntries([...bySize].map(([size, found]) => [size, found.get(what)![0]])),
  }));
  const found = SCHEDULERS.map(({ name }) => [name, measureServers(name, servers)] as const);
  return [
    ...rows,
    ...(["edit", "batch"] as const).map((what): RuleCost => ({
      what: what === "edit" ? `one change among ${servers} servers` : `${servers} servers at once`,
      unit: "ms",
      values: Object.fromEntries(found.map(([name, figures]) => [name, figures[what]])),
    })),
  ];
}

/** The tables, each with its title in the corner. */
const linesOf = (rows: readonly RuleCost[]): string[] =>
  ruleTables(rows).flatMap(({ rows: [heading = [], ...body], title }, i) => [
    ...(i === 0 ? [] : [""]),
    ...tableLines([[title, ...heading.slice(1)], ...body]),
  ]);

program();
const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    services: { type: "string", default: SERVICES.join(",") },
    servers: { type: "string", default: String(SERVERS) },
  },
});
const services = numbersOf("--services", values.services, SERVICES_MIN, SERVICES_MAX);
const servers = numberOf("--servers", values.servers, SERVERS_MIN, SERVERS_MAX);
const rows = await measure(services, servers);
const where = environment();
if (values.json) console.log(JSON.stringify({ environment: where, rows }));
else console.log([environmentLine(where), ...linesOf(rows)].join("\n"));
