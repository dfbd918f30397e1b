// Counters in a column of nine.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bigNumber } from "../../../../cli/ipvsadm/big-number.ts";

const big = suite("ipvsadm/big-number");

const shown = (value: number): string => bigNumber(value, false);

big("up to 99999999 a number is printed in full", () => {
  assert.is(shown(0), "        0");
  assert.is(shown(99_999_999), " 99999999");
});

big("then thousands, millions, milliards and billions, cut and not rounded", () => {
  assert.is(shown(100_000_000), "  100000K");
  assert.is(shown(999_999_999), "  999999K");
  assert.is(shown(1_000_000_000), "    1000M");
  assert.is(shown(99_999_999_999), "   99999M");
  assert.is(shown(100_000_000_000), "     100G");
  assert.is(shown(99_999_999_999_999), "   99999G");
  assert.is(shown(100_000_000_000_000), "     100T");
});

big("exact numbers push the column but keep one blank", () => {
  assert.is(bigNumber(108, true), "      108");
  assert.is(bigNumber(99_999_999, true), " 99999999");
  assert.is(bigNumber(108_000_000, true), " 108000000");
  assert.is(bigNumber(123_456_789_012, true), " 123456789012");
});

big.run();
