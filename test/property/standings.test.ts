// Big pools are scheduled by trees that follow changes; small ones by a walk over the list. Whatever happens to the
// servers, both choose the same: one director keeps trees, its twin walks through the same life.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Change } from "../../dataplane/rules/changes.ts";
import {
  serverSpec,
  serviceAt,
  serviceSpec,
  type ServerSpec,
  type ServiceKey,
} from "../../dataplane/rules/specs.ts";
import type { Pool } from "../../dataplane/schedule/pool.ts";
import { SCHEDULERS } from "../../dataplane/schedule/registry.ts";
import { LEAST_LOADED_MIN } from "../../dataplane/schedule/least-loaded.ts";
import { createServerMemory, NONE, ServerTable } from "../../dataplane/schedule/server-table.ts";
import { STANDINGS_MIN } from "../../dataplane/schedule/standings.ts";
import { address, benchOf, packetOf, type RulesBench } from "../support/rules.ts";

const property = suite("property/standings");

const KEYS: readonly ServiceKey[] = [
  serviceAt(6, address("192.0.2.1"), 80),
  serviceAt(6, address("192.0.2.2"), 80),
];
/** Server numbers above the size that a pool with trees has; the table has room for fewer, so ids go round. */
const MORE = 16;
const TRAFFIC = Array.from({ length: 16 }, (_, i) =>
  packetOf(`198.51.100.${i}:${1024 + i}`, `192.0.2.${i}:80`),
);

interface Step {
  readonly kind: "flow" | "end" | "move" | "add" | "edit" | "delete" | "renew" | "scheduler";
  readonly service: number;
  readonly number: number;
  readonly weight: number;
  readonly upper: number;
}

/** Small weights, so that ties are frequent; now and then one whose products pass 2^53. */
const weight = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(2 ** 31 - 1, 2 ** 31 - 2, 65_536) },
);

const kind = fc.oneof(
  { weight: 30, arbitrary: fc.constant("flow" as const) },
  { weight: 16, arbitrary: fc.constant("end" as const) },
  { weight: 10, arbitrary: fc.constant("move" as const) },
  { weight: 8, arbitrary: fc.constantFrom("add" as const, "edit" as const, "delete" as const) },
  { weight: 1, arbitrary: fc.constantFrom("renew" as const, "scheduler" as const) },
);

const step: fc.Arbitrary<Step> = fc.record({
  kind,
  service: fc.integer({ min: 0, max: KEYS.length - 1 }),
  number: fc.nat(),
  weight,
  upper: fc.constantFrom(0, 0, 1, 2, 4),
});

interface Flow {
  readonly server: number;
  isActive: boolean;
}

/** A director's rules, and the flows that it has. */
class Life {
  readonly bench: RulesBench;
  readonly #flows: Flow[] = [];
  readonly #scheduler: string;
  /** Its pools lose their trees after every change. */
  readonly #isWalked: boolean;
  /** Servers from which on a pool has trees. */
  readonly #min: number;

  constructor(scheduler: string, isWalked: boolean, isTotal: boolean) {
    this.#scheduler = scheduler;
    this.#min = scheduler.startsWith("lblc") ? LEAST_LOADED_MIN : STANDINGS_MIN;
    this.bench = benchOf(this.#min * 2);
    this.#isWalked = isWalked;
    this.bench.servers.countsTotal = isTotal;
    for (const key of KEYS) this.#renew(key);
  }

  #renew(key: ServiceKey): void {
    const { rules } = this.bench;
    rules.deleteService(key);
    rules.addService(serviceSpec(key, { scheduler: this.#scheduler, schedulerFlags: 0x08 }));
    const changes = Array.from({ length: this.#min + 2 }, (_, number): Change => {
      return { kind: "addServer", key, server: server(number, { weight: 1 + (number % 3) }) };
    });
    rules.batch(() => changes.forEach((change) => rules.apply(change)));
  }

  /** The server that a step's flow gets; NONE for any other step. */
  take(each: Step, now: number): number {
    const id = this.#take(each, now);
    const { rules, servers } = this.bench;
    if (this.#isWalked) for (const pool of rules.list()) pool.scheduler.retire?.(servers);
    return id;
  }

  #take(each: Step, now: number): number {
    const { rules, servers } = this.bench;
    const key = KEYS[each.service]!;
    const { kind, upper, weight } = each;
    const number = each.number % (this.#min + MORE);
    const flow = this.#flows[number % Math.max(1, this.#flows.length)];
    const spec = server(number, { weight, upperThreshold: upper });
    if (kind === "add") rules.addServer(key, spec);
    else if (kind === "edit") rules.editServer(key, spec);
    else if (kind === "delete") rules.deleteServer(key, spec);
    else if (kind === "renew") this.#renew(key);
    else if (kind === "scheduler") this.#editScheduler(key);
    else if (kind === "flow") return this.#connect(rules.find(key)!, number, now);
    else if (flow !== undefined && kind === "move") {
      flow.isActive = !flow.isActive;
      servers.move(flow.server, flow.isActive);
    } else if (flow !== undefined) {
      this.#flows.splice(this.#flows.indexOf(flow), 1);
      servers.unbind(flow.server, false, flow.isActive);
    }
    rules.upkeep(now);
    return NONE;
  }

  /** Another scheduler and back: what was remembered and watched is given up. */
  #editScheduler(key: ServiceKey): void {
    const { rules } = this.bench;
    rules.editService(serviceSpec(key, { scheduler: "rr" }));
    rules.editService(serviceSpec(key, { scheduler: this.#scheduler, schedulerFlags: 0x08 }));
  }

  #connect(pool: Pool, number: number, now: number): number {
    const packet = TRAFFIC[number % TRAFFIC.length]!;
    const copied = pool.scheduler.clone().pick(pool, packet, now);
    const id = pool.scheduler.pick(pool, packet, now);
    assert.is(copied, id, "a clone, which walks until it is settled");
    if (id === NONE) return NONE;
    const isActive = number % 3 !== 0;
    this.#flows.push({ server: id, isActive });
    this.bench.servers.bind(id, false, isActive);
    return id;
  }
}

function server(number: number, change: Partial<ServerSpec>): ServerSpec {
  return serverSpec(address(`198.18.1.${number + 1}`), 80, change);
}

for (const { name } of SCHEDULERS) {
  property(`${name}: a tree and a walk choose the same through any life`, () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 60, maxLength: 200, size: "max" }),
        fc.boolean(),
        (steps, isTotal) => {
          const kept = new Life(name, false, isTotal);
          const walked = new Life(name, true, isTotal);
          steps.forEach((each, i) => {
            assert.is(kept.take(each, i), walked.take(each, i), `step ${i}: ${each.kind}`);
          });
        },
      ),
      { numRuns: 20 },
    );
  });
}

/** Two workers with the same rules and servers, each of which counts its own flows. */
function workersOf(scheduler: string, min: number): RulesBench[] {
  const memory = createServerMemory(min * 2, 2);
  return [0, 1].map((worker) => {
    const bench = benchOf(min * 2, {}, 1, new ServerTable(min * 2, memory, worker));
    bench.rules.addService(serviceSpec(KEYS[0]!, { scheduler }));
    bench.rules.batch(() => {
      for (let number = 0; number < min + 2; number++) {
        bench.rules.addServer(KEYS[0]!, server(number, { weight: 1 + (number % 3) }));
      }
    });
    return bench;
  });
}

for (const { name } of SCHEDULERS) {
  property(`${name}: the trees of two workers follow what both of them do`, () => {
    const min = name.startsWith("lblc") ? LEAST_LOADED_MIN : STANDINGS_MIN;
    fc.assert(
      fc.property(
        fc.array(fc.record({ step, worker: fc.integer({ min: 0, max: 1 }) }), {
          minLength: 60,
          maxLength: 200,
          size: "max",
        }),
        (steps) => {
          const workers = workersOf(name, min);
          const flows: (Flow & { readonly worker: number })[] = [];
          for (const [i, { step, worker }] of steps.entries()) {
            const { rules, servers } = workers[worker]!;
            const number = step.number % (min + 2);
            const flow = flows[number % Math.max(1, flows.length)];
            if (step.kind === "edit") {
              const { upper, weight } = step;
              const spec = server(number, { weight, upperThreshold: upper });
              for (const bench of workers) bench.rules.editServer(KEYS[0]!, spec);
            } else if (step.kind === "end" && flow !== undefined) {
              flows.splice(flows.indexOf(flow), 1);
              workers[flow.worker]!.servers.unbind(flow.server, false, flow.isActive);
            } else if (step.kind === "move" && flow !== undefined) {
              flow.isActive = !flow.isActive;
              workers[flow.worker]!.servers.move(flow.server, flow.isActive);
            } else {
              const pool = rules.find(KEYS[0]!)!;
              const packet = TRAFFIC[number % TRAFFIC.length]!;
              const walked = pool.scheduler.clone().pick(pool, packet, i);
              const id = pool.scheduler.pick(pool, packet, i);
              assert.is(id, walked, `step ${i}, worker ${worker}`);
              if (id === NONE) continue;
              flows.push({ server: id, isActive: number % 3 !== 0, worker });
              servers.bind(id, false, number % 3 !== 0);
            }
          }
        },
      ),
      { numRuns: 20 },
    );
  });
}

property("a worker that did not look for long looks at everything", () => {
  const [busy, late] = workersOf("lc", STANDINGS_MIN) as [RulesBench, RulesBench];
  const pool = late.rules.find(KEYS[0]!)!;
  const pick = (): number => pool.scheduler.pick(pool, TRAFFIC[0]!, 0);
  const first = pick();

  // The first note is written over by so many that lead nowhere.
  busy.servers.bind(first, false, true);
  const other = pool.order[pool.count - 1]!;
  for (let i = 0; i < 20_000; i++) busy.servers.move(other, i % 2 === 0);

  assert.is.not(pick(), first);
  assert.is(pick(), pool.scheduler.clone().pick(pool, TRAFFIC[0]!, 0));
});

property("a big pool asks its tree, which hears of flows and not of columns", () => {
  for (const name of ["lc", "wlc", "sed", "nq", "ovf", "lblc", "lblcr"]) {
    const { bench } = new Life(name, false, false);
    const pool = bench.rules.find(KEYS[0]!)!;
    const pick = (i: number): number => pool.scheduler.pick(pool, TRAFFIC[i]!, 0);
    const first = pick(0);

    bench.servers.active[first] = 1000;
    assert.is(pick(1), first, `${name}: nobody told the tree`);
    bench.servers.bind(first, false, true);
    assert.is.not(pick(2), first, `${name}: a flow came`);
  }
});

property.run();
