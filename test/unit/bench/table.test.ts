// How results look on a terminal.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { shortNumber, tableLines } from "../../../bench/report/table.ts";

const table = suite("bench/table");

table("names stand to the left, numbers to the right, columns under each other", () => {
  assert.equal(
    tableLines([
      ["", "Gbit/s", "p50"],
      ["direct", "10.5", "7"],
      ["tapvs DR", "9.1", "12"],
    ]),
    ["          Gbit/s  p50", "direct      10.5    7", "tapvs DR     9.1   12"],
  );
});

table("wide characters count as wide as a terminal shows them", () => {
  assert.equal(
    tableLines([
      ["µs", "1"],
      ["long", "2"],
    ]),
    ["µs    1", "long  2"],
  );
});

table("numbers keep about three digits that count", () => {
  assert.is(shortNumber(0.4216), "0.42");
  assert.is(shortNumber(12.34), "12.3");
  assert.is(shortNumber(123.4), "123");
  assert.is(shortNumber(1_234_567), "1,234,567");
  assert.is(shortNumber(0), "0");
});

table("negative numbers are as short as positive ones", () => {
  assert.is(shortNumber(-29.44), "-29.4");
});

table("what was not measured is a dash", () => {
  assert.is(shortNumber(Number.NaN), "–");
  assert.is(shortNumber(Number.POSITIVE_INFINITY), "–");
});

table.run();
