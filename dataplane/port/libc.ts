// The only module that loads native code: glibc on Linux, x86-64 and arm64.
// Rules: hand over the view itself as "buffer", never a stored ptr() of a small typed array (it goes stale when
// the JIT moves the array; test/platform/ffi-pointer.test.ts shows it); back every small out-parameter with an
// explicit ArrayBuffer; declare byte counts i32, so that no BigInt appears.
//
// Frames are the exception to "never a pointer": they lie in the one large SharedArrayBuffer of a ring, which
// is allocated outside the JavaScript heap and never moves. A subarray per frame costs 46 ns and garbage, and
// a prepared view per slot cannot follow a frame that has grown into its headroom; so readAt and writeAt take
// base + offset as a number. The base is asked for once a batch (addressOf, 17 ns) and never stored, but for
// reads and writes that an io_uring has in flight: whoever hands those over keeps the ring referenced meanwhile.

import { dlopen, type Pointer, ptr, read, toArrayBuffer } from "bun:ffi";

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
  bind: { args: ["i32", "buffer", "u32"], returns: "i32" },
  getsockname: { args: ["i32", "buffer", "buffer"], returns: "i32" },
  getsockopt: { args: ["i32", "i32", "i32", "buffer", "buffer"], returns: "i32" },
  setsockopt: { args: ["i32", "i32", "i32", "buffer", "u32"], returns: "i32" },
  __errno_location: { args: [], returns: "ptr" },
});

// The same calls with a number where the ones above take a view.
const { symbols: byNumber } = dlopen("libc.so.6", {
  madvise: { args: ["u64", "u64", "i32"], returns: "i32" },
  ioctl: { args: ["i32", "u64", "u64"], returns: "i32" },
  read: { args: ["i32", "u64", "i32"], returns: "i32" },
  write: { args: ["i32", "u64", "i32"], returns: "i32" },
  mmap: { args: ["u64", "u64", "i32", "i32", "i32", "u64"], returns: "ptr" },
  munmap: { args: ["u64", "u64"], returns: "i32" },
});

// syscall(2) for calls that glibc has no function for: variadic in C, but each form here has fixed arguments.
const { symbols: setup } = dlopen("libc.so.6", {
  syscall: { args: ["i32", "u32", "buffer"], returns: "i32" },
});
const { symbols: register } = dlopen("libc.so.6", {
  syscall: { args: ["i32", "i32", "u32", "buffer", "u32"], returns: "i32" },
});
// The seventh argument lies on the stack, where syscall(2) reads 64 bits: declared narrower, it came with whatever
// stood above it once the caller was compiled (test/platform/io-uring.test.ts).
const { symbols: enter } = dlopen("libc.so.6", {
  syscall: { args: ["i32", "i32", "u32", "u32", "u32", "u64", "u64"], returns: "i32" },
});

/** `readInto(fd, view, view)` and `writeFrom(fd, view, view)`: pointer and length come off the view itself. */
export const { close, fcntl, ioctl, poll, eventfd, socket, bind, connect } = c;
export const { getsockname, getsockopt, setsockopt } = c;
export const readInto = c.read;
export const writeFrom = c.write;

/** ioctl(2) whose third argument is a number, not a pointer (TUNSETOFFLOAD, TUNSETPERSIST). */
export const ioctlValue = byNumber.ioctl;

/** Hot. `readAt(fd, address, bytes)`: read(2) into memory at an address that addressOf helped to compute. */
export const readAt = byNumber.read;
/** Hot. `writeAt(fd, address, bytes)`: write(2) from such memory. */
export const writeAt = byNumber.write;

// Numbers of the generic table, the same on x86-64 and arm64.
const SYS_IO_URING_SETUP = 425;
const SYS_IO_URING_ENTER = 426;
const SYS_IO_URING_REGISTER = 427;

/** io_uring_setup(2). @param params struct io_uring_params */
export const uringSetup = (entries: number, params: DataView): number =>
  setup.syscall(SYS_IO_URING_SETUP, entries, params);

/** io_uring_register(2). @param argument what the operation takes, on an explicit ArrayBuffer */
export const uringRegister = (
  fd: number,
  operation: number,
  argument: DataView,
  count: number,
): number => register.syscall(SYS_IO_URING_REGISTER, fd, operation, argument, count);

/** Hot. io_uring_enter(2). @param argument address of `argumentBytes` bytes in mapped memory, or 0 */
export const uringEnter = (
  fd: number,
  submitted: number,
  completed: number,
  flags: number,
  argument: number,
  argumentBytes: number,
): number =>
  enter.syscall(SYS_IO_URING_ENTER, fd, submitted, completed, flags, argument, argumentBytes);

/** Memory outside the JavaScript heap, at an address that stays. */
export interface Mapping {
  readonly address: number;
  readonly buffer: ArrayBuffer;
}

const PROT_READ_WRITE = 1 | 2;
const MAP_SHARED_POPULATE = 0x01 | 0x8000;
const MAP_PRIVATE_ANONYMOUS = 0x02 | 0x20;
/** User addresses stay below; MAP_FAILED does not. */
const ADDRESS_END = 2 ** 53;

/**
 * mmap(2) of a file from `offset` on, or of fresh zeroed memory with `fd` -1; null when it was refused. Control path.
 * Nothing of the buffer may be touched after `unmap`.
 */
export function map(fd: number, bytes: number, offset: number): Mapping | null {
  const flags = fd < 0 ? MAP_PRIVATE_ANONYMOUS : MAP_SHARED_POPULATE;
  const address = byNumber.mmap(0, bytes, PROT_READ_WRITE, flags, fd, offset);
  if (address === null || Number(address) >= ADDRESS_END) return null;
  return { address: Number(address), buffer: toArrayBuffer(address, 0, bytes) };
}

/** munmap(2). Control path. */
export const unmap = ({ address, buffer }: Mapping): number =>
  byNumber.munmap(address, buffer.byteLength);

/** `madvise(address, bytes, advice)`: madvise(2) of whole pages of memory that does not move. */
export const { madvise } = byNumber;
export const MADV_HUGEPAGE = 14;

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
