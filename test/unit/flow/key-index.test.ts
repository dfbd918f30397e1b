// The key index: order, gaps, wrap and bounds.

import { suite } from "uvu";
import * as assert from "uvu/assert";

import {
  KeyIndex,
  NO_ENTRY,
  RUN_MAX,
  SPACE_IN,
  SPACE_OUT,
} from "../../../dataplane/flow/key-index.ts";

const index = suite("flow/key-index");

/** The flows that the entries of one hash point to, first found first. */
function flowsOf(keys: KeyIndex, hash: number, space: number): number[] {
  const flows: number[] = [];
  for (let at = keys.first(hash, space); at !== NO_ENTRY; at = keys.following(at, hash, space)) {
    flows.push(keys.flowAt(at));
  }
  return flows;
}

index("of two entries with one hash the newer is found first", () => {
  const keys = new KeyIndex(64);

  for (const flow of [1, 2, 3]) keys.add(5, flow, SPACE_IN);

  assert.equal(flowsOf(keys, 5, SPACE_IN), [3, 2, 1]);
});

index("an entry is found in its own key space only", () => {
  const keys = new KeyIndex(64);

  keys.add(5, 0, SPACE_OUT);

  assert.equal(flowsOf(keys, 5, SPACE_IN), []);
  assert.equal(flowsOf(keys, 5, SPACE_OUT), [0]);
});

index("a removal closes the gap, so that entries behind it stay reachable", () => {
  const keys = new KeyIndex(64);
  for (const flow of [1, 2, 3]) keys.add(5, flow, SPACE_IN);

  assert.is(keys.remove(5, 2, SPACE_IN), true);

  assert.equal(flowsOf(keys, 5, SPACE_IN), [3, 1]);
  assert.is(keys.remove(5, 2, SPACE_IN), false, "a second time");
});

index("runs that wrap round the end of the index lose nothing", () => {
  const keys = new KeyIndex(64);
  const last = 0xffff0000 | 0; // The home of these is the last entry.

  for (let flow = 0; flow < 20; flow++) keys.add(last + flow, flow, SPACE_IN);
  for (let flow = 0; flow < 20; flow += 3) keys.remove(last + flow, flow, SPACE_IN);

  for (let flow = 0; flow < 20; flow++) {
    assert.equal(flowsOf(keys, last + flow, SPACE_IN), flow % 3 === 0 ? [] : [flow], `${flow}`);
  }
});

index("an index that was filled and emptied many times is as empty as a new one", () => {
  const keys = new KeyIndex(256);
  const hash = (i: number): number => Math.imul(i, 0x9e3779b9);

  for (let round = 0; round < 200; round++) {
    for (let i = 0; i < 500; i++) keys.add(hash(round * 500 + i), i, SPACE_IN);
    for (let i = 499; i >= 0; i--) keys.remove(hash(round * 500 + i), i, SPACE_IN);
  }

  assert.is(keys.occupied(), 0);
});

index("a run that is too long refuses another entry instead of growing", () => {
  const keys = new KeyIndex(4096);
  let added = 0;

  while (added < 2 * RUN_MAX && keys.add(7, added, SPACE_IN)) added++;

  assert.is(added, RUN_MAX + 1);
  assert.is(keys.add(0x40000000, 9, SPACE_IN), true, "elsewhere there is room");
});

index("the index takes at most 32 bytes a flow and has two entries a key to spare", () => {
  for (const flows of [16, 1000, 4097, 65_536, 1_000_003]) {
    const keys = new KeyIndex(flows);

    assert.ok(keys.bytes <= 32 * flows, `${flows}: ${keys.bytes} bytes`);
    assert.ok(keys.entries >= 3.99 * flows, `${flows}: ${keys.entries} entries`);
  }
});

index.run();
