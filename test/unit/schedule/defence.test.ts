// The defence against a shortage of flow records: modes, drop_packet's rate, and whom drop_entry ends. ipvs.md C.7.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SeededRandom } from "../../../dataplane/env/random.ts";
import { FLOW_ASSURED, FLOW_TEMPLATE } from "../../../dataplane/flow/flags.ts";
import { FlowTable } from "../../../dataplane/flow/flow-table.ts";
import { TCP_ESTABLISHED, TCP_FIN_WAIT, TCP_SYN_RECV } from "../../../dataplane/flow/tcp-states.ts";
import { Defence } from "../../../dataplane/schedule/defence.ts";
import { NONE, ServerTable } from "../../../dataplane/schedule/server-table.ts";

const TCP = 6;
const UDP = 17;
const MINUTES = 6000;

function defended(capacity = 4096) {
  const settings = { amDroprate: 10, amemthresh: 0, dropEntry: 0, dropPacket: 0, secureTcp: 0 };
  const flows = new FlowTable({ capacity, seed: 1, owner: { expired: () => true } });
  const servers = new ServerTable(16);
  const defence = new Defence(settings, flows, servers, [], new SeededRandom(1));
  const add = (protocol: number, state: number, packets: number, flags = 0): number => {
    const flow = flows.allocate(4, protocol, flags);
    flows.setClient(flow, flow, 0, 0, 0, 1024);
    flows.setVirtual(flow, 1, 0, 0, 0, 80);
    flows.setServer(flow, 2, 0, 0, 0, 80);
    flows.setState(flow, state);
    flows.setInPackets(flow, packets);
    flows.link(flow, 10 * MINUTES, 0);
    return flow;
  };
  return { add, defence, flows, settings };
}

type Defended = ReturnType<typeof defended>;

/** Lets the timer run for many seconds, long enough that each record was looked at often. */
function pass({ defence }: Defended, fromTicks: number, seconds: number): void {
  for (let second = 0; second < seconds; second++) {
    for (let i = 0; i < 8; i++) defence.upkeep((fromTicks + second * 100 + i) | 0);
  }
}

const refused = (defence: Defence, attempts: number): string =>
  Array.from({ length: attempts }, () => (defence.dropsPacket() ? "x" : ".")).join("");

const defences = suite("schedule/defence");

defences("without a mode nothing is refused, however few records are free", () => {
  const { defence, settings } = defended();
  settings.amemthresh = 1_000_000;

  defence.update();

  assert.is(refused(defence, 5), ".....");
});

defences("mode 3 refuses the first attempt and then every am_droprate-th", () => {
  const { defence, settings } = defended();
  Object.assign(settings, { dropPacket: 3, amDroprate: 3 });

  defence.update();

  assert.is(refused(defence, 8), "x..x..x.");
});

defences("mode 1 turns itself to 2 when records are short, and 2 to 1 when they are not", () => {
  const { defence, settings } = defended(1000);
  Object.assign(settings, { dropEntry: 1, dropPacket: 1, secureTcp: 1, amemthresh: 1500 });

  defence.update();
  assert.equal([settings.dropEntry, settings.dropPacket, settings.secureTcp], [2, 2, 2]);
  // 1500 / (1500 - 1000) is 3, and the first two attempts pass.
  assert.is(refused(defence, 7), "..x..x.");

  settings.amemthresh = 100;
  defence.update();
  assert.equal([settings.dropEntry, settings.dropPacket, settings.secureTcp], [1, 1, 1]);
  assert.is(refused(defence, 5), ".....");
});

defences("the shortage is looked at once a second, and only if a mode wants it", () => {
  const { defence, settings } = defended(1000);
  defence.upkeep(0);
  Object.assign(settings, { dropPacket: 1, amemthresh: 1500 });

  defence.upkeep(99);
  assert.is(settings.dropPacket, 1);
  assert.is(defence.nextDeadline(99), 100);
  defence.upkeep(100);
  assert.is(settings.dropPacket, 2);

  settings.dropPacket = 0;
  assert.ok(defence.nextDeadline(100) > 1_000_000);
});

defences("drop_entry ends half-open connections and lets closing ones finish", () => {
  const lab = defended();
  lab.settings.dropEntry = 3;
  const halfOpen = Array.from({ length: 32 }, () => lab.add(TCP, TCP_SYN_RECV, 1));
  const closing = Array.from({ length: 32 }, () => lab.add(TCP, TCP_FIN_WAIT, 4));

  pass(lab, 100, 600);

  assert.equal(
    halfOpen.filter((flow) => lab.flows.isLive(flow)),
    [],
  );
  assert.is(closing.filter((flow) => lab.flows.isLive(flow)).length, 32);
});

defences("established connections go when they were idle for a minute and had few packets", () => {
  const lab = defended();
  lab.settings.dropEntry = 3;
  const few = Array.from({ length: 16 }, () => lab.add(TCP, TCP_ESTABLISHED, 2));
  const many = Array.from({ length: 16 }, () => lab.add(TCP, TCP_ESTABLISHED, 9));
  const silent = Array.from({ length: 16 }, () => lab.add(UDP, 0, 0));

  pass(lab, 100, 50);
  assert.is(few.filter((flow) => lab.flows.isLive(flow)).length, 16, "not idle long enough");
  pass(lab, MINUTES, 600);

  const left = (flows: number[]): number => flows.filter((flow) => lab.flows.isLive(flow)).length;
  assert.equal([left(few), left(many), left(silent)], [0, 16, 16]);
});

defences("a template goes unless it is assured or has connections", () => {
  const lab = defended();
  lab.settings.dropEntry = 3;
  const plain = lab.add(TCP, 0, 0, FLOW_TEMPLATE);
  const assured = lab.add(TCP, 0, 0, FLOW_TEMPLATE | FLOW_ASSURED);
  const busy = lab.add(TCP, 0, 0, FLOW_TEMPLATE);
  const child = lab.add(TCP, TCP_FIN_WAIT, 1);
  lab.flows.adopt(busy, child);

  pass(lab, 100, 2000);

  const live = [plain, assured, busy].map((flow) => lab.flows.isLive(flow));
  assert.equal(live, [false, true, true]);
  assert.not.equal(lab.flows.parent(child), NONE);
});

defences.run();
