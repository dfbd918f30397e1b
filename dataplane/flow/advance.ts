// Hot: what one packet does to its flow: state, timer, and whether it counts as active.

import { FLOW_ASSURED, FLOW_INACTIVE, FLOW_NO_OUTPUT } from "./flags.ts";
import { type FlowTable, NONE } from "./flow-table.ts";
import { nextSctpState, SCTP_ESTABLISHED, SCTP_EVENT_NONE } from "./sctp-states.ts";
import { type FlowTimeouts, PROTOCOL_SCTP, PROTOCOL_TCP, PROTOCOL_UDP } from "./states.ts";
import {
  INPUT_ONLY,
  isActiveTcpState,
  nextTcpState,
  OUTPUT,
  TCP_ESTABLISHED,
} from "./tcp-states.ts";
import { UDP_NORMAL } from "./udp-states.ts";

/** What the caller has to do with the counts of the flow's server: ServerTable.move. */
export const BECAME_ACTIVE = 1;
export const BECAME_INACTIVE = -1;
export const UNCHANGED = 0;

/** Timeouts of one service. */
export interface StateTimeouts {
  /** Ticks that a flow may stay in a state without a packet; 0 for what all services have. */
  of(protocol: number, state: number): number;
}

/**
 * Runs the state machine for one packet of a flow: sets state, timeout and deadline, keeps FLOW_INACTIVE and
 * FLOW_NO_OUTPUT, and marks the flow's template as assured when the flow is established (UDP: answered).
 *
 * @param direction INPUT (of the client) or OUTPUT (of the server)
 * @param signal    TCP: the flags byte; SCTP: the event of `sctpEvent`; others ignore it
 * @param isSecure  the sysctl secure_tcp is on
 * @param own       timeouts of the flow's service, or null
 * @returns BECAME_ACTIVE, BECAME_INACTIVE or UNCHANGED
 */
export function advanceState(
  flows: FlowTable,
  timeouts: FlowTimeouts,
  flow: number,
  direction: number,
  signal: number,
  isSecure: boolean,
  nowTicks: number,
  own: StateTimeouts | null = null,
): number {
  const protocol = flows.protocol(flow);
  if (protocol === PROTOCOL_TCP) {
    const state = nextTcpState(
      flows.state(flow),
      signal,
      effectiveDirection(flows, flow, direction),
      isSecure,
    );
    const ticks = own === null ? 0 : own.of(PROTOCOL_TCP, state);
    flows.touch(flow, ticks === 0 ? timeouts.tcp[state]! : ticks, nowTicks);
    if (state === flows.state(flow)) return UNCHANGED;
    return enter(flows, flow, state, isActiveTcpState(state), state === TCP_ESTABLISHED);
  }
  if (protocol === PROTOCOL_UDP) {
    const ticks = own === null ? 0 : own.of(PROTOCOL_UDP, UDP_NORMAL);
    flows.touch(flow, ticks === 0 ? timeouts.udp[UDP_NORMAL]! : ticks, nowTicks);
    if (direction === OUTPUT) assureParent(flows, flow);
    return UNCHANGED;
  }
  if (protocol === PROTOCOL_SCTP && signal !== SCTP_EVENT_NONE) {
    const state = nextSctpState(
      flows.state(flow),
      signal,
      effectiveDirection(flows, flow, direction),
    );
    flows.touch(flow, timeouts.sctp[state]!, nowTicks);
    if (state === flows.state(flow)) return UNCHANGED;
    const isEstablished = state === SCTP_ESTABLISHED;
    return enter(flows, flow, state, isEstablished, isEstablished);
  }
  flows.touch(flow, flows.timeout(flow), nowTicks);
  return UNCHANGED;
}

/** INPUT_ONLY until a packet of the server was seen; the first one makes both directions count. */
function effectiveDirection(flows: FlowTable, flow: number, direction: number): number {
  if (!flows.has(flow, FLOW_NO_OUTPUT)) return direction;
  if (direction !== OUTPUT) return INPUT_ONLY;
  flows.clearFlags(flow, FLOW_NO_OUTPUT);
  return OUTPUT;
}

/** Puts the flow into another state. */
function enter(
  flows: FlowTable,
  flow: number,
  state: number,
  isActive: boolean,
  isEstablished: boolean,
): number {
  flows.setState(flow, state);
  if (isEstablished) assureParent(flows, flow);
  if (isActive === !flows.has(flow, FLOW_INACTIVE)) return UNCHANGED;
  if (isActive) {
    flows.clearFlags(flow, FLOW_INACTIVE);
    return BECAME_ACTIVE;
  }
  flows.setFlags(flow, FLOW_INACTIVE);
  return BECAME_INACTIVE;
}

function assureParent(flows: FlowTable, flow: number): void {
  const parent = flows.parent(flow);
  if (parent !== NONE) flows.setFlags(parent, FLOW_ASSURED);
}
