// The search for the highest rate without loss.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { searchRate, type SearchOptions } from "../../../bench/load/search.ts";

const search = suite("bench/search");

const OPTIONS: SearchOptions = { start: 1000, step: 2, trialsMax: 50, resolution: 0.02 };

interface World {
  /** Frames a second that pass. */
  readonly limit: number;
  /** Frames a second that the sender reaches. */
  readonly senderLimit?: number;
  /** Numbers of the trials, from 0, that lose frames whatever the rate. */
  readonly stalls?: readonly number[];
}

function run({ limit, senderLimit = Infinity, stalls = [] }: World, options = OPTIONS) {
  let number = 0;
  return searchRate(options, async (rate) => {
    const sent = Math.min(rate, senderLimit);
    const isStalled = stalls.includes(number++);
    const arrived = isStalled ? sent - 1 : Math.min(sent, limit);
    return { offered: rate, sent, arrived, keptUp: sent / rate };
  });
}

search("it ends just below the rate at which frames are lost", async () => {
  const { isSenderLimit, rate } = await run({ limit: 77_777 });
  assert.ok(rate <= 77_777 && rate > 77_777 * 0.98, `${rate}`);
  assert.is(isSenderLimit, false);
});

search("rates rise until the first loss", async () => {
  const { trials } = await run({ limit: 5000 });
  assert.equal(
    trials.slice(0, 4).map(({ offered }) => offered),
    [1000, 2000, 4000, 8000],
  );
});

search("it finds rates below the first one", async () => {
  const { rate } = await run({ limit: 130 });
  assert.ok(rate <= 130 && rate > 126, `${rate}`);
});

search("one stall does not decide: a rate that lost is tried once more", async () => {
  const { rate, trials } = await run({ limit: 5000, stalls: [1] });
  assert.ok(rate > 4900, `${rate}`);
  assert.equal(
    trials.slice(1, 3).map(({ offered }) => offered),
    [2000, 2000],
  );
});

search("a sender that is too slow is told, and its own rate is the result", async () => {
  const { isSenderLimit, rate } = await run({ limit: 1e9, senderLimit: 10_000 });
  assert.is(isSenderLimit, true);
  assert.is(rate, 10_000);
});

search("whoever always loses has the rate 0", async () => {
  const { rate, trials } = await run({ limit: 0 }, { ...OPTIONS, trialsMax: 6 });
  assert.is(rate, 0);
  assert.is(trials.length, 6);
});

search("trials never exceed their number", async () => {
  const { trials } = await run({ limit: 77_777 }, { ...OPTIONS, trialsMax: 5 });
  assert.is(trials.length, 5);
});

search.run();
