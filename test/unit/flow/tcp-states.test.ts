// The TCP state machine where no recording reaches; the rest is in test/golden.

import { suite } from "uvu";
import * as assert from "uvu/assert";

import {
  INPUT,
  INPUT_ONLY,
  isActiveTcpState,
  nextTcpState,
  OUTPUT,
  TCP_CLOSE,
  TCP_ESTABLISHED,
  TCP_LISTEN,
  TCP_NONE,
  TCP_STATE_NAMES,
  TCP_SYN_RECV,
  TCP_SYN_SENT,
  TCP_SYNACK,
  TCP_TIMEOUT_SECONDS,
  TCP_TIME_WAIT,
  tcpEvent,
} from "../../../dataplane/flow/tcp-states.ts";

const tcp = suite("flow/tcp-states");

const FIN = 1;
const SYN = 2;
const RST = 4;
const PSH = 8;
const ACK = 16;
const URG = 32;

tcp("of several flags RST counts before SYN, SYN before FIN, FIN before ACK", () => {
  const [syn, fin, ack, rst, none] = [SYN, FIN, ACK, RST, 0].map(tcpEvent);

  for (let flags = 0; flags < 256; flags++) {
    const expected =
      flags & RST ? rst : flags & SYN ? syn : flags & FIN ? fin : flags & ACK ? ack : none;
    assert.is(tcpEvent(flags), expected, `flags ${flags}`);
  }
});

tcp("a segment without SYN, FIN, ACK and RST closes the flow from every state", () => {
  for (let state = 0; state < TCP_STATE_NAMES.length; state++) {
    for (const direction of [INPUT, OUTPUT, INPUT_ONLY]) {
      for (const isSecure of [false, true]) {
        assert.is(nextTcpState(state, PSH | URG, direction, isSecure), TCP_CLOSE);
      }
    }
  }
});

tcp("cells that no recording reaches follow the reference", () => {
  assert.is(nextTcpState(TCP_NONE, ACK, INPUT, false), TCP_ESTABLISHED, "picked up midway");
  assert.is(nextTcpState(TCP_NONE, FIN, INPUT, false), TCP_CLOSE);
  assert.is(nextTcpState(TCP_NONE, FIN, OUTPUT, false), TCP_TIME_WAIT);
  assert.is(nextTcpState(TCP_LISTEN, ACK, OUTPUT, false), TCP_ESTABLISHED);
  assert.is(nextTcpState(TCP_LISTEN, ACK, INPUT, false), TCP_LISTEN);
  assert.is(nextTcpState(TCP_SYNACK, RST, INPUT, false), TCP_SYN_RECV);
  assert.is(nextTcpState(TCP_SYNACK, RST, INPUT_ONLY, false), TCP_CLOSE);
  assert.is(nextTcpState(TCP_NONE, SYN, INPUT_ONLY, true), TCP_SYNACK);
  assert.is(nextTcpState(TCP_SYN_RECV, SYN | ACK, OUTPUT, true), TCP_SYNACK);
});

tcp("established, SYN_SENT, SYN_RECV and SYNACK count as active, nothing else", () => {
  const active = TCP_STATE_NAMES.map((_, state) => state).filter(isActiveTcpState);

  assert.equal(active, [TCP_ESTABLISHED, TCP_SYN_SENT, TCP_SYN_RECV, TCP_SYNACK]);
});

tcp("every state has a timeout", () => {
  assert.is(TCP_TIMEOUT_SECONDS.length, TCP_STATE_NAMES.length);
});

tcp.run();
