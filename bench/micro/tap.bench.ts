// What a frame costs on a real TAP, and whether a numeric address is as cheap as a prepared view.
// Questions it answers: how much of a frame's time is the kernel's, and may readAt/writeAt replace views?
// Answer (Bun 1.4.5, kernel 6.18): nearly all of it; yes.
// Run: bun bench/micro/tap.bench.ts (makes a network namespace of its own; needs /dev/net/tun)

import { bench, do_not_optimize, run, summary } from "mitata";
import { interfaceIndex } from "../../dataplane/port/interface.ts";
import { addressOf, readAt, readInto, writeAt, writeFrom } from "../../dataplane/port/libc.ts";
import { Poller } from "../../dataplane/port/poller.ts";
import { openTap } from "../../dataplane/port/tap.ts";
import { Batch, BATCH_FRAMES } from "../../dataplane/ring/batch.ts";
import { HEADROOM_BYTES, Ring, SLOT_BYTES } from "../../dataplane/ring/ring.ts";
import { PacketSocket } from "../../test/platform/packet-socket.ts";
import { missingForTap, rerunInPrivateNamespace } from "../../test/support/private-namespace.ts";

rerunInPrivateNamespace(import.meta.path);
const absent = missingForTap();
if (absent !== null) {
  console.error(`this benchmark needs ${absent}`);
  process.exit(1);
}

const FRAME_BYTES = 60;
const port = openTap({ name: "bench0" });
/** Of its own, as a packet socket on the interface would see every frame written, too. */
const writer = openTap({ name: "bench1" });
const ring = new Ring(256);
const batch = new Batch();
const poller = new Poller([port]);
const peer = new PacketSocket(interfaceIndex("bench0"));
const frame = new Uint8Array(FRAME_BYTES).fill(2); // For nobody: the kernel drops what is written early.

const at = 5 * SLOT_BYTES + HEADROOM_BYTES;
const view = ring.bytes.subarray(at, at + FRAME_BYTES);
view.set(frame);

/** The slots of a whole batch, taken and filled as stages would. */
function fill(): void {
  for (let i = 0; i < BATCH_FRAMES; i++) {
    const slot = ring.take();
    ring.length[slot] = FRAME_BYTES;
    batch.push(slot);
  }
}

summary(() => {
  bench("read, nothing waits: view", () => do_not_optimize(readInto(port.fd, view, view)));
  bench("read, nothing waits: address", () =>
    do_not_optimize(readAt(port.fd, addressOf(ring.bytes) + at, FRAME_BYTES)),
  );
});

summary(() => {
  bench("write 60 bytes: view", () => do_not_optimize(writeFrom(writer.fd, view, view)));
  bench("write 60 bytes: address", () =>
    do_not_optimize(writeAt(writer.fd, addressOf(ring.bytes) + at, FRAME_BYTES)),
  );
});

bench("transmit 64 frames of 60 bytes", () => {
  fill();
  do_not_optimize(writer.transmit(ring, batch));
});

bench("receive 64 frames of 60 bytes (with their 64 sends by the kernel's side)", () => {
  for (let i = 0; i < BATCH_FRAMES; i++) peer.send(frame);
  do_not_optimize(port.receive(ring, batch));
  for (let i = 0; i < batch.count; i++) ring.give(batch.slots[i]!);
  batch.clear();
});

bench("… of those the 64 sends", function* () {
  yield {
    [0]() {
      port.receive(ring, batch);
      for (let i = 0; i < batch.count; i++) ring.give(batch.slots[i]!);
      batch.clear();
      return 0;
    },
    bench() {
      for (let i = 0; i < BATCH_FRAMES; i++) peer.send(frame);
    },
  };
});

bench("poll, nothing ready", () => do_not_optimize(poller.wait(0)));

await run();
peer.close();
poller.close();
writer.close();
port.close();
