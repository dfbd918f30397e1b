// Frames that two TAPs of one bridge throw to each other through io_uring, between BEGIN and END on standard error:
// whoever runs it with BUN_JSC_logGC=1 counts what collections there were. bun uring-bounce.ts FRAMES

import { writeSync } from "node:fs";
import { UringDriver } from "../../dataplane/port/io-driver.ts";
import { openTap } from "../../dataplane/port/tap.ts";
import { Batch } from "../../dataplane/ring/batch.ts";
import { Ring } from "../../dataplane/ring/ring.ts";
import { parseMac, writeMac } from "../../dataplane/wire/address.ts";

const STDERR = 2;
const FRAMES_AT_A_TIME = 16;
const BYTES = 60;
const frames = Number(process.argv[2]);

const driver = new UringDriver();
const ports = [
  openTap({ name: "left0", bridge: "bounce0" }, driver),
  openTap({ name: "right0", bridge: "bounce0" }, driver),
] as const;
const macs = ports.map(({ mac }) => parseMac(mac)!);
const waiter = driver.waiter(ports);
const ring = new Ring(256);
const batch = new Batch();

function address(slot: number, from: number): void {
  const start = ring.start[slot]!;
  const own = macs[from]!;
  const other = macs[1 - from]!;
  writeMac(ring.view, start, other.high, other.low);
  writeMac(ring.view, start + 6, own.high, own.low);
}

/** Lets frames cross until `count` came in. */
function bounce(count: number): void {
  let left = count;
  while (left > 0) {
    waiter.wait(1000);
    for (let port = 0; port < ports.length; port++) {
      left -= ports[port]!.receive(ring, batch);
      for (let i = 0; i < batch.count; i++) address(batch.slots[i]!, port);
      ports[port]!.transmit(ring, batch);
    }
  }
}

for (let i = 0; i < FRAMES_AT_A_TIME; i++) {
  const slot = ring.take();
  ring.length[slot] = BYTES;
  ring.view.setUint16(ring.start[slot]! + 12, 0x88b5);
  address(slot, 0);
  batch.push(slot);
}
ports[0].transmit(ring, batch);
bounce(frames);
Bun.gc(true);
writeSync(STDERR, "\nBEGIN bounce\n");
bounce(frames);
writeSync(STDERR, "\nEND bounce\n");
for (const port of ports) port.close();
waiter.close();
console.log(ring.freeCount === ring.slots ? "all slots are free" : `${ring.freeCount} slots free`);
