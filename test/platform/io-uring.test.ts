// What io_uring and its driver of TAP devices do where the conformance suite does not look: waiting and waking,
// devices that go down or away, slots that run short, and a kernel that forbids it.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { countCollections } from "../../bench/path/collections.ts";
import { interfaceIndex, setInterfaceUp } from "../../dataplane/port/interface.ts";
import { UringDriver } from "../../dataplane/port/io-driver.ts";
import { SystemCallError } from "../../dataplane/port/system-call-error.ts";
import { openTap } from "../../dataplane/port/tap.ts";
import { Uring } from "../../dataplane/port/uring.ts";
import { wake } from "../../dataplane/port/waiter.ts";
import { Batch } from "../../dataplane/ring/batch.ts";
import { Ring } from "../../dataplane/ring/ring.ts";
import { missingForTap, rerunInPrivateNamespace } from "../support/private-namespace.ts";
import { missingForUring } from "../support/uring.ts";
import { PacketSocket } from "./packet-socket.ts";

rerunInPrivateNamespace(import.meta.path);

const uring = suite("platform/io-uring");
const absent = missingForUring() ?? missingForTap();
if (absent !== null) console.log(`\nSKIPPED: platform/io-uring needs ${absent}`);
const it: (title: string, body: () => void | Promise<void>) => void =
  absent === null ? uring : uring.skip;

const EBADFD = 77;
const BYTES = 60;

const marked = (mark: number): Uint8Array => new Uint8Array(BYTES).fill(2).fill(mark, 20);

function load(ring: Ring, batch: Batch, count: number): void {
  for (let i = 0; i < count; i++) {
    const slot = ring.take();
    ring.bytes.set(marked(i), ring.start[slot]!);
    ring.length[slot] = BYTES;
    batch.push(slot);
  }
}

/** What the daemon said on standard error and in its ready line, with io_uring or its buffer rings forbidden. */
async function startForbidden(
  io: string,
  what = "",
  workers = 1,
): Promise<{ out: string; log: string; status: number }> {
  const directory = mkdtempSync(join(tmpdir(), "tapvs-uring-"));
  const config = join(directory, "lb.toml");
  writeFileSync(
    config,
    `io = "${io}"\nworkers = ${workers}\n[[port]]\nkind = "tap"\nname = "forbid0"\n`,
  );
  const program = new URL("./forbid-io-uring.ts", import.meta.url).pathname;
  const child = Bun.spawn([process.execPath, program, config, what], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const reader = child.stdout.getReader();
  const { value } = await reader.read();
  child.kill("SIGTERM");
  const log = await new Response(child.stderr).text();
  const status = await child.exited;
  rmSync(directory, { recursive: true });
  return { out: new TextDecoder().decode(value), log, status };
}

uring.before(() => {
  if (absent === null) writeFileSync("/proc/sys/net/ipv6/conf/default/disable_ipv6", "1");
});

it("a wait with a time-out is understood however often it was compiled", () => {
  const own = new Uring();

  for (let i = 0; i < 200_000; i++) own.enter(0, 1 + (i % 3000));

  assert.is(own.enters, 200_000);
  own.close();
});

it("a frame ends a wait without end, and so does a wake, from before it, too", () => {
  const driver = new UringDriver();
  const port = openTap({ name: "wait0" }, driver);
  const waiter = driver.waiter([port]);
  const peer = new PacketSocket(interfaceIndex("wait0"));
  const ring = new Ring(64);
  const batch = new Batch();
  port.receive(ring, batch);

  peer.send(marked(1));
  assert.is(waiter.wait(-1), 1);
  assert.not.ok(waiter.isWoken);
  assert.is(port.receive(ring, batch), 1);
  assert.is(waiter.wait(0), 0, "nothing waits any more");

  wake(waiter.wakeFd);
  wake(waiter.wakeFd);
  assert.is(waiter.wait(-1), 0);
  assert.ok(waiter.isWoken);
  assert.is(waiter.wait(0), 0);
  assert.not.ok(waiter.isWoken, "many wakes count as one");

  wake(waiter.wakeFd);
  driver.uring.enter(0, 0);
  assert.is(waiter.wait(-1), 0);
  assert.ok(waiter.isWoken, "a wake-up that came with another call is told, too");

  assert.is(waiter.wait(1), 0, "a time-out ends it");
  for (const open of [peer, port, waiter]) open.close();
});

it("a step is one call of the kernel: writes go out with the wait that follows", () => {
  const driver = new UringDriver();
  const port = openTap({ name: "one0" }, driver);
  const waiter = driver.waiter([port]);
  const peer = new PacketSocket(interfaceIndex("one0"));
  const ring = new Ring(256);
  const batch = new Batch();
  port.receive(ring, batch);
  waiter.wait(0);
  const before = driver.uring.enters;

  for (let i = 0; i < 30; i++) peer.send(marked(i));
  waiter.wait(-1);
  assert.is(port.receive(ring, batch), 30);
  port.transmit(ring, batch);
  assert.equal(peer.take(), [], "not before the wait");
  waiter.wait(0);

  assert.is(driver.uring.enters - before, 2);
  assert.equal(
    peer.take(),
    Array.from({ length: 30 }, (_, i) => marked(i)),
  );
  for (const open of [peer, port, waiter]) open.close();
  assert.is(ring.freeCount, 256);
});

it("more writes than submissions fit leave in order", () => {
  const driver = new UringDriver();
  const port = openTap({ name: "many0" }, driver);
  const peer = new PacketSocket(interfaceIndex("many0"));
  const ring = new Ring(2000);
  const batch = new Batch(2000);
  load(ring, batch, 2000);

  assert.is(port.transmit(ring, batch), 0);
  driver.uring.enter(0, 0);

  assert.equal(
    peer.take().map((frame) => frame[20]),
    Array.from({ length: 2000 }, (_, i) => i & 0xff),
  );
  assert.is(ring.freeCount, 2000);
  for (const open of [peer, port, driver]) open.close();
});

it("with every slot on its way out, the ones that come back are read into", () => {
  const driver = new UringDriver();
  const port = openTap({ name: "short0" }, driver);
  const waiter = driver.waiter([port]);
  const peer = new PacketSocket(interfaceIndex("short0"));
  const ring = new Ring(8);
  const batch = new Batch();
  load(ring, batch, 8);

  port.transmit(ring, batch);
  assert.is(port.receive(ring, batch), 0, "no slot to read into");
  peer.send(marked(7));
  waiter.wait(-1);
  port.receive(ring, batch);
  waiter.wait(-1);

  assert.is(port.receive(ring, batch), 1);
  for (const open of [peer, port, waiter]) open.close();
});

it("no wait sleeps without a read while there are slots", () => {
  const driver = new UringDriver();
  const port = openTap({ name: "late0" }, driver);
  const waiter = driver.waiter([port]);
  const ring = new Ring(8);
  const slots = Array.from({ length: 8 }, () => ring.take());
  const batch = new Batch();

  port.receive(ring, batch);
  assert.is(waiter.wait(0), 0, "there is nothing to read into");
  port.receive(ring, batch);
  for (const slot of slots) ring.give(slot);
  assert.is(waiter.wait(-1), 1);
  port.receive(ring, batch);

  assert.is(waiter.wait(0), 0, "a read is in flight");
  for (const open of [port, waiter]) open.close();
  assert.is(ring.freeCount, 8);
});

it("an interface that is down refuses frames, told after the wait, and works again when up", () => {
  const driver = new UringDriver();
  const port = openTap({ name: "down0" }, driver);
  const ring = new Ring(16);
  const batch = new Batch();
  setInterfaceUp("down0", false);

  load(ring, batch, 3);
  assert.is(port.transmit(ring, batch), 0);
  driver.uring.enter(0, 0);
  assert.is(port.refusedLate(), 3);
  setInterfaceUp("down0");
  load(ring, batch, 1);
  assert.is(port.transmit(ring, batch), 0);

  driver.uring.enter(0, 0);
  assert.is(port.refusedLate(), 0);
  assert.is(port.receive(ring, batch), 0);
  port.close();
  driver.close();
  assert.is(ring.freeCount, 16);
});

for (const isSingle of [false, true]) {
  const reads = isSingle ? "single reads" : "multishot reads";

  it(`a deleted interface ends the wait, and its receive throws: ${reads}`, () => {
    const driver = new UringDriver(isSingle);
    const port = openTap({ name: "gone0" }, driver);
    const waiter = driver.waiter([port]);
    const ring = new Ring(64);
    const batch = new Batch();
    port.receive(ring, batch);
    waiter.wait(0);

    assert.is(Bun.spawnSync(["ip", "link", "del", "gone0"]).exitCode, 0);

    assert.is(waiter.wait(-1), 1);
    try {
      port.receive(ring, batch);
      assert.unreachable();
    } catch (error) {
      assert.instance(error, SystemCallError);
      assert.is((error as SystemCallError).errno, EBADFD);
    }
    load(ring, batch, 2);
    port.transmit(ring, batch);
    port.close();
    waiter.close();
    assert.is(ring.freeCount, 64);
  });

  it(`a deleted interface with frames on both ways loses no slot: ${reads}`, () => {
    const driver = new UringDriver(isSingle);
    const port = openTap({ name: "full0" }, driver);
    const waiter = driver.waiter([port]);
    const peer = new PacketSocket(interfaceIndex("full0"));
    const ring = new Ring(128);
    const batch = new Batch();
    port.receive(ring, batch);
    for (let i = 0; i < 50; i++) peer.send(marked(i));
    waiter.wait(-1);
    for (let i = 0; i < 50; i++) peer.send(marked(i));
    load(ring, batch, 20);
    port.transmit(ring, batch);

    assert.is(Bun.spawnSync(["ip", "link", "del", "full0"]).exitCode, 0);

    let frames = 0;
    assert.throws(() => {
      for (let i = 0; i < 100; i++) {
        waiter.wait(-1);
        frames += port.receive(ring, batch);
        port.transmit(ring, batch);
      }
    }, /read full0: \w+\. The interface was deleted/);
    assert.ok(frames > 0, "what was read before is handed over");
    peer.close();
    port.close();
    waiter.close();
    assert.is(ring.freeCount, 128);
  });

  it(`a port closed while frames come and go loses no slot, and its TAP is free: ${reads}`, () => {
    const driver = new UringDriver(isSingle);
    const ring = new Ring(512);
    for (let round = 0; round < 20; round++) {
      const port = openTap({ name: "busy0" }, driver);
      const peer = new PacketSocket(interfaceIndex("busy0"));
      const batch = new Batch();
      port.receive(ring, batch);
      for (let i = 0; i < 100; i++) peer.send(marked(i));
      driver.uring.enter(0, 0);
      port.receive(ring, batch);
      port.transmit(ring, batch);

      port.close();

      assert.is(ring.freeCount, 512, `round ${round}`);
      assert.throws(() => interfaceIndex("busy0"), /ENODEV/);
      peer.close();
    }
    driver.close();
  });
}

it("a worker makes no garbage", () => {
  const FRAMES = "100000";
  Bun.spawnSync(["ip", "link", "add", "bounce0", "type", "bridge", "mcast_snooping", "0"]);
  Bun.spawnSync(["ip", "link", "set", "bounce0", "up"]);
  const program = new URL("./uring-bounce.ts", import.meta.url).pathname;

  const { exitCode, stderr, stdout } = Bun.spawnSync([process.execPath, program, FRAMES], {
    env: { ...process.env, BUN_JSC_logGC: "1", BUN_JSC_gcMaxHeapSize: "65536" },
  });

  assert.is(exitCode, 0, stderr.toString());
  assert.is(countCollections(stderr.toString()).get("bounce"), 0);
  assert.is(stdout.toString(), "all slots are free\n");
});

it("where a filter forbids io_uring, auto reads and writes, and says why", async () => {
  const { log, out, status } = await startForbidden("auto");

  assert.match(out, /forbid0 \(tap, [^)]*, read\/write[,)]/);
  assert.match(log, /without io_uring: io_uring_setup queues: EPERM\. .*seccomp/);
  assert.is(status, 0);
});

/** False before Linux 6.7. */
function hasMultishot(): boolean {
  const own = new Uring();
  own.close();
  return own.hasMultishotRead;
}

for (const workers of [1, 2]) {
  it(`a device that io_uring cannot take is read and written, with ${workers} workers`, async () => {
    if (!hasMultishot()) return;
    const { log, out, status } = await startForbidden("auto", "buffers", workers);

    assert.match(out, /forbid0 \(tap, [^)]*, read\/write[,)]/);
    assert.match(log, /without io_uring: io_uring_register buffers: ENOMEM\./);
    assert.is(status, 0);
  });
}

it("a demand for io_uring ends the start where a device cannot be had by it", async () => {
  if (!hasMultishot()) return;
  const { log, out, status } = await startForbidden("io_uring", "buffers");

  assert.is(out, "");
  assert.match(log, /^tapvs: io_uring_register buffers: ENOMEM\. [^\n]*\n$/);
  assert.is(status, 1);
});

it("where a filter forbids io_uring, a demand for it ends the start with one sentence", async () => {
  const { log, out, status } = await startForbidden("io_uring");

  assert.is(out, "");
  assert.match(log, /^tapvs: io_uring_setup queues: EPERM\. [^\n]*\n$/);
  assert.is(status, 1);
});

uring.run();
