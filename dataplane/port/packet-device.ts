// A packet socket on an existing Ethernet interface: a container's eth0, one end of a veth. Opens it and nothing more:
// addresses, MTU and state of the interface stay as they are. Needs CAP_NET_RAW, no /dev/net/tun. Control path.
// packet(7).
//
// The director is one more station on the interface's wire. With a MAC of its own the kernel's stack takes no notice
// of its frames. A filter in the kernel lets through what goes to that MAC, to groups and to everybody; frames
// with a VLAN tag belong to VLAN interfaces, as they do for the kernel itself, and stay out.

import type { Clock } from "../env/clock.ts";
import { OFFLOAD_CHECKSUM, OFFLOAD_TCP4, OFFLOAD_TCP6, OFFLOAD_UDP } from "../ring/offload.ts";
import type { Device } from "./device-port.ts";
import { EPERM } from "./errno.ts";
import { interfaceIndex, interfaceMac, interfaceMtu, isInterfaceUp } from "./interface.ts";
import { addressOf, bind, close, errno, setsockopt, socket } from "./libc.ts";
import { LinkWatch } from "./link-watch.ts";
import { MAC_ZERO } from "./mac.ts";
import { withGro } from "./tun-offloads.ts";
import { SystemCallError } from "./system-call-error.ts";

const AF_PACKET = 17;
const SOCK_RAW_NONBLOCK_CLOEXEC = 3 | 0o4000 | 0o2000000;
const ETH_P_ALL_BIG_ENDIAN = 0x0300;

const SOL_SOCKET = 1;
const SO_SNDBUF = 7;
const SO_RCVBUF = 8;
const SO_ATTACH_FILTER = 26;
const SO_SNDBUFFORCE = 32;
const SO_RCVBUFFORCE = 33;
const SOL_PACKET = 263;
const PACKET_ADD_MEMBERSHIP = 1;
const PACKET_VNET_HDR = 15;
const PACKET_IGNORE_OUTGOING = 23;
const PACKET_MR_ALL_MULTICAST = 2;
const PACKET_MR_UNICAST = 3;

/** Frames that wait for the director, super-frames among them. */
const BUFFER_BYTES = 8 * 1024 * 1024;
const MAC_BYTES = 6;

// struct sockaddr_ll
const ADDRESS_BYTES = 20;
const ADDRESS_PROTOCOL = 2;
const ADDRESS_INDEX = 4;

// Classic BPF, bpf(4): struct sock_filter { u16 code; u8 jt, jf; u32 k; }.
const LOAD_WORD = 0x20;
const LOAD_HALF = 0x28;
const LOAD_BYTE = 0x30;
const JUMP_EQUAL = 0x15;
const JUMP_BITS = 0x45;
const RETURN = 0x06;
const INSTRUCTION_BYTES = 8;
/** Offset that stands for "has a VLAN tag": SKF_AD_OFF + SKF_AD_VLAN_TAG_PRESENT. */
const HAS_VLAN_TAG = 0xffff_f000 + 48;
const WHOLE_FRAME = 0x0004_0000;

/**
 * Opens a packet socket on an interface that is there and up.
 *
 * @param mac   the director's, "02:00:00:00:00:01"; that of the interface itself is allowed
 * @param clock tells when to look again at an interface that is down
 * @param gro   false: segments of TCP leave as they came
 * @throws SystemCallError, or Error with one sentence when the interface cannot serve
 */
export function openPacketDevice(name: string, mac: string, clock: Clock, gro = true): Device {
  const index = interfaceIndex(name);
  const kernelMac = interfaceMac(name);
  if (kernelMac === MAC_ZERO) {
    throw new Error(`port ${name}: it carries no Ethernet, and a packet port needs that`);
  }
  if (!isInterfaceUp(name)) {
    throw new Error(`port ${name}: the interface is down: \`ip link set ${name} up\``);
  }
  // No protocol yet: nothing may come in before the filter stands.
  const fd = socket(AF_PACKET, SOCK_RAW_NONBLOCK_CLOEXEC, 0);
  if (fd < 0) {
    const why = errno();
    const advice = why === EPERM ? "Run as root or with CAP_NET_RAW." : "See packet(7).";
    throw new SystemCallError("socket(AF_PACKET)", name, why, advice);
  }
  try {
    setOption(fd, name, PACKET_VNET_HDR, integer(1));
    setOption(fd, name, PACKET_IGNORE_OUTGOING, integer(1));
    attachFilter(fd, name, mac);
    resizeBuffers(fd);
    attach(fd, name, index);
    setOption(fd, name, PACKET_ADD_MEMBERSHIP, membership(index, PACKET_MR_ALL_MULTICAST, null));
    if (mac !== kernelMac) {
      setOption(fd, name, PACKET_ADD_MEMBERSHIP, membership(index, PACKET_MR_UNICAST, mac));
    }
  } catch (error) {
    close(fd);
    throw error;
  }
  const watch = new LinkWatch(fd, name, clock);
  return {
    fd,
    name,
    mtu: interfaceMtu(name),
    kernelMac,
    // The kernel finishes on the way out whatever the interface cannot.
    offloads: withGro(OFFLOAD_CHECKSUM | OFFLOAD_TCP4 | OFFLOAD_TCP6 | OFFLOAD_UDP, gro),
    hasHeader: true,
    hasQueues: false,
    isGone: (why) => watch.isGone(why),
    watch,
  };
}

function attach(fd: number, name: string, index: number): void {
  const address = new DataView(new ArrayBuffer(ADDRESS_BYTES));
  address.setUint16(0, AF_PACKET, true);
  address.setUint16(ADDRESS_PROTOCOL, ETH_P_ALL_BIG_ENDIAN, true);
  address.setInt32(ADDRESS_INDEX, index, true);
  if (bind(fd, address, ADDRESS_BYTES) < 0) {
    throw new SystemCallError("bind(AF_PACKET)", name, errno(), "See `ip link`.");
  }
}

function setOption(fd: number, name: string, option: number, value: DataView): void {
  if (setsockopt(fd, SOL_PACKET, option, value, value.byteLength) < 0) {
    const what = `setsockopt(SOL_PACKET, ${option})`;
    throw new SystemCallError(what, name, errno(), "It needs Linux 6.1 or newer.");
  }
}

/** As large as this process may; without CAP_NET_ADMIN net.core.rmem_max and wmem_max are the limit. */
function resizeBuffers(fd: number): void {
  const bytes = integer(BUFFER_BYTES);
  if (setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, bytes, 4) < 0) {
    setsockopt(fd, SOL_SOCKET, SO_RCVBUF, bytes, 4);
  }
  if (setsockopt(fd, SOL_SOCKET, SO_SNDBUFFORCE, bytes, 4) < 0) {
    setsockopt(fd, SOL_SOCKET, SO_SNDBUF, bytes, 4);
  }
}

/** struct packet_mreq: what the interface is to receive beyond its own MAC. */
function membership(index: number, type: number, mac: string | null): DataView {
  const request = new DataView(new ArrayBuffer(16));
  request.setInt32(0, index, true);
  request.setUint16(4, type, true);
  if (mac !== null) {
    request.setUint16(6, MAC_BYTES, true);
    octetsOf(mac).forEach((octet, i) => request.setUint8(8 + i, octet));
  }
  return request;
}

function attachFilter(fd: number, name: string, mac: string): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = octetsOf(mac);
  const high = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  const instructions = [
    [LOAD_WORD, 0, 0, HAS_VLAN_TAG],
    [JUMP_EQUAL, 0, 7, 0],
    [LOAD_BYTE, 0, 0, 0],
    [JUMP_BITS, 4, 0, 1],
    [LOAD_WORD, 0, 0, 0],
    [JUMP_EQUAL, 0, 3, high],
    [LOAD_HALF, 0, 0, 4],
    [JUMP_EQUAL, 0, 1, (e << 8) | f],
    [RETURN, 0, 0, WHOLE_FRAME],
    [RETURN, 0, 0, 0],
  ] as const;
  const program = new DataView(new ArrayBuffer(instructions.length * INSTRUCTION_BYTES));
  instructions.forEach(([code, ifTrue, ifFalse, constant], i) => {
    const at = i * INSTRUCTION_BYTES;
    program.setUint16(at, code, true);
    program.setUint8(at + 2, ifTrue);
    program.setUint8(at + 3, ifFalse);
    program.setUint32(at + 4, constant, true);
  });
  const header = new DataView(new ArrayBuffer(16)); // struct sock_fprog
  const address = addressOf(new Uint8Array(program.buffer));
  header.setUint16(0, instructions.length, true);
  header.setUint32(8, address % 2 ** 32, true);
  header.setUint32(12, Math.floor(address / 2 ** 32), true);
  if (setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, header, header.byteLength) < 0) {
    throw new SystemCallError("setsockopt(SO_ATTACH_FILTER)", name, errno(), "See socket(7).");
  }
}

const octetsOf = (mac: string): number[] =>
  mac.split(":").map((octet) => Number.parseInt(octet, 16));

function integer(value: number): DataView {
  const view = new DataView(new ArrayBuffer(4));
  view.setInt32(0, value, true);
  return view;
}
