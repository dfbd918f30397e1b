// Forbids io_uring to this process, as a container's seccomp filter does, and runs a director:
// bun forbid-io-uring.ts CONFIG [buffers]. With "buffers" only its rings of provided buffers. seccomp(2), prctl(2).

import { dlopen, ptr } from "bun:ffi";

const { symbols: c } = dlopen("libc.so.6", {
  prctl: { args: ["i32", "u64", "u64", "u64", "u64"], returns: "i32" },
});

const PR_SET_NO_NEW_PRIVS = 38;
const PR_SET_SECCOMP = 22;
const SECCOMP_MODE_FILTER = 2;
const SECCOMP_RET_EPERM = 0x0005_0001;
const SECCOMP_RET_ENOMEM = 0x0005_000c;
const SECCOMP_RET_ALLOW = 0x7fff_0000;
const SYS_IO_URING_SETUP = 425;
const SYS_IO_URING_REGISTER = 427;
const REGISTER_BUFFER_RING = 22;
/** Offset of a system call's second argument, its lower half. */
const SECOND_ARGUMENT = 24;

/** struct sock_filter: code, jump if true, jump if false, constant. */
type Program = readonly (readonly [number, number, number, number])[];

const NO_SETUP: Program = [
  [0x20, 0, 0, 0], // Load the number of the system call.
  [0x15, 0, 1, SYS_IO_URING_SETUP],
  [0x06, 0, 0, SECCOMP_RET_EPERM],
  [0x06, 0, 0, SECCOMP_RET_ALLOW],
];

const NO_BUFFERS: Program = [
  [0x20, 0, 0, 0],
  [0x15, 0, 3, SYS_IO_URING_REGISTER],
  [0x20, 0, 0, SECOND_ARGUMENT],
  [0x15, 0, 1, REGISTER_BUFFER_RING],
  [0x06, 0, 0, SECCOMP_RET_ENOMEM],
  [0x06, 0, 0, SECCOMP_RET_ALLOW],
];

const PROGRAM = process.argv[3] === "buffers" ? NO_BUFFERS : NO_SETUP;

const filter = new DataView(new ArrayBuffer(PROGRAM.length * 8));
PROGRAM.forEach(([code, jumpTrue, jumpFalse, constant], i) => {
  filter.setUint16(i * 8, code, true);
  filter.setUint8(i * 8 + 2, jumpTrue);
  filter.setUint8(i * 8 + 3, jumpFalse);
  filter.setUint32(i * 8 + 4, constant, true);
});
const program = new DataView(new ArrayBuffer(16)); // struct sock_fprog
program.setUint16(0, PROGRAM.length, true);
program.setBigUint64(8, BigInt(ptr(filter)), true);

c.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
if (c.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ptr(program), 0, 0) !== 0) {
  throw new Error("the filter was refused");
}
await import("../support/daemon-process.ts");
