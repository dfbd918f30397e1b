// wrr: known cycles, and the skipping of rounds against the rule step by step.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SERVER_OVERLOADED } from "../../../dataplane/schedule/server-table.ts";
import { LetteredPool } from "../../support/pools.ts";

const wrr = suite("schedule/wrr");

/** A pool whose scheduler starts with all servers in place, as after a change of scheduler. */
function fresh(weights: number[]): LetteredPool {
  const lettered = new LetteredPool("rr", weights);
  lettered.editService("wrr");
  return lettered;
}

wrr("each cycle gives every server its weight, in rounds of falling bar", () => {
  assert.is(fresh([4, 3, 2]).picks(18), "AABABCABCAABABCABC");
  assert.is(fresh([5, 1, 1]).picks(14), "AAAAABCAAAAABC");
  assert.is(fresh([10, 20, 30]).picks(12), "CBCABCCBCABC");
});

wrr("the bar is kept while servers are added, as a kernel keeps it", () => {
  // Seen on a kernel: weights 2, 3, 4 added in that order leave the bar at 1.
  assert.is(new LetteredPool("wrr", [4, 3, 2]).picks(10), "ABCAABABCA");
});

wrr("editing the service without changing the scheduler goes on in mid-cycle", () => {
  const lettered = new LetteredPool("wrr", [4, 3, 2]);
  assert.is(lettered.picks(4), "ABCA");

  lettered.editService("wrr");

  assert.is(lettered.picks(6), "ABABCA", "seen on a kernel");
});

wrr("no server is found when all are quiesced or overloaded", () => {
  assert.is(fresh([0, 0]).pick(), "-");

  const lettered = fresh([2, 1]);
  lettered.setFlag("A", SERVER_OVERLOADED, true);
  lettered.setFlag("B", SERVER_OVERLOADED, true);
  assert.is(lettered.picks(3), "---");

  lettered.setFlag("B", SERVER_OVERLOADED, false);
  assert.is(lettered.picks(3), "BBB");
});

/** The rule step by step, one round at a time, as ipvs.md C.2 words it; slow when the bar is high. */
class RoundByRound {
  cl = -1;
  cw = 0;
  mw = 0;
  di = 1;

  rebuild(weights: readonly number[]): void {
    const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
    this.di = weights.filter((weight) => weight > 0).reduce(gcd, 0) || 1;
    this.mw = Math.max(0, ...weights) - (this.di - 1);
    this.cl = -1;
    if (this.cw > this.mw || this.cw === 0) this.cw = this.mw;
    else if (this.di > 1) this.cw = Math.floor(this.cw / this.di) * this.di + 1;
  }

  pick(weights: readonly number[], isOverloaded: readonly boolean[]): number {
    if (this.mw === 0) return -1;
    const last = this.cl;
    let stop = -1;
    let restarted = false;
    let lastPass = false;
    let at = this.cl;
    for (;;) {
      for (at++; at < weights.length; at++) {
        if (!isOverloaded[at]! && weights[at]! >= this.cw) return (this.cl = at);
        if (at === stop) {
          this.cl = stop;
          return -1;
        }
      }
      at = -1;
      this.cw -= this.di;
      if (this.cw <= 0) {
        this.cw = this.mw;
        if (lastPass || last === -1) {
          this.cl = -1;
          return -1;
        }
        restarted = true;
      }
      lastPass = this.cw <= this.di;
      if (lastPass && restarted && last !== -1) stop = last;
    }
  }
}

wrr("skipping rounds that nobody can reach changes no decision", () => {
  let state = 7;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % bound;
  };
  for (let trial = 0; trial < 150; trial++) {
    const weights = Array.from({ length: 1 + below(4) }, () => below(3) * (1 + below(40)));
    const isOverloaded = weights.map(() => false);
    const lettered = fresh(weights);
    const reference = new RoundByRound();
    reference.rebuild(weights);
    for (let step = 0; step < 60; step++) {
      const one = below(weights.length);
      const letter = String.fromCharCode("A".charCodeAt(0) + one);
      const event = below(8);
      if (event === 0) {
        isOverloaded[one] = !isOverloaded[one];
        lettered.setFlag(letter, SERVER_OVERLOADED, isOverloaded[one]!);
      } else if (event === 1) {
        weights[one] = below(50);
        lettered.edit(letter, { weight: weights[one]! });
        isOverloaded[one] = false; // An edit without an upper threshold lifts it.
        reference.rebuild(weights);
      }
      const at = reference.pick(weights, isOverloaded);
      const expected = at < 0 ? "-" : String.fromCharCode("A".charCodeAt(0) + at);
      assert.is(lettered.pick(), expected, `weights ${weights} overloaded ${isOverloaded}`);
    }
  }
});

wrr("a weight of two thousand million next to 1 does not take that many rounds", () => {
  const lettered = fresh([2 ** 31 - 1, 1]);
  lettered.setFlag("A", SERVER_OVERLOADED, true);

  assert.is(lettered.picks(3), "BBB");
});

wrr.run();
