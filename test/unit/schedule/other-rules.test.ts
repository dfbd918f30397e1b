// fo, ovf, twos and the registry.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Random } from "../../../dataplane/env/random.ts";
import { Pool } from "../../../dataplane/schedule/pool.ts";
import { findScheduler, SCHEDULERS } from "../../../dataplane/schedule/registry.ts";
import { twos } from "../../../dataplane/schedule/twos.ts";
import { Packet } from "../../../dataplane/wire/packet.ts";
import { LetteredPool } from "../../support/pools.ts";

const others = suite("schedule/fo, ovf, twos, registry");

others("fo gives everything to the greatest weight, the earlier one on a tie", () => {
  const lettered = new LetteredPool("fo", [1, 3, 3]);
  assert.is(lettered.connections(4, true), "BBBB");

  lettered.edit("B", { weight: 0 });
  assert.is(lettered.pick(), "C");
});

others("ovf fills the greatest weight with weight + 1 active connections, then the next", () => {
  assert.is(new LetteredPool("ovf", [1, 3, 2]).connections(10, true), "BBBBCCCAA-");
});

others("ovf never overflows with UDP, which is never active", () => {
  assert.is(new LetteredPool("ovf", [1, 3]).connections(9, false), "BBBBBBBBB");
});

/** A Random that draws the given numbers. */
const drawing = (...numbers: number[]): Random => {
  const random: Random = {
    next: () => 0,
    below: (bound) => {
      assert.is(bound, 7, "draws are from 0 to the sum of weights, both included");
      return numbers.shift()!;
    },
    clone: () => drawing(...numbers),
  };
  return random;
};

others("twos takes the less loaded of two servers drawn by weight", () => {
  const lettered = new LetteredPool("twos", [3, 2, 1]);
  lettered.load("A", 4, 0);
  lettered.load("B", 1, 0);
  lettered.load("C", 0, 0);
  const draws: readonly (readonly [number, number, string])[] = [
    [0, 0, "A"],
    [3, 4, "B"],
    [4, 3, "B"],
    [3, 5, "B"],
    [5, 6, "C"],
    [6, 6, "C"],
    [0, 6, "C"],
  ];

  for (const [first, second, letter] of draws) {
    const scheduler = twos.create({ random: drawing(first, second), cacheSeconds: () => 0 });
    const pool = new Pool(0, lettered.servers, twos, scheduler);
    for (const server of ["C", "B", "A"]) pool.prepend(lettered.id(server));

    const id = scheduler.pick(pool, new Packet(), 0);

    assert.is(lettered.letter(id), letter, `draws ${first} and ${second}`);
  }
});

others("twos keeps the first draw on a tie", () => {
  const lettered = new LetteredPool("twos", [3, 2, 1]);
  for (const [draws, letter] of [
    [[0, 6], "A"],
    [[6, 0], "C"],
  ] as const) {
    const scheduler = twos.create({ random: drawing(...draws), cacheSeconds: () => 0 });

    assert.is(lettered.letter(scheduler.pick(lettered.pool, new Packet(), 0)), letter);
  }
});

others("every scheduler of ipvsadm, and twos, can be found by name", () => {
  const names = "rr wrr lc wlc lblc lblcr dh sh sed nq fo ovf mh twos".split(" ");

  assert.equal(
    SCHEDULERS.map((kind) => kind.name),
    names,
  );
  for (const name of names) assert.is(findScheduler(name)!.name, name);
  assert.is(findScheduler("nosuch"), null);
});

others.run();
