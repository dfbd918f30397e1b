// The rate limit of ICMP errors.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { TokenBucket } from "../../../dataplane/host/token-bucket.ts";

const bucket = suite("host/token-bucket");

function taken(tokens: TokenBucket, now: number, tries: number): number {
  let count = 0;
  for (let i = 0; i < tries; i++) if (tokens.take(now)) count++;
  return count;
}

bucket("a burst is followed by the rate", () => {
  const tokens = new TokenBucket(10, 5);

  assert.is(taken(tokens, 0, 100), 5);
  assert.is(taken(tokens, 9, 100), 0, "a tenth of a second less one tick");
  assert.is(taken(tokens, 10, 100), 1);
  assert.is(taken(tokens, 30, 100), 2);
  assert.is(taken(tokens, 10_000, 100), 5, "never more than a burst");
});

bucket("the clock's wrap does not close it", () => {
  const tokens = new TokenBucket(100, 2);
  assert.is(taken(tokens, 0x7fffffff, 9), 2);

  assert.is(taken(tokens, -0x80000000, 9), 1, "one tick later");
});

bucket("a rate of 0 is no limit", () => {
  assert.is(taken(new TokenBucket(0, 1), 0, 1_000), 1_000);
});

bucket("a rate that is no number of events is refused", () => {
  assert.throws(() => new TokenBucket(-1, 5), /not -1/);
});

bucket.run();
