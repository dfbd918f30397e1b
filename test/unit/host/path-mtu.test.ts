// Learned path MTUs: belief, expiry, bounds.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LEARNED_MTU_MIN } from "../../../dataplane/host/path-mtu.ts";
import { ip, Lab, SERVER } from "./lab.ts";

const pathMtu = suite("host/path-mtu");

const TEN_MINUTES = 60_000;

const learn = (lab: Lab, mtu: number, to = SERVER): void =>
  lab.host.pathMtu.learn(ip(to).word0, 0, 0, 0, mtu, lab.now);
const mtuTo = (lab: Lab, to = SERVER): number =>
  lab.host.pathMtu.mtu(lab.routeTo(to), ip(to).word0, 0, 0, 0, lab.now);

pathMtu("what was learned counts for its destination only, and for ten minutes", () => {
  const lab = new Lab();
  assert.is(mtuTo(lab), 1500);

  learn(lab, 1400);

  assert.is(mtuTo(lab), 1400);
  assert.is(mtuTo(lab, "198.18.1.12"), 1500);
  lab.now += TEN_MINUTES - 1;
  assert.is(mtuTo(lab), 1400);
  lab.now += 1;
  assert.is(mtuTo(lab), 1500);
});

pathMtu("a smaller value is believed at once, a larger one only after expiry", () => {
  const lab = new Lab();
  learn(lab, 1400);
  learn(lab, 1450);
  assert.is(mtuTo(lab), 1400);
  learn(lab, 1300);
  assert.is(mtuTo(lab), 1300);
  lab.now += TEN_MINUTES;
  learn(lab, 1450);
  assert.is(mtuTo(lab), 1450);
});

pathMtu(
  "nobody can talk the director into tiny packets, nor into larger ones than the port's",
  () => {
    const lab = new Lab({ mtu: 1400 });
    learn(lab, 9000);
    assert.is(mtuTo(lab), 1400);
    learn(lab, 0);
    assert.is(mtuTo(lab), LEARNED_MTU_MIN);
  },
);

pathMtu("a flush forgets everything", () => {
  const lab = new Lab();
  learn(lab, 1400);
  lab.host.pathMtu.flush();
  assert.is(mtuTo(lab), 1500);
});

pathMtu("strangers that fill the table push out what expires first, never wrong values in", () => {
  const lab = new Lab();
  for (let i = 0; i < 4_000; i++) {
    learn(lab, 600 + (i % 500), `198.18.${64 + (i >> 8)}.${i & 255}`);
    lab.now++;
  }

  let known = 0;
  for (let i = 0; i < 4_000; i++) {
    const mtu = mtuTo(lab, `198.18.${64 + (i >> 8)}.${i & 255}`);
    assert.ok(mtu === 1500 || mtu === 600 + (i % 500), `${i}: ${mtu}`);
    if (mtu !== 1500) known++;
  }
  assert.ok(known > 900 && known <= 1_024, `${known} are known`);
});

pathMtu.run();
