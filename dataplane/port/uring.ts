// Hot: one io_uring of one worker: submissions are collected in mapped memory and handed over together by
// enter(), which also waits; completions are handed to their owners. Nothing but the thread that made it may
// use it. io_uring(7).
//
//   push() push() …                                  enter()
//   SQ  | read | write | write | …|  ── one io_uring_enter(2) ──►  kernel
//   CQ  | … | written | got frame |  ◄── reap(): owner.completed(…) for each

import { EAGAIN, EBUSY, EINTR, ENOMEM, ETIME } from "./errno.ts";
import { errno, map, type Mapping, unmap, uringEnter, uringRegister } from "./libc.ts";
import { SystemCallError, UringError } from "./system-call-error.ts";
import {
  ARGUMENT_BYTES,
  ARGUMENT_TIME,
  CQE_FLAGS,
  CQE_OWNER,
  CQE_RESULT,
  CQE_TOKEN,
  CQE_WORDS,
  ENTER_EXTENDED_ARGUMENT,
  ENTER_GET_EVENTS,
  REGISTER_FILES,
  REGISTER_FILES_UPDATE,
  SQE_ADDRESS,
  SQE_BUFFER_GROUP,
  SQE_FILE,
  SQE_LENGTH,
  SQE_OFFSET,
  SQE_OPERATION_FLAGS,
  SQE_OWNER,
  SQE_TOKEN,
  SQE_WORDS,
} from "./uring-abi.ts";
import { closeUring, setUpUring, type UringQueues } from "./uring-setup.ts";

/** The kernel may be short of memory for a moment. */
const FULL_TRIES_MAX = 1000;
/** Files that can be registered: the ports of a director. */
const FILES = 64;
const SCRATCH_BYTES = 4096;
// Scratch memory: time and argument of a wait, a file number to register, 8 bytes for who asks.
const SCRATCH_TIME = 0;
const SCRATCH_ARGUMENT = 16;
const SCRATCH_FILE = 48;
const SCRATCH_FREE = 64;
const UINT32 = 2 ** 32;
const NS_PER_MS = 1e6;
const MS_PER_S = 1000;
/** Bits of the owner word below the owner's number: what kind of submission it was. */
const KIND_BITS = 8;

/** Who gets the completions of its submissions. */
export interface UringOwner {
  /**
   * Hot. One completion. Nothing may be pushed meanwhile.
   * @param kind   as given to push()
   * @param token  as given to push()
   * @param result bytes, or a negative errno
   * @param flags  of the completion
   */
  completed(kind: number, token: number, result: number, flags: number): void;
}

export class Uring {
  readonly hasMultishotRead: boolean;
  /** Address of 8 bytes of memory that stays, and a view of them. */
  readonly spareAddress: number;
  readonly spare: Int32Array;
  /** How often the kernel was entered. */
  enters = 0;
  /** Submissions whose completion will come by itself and at once: writes. */
  owed = 0;
  /** True when a port has no read in flight for want of a slot. */
  isStarved = false;

  readonly #memory: UringQueues;
  readonly #scratch: Mapping;
  readonly #scratchView: DataView;
  readonly #queues: Int32Array;
  readonly #sqes: Int32Array;
  readonly #cqes: Int32Array;
  readonly #sqMask: number;
  readonly #cqMask: number;
  readonly #sqHeadAt: number;
  readonly #sqTailAt: number;
  readonly #cqHeadAt: number;
  readonly #cqTailAt: number;
  readonly #owners: UringOwner[] = [];
  readonly #files: boolean[] = Array.from({ length: FILES }, () => false);
  #fileCount = 0;
  #sqTail: number;
  #isOpen = true;

  /** Control path. @throws UringError when the kernel refuses, with what mends it */
  constructor() {
    this.#memory = setUpUring();
    const { completions, offsets, queues, submissionEntries, submissions } = this.#memory;
    const scratch = this.#prepare(this.#memory);
    this.#scratch = scratch;
    this.#scratchView = new DataView(scratch.buffer);
    this.#scratchView.setUint32(SCRATCH_ARGUMENT + ARGUMENT_TIME, scratch.address % UINT32, true);
    this.#scratchView.setUint32(
      SCRATCH_ARGUMENT + ARGUMENT_TIME + 4,
      Math.floor(scratch.address / UINT32),
      true,
    );
    this.spareAddress = scratch.address + SCRATCH_FREE;
    this.spare = new Int32Array(scratch.buffer, SCRATCH_FREE, 2);
    this.hasMultishotRead = this.#memory.hasMultishotRead;
    this.#queues = new Int32Array(queues.buffer, 0, queues.buffer.byteLength >>> 2);
    this.#sqes = new Int32Array(submissionEntries.buffer);
    this.#cqes = new Int32Array(queues.buffer, offsets.completionEntries, completions * CQE_WORDS);
    this.#sqMask = submissions - 1;
    this.#cqMask = completions - 1;
    this.#sqHeadAt = offsets.submissionHead >>> 2;
    this.#sqTailAt = offsets.submissionTail >>> 2;
    this.#cqHeadAt = offsets.completionHead >>> 2;
    this.#cqTailAt = offsets.completionTail >>> 2;
    this.#sqTail = this.#queues[this.#sqTailAt]!;
  }

  /** Control path. Memory to hand over small things in, and room for files; on failure all is closed. */
  #prepare(memory: UringQueues): Mapping {
    const scratch = map(-1, SCRATCH_BYTES, 0);
    if (scratch === null) {
      closeUring(memory);
      throw new UringError("mmap", "io_uring", ENOMEM, "Is memory short?");
    }
    const files = new DataView(new ArrayBuffer(FILES * 4));
    for (let i = 0; i < FILES; i++) files.setInt32(i * 4, -1, true);
    if (uringRegister(memory.fd, REGISTER_FILES, files, FILES) < 0) {
      const why = errno();
      unmap(scratch);
      closeUring(memory);
      throw new UringError("io_uring_register", "files", why, "Is memory short?");
    }
    return scratch;
  }

  /** Files that are registered now. */
  get fileCount(): number {
    return this.#fileCount;
  }

  /** Control path. The number by which submissions of this owner are known. */
  addOwner(owner: UringOwner): number {
    return this.#owners.push(owner) - 1;
  }

  /** Control path. Registers an open file, and returns its number for `push`. @throws UringError */
  addFile(fd: number): number {
    const file = this.#files.indexOf(false);
    if (file < 0) throw new Error(`an io_uring has at most ${FILES} files`);
    this.#setFile(file, fd);
    this.#files[file] = true;
    this.#fileCount++;
    return file;
  }

  /** Control path. The kernel lets go of the file. */
  removeFile(file: number): void {
    if (!this.#isOpen) return;
    this.#setFile(file, -1);
    this.#files[file] = false;
    this.#fileCount--;
  }

  /** Control path. io_uring_register(2). @throws UringError, naming `what` */
  register(operation: number, argument: DataView, count: number, what: string): void {
    if (uringRegister(this.#memory.fd, operation, argument, count) < 0) {
      throw new UringError("io_uring_register", what, errno(), "Is memory short?");
    }
  }

  /**
   * Puts down one submission; enter() hands it over, or the next push when the queue is full.
   *
   * @param operation OP_… with SQE_… flags
   * @param file      number of a registered file with SQE_FIXED_FILE, else a file descriptor
   * @param address   of the bytes, in memory that stays where it is until the completion
   * @param flags     of the operation
   * @param owner     number of who gets the completion
   * @param kind      for that owner, below 256
   * @param token     for that owner, 32 bits
   * @param group     of provided buffers
   */
  push(
    operation: number,
    file: number,
    address: number,
    bytes: number,
    flags: number,
    owner: number,
    kind: number,
    token: number,
    group: number,
  ): void {
    for (let tries = 0; this.#isFull(); tries++) {
      if (tries === FULL_TRIES_MAX) throw new Error("the io_uring takes no more submissions");
      this.enter(0, 0);
    }
    const sqes = this.#sqes;
    const at = (this.#sqTail & this.#sqMask) * SQE_WORDS;
    sqes[at] = operation;
    sqes[at + SQE_FILE] = file;
    sqes[at + SQE_OFFSET] = 0;
    sqes[at + SQE_OFFSET + 1] = 0;
    sqes[at + SQE_ADDRESS] = address | 0;
    sqes[at + SQE_ADDRESS + 1] = address / UINT32;
    sqes[at + SQE_LENGTH] = bytes;
    sqes[at + SQE_OPERATION_FLAGS] = flags;
    sqes[at + SQE_TOKEN] = token;
    sqes[at + SQE_OWNER] = (owner << KIND_BITS) | kind;
    sqes[at + SQE_BUFFER_GROUP] = group;
    this.#sqTail = (this.#sqTail + 1) | 0;
  }

  #isFull(): boolean {
    return ((this.#sqTail - Atomics.load(this.#queues, this.#sqHeadAt)) | 0) > this.#sqMask;
  }

  /**
   * Hands over all submissions, waits until `completions` have come or `timeoutMs` are over (-1: for ever, 0: no
   * waiting), and hands all that came to their owners. A signal ends the wait early.
   */
  enter(completions: number, timeoutMs: number): void {
    if (!this.#isOpen) return;
    const queues = this.#queues;
    Atomics.store(queues, this.#sqTailAt, this.#sqTail);
    const waiting = (this.#sqTail - Atomics.load(queues, this.#sqHeadAt)) | 0;
    this.enters++;
    let flags = ENTER_GET_EVENTS;
    let wanted = completions;
    let argument = 0;
    if (timeoutMs === 0) wanted = 0;
    else if (timeoutMs > 0) {
      flags |= ENTER_EXTENDED_ARGUMENT;
      argument = this.#scratch.address + SCRATCH_ARGUMENT;
      this.#setTime(timeoutMs);
    }
    const bytes = argument === 0 ? 0 : ARGUMENT_BYTES;
    if (uringEnter(this.#memory.fd, waiting, wanted, flags, argument, bytes) < 0) {
      const why = errno();
      // Too much under way at once, for the moment: what was not handed over waits for the next call.
      const isHarmless = why === EINTR || why === ETIME || why === EAGAIN || why === EBUSY;
      if (!isHarmless) {
        throw new SystemCallError("io_uring_enter", "ports", why, "This is a fault of tapvs.");
      }
    }
    this.#reap();
  }

  /** Control path. Cancel what is under way first. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    closeUring(this.#memory);
    unmap(this.#scratch);
  }

  #reap(): void {
    const queues = this.#queues;
    const cqes = this.#cqes;
    const tail = Atomics.load(queues, this.#cqTailAt);
    let head = queues[this.#cqHeadAt]!;
    while (head !== tail) {
      const at = (head & this.#cqMask) * CQE_WORDS;
      const owner = cqes[at + CQE_OWNER]!;
      this.#owners[owner >>> KIND_BITS]!.completed(
        owner & 0xff,
        cqes[at + CQE_TOKEN]!,
        cqes[at + CQE_RESULT]!,
        cqes[at + CQE_FLAGS]!,
      );
      head = (head + 1) | 0;
    }
    Atomics.store(queues, this.#cqHeadAt, head);
  }

  #setTime(ms: number): void {
    const seconds = Math.floor(ms / MS_PER_S);
    this.#scratchView.setUint32(SCRATCH_TIME, seconds, true);
    this.#scratchView.setUint32(SCRATCH_TIME + 8, (ms - seconds * MS_PER_S) * NS_PER_MS, true);
  }

  /** Control path. */
  #setFile(file: number, fd: number): void {
    // struct io_uring_files_update: first number, reserved, address of the file descriptors.
    const update = new DataView(new ArrayBuffer(16));
    const address = this.#scratch.address + SCRATCH_FILE;
    this.#scratchView.setInt32(SCRATCH_FILE, fd, true);
    update.setUint32(0, file, true);
    update.setUint32(8, address % UINT32, true);
    update.setUint32(12, Math.floor(address / UINT32), true);
    this.register(REGISTER_FILES_UPDATE, update, 1, "file");
  }
}
