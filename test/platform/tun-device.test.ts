// What the kernel's TAP and TUN driver does, as far as the ports rely on it.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeFileSync } from "node:fs";
import {
  interfaceIndex,
  interfaceMac,
  interfaceMtu,
  interfaceRequest,
  isInterfaceUp,
  joinBridge,
  setInterfaceMac,
  setInterfaceMtu,
  setInterfaceUp,
} from "../../dataplane/port/interface.ts";
import { close, ioctl, ioctlValue, O_RDWR, open } from "../../dataplane/port/libc.ts";
import { Poller } from "../../dataplane/port/poller.ts";
import { SystemCallError } from "../../dataplane/port/system-call-error.ts";
import { openTap, type TapOptions } from "../../dataplane/port/tap.ts";
import { openTun } from "../../dataplane/port/tun.ts";
import { Batch } from "../../dataplane/ring/batch.ts";
import { OFFLOAD_CHECKSUM } from "../../dataplane/ring/offload.ts";
import { Ring } from "../../dataplane/ring/ring.ts";
import { segmentChecksum } from "../support/packet.ts";
import { missingForTap, rerunInPrivateNamespace } from "../support/private-namespace.ts";
import { PacketSocket } from "./packet-socket.ts";

rerunInPrivateNamespace(import.meta.path);

const absent = missingForTap();
if (absent !== null) console.log(`\nSKIPPED: platform/tun-device needs ${absent}`);

const device = suite("platform/tun-device");
const it: (title: string, body: () => void | Promise<void>) => void =
  absent === null ? device : device.skip;

const ip = (...words: string[]): void => {
  const { exitCode, stderr } = Bun.spawnSync(["ip", ...words]);
  assert.is(exitCode, 0, `ip ${words.join(" ")}: ${stderr.toString()}`);
};

const EBADFD = 77;
const TUNSETIFF = 0x4004_54ca;
const TUNSETPERSIST = 0x4004_54cb;
const TUNSETOFFLOAD = 0x4004_54d0;
const IFF_TAP = 0x0002;
const IFF_NO_PI = 0x1000;
const IFF_VNET_HDR = 0x4000;
const TUN_F_CSUM = 0x01;
const FRAME = new Uint8Array(60).fill(2);

function oneFrame(ring: Ring): Batch {
  const batch = new Batch();
  const slot = ring.take();
  ring.bytes.set(FRAME, ring.start[slot]!);
  ring.length[slot] = FRAME.length;
  batch.push(slot);
  return batch;
}

/** The sentence that opening a TAP with these options ends in. */
function refusal(options: TapOptions): string {
  try {
    openTap(options).close();
  } catch (error) {
    return (error as Error).message;
  }
  return "none";
}

device.before(() => {
  if (absent === null) writeFileSync("/proc/sys/net/ipv6/conf/default/disable_ipv6", "1");
});

it("an interface that is down gives nothing, refuses frames, and works again when up", () => {
  const port = openTap({ name: "down0" });
  const poller = new Poller([port]);
  const ring = new Ring(2);

  setInterfaceUp("down0", false);
  assert.is(poller.wait(0), 0);
  assert.is(port.receive(ring, new Batch()), 0);
  assert.is(port.transmit(ring, oneFrame(ring)), 1);

  setInterfaceUp("down0");
  assert.is(port.transmit(ring, oneFrame(ring)), 0);
  poller.close();
  port.close();
});

it("an interface that was deleted ends the wait, refuses frames, and its receive throws", () => {
  const port = openTap({ name: "gone0" });
  const poller = new Poller([port]);
  const ring = new Ring(2);

  ip("link", "del", "gone0");

  assert.is(poller.wait(-1), 1);
  assert.ok(poller.isReady(0));
  assert.is(port.transmit(ring, oneFrame(ring)), 1);
  try {
    port.receive(ring, new Batch());
    assert.unreachable();
  } catch (error) {
    assert.instance(error, SystemCallError);
    assert.is((error as SystemCallError).errno, EBADFD);
  }
  assert.is(ring.freeCount, 2, "the slot taken for the read came back");
  poller.close();
  port.close();
});

it("a waiting frame makes exactly its own port ready", () => {
  const idle = openTap({ name: "idle0" });
  const busy = openTap({ name: "busy0" });
  const poller = new Poller([idle, busy]);
  const peer = new PacketSocket(interfaceIndex("busy0"));

  peer.send(FRAME);

  assert.is(poller.wait(-1), 1);
  assert.not.ok(poller.isReady(0));
  assert.ok(poller.isReady(1));
  assert.not.ok(poller.isWoken);
  const ring = new Ring(1);
  assert.is(busy.receive(ring, new Batch()), 1);
  assert.is(poller.wait(0), 0, "a drained port is not ready");
  for (const open of [peer, poller, idle, busy]) open.close();
});

it("a persistent interface outlives its port, keeps its MAC, and can be attached again", () => {
  const first = openTap({ name: "keep0", persistent: true, mtu: 1400 });
  first.close();

  const second = openTap({ name: "keep0" });

  assert.is(second.kernelMac, first.kernelMac);
  assert.is(second.mtu, 1400);
  assert.is(second.mac, first.mac, "the derived MAC follows from the name");
  assert.is.not(second.mac, second.kernelMac);
  second.close();
  ip("link", "del", "keep0");
});

it("an interface that is not persistent ends with its port", () => {
  openTap({ name: "brief0" }).close();

  assert.throws(() => interfaceIndex("brief0"), /ioctl\(SIOCGIFINDEX\) brief0: ENODEV/);
});

it("a TAP joins an existing bridge, again without complaint, and no second one", () => {
  ip("link", "add", "br0", "type", "bridge");
  ip("link", "add", "br1", "type", "bridge");
  const port = openTap({ name: "member0", bridge: "br0" });
  const members = Bun.spawnSync(["ip", "-o", "link", "show", "master", "br0"]).stdout.toString();

  joinBridge("member0", "br0");

  assert.match(members, "member0");
  assert.throws(() => joinBridge("member0", "br1"), /ip link set member0 nomaster/);
  port.close();
});

it("MAC, MTU and state of an interface are what was set", () => {
  const port = openTap({ name: "set0" });

  setInterfaceMac("set0", "02:aa:bb:cc:dd:ee");
  setInterfaceMtu("set0", 1280);
  setInterfaceUp("set0", false);

  assert.is(interfaceMac("set0"), "02:aa:bb:cc:dd:ee");
  assert.is(interfaceMtu("set0"), 1280);
  assert.not.ok(isInterfaceUp("set0"));
  port.close();
});

it("every refusal is one sentence that says what mends it", () => {
  const holder = openTap({ name: "held0" });

  assert.match(refusal({ name: "held0" }), /^ioctl\(TUNSETIFF\) held0: EBUSY\. Another process/);
  assert.match(refusal({ name: "lo" }), /^ioctl\(TUNSETIFF\) lo: EINVAL\. An interface of this/);
  assert.match(
    refusal({ name: "x0", bridge: "none" }),
    /make it by `ip link add none type bridge`/,
  );
  assert.match(refusal({ name: "x0", bridge: "lo" }), /"lo" is an interface but not a bridge/);
  assert.match(refusal({ name: "x0", mtu: 67 }), "mtu is an integer from 68 to 65521, not 67");
  const mac = "02:00:00:00:00:07";
  assert.match(refusal({ name: "x0", mac, kernelMac: mac }), "needs another `mac`");
  assert.match(refusal({ name: "sixteen-letters-" }), "at most 15 bytes");
  assert.throws(() => interfaceIndex("x0"), /ENODEV/, "a refused port leaves no interface behind");
  holder.close();
});

it("a TUN gives IPv6 packets the IPv6 ethertype", () => {
  const port = openTun({ name: "six0" });
  const peer = new PacketSocket(interfaceIndex("six0"));
  const packet = new Uint8Array(40);
  packet[0] = 0x60;
  const ring = new Ring(1);
  const batch = new Batch();

  peer.send(packet);
  port.receive(ring, batch);

  assert.is(ring.length[batch.slots[0]!], 54);
  assert.is(ring.view.getUint16(ring.start[batch.slots[0]!]! + 12), 0x86dd);
  port.close();
  peer.close();
});

/** Leaves a persistent TAP behind as a program with checksum offload would. */
function leaveOffloading(name: string): void {
  const fd = open("/dev/net/tun", O_RDWR);
  const request = interfaceRequest(name);
  request.setUint16(16, IFF_TAP | IFF_NO_PI | IFF_VNET_HDR, true);
  assert.is(ioctl(fd, TUNSETIFF, request), 0);
  assert.is(ioctlValue(fd, TUNSETOFFLOAD, TUN_F_CSUM), 0);
  assert.is(ioctlValue(fd, TUNSETPERSIST, 1), 0);
  close(fd);
}

it("offloads left behind on a persistent TAP are switched off: checksums come in whole", async () => {
  leaveOffloading("stick0");
  const port = openTap({ name: "stick0" });
  ip("address", "add", "198.18.0.1/24", "dev", "stick0");
  ip("neighbour", "add", "198.18.0.2", "lladdr", port.mac, "dev", "stick0");
  const ring = new Ring(8);
  const batch = new Batch();

  const socket = await Bun.udpSocket({ hostname: "198.18.0.1" });
  socket.send("checksum", 9, "198.18.0.2");
  socket.close();
  port.receive(ring, batch);
  port.close();
  ip("link", "del", "stick0");

  assert.is(batch.count, 1);
  const at = ring.start[batch.slots[0]!]!;
  const datagram = ring.bytes.slice(at + 34, at + ring.length[batch.slots[0]!]!);
  const found = (datagram[6]! << 8) | datagram[7]!;
  datagram.fill(0, 6, 8);
  assert.is(found, segmentChecksum("198.18.0.1", "198.18.0.2", 17, datagram));
});

/** Turns a UDP packet round: addresses and ports change places, which no checksum notices. */
function turn(ring: Ring, slot: number): void {
  const { bytes, start } = ring;
  const at = start[slot]!;
  const swap = (one: number, other: number, length: number): void => {
    const kept = bytes.slice(at + one, at + one + length);
    bytes.copyWithin(at + one, at + other, at + other + length);
    bytes.set(kept, at + other);
  };
  swap(0, 6, 6);
  swap(26, 30, 4);
  swap(34, 36, 2);
}

it("with offloads a checksum comes in unfinished, and the kernel takes it back so", async () => {
  const port = openTap({ name: "off0", offloads: true });
  assert.is(port.offloads & OFFLOAD_CHECKSUM, OFFLOAD_CHECKSUM);
  ip("address", "add", "198.18.0.1/24", "dev", "off0");
  ip("neighbour", "add", "198.18.0.2", "lladdr", port.mac, "dev", "off0");
  const ring = new Ring(8);
  const batch = new Batch();
  const got = Promise.withResolvers<string>();

  const socket = await Bun.udpSocket({
    hostname: "198.18.0.1",
    socket: { data: (_, text) => got.resolve(text.toString()) },
  });
  socket.send("unfinished", 9, "198.18.0.2");
  port.receive(ring, batch);
  assert.is(batch.count, 1);
  const slot = batch.slots[0]!;
  const at = ring.start[slot]!;
  const start = ring.checksumStart[slot]! - at;
  const field = ring.checksumField[slot]! - at;
  const sum = ring.view.getUint16(at + 40);
  const empty = new Uint8Array(ring.length[slot]! - 34);
  turn(ring, slot);
  assert.is(port.transmit(ring, batch), 0);

  assert.is(start, 34);
  assert.is(field, 40);
  assert.is(sum, 0xffff - segmentChecksum("198.18.0.1", "198.18.0.2", 17, empty));
  assert.is(await got.promise, "unfinished");
  socket.close();
  port.close();
});

it("a persistent TAP is opened with and without offloads, whatever it was before", () => {
  openTap({ name: "both0", persistent: true }).close();
  for (const offloads of [true, false, true]) {
    const port = openTap({ name: "both0", offloads });
    assert.is(port.offloads !== 0, offloads);
    port.close();
  }
  ip("link", "del", "both0");
});

device.run();
