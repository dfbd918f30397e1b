// Hot: which packets may open a flow, and when an opener takes the place of a flow that is there already.

import { FLOW_NO_OUTPUT } from "../flow/flags.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import { TCP_CLOSE, TCP_FIN_WAIT, TCP_TIME_WAIT } from "../flow/tcp-states.ts";
import { PROTOCOL_TCP, PROTOCOL_UDP } from "../wire/ipv4.ts";
import type { Packet } from "../wire/packet.ts";
import * as tcp from "../wire/tcp.ts";
import { NONE, type ServerTable } from "./server-table.ts";

/** What the rules here read of the sysctls. */
export interface OpenerSettings {
  readonly sloppyTcp: number;
  readonly connReuseMode: number;
  readonly expireNodestConn: number;
}

/** True when the packet may be scheduled: any UDP datagram; TCP with SYN (sloppy_tcp: anything) but no RST. */
export function mayOpen(packet: Packet, settings: OpenerSettings): boolean {
  if (packet.protocol === PROTOCOL_UDP) return true;
  if (packet.protocol !== PROTOCOL_TCP || (packet.tcpFlags & tcp.RST) !== 0) return false;
  return (packet.tcpFlags & tcp.SYN) !== 0 || settings.sloppyTcp !== 0;
}

/**
 * True when a TCP opener must be scheduled anew although `flow` has its key: the flow's server is quiesced
 * (expire_nodest_conn), or the flow is over (conn_reuse_mode) and was not made through a template.
 */
export function mayReplace(
  packet: Packet,
  flow: number,
  flows: FlowTable,
  servers: ServerTable,
  settings: OpenerSettings,
): boolean {
  if (packet.protocol !== PROTOCOL_TCP || (packet.tcpFlags & tcp.SYN) === 0) return false;
  const server = flows.serverId(flow);
  if (settings.expireNodestConn !== 0 && server !== NONE && servers.weight[server] === 0) {
    return true;
  }
  const mode = settings.connReuseMode;
  if (mode === 0 || flows.parent(flow) !== NONE) return false;
  const state = flows.state(flow);
  if (state === TCP_TIME_WAIT || state === TCP_CLOSE) return true;
  return (mode & 2) !== 0 && state === TCP_FIN_WAIT && flows.has(flow, FLOW_NO_OUTPUT);
}
