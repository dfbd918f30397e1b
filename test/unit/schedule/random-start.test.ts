// rr and wrr that begin at random: anywhere, but with the same shares, and the same for the same seed.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { serverSpec, serviceAt, serviceSpec } from "../../../dataplane/rules/specs.ts";
import { address, benchOf, packetOf } from "../../support/rules.ts";

const start = suite("schedule/random-start");

const KEY = serviceAt(6, address("192.0.2.1"), 80);
const PACKET = packetOf("198.18.64.1:1024", "192.0.2.1:80");
const WEIGHTS = [1, 2, 3];

/** Weights of the servers picked, as digits; a copy that is asked first must change nothing. */
function picks(scheduler: string, seed: number, count: number, startsAtRandom = true): string {
  const { rules, servers } = benchOf(256, { startsAtRandom }, seed);
  rules.addService(serviceSpec(KEY, { scheduler }));
  for (const weight of WEIGHTS) {
    rules.addServer(KEY, serverSpec(address(`10.0.0.${weight}`), 80, { weight }));
  }
  const pool = rules.find(KEY)!;
  const letter = (by: typeof pool.scheduler): string =>
    String(servers.weight[by.pick(pool, PACKET, 0)]);
  const foreseen = letter(pool.scheduler.clone());
  const text = Array.from({ length: count }, () => letter(pool.scheduler)).join("");
  assert.is(foreseen, text[0], "a copy begins at the same place");
  return text;
}

const SEEDS = Array.from({ length: 60 }, (_, i) => i + 1);
const CYCLE = { rr: 3, wrr: 6 } as const;

for (const scheduler of ["rr", "wrr"] as const) {
  start(`${scheduler} begins at every place of its cycle, and the cycle is the same`, () => {
    const fromHead = picks(scheduler, 1, 2 * CYCLE[scheduler], false);
    const begins = new Set(SEEDS.map((seed) => picks(scheduler, seed, CYCLE[scheduler])));

    const cycle = fromHead.slice(0, CYCLE[scheduler]);
    const turns = [...cycle].map((_, i) => fromHead.slice(i, i + cycle.length));
    for (const begin of begins) assert.ok(turns.includes(begin), `${begin} is no turn of ${cycle}`);
    const distinct = new Set([...begins].map((begin) => begin[0]));
    assert.is(distinct.size, WEIGHTS.length, `begins: ${[...begins].join(" ")}`);
  });

  start(`${scheduler} begins at the same place for the same seed`, () => {
    for (const seed of SEEDS) assert.is(picks(scheduler, seed, 4), picks(scheduler, seed, 4));
  });

  start(`${scheduler} begins at the head of the list when nothing else was said`, () => {
    const begins = new Set(SEEDS.map((seed) => picks(scheduler, seed, 4, false)));
    assert.is(begins.size, 1);
  });
}

start.run();
