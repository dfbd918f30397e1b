// The test that tells a difference from noise.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { leastProbability, mannWhitney, pairsGreater } from "../../../bench/report/mann-whitney.ts";

const test = suite("bench/mann-whitney");

const near = (value: number, wanted: number, within = 0.0005): void =>
  assert.ok(Math.abs(value - wanted) <= within, `${value}, not ${wanted}`);

test("pairs in which one is greater are counted, ties half", () => {
  assert.is(pairsGreater([3, 5], [1, 5]), 1 + 1 + 0.5);
});

test("five rounds against five that all lie on one side: 2 of 252 orders", () => {
  near(mannWhitney([1, 2, 3, 4, 5], [6, 7, 8, 9, 10]), 2 / 252);
});

test("a tie within one side does not weaken it: all five still lie on one side", () => {
  near(mannWhitney([1, 1, 3, 4, 5], [6, 7, 8, 9, 10]), 2 / 252);
  near(mannWhitney([7, 7, 7, 7, 7], [8, 8, 8, 9, 10]), 2 / 252);
});

test("a tie across the sides is one order more at each end", () => {
  // Either of the two fives may lie on either side; the other end has as many, by what is left.
  near(mannWhitney([1, 2, 3, 4, 5], [5, 6, 7, 8, 9]), 4 / 252);
});

test("with ties the probability is that of all orders, counted one by one", () => {
  // Mid-ranks 1, 3, 3, 3, 5, 6: the mean sum of 20 lots of three is 10.5, and only {1, 3, 3} and {3, 5, 6}, three lots
  // each, are as far from it as 3.5.
  near(mannWhitney([1, 2, 2], [2, 3, 4]), 6 / 20);
});

test("exact values are those of the tables: 4 of 4 and 6", () => {
  // U = 4 with n = 4, m = 6: P(U <= 4) = 12 / 210.
  near(mannWhitney([1, 2, 3, 8], [4, 5, 6, 7, 9, 10]), (2 * 12) / 210);
});

test("few rounds cannot be told from noise, however far they lie apart", () => {
  near(leastProbability(5, 5), 2 / 252);
  near(leastProbability(4, 5), 2 / 126);
  assert.is(leastProbability(1, 1), 1);
  assert.is(leastProbability(3, 0), 1);
  near(mannWhitney([1, 2, 3, 4], [5, 6, 7, 8]), leastProbability(4, 4));
});

test("it does not matter which one comes first", () => {
  const a = [10, 12, 11, 15, 9];
  const b = [13, 14, 16, 17, 8];
  assert.is(mannWhitney(a, b), mannWhitney(b, a));
});

test("the same values twice are no difference at all", () => {
  near(mannWhitney([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]), 1);
});

test("values that never vary are no difference, and no division by zero", () => {
  assert.is(mannWhitney([7, 7, 7], [7, 7, 7]), 1);
});

test("large lots are near to the normal distribution: 30 against 30, shifted by half", () => {
  const a = Array.from({ length: 30 }, (_, i) => i);
  const b = a.map((value) => value + 15.5);
  assert.ok(mannWhitney(a, b) < 0.001);
  assert.ok(
    mannWhitney(
      a,
      a.map((value) => value + 0.5),
    ) > 0.8,
  );
});

test("of nothing there is nothing to tell", () => {
  assert.is(mannWhitney([], [1, 2]), 1);
});

test.run();
