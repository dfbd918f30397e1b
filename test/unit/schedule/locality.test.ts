// lblc and lblcr: what they remember, when they leave it, and how the memory is kept small.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ticksOfSeconds } from "../../../dataplane/env/clock.ts";
import {
  CACHE_CAPACITY,
  CACHE_COMFORT,
  DestinationCache,
} from "../../../dataplane/schedule/destination-cache.ts";
import { NONE, SERVER_OVERLOADED } from "../../../dataplane/schedule/server-table.ts";
import type { Packet } from "../../../dataplane/wire/packet.ts";
import { LetteredPool, from } from "../../support/pools.ts";

const locality = suite("schedule/locality (lblc, lblcr)");

const DAY = ticksOfSeconds(86_400);
const SITE = from("10.0.0.1:1", "198.51.100.1:80");
const OTHER = from("10.0.0.1:1", "198.51.100.2:80");

for (const scheduler of ["lblc", "lblcr"]) {
  locality(`${scheduler} keeps a destination on its server while that has room`, () => {
    const lettered = new LetteredPool(scheduler, [2, 2]);
    assert.is(lettered.pick(SITE), "A");

    lettered.load("A", 2, 100);

    assert.is(lettered.pick(SITE), "A", "2 active connections are not over weight 2");
    assert.is(lettered.pick(OTHER), "B", "a new destination goes to the least loaded");
  });

  locality(`${scheduler} leaves a server over its weight only for one with fewer than half`, () => {
    const lettered = new LetteredPool(scheduler, [2, 2]);
    lettered.pick(SITE);

    lettered.load("A", 3, 0);
    lettered.load("B", 1, 0);
    assert.is(lettered.pick(SITE), "A", "1 of 2 is not fewer than half");

    lettered.load("B", 0, 0);
    assert.is(lettered.pick(SITE), "B");
  });

  locality(
    `${scheduler} leaves a server that was quiesced or deleted, and returns to a revived one`,
    () => {
      const lettered = new LetteredPool(scheduler, [1, 1]);
      assert.is(lettered.pick(SITE), "A");

      lettered.edit("A", { weight: 0 });
      assert.is(lettered.pick(SITE), "B");

      lettered.delete("B");
      assert.is(lettered.pick(SITE), "-");
      lettered.add("B", 1);
      assert.is(lettered.pick(SITE), "B");
    },
  );

  locality(`${scheduler} refers to the servers it remembers until it forgets them`, () => {
    const lettered = new LetteredPool(scheduler, [1, 1]);
    const { pool } = lettered;
    const a = lettered.id("A");
    assert.not.ok(pool.scheduler.refersTo!(a));

    lettered.pick(SITE, 0);
    lettered.delete("A");
    assert.ok(pool.scheduler.refersTo!(a));

    for (let minute = 1; minute <= 60; minute++) pool.scheduler.everyMinute!(pool, DAY + minute);
    assert.not.ok(pool.scheduler.refersTo!(a));
  });
}

locality(
  "lblc no longer refers to a server that it left, and keeps a destination that is used",
  () => {
    const lettered = new LetteredPool("lblc", [1, 1]);
    const { pool } = lettered;
    lettered.pick(SITE, 0);
    lettered.edit("A", { weight: 0 });
    assert.is(lettered.pick(SITE, DAY - 1), "B");

    assert.not.ok(pool.scheduler.refersTo!(lettered.id("A")));
    for (let minute = 1; minute <= 30; minute++) pool.scheduler.everyMinute!(pool, DAY);
    assert.ok(pool.scheduler.refersTo!(lettered.id("B")), "used a tick ago");
  },
);

locality("lblc goes on with a remembered server that is overloaded; lblcr does not", () => {
  for (const [scheduler, expected] of [
    ["lblc", "A"],
    ["lblcr", "B"],
  ] as const) {
    const lettered = new LetteredPool(scheduler, [1, 1]);
    lettered.pick(SITE);

    lettered.setFlag("A", SERVER_OVERLOADED, true);

    assert.is(lettered.pick(SITE), expected, scheduler);
  }
});

locality("lblcr grows a set under load and serves from the least loaded member", () => {
  const lettered = new LetteredPool("lblcr", [1, 1, 1]);
  assert.is(lettered.pick(SITE), "A");
  lettered.load("A", 2, 0);
  assert.is(lettered.pick(SITE), "B");

  lettered.load("A", 0, 0);
  lettered.load("B", 1, 0);

  assert.is(lettered.pick(SITE), "A", "both are members now");
});

locality(
  "lblcr drops the most loaded member of a set that was stable for longer than a day",
  () => {
    const lettered = new LetteredPool("lblcr", [1, 1, 1]);
    const { scheduler } = lettered.pool;
    lettered.pick(SITE, 0);
    lettered.load("A", 2, 0);
    lettered.pick(SITE, 0); // The set is B, A.

    lettered.pick(SITE, DAY);
    assert.ok(scheduler.refersTo!(lettered.id("A")), "a day is not longer than a day");

    lettered.pick(SITE, DAY + 1);
    assert.not.ok(scheduler.refersTo!(lettered.id("A")));
    assert.ok(scheduler.refersTo!(lettered.id("B")));
  },
);

/** Fills a cache with so many destinations. */
function fill(cache: DestinationCache, count: number, nowTicks: number): void {
  const packet: Packet = from("10.0.0.1:1", "10.0.0.0:80");
  for (let i = 0; i < count; i++) {
    packet.destination0 = 0x0a000000 + i;
    cache.add(packet, i, nowTicks);
  }
}

locality("a full cache refuses entries instead of growing", () => {
  const cache = new DestinationCache();
  fill(cache, CACHE_CAPACITY, 0);

  assert.is(cache.size, 24_576);
  assert.is(cache.add(OTHER, 1, 0), NONE);
  assert.is(cache.find(OTHER), NONE);
});

locality("every 30th minute entries unused for the expiration go", () => {
  const cache = new DestinationCache();
  fill(cache, 100, 0);
  cache.add(OTHER, 1, 5000);
  const gone: number[] = [];
  const minute = (): void => cache.everyMinute(DAY, DAY, (entry) => gone.push(entry));

  for (let i = 0; i < 29; i++) minute();
  assert.is(cache.size, 101, "29 minutes");

  minute();
  assert.is(cache.size, 1, "30 minutes");
  assert.is(gone.length, 100);
  assert.is.not(cache.find(OTHER), NONE, "it was used later");
});

locality("above 16384 entries four thirds of the excess go, if idle for six minutes", () => {
  const cache = new DestinationCache();
  fill(cache, CACHE_COMFORT + 300, 0);
  const idle = ticksOfSeconds(360);

  cache.everyMinute(idle - 1, DAY, () => {});
  assert.is(cache.size, CACHE_COMFORT + 300, "nobody was idle long enough");

  cache.everyMinute(idle, DAY, () => {});
  const gone = CACHE_COMFORT + 300 - cache.size;
  assert.ok(gone >= 400 && gone < 440, `${gone}: 400, rounded up to whole buckets`);
});

locality("evicted places are used again", () => {
  const cache = new DestinationCache();
  fill(cache, CACHE_CAPACITY, 0);
  for (let i = 0; i < 30; i++) cache.everyMinute(DAY, DAY, () => {});
  const left = cache.size;

  fill(cache, 10, DAY);

  assert.ok(left < CACHE_CAPACITY);
  assert.is(cache.size, left + 10);
});

locality.run();
