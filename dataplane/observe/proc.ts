// The texts of /proc/net/ip_vs_conn as the kernel writes them: upper-case hex addresses and ports, seconds.

import type { Engine } from "../engine.ts";
import { FLOW_ASSURED, FLOW_TEMPLATE } from "../flow/flags.ts";
import { stateName } from "../flow/states.ts";
import { unsigned } from "../wire/address.ts";

const PROTOCOLS: Record<number, string> = { 0: "IP", 6: "TCP", 17: "UDP", 132: "SCTP" };

const hex = (value: number, digits: number): string =>
  unsigned(value).toString(16).toUpperCase().padStart(digits, "0");

const addressHex = (family: number, words: readonly number[]): string => {
  if (family !== 6) return hex(words[0]!, 8);
  const groups = words.flatMap((word) => [unsigned(word) >>> 16, word & 0xffff]);
  return `[${groups.map((group) => group.toString(16).padStart(4, "0")).join(":")}]`;
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
