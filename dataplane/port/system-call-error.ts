// The error that an operator sees when the kernel refuses something.

import { errnoName } from "./errno.ts";

/** A refused system call, told in one line: what was tried, on what, why, and what to do about it. */
export class SystemCallError extends Error {
  override readonly name = "SystemCallError";
  readonly code = "TAPVS_SYSTEM_CALL";
  readonly errno: number;

  /**
   * @param call    what was tried, for example "ioctl(TUNSETIFF)"
   * @param subject on what, for example an interface name
   * @param errno   why, as errno(3) has it
   * @param advice  what to do about it, a sentence or a question
   */
  constructor(call: string, subject: string, errno: number, advice: string) {
    super(`${call} ${subject}: ${errnoName(errno)}. ${advice}`);
    this.errno = errno;
  }
}

/** What was refused is part of io_uring: reading and writing without it may work. */
export class UringError extends SystemCallError {}
