// Flows as listings show them, piece by piece: a request looks at a bounded number of records, so that the
// packets behind it do not wait long, however large the table.

import type { tapvs } from "../../proto/generated/control.js";
import type { Director } from "../director.ts";
import { TICK_MS } from "../env/clock.ts";
import { FLOW_TEMPLATE } from "../flow/flags.ts";
import { PERSISTENCE_ENGINE } from "../schedule/engine-data.ts";
import { NONE } from "../schedule/server-table.ts";
import { octetsOf } from "../wire/address.ts";
import { methodMessage } from "./convert.ts";
import { compileFilter } from "../observe/filter.ts";
import { flowState, flowSubject } from "./filter-subject.ts";
import { Refused, REFUSED } from "./refusal.ts";

const PIECE = 1024;
const PIECE_MAX = 4096;
/** Records looked at for one piece. */
const LOOKED_AT_MAX = 65_536;

/** @throws Refused */
export function listFlows(
  director: Director,
  request: tapvs.v1.IListFlowsRequest,
): tapvs.v1.IListFlowsResponse {
  const limit = request.limit || PIECE;
  if (limit > PIECE_MAX) {
    throw new Refused(REFUSED.range, `limit must be 0 to ${PIECE_MAX}, not ${limit}.`);
  }
  const filter = compileFilter(request.filter ?? "");
  if (typeof filter === "string") throw new Refused(REFUSED.invalid, `${filter}.`);
  const { flows: table } = director;
  const start = request.cursor ?? 0;
  const end = Math.min(table.end, start + LOOKED_AT_MAX);
  const flows: tapvs.v1.IFlow[] = [];
  let flow = table.next(start, end);
  while (flow !== NONE && flows.length < limit) {
    if (filter(flowSubject(table, flow))) flows.push(flowMessage(director, flow));
    flow = table.next(flow + 1, end);
  }
  const next = flow === NONE ? end : flow;
  return { flows, nextCursor: next < table.end ? next : 0 };
}

function flowMessage(director: Director, flow: number): tapvs.v1.IFlow {
  const { flows, nowTicks, rules, servers } = director;
  const serverId = flows.serverId(flow);
  const pool = serverId === NONE ? null : (rules.pools[servers.pool[serverId]!] ?? null);
  const isTemplate = flows.has(flow, FLOW_TEMPLATE);
  const engineData = director.connector.engineData.textOf(flow);
  const left = (flows.deadline(flow) - nowTicks) | 0;
  return {
    protocol: flows.protocol(flow),
    client: octets(flows.family(flow), (word) => flows.client(flow, word)),
    clientPort: flows.clientPort(flow),
    virtual: octets(flows.family(flow), (word) => flows.virtual(flow, word)),
    virtualPort: flows.virtualPort(flow),
    server: octets(flows.serverFamily(flow), (word) => flows.server(flow, word)),
    serverPort: flows.serverPort(flow),
    state: flowState(flows, flow),
    expiresMs: Math.max(0, left) * TICK_MS,
    method: methodMessage(flows.method(flow)),
    template: isTemplate,
    persistenceEngine: engineData === "" ? "" : PERSISTENCE_ENGINE,
    persistenceData: engineData,
    scheduler: pool?.kind.name ?? "",
  };
}

function octets(family: number, word: (i: number) => number): Uint8Array {
  const address = { word0: word(0), word1: word(1), word2: word(2), word3: word(3) };
  return octetsOf({ family: family === 6 ? 6 : 4, ...address });
}
