// When messages leave: full ones soon, eight at once, an open one after two seconds.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { GroupSender } from "../../../dataplane/sync/group-sender.ts";
import { Outgoing, WAITING_MAX } from "../../../dataplane/sync/outgoing.ts";
import { SyncRecord } from "../../../dataplane/sync/record.ts";

/** Room for two IPv4 records of format 1. */
const TWO_RECORDS = 8 + 2 * 36;
const MANY = 1000;

/** Collects the records of each message that is sent; refuses while `isShort`. */
class FakeSender {
  isShort = false;
  readonly sent: number[] = [];

  send(message: Uint8Array, from: number, count: number): boolean {
    if (this.isShort) return false;
    const isV1 = message[from] === 0 && message[from + 5] === 1;
    assert.is((message[from + 2]! << 8) | message[from + 3]!, count);
    this.sent.push(isV1 ? message[from + 4]! : message[from]!);
    return true;
  }
}

function open(bytesMax = TWO_RECORDS): { sender: FakeSender; outgoing: Outgoing } {
  const sender = new FakeSender();
  const outgoing = new Outgoing(sender as unknown as GroupSender, 9, bytesMax);
  return { sender, outgoing };
}

const outgoing = suite("sync/outgoing");

outgoing("a message that is not full leaves two seconds after its first record", () => {
  const { outgoing, sender } = open();
  outgoing.add(new SyncRecord(), 1, MANY, 1000);
  assert.is(outgoing.sooner(9999, 1000), 200);
  outgoing.add(new SyncRecord(), 1, MANY, 1100);
  outgoing.work(1199);
  assert.equal(sender.sent, []);
  outgoing.work(1200);
  assert.equal(sender.sent, [2]);
  assert.is(outgoing.sooner(9999, 1200), 9999);
});

outgoing("a full message leaves after 20 ms, the open one stays", () => {
  const { outgoing, sender } = open();
  for (let i = 0; i < 3; i++) outgoing.add(new SyncRecord(), 1, MANY, 0);
  assert.is(outgoing.sooner(9999, 0), 2);
  outgoing.work(1);
  assert.equal(sender.sent, []);
  outgoing.work(2);
  assert.equal(sender.sent, [2]);
  outgoing.work(200);
  assert.equal(sender.sent, [2, 1]);
});

outgoing("the eighth full message takes the others along at once", () => {
  const { outgoing, sender } = open();
  for (let i = 0; i < 16; i++) outgoing.add(new SyncRecord(), 1, MANY, 0);
  assert.equal(sender.sent, []);
  outgoing.add(new SyncRecord(), 1, MANY, 0);
  assert.equal(
    sender.sent,
    Array.from({ length: 8 }, () => 2),
  );
});

outgoing("formats do not mix in a message", () => {
  const { outgoing, sender } = open(1472);
  outgoing.add(new SyncRecord(), 1, MANY, 0);
  outgoing.add(new SyncRecord(), 0, MANY, 0);
  outgoing.add(new SyncRecord(), 0, MANY, 0);
  outgoing.work(2);
  outgoing.work(200);
  assert.equal(sender.sent, [1, 2]);
});

outgoing("one record fits, however small messages have to be", () => {
  const { outgoing, sender } = open(1);
  const large = new SyncRecord();
  large.family = 6;
  large.engineDataBytes = 255;
  for (let i = 0; i < 2; i++) outgoing.add(large, 1, MANY, 0);
  outgoing.work(200);
  assert.equal(sender.sent, [1, 1]);
});

outgoing(
  "messages wait in order while the ring has no slot, up to a limit, then are given up",
  () => {
    const { outgoing, sender } = open(1);
    sender.isShort = true;
    for (let i = 0; i < WAITING_MAX + 3; i++) outgoing.add(new SyncRecord(), 1, MANY, 0);
    assert.is(outgoing.overflows, 2);
    sender.isShort = false;
    outgoing.work(200);
    assert.is(sender.sent.length, WAITING_MAX + 1);
  },
);

outgoing("sync_qlen_max 0 gives up every full message", () => {
  const { outgoing, sender } = open(1);
  for (let i = 0; i < 3; i++) outgoing.add(new SyncRecord(), 1, 0, 0);
  assert.is(outgoing.overflows, 2);
  outgoing.work(200);
  assert.equal(sender.sent, [1]);
});

outgoing.run();
