// Kernel network interfaces through ioctl(2) on struct ifreq: MAC, MTU, up and down, bridge membership. Control
// path. Works in the network namespace of the calling thread. netdevice(7).

import { EBUSY, EINVAL, ENODEV, EOPNOTSUPP, EPERM } from "./errno.ts";
import { close, errno, ioctl, socket } from "./libc.ts";
import { SystemCallError } from "./system-call-error.ts";

/** Longest interface name: IFNAMSIZ less the terminating zero. The kernel cuts longer ones silently. */
export const INTERFACE_NAME_MAX = 15;

const SIOCGIFFLAGS = 0x8913;
const SIOCSIFFLAGS = 0x8914;
const SIOCGIFMTU = 0x8921;
const SIOCSIFMTU = 0x8922;
const SIOCSIFHWADDR = 0x8924;
const SIOCGIFHWADDR = 0x8927;
const SIOCGIFINDEX = 0x8933;
const SIOCBRADDIF = 0x89a2;
const SIOCBRDELIF = 0x89a3;

const AF_UNIX = 1;
const SOCK_DGRAM_CLOEXEC = 2 | 0o2000000;
const IFF_UP = 0x1;
const ARPHRD_ETHER = 1;

// struct ifreq: name[16], then a union of 24 bytes; host byte order (little endian on both machines).
const IFREQ_BYTES = 40;
const UNION = 16;

const NEEDS_RIGHTS = "Run as root or with CAP_NET_ADMIN.";

/** One sentence on what is wrong with an interface name, or undefined. */
export function interfaceNameFault(name: string): string | undefined {
  if (name.length === 0) return "an interface name must not be empty";
  if (Buffer.byteLength(name) > INTERFACE_NAME_MAX) {
    return `an interface name has at most ${INTERFACE_NAME_MAX} bytes, "${name}" is longer`;
  }
  if (!/^[\x21-\x7e]+$/.test(name) || /[/:%]/.test(name) || name === "." || name === "..") {
    return `an interface name is printable ASCII without "/", ":" and "%", not "${name}"`;
  }
  return undefined;
}

/** An empty struct ifreq for `name`; a name that does not fit is refused, never cut. */
export function interfaceRequest(name: string): DataView {
  const fault = interfaceNameFault(name);
  if (fault !== undefined) throw new Error(fault);
  const request = new DataView(new ArrayBuffer(IFREQ_BYTES));
  for (let i = 0; i < name.length; i++) request.setUint8(i, name.charCodeAt(i));
  return request;
}

/** The name that the kernel wrote into a struct ifreq. */
export function requestName(request: DataView): string {
  let name = "";
  for (let i = 0; i < UNION && request.getUint8(i) !== 0; i++) {
    name += String.fromCharCode(request.getUint8(i));
  }
  return name;
}

/** Runs one interface ioctl; 0, or the errno. Any datagram socket serves, AF_UNIX needs nothing configured. */
function request(command: number, body: DataView): number {
  const fd = socket(AF_UNIX, SOCK_DGRAM_CLOEXEC, 0);
  if (fd < 0) {
    throw new SystemCallError("socket", "AF_UNIX", errno(), "Are all file descriptors in use?");
  }
  const result = ioctl(fd, command, body);
  const why = result < 0 ? errno() : 0;
  close(fd);
  return why;
}

function advise(why: number, fallback: string): string {
  if (why === EPERM) return NEEDS_RIGHTS;
  if (why === ENODEV) return "There is no interface of this name: see `ip link`.";
  return fallback;
}

function get(command: number, commandName: string, name: string): DataView {
  const body = interfaceRequest(name);
  const why = request(command, body);
  if (why !== 0) {
    throw new SystemCallError(`ioctl(${commandName})`, name, why, advise(why, "See `ip link`."));
  }
  return body;
}

function set(command: number, commandName: string, name: string, body: DataView, hint: string) {
  const why = request(command, body);
  if (why !== 0) throw new SystemCallError(`ioctl(${commandName})`, name, why, advise(why, hint));
}

export const interfaceIndex = (name: string): number =>
  get(SIOCGIFINDEX, "SIOCGIFINDEX", name).getInt32(UNION, true);

/** Largest IP packet, in bytes. */
export const interfaceMtu = (name: string): number =>
  get(SIOCGIFMTU, "SIOCGIFMTU", name).getInt32(UNION, true);

export function setInterfaceMtu(name: string, mtu: number): void {
  const body = interfaceRequest(name);
  body.setInt32(UNION, mtu, true);
  set(SIOCSIFMTU, "SIOCSIFMTU", name, body, `The kernel does not allow an MTU of ${mtu} here.`);
}

/** MAC address of the kernel's end, "02:00:00:00:00:01"; all zero for an interface without one. */
export function interfaceMac(name: string): string {
  const body = get(SIOCGIFHWADDR, "SIOCGIFHWADDR", name);
  const octets: string[] = [];
  for (let i = 0; i < 6; i++) {
    octets.push(
      body
        .getUint8(UNION + 2 + i)
        .toString(16)
        .padStart(2, "0"),
    );
  }
  return octets.join(":");
}

/** @param mac "02:00:00:00:00:01" */
export function setInterfaceMac(name: string, mac: string): void {
  const body = interfaceRequest(name);
  body.setUint16(UNION, ARPHRD_ETHER, true);
  mac.split(":").forEach((octet, i) => body.setUint8(UNION + 2 + i, Number.parseInt(octet, 16)));
  set(SIOCSIFHWADDR, "SIOCSIFHWADDR", name, body, `Is ${mac} a unicast address?`);
}

export const isInterfaceUp = (name: string): boolean =>
  (get(SIOCGIFFLAGS, "SIOCGIFFLAGS", name).getUint16(UNION, true) & IFF_UP) !== 0;

/** Sets an interface up, or down with `up` false; the other flags stay as they are. */
export function setInterfaceUp(name: string, up = true): void {
  const body = get(SIOCGIFFLAGS, "SIOCGIFFLAGS", name);
  const flags = body.getUint16(UNION, true);
  body.setUint16(UNION, up ? flags | IFF_UP : flags & ~IFF_UP, true);
  set(SIOCSIFFLAGS, "SIOCSIFFLAGS", name, body, "See `ip link`.");
}

/** Makes `name` a member of an existing bridge; nothing changes when it is one already. */
export function joinBridge(name: string, bridge: string): void {
  const index = interfaceIndex(name);
  const body = interfaceRequest(bridge);
  body.setInt32(UNION, index, true);
  let why = request(SIOCBRADDIF, body);
  if (why === 0) return;
  if (why === EBUSY && request(SIOCBRDELIF, body) === 0) {
    // It had a master, and leaving this bridge worked: it was a member. Put it back.
    why = request(SIOCBRADDIF, body);
    if (why === 0) return;
  }
  throw new SystemCallError(
    `ioctl(SIOCBRADDIF ${name})`,
    bridge,
    why,
    bridgeAdvice(why, name, bridge),
  );
}

function bridgeAdvice(why: number, name: string, bridge: string): string {
  switch (why) {
    case ENODEV:
      return `There is no bridge "${bridge}": make it by \`ip link add ${bridge} type bridge\`.`;
    case EOPNOTSUPP:
      return `"${bridge}" is an interface but not a bridge.`;
    case EBUSY:
      return `"${name}" belongs to another bridge: \`ip link set ${name} nomaster\` frees it.`;
    case EINVAL:
      return `"${name}" cannot be a bridge member: only Ethernet interfaces (TAP) can.`;
    default:
      return advise(why, "See `bridge link`.");
  }
}
