// What the kernel may leave unfinished in frames of a TAP or TUN, and takes unfinished. linux/if_tun.h. Control path.

import {
  OFFLOAD_CHECKSUM,
  OFFLOAD_GRO,
  OFFLOAD_TCP4,
  OFFLOAD_TCP6,
  OFFLOAD_UDP,
} from "../ring/offload.ts";
import { errno, ioctl, ioctlValue } from "./libc.ts";
import { SystemCallError } from "./system-call-error.ts";
import { VIRTIO_HEADER_BYTES } from "./virtio-header.ts";

const TUNSETOFFLOAD = 0x4004_54d0;
const TUNSETVNETHDRSZ = 0x4004_54d8;
const TUNSETVNETLE = 0x4004_54dc;

/** IFF_VNET_HDR: a virtio-net header stands before every frame. */
export const HEADER_FLAG = 0x4000;

const CHECKSUM = 0x01;
const TCP4 = 0x02;
const TCP6 = 0x04;
const TCP_ECN = 0x08;
const UDP4 = 0x20;
const UDP6 = 0x40;

const TCP = CHECKSUM | TCP4 | TCP6 | TCP_ECN;

/** From the most to the least; UDP came with Linux 6.2. */
const CHOICES: readonly (readonly [flags: number, offloads: number])[] = [
  [TCP | UDP4 | UDP6, OFFLOAD_CHECKSUM | OFFLOAD_TCP4 | OFFLOAD_TCP6 | OFFLOAD_UDP],
  [TCP, OFFLOAD_CHECKSUM | OFFLOAD_TCP4 | OFFLOAD_TCP6],
  [CHECKSUM, OFFLOAD_CHECKSUM],
];

/**
 * Sets the offloads of an attached device: all that the kernel knows, or none. They stick to a persistent device, so
 * that none must be said, too: frames with unfinished checksums would come in.
 *
 * @returns OFFLOAD_… bits
 * @throws SystemCallError
 */
export function setOffloads(fd: number, name: string, isWanted: boolean): number {
  if (!isWanted) {
    if (ioctlValue(fd, TUNSETOFFLOAD, 0) < 0) fail("TUNSETOFFLOAD", name);
    return 0;
  }
  if (ioctl(fd, TUNSETVNETHDRSZ, integer(VIRTIO_HEADER_BYTES)) < 0) fail("TUNSETVNETHDRSZ", name);
  if (ioctl(fd, TUNSETVNETLE, integer(1)) < 0) fail("TUNSETVNETLE", name);
  for (const [flags, offloads] of CHOICES) {
    if (ioctlValue(fd, TUNSETOFFLOAD, flags) === 0) return offloads;
  }
  return fail("TUNSETOFFLOAD", name);
}

/** What a device takes, and whether segments are joined for it where it takes super-frames of TCP. */
export function withGro(offloads: number, isWanted: boolean): number {
  const needed = OFFLOAD_CHECKSUM | OFFLOAD_TCP4 | OFFLOAD_TCP6;
  return isWanted && (offloads & needed) === needed ? offloads | OFFLOAD_GRO : offloads;
}

/** "checksum tcp4 tcp6 udp gro", or empty. */
export function offloadNames(offloads: number): string {
  const names: string[] = [];
  if ((offloads & OFFLOAD_CHECKSUM) !== 0) names.push("checksum");
  if ((offloads & OFFLOAD_TCP4) !== 0) names.push("tcp4");
  if ((offloads & OFFLOAD_TCP6) !== 0) names.push("tcp6");
  if ((offloads & OFFLOAD_UDP) !== 0) names.push("udp");
  if ((offloads & OFFLOAD_GRO) !== 0) names.push("gro");
  return names.join(" ");
}

/** "offloads checksum tcp4 tcp6 udp gro", or "no offloads". */
export const offloadsText = (offloads: number): string =>
  offloads === 0 ? "no offloads" : `offloads ${offloadNames(offloads)}`;

/** An int in memory that an ioctl may read. */
function integer(value: number): DataView {
  const view = new DataView(new ArrayBuffer(4));
  view.setInt32(0, value, true);
  return view;
}

function fail(request: string, name: string): never {
  throw new SystemCallError(`ioctl(${request})`, name, errno(), "Is this a TAP or TUN?");
}
