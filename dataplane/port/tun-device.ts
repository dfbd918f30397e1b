// Opens a TAP or TUN device of the kernel: /dev/net/tun, name, mode, offloads, MTU, bridge, up. Control path.
//
// The device is a wire with two ends. One is the kernel's interface, with a MAC of its own; the other is this
// process. Frames that the kernel sends out of its interface (its own, or bridged ones) are read here, and
// frames written here arrive at it. The director is therefore a second station on the wire and never shares
// the kernel interface's MAC: a bridge delivers frames for that one to itself. linux/Documentation/networking/
// tuntap.rst.

import type { Device } from "./device-port.ts";
import { EACCES, EBADF, EBADFD, EBUSY, EFAULT, EINVAL, ENODEV, ENOENT, EPERM } from "./errno.ts";
import {
  interfaceMac,
  interfaceMtu,
  interfaceNameFault,
  interfaceRequest,
  isInterfaceUp,
  joinBridge,
  requestName,
  setInterfaceMac,
  setInterfaceMtu,
  setInterfaceUp,
} from "./interface.ts";
import { close, errno, ioctl, ioctlValue, O_CLOEXEC, O_NONBLOCK, O_RDWR, open } from "./libc.ts";
import { normalizeMac } from "./mac.ts";
import { HEADER_FLAG, setOffloads, withGro } from "./tun-offloads.ts";
import { SystemCallError } from "./system-call-error.ts";

const DEVICE_PATH = "/dev/net/tun";

const TUNSETIFF = 0x4004_54ca;
const TUNSETPERSIST = 0x4004_54cb;

const IFF_TUN = 0x0001;
const IFF_TAP = 0x0002;
const IFF_MULTI_QUEUE = 0x0100;
const IFF_NO_PI = 0x1000;
/** Offset of ifr_flags in struct ifreq. */
const FLAGS = 16;

/** Closing an io_uring or another process leaves the device busy for a moment. */
const BUSY_RETRIES = 25;
const BUSY_PAUSE_MS = 20;

export const MTU_MIN = 68;
export const MTU_MAX = 65_521;

export interface TunDeviceOptions {
  /** Interface name; made when it does not exist, attached to when it does. */
  readonly name: string;
  /** 2: TAP, Ethernet frames. 3: TUN, IP packets. */
  readonly layer: 2 | 3;
  /** Largest IP packet in bytes, 68 to 65,521. Default: as the interface has it (1500 when it is new). */
  readonly mtu?: number | undefined;
  /** MAC of the kernel's end of the wire (layer 2). Default: as it is, random when the interface is new. */
  readonly kernelMac?: string | undefined;
  /** Name of an existing bridge that the kernel's end joins (layer 2). */
  readonly bridge?: string | undefined;
  /** True: the interface outlives the process. False or absent: left as it is. */
  readonly persistent?: boolean | undefined;
  /**
   * True: opens one queue of a device with several. A device has this flag from its birth; the kernel refuses it
   * (EINVAL) for one that was made without. Default false.
   */
  readonly multiQueue?: boolean | undefined;
  /** True: frames come and go with unfinished checksums, and up to 64 KiB in one piece. Default false. */
  readonly offloads?: boolean | undefined;
  /** False: segments of TCP leave as they came, also where the device takes super-frames. Default true. */
  readonly gro?: boolean | undefined;
}

/** What a read says when the interface was deleted; EFAULT when it slept meanwhile. A mere "down" says nothing. */
const isGone = (why: number): boolean =>
  why === EBADFD || why === EBADF || why === ENODEV || why === EFAULT;

/**
 * Opens a device and makes it ready: offloads or none, MTU, bridge membership, up. What is already as wanted is not
 * touched, so that a persistent device prepared by root can be used without rights.
 *
 * @throws Error           when an option is wrong
 * @throws SystemCallError when the kernel refuses, with what mends it
 */
export function openTunDevice(options: TunDeviceOptions): Device {
  checkOptions(options);
  const fd = open(DEVICE_PATH, O_RDWR | O_NONBLOCK | O_CLOEXEC);
  if (fd < 0) {
    const why = errno();
    throw new SystemCallError("open", DEVICE_PATH, why, openAdvice(why));
  }
  try {
    const name = attach(fd, options);
    const hasHeader = options.offloads === true;
    const offloads = withGro(setOffloads(fd, name, hasHeader), options.gro !== false);
    if (options.persistent === true && ioctlValue(fd, TUNSETPERSIST, 1) < 0) {
      throw new SystemCallError("ioctl(TUNSETPERSIST)", name, errno(), "Run as root.");
    }
    configure(name, options);
    const kernelMac = options.layer === 2 ? interfaceMac(name) : "00:00:00:00:00:00";
    const hasQueues = options.multiQueue === true;
    const mtu = interfaceMtu(name);
    return { fd, name, mtu, kernelMac, offloads, hasHeader, hasQueues, isGone, watch: null };
  } catch (error) {
    close(fd);
    throw error;
  }
}

function checkOptions(options: TunDeviceOptions): void {
  const fault = interfaceNameFault(options.name);
  if (fault !== undefined) throw new Error(fault);
  const { mtu, layer, name } = options;
  if (mtu !== undefined && !(Number.isInteger(mtu) && mtu >= MTU_MIN && mtu <= MTU_MAX)) {
    throw new Error(`port ${name}: mtu is an integer from ${MTU_MIN} to ${MTU_MAX}, not ${mtu}`);
  }
  if (layer === 3 && options.bridge !== undefined) {
    throw new Error(
      `port ${name}: a TUN carries no Ethernet and cannot join bridge ${options.bridge}`,
    );
  }
  if (layer === 3 && options.kernelMac !== undefined) {
    throw new Error(`port ${name}: a TUN has no MAC address`);
  }
}

/** Attaches `fd` to the interface, making it if need be; the name as the kernel has it. */
function attach(fd: number, options: TunDeviceOptions): string {
  const request = interfaceRequest(options.name);
  const mode = options.layer === 2 ? IFF_TAP : IFF_TUN;
  const queues = options.multiQueue === true ? IFF_MULTI_QUEUE : 0;
  const header = options.offloads === true ? HEADER_FLAG : 0;
  request.setUint16(FLAGS, mode | IFF_NO_PI | queues | header, true);
  for (let attempt = 0; ; attempt++) {
    if (ioctl(fd, TUNSETIFF, request) === 0) return requestName(request);
    const why = errno();
    if (why !== EBUSY || attempt === BUSY_RETRIES) {
      throw new SystemCallError("ioctl(TUNSETIFF)", options.name, why, attachAdvice(why, options));
    }
    Bun.sleepSync(BUSY_PAUSE_MS);
  }
}

function configure(name: string, options: TunDeviceOptions): void {
  if (options.kernelMac !== undefined) {
    const mac = normalizeMac(options.kernelMac);
    if (interfaceMac(name) !== mac) setInterfaceMac(name, mac);
  }
  if (options.mtu !== undefined && interfaceMtu(name) !== options.mtu) {
    setInterfaceMtu(name, options.mtu);
  }
  if (options.bridge !== undefined) joinBridge(name, options.bridge);
  if (!isInterfaceUp(name)) setInterfaceUp(name);
}

function openAdvice(why: number): string {
  if (why === ENOENT || why === ENODEV) {
    return "The tun driver is missing: `modprobe tun`, or give the container --device /dev/net/tun.";
  }
  if (why === EACCES || why === EPERM) {
    return "No permission: run as root, or give this user access to the device.";
  }
  return "Are all file descriptors in use?";
}

function attachAdvice(why: number, { name, layer }: TunDeviceOptions): string {
  const mode = layer === 2 ? "tap" : "tun";
  switch (why) {
    case EPERM:
      return (
        "No permission: run as root or with CAP_NET_ADMIN, " +
        `or let root make it for you by \`ip tuntap add ${name} mode ${mode} user USER\`.`
      );
    case EBUSY:
      return "Another process holds this interface: stop it or choose another name.";
    case EINVAL:
      return `An interface of this name exists and is no single-queue ${mode.toUpperCase()}.`;
    default:
      return "See `ip link`.";
  }
}
