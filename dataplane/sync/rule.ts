// Hot: when a flow is announced: the kernel's rule, decided packet by packet from what was announced before.

import { ticksOfSeconds } from "../env/clock.ts";
import { FLOW_ONE_PACKET, FLOW_TEMPLATE } from "../flow/flags.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import { SCTP_CLOSED, SCTP_ESTABLISHED } from "../flow/sctp-states.ts";
import { PROTOCOL_SCTP, PROTOCOL_TCP } from "../flow/states.ts";
import {
  TCP_CLOSE,
  TCP_CLOSE_WAIT,
  TCP_ESTABLISHED,
  TCP_FIN_WAIT,
  TCP_TIME_WAIT,
} from "../flow/tcp-states.ts";
import { NONE } from "../schedule/server-table.ts";
import type { SyncSettings } from "./settings.ts";

/** A flow with less than this left is announced again however short the refresh period is. */
const REFRESH_TICKS_MIN = ticksOfSeconds(10);
/** The end of a flow as noted is a multiple of 4 ticks; the bits below count repeats. */
const REPEATS_MASK = 3;
const EIGHTH_SHIFT = 3;

const TCP_STATES =
  (1 << TCP_ESTABLISHED) |
  (1 << TCP_FIN_WAIT) |
  (1 << TCP_CLOSE) |
  (1 << TCP_CLOSE_WAIT) |
  (1 << TCP_TIME_WAIT);
/** ESTABLISHED, the three states of a shutdown that follow it, CLOSED. */
const SCTP_STATES = (0b1111 << SCTP_ESTABLISHED) | (1 << SCTP_CLOSED);

/** What was announced last of each flow, by flow number: 5 bytes a flow of the table's capacity. */
export class SyncHistory {
  /** State announced last plus one; 0 for a flow that nothing is known of yet. */
  readonly #state: Uint8Array;
  /** Tick at which the flow would end, as announced last, a multiple of 4; the low bits count repeats. */
  readonly #end: Int32Array;

  constructor(capacity: number) {
    this.#state = new Uint8Array(capacity);
    this.#end = new Int32Array(capacity);
  }

  /** The flow is over: its number will be another's. */
  forget(flow: number): void {
    this.#state[flow] = 0;
  }

  /** Another director has said that the flow is in `state`. */
  learn(flow: number, state: number, nowTicks: number): void {
    if (this.#state[flow] === 0) this.#end[flow] = nowTicks & ~REPEATS_MASK;
    this.#state[flow] = state + 1;
  }

  /**
   * True when the flow is to be announced now; it is then noted as announced.
   *
   * @param packets packets of the client until now, this one included
   */
  isDue(
    flows: FlowTable,
    settings: SyncSettings,
    flow: number,
    packets: number,
    nowTicks: number,
  ): boolean {
    if (this.#state[flow] === 0) this.learn(flow, 0, nowTicks);
    const state = flows.state(flow);
    const isTemplate = flows.has(flow, FLOW_TEMPLATE);
    if (!isTemplate && settings.syncPersistMode !== 0 && isOfTemplate(flows, flow)) return false;
    const protocol = isTemplate ? 0 : flows.protocol(flow);
    const announced = announcedStates(protocol);
    const end = (nowTicks + flows.timeout(flow)) & ~REPEATS_MASK;
    if (announced !== 0) {
      if ((announced & (1 << state)) === 0) return false;
      const hasChanged = state !== this.#state[flow]! - 1;
      const established = protocol === PROTOCOL_TCP ? TCP_ESTABLISHED : SCTP_ESTABLISHED;
      if (hasChanged && state !== established) return this.#note(flow, state, end);
    }
    const repeats = this.#repeats(flows, settings, flow, end, nowTicks);
    if (repeats < 0) return false;
    if (!isItsTurn(settings, isTemplate, packets)) return false;
    return this.#note(flow, state, end | repeats);
  }

  /** True when flows like this one, as it is now, are announced at all. */
  isAnnounceable(flows: FlowTable, settings: SyncSettings, flow: number): boolean {
    if (flows.has(flow, FLOW_ONE_PACKET)) return false;
    if (settings.syncVersion === 0 && flows.family(flow) !== 4) return false;
    if (flows.has(flow, FLOW_TEMPLATE)) return true;
    if (settings.syncPersistMode !== 0 && isOfTemplate(flows, flow)) return false;
    const announced = announcedStates(flows.protocol(flow));
    return announced === 0 || (announced & (1 << flows.state(flow))) !== 0;
  }

  /** The flow was announced as it is, whatever the rule says. */
  announced(flows: FlowTable, flow: number): void {
    this.#note(flow, flows.state(flow), flows.deadline(flow) & ~REPEATS_MASK);
  }

  /** How often it will then have been repeated in its refresh period; -1 when it is not to be. */
  #repeats(
    flows: FlowTable,
    settings: SyncSettings,
    flow: number,
    end: number,
    nowTicks: number,
  ): number {
    const period = ticksOfSeconds(settings.syncRefreshPeriod);
    if (period <= 0) return 0;
    const timeout = flows.timeout(flow);
    const before = this.#end[flow]!;
    const later = Math.abs((end - before) | 0);
    const half = timeout >> 1;
    const least = half > REFRESH_TICKS_MIN ? half : REFRESH_TICKS_MIN;
    if (later >= (period < least ? period : least)) return 0;
    const repeats = before & REPEATS_MASK;
    if (repeats >= settings.syncRetries) return -1;
    const earliest = (before - timeout + (period >> EIGHTH_SHIFT)) | 0;
    return ((nowTicks - earliest) | 0) < 0 ? -1 : repeats + 1;
  }

  #note(flow: number, state: number, end: number): boolean {
    this.#state[flow] = state + 1;
    this.#end[flow] = end;
    return true;
  }
}

/** Bits of the states in which flows of a protocol are announced; 0 for protocols with one state. */
function announcedStates(protocol: number): number {
  if (protocol === PROTOCOL_TCP) return TCP_STATES;
  return protocol === PROTOCOL_SCTP ? SCTP_STATES : 0;
}

/** True for a flow made from a template, or by way of another flow (FTP data). */
function isOfTemplate(flows: FlowTable, flow: number): boolean {
  let parent = flows.parent(flow);
  while (parent !== NONE && !flows.has(parent, FLOW_TEMPLATE)) parent = flows.parent(parent);
  return parent !== NONE;
}

/** The rule of sync_threshold: the packet at the threshold in every period, or once. */
function isItsTurn(settings: SyncSettings, isTemplate: boolean, packets: number): boolean {
  const { syncPeriod, syncThreshold } = settings;
  if (syncPeriod > 0) return isTemplate || packets % syncPeriod === syncThreshold;
  return settings.syncRefreshPeriod > 0 || packets === syncThreshold;
}
