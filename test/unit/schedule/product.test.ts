// Exact comparison of products, against BigInt.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { productExceeds } from "../../../dataplane/schedule/product.ts";

const product = suite("schedule/product");

product("products beyond 2^53 are compared exactly, as 64-bit integers would be", () => {
  const factors = [0, 1, 3, 65_535, 65_536, 65_537, 2 ** 31 - 1, 2 ** 36 + 1, 2 ** 37 - 1];
  const weights = [0, 1, 2, 65_535, 2 ** 30 + 1, 2 ** 31 - 2, 2 ** 31 - 1];

  for (const a of factors) {
    for (const b of weights) {
      for (const c of factors) {
        for (const d of weights) {
          const expected = BigInt(a) * BigInt(b) > BigInt(c) * BigInt(d);
          assert.is(productExceeds(a, b, c, d), expected, `${a} * ${b} > ${c} * ${d}`);
        }
      }
    }
  }
});

product("products that round to the same double are still told apart", () => {
  // (n + 1)^2 is n * (n + 2) + 1, and both need 61 bits.
  const n = 2 ** 30;
  assert.is((n + 1) * (n + 1), n * (n + 2), "the doubles are equal");

  assert.ok(productExceeds(n + 1, n + 1, n, n + 2));
  assert.not.ok(productExceeds(n, n + 2, n + 1, n + 1));
});

product.run();
