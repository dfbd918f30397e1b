// A packet socket on an existing interface as a port: Ethernet frames without a TAP, without a bridge. Control path.

import { type Clock, MonotonicClock } from "../env/clock.ts";
import { DevicePort } from "./device-port.ts";
import { interfaceMac, interfaceMtu } from "./interface.ts";
import { type IoDriver, ReadWriteDriver } from "./io-driver.ts";
import { deriveMac, normalizeMac } from "./mac.ts";
import { openPacketDevice } from "./packet-device.ts";

/** In place of a MAC: that of the interface. */
export const INTERFACE_MAC = "interface";

export interface PacketOptions {
  /** Name of the interface; it must be there. */
  readonly name: string;
  /**
   * The director's MAC on this wire. Default: derived from the name. "interface" takes that of the interface, for
   * networks that let no other one through; the kernel's stack then sees the same frames.
   */
  readonly mac?: string | undefined;
  /** Largest IP packet in bytes, at most that of the interface. Default: that of the interface. */
  readonly mtu?: number | undefined;
  /** False: segments of TCP leave as they came. Default true. */
  readonly gro?: boolean | undefined;
  /** Tells when to look again at an interface that is down. Default: the system's. */
  readonly clock?: Clock | undefined;
}

/**
 * Opens a packet port.
 *
 * @throws Error           when an option or the interface is wrong
 * @throws SystemCallError when the kernel refuses
 */
export function openPacket(
  { name, mac, mtu, gro, clock = new MonotonicClock() }: PacketOptions,
  driver: IoDriver = new ReadWriteDriver(),
): DevicePort {
  const limit = interfaceMtu(name);
  if (mtu !== undefined && mtu > limit) {
    throw new Error(`port ${name}: mtu is at most the interface's own, ${limit}, not ${mtu}`);
  }
  const own = macOf(name, mac);
  const device = openPacketDevice(name, own, clock, gro);
  return new DevicePort("packet", { ...device, mtu: mtu ?? limit }, own, driver);
}

function macOf(name: string, mac: string | undefined): string {
  if (mac === undefined) return deriveMac(name);
  return mac === INTERFACE_MAC ? interfaceMac(name) : normalizeMac(mac);
}
