// The least-connection schedulers, against sequences computed from the rules.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LetteredPool } from "../../support/pools.ts";

const least = suite("schedule/least connections (lc, wlc, sed, nq)");

const sequence = (scheduler: string, weights: number[], count: number, isActive = true): string =>
  new LetteredPool(scheduler, weights).connections(count, isActive);

least("with weights 3, 2, 1 TCP connections go the way a kernel sends them", () => {
  assert.is(sequence("lc", [3, 2, 1], 12), "ABCABCABCABC");
  assert.is(sequence("wlc", [3, 2, 1], 12), "ABCABAABCABA");
  assert.is(sequence("sed", [3, 2, 1], 12), "ABAABCABAABC");
  assert.is(sequence("nq", [3, 2, 1], 12), "ABCAABABAABC");
});

least("with weights 1, 2, 3 the later servers in the list get more", () => {
  assert.is(sequence("wlc", [1, 2, 3], 12), "ABCCBCABCCBC");
  assert.is(sequence("sed", [1, 2, 3], 12), "CBCABCCBCABC");
  assert.is(sequence("nq", [1, 2, 3], 12), "ABCCBCCBCABC");
});

least("UDP is never active: lc and wlc share it, sed and nq send all of it to one server", () => {
  assert.is(sequence("lc", [3, 2, 1], 6, false), "ABCABC");
  assert.is(sequence("wlc", [3, 2, 1], 12, false), "ABCABAABCABA");
  assert.is(sequence("sed", [3, 2, 1], 6, false), "AAAAAA");
  assert.is(sequence("nq", [3, 2, 1], 6, false), "AAAAAA");
});

least("one active connection weighs as much as 256 inactive ones", () => {
  const lettered = new LetteredPool("lc", [1, 1]);

  lettered.load("A", 1, 0);
  lettered.load("B", 0, 256);
  assert.is(lettered.pick(), "A", "a tie goes to the earlier in the list");

  lettered.load("B", 0, 255);
  assert.is(lettered.pick(), "B");
});

least(
  "nq gives an idle server its first connection before a better quotient earlier in the list",
  () => {
    const lettered = new LetteredPool("nq", [1000, 1]);
    lettered.load("A", 1, 0);

    assert.is(lettered.pick(), "B");
  },
);

least("weights up to 2^31 - 1 are weighed exactly", () => {
  const lettered = new LetteredPool("wlc", [2 ** 31 - 1, 2 ** 31 - 2]);
  lettered.load("A", 2 ** 20, 0);
  lettered.load("B", 2 ** 20, 0);
  assert.is(lettered.pick(), "A", "the same load on a weight that is greater by one");

  lettered.load("A", 2 ** 20, 1);
  assert.is(lettered.pick(), "B", "one inactive connection outweighs that");
});

least.run();
