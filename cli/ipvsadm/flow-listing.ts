// `ipvsadm -Lc`: the flow table as text.

import type { tapvs } from "../../proto/generated/control.js";
import { endpointText, protocolName, type TextOptions } from "./endpoint-text.ts";

export interface FlowListingOptions extends TextOptions {
  /** True to show the name and data of persistence engines. */
  readonly withEngine: boolean;
}

export function flowTitle(options: FlowListingOptions): string {
  const engine = options.withEngine ? "        pe name          pe_data" : "";
  return (
    "IPVS connection entries\n" +
    `pro expire state       source             virtual            destination${engine}\n`
  );
}

/** Minutes and seconds; minutes go beyond 59. */
function expiryText(expiresMs: number): string {
  const seconds = Math.trunc(expiresMs / 1000);
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${pad(Math.trunc(seconds / 60))}:${pad(seconds % 60)}`;
}

/** One row. Engine columns do not stand under their titles: so the real program prints them. */
export function flowLine(flow: tapvs.v1.IFlow, options: FlowListingOptions): string {
  const { protocol } = flow;
  const client = endpointText(flow.client, flow.clientPort, protocol, options);
  const virtual = endpointText(flow.virtual, flow.virtualPort, protocol, options);
  const server = endpointText(flow.server, flow.serverPort, protocol, options);
  const hasEngine = options.withEngine && Boolean(flow.persistenceEngine);
  const columns = [
    protocolName(protocol).padEnd(3),
    expiryText(flow.expiresMs ?? 0).padEnd(6),
    (flow.state ?? "").padEnd(11),
    client.padEnd(18),
    virtual.padEnd(18),
    hasEngine ? server.padEnd(16) : server,
  ];
  if (hasEngine) {
    columns.push((flow.persistenceEngine ?? "").padEnd(18), flow.persistenceData ?? "");
  }
  return `${columns.join(" ")}\n`;
}
