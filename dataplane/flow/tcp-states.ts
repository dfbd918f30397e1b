// Hot: the TCP state machine of flows, as tables: normal ones, and those that hold while secure_tcp is on.
// A balancer sees half a connection or both halves, so there is a table a direction: INPUT (client to
// server), OUTPUT (server to client), and INPUT_ONLY for a flow whose server was never heard.

import { compileTable } from "../wire/state-table.ts";

export const TCP_NONE = 0;
export const TCP_ESTABLISHED = 1;
export const TCP_SYN_SENT = 2;
export const TCP_SYN_RECV = 3;
export const TCP_FIN_WAIT = 4;
export const TCP_TIME_WAIT = 5;
export const TCP_CLOSE = 6;
export const TCP_CLOSE_WAIT = 7;
export const TCP_LAST_ACK = 8;
export const TCP_LISTEN = 9;
export const TCP_SYNACK = 10;

/** Names of the states in listings, by number. */
export const TCP_STATE_NAMES = [
  "NONE",
  "ESTABLISHED",
  "SYN_SENT",
  "SYN_RECV",
  "FIN_WAIT",
  "TIME_WAIT",
  "CLOSE",
  "CLOSE_WAIT",
  "LAST_ACK",
  "LISTEN",
  "SYNACK",
] as const;

/** Seconds that a flow lives without a packet, by state. */
export const TCP_TIMEOUT_SECONDS = [2, 900, 120, 60, 120, 120, 10, 60, 30, 120, 120] as const;

/** Directions, for all protocols; the first two are the packet's, the third follows from the flow. */
export const INPUT = 0;
export const OUTPUT = 1;
export const INPUT_ONLY = 2;
export const DIRECTIONS = 3;

const FIN = 0x01;
const SYN = 0x02;
const RST = 0x04;
const ACK = 0x10;

const STATES = ["NO", "ES", "SS", "SR", "FW", "TW", "CL", "CW", "LA", "LI", "SA"] as const;
const EVENTS = ["syn", "fin", "ack", "rst", "none"] as const;
const EVENT_SYN = 0;
const EVENT_FIN = 1;
const EVENT_ACK = 2;
const EVENT_RST = 3;
const EVENT_NONE = 4;

const NORMAL_INPUT = `
         NO  ES  SS  SR  FW  TW  CL  CW  LA  LI  SA
  syn    SR  ES  ES  SR  SR  SR  SR  SR  SR  SR  SR
  fin    CL  CW  SS  TW  TW  TW  CL  CW  LA  LI  TW
  ack    ES  ES  SS  ES  FW  TW  CL  CW  CL  LI  ES
  rst    CL  CL  CL  SR  CL  CL  CL  CL  LA  LI  SR
  none   CL  CL  CL  CL  CL  CL  CL  CL  CL  CL  CL`;

const NORMAL_OUTPUT = `
         NO  ES  SS  SR  FW  TW  CL  CW  LA  LI  SA
  syn    SS  ES  SS  SR  SS  SS  SS  SS  SS  LI  SR
  fin    TW  FW  SS  TW  FW  TW  CL  TW  LA  LI  TW
  ack    ES  ES  SS  ES  FW  TW  CL  CW  LA  ES  ES
  rst    CL  CL  SS  CL  CL  TW  CL  CL  CL  CL  CL
  none   CL  CL  CL  CL  CL  CL  CL  CL  CL  CL  CL`;

const NORMAL_INPUT_ONLY = `
         NO  ES  SS  SR  FW  TW  CL  CW  LA  LI  SA
  syn    SR  ES  ES  SR  SR  SR  SR  SR  SR  SR  SR
  fin    CL  FW  SS  TW  FW  TW  CL  CW  LA  LI  TW
  ack    ES  ES  SS  ES  FW  TW  CL  CW  CL  LI  ES
  rst    CL  CL  CL  SR  CL  CL  CL  CL  LA  LI  CL
  none   CL  CL  CL  CL  CL  CL  CL  CL  CL  CL  CL`;

const SECURE_INPUT = `
         NO  ES  SS  SR  FW  TW  CL  CW  LA  LI  SA
  syn    SR  ES  ES  SR  SR  SR  SR  SR  SR  SR  SA
  fin    CL  CW  SS  TW  TW  TW  CL  CW  LA  LI  SA
  ack    ES  ES  SS  SR  FW  TW  CL  CW  CL  LI  SA
  rst    CL  CL  CL  SR  CL  CL  CL  CL  LA  LI  CL
  none   CL  CL  CL  CL  CL  CL  CL  CL  CL  CL  CL`;

const SECURE_OUTPUT = `
         NO  ES  SS  SR  FW  TW  CL  CW  LA  LI  SA
  syn    SS  ES  SS  SA  SS  SS  SS  SS  SS  LI  SA
  fin    TW  FW  SS  TW  FW  TW  CL  TW  LA  LI  TW
  ack    ES  ES  SS  ES  FW  TW  CL  CW  LA  ES  ES
  rst    CL  CL  SS  CL  CL  TW  CL  CL  CL  CL  CL
  none   CL  CL  CL  CL  CL  CL  CL  CL  CL  CL  CL`;

const SECURE_INPUT_ONLY = `
         NO  ES  SS  SR  FW  TW  CL  CW  LA  LI  SA
  syn    SA  ES  ES  SR  SA  SA  SA  SA  SA  SA  SA
  fin    CL  FW  SS  TW  FW  TW  CL  CW  LA  LI  TW
  ack    ES  ES  SS  ES  FW  TW  CL  CW  CL  LI  ES
  rst    CL  CL  CL  SR  CL  CL  CL  CL  LA  LI  CL
  none   CL  CL  CL  CL  CL  CL  CL  CL  CL  CL  CL`;

const TABLE_CELLS = STATES.length * EVENTS.length;

/** Six tables one after the other: normal, then secure; in each the directions by number. */
const NEXT = Uint8Array.from(
  [
    NORMAL_INPUT,
    NORMAL_OUTPUT,
    NORMAL_INPUT_ONLY,
    SECURE_INPUT,
    SECURE_OUTPUT,
    SECURE_INPUT_ONLY,
  ].flatMap((drawing) => [...compileTable(STATES, EVENTS, drawing)]),
);

/** What a packet means to the state machine; of several flags RST counts first, then SYN, FIN, ACK. */
export function tcpEvent(flags: number): number {
  if ((flags & RST) !== 0) return EVENT_RST;
  if ((flags & SYN) !== 0) return EVENT_SYN;
  if ((flags & FIN) !== 0) return EVENT_FIN;
  return (flags & ACK) !== 0 ? EVENT_ACK : EVENT_NONE;
}

/** The state after a packet with these TCP flags; `direction` INPUT, OUTPUT or INPUT_ONLY. */
export function nextTcpState(
  state: number,
  flags: number,
  direction: number,
  isSecure: boolean,
): number {
  const table = (isSecure ? DIRECTIONS : 0) + direction;
  return NEXT[table * TABLE_CELLS + tcpEvent(flags) * STATES.length + state]!;
}

/** States that count as active at the server: ES, SS, SR, SA. */
export function isActiveTcpState(state: number): boolean {
  return (
    state === TCP_ESTABLISHED ||
    state === TCP_SYN_SENT ||
    state === TCP_SYN_RECV ||
    state === TCP_SYNACK
  );
}
