// Medians, quartiles and what is summed up of rounds.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { median, quantile, summarize } from "../../../bench/report/statistics.ts";

const statistics = suite("bench/statistics");

statistics("the median of an odd number of values is the middle one, whatever their order", () => {
  assert.is(median([30, 10, 20]), 20);
});

statistics("the median of an even number of values lies between the two in the middle", () => {
  assert.is(median([4, 1, 3, 2]), 2.5);
});

statistics("one outlier does not move the median", () => {
  assert.is(median([10, 11, 12, 13, 9000]), 12);
});

statistics("numbers are ordered as numbers, not as text", () => {
  assert.is(median([9, 10, 100]), 10);
});

statistics("quantiles are interpolated between neighbours", () => {
  assert.is(quantile([0, 10], 0.25), 2.5);
  assert.is(quantile([0, 10, 20, 30, 40], 0), 0);
  assert.is(quantile([0, 10, 20, 30, 40], 1), 40);
});

statistics("of no values there is no median", () => {
  assert.ok(Number.isNaN(median([])));
});

statistics(
  "a summary holds median, quartiles and the number of rounds, and leaves the values alone",
  () => {
    const values = [5, 1, 4, 2, 3];
    assert.equal(summarize(values), { median: 3, low: 2, high: 4, rounds: 5 });
    assert.equal(values, [5, 1, 4, 2, 3]);
  },
);

statistics.run();
