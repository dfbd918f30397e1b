// Thresholds and ids of servers.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { NONE, ServerTable } from "../../../dataplane/schedule/server-table.ts";

const table = suite("schedule/server-table");

/** Binds connections until overloaded, then unbinds until not: the counts at which that happened. */
function ramp(upper: number, lower: number): [number, number] {
  const servers = new ServerTable(1);
  const id = servers.allocate();
  servers.upperThreshold[id] = upper;
  servers.lowerThreshold[id] = lower;
  let count = 0;
  while (!servers.isOverloaded(id)) {
    servers.bind(id, false, count % 2 === 0);
    count++;
  }
  const on = count;
  while (servers.isOverloaded(id)) {
    servers.unbind(id, false, count % 2 === 1);
    count--;
  }
  return [on, count];
}

table("a server is overloaded at its upper threshold and recovers below the lower", () => {
  assert.equal(ramp(10, 4), [10, 3]);
  assert.equal(ramp(2, 1), [2, 0]);
});

table("without a lower threshold it recovers below three quarters of the upper", () => {
  assert.equal(ramp(10, 0), [10, 7]);
  assert.equal(ramp(8, 0), [8, 5]);
  assert.equal(ramp(7, 0), [7, 5]);
  assert.equal(ramp(1, 0), [1, 0]);
  assert.equal(ramp(2, 0), [2, 1]);
});

table("templates count as no connection, but their coming and going is an occasion to look", () => {
  const servers = new ServerTable(1);
  const id = servers.allocate();
  servers.upperThreshold[id] = 1;
  for (let i = 0; i < 5; i++) servers.bind(id, true, false);
  assert.not.ok(servers.isOverloaded(id));
  assert.is(servers.persistent[id], 5);

  servers.bind(id, false, false);
  assert.ok(servers.isOverloaded(id));
  servers.upperThreshold[id] = 0;
  servers.unbind(id, true, false);
  assert.not.ok(servers.isOverloaded(id));
});

table("a released id comes back with nothing of its former owner", () => {
  const servers = new ServerTable(1);
  const id = servers.allocate();
  assert.is(servers.allocate(), NONE, "the table is full");
  servers.weight[id] = 5;
  servers.counters[0] = 9;
  servers.flags[id] = 3;

  servers.release(id);

  assert.is(servers.used, 0);
  assert.is(servers.allocate(), id);
  assert.is(servers.weight[id], 0);
  assert.is(servers.counters[0], 0);
  assert.is(servers.flags[id], 0);
});

table.run();
