// Protocol by protocol: what states are called, and how long a flow may stay in each without a packet.

import { ticksOfSeconds, TICK_MS } from "../env/clock.ts";
import { SCTP_STATE_NAMES, SCTP_TIMEOUT_SECONDS } from "./sctp-states.ts";
import {
  TCP_ESTABLISHED,
  TCP_FIN_WAIT,
  TCP_STATE_NAMES,
  TCP_TIMEOUT_SECONDS,
} from "./tcp-states.ts";
import { UDP_NORMAL, UDP_STATE_NAMES, UDP_TIMEOUT_SECONDS } from "./udp-states.ts";

export const PROTOCOL_TCP = 6;
export const PROTOCOL_UDP = 17;
export const PROTOCOL_SCTP = 132;

/** A new flow has this long until its first packet has moved its state. */
export const FRESH_SECONDS = 3;

const ticks = (seconds: readonly number[]): Int32Array => Int32Array.from(seconds, ticksOfSeconds);
const seconds = (tickCount: number): number => Math.floor((tickCount * TICK_MS) / 1000);

/** Timeouts by state, in ticks. `ipvsadm --set` changes three of them, for all later packets. */
export class FlowTimeouts {
  readonly tcp = ticks(TCP_TIMEOUT_SECONDS);
  readonly udp = ticks(UDP_TIMEOUT_SECONDS);
  readonly sctp = ticks(SCTP_TIMEOUT_SECONDS);

  get tcpSeconds(): number {
    return seconds(this.tcp[TCP_ESTABLISHED]!);
  }

  get tcpFinSeconds(): number {
    return seconds(this.tcp[TCP_FIN_WAIT]!);
  }

  get udpSeconds(): number {
    return seconds(this.udp[UDP_NORMAL]!);
  }

  /** Control path. TCP established, TCP FIN_WAIT and UDP in seconds, 0 keeps what is set. */
  set(tcpSeconds: number, tcpFinSeconds: number, udpSeconds: number): void {
    if (tcpSeconds !== 0) this.tcp[TCP_ESTABLISHED] = ticksOfSeconds(tcpSeconds);
    if (tcpFinSeconds !== 0) this.tcp[TCP_FIN_WAIT] = ticksOfSeconds(tcpFinSeconds);
    if (udpSeconds !== 0) this.udp[UDP_NORMAL] = ticksOfSeconds(udpSeconds);
  }
}

const NAMES: ReadonlyMap<number, readonly string[]> = new Map<number, readonly string[]>([
  [PROTOCOL_TCP, TCP_STATE_NAMES],
  [PROTOCOL_UDP, UDP_STATE_NAMES],
  [PROTOCOL_SCTP, SCTP_STATE_NAMES],
]);

/** State names by number, for a protocol that has states; empty for others. */
export const stateNames = (protocol: number): readonly string[] => NAMES.get(protocol) ?? [];

/** Name of a flow's state in listings; a template is ASSURED or NONE, as is a protocol without states. */
export function stateName(
  protocol: number,
  state: number,
  isTemplate: boolean,
  isAssured: boolean,
): string {
  if (isTemplate) return isAssured ? "ASSURED" : "NONE";
  return stateNames(protocol)[state] ?? "NONE";
}
