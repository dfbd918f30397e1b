// State names and timeouts by protocol.

import { suite } from "uvu";
import * as assert from "uvu/assert";

import {
  FlowTimeouts,
  PROTOCOL_SCTP,
  PROTOCOL_TCP,
  PROTOCOL_UDP,
  stateName,
  stateNames,
} from "../../../dataplane/flow/states.ts";
import { TCP_CLOSE_WAIT } from "../../../dataplane/flow/tcp-states.ts";

const states = suite("flow/states");

states("timeouts start as the kernel's and three of them can be set", () => {
  const timeouts = new FlowTimeouts();
  const shown = (): number[] => [timeouts.tcpSeconds, timeouts.tcpFinSeconds, timeouts.udpSeconds];
  assert.equal(shown(), [900, 120, 300]);

  timeouts.set(10, 20, 30);

  assert.equal(shown(), [10, 20, 30]);
  assert.is(timeouts.tcp[TCP_CLOSE_WAIT], 6000, "the others stay");
});

states("a timeout of 0 keeps what is set", () => {
  const timeouts = new FlowTimeouts();

  timeouts.set(0, 5, 0);

  assert.equal([timeouts.tcpSeconds, timeouts.tcpFinSeconds, timeouts.udpSeconds], [900, 5, 300]);
});

states("states have their listing names, templates theirs", () => {
  assert.is(stateName(PROTOCOL_TCP, 3, false, false), "SYN_RECV");
  assert.is(stateName(PROTOCOL_UDP, 0, false, false), "UDP");
  assert.is(stateName(PROTOCOL_SCTP, 11, false, false), "S-ACK-SENT");
  assert.is(stateName(PROTOCOL_TCP, 0, true, false), "NONE");
  assert.is(stateName(0, 0, true, true), "ASSURED");
  assert.is(stateName(50, 0, false, false), "NONE");
  assert.is(stateNames(50).length, 0);
});

states.run();
