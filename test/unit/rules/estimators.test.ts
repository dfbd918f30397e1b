// Rates and shown counters, against the kernel's arithmetic.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Meter } from "../../../dataplane/rules/estimators.ts";
import { serverSpec, serviceAt, serviceSpec } from "../../../dataplane/rules/specs.ts";
import {
  COUNT_CONNECTIONS,
  COUNT_IN_BYTES,
  COUNT_IN_PACKETS,
  COUNTER_COLUMNS,
} from "../../../dataplane/schedule/server-table.ts";
import { address, benchOf } from "../../support/rules.ts";

const estimators = suite("rules/estimators");

estimators("1000 packets a second show as 250, 437, 578 and in the end 1000", () => {
  const live = new Float64Array(COUNTER_COLUMNS);
  const meter = new Meter(live);
  const shown: number[] = [];

  for (let tick = 0; tick < 60; tick++) {
    live[COUNT_IN_PACKETS]! += 2000;
    meter.estimate(0);
    shown.push(meter.rate(0, COUNT_IN_PACKETS));
  }

  assert.equal(shown.slice(0, 3), [250, 437, 578]);
  assert.is(shown.at(-1), 1000);
});

estimators("bytes have five fractional bits, and rates fall back to 0", () => {
  const live = new Float64Array(COUNTER_COLUMNS);
  const meter = new Meter(live);
  live[COUNT_IN_BYTES] = 3000;
  meter.estimate(0);
  // 3000 * 16 = 48000; a quarter is 12000; (12000 + 15) >> 5 = 375.
  assert.is(meter.rate(0, COUNT_IN_BYTES), 375);

  for (let tick = 0; tick < 60; tick++) meter.estimate(0);
  assert.is(meter.rate(0, COUNT_IN_BYTES), 0);
});

estimators("64-bit counters far above 2^31 are exact", () => {
  const live = new Float64Array(COUNTER_COLUMNS);
  const meter = new Meter(live);
  let average = 0n;
  for (let tick = 1; tick <= 20; tick++) {
    const before = BigInt(live[COUNT_IN_BYTES]!);
    live[COUNT_IN_BYTES]! += 25_000_000_001 * tick;
    average += (((BigInt(live[COUNT_IN_BYTES]!) - before) << 4n) - average) >> 2n;
    meter.estimate(0);

    assert.is(meter.rate(0, COUNT_IN_BYTES), Number((average + 15n) >> 5n), `tick ${tick}`);
  }
  assert.is(meter.counter(0, COUNT_IN_BYTES), live[COUNT_IN_BYTES]);
});

estimators(
  "what is shown moves in 2 s steps, and zeroing leaves the traffic since the last step",
  () => {
    const live = new Float64Array(COUNTER_COLUMNS);
    const meter = new Meter(live);
    live[COUNT_CONNECTIONS] = 5;
    assert.is(meter.counter(0, COUNT_CONNECTIONS), 0);
    meter.estimate(0);
    assert.is(meter.counter(0, COUNT_CONNECTIONS), 5);

    live[COUNT_CONNECTIONS] = 7;
    meter.zero(0);
    assert.is(meter.counter(0, COUNT_CONNECTIONS), 0);
    assert.is(meter.rate(0, COUNT_CONNECTIONS), 0);

    meter.estimate(0);
    assert.is(meter.counter(0, COUNT_CONNECTIONS), 2);
  },
);

estimators("the rules estimate every 2 s, unless run_estimation is 0", () => {
  const { rules, servers, sysctls } = benchOf();
  const key = serviceAt(6, address("192.0.2.1"), 80);
  rules.addService(serviceSpec(key));
  rules.addServer(key, serverSpec(address("198.18.1.11"), 80));
  const { totals } = servers;
  const pool = rules.find(key)!;
  const id = pool.order[0]!;
  const shown = (): number[] => [
    rules.estimators.total.counter(0, COUNT_CONNECTIONS),
    rules.estimators.ofPool(pool).counter(0, COUNT_CONNECTIONS),
    rules.estimators.servers.counter(id, COUNT_CONNECTIONS),
  ];
  rules.upkeep(1000);
  totals[COUNT_CONNECTIONS] = 3;
  pool.counters[COUNT_CONNECTIONS] = 2;
  servers.counters[id * COUNTER_COLUMNS + COUNT_CONNECTIONS] = 1;

  assert.is(rules.nextDeadline(), 1200);
  rules.upkeep(1199);
  assert.equal(shown(), [0, 0, 0]);
  rules.upkeep(1200);
  assert.equal(shown(), [3, 2, 1]);

  rules.zero(key);
  assert.equal(shown(), [3, 0, 0]);
  rules.zero(null);
  assert.equal(shown(), [0, 0, 0]);

  sysctls.write("run_estimation", "0");
  totals[COUNT_CONNECTIONS] = 30;
  rules.upkeep(1400);
  assert.equal(shown(), [0, 0, 0]);
});

estimators("of several workers' counters the sum is shown", () => {
  const [one, other] = [new Float64Array(COUNTER_COLUMNS), new Float64Array(COUNTER_COLUMNS)];
  const meter = new Meter(one, other);
  one[COUNT_CONNECTIONS] = 3;
  other[COUNT_CONNECTIONS] = 4;

  meter.estimate(0);

  assert.is(meter.counter(0, COUNT_CONNECTIONS), 7);
});

estimators.run();
