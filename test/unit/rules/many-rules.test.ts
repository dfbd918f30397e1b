// Many services and servers: no change costs more because of what else there is, and no step does all of it at once.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Change } from "../../../dataplane/rules/changes.ts";
import { RuleIndex } from "../../../dataplane/rules/rule-index.ts";
import {
  serverSpec,
  serviceAt,
  serviceSpec,
  type ServiceKey,
} from "../../../dataplane/rules/specs.ts";
import { COUNT_IN_PACKETS } from "../../../dataplane/schedule/server-table.ts";
import { address, benchOf, type RulesBench } from "../../support/rules.ts";

const many = suite("rules/many");

const VIP = address("192.0.2.1");
const keyOf = (n: number): ServiceKey => serviceAt(6, VIP, 1 + n);
const host = (n: number): Change => ({
  kind: "addServer",
  key: keyOf(0),
  server: serverSpec(address(`198.18.${n >> 8}.${n & 0xff}`), 80),
});

function services(count: number, scheduler: string): RulesBench {
  const bench = benchOf(1024);
  for (let n = 0; n < count; n++) {
    assert.is(bench.rules.addService(serviceSpec(keyOf(n), { scheduler })), null);
  }
  return bench;
}

/** How often the scheduler of the first service settles from here on. */
function settlesOf({ rules }: RulesBench): { count: number } {
  const { scheduler } = rules.find(keyOf(0))!;
  const settle = scheduler.settle!.bind(scheduler);
  const settles = { count: 0 };
  scheduler.settle = (pool) => {
    settles.count++;
    settle(pool);
  };
  return settles;
}

many("there is room for ten thousand services", () => {
  const { rules } = services(10_001, "rr");
  assert.is(rules.list().length, 10_001);
});

many("one change that is to be made as a whole is not rehearsed on a copy of all rules", () => {
  const { rules } = services(2, "rr");
  const original = RuleIndex.prototype.clone;
  let copies = 0;
  RuleIndex.prototype.clone = function clone() {
    copies++;
    return original.call(this);
  };
  try {
    assert.is(rules.applyAll([host(1)]), null);
    assert.is(rules.applyAll([host(1)])?.code, "SERVER_EXISTS");
    assert.is(copies, 0);
    assert.is(rules.applyAll([host(2), host(3)]), null);
    assert.is(copies, 1);
  } finally {
    RuleIndex.prototype.clone = original;
  }
});

many("a table is built once after a batch of changes, and before it when somebody asks", () => {
  const bench = services(1, "mh");
  const settles = settlesOf(bench);

  bench.rules.applyAll([host(1), host(2), host(3)]);
  assert.is(settles.count, 1);
  bench.rules.batch(() => {
    bench.rules.apply(host(4));
    bench.rules.batch(() => bench.rules.apply(host(5)));
    assert.is(settles.count, 1, "not while the batch goes on");
    bench.rules.settle();
    assert.is(settles.count, 2);
    bench.rules.apply(host(6));
  });
  assert.is(settles.count, 3);
  bench.rules.batch(() => {});
  assert.is(settles.count, 3, "nothing changed");
  bench.rules.apply(host(7));
  assert.is(settles.count, 4);
});

many("a service that goes within a batch is not settled", () => {
  const bench = services(1, "mh");
  const settles = settlesOf(bench);

  bench.rules.applyAll([host(1), { kind: "deleteService", key: keyOf(0) }]);

  assert.is(settles.count, 0);
});

many("an estimation of many goes over several steps; changes in between wait for its end", () => {
  const count = 3000;
  const { rules } = services(count, "rr");
  const meters = rules.list().map((pool) => {
    pool.counters[COUNT_IN_PACKETS] = 1;
    return rules.estimators.ofPool(pool);
  });
  const estimated = (): number =>
    meters.filter((meter) => meter.counter(0, COUNT_IN_PACKETS) === 1).length;
  rules.upkeep(0);

  rules.upkeep(200);
  const first = estimated();
  assert.ok(first > 0 && first < count, `${first} in the first step`);
  assert.is(rules.nextDeadline(), 200, "there is more to do");
  rules.upkeep(200);
  assert.ok(estimated() > first);
  rules.deleteService(keyOf(count - 1));
  assert.is(estimated(), count);
  rules.upkeep(201);
  assert.is(rules.nextDeadline(), 400);
});

many("of many schedulers whose minute is over some are called in each step", () => {
  const count = 150;
  const { rules } = services(count, "lblcr");
  let calls = 0;
  for (const pool of rules.list()) pool.scheduler.everyMinute = () => void calls++;
  rules.upkeep(0);

  rules.upkeep(6000);
  assert.ok(calls > 0 && calls < count, `${calls} in the first step`);
  for (let step = 0; step < count && rules.nextDeadline() <= 6000; step++) rules.upkeep(6000);
  assert.is(calls, count);
  rules.upkeep(11_999);
  assert.is(calls, count);
});

many.run();
