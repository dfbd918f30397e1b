// Looking flows of another worker up: every way a packet can belong to one, while the other worker changes them.

import { Worker } from "node:worker_threads";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  ForeignFlows,
  FOUND,
  MISSING,
  OF_CLIENT,
  OF_EXPECTED_CLIENT,
  OF_SERVER,
  REPLY_PAST_NAT,
  TO_CLIENT,
  TO_SERVER,
  UNKNOWN,
} from "../../../dataplane/flow/foreign-flows.ts";
import { FlowTable } from "../../../dataplane/flow/flow-table.ts";
import { hashKey4 } from "../../../dataplane/flow/hash.ts";
import { SPACE_IN } from "../../../dataplane/flow/key-index.ts";
import { createFlowMemory } from "../../../dataplane/flow/keyed-records.ts";
import { Packet } from "../../../dataplane/wire/packet.ts";

const foreign = suite("flow/foreign-flows");

const SEED = 77;
const CAPACITY = 128;
const TCP = 6;
const NAT = 0;
const DIRECT = 3;
const [CLIENT, VIRTUAL, SERVER] = [0x0a000001, 0x0a0000fe, 0x0b000001];

const tableOver = (memory = createFlowMemory(CAPACITY)) => ({
  memory,
  flows: new FlowTable({ capacity: CAPACITY, seed: SEED, owner: { expired: () => true }, memory }),
  others: new ForeignFlows(memory, SEED),
});

function add(flows: FlowTable, method: number, clientPort: number): number {
  const flow = flows.allocate(4, TCP, method);
  flows.setClient(flow, CLIENT, 0, 0, 0, clientPort);
  flows.setVirtual(flow, VIRTUAL, 0, 0, 0, 80);
  flows.setServer(flow, SERVER, 0, 0, 0, 8080);
  assert.ok(flows.link(flow, 100, 0));
  return flow;
}

function packet(from: number, fromPort: number, to: number, toPort: number): Packet {
  const made = new Packet();
  made.family = 4;
  made.protocol = TCP;
  made.source0 = from;
  made.sourcePort = fromPort;
  made.destination0 = to;
  made.destinationPort = toPort;
  return made;
}

/** As soon as it can be told. */
function answerOf(others: ForeignFlows, each: Packet): number {
  for (;;) {
    const answer = others.look(OF_CLIENT, each);
    if (answer !== UNKNOWN) return answer;
  }
}

foreign("a NAT flow is found by packets of client and server, there and back", () => {
  const { flows, others } = tableOver();
  const flow = add(flows, NAT, 5000);
  const ways: [number, Packet][] = [
    [OF_CLIENT, packet(CLIENT, 5000, VIRTUAL, 80)],
    [TO_CLIENT, packet(VIRTUAL, 80, CLIENT, 5000)],
    [OF_SERVER, packet(SERVER, 8080, CLIENT, 5000)],
    [TO_SERVER, packet(CLIENT, 5000, SERVER, 8080)],
  ];

  for (const [kind, each] of ways) assert.is(others.look(kind, each), FOUND, `kind ${kind}`);
  for (const [kind, each] of ways) {
    each.sourcePort++;
    assert.is(others.look(kind, each), MISSING, `kind ${kind}, another port`);
    each.sourcePort--;
  }
  assert.is(others.look(REPLY_PAST_NAT, ways[1]![1]), MISSING);

  flows.remove(flow);
  for (const [kind, each] of ways)
    assert.is(others.look(kind, each), MISSING, `kind ${kind}, removed`);
});

foreign("a flow without NAT is found by what its server says past the director", () => {
  const { flows, others } = tableOver();
  add(flows, DIRECT, 5000);

  assert.is(others.look(REPLY_PAST_NAT, packet(VIRTUAL, 80, CLIENT, 5000)), FOUND);
  assert.is(others.look(OF_SERVER, packet(SERVER, 8080, CLIENT, 5000)), MISSING);
});

foreign("a flow that waits for its client's port is found by any", () => {
  const { flows, others } = tableOver();
  add(flows, NAT, 0);

  assert.is(others.look(OF_EXPECTED_CLIENT, packet(CLIENT, 4711, VIRTUAL, 80)), FOUND);
  assert.is(others.look(OF_CLIENT, packet(CLIENT, 4711, VIRTUAL, 80)), MISSING);
});

foreign("in the middle of a change nothing is said about any flow", () => {
  const { flows, memory, others } = tableOver();
  add(flows, NAT, 5000);
  const version = new Int32Array(memory.index.version);

  Atomics.add(version, 0, 1);
  assert.is(others.look(OF_CLIENT, packet(CLIENT, 5000, VIRTUAL, 80)), UNKNOWN);
  assert.is(others.look(OF_CLIENT, packet(CLIENT, 5001, VIRTUAL, 80)), UNKNOWN);
  Atomics.add(version, 0, 1);
  assert.is(others.look(OF_CLIENT, packet(CLIENT, 5000, VIRTUAL, 80)), FOUND);
  assert.is(others.look(OF_CLIENT, packet(CLIENT, 5001, VIRTUAL, 80)), MISSING);
});

foreign(
  "while another thread adds and removes flows, one that stays is found every time",
  async () => {
    const { memory, flows, others } = tableOver();
    for (let port = 1; port <= 32; port++) add(flows, NAT, port);
    const hash = hashKey4(SEED, SPACE_IN, TCP, CLIENT, 1, VIRTUAL, 80);
    const entry = new URL("../../support/busy-flows.ts", import.meta.url).pathname;
    const stop = new Int32Array(new SharedArrayBuffer(8));
    const worker = new Worker(entry, { workerData: { memory, hash, stop } });
    while (Atomics.load(stop, 1) === 0) await Bun.sleep(1);

    let missed = 0;
    let wrong = 0;
    const known = packet(CLIENT, 1, VIRTUAL, 80);
    const unknown = packet(CLIENT, 1, VIRTUAL, 81);
    for (let i = 0; i < 300_000; i++) {
      if (answerOf(others, known) !== FOUND) missed++;
      if (answerOf(others, unknown) !== MISSING) wrong++;
    }
    Atomics.store(stop, 0, 1);
    await new Promise((resolve) => worker.on("exit", resolve));

    assert.ok(stop[1]! > 100, `${stop[1]} changes while it was read`);
    assert.is(missed, 0, "flows that were there and not found");
    assert.is(wrong, 0, "flows that were found and not there");
  },
);

foreign.run();
