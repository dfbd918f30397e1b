// The TCP state machine against recordings of a real kernel: the tables cell by cell, and whole lifetimes.

import { suite } from "uvu";
import * as assert from "uvu/assert";

import { advanceState } from "../../dataplane/flow/advance.ts";
import { FLOW_INACTIVE, FLOW_NO_OUTPUT } from "../../dataplane/flow/flags.ts";
import { FlowTable } from "../../dataplane/flow/flow-table.ts";
import { FlowTimeouts, PROTOCOL_TCP } from "../../dataplane/flow/states.ts";
import {
  INPUT,
  INPUT_ONLY,
  nextTcpState,
  OUTPUT,
  TCP_STATE_NAMES,
  TCP_TIMEOUT_SECONDS,
} from "../../dataplane/flow/tcp-states.ts";
import tcptable from "./recordings/tcptable.json";
import tcpwalk from "./recordings/tcpwalk.json";

type Cells = Record<string, { on: Record<string, readonly (string | number)[]> }>;

const FLAG: Record<string, number> = { F: 1, S: 2, R: 4, P: 8, A: 16, "-": 0 };
const METHOD: Record<string, number> = { "-m": 0, "-i": 2, "-g": 3 };

/** Flags byte of a recorded packet such as "cSA": who sent it, then its flags. */
const flagsOf = (packet: string): number =>
  [...packet.slice(1)].reduce((flags, letter) => flags | FLAG[letter]!, 0);

const stateNumber = (name: string): number => (TCP_STATE_NAMES as readonly string[]).indexOf(name);

const table = suite("golden/tcptable");

function compare(cells: Cells, fromClient: number, isSecure: boolean): void {
  let compared = 0;
  for (const [from, { on }] of Object.entries(cells)) {
    for (const [packet, expected] of Object.entries(on)) {
      const direction = packet.startsWith("c") ? fromClient : OUTPUT;
      const next = nextTcpState(stateNumber(from), flagsOf(packet), direction, isSecure);
      const got = [TCP_STATE_NAMES[next], TCP_TIMEOUT_SECONDS[next]];
      assert.equal(got, [...expected], `${from} on ${packet}`);
      compared++;
    }
  }
  assert.ok(compared >= 35, `only ${compared} cells were recorded`);
}

table("under NAT both directions move the state as the kernel's do", () => {
  compare(tcptable.nat as Cells, INPUT, false);
});

table("under direct routing and tunnelling the client's packets alone move the state", () => {
  compare(tcptable.dr as Cells, INPUT_ONLY, false);
  compare(tcptable.tun as Cells, INPUT_ONLY, false);
});

table("with secure_tcp the other tables hold", () => {
  compare(tcptable.nat_secure_tcp_3 as Cells, INPUT, true);
  compare(tcptable.dr_secure_tcp_3 as Cells, INPUT_ONLY, true);
});

table.run();

const walk = suite("golden/tcpwalk");

for (const [number, { mode, steps }] of tcpwalk.entries()) {
  const title = steps.map((step) => step.packet).join(" ");
  walk(`lifetime ${number} (${mode}) ${title}: state, timeout and active count`, () => {
    const flows = new FlowTable({ capacity: 16, seed: 1, owner: { expired: () => true } });
    const method = METHOD[mode]!;
    const hidden = method === 0 ? 0 : FLOW_NO_OUTPUT;
    const flow = flows.allocate(4, PROTOCOL_TCP, method | hidden | FLOW_INACTIVE);
    flows.link(flow, 300, 0);
    const timeouts = new FlowTimeouts();
    let active = 0;

    for (const step of steps) {
      const direction = step.packet.startsWith("c") ? INPUT : OUTPUT;
      active += advanceState(flows, timeouts, flow, direction, flagsOf(step.packet), false, 0);

      const [state, seconds] = step.conn as [string, number];
      assert.is(TCP_STATE_NAMES[flows.state(flow)], state, step.packet);
      assert.equal([active, 1 - active], step.active_inactive, step.packet);
      // The recording shows the rest of the timeout, cut to whole seconds.
      const rest = flows.timeout(flow) / 100 - seconds;
      assert.ok(rest >= 0 && rest <= 1, `${step.packet}: ${seconds} s`);
      assert.is(flows.has(flow, FLOW_INACTIVE), active === 0, step.packet);
    }
  });
}

walk.run();
