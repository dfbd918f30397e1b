// Hot: one read or write of a TAP or TUN device is one frame.

import { EBADF, EBADFD, EINTR, ENODEV } from "./errno.ts";
import { errno, readAt, writeAt } from "./libc.ts";
import { SystemCallError } from "./system-call-error.ts";

/** Nothing waits. */
export const EMPTY = 0;

/** Control path: the device will never deliver again. */
function gone(name: string, why: number): never {
  throw new SystemCallError("read", name, why, "The interface was deleted; start tapvs again.");
}

/**
 * One frame into memory at `address`; its length in bytes, or EMPTY. An interface that is merely down has
 * nothing to read.
 *
 * @throws SystemCallError when the interface was deleted
 */
export function readFrame(fd: number, name: string, address: number, room: number): number {
  for (;;) {
    const bytes = readAt(fd, address, room);
    if (bytes >= 0) return bytes;
    const why = errno();
    if (why === EINTR) continue;
    if (why === EBADFD || why === EBADF || why === ENODEV) gone(name, why);
    return EMPTY;
  }
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
