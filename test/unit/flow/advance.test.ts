// Flows advance: state, timer, active counts and templates, packet by packet.

import { suite } from "uvu";
import * as assert from "uvu/assert";

import {
  advanceState,
  BECAME_ACTIVE,
  BECAME_INACTIVE,
  UNCHANGED,
} from "../../../dataplane/flow/advance.ts";
import {
  FLOW_ASSURED,
  FLOW_INACTIVE,
  FLOW_NO_OUTPUT,
  FLOW_TEMPLATE,
} from "../../../dataplane/flow/flags.ts";
import { FlowTable } from "../../../dataplane/flow/flow-table.ts";
import { SCTP_ESTABLISHED, sctpEvent } from "../../../dataplane/flow/sctp-states.ts";
import {
  FlowTimeouts,
  PROTOCOL_SCTP,
  PROTOCOL_TCP,
  PROTOCOL_UDP,
} from "../../../dataplane/flow/states.ts";
import {
  INPUT,
  OUTPUT,
  TCP_CLOSE_WAIT,
  TCP_ESTABLISHED,
  TCP_FIN_WAIT,
  TCP_SYN_RECV,
} from "../../../dataplane/flow/tcp-states.ts";
import { NO_CHUNK } from "../../../dataplane/wire/sctp.ts";

const advance = suite("flow/advance");

const FIN = 1;
const SYN = 2;
const ACK = 16;
const NAT = FLOW_INACTIVE;
const DIRECT = 3 | FLOW_INACTIVE | FLOW_NO_OUTPUT;
const COOKIE_ECHO = 10;

/** A flow with a template as its parent, and the verb that sends a packet through it. */
function flowOf(protocol: number, flags: number) {
  const flows = new FlowTable({ capacity: 16, seed: 1, owner: { expired: () => true } });
  const timeouts = new FlowTimeouts();
  const template = flows.allocate(4, protocol, FLOW_TEMPLATE);
  const flow = flows.allocate(4, protocol, flags);
  flows.link(template, 30_000, 0);
  flows.link(flow, 300, 0);
  flows.adopt(template, flow);
  const send = (direction: number, signal: number, now = 0): number =>
    advanceState(flows, timeouts, flow, direction, signal, false, now);
  return { flows, timeouts, template, flow, send };
}

advance("a flow of a service with timeouts of its own never gets the longer one of all", () => {
  const { flow, flows, timeouts } = flowOf(PROTOCOL_UDP, NAT);
  const given: number[] = [];
  flows.touch = (_flow, ticks) => void given.push(ticks);
  const own = { of: (protocol: number) => (protocol === PROTOCOL_UDP ? 500 : 0) };

  advanceState(flows, timeouts, flow, INPUT, 0, false, 0, own);

  // Given both in turn, the timer would be moved at every packet.
  assert.equal(given, [500]);
});

advance("a SYN makes a fresh flow active and gives it the timeout of SYN_RECV", () => {
  const { flows, flow, send } = flowOf(PROTOCOL_TCP, NAT);

  assert.is(send(INPUT, SYN, 500), BECAME_ACTIVE);

  assert.is(flows.state(flow), TCP_SYN_RECV);
  assert.is(flows.has(flow, FLOW_INACTIVE), false);
  assert.equal([flows.timeout(flow), flows.deadline(flow)], [6000, 6500]);
});

advance("a change among active states, or among inactive ones, moves no count", () => {
  const { send } = flowOf(PROTOCOL_TCP, NAT);
  send(INPUT, SYN);

  assert.is(send(INPUT, ACK), UNCHANGED);
  assert.is(send(INPUT, FIN), BECAME_INACTIVE);
  assert.is(send(OUTPUT, FIN), UNCHANGED);
});

advance("a packet that leaves the state alone still starts the timeout anew", () => {
  const { flows, flow, send } = flowOf(PROTOCOL_TCP, NAT);
  send(INPUT, SYN, 0);
  send(INPUT, ACK, 10);

  assert.is(send(OUTPUT, ACK, 1000), UNCHANGED);

  assert.is(flows.deadline(flow), 1000 + 90_000);
});

advance("a flow is judged by the client's half alone until its server is heard", () => {
  const unheard = flowOf(PROTOCOL_TCP, DIRECT);
  unheard.send(INPUT, SYN);
  unheard.send(INPUT, ACK);
  unheard.send(INPUT, FIN);
  assert.is(unheard.flows.state(unheard.flow), TCP_FIN_WAIT);

  const heard = flowOf(PROTOCOL_TCP, DIRECT);
  heard.send(INPUT, SYN);
  heard.send(OUTPUT, SYN | ACK);
  assert.is(heard.flows.has(heard.flow, FLOW_NO_OUTPUT), false);
  heard.send(INPUT, ACK);
  heard.send(INPUT, FIN);
  assert.is(heard.flows.state(heard.flow), TCP_CLOSE_WAIT);
});

advance("the template is assured when TCP or SCTP is established", () => {
  const tcp = flowOf(PROTOCOL_TCP, NAT);
  tcp.send(INPUT, SYN);
  assert.is(tcp.flows.has(tcp.template, FLOW_ASSURED), false);
  tcp.send(INPUT, ACK);
  assert.is(tcp.flows.state(tcp.flow), TCP_ESTABLISHED);
  assert.is(tcp.flows.has(tcp.template, FLOW_ASSURED), true);

  const sctp = flowOf(PROTOCOL_SCTP, DIRECT);
  assert.is(sctp.send(INPUT, sctpEvent(1, NO_CHUNK)), UNCHANGED);
  assert.is(sctp.flows.timeout(sctp.flow), 400);
  assert.is(sctp.send(INPUT, sctpEvent(COOKIE_ECHO, NO_CHUNK)), BECAME_ACTIVE);
  assert.is(sctp.flows.state(sctp.flow), SCTP_ESTABLISHED);
  assert.is(sctp.flows.has(sctp.template, FLOW_ASSURED), true);
});

advance("a UDP flow is never active, and an answer assures its template", () => {
  const { flows, flow, template, send } = flowOf(PROTOCOL_UDP, NAT);

  assert.is(send(INPUT, 0, 7), UNCHANGED);
  assert.equal([flows.timeout(flow), flows.deadline(flow)], [30_000, 30_007]);
  assert.is(flows.has(flow, FLOW_INACTIVE), true);
  assert.is(flows.has(template, FLOW_ASSURED), false);

  send(OUTPUT, 0);
  assert.is(flows.has(template, FLOW_ASSURED), true);
});

advance("timeouts that were set hold from the next packet on", () => {
  const { flows, timeouts, flow, send } = flowOf(PROTOCOL_TCP, NAT);
  send(INPUT, SYN);
  send(INPUT, ACK);

  timeouts.set(5, 0, 0);
  send(INPUT, ACK, 100);

  assert.is(flows.deadline(flow), 600);
});

advance.run();
