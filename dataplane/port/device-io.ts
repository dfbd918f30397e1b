// Hot: one read or write of a TAP or TUN device is one frame.

import { EBADF, EBADFD, EINTR, ENODEV } from "./errno.ts";
import { errno, readAt, writeAt } from "./libc.ts";
import { SystemCallError } from "./system-call-error.ts";

/** Nothing waits. */
export const EMPTY = 0;

/**
 * One frame into memory at `address`: its length in bytes, EMPTY, or the negative errno of a device that will
 * never deliver again (then give the slot back and call deviceGone). An interface that is merely down has
 * nothing to read.
 */
export function readFrame(fd: number, address: number, room: number): number {
  for (;;) {
    const bytes = readAt(fd, address, room);
    if (bytes >= 0) return bytes;
    const why = errno();
    if (why === EINTR) continue;
    return why === EBADFD || why === EBADF || why === ENODEV ? -why : EMPTY;
  }
}

/** Control path. */
export function deviceGone(name: string, errno: number): never {
  throw new SystemCallError("read", name, errno, "The interface was deleted; start tapvs again.");
}

/**
 * One frame from memory at `address`; false when the device refused it: down (EIO), out of buffers (ENOBUFS,
 * EAGAIN), malformed (EINVAL) or deleted (EBADFD). Never throws: if the device is gone, the next read says so.
 */
export function writeFrame(fd: number, address: number, bytes: number): boolean {
  for (;;) {
    if (writeAt(fd, address, bytes) === bytes) return true;
    if (errno() !== EINTR) return false;
  }
}
