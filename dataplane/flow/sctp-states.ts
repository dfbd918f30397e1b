// Hot: the SCTP state machine of flows, as one table a direction.
// The event is that of the packet's first chunk, save that an ABORT behind COOKIE ECHO or COOKIE ACK counts
// as ABORT; whoever parses the packet finds it by `sctpEvent`. RFC 9260 §3.2 for the chunk types.

import { CHUNK_ABORT, CHUNK_COOKIE_ACK, CHUNK_COOKIE_ECHO, NO_CHUNK } from "../wire/sctp.ts";
import { compileTable } from "../wire/state-table.ts";

export const SCTP_NONE = 0;
export const SCTP_INIT1 = 1;
export const SCTP_INIT = 2;
export const SCTP_ESTABLISHED = 8;
export const SCTP_REJECTED = 12;
export const SCTP_CLOSED = 13;

/** Names of the states in listings, by number. */
export const SCTP_STATE_NAMES = [
  "NONE",
  "INIT1",
  "INIT",
  "C-SENT",
  "C-REPLIED",
  "C-WAIT",
  "COOKIE",
  "C-ECHOED",
  "ESTABLISHED",
  "S-SENT",
  "S-RECEIVED",
  "S-ACK-SENT",
  "REJECTED",
  "CLOSED",
] as const;

/** Seconds that a flow lives without a packet, by state. */
export const SCTP_TIMEOUT_SECONDS = [2, 4, 61, 61, 61, 61, 61, 61, 900, 61, 61, 61, 4, 61] as const;

const STATES = [
  "NO",
  "I1",
  "IN",
  "CS",
  "CR",
  "CW",
  "CO",
  "CE",
  "ES",
  "SS",
  "SR",
  "SA",
  "RJ",
  "CL",
] as const;
const EVENTS = [
  "data",
  "init",
  "init-ack",
  "cookie-echo",
  "cookie-ack",
  "shutdown",
  "shutdown-ack",
  "shutdown-comp",
  "error",
  "abort",
] as const;

export const SCTP_EVENT_DATA = 0;
export const SCTP_EVENT_INIT = 1;
export const SCTP_EVENT_ABORT = 9;

/** Event by chunk type; every type that is not named here carries data as far as a balancer cares. */
const EVENT_OF_CHUNK = new Uint8Array(256);
EVENT_OF_CHUNK[1] = SCTP_EVENT_INIT;
EVENT_OF_CHUNK[2] = EVENTS.indexOf("init-ack");
EVENT_OF_CHUNK[6] = SCTP_EVENT_ABORT;
EVENT_OF_CHUNK[7] = EVENTS.indexOf("shutdown");
EVENT_OF_CHUNK[8] = EVENTS.indexOf("shutdown-ack");
EVENT_OF_CHUNK[9] = EVENTS.indexOf("error");
EVENT_OF_CHUNK[10] = EVENTS.indexOf("cookie-echo");
EVENT_OF_CHUNK[11] = EVENTS.indexOf("cookie-ack");
EVENT_OF_CHUNK[14] = EVENTS.indexOf("shutdown-comp");

/** The event of a packet without a chunk: nothing changes. */
export const SCTP_EVENT_NONE = -1;

const NEXT_INPUT = `
                NO I1 IN CS CR CW CO CE ES SS SR SA RJ CL
  data          ES I1 IN CS CR CW CO CE ES SS SR SA RJ CL
  init          I1 IN IN CS CR CW CO CE ES SS SR SA IN IN
  init-ack      CW CW CW CS CR CO CO CE ES SS SR SA RJ CL
  cookie-echo   CR IN IN CR CR CW CO CE ES SS SR SA RJ CL
  cookie-ack    ES I1 IN CS CR CW CO ES ES SS SR SA RJ CL
  shutdown      SR I1 IN CS CR CW CO CE SR SS SR SA RJ CL
  shutdown-ack  CL IN IN CS CR CW CO CE ES CL SR CL RJ CL
  shutdown-comp CL CL CL CS CR CW CO CE ES SS SR CL RJ CL
  error         CL I1 IN CS CR CW CO CL ES SS SR SA RJ CL
  abort         CL CL CL CL CL RJ CL CL CL CL CL CL CL CL`;

const NEXT_OUTPUT = `
                NO I1 IN CS CR CW CO CE ES SS SR SA RJ CL
  data          ES I1 IN CS CR CW CO CE ES SS SR SA RJ CL
  init          CW CW CW CW CW CW CW CW ES CW CW CW CW CW
  init-ack      CS CS CS CS CR CW CO CE ES SS SR SA RJ CL
  cookie-echo   CE CE CE CE CE CE CE CE ES SS SR SA RJ CL
  cookie-ack    ES ES ES ES ES ES ES ES ES SS SR SA RJ CL
  shutdown      SS SS SS SS SS SS SS SS SS SS SR SA RJ CL
  shutdown-ack  SA SA SA SA SA CW CO CE ES SA SA SA RJ CL
  shutdown-comp CL I1 IN CS CR CW CO CE ES SS SR SA RJ CL
  error         CL CL CL CL CL CW CO CE ES SS SR SA RJ CL
  abort         CL RJ CL CL CL CL CL CL CL CL CL CL CL CL`;

const NEXT_INPUT_ONLY = `
                NO I1 IN CS CR CW CO CE ES SS SR SA RJ CL
  data          ES I1 IN CS CR ES CO CE ES SS SR SA RJ CL
  init          I1 IN IN IN IN IN CO CE ES SS SR SA IN IN
  init-ack      CE CE CE CE CE CE CO CE ES SS SR SA RJ CL
  cookie-echo   ES ES ES ES ES ES CO CE ES SS SR SA RJ CL
  cookie-ack    ES I1 IN ES ES CW ES ES ES SS SR SA RJ CL
  shutdown      SR I1 IN CS CR CW CO CE SR SS SR SA RJ CL
  shutdown-ack  CL IN IN CS CR CW CO CE CL CL SR CL RJ CL
  shutdown-comp CL CL CL CL CL CW CO CE ES SS CL CL RJ CL
  error         CL I1 IN CS CR CW CO CE ES SS SR SA RJ CL
  abort         CL CL CL CL CL RJ CL CL CL CL CL CL CL CL`;

const TABLE_CELLS = STATES.length * EVENTS.length;

/** Three tables one after the other, the directions by number. */
const NEXT = Uint8Array.from(
  [NEXT_INPUT, NEXT_OUTPUT, NEXT_INPUT_ONLY].flatMap((drawing) => [
    ...compileTable(STATES, EVENTS, drawing),
  ]),
);

/** What a packet means to the state machine: its first chunk's type, and the second's or NO_CHUNK. */
export function sctpEvent(firstChunk: number, secondChunk: number): number {
  if (
    secondChunk === CHUNK_ABORT &&
    (firstChunk === CHUNK_COOKIE_ECHO || firstChunk === CHUNK_COOKIE_ACK)
  ) {
    return SCTP_EVENT_ABORT;
  }
  return firstChunk === NO_CHUNK ? SCTP_EVENT_NONE : EVENT_OF_CHUNK[firstChunk]!;
}

/** The state after an event; `direction` INPUT, OUTPUT or INPUT_ONLY of tcp-states.ts. */
export function nextSctpState(state: number, event: number, direction: number): number {
  return NEXT[direction * TABLE_CELLS + event * STATES.length + state]!;
}
