// A read that takes a frame from its device and fails with EINVAL, as of a super-frame that no virtio-net header can
// describe. A Unix socket without a peer stands for the device: every read of it fails so.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { DevicePort } from "../../dataplane/port/device-port.ts";
import { type IoDriver, ReadWriteDriver, UringDriver } from "../../dataplane/port/io-driver.ts";
import { socket } from "../../dataplane/port/libc.ts";
import { Batch } from "../../dataplane/ring/batch.ts";
import { Ring } from "../../dataplane/ring/ring.ts";
import { missingForUring } from "../support/uring.ts";

const AF_UNIX = 1;
const SOCK_STREAM = 1;

const losses = suite("platform/lost-frames");

const DRIVERS: readonly { name: string; missing: string | null; make: () => IoDriver }[] = [
  { name: "read/write", missing: null, make: () => new ReadWriteDriver() },
  { name: "io_uring", missing: missingForUring(), make: () => new UringDriver() },
  { name: "single reads", missing: missingForUring(), make: () => new UringDriver(true) },
];

const lonely = () => ({
  fd: socket(AF_UNIX, SOCK_STREAM, 0),
  name: "lonely",
  mtu: 1500,
  kernelMac: "00:00:00:00:00:00",
  offloads: 0,
  hasHeader: true,
  hasQueues: false,
  isGone: () => false,
  watch: null,
});

for (const { make, missing, name } of DRIVERS) {
  if (missing !== null) console.log(`\nSKIPPED: lost frames by ${name} need ${missing}`);
  (missing === null ? losses : losses.skip)(
    `they are counted, and no slot is lost: ${name}`,
    () => {
      const driver = make();
      const port = new DevicePort("tap", lonely(), "02:00:00:00:00:01", driver);
      const ring = new Ring(4);
      const batch = new Batch();

      assert.is(port.receive(ring, batch), 0);

      assert.ok(port.lostFrames() > 0);
      assert.is(port.lostFrames(), 0, "counted once");
      port.close();
      driver.close();
      assert.is(ring.freeCount, 4);
    },
  );
}

const test = missingForUring() === null ? losses : losses.skip;
test("a port whose read has ended is ready at once, to read again", () => {
  const driver = new UringDriver();
  const port = new DevicePort("tap", lonely(), "02:00:00:00:00:01", driver);
  const waiter = driver.waiter([port]);
  const ring = new Ring(4);
  port.receive(ring, new Batch()); // Its reads are under way, or have ended.

  // Both would sleep for ever.
  assert.is(waiter.wait(0), 1);
  assert.is(waiter.wait(-1), 1);

  port.close();
  waiter.close();
  assert.is(ring.freeCount, 4);
});

losses.run();
