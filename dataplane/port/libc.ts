// The only module that loads native code: glibc on Linux, x86-64 and arm64.
// Rules: hand over the view itself as "buffer", never a stored ptr() of a small typed array (it goes stale when
// the JIT moves the array; test/platform/ffi-pointer.test.ts shows it); back every small out-parameter with an
// explicit ArrayBuffer; declare byte counts i32, so that no BigInt appears.
//
// Frames are the exception to "never a pointer": they lie in the one large SharedArrayBuffer of a ring, which
// is allocated outside the JavaScript heap and never moves. A subarray per frame costs 46 ns and garbage, and
// a prepared view per slot cannot follow a frame that has grown into its headroom; so readAt and writeAt take
// base + offset as a number. The base is asked for once a batch (addressOf, 17 ns) and never stored.

import { dlopen, type Pointer, ptr, read } from "bun:ffi";

const { symbols: c } = dlopen("libc.so.6", {
  open: { args: ["cstring", "i32"], returns: "i32" },
  close: { args: ["i32"], returns: "i32" },
  ioctl: { args: ["i32", "u64", "buffer"], returns: "i32" },
  fcntl: { args: ["i32", "i32", "i32"], returns: "i32" },
  read: { args: ["i32", "buffer", "buffer_length"], returns: "i32" },
  write: { args: ["i32", "buffer", "buffer_length"], returns: "i32" },
  poll: { args: ["buffer", "u64", "i32"], returns: "i32" },
  eventfd: { args: ["u32", "i32"], returns: "i32" },
  socket: { args: ["i32", "i32", "i32"], returns: "i32" },
  connect: { args: ["i32", "buffer", "i32"], returns: "i32" },
  getsockopt: { args: ["i32", "i32", "i32", "buffer", "buffer"], returns: "i32" },
  setsockopt: { args: ["i32", "i32", "i32", "buffer", "u32"], returns: "i32" },
  __errno_location: { args: [], returns: "ptr" },
});

// The same calls with a number where the ones above take a view.
const { symbols: byNumber } = dlopen("libc.so.6", {
  ioctl: { args: ["i32", "u64", "u64"], returns: "i32" },
  read: { args: ["i32", "u64", "i32"], returns: "i32" },
  write: { args: ["i32", "u64", "i32"], returns: "i32" },
});

/** `readInto(fd, view, view)` and `writeFrom(fd, view, view)`: pointer and length come off the view itself. */
export const { close, fcntl, ioctl, poll, eventfd, socket, connect, getsockopt, setsockopt } = c;
export const readInto = c.read;
export const writeFrom = c.write;

/** ioctl(2) whose third argument is a number, not a pointer (TUNSETOFFLOAD, TUNSETPERSIST). */
export const ioctlValue = byNumber.ioctl;

/** Hot. `readAt(fd, address, bytes)`: read(2) into memory at an address that addressOf helped to compute. */
export const readAt = byNumber.read;
/** Hot. `writeAt(fd, address, bytes)`: write(2) from such memory. */
export const writeAt = byNumber.write;

export const O_RDWR = 0o2;
export const O_NONBLOCK = 0o4000;
export const O_CLOEXEC = 0o2000000;

/** open(2). The path is copied with its terminating zero byte. Control path. */
export const open = (path: string, flags: number): number =>
  c.open(Buffer.from(`${path}\0`), flags);

/** errno of the calling thread. Read it in the statement after the failed call and nowhere else. */
export const errno = (): number => read.i32(c.__errno_location() as Pointer, 0);

/**
 * Hot. Address of the first byte of a large view over an explicit SharedArrayBuffer or ArrayBuffer, as a number
 * (exact: user addresses have at most 47 bits, or 52 with arm64 LVA). Valid while the buffer is referenced.
 * Never use it on a typed array made by length: those live in the JavaScript heap and move.
 */
export const addressOf = (view: Uint8Array): number => ptr(view);
