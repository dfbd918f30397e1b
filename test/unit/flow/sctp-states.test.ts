// The SCTP state machine against lifetimes that a kernel showed.

import { suite } from "uvu";
import * as assert from "uvu/assert";

import {
  nextSctpState,
  SCTP_EVENT_ABORT,
  SCTP_EVENT_DATA,
  SCTP_EVENT_NONE,
  SCTP_STATE_NAMES,
  SCTP_TIMEOUT_SECONDS,
  sctpEvent,
} from "../../../dataplane/flow/sctp-states.ts";
import { INPUT, INPUT_ONLY, OUTPUT } from "../../../dataplane/flow/tcp-states.ts";
import { NO_CHUNK } from "../../../dataplane/wire/sctp.ts";

const sctp = suite("flow/sctp-states");

/** Chunk types of RFC 9260 §3.2. */
const CHUNK: Record<string, number> = {
  DATA: 0,
  INIT: 1,
  INIT_ACK: 2,
  SACK: 3,
  HEARTBEAT: 4,
  ABORT: 6,
  SHUTDOWN: 7,
  SHUTDOWN_ACK: 8,
  ERROR: 9,
  COOKIE_ECHO: 10,
  COOKIE_ACK: 11,
  SHUTDOWN_COMPLETE: 14,
};

/** Lifetimes as a kernel showed them: who sent which chunk, and the state it led to. */
const NAT_WALKS = [
  `c INIT INIT1, s INIT_ACK C-SENT, c COOKIE_ECHO C-REPLIED, s COOKIE_ACK ESTABLISHED,
   c DATA ESTABLISHED, s SACK ESTABLISHED, c SHUTDOWN S-RECEIVED, s SHUTDOWN_ACK S-ACK-SENT,
   c SHUTDOWN_COMPLETE CLOSED`,
  `c INIT INIT1, s INIT_ACK C-SENT, c COOKIE_ECHO C-REPLIED, s COOKIE_ACK ESTABLISHED,
   s SHUTDOWN S-SENT, c SHUTDOWN_ACK CLOSED, s SHUTDOWN_COMPLETE CLOSED`,
  `c INIT INIT1, s ABORT REJECTED`,
  `c INIT INIT1, s INIT_ACK C-SENT, c COOKIE_ECHO C-REPLIED, s ERROR CLOSED`,
];
const DIRECT_WALKS = [
  `c INIT INIT1, c COOKIE_ECHO ESTABLISHED, c DATA ESTABLISHED, c SHUTDOWN S-RECEIVED,
   c SHUTDOWN_COMPLETE CLOSED`,
  `c INIT INIT1, c COOKIE_ECHO ESTABLISHED, c ABORT CLOSED`,
];

function follow(walk: string, fromClient: number): void {
  let state = 0;
  for (const step of walk.split(",")) {
    const [from, chunk, expected] = step.trim().split(" ");
    const event = sctpEvent(CHUNK[chunk!]!, NO_CHUNK);
    state = nextSctpState(state, event, from === "c" ? fromClient : OUTPUT);
    assert.is(SCTP_STATE_NAMES[state], expected, step);
  }
}

sctp("under NAT both ends move the association as the kernel's table does", () => {
  for (const walk of NAT_WALKS) follow(walk, INPUT);
});

sctp("under direct routing the client's chunks alone move it", () => {
  for (const walk of DIRECT_WALKS) follow(walk, INPUT_ONLY);
});

sctp("an ABORT behind COOKIE ECHO or COOKIE ACK counts, behind others it does not", () => {
  const abort = CHUNK["ABORT"]!;

  assert.is(sctpEvent(CHUNK["COOKIE_ECHO"]!, abort), SCTP_EVENT_ABORT);
  assert.is(sctpEvent(CHUNK["COOKIE_ACK"]!, abort), SCTP_EVENT_ABORT);
  assert.is(sctpEvent(CHUNK["DATA"]!, abort), SCTP_EVENT_DATA);
  assert.is(sctpEvent(abort, NO_CHUNK), SCTP_EVENT_ABORT);
  assert.is(sctpEvent(NO_CHUNK, NO_CHUNK), SCTP_EVENT_NONE);
});

sctp("chunks of control and of unknown type count as data", () => {
  for (const type of [CHUNK["SACK"]!, CHUNK["HEARTBEAT"]!, 5, 12, 13, 64, 255]) {
    assert.is(sctpEvent(type, NO_CHUNK), SCTP_EVENT_DATA, `chunk type ${type}`);
  }
});

sctp("every state has a timeout", () => {
  assert.is(SCTP_TIMEOUT_SECONDS.length, SCTP_STATE_NAMES.length);
});

sctp.run();
