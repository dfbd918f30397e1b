// What a packet socket on an interface gives and takes, as far as packet ports rely on it.

import { writeFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ManualClock } from "../../dataplane/env/clock.ts";
import { interfaceIndex, interfaceMac, interfaceMtu } from "../../dataplane/port/interface.ts";
import { type IoDriver, ReadWriteDriver, UringDriver } from "../../dataplane/port/io-driver.ts";
import { openPacket, type PacketOptions } from "../../dataplane/port/packet.ts";
import type { Port } from "../../dataplane/port/port.ts";
import { Batch } from "../../dataplane/ring/batch.ts";
import { Ring } from "../../dataplane/ring/ring.ts";
import { ethernet, MAC, udp } from "../support/packet.ts";
import { missingForTap, rerunInPrivateNamespace } from "../support/private-namespace.ts";
import { missingForUring } from "../support/uring.ts";
import { PacketSocket } from "./packet-socket.ts";

rerunInPrivateNamespace(import.meta.path);

const absent = missingForTap();
if (absent !== null) console.log(`\nSKIPPED: platform/packet-device needs ${absent}`);
const device = suite("platform/packet-device");

const DRIVERS: readonly { name: string; missing: string | null; make: () => IoDriver }[] = [
  { name: "read/write", missing: null, make: () => new ReadWriteDriver() },
  { name: "io_uring", missing: missingForUring(), make: () => new UringDriver() },
];

const ip = (...words: string[]): void => {
  const { exitCode, stderr } = Bun.spawnSync(["ip", ...words]);
  assert.is(exitCode, 0, `ip ${words.join(" ")}: ${stderr.toString()}`);
};

/** Sets an interface up, and waits until the other end of the veth hears of it. */
function plug(name: string, other: string): void {
  ip("link", "set", name, "up");
  const isUp = (): boolean =>
    Bun.spawnSync(["ip", "link", "show", other]).stdout.includes("state UP");
  for (let i = 0; i < 200 && !isUp(); i++) Bun.sleepSync(5);
}

const payload = udp({ from: "198.18.0.7:4000", to: "198.18.0.1:80", data: "x" });

interface Wire {
  readonly port: Port;
  readonly far: PacketSocket;
  readonly driver: IoDriver;
  /** Whole frames that the port has. */
  received(): Uint8Array[];
}

device.before(() => {
  if (absent === null) writeFileSync("/proc/sys/net/ipv6/conf/default/disable_ipv6", "1");
});

/** A veth with a packet port on near0. */
function onWire(
  driver: IoDriver,
  options: Partial<PacketOptions>,
  use: (wire: Wire) => void,
): void {
  ip("link", "add", "near0", "type", "veth", "peer", "far0");
  ip("link", "set", "far0", "up");
  plug("near0", "far0");
  const port = openPacket({ name: "near0", mac: MAC.director, ...options }, driver);
  const far = new PacketSocket(interfaceIndex("far0"));
  const ring = new Ring(64);
  const batch = new Batch();
  const received = (): Uint8Array[] => {
    port.receive(ring, batch);
    const frames = Array.from(batch.slots.subarray(0, batch.count), (slot) => {
      const frame = ring.bytes.slice(ring.start[slot]!, ring.start[slot]! + ring.length[slot]!);
      ring.give(slot);
      return frame;
    });
    batch.clear();
    return frames;
  };
  try {
    use({ port, far, driver, received });
  } finally {
    port.close();
    driver.close();
    assert.is(ring.freeCount, 64);
    far.close();
    Bun.spawnSync(["ip", "link", "del", "near0"]);
  }
}

/** The sentence that opening a packet port ends in. */
function refusal(options: PacketOptions): string {
  try {
    openPacket(options).close();
  } catch (error) {
    return (error as Error).message;
  }
  return "none";
}

for (const { name, missing, make } of DRIVERS) {
  const isAbsent = absent ?? missing;
  if (missing !== null) console.log(`\nSKIPPED: packet ports by ${name} need ${missing}`);
  const it = (title: string, body: () => void): void => {
    (isAbsent === null ? device : device.skip)(`${title} (${name})`, body);
  };

  it("frames to the port's MAC, to groups and to all come in; other stations' do not", () => {
    onWire(make(), {}, ({ far, received }) => {
      const mine = ethernet({ payload });
      const group = ethernet({ payload, to: "01:00:5e:00:00:51" });
      const all = ethernet({ payload, to: MAC.broadcast });
      far.send(ethernet({ payload, to: interfaceMac("near0") }));
      far.send(ethernet({ payload, to: MAC.server }));
      far.send(ethernet({ payload, to: "02:00:00:00:00:d2" }));
      for (const frame of [mine, group, all]) far.send(frame);

      assert.equal(received(), [mine, group, all]);
    });
  });

  it("frames with a VLAN tag stay out: they belong to VLAN interfaces", () => {
    onWire(make(), {}, ({ far, received }) => {
      far.send(ethernet({ payload, vlan: 5 }));
      far.send(ethernet({ payload }));

      assert.equal(received(), [ethernet({ payload })]);
    });
  });

  it("what the kernel itself sends by the interface does not come in", () => {
    onWire(make(), {}, ({ received }) => {
      const kernel = new PacketSocket(interfaceIndex("near0"));
      kernel.send(ethernet({ payload, to: MAC.broadcast }));
      kernel.close();

      assert.equal(received(), []);
    });
  });

  it("an interface that goes down gives nothing, and works again when up", () => {
    onWire(make(), {}, ({ far, received }) => {
      assert.equal(received(), []);
      ip("link", "set", "near0", "down");
      assert.equal(received(), []);
      assert.equal(received(), []);
      plug("near0", "far0");
      far.send(ethernet({ payload }));

      assert.equal(received(), [ethernet({ payload })]);
    });
  });

  it("an interface that was deleted makes receive throw", () => {
    onWire(make(), {}, ({ received }) => {
      assert.equal(received(), []);
      ip("link", "del", "near0");

      assert.throws(received, /read near0: ENETDOWN\. The interface was deleted/);
    });
  });

  it("an interface that is deleted while it is down is found gone by a look at it", () => {
    const clock = new ManualClock(5000);
    onWire(make(), { clock }, ({ port, received }) => {
      assert.equal(received(), []);
      assert.is(port.deadlineMs!(), Infinity);
      ip("link", "set", "near0", "down");
      assert.equal(received(), []);
      assert.is(port.deadlineMs!(), 6000);
      ip("link", "del", "near0");
      assert.equal(received(), [], "the kernel says nothing");
      clock.advance(1000);

      assert.throws(received, /read near0: ENETDOWN\. The interface was deleted/);
    });
  });

  it("an interface that is down is looked at until it is up", () => {
    const clock = new ManualClock(5000);
    onWire(make(), { clock }, ({ port, received }) => {
      assert.equal(received(), []);
      ip("link", "set", "near0", "down");
      assert.equal(received(), []);
      clock.advance(1000);
      assert.equal(received(), []);
      assert.is(port.deadlineMs!(), 7000);
      plug("near0", "far0");
      clock.advance(1000);
      assert.equal(received(), []);

      assert.is(port.deadlineMs!(), Infinity);
    });
  });

  it("a write that is refused by an interface that is down makes it be looked at", () => {
    const clock = new ManualClock(5000);
    onWire(make(), { clock }, ({ port, driver }) => {
      const ring = new Ring(64);
      const batch = new Batch();
      ip("link", "set", "near0", "down");
      const slot = ring.take();
      ring.length[slot] = 60;
      batch.push(slot);
      port.transmit(ring, batch);
      if (driver instanceof UringDriver) driver.uring.enter(0, 0);

      assert.is(port.deadlineMs!(), 6000);
    });
  });

  it("the interface keeps its MAC, MTU and addresses; the port may have its MAC and a smaller MTU", () => {
    onWire(make(), { mac: "interface", mtu: 1400 }, ({ port, received, far }) => {
      assert.is(port.mac, interfaceMac("near0"));
      assert.is(port.mtu, 1400);
      assert.is(interfaceMtu("near0"), 1500);
      const frame = ethernet({ payload, to: port.mac });
      far.send(frame);
      assert.equal(received(), [frame]);
    });
  });
}

(absent === null ? device : device.skip)(
  "every refusal is one sentence that says what mends it",
  () => {
    ip("link", "add", "down0", "type", "veth", "peer", "other0");

    assert.match(refusal({ name: "none0" }), /none0: ENODEV\. There is no interface of this name/);
    assert.match(refusal({ name: "down0" }), "`ip link set down0 up`");
    assert.match(refusal({ name: "lo" }), "it carries no Ethernet");
    assert.match(
      refusal({ name: "down0", mtu: 1501 }),
      "at most the interface's own, 1500, not 1501",
    );
    ip("link", "del", "down0");
  },
);

device.run();
