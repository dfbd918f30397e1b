// Hot: which packets may open a flow, and when an opener takes the place of a flow that is there already.

import { FLOW_NO_OUTPUT } from "../flow/flags.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import { SCTP_CLOSED } from "../flow/sctp-states.ts";
import { TCP_CLOSE, TCP_FIN_WAIT, TCP_TIME_WAIT } from "../flow/tcp-states.ts";
import { PROTOCOL_SCTP, PROTOCOL_TCP, PROTOCOL_UDP } from "../wire/ipv4.ts";
import type { Packet } from "../wire/packet.ts";
import * as sctp from "../wire/sctp.ts";
import * as tcp from "../wire/tcp.ts";
import { NONE, type ServerTable } from "./server-table.ts";

/** What the rules here read of the sysctls. */
export interface OpenerSettings {
  readonly sloppyTcp: number;
  readonly sloppySctp: number;
  readonly connReuseMode: number;
  readonly expireNodestConn: number;
}

/**
 * True when the packet may be scheduled: any UDP datagram; TCP with SYN (sloppy_tcp: anything) but no RST; SCTP
 * that begins with INIT (sloppy_sctp: with anything but ABORT).
 */
export function mayOpen(packet: Packet, settings: OpenerSettings): boolean {
  if (packet.protocol === PROTOCOL_UDP) return true;
  if (packet.protocol === PROTOCOL_SCTP) {
    const chunk = packet.sctpChunk;
    if (chunk === sctp.NO_CHUNK) return false;
    return chunk === sctp.CHUNK_INIT || (settings.sloppySctp !== 0 && chunk !== sctp.CHUNK_ABORT);
  }
  if (packet.protocol !== PROTOCOL_TCP || (packet.tcpFlags & tcp.RST) !== 0) return false;
  return (packet.tcpFlags & tcp.SYN) !== 0 || settings.sloppyTcp !== 0;
}

/**
 * True when an opener must be scheduled anew although `flow` has its key: the flow's server is quiesced
 * (expire_nodest_conn), or the flow is over (conn_reuse_mode) and was not made through a template.
 */
export function mayReplace(
  packet: Packet,
  flow: number,
  flows: FlowTable,
  servers: ServerTable,
  settings: OpenerSettings,
): boolean {
  if (!isOpener(packet)) return false;
  const server = flows.serverId(flow);
  if (settings.expireNodestConn !== 0 && server !== NONE && servers.weight[server] === 0) {
    return true;
  }
  const mode = settings.connReuseMode;
  if (mode === 0 || flows.parent(flow) !== NONE) return false;
  const state = flows.state(flow);
  if (packet.protocol === PROTOCOL_SCTP) return state === SCTP_CLOSED;
  if (state === TCP_TIME_WAIT || state === TCP_CLOSE) return true;
  return (mode & 2) !== 0 && state === TCP_FIN_WAIT && flows.has(flow, FLOW_NO_OUTPUT);
}

/** True for the packets that only ever begin a connection. */
function isOpener(packet: Packet): boolean {
  if (packet.protocol === PROTOCOL_SCTP) return packet.sctpChunk === sctp.CHUNK_INIT;
  return packet.protocol === PROTOCOL_TCP && (packet.tcpFlags & tcp.SYN) !== 0;
}
