// Turns a stage's notes into the sentences of a packet's walk.

import type { Engine } from "../engine.ts";
import { FLOW_ASSURED, FLOW_TEMPLATE } from "../flow/flags.ts";
import { stateName } from "../flow/states.ts";
import { NO_SERVER } from "../schedule/connect.ts";
import {
  METHOD_DIRECT,
  METHOD_LOCAL,
  METHOD_NAT,
  METHOD_TUNNEL,
} from "../schedule/server-table.ts";
import { formatAddress } from "../wire/address.ts";
import * as note from "./notes.ts";
import { serverText } from "./considerations.ts";
import type { TraceStep } from "./recorder.ts";

type Describe = (engine: Engine, a: number, b: number, c: number) => TraceStep;

const step = (hook: string, stage: string, text: string): TraceStep => ({ hook, stage, text });

const METHOD_TEXT: Record<number, string> = {
  [METHOD_NAT]: "NAT: the destination becomes the server's address and port",
  [METHOD_DIRECT]: "direct routing: only the destination MAC becomes the server's",
  [METHOD_TUNNEL]: "tunnel: an outer IP header to the server goes in front",
  [METHOD_LOCAL]: "local: the server is the director itself",
};

const DESCRIPTIONS: Record<number, Describe> = {
  [note.ROUTED]: (engine, isOwn) => {
    const { packet } = engine;
    const to = formatAddress(
      packet.family === 6 ? 6 : 4,
      packet.destination0,
      packet.destination1,
      packet.destination2,
      packet.destination3,
    );
    return isOwn === 1
      ? step("PREROUTING", "host", `${to} is an own address: the packet goes up to INPUT.`)
      : step("PREROUTING", "host", `${to} is somebody else's address: the packet goes to FORWARD.`);
  },
  [note.REASSEMBLED]: () =>
    step("PREROUTING", "fragments", "The last missing fragment: the packet is whole again."),
  [note.FLOW_FOUND]: (engine, flow) =>
    step("INPUT", "flow", `Belongs to a flow: ${flowText(engine, flow)}.`),
  [note.FLOW_REUSED]: (engine, flow) =>
    step(
      "INPUT",
      "flow",
      `Its flow is over or quiesced and the client opens a new one: ${flowText(engine, flow)} makes room.`,
    ),
  [note.NOT_AN_OPENER]: () =>
    step("INPUT", "flow", "Belongs to no flow, and cannot open one (TCP needs a SYN without RST)."),
  [note.CLASSIFIED]: (engine, pool, mark) =>
    step("INPUT", "classify", classifiedText(engine, pool, mark)),
  [note.SCHEDULED]: (engine, flow, pool, usedTemplate) =>
    step("INPUT", "schedule", scheduledText(engine, flow, pool, usedTemplate === 1)),
  [note.NO_SERVER]: (engine, pool, outcome) =>
    step(
      "INPUT",
      "schedule",
      outcome === NO_SERVER
        ? `${engine.pools[pool]!.kind.name} found no server that may take a new flow.`
        : "The flow table is full.",
    ),
  [note.SERVER_GONE]: (engine, flow) =>
    step("INPUT", "flow", `The flow's server was deleted: ${flowText(engine, flow)}.`),
  [note.STATE]: (engine, flow, before, after) => {
    const protocol = engine.flows.protocol(flow);
    const was = stateName(protocol, before, false, false);
    const is = stateName(protocol, after, false, false);
    const seconds = engine.flows.timeout(flow) / 100;
    const change = before === after ? `stays ${is}` : `${was} becomes ${is}`;
    return step("INPUT", "state", `${change}, expires in ${seconds} s.`);
  },
  [note.EMIT]: (engine, flow, method) =>
    step("POSTROUTING", "emit", `${METHOD_TEXT[method] ?? "unknown"}: ${serverOf(engine, flow)}.`),
  [note.LEFT_TO_HOST]: () =>
    step("INPUT", "host", "No business of IPVS: the director itself is the peer."),
  [note.REPLY_OF_FLOW]: (engine, flow) =>
    step(
      "FORWARD",
      "flow",
      `A server's reply: ${flowText(engine, flow)}. The source becomes the VIP.`,
    ),
  [note.FORWARDED_PLAINLY]: () =>
    step("FORWARD", "forward", "Belongs to no flow: forwarded as it is."),
  [note.ICMP_ABOUT_FLOW]: (engine, flow, side) =>
    step(
      side === 2 ? "FORWARD" : "INPUT",
      "icmp",
      `An ICMP error about a packet of ${flowText(engine, flow)}.`,
    ),
};

/** One line of a walk. Arguments by code: see notes.ts. */
export function describeNote(
  engine: Engine,
  code: number,
  a: number,
  b: number,
  c: number,
): TraceStep {
  const describe = DESCRIPTIONS[code];
  if (describe === undefined) throw new Error(`note ${code} has no description`);
  return describe(engine, a, b, c);
}

function classifiedText(engine: Engine, index: number, mark: number): string {
  const marked = mark === 0 ? "" : ` It carries firewall mark ${mark}.`;
  if (index < 0) return `No service for this address and port.${marked}`;
  return `Service ${poolText(engine, index)}.${marked}`;
}

/** A service as people write it, for example TCP 192.0.2.100:80 (wlc). */
export function poolText(engine: Engine, index: number): string {
  const pool = engine.pools[index];
  if (pool === null || pool === undefined) return "(deleted)";
  if (pool.mark !== 0) return `FWM ${pool.mark} (${pool.kind.name})`;
  const protocol = pool.protocol === 6 ? "TCP" : pool.protocol === 17 ? "UDP" : "SCTP";
  const family = pool.family === 6 ? 6 : 4;
  const words = [pool.address0, pool.address1, pool.address2, pool.address3] as const;
  return `${protocol} ${endpoint(family, words, pool.port)} (${pool.kind.name})`;
}

type Words = readonly [number, number, number, number];

function endpoint(family: 4 | 6, words: Words, port: number): string {
  const address = formatAddress(family, ...words);
  return family === 6 ? `[${address}]:${port}` : `${address}:${port}`;
}

function scheduledText(engine: Engine, flow: number, index: number, usedTemplate: boolean): string {
  const pool = engine.pools[index]!;
  const to = serverText(pool, engine.flows.serverId(flow));
  return usedTemplate
    ? `Persistence: the client's template says ${to}; ${pool.kind.name} was not asked.`
    : `${pool.kind.name} chose ${to}.`;
}

const serverOf = (engine: Engine, flow: number): string => {
  const { flows } = engine;
  const family = flows.family(flow) === 6 ? 6 : 4;
  const words: Words = [
    flows.server(flow, 0),
    flows.server(flow, 1),
    flows.server(flow, 2),
    flows.server(flow, 3),
  ];
  return endpoint(family, words, flows.serverPort(flow));
};

/** A flow as people write it: client → VIP → server, state and time left. */
export function flowText(engine: Engine, flow: number): string {
  const { flows } = engine;
  const family = flows.family(flow) === 6 ? 6 : 4;
  const client: Words = [
    flows.client(flow, 0),
    flows.client(flow, 1),
    flows.client(flow, 2),
    flows.client(flow, 3),
  ];
  const virtual: Words = [
    flows.virtual(flow, 0),
    flows.virtual(flow, 1),
    flows.virtual(flow, 2),
    flows.virtual(flow, 3),
  ];
  const state = stateName(
    flows.protocol(flow),
    flows.state(flow),
    flows.has(flow, FLOW_TEMPLATE),
    flows.has(flow, FLOW_ASSURED),
  );
  const left = Math.max(0, Math.ceil(((flows.deadline(flow) - engine.nowTicks) | 0) / 100));
  const ends = [
    endpoint(family, client, flows.clientPort(flow)),
    endpoint(family, virtual, flows.virtualPort(flow)),
    serverOf(engine, flow),
  ];
  return `${ends.join(" → ")}, ${state}, expires in ${left} s`;
}
