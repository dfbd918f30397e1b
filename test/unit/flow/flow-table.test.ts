// The flow table: keys, records, ends and parents.

import { suite } from "uvu";
import * as assert from "uvu/assert";

import {
  FLOW_ASSURED,
  FLOW_HASHED,
  FLOW_INACTIVE,
  FLOW_NO_CLIENT_PORT,
  FLOW_TEMPLATE,
} from "../../../dataplane/flow/flags.ts";
import { CHILDREN_RECHECK_TICKS, FlowTable, NONE } from "../../../dataplane/flow/flow-table.ts";

const table = suite("flow/flow-table");

const TCP = 6;
const NAT = 0;
const DIRECT = 3;
const CLIENT = 0xc6124001 | 0;
const VIP = 0xc0000264 | 0;
const SERVER = 0xc612010b | 0;

interface Asked {
  readonly flows: FlowTable;
  /** Flows that the owner was asked about, in order. */
  readonly asked: number[];
  /** What the owner answers next, true by default. */
  answer: (flow: number) => boolean;
}

function askedTable(capacity = 16): Asked {
  const asked: number[] = [];
  const expired = (flow: number): boolean => {
    asked.push(flow);
    return self.answer(flow);
  };
  const flows = new FlowTable({ capacity, seed: 42, owner: { expired } });
  const self: Asked = { flows, asked, answer: () => true };
  return self;
}

/** Links an IPv4 flow of CLIENT to VIP:80 on SERVER:8080 that ends at tick 100. */
function add(flows: FlowTable, clientPort: number, flags = NAT | FLOW_INACTIVE): number {
  const flow = flows.allocate(4, TCP, flags);
  flows.setClient(flow, CLIENT, 0, 0, 0, clientPort);
  flows.setVirtual(flow, VIP, 0, 0, 0, 80);
  flows.setServer(flow, SERVER, 0, 0, 0, 8080);
  assert.ok(flows.link(flow, 100, 0));
  return flow;
}

const findIn = (flows: FlowTable, clientPort: number): number =>
  flows.findIn(4, TCP, CLIENT, 0, 0, 0, clientPort, VIP, 0, 0, 0, 80);

const findOut = (flows: FlowTable, clientPort: number): number =>
  flows.findOut(4, TCP, SERVER, 0, 0, 0, 8080, CLIENT, 0, 0, 0, clientPort);

const findTemplate = (flows: FlowTable, clientPort: number): number =>
  flows.findTemplate(4, TCP, CLIENT, 0, 0, 0, clientPort, VIP, 0, 0, 0, 80);

const findReply = (flows: FlowTable, clientPort: number): number =>
  flows.findReply(4, TCP, VIP, 0, 0, 0, 80, CLIENT, 0, 0, 0, clientPort);

table("a NAT flow is found by the client's packets and by the server's", () => {
  const { flows } = askedTable();

  const flow = add(flows, 65_535);

  assert.is(findIn(flows, 65_535), flow);
  assert.is(findOut(flows, 65_535), flow);
  assert.is(findReply(flows, 65_535), NONE);
  assert.is(findIn(flows, 65_534), NONE);
  assert.is(findTemplate(flows, 65_535), NONE);
});

table(
  "a flow without NAT is found by replies from the virtual address, not by the server's",
  () => {
    const { flows } = askedTable();

    const flow = add(flows, 1024, DIRECT);

    assert.is(findIn(flows, 1024), flow);
    assert.is(findOut(flows, 1024), NONE);
    assert.is(findReply(flows, 1024), flow);
  },
);

table("a template lives in a key space of its own", () => {
  const { flows } = askedTable();

  const template = add(flows, 0, NAT | FLOW_TEMPLATE);

  assert.is(findTemplate(flows, 0), template);
  assert.is(findIn(flows, 0), NONE);
  assert.is(findOut(flows, 0), NONE);
});

table("an IPv6 flow is told from one that differs in any single word of its keys", () => {
  const { flows } = askedTable();
  const flow = flows.allocate(6, TCP, NAT);
  flows.setClient(flow, 1, 2, 3, 4, 5);
  flows.setVirtual(flow, 6, 7, 8, 9, 10);
  flows.setServer(flow, 11, 12, 13, 14, 15);
  flows.link(flow, 100, 0);
  const inKey = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const outKey = [11, 12, 13, 14, 15, 1, 2, 3, 4, 5];
  type Key = [number, number, number, number, number, number, number, number, number, number];

  assert.is(flows.findIn(6, TCP, ...(inKey as Key)), flow);
  assert.is(flows.findOut(6, TCP, ...(outKey as Key)), flow);
  for (let word = 0; word < 10; word++) {
    const other = (key: number[]): Key => key.with(word, key[word]! ^ 0x40) as Key;
    assert.is(flows.findIn(6, TCP, ...other(inKey)), NONE, `IN word ${word}`);
    assert.is(flows.findOut(6, TCP, ...other(outKey)), NONE, `OUT word ${word}`);
  }
  assert.is(flows.findIn(6, 17, ...(inKey as Key)), NONE, "protocol");
});

table(
  "a fresh flow has no server, parent, children or packets, whatever its record held before",
  () => {
    const { flows } = askedTable();
    const old = add(flows, 1);
    flows.setServerId(old, 7);
    flows.setMark(old, -1);
    flows.setState(old, 10);
    flows.countInPacket(old);
    flows.remove(old);

    const flow = flows.allocate(6, 17, DIRECT | FLOW_INACTIVE);

    assert.is(flow, old, "the same record");
    const fields = {
      family: flows.family(flow),
      serverFamily: flows.serverFamily(flow),
      protocol: flows.protocol(flow),
      state: flows.state(flow),
      flags: flows.flags(flow),
      method: flows.method(flow),
      server: flows.serverId(flow),
      parent: flows.parent(flow),
      children: flows.children(flow),
      packets: flows.inPackets(flow),
      mark: flows.mark(flow),
      client: flows.client(flow, 0),
      ports: [flows.clientPort(flow), flows.virtualPort(flow), flows.serverPort(flow)],
    };
    assert.equal(fields, {
      family: 6,
      serverFamily: 6,
      protocol: 17,
      state: 0,
      flags: DIRECT | FLOW_INACTIVE,
      method: DIRECT,
      server: NONE,
      parent: NONE,
      children: 0,
      packets: 0,
      mark: 0,
      client: 0,
      ports: [0, 0, 0],
    });
  },
);

table("fields that share a word do not disturb each other", () => {
  const { flows } = askedTable();
  const flow = flows.allocate(4, 255, FLOW_TEMPLATE);

  flows.setClient(flow, 0, 0, 0, 0, 65_535);
  flows.setVirtual(flow, 0, 0, 0, 0, 65_534);
  flows.setServer(flow, 0, 0, 0, 0, 65_533);
  flows.setServerFamily(flow, 6);
  flows.setState(flow, 127);
  flows.setFlags(flow, FLOW_ASSURED);
  flows.setState(flow, 13);
  flows.clearFlags(flow, FLOW_TEMPLATE);

  assert.equal(
    [flows.clientPort(flow), flows.virtualPort(flow), flows.serverPort(flow)],
    [65_535, 65_534, 65_533],
  );
  assert.equal([flows.family(flow), flows.serverFamily(flow), flows.protocol(flow)], [4, 6, 255]);
  assert.equal([flows.state(flow), flows.flags(flow)], [13, FLOW_ASSURED]);
});

table("a full table gives no flow, and gives one again after an end", () => {
  const { flows } = askedTable();
  for (let port = 0; port < 16; port++) add(flows, port);

  assert.is(flows.hasRoom(), false);
  assert.is(flows.allocate(4, TCP, 0), NONE);
  flows.remove(findIn(flows, 3));

  assert.is(flows.hasRoom(), true);
  assert.is(flows.count, 15);
  assert.is.not(flows.allocate(4, TCP, 0), NONE);
});

table("a full table takes at most 128 bytes a flow", () => {
  for (const capacity of [16, 1000, 65_536, 100_003]) {
    assert.ok(askedTable(capacity).flows.bytes <= 128 * capacity, `${capacity} flows`);
  }
});

table("a flow ends at its deadline, and packets put the deadline off", () => {
  const { flows, asked } = askedTable();
  const flow = add(flows, 1);
  flows.touch(flow, 100, 50);

  while (flows.expire(149, 8) === 8);
  assert.equal(asked, []);
  flows.expire(150, 8);

  assert.equal(asked, [flow]);
  assert.is(findIn(flows, 1), NONE);
  assert.is(findOut(flows, 1), NONE);
  assert.is(flows.isLive(flow), false);
  assert.is(flows.count, 0);
});

table("a shorter timeout brings the end forward", () => {
  const { flows, asked } = askedTable();
  const flow = add(flows, 1);
  flows.touch(flow, 90_000, 10);

  flows.touch(flow, 30, 20);
  flows.expire(50, 8);

  assert.equal(asked, [flow]);
});

table("an expiry looks at no more flows than it may", () => {
  const { flows, asked } = askedTable();
  for (let port = 0; port < 10; port++) add(flows, port);

  assert.is(flows.expire(200, 4), 4);
  assert.is(asked.length, 4);
  assert.is(flows.expire(200, 100), 6);
  assert.is(flows.count, 0);
});

table(
  "a flow that its owner keeps lives on as long as the owner said, or is asked about again",
  () => {
    const self = askedTable();
    const { flows, asked } = self;
    const flow = add(flows, 1);
    self.answer = () => {
      if (asked.length === 1) flows.touch(flow, 40, 100);
      return asked.length === 3;
    };

    flows.expire(100, 8);
    flows.expire(139, 8);
    assert.is(asked.length, 1);
    flows.expire(140, 8);
    assert.is(asked.length, 2, "kept without a touch");
    flows.expire(141, 8);

    assert.is(asked.length, 3);
    assert.is(flows.count, 0);
  },
);

table("a flow with children is not asked about but armed with 60 s", () => {
  const { flows, asked } = askedTable();
  const template = add(flows, 0, NAT | FLOW_TEMPLATE);
  const child = add(flows, 1);
  flows.adopt(template, child);
  flows.touch(child, 9000, 0);

  flows.expire(100, 8);

  assert.equal(asked, []);
  assert.is(flows.timeout(template), CHILDREN_RECHECK_TICKS);
  assert.is(flows.expireNow(template, 200), false);
  assert.is(flows.deadline(template), 200 + CHILDREN_RECHECK_TICKS);
  assert.throws(() => flows.remove(template), /before its children/);
});

table(
  "a flow that runs out leaves its template alone; a deleted one takes an unassured one along",
  () => {
    for (const isDeleted of [false, true]) {
      const { flows, asked } = askedTable();
      const template = add(flows, 0, NAT | FLOW_TEMPLATE);
      flows.touch(template, 5000, 0);
      const child = add(flows, 1);
      flows.adopt(template, child);

      if (isDeleted) assert.is(flows.expireNow(child, 10), true);
      else flows.expire(100, 8);

      assert.equal(asked, isDeleted ? [child, template] : [child]);
      assert.is(flows.count, isDeleted ? 0 : 1);
    }
  },
);

table("a deleted flow leaves an assured template, and one with other children, alone", () => {
  const { flows, asked } = askedTable();
  const assured = add(flows, 0, NAT | FLOW_TEMPLATE | FLOW_ASSURED);
  const only = add(flows, 1);
  flows.adopt(assured, only);
  const shared = add(flows, 2, NAT | FLOW_TEMPLATE);
  const first = add(flows, 3);
  const second = add(flows, 4);
  flows.adopt(shared, first);
  flows.adopt(shared, second);

  flows.expireNow(only, 10);
  flows.expireNow(first, 10);

  assert.equal(asked, [only, first]);
  assert.is(flows.children(shared), 1);
  flows.expireNow(second, 10);
  assert.equal(asked, [only, first, second, shared]);
});

table("a deletion goes up from FTP data over the control connection to its template", () => {
  const { flows, asked } = askedTable();
  const template = add(flows, 0, NAT | FLOW_TEMPLATE);
  const control = add(flows, 21);
  const data = add(flows, 20);
  flows.adopt(template, control);
  flows.adopt(control, data);

  flows.expireNow(data, 10);

  assert.equal(asked, [data, control, template]);
});

table("a flow made without client port is found by the port once it is set", () => {
  const { flows } = askedTable();
  const flow = add(flows, 0, NAT | FLOW_NO_CLIENT_PORT);

  assert.ok(flows.setClientPort(flow, 4321));

  assert.is(findIn(flows, 0), NONE);
  assert.is(findIn(flows, 4321), flow);
  assert.is(findOut(flows, 4321), flow);
  assert.is(flows.has(flow, FLOW_NO_CLIENT_PORT), false);
});

table("a hidden template is found no more and ends in its time", () => {
  const { flows, asked } = askedTable();
  const template = add(flows, 0, NAT | FLOW_TEMPLATE);

  flows.hide(template);

  assert.is(findTemplate(flows, 0), NONE);
  assert.is(findTemplate(flows, 65_535), NONE);
  assert.is(flows.has(template, FLOW_HASHED), false);
  flows.expire(100, 8);
  assert.equal(asked, [template]);
});

table(
  "of two NAT flows with one server end and one client the newer gets the server's packets",
  () => {
    const { flows } = askedTable();
    const older = add(flows, 1);
    const newer = flows.allocate(4, TCP, NAT);
    flows.setClient(newer, CLIENT, 0, 0, 0, 1);
    flows.setVirtual(newer, VIP + 1, 0, 0, 0, 80);
    flows.setServer(newer, SERVER, 0, 0, 0, 8080);
    flows.link(newer, 100, 0);

    assert.is(findOut(flows, 1), newer);
    flows.remove(newer);

    assert.is(findOut(flows, 1), older);
  },
);

table("an allocated flow that is given back before it was linked leaves nothing behind", () => {
  const { flows, asked } = askedTable();
  const template = add(flows, 0, NAT | FLOW_TEMPLATE);
  const flow = flows.allocate(4, TCP, NAT);
  flows.adopt(template, flow);

  flows.remove(flow);

  assert.is(flows.children(template), 0);
  assert.is(flows.count, 1);
  assert.throws(() => flows.remove(flow), /removed twice/);
  assert.equal(asked, []);
});

table("a walk meets every live flow once, piece by piece", () => {
  const { flows } = askedTable();
  for (let port = 0; port < 12; port++) add(flows, port);
  for (const port of [0, 5, 6, 11]) flows.remove(findIn(flows, port));
  const met: number[] = [];

  for (let piece = 0; piece < flows.end; piece += 4) {
    for (let flow = flows.next(piece, piece + 4); flow !== NONE;) {
      met.push(flows.clientPort(flow));
      flow = flows.next(flow + 1, piece + 4);
    }
  }

  assert.equal(met, [1, 2, 3, 4, 7, 8, 9, 10]);
});

table("the next deadline is near the truth and far away for an empty table", () => {
  const { flows } = askedTable();
  const flow = add(flows, 1);

  assert.is(flows.nextDeadline(), 100);
  flows.remove(flow);

  assert.ok(flows.nextDeadline() > 1_000_000);
});

table("a table of no sensible size is refused with the rule", () => {
  const owner = { expired: () => true };
  for (const capacity of [0, 15, 1.5, Number.NaN, (1 << 24) + 1]) {
    assert.throws(
      () => new FlowTable({ capacity, seed: 0, owner }),
      `a flow table holds 16 to 16777216 flows, not ${capacity}`,
    );
  }
});

table.run();
