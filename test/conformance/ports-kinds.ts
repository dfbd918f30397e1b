// The kinds of ports that test/conformance/ports.test.ts runs over, each with a way to see its other side.

import { writeFileSync } from "node:fs";
import { ManualClock } from "../../dataplane/env/clock.ts";
import { CapturePort } from "../../dataplane/port/capture.ts";
import { FaultyPort } from "../../dataplane/port/faulty.ts";
import { interfaceIndex } from "../../dataplane/port/interface.ts";
import { type IoDriver, ReadWriteDriver, UringDriver } from "../../dataplane/port/io-driver.ts";
import { MemoryPort } from "../../dataplane/port/memory.ts";
import type { Port } from "../../dataplane/port/port.ts";
import { openPacket } from "../../dataplane/port/packet.ts";
import { openTap } from "../../dataplane/port/tap.ts";
import { openTun } from "../../dataplane/port/tun.ts";
import { MAC } from "../support/packet.ts";
import { PacketSocket } from "../platform/packet-socket.ts";
import { missingForTap } from "../support/private-namespace.ts";
import { missingForUring } from "../support/uring.ts";

/** A port with frames waiting, and what came out of it. */
export interface Subject {
  readonly port: Port;
  /** Frames that left by the port, oldest first, as Ethernet frames. */
  sent(): Uint8Array[];
  close(): void;
}

export interface Kind {
  readonly name: string;
  readonly layer: 2 | 3;
  /** What this machine lacks for it; null when it can be tested. */
  readonly missing: string | null;
  /** True when reads in flight hold some of the ring's slots while nothing comes. */
  readonly holdsSlots?: boolean;
  /** Opens a port of this kind with these frames waiting in it. */
  open(frames: readonly Uint8Array[], mtu: number): Subject;
}

function openMemory(frames: readonly Uint8Array[], mtu: number): Subject {
  const port = new MemoryPort({ name: "mem0", mtu });
  for (const frame of frames) port.inject(frame);
  return { port, sent: () => port.take(), close: () => port.close() };
}

function openFaulty(frames: readonly Uint8Array[], mtu: number): Subject {
  const inner = openMemory(frames, mtu);
  const port = new FaultyPort(inner.port, { seed: 1, clock: new ManualClock() });
  return { port, sent: inner.sent, close: () => port.close() };
}

function openCapture(frames: readonly Uint8Array[], mtu: number): Subject {
  const sent: Uint8Array[] = [];
  const port = new CapturePort({
    name: "cap0",
    mtu,
    clock: new ManualClock(),
    frames: frames.map((frame) => ({ timeUs: 1e15, frame })),
    sink: (frame) => sent.push(frame),
  });
  return { port, sent: () => sent.splice(0), close: () => port.close() };
}

/** Keeps the kernel from sending frames of its own. */
function silenceKernel(): void {
  writeFileSync("/proc/sys/net/ipv6/conf/default/disable_ipv6", "1");
}

/** What a driver put down and did not hand over yet goes out when it waits. */
function settle(driver: IoDriver): void {
  if (driver instanceof UringDriver) driver.uring.enter(0, 0);
}

function openTapPair(driver: IoDriver, frames: readonly Uint8Array[], mtu: number): Subject {
  silenceKernel();
  const port = openTap({ name: "tapvs0", mtu }, driver);
  const peer = new PacketSocket(interfaceIndex(port.name));
  for (const frame of frames) peer.send(frame);
  return { port, sent: () => (settle(driver), peer.take()), close: closing(port, peer, driver) };
}

function openTunPair(driver: IoDriver, frames: readonly Uint8Array[], mtu: number): Subject {
  silenceKernel();
  const port = openTun({ name: "tapvs1", mtu }, driver);
  const peer = new PacketSocket(interfaceIndex(port.name));
  for (const frame of frames) peer.send(frame.subarray(14));
  const sent = (): Uint8Array[] => (settle(driver), peer.take().map(withEmptyHeader));
  return { port, sent, close: closing(port, peer, driver) };
}

/** The port on one end of a veth, the other side on the other. */
function openVethPair(driver: IoDriver, frames: readonly Uint8Array[], mtu: number): Subject {
  silenceKernel();
  const ip = (...words: readonly string[]): void => {
    const { exitCode, stderr } = Bun.spawnSync(["ip", ...words]);
    if (exitCode !== 0) throw new Error(`ip ${words.join(" ")}: ${stderr.toString()}`);
  };
  ip("link", "add", "near0", "mtu", `${mtu}`, "type", "veth", "peer", "far0", "mtu", `${mtu}`);
  ip("link", "set", "near0", "up");
  ip("link", "set", "far0", "up");
  const isUp = (): boolean =>
    Bun.spawnSync(["ip", "link", "show", "far0"]).stdout.includes("state UP");
  for (let i = 0; i < 200 && !isUp(); i++) Bun.sleepSync(5);
  const port = openPacket({ name: "near0", mac: MAC.director }, driver);
  const peer = new PacketSocket(interfaceIndex("far0"));
  for (const frame of frames) peer.send(frame);
  const close = closing(port, peer, driver, { close: () => ip("link", "del", "near0") });
  return { port, sent: () => (settle(driver), peer.take()), close };
}

const closing =
  (...parts: readonly { close(): void }[]) =>
  (): void => {
    for (const part of parts) part.close();
  };

/** TAP and TUN by each way of reading and writing them. */
function deviceKinds(name: string, missing: string | null, driver: () => IoDriver): Kind[] {
  const holdsSlots = name !== "";
  return [
    {
      name: `tap${name}`,
      layer: 2,
      missing,
      holdsSlots,
      open: (...of) => openTapPair(driver(), ...of),
    },
    {
      name: `packet${name}`,
      layer: 2,
      missing,
      holdsSlots,
      open: (...of) => openVethPair(driver(), ...of),
    },
    {
      name: `tun${name}`,
      layer: 3,
      missing,
      holdsSlots,
      open: (...of) => openTunPair(driver(), ...of),
    },
  ];
}

/** A packet behind the Ethernet header that a layer 3 port makes up for IPv4. */
export const withEmptyHeader = (packet: Uint8Array): Uint8Array =>
  Uint8Array.from([...Array.from({ length: 12 }, () => 0), 0x08, 0x00, ...packet]);

export const KINDS: readonly Kind[] = [
  { name: "memory", layer: 2, missing: null, open: openMemory },
  { name: "faulty without faults", layer: 2, missing: null, open: openFaulty },
  { name: "capture", layer: 2, missing: null, open: openCapture },
  ...deviceKinds("", missingForTap(), () => new ReadWriteDriver()),
  ...deviceKinds(" by io_uring", missingForUring() ?? missingForTap(), () => new UringDriver()),
  ...deviceKinds(
    " by io_uring, single reads",
    missingForUring() ?? missingForTap(),
    () => new UringDriver(true),
  ),
];
