// A worker among several whose slots are all elsewhere: what wakes it, and that nothing else does.

import { writeFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Crew } from "../../dataplane/crew/crew.ts";
import { createCrewMemory } from "../../dataplane/crew/memory.ts";
import { Director } from "../../dataplane/director.ts";
import { ManualClock } from "../../dataplane/env/clock.ts";
import { SeededRandom } from "../../dataplane/env/random.ts";
import { sleep } from "../../dataplane/loop.ts";
import { UringDriver } from "../../dataplane/port/io-driver.ts";
import { Poller } from "../../dataplane/port/poller.ts";
import { openTap } from "../../dataplane/port/tap.ts";
import { wake } from "../../dataplane/port/waiter.ts";
import { missingForTap, rerunInPrivateNamespace } from "../support/private-namespace.ts";
import { missingForUring } from "../support/uring.ts";

rerunInPrivateNamespace(import.meta.path);

const starved = suite("platform/starved-worker");
const absent = missingForUring() ?? missingForTap();
if (absent !== null) console.log(`\nSKIPPED: platform/starved-worker needs ${absent}`);

const SLOTS = 64;

interface Pair {
  readonly crews: readonly [Crew, Crew];
  readonly waiters: readonly [Poller, Poller];
}

function pair(): Pair {
  const memory = createCrewMemory({
    workers: 2,
    slots: SLOTS,
    flowCapacity: 16,
    serverCapacity: 16,
    seed: 7,
  });
  const crews = [new Crew(memory, 0), new Crew(memory, 1)] as const;
  const waiters = [new Poller([]), new Poller([])] as const;
  crews.forEach((crew, i) => (crew.wakeFd = waiters[i]!.wakeFd));
  return { crews, waiters };
}

const takeAll = ({ ring }: Crew): number[] => Array.from({ length: SLOTS }, () => ring.take());

const isWoken = (waiter: Poller): boolean => {
  waiter.wait(0);
  return waiter.isWoken;
};

starved("a worker without slots is woken when one comes home, once", () => {
  const { crews, waiters } = pair();
  const [own, other] = crews;
  const slots = takeAll(own);

  own.fallAsleep();
  assert.not.ok(own.hasWork());
  other.ring.give(slots.pop()!);
  assert.ok(own.hasWork(), "seen by the look before the sleep");
  other.wakeOthers();
  assert.ok(isWoken(waiters[0]));
  other.ring.give(slots.pop()!);
  other.wakeOthers();
  assert.not.ok(isWoken(waiters[0]), "it is awake already");
  own.collect();

  assert.is(own.ring.freeCount, 2);
});

starved("a worker with slots is not woken for those that come home", () => {
  const { crews, waiters } = pair();
  const [own, other] = crews;
  const slots = takeAll(own);
  own.ring.give(slots.pop()!);

  own.fallAsleep();
  other.ring.give(slots.pop()!);
  other.wakeOthers();

  assert.not.ok(isWoken(waiters[0]));
  assert.not.ok(own.hasWork());
});

starved("a worker that runs out of slots wakes those who sleep, but none that starves, too", () => {
  const { crews, waiters } = pair();
  const [own, other] = crews;
  takeAll(own);

  other.fallAsleep();
  own.fallAsleep();
  assert.ok(isWoken(waiters[1]), "it may have slots in writes");
  takeAll(other);
  other.fallAsleep();

  assert.not.ok(isWoken(waiters[0]), "they would wake each other for ever");
});

(absent === null ? starved : starved.skip)("slots in writes go home before a worker sleeps", () => {
  writeFileSync("/proc/sys/net/ipv6/conf/default/disable_ipv6", "1");
  const { crews, waiters } = pair();
  const [own, other] = crews;
  const driver = new UringDriver();
  const port = openTap({ name: "home0" }, driver);
  const waiter = driver.waiter([port]);
  const random = new SeededRandom(7);
  const director = new Director({ ports: [port], crew: other, random, serverCapacity: 16 }, 0);
  other.wakeFd = waiter.wakeFd;
  const clock = new ManualClock();
  director.step(0);
  waiter.wait(0);

  for (const slot of takeAll(own)) {
    own.ring.length[slot] = 60;
    director.host.outbox.push(0, slot);
  }
  director.flush();
  own.fallAsleep();
  wake(waiter.wakeFd);
  sleep(director, waiter, clock);
  director.step(0);

  assert.ok(isWoken(waiters[0]));
  own.collect();
  assert.is(own.ring.freeCount, SLOTS);
  port.close();
  waiter.close();
});

starved.run();
