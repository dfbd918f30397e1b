// Edits of services and servers: what they do, what they are refused for, what is left behind.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findPool } from "../../../dataplane/classify/service-table.ts";
import { parseMarkRule } from "../../../dataplane/rules/mark-text.ts";
import type { RuleError } from "../../../dataplane/rules/changes.ts";
import {
  serverSpec,
  serviceAt,
  serviceOfMark,
  serviceSpec,
  type ServerSpec,
} from "../../../dataplane/rules/specs.ts";
import {
  COUNT_CONNECTIONS,
  COUNTER_COLUMNS,
  METHOD_NAT,
  METHOD_TUNNEL,
  NONE,
  TUNNEL_GUE,
} from "../../../dataplane/schedule/server-table.ts";
import { address, benchOf, packetOf, serverText, type RulesBench } from "../../support/rules.ts";

const edits = suite("rules/rules");

const WEB = serviceAt(6, address("192.0.2.1"), 80);
const DNS = serviceAt(17, address("192.0.2.1"), 53);
const MINUTE = 6000;

const server = (host: number, change: Partial<ServerSpec> = {}): ServerSpec =>
  serverSpec(address(`198.18.1.${host}`), 80, { method: METHOD_NAT, ...change });

/** A service on 192.0.2.1:80 with servers .11, .12 … added in that order. */
function web(count: number, scheduler = "rr"): RulesBench {
  const bench = benchOf();
  assert.is(bench.rules.addService(serviceSpec(WEB, { scheduler })), null);
  for (let i = 0; i < count; i++) assert.is(bench.rules.addServer(WEB, server(11 + i)), null);
  return bench;
}

const code = (refused: RuleError | null): string => refused?.code ?? "done";

/** Servers of the web service in list order, by their last octet. */
const listed = ({ rules, servers }: RulesBench): string[] => {
  const pool = rules.find(WEB)!;
  return [...pool.order.subarray(0, pool.count)].map((id) =>
    serverText(servers, id).replace(/.*\.(\d+):80/, "$1"),
  );
};

edits("a new server comes first in the list, an edited one keeps its place", () => {
  const bench = web(3);
  assert.equal(listed(bench), ["13", "12", "11"]);

  bench.rules.editServer(WEB, server(12, { weight: 9 }));
  assert.equal(listed(bench), ["13", "12", "11"]);

  bench.rules.deleteServer(WEB, server(12));
  bench.rules.addServer(WEB, server(12));
  assert.equal(listed(bench), ["12", "13", "11"]);
});

edits("each refusal has its code, and of two faults the kernel's first is named", () => {
  const { rules } = web(1);
  const bad = { upperThreshold: 1, lowerThreshold: 2 };
  const v6 = address("2001:db8::5");

  assert.is(code(rules.addService(serviceSpec(WEB, { scheduler: "nosuch" }))), "SERVICE_EXISTS");
  assert.is(code(rules.addService(serviceSpec(DNS, { scheduler: "nosuch" }))), "NO_SCHEDULER");
  assert.is(code(rules.addService(serviceSpec(DNS, { persistenceEngine: "x" }))), "NO_SCHEDULER");
  assert.is(code(rules.editService(serviceSpec(DNS, { scheduler: "nosuch" }))), "NO_SERVICE");
  assert.is(code(rules.editService(serviceSpec(WEB, { scheduler: "nosuch" }))), "NO_SCHEDULER");
  assert.is(code(rules.deleteService(DNS)), "NO_SERVICE");
  assert.is(code(rules.zero(DNS)), "NO_SERVICE");
  assert.is(code(rules.addServer(DNS, server(1, bad))), "NO_SERVICE");
  assert.is(code(rules.addServer(WEB, server(11, bad))), "RANGE");
  assert.is(code(rules.addServer(WEB, server(12, { weight: -1 }))), "RANGE");
  assert.is(code(rules.addServer(WEB, server(11))), "SERVER_EXISTS");
  assert.is(code(rules.editServer(WEB, server(12, bad))), "RANGE");
  assert.is(code(rules.editServer(WEB, server(12))), "NO_SERVER");
  assert.is(code(rules.deleteServer(WEB, server(12))), "NO_SERVER");
  assert.is(code(rules.addServer(WEB, serverSpec(v6, 80))), "INVALID");
  assert.is(code(rules.addServer(WEB, serverSpec(v6, 80, { method: METHOD_TUNNEL }))), "done");
  assert.is(code(rules.addServer(WEB, server(12, { tunnelType: TUNNEL_GUE }))), "INVALID");
  assert.is(rules.revision, 3, "only what was done counts");
});

edits("a server needs a unicast address", () => {
  const { rules } = web(0);
  const added = (text: string): string => code(rules.addServer(WEB, serverSpec(address(text), 80)));

  for (const text of ["0.0.0.0", "224.0.0.1", "239.9.9.9", "255.255.255.255"]) {
    assert.is(added(text), "INVALID", text);
  }
  for (const text of ["127.0.0.1", "240.0.0.1", "223.255.255.255"]) {
    assert.is(added(text), "done", text);
  }
  const v6 = serviceAt(6, address("2001:db8::1"), 80);
  rules.addService(serviceSpec(v6));
  const added6 = (text: string): string => code(rules.addServer(v6, serverSpec(address(text), 80)));
  for (const text of ["fe80::1", "ff02::1", "::", "::ffff:192.0.2.1"]) {
    assert.is(added6(text), "INVALID", text);
  }
  assert.is(added6("::1"), "done");
});

edits("a service on port 0 needs persistence, one-packet scheduling needs UDP or a mark", () => {
  const { rules } = benchOf();
  const every = serviceAt(6, address("192.0.2.1"), 0);

  assert.is(code(rules.addService(serviceSpec(every))), "INVALID");
  assert.is(code(rules.addService(serviceSpec(every, { persistenceSeconds: 300 }))), "done");
  assert.is(code(rules.editService(serviceSpec(every))), "INVALID");
  assert.is(code(rules.addService(serviceSpec(WEB, { isOnePacket: true }))), "INVALID");
  assert.is(code(rules.addService(serviceSpec(DNS, { isOnePacket: true }))), "done");
  assert.is(code(rules.addService(serviceSpec(serviceOfMark(5), { isOnePacket: true }))), "done");
  assert.is(code(rules.addService(serviceSpec(serviceOfMark(5, 6)))), "done", "another family");
  assert.is(code(rules.addService(serviceSpec(serviceOfMark(5)))), "SERVICE_EXISTS");
});

edits("raising or lifting the upper threshold lets flows in at once, lowering it waits", () => {
  const { rules, servers } = web(1);
  const id = rules.findServer(WEB, server(11));
  const edit = (upperThreshold: number): boolean => {
    assert.is(rules.editServer(WEB, server(11, { upperThreshold })), null);
    return servers.isOverloaded(id);
  };
  edit(2);
  servers.bind(id, false, false);
  servers.bind(id, false, false);
  assert.ok(servers.isOverloaded(id));

  assert.ok(edit(1), "lowered");
  assert.not.ok(edit(2), "raised, although 2 connections are there");
  servers.bind(id, false, false);
  assert.ok(edit(2), "unchanged");
  assert.not.ok(edit(0), "lifted");
  assert.not.ok(edit(1), "a new limit waits for the next connection");
});

edits("a deleted server keeps its id and counts while flows have it, and gets them back", () => {
  const { rules, servers } = web(2);
  const id = rules.findServer(WEB, server(11));
  servers.bind(id, false, true);
  servers.counters[id * COUNTER_COLUMNS + COUNT_CONNECTIONS] = 7;

  rules.deleteServer(WEB, server(11));
  assert.not.ok(servers.isAvailable(id));
  for (let minute = 1; minute <= 10; minute++) rules.upkeep(minute * MINUTE);
  rules.addServer(WEB, server(11, { weight: 5 }));

  assert.is(rules.findServer(WEB, server(11)), id);
  assert.ok(servers.isAvailable(id));
  assert.is(servers.active[id], 1);
  assert.is(servers.weight[id], 5);
  assert.is(servers.counters[id * COUNTER_COLUMNS + COUNT_CONNECTIONS], 7);
});

edits("an idle deleted server's id is free after the minute check found it idle for 120 s", () => {
  const { rules, servers } = web(1);
  rules.upkeep(0);
  rules.deleteServer(WEB, server(11));

  rules.upkeep(MINUTE);
  rules.upkeep(2 * MINUTE);
  assert.is(servers.used, 1, "first seen idle after 60 s");
  rules.upkeep(3 * MINUTE);
  assert.is(servers.used, 0);

  rules.addServer(WEB, server(11));
  assert.is(servers.used, 1);
});

edits("shown counters survive deleting and adding a server, but not its service", () => {
  const { rules, servers } = web(1);
  rules.upkeep(0);
  const id = rules.findServer(WEB, server(11));
  servers.counters[id * COUNTER_COLUMNS + COUNT_CONNECTIONS] = 2;
  rules.upkeep(200);
  const shown = (): number => rules.estimators.servers.counter(id, COUNT_CONNECTIONS);
  assert.is(shown(), 2);

  rules.deleteServer(WEB, server(11));
  rules.addServer(WEB, server(11));
  assert.is(shown(), 2);

  rules.deleteService(WEB);
  rules.addService(serviceSpec(WEB));
  rules.addServer(WEB, server(11));
  assert.is(rules.findServer(WEB, server(11)), id);
  assert.is(shown(), 0);
});

edits("a deleted service's index is not used again while flows have its servers", () => {
  const bench = web(1);
  const { rules, servers } = bench;
  const id = rules.findServer(WEB, server(11));
  const index = rules.find(WEB)!.index;
  servers.bind(id, false, false);
  rules.upkeep(0);

  rules.deleteService(WEB);
  assert.is(servers.pool[id], NONE);
  assert.is(rules.pools[index], null);
  rules.addService(serviceSpec(DNS));
  assert.is.not(rules.find(DNS)!.index, index);

  servers.unbind(id, false, false);
  for (let minute = 1; minute <= 3; minute++) rules.upkeep(minute * MINUTE);
  rules.addService(serviceSpec(WEB));
  assert.is(rules.find(WEB)!.index, index);
});

edits("a full server table makes room by giving up deleted servers nobody refers to", () => {
  const bench = benchOf(2);
  const { rules, servers } = bench;
  rules.addService(serviceSpec(WEB));
  rules.addServer(WEB, server(11));
  rules.addServer(WEB, server(12));
  assert.is(code(rules.addServer(WEB, server(13))), "FULL");

  servers.bind(rules.findServer(WEB, server(11)), false, false);
  rules.deleteServer(WEB, server(11));
  assert.is(code(rules.addServer(WEB, server(13))), "FULL", "a flow has it");

  rules.deleteServer(WEB, server(12));
  assert.is(code(rules.addServer(WEB, server(13))), "done");
  assert.is(code(rules.addServer(WEB, server(12))), "FULL");
  assert.is(servers.used, 2);
});

edits("the last weight is the last that was not 0, but adding sets it to any", () => {
  const { rules, servers } = web(1);
  const id = rules.findServer(WEB, server(11));

  rules.editServer(WEB, server(11, { weight: 5 }));
  rules.editServer(WEB, server(11, { weight: 0 }));
  assert.is(servers.lastWeight[id], 5);

  rules.deleteServer(WEB, server(11));
  rules.addServer(WEB, server(11, { weight: 0 }));
  assert.is(servers.lastWeight[id], 0);
});

edits("another scheduler starts anew, the same one goes on", () => {
  const { rules } = web(2, "rr");
  const pool = rules.find(WEB)!;
  const { scheduler } = pool;

  rules.editService(serviceSpec(WEB, { scheduler: "rr", persistenceSeconds: 60 }));
  assert.is(pool.scheduler, scheduler);
  assert.ok(pool.isPersistent);

  rules.editService(serviceSpec(WEB, { scheduler: "wrr" }));
  assert.is(pool.kind.name, "wrr");
  assert.is.not(pool.scheduler, scheduler);
  assert.not.ok(pool.isPersistent);
});

edits("an address is announced with its first service and withdrawn with its last", () => {
  const heard: string[] = [];
  const { rules } = benchOf(16, {
    onAddress: (isAdded, family, word0) => heard.push(`${isAdded} ${family} ${word0}`),
  });
  rules.addService(serviceSpec(WEB));
  rules.addService(serviceSpec(DNS));
  rules.addService(serviceSpec(serviceOfMark(7)));
  rules.addService(serviceSpec(serviceAt(6, address("0.0.0.0"), 80)));
  rules.deleteService(WEB);
  assert.equal(heard, [`true 4 ${WEB.word0}`]);

  rules.flush();
  assert.equal(heard, [`true 4 ${WEB.word0}`, `false 4 ${WEB.word0}`]);
  assert.equal(rules.list(), []);
});

edits("the look-up follows every edit", () => {
  const { rules, services } = web(1);
  const packet = packetOf("198.18.64.1:1", "192.0.2.1:80");
  assert.is(findPool(services, packet), rules.find(WEB)!.index);

  rules.deleteService(WEB);
  assert.is(findPool(services, packet), -1);
});

edits("a list of changes is made whole or not at all", () => {
  const { rules } = web(1);
  const revision = rules.revision;
  const good = { kind: "addServer", key: WEB, server: server(12) } as const;

  assert.is(code(rules.applyAll([good, good])), "SERVER_EXISTS");
  assert.is(rules.revision, revision);
  assert.is(rules.findServer(WEB, server(12)), NONE);

  const changes = [
    { kind: "flush" },
    { kind: "addService", service: serviceSpec(WEB, { scheduler: "mh" }) },
    good,
  ] as const;
  assert.is(rules.applyAll(changes), null);
  assert.is(rules.find(WEB)!.count, 1);
  assert.is(rules.revision, revision + 3);
});

edits("mh has room for as many servers as its table has slots", () => {
  const { rules } = benchOf(5000);
  rules.addService(serviceSpec(WEB, { scheduler: "rr" }));
  for (let i = 0; i < 4094; i++) {
    const host = { ...address("10.0.0.0"), word0: 0x0a000001 + i };
    rules.addServer(WEB, serverSpec(host, 80));
  }

  assert.is(code(rules.editService(serviceSpec(WEB, { scheduler: "mh" }))), "INVALID");
  rules.deleteServer(WEB, serverSpec(address("10.0.0.1"), 80));
  assert.is(code(rules.editService(serviceSpec(WEB, { scheduler: "mh" }))), "done");
  assert.is(code(rules.addServer(WEB, server(1))), "INVALID");
});

edits("a server that only a cache remembers keeps its id until the cache forgets it", () => {
  const { rules, servers } = web(1, "lblc");
  rules.upkeep(0);
  const pool = rules.find(WEB)!;
  pool.scheduler.pick(pool, packetOf("198.18.64.1:1", "192.0.2.1:80"), 0);
  rules.deleteServer(WEB, server(11));

  for (let minute = 1; minute <= 10; minute++) rules.upkeep(minute * MINUTE);
  assert.is(servers.used, 1);

  rules.editService(serviceSpec(WEB, { scheduler: "rr" }));
  for (let minute = 11; minute <= 14; minute++) rules.upkeep(minute * MINUTE);
  assert.is(servers.used, 0);
});

edits("a deleted server that a cache may remember makes no room in a full table", () => {
  const { rules } = benchOf(1);
  rules.addService(serviceSpec(WEB, { scheduler: "lblc" }));
  rules.addServer(WEB, server(11));
  rules.deleteServer(WEB, server(11));

  assert.is(code(rules.addServer(WEB, server(12))), "FULL");
  assert.is(code(rules.addServer(WEB, server(11))), "done", "it can come back itself");
});

edits("checking an edit leaves no trace of it", () => {
  const { rules } = benchOf(1);
  rules.addService(serviceSpec(WEB, { scheduler: "rr" }));
  rules.addServer(WEB, server(11));

  const change = serviceSpec(WEB, { scheduler: "lblc" });
  assert.is(rules.check([{ kind: "editService", service: change }]), null);
  rules.deleteServer(WEB, server(11));

  assert.is(code(rules.addServer(WEB, server(12))), "done", "no cache remembers .11");
});

edits("mark rules are kept in order, checked, and the first equal one is deleted", () => {
  const { rules } = benchOf();
  const rule = (text: string, mark = 1) => {
    const parsed = parseMarkRule(text, mark);
    if (typeof parsed === "string") throw new Error(parsed);
    return parsed;
  };
  rules.apply({ kind: "addMark", rule: rule("tcp") });
  rules.apply({ kind: "addMark", rule: rule("udp", 2) });
  rules.apply({ kind: "addMark", rule: rule("tcp") });

  assert.is(code(rules.apply({ kind: "deleteMark", rule: rule("sctp") })), "NOT_FOUND");
  rules.apply({ kind: "deleteMark", rule: rule("tcp") });
  assert.equal(
    rules.markRules.map(({ mark }) => mark),
    [2, 1],
  );
  assert.is(code(rules.apply({ kind: "addMark", rule: rule("tcp", 0) })), "INVALID");
  const mixed = rule("src 10.0.0.1 dst 2001:db8::1");
  assert.is(code(rules.apply({ kind: "addMark", rule: mixed })), "INVALID");
});

edits("flow timeouts are checked and handed on", () => {
  const set: number[][] = [];
  const timeouts = { set: (...seconds: number[]) => void set.push(seconds) };
  const { rules } = benchOf(16, { timeouts });
  const change = { kind: "setTimeouts", tcpSeconds: 10, tcpFinSeconds: 0, udpSeconds: 5 } as const;

  assert.is(rules.apply(change), null);
  assert.is(code(rules.apply({ ...change, udpSeconds: 2_678_401 })), "INVALID");
  assert.equal(set, [[10, 0, 5]]);
});

edits.run();
