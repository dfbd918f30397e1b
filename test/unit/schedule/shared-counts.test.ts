// Server tables of several workers: the same ids, counts of their own, totals and flags of all.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  COUNT_CONNECTIONS,
  COUNTER_COLUMNS,
  createServerMemory,
  ServerTable,
} from "../../../dataplane/schedule/server-table.ts";

const shared = suite("schedule/shared-counts");

const CAPACITY = 8;

function tables(workers: number): ServerTable[] {
  const memory = createServerMemory(CAPACITY, workers);
  return Array.from({ length: workers }, (_, i) => new ServerTable(CAPACITY, memory, i));
}

shared("each worker counts its own flows, and all of them see the sum", () => {
  const [first, second, third] = tables(3) as [ServerTable, ServerTable, ServerTable];
  const ids = [first, second, third].map((table) => table.allocate());
  assert.equal(ids, [ids[0], ids[0], ids[0]], "the same id everywhere");
  const id = ids[0]!;

  first.bind(id, false, false);
  first.move(id, true);
  second.bind(id, false, false);
  third.bind(id, true, false);
  third.bind(id, false, false);

  for (const table of [first, second, third]) {
    assert.is(table.activeOf(id), 1);
    assert.is(table.inactiveOf(id), 2);
    assert.is(table.persistentOf(id), 1);
    assert.is(table.references(id), 4);
  }
  assert.is(second.inactive[id], 1, "its own");
});

shared("a threshold holds for the flows of all workers together", () => {
  const [first, second] = tables(2) as [ServerTable, ServerTable];
  const id = first.allocate();
  assert.is(second.allocate(), id);
  for (const table of [first, second]) table.upperThreshold[id] = 4;

  for (let i = 0; i < 2; i++) {
    first.bind(id, false, false);
    assert.not.ok(second.isOverloaded(id));
    second.bind(id, false, false);
  }
  assert.ok(first.isOverloaded(id) && second.isOverloaded(id), "four of four");

  first.unbind(id, false, false);
  assert.ok(second.isOverloaded(id), "three quarters of the limit are not yet below it");
  second.unbind(id, false, false);
  assert.not.ok(first.isOverloaded(id) || second.isOverloaded(id));
});

shared("an id given anew is blank for all, and what was counted meanwhile stays", () => {
  const [first, second] = tables(2) as [ServerTable, ServerTable];
  const id = first.allocate();
  second.allocate();
  second.counters[id * COUNTER_COLUMNS + COUNT_CONNECTIONS] = 5;
  first.release(id);
  second.release(id);

  assert.is(first.allocate(), id);
  assert.is(second.counters[id * COUNTER_COLUMNS + COUNT_CONNECTIONS], 0);
  first.setAvailable(id, true);
  first.bind(id, false, false);

  assert.is(second.allocate(), id, "the second worker follows a moment later");
  assert.ok(second.isAvailable(id));
  assert.is(second.inactiveOf(id), 1);
});

shared("counters of a pool are told apart by worker", () => {
  const [first, second] = tables(2) as [ServerTable, ServerTable];
  const one = first.countersForPool(3);
  const other = second.countersForPool(3);

  one.own[COUNT_CONNECTIONS] = 1;
  other.own[COUNT_CONNECTIONS] = 2;

  assert.equal(
    one.all.map((counters) => counters[COUNT_CONNECTIONS]),
    [1, 2],
  );
});

shared.run();
