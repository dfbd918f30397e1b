import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sharesOf, TRIALS, type Trial } from "../../../cli/lab/promises.ts";
import { SCHEDULERS } from "../../../dataplane/schedule/registry.ts";

const promises = suite("lab/promises");

const trial = (name: string): Trial => TRIALS.find(({ scheduler }) => scheduler === name)!;
const picks = (text: string): number[] => [...text].map(Number);

promises("every scheduler has its trial", () => {
  assert.equal(
    TRIALS.map(({ scheduler }) => scheduler).toSorted(),
    SCHEDULERS.map(({ name }) => name).toSorted(),
  );
});

promises("a sequence is kept exactly or not at all", () => {
  const wlc = trial("wlc");

  assert.is(wlc.fault(picks("123121123121")), undefined);
  assert.is(wlc.fault(picks("123121123112")), "promised 123121123121");
  assert.is(wlc.fault(picks("12312112312")), "promised 123121123121");
});

promises("wrr may begin anywhere in its round", () => {
  const wrr = trial("wrr");

  assert.is(wrr.fault(picks("123112123112")), undefined);
  assert.is(wrr.fault(picks("111223111223")), "promised 112123 in turn");
});

promises(
  "a hashed client that moves, or shares unlike the weights, break the promise of mh",
  () => {
    const mh = trial("mh");
    const round = picks("1".repeat(32) + "2".repeat(21) + "3".repeat(11));
    const moved = [...round, 2, ...round.slice(1)];

    assert.is(mh.fault([...round, ...round]), undefined);
    assert.match(mh.fault(moved)!, "got two servers");
    assert.is(mh.fault(picks("3".repeat(128))), "shares unlike weights");
  },
);

promises("sh and dh promise the kernel's slots", () => {
  const sh = trial("sh");
  // 198.18.0.64, .65, … : slots of the recorded kernel's hash modulo the sum of the weights.
  assert.match(sh.fault(picks("1".repeat(128)))!, "has another slot");
  assert.is(trial("dh").fault(picks("1".repeat(128))), undefined);
  assert.is(trial("dh").fault(picks(`2${"1".repeat(127)}`)), "promised server1");
});

promises("twos may stray a little, not far", () => {
  const twos = trial("twos");
  const of = (first: number, second: number, third: number): number[] =>
    picks("1".repeat(first) + "2".repeat(second) + "3".repeat(third));

  assert.is(twos.fault(of(24, 16, 8)), undefined);
  assert.is(twos.fault(of(30, 12, 6)), undefined);
  assert.is(twos.fault(of(16, 16, 16)), undefined);
  assert.is(twos.fault(of(40, 5, 3)), "shares far from the weights");
  assert.equal(sharesOf(of(3, 2, 1)), [3, 2, 1]);
});

promises.run();
