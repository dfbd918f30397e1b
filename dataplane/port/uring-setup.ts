// Makes an io_uring: queues set up and mapped, operations probed. Control path.

import { close, errno, map, type Mapping, unmap, uringRegister, uringSetup } from "./libc.ts";
import { EINVAL, ENOSYS, EPERM } from "./errno.ts";
import { UringError } from "./system-call-error.ts";
import * as abi from "./uring-abi.ts";

/** Submissions that fit between two calls of the kernel; more are handed over early. */
const SUBMISSIONS = 512;
/** Completions that fit before the kernel has to keep some aside: reads of all ports, and all writes. */
const COMPLETIONS = 4096;
/**
 * Frames that the kernel may read for all ports together. From one look at the completions to the next there are at
 * most these, the end of each port's read and what was handed over: they all fit, so none is kept aside or lost for
 * want of memory (EBADR).
 */
export const READS_MAX = COMPLETIONS - 2 * SUBMISSIONS;

/** An operation that the driver cannot do without. */
const NEEDED = [abi.OP_READ, abi.OP_WRITE, abi.OP_ASYNC_CANCEL];
const FEATURES_NEEDED =
  abi.FEATURE_SINGLE_MMAP | abi.FEATURE_NO_DROP | abi.FEATURE_EXTENDED_ARGUMENT;

/** What was set up; `close` ends all of it. */
export interface UringQueues {
  readonly fd: number;
  readonly submissions: number;
  readonly completions: number;
  /** Both queues' heads, tails and entries. */
  readonly queues: Mapping;
  readonly submissionEntries: Mapping;
  readonly offsets: {
    readonly submissionHead: number;
    readonly submissionTail: number;
    readonly completionHead: number;
    readonly completionTail: number;
    readonly completionEntries: number;
  };
  readonly hasMultishotRead: boolean;
}

/** @throws UringError when the kernel refuses or is too old, with what mends it */
export function setUpUring(): UringQueues {
  const params = new DataView(new ArrayBuffer(abi.PARAMS_BYTES));
  const flags =
    abi.SETUP_CQ_SIZE | abi.SETUP_SUBMIT_ALL | abi.SETUP_SINGLE_ISSUER | abi.SETUP_DEFER_TASKRUN;
  params.setUint32(abi.PARAMS_FLAGS, flags, true);
  params.setUint32(abi.PARAMS_CQ_ENTRIES, COMPLETIONS, true);
  const fd = uringSetup(SUBMISSIONS, params);
  if (fd < 0) {
    const why = errno();
    throw new UringError("io_uring_setup", "queues", why, setupAdvice(why));
  }
  try {
    const missing = FEATURES_NEEDED & ~params.getUint32(abi.PARAMS_FEATURES, true);
    if (missing !== 0) tooOld();
    const supported = probe(fd);
    if (!NEEDED.every((operation) => supported.has(operation))) tooOld();
    return { fd, hasMultishotRead: supported.has(abi.OP_READ_MULTISHOT), ...mapQueues(fd, params) };
  } catch (error) {
    close(fd);
    throw error;
  }
}

export function closeUring({ fd, queues, submissionEntries }: UringQueues): void {
  unmap(queues);
  unmap(submissionEntries);
  close(fd);
}

function mapQueues(fd: number, params: DataView) {
  const word = (at: number): number => params.getUint32(at, true);
  const submissions = word(abi.PARAMS_SQ_ENTRIES);
  const completions = word(abi.PARAMS_CQ_ENTRIES);
  const array = word(abi.PARAMS_SQ_OFFSETS + abi.OFFSETS_SQ_ARRAY);
  const entries = word(abi.PARAMS_CQ_OFFSETS + abi.OFFSETS_CQ_ENTRIES);
  const bytes = Math.max(array + submissions * 4, entries + completions * abi.CQE_BYTES);
  const queues = mapOrThrow(fd, bytes, abi.MAP_QUEUES);
  let submissionEntries: Mapping;
  try {
    submissionEntries = mapOrThrow(fd, submissions * abi.SQE_BYTES, abi.MAP_SUBMISSIONS);
  } catch (error) {
    unmap(queues);
    throw error;
  }
  // Entry n of the queue is submission n, always.
  const indexes = new Uint32Array(queues.buffer, array, submissions);
  for (let i = 0; i < submissions; i++) indexes[i] = i;
  return {
    submissions,
    completions,
    queues,
    submissionEntries,
    offsets: {
      submissionHead: word(abi.PARAMS_SQ_OFFSETS + abi.OFFSETS_HEAD),
      submissionTail: word(abi.PARAMS_SQ_OFFSETS + abi.OFFSETS_TAIL),
      completionHead: word(abi.PARAMS_CQ_OFFSETS + abi.OFFSETS_HEAD),
      completionTail: word(abi.PARAMS_CQ_OFFSETS + abi.OFFSETS_TAIL),
      completionEntries: entries,
    },
  };
}

function mapOrThrow(fd: number, bytes: number, offset: number): Mapping {
  const mapping = map(fd, bytes, offset);
  if (mapping !== null) return mapping;
  throw new UringError("mmap", "io_uring", errno(), "Is memory short?");
}

/** Numbers of the operations that the kernel knows. */
function probe(fd: number): Set<number> {
  const count = 256;
  const bytes = abi.PROBE_HEADER_BYTES + count * abi.PROBE_ENTRY_BYTES;
  const answer = new DataView(new ArrayBuffer(bytes));
  if (uringRegister(fd, abi.REGISTER_PROBE, answer, count) < 0) {
    throw new UringError("io_uring_register", "probe", errno(), "Is a filter in the way?");
  }
  const found = new Set<number>();
  for (let i = 0; i < count; i++) {
    const at = abi.PROBE_HEADER_BYTES + i * abi.PROBE_ENTRY_BYTES;
    const flags = answer.getUint16(at + abi.PROBE_ENTRY_FLAGS, true);
    if ((flags & abi.PROBE_SUPPORTED) !== 0) found.add(i);
  }
  return found;
}

function tooOld(): never {
  throw new UringError("io_uring_setup", "queues", EINVAL, NEEDS_KERNEL);
}

const NEEDS_KERNEL = "It needs Linux 6.1 or newer.";

function setupAdvice(why: number): string {
  switch (why) {
    case EPERM:
      return "The sysctl kernel.io_uring_disabled or a seccomp filter (containers have one) forbids it.";
    case EINVAL:
      return NEEDS_KERNEL;
    case ENOSYS:
      return "This kernel is built without it, or a seccomp filter hides it.";
    default:
      return "Is memory or the limit of locked memory (ulimit -l) short?";
  }
}
