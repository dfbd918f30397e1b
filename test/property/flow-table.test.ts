// The flow table against a Map: random flows come, are found, touched, and end by timer, order or deletion.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

import { FLOW_TEMPLATE } from "../../dataplane/flow/flags.ts";
import { FlowTable, NONE } from "../../dataplane/flow/flow-table.ts";

const property = suite("property/flow-table");

const CAPACITY = 24;
const VIP = 0xc0000264 | 0;
const SERVER = 0xc612010b | 0;

const KINDS = ["nat", "direct", "template"] as const;
type Kind = (typeof KINDS)[number];
const FLAGS: Record<Kind, number> = { nat: 0, direct: 3, template: FLOW_TEMPLATE };

interface Expected {
  readonly flow: number;
  deadline: number;
}

/** What should be in the table, by kind and client. */
interface Model {
  readonly flows: Map<string, Expected>;
  now: number;
}

class Real {
  /** Flows that expired since the last look. */
  readonly expired: number[] = [];
  readonly table: FlowTable;

  constructor(seed: number) {
    const owner = { expired: (flow: number): boolean => this.expired.push(flow) > 0 };
    this.table = new FlowTable({ capacity: CAPACITY, seed, owner });
  }

  find(kind: Kind, family: number, client: number): number {
    const [w, port] = [client >> 2, 1000 + (client & 3)];
    const rest = family === 6 ? w * 3 : 0;
    if (kind === "template") {
      return this.table.findTemplate(family, 6, w, rest, 0, 0, port, VIP, 0, 0, rest, 80);
    }
    return this.table.findIn(family, 6, w, rest, 0, 0, port, VIP, 0, 0, rest, 80);
  }

  findOut(family: number, client: number): number {
    const [w, port] = [client >> 2, 1000 + (client & 3)];
    const rest = family === 6 ? w * 3 : 0;
    return this.table.findOut(family, 6, SERVER, 0, rest, 0, 8080, w, rest, 0, 0, port);
  }

  insert(kind: Kind, family: number, client: number, timeout: number, now: number): number {
    const { table } = this;
    const flow = table.allocate(family, 6, FLAGS[kind]);
    if (flow === NONE) return NONE;
    const w = client >> 2;
    const rest = family === 6 ? w * 3 : 0;
    table.setClient(flow, w, rest, 0, 0, 1000 + (client & 3));
    table.setVirtual(flow, VIP, 0, 0, rest, 80);
    table.setServer(flow, SERVER, 0, rest, 0, 8080);
    assert.ok(table.link(flow, timeout, now), "linked");
    return flow;
  }
}

const keyOf = (kind: Kind, family: number, client: number): string => `${kind} ${family} ${client}`;
/** IN keys of NAT and direct flows are one space: the model must not make both for one client. */
const isTaken = (model: Model, kind: Kind, family: number, client: number): boolean =>
  kind === "template"
    ? model.flows.has(keyOf(kind, family, client))
    : model.flows.has(keyOf("nat", family, client)) ||
      model.flows.has(keyOf("direct", family, client));

function checkEverything(model: Model, real: Real): void {
  assert.is(real.table.count, model.flows.size, "count");
  const live = new Set<number>();
  for (let flow = real.table.next(0); flow !== NONE; flow = real.table.next(flow + 1)) {
    live.add(flow);
  }
  assert.is(live.size, model.flows.size, "live records");
  for (const [key, { flow, deadline }] of model.flows) {
    const [kind, family, client] = key.split(" ") as [Kind, string, string];
    assert.is(real.find(kind, +family, +client), flow, `IN ${key}`);
    assert.is(real.findOut(+family, +client) === flow, kind === "nat", `OUT ${key}`);
    assert.is(real.table.deadline(flow), deadline, `deadline of ${key}`);
    assert.ok(live.has(flow));
  }
}

type Command = fc.Command<Model, Real>;

/** A command that does one thing to both and then compares all of both. */
const command = (name: string, run: (model: Model, real: Real) => void): Command => ({
  check: () => true,
  run: (model, real) => {
    run(model, real);
    checkEverything(model, real);
  },
  toString: () => name,
});

const kind = fc.constantFrom(...KINDS);
const family = fc.constantFrom(4, 6);
const client = fc.nat(15);
const timeout = fc.oneof(fc.nat(20), fc.nat(2000), fc.nat(200_000));

const insert = fc.tuple(kind, family, client, timeout).map(([k, f, c, t]) =>
  command(`insert ${k} ${f} ${c} for ${t}`, (model, real) => {
    if (isTaken(model, k, f, c)) return;
    const flow = real.insert(k, f, c, t, model.now);
    assert.is(flow === NONE, model.flows.size === CAPACITY, "full or not");
    if (flow !== NONE) {
      model.flows.set(keyOf(k, f, c), { flow, deadline: (model.now + t) | 0 });
    }
  }),
);

/** Does something to the n-th flow of the model, if there is any. */
const onOne = (
  name: string,
  run: (model: Model, real: Real, key: string, flow: Expected, amount: number) => void,
): fc.Arbitrary<Command> =>
  fc.tuple(fc.nat(CAPACITY - 1), timeout).map(([n, amount]) =>
    command(`${name} ${n} ${amount}`, (model, real) => {
      const entry = [...model.flows][n % Math.max(1, model.flows.size)];
      if (entry !== undefined) run(model, real, entry[0], entry[1], amount);
    }),
  );

const touch = onOne("touch", (model, real, _, expected, amount) => {
  real.table.touch(expected.flow, amount, model.now);
  expected.deadline = (model.now + amount) | 0;
});

const remove = onOne("remove", (model, real, key, { flow }) => {
  real.table.remove(flow);
  model.flows.delete(key);
});

const expireNow = onOne("expire now", (model, real, key, { flow }) => {
  assert.is(real.table.expireNow(flow, model.now), true);
  assert.equal(real.expired.splice(0), [flow]);
  model.flows.delete(key);
});

const advance = fc.tuple(timeout, fc.integer({ min: 1, max: 6 })).map(([ticks, budget]) =>
  command(`advance ${ticks} by ${budget}`, (model, real) => {
    model.now = (model.now + ticks) | 0;
    let calls = 0;
    while (real.table.expire(model.now, budget) === budget) {
      assert.ok(++calls < 20 * CAPACITY, "expire comes to an end");
    }
    // After the last call: exactly those at or past their deadline are gone. A timeout of 0 set at
    // the tick just worked through waits for the next one.
    const gone = new Set(real.expired.splice(0));
    for (const [key, { flow, deadline }] of model.flows) {
      const late = (model.now - deadline) | 0;
      assert.is(gone.has(flow) && late < 0, false, `${key} ended ${-late} ticks early`);
      assert.is(!gone.has(flow) && late > 0, false, `${key} is ${late} ticks late`);
      if (gone.has(flow)) model.flows.delete(key);
    }
    assert.ok(
      model.flows.size === 0 ||
        [...model.flows.values()].every(
          ({ deadline }) => ((real.table.nextDeadline() - deadline) | 0) <= 1,
        ),
      "the next look is not after a deadline",
    );
  }),
);

const commands = fc.commands([insert, insert, insert, touch, touch, remove, expireNow, advance], {
  maxCommands: 80,
  size: "max",
});
/** Start ticks round the wrap of int32, at zero, and anywhere. */
const start = fc.oneof(fc.constantFrom(0, -1, 0x7ffffff0, -0x80000000), fc.integer());

property("the table holds what a Map would, through every insertion, touch and end", () => {
  fc.assert(
    fc.property(start, fc.integer(), commands, (now, seed, steps) => {
      fc.modelRun(() => ({ model: { flows: new Map(), now }, real: new Real(seed) }), steps);
    }),
    { numRuns: 200 },
  );
});

property("many flows of one server end and client, whose keys collide, stay apart", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...Array(64).keys()]), (order) => {
      const owner = { expired: (): boolean => true };
      const table = new FlowTable({ capacity: 64, seed: 3, owner });
      // One OUT key for all: the same hash 64 times over.
      for (let vip = 0; vip < 64; vip++) {
        const flow = table.allocate(4, 6, 0);
        table.setClient(flow, 1, 0, 0, 0, 2);
        table.setVirtual(flow, VIP + vip, 0, 0, 0, 80);
        table.setServer(flow, SERVER, 0, 0, 0, 80);
        assert.ok(table.link(flow, 100, 0));
      }
      const left = new Set(Array.from({ length: 64 }, (_, vip) => vip));

      for (const vip of order) {
        table.remove(table.findIn(4, 6, 1, 0, 0, 0, 2, VIP + vip, 0, 0, 0, 80));
        left.delete(vip);
        const newest = Math.max(...left);
        const found = table.findOut(4, 6, SERVER, 0, 0, 0, 80, 1, 0, 0, 0, 2);
        assert.is(found === NONE ? -Infinity : table.virtual(found, 0) - VIP, newest);
      }

      for (let vip = 0; vip < 64; vip++) {
        const flow = table.findIn(4, 6, 1, 0, 0, 0, 2, VIP + vip, 0, 0, 0, 80);
        assert.is(flow !== NONE, left.has(vip), `flow of VIP ${vip}`);
      }
    }),
    { numRuns: 100 },
  );
});

property.run();
