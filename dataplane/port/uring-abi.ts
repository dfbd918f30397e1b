// The kernel's side of io_uring in numbers: operations, flags, and where things lie. io_uring_setup(2),
// io_uring_enter(2), io_uring_register(2); the numbers are those of linux/io_uring.h. Kernel 6.1 and newer.

/** Operations of a submission. */
export const OP_ASYNC_CANCEL = 14;
export const OP_READ = 22;
export const OP_WRITE = 23;
/** Since 6.7. */
export const OP_READ_MULTISHOT = 49;

/** Flags of a submission, in the byte after the operation. */
export const SQE_FIXED_FILE = 1 << 8;
export const SQE_BUFFER_SELECT = 1 << 13;

/** Flags of a write, in its own word: done at once or refused, never later. */
export const RWF_NOWAIT = 0x8;
/** Flags of a cancellation, in its own word: everything under way on a registered file. */
export const CANCEL_ALL_OF_FILE = 1 | (1 << 1) | (1 << 3);

// struct io_uring_sqe, in words of 32 bits.
export const SQE_BYTES = 64;
export const SQE_WORDS = 16;
export const SQE_FILE = 1;
export const SQE_OFFSET = 2;
export const SQE_ADDRESS = 4;
export const SQE_LENGTH = 6;
export const SQE_OPERATION_FLAGS = 7;
export const SQE_TOKEN = 8;
export const SQE_OWNER = 9;
export const SQE_BUFFER_GROUP = 10;

// struct io_uring_cqe, in words of 32 bits.
export const CQE_BYTES = 16;
export const CQE_WORDS = 4;
export const CQE_TOKEN = 0;
export const CQE_OWNER = 1;
export const CQE_RESULT = 2;
export const CQE_FLAGS = 3;

/** Flag of a completion: it took a provided buffer. */
export const CQE_BUFFER = 1 << 0;
/** Flag of a completion: more will come of the same submission. */
export const CQE_MORE = 1 << 1;
/** The number of that buffer begins at this bit. */
export const CQE_BUFFER_SHIFT = 16;

/** Flags of set-up. */
export const SETUP_CQ_SIZE = 1 << 3;
export const SETUP_SUBMIT_ALL = 1 << 7;
export const SETUP_SINGLE_ISSUER = 1 << 12;
export const SETUP_DEFER_TASKRUN = 1 << 13;

/** Features that the kernel says it has. */
export const FEATURE_SINGLE_MMAP = 1 << 0;
export const FEATURE_NO_DROP = 1 << 1;
export const FEATURE_EXTENDED_ARGUMENT = 1 << 8;

// struct io_uring_params, in bytes, and the offsets it tells of both queues.
export const PARAMS_BYTES = 120;
export const PARAMS_SQ_ENTRIES = 0;
export const PARAMS_CQ_ENTRIES = 4;
export const PARAMS_FLAGS = 8;
export const PARAMS_FEATURES = 20;
export const PARAMS_SQ_OFFSETS = 40;
export const PARAMS_CQ_OFFSETS = 80;
// Within either: bytes from the start of the mapped queues.
export const OFFSETS_HEAD = 0;
export const OFFSETS_TAIL = 4;
export const OFFSETS_SQ_ARRAY = 24;
export const OFFSETS_CQ_ENTRIES = 20;

/** What to map of the file: both queues, and the submissions. */
export const MAP_QUEUES = 0;
export const MAP_SUBMISSIONS = 0x1000_0000;

/** Flags of io_uring_enter(2). */
export const ENTER_GET_EVENTS = 1 << 0;
export const ENTER_EXTENDED_ARGUMENT = 1 << 3;

// struct io_uring_getevents_arg, in bytes.
export const ARGUMENT_BYTES = 24;
export const ARGUMENT_TIME = 16;

/** Operations of io_uring_register(2). */
export const REGISTER_FILES = 2;
export const REGISTER_FILES_UPDATE = 6;
export const REGISTER_PROBE = 8;
export const REGISTER_BUFFER_RING = 22;
export const UNREGISTER_BUFFER_RING = 23;

// struct io_uring_probe: header, then an entry for each operation.
export const PROBE_HEADER_BYTES = 16;
export const PROBE_ENTRY_BYTES = 8;
export const PROBE_ENTRY_FLAGS = 2;
export const PROBE_SUPPORTED = 1;

// struct io_uring_buf_reg, in bytes.
export const BUFFER_REGISTRATION_BYTES = 40;
export const BUFFER_REGISTRATION_ENTRIES = 8;
export const BUFFER_REGISTRATION_GROUP = 12;

// struct io_uring_buf; the tail of the ring lies in the last two bytes of its first entry.
export const BUFFER_BYTES = 16;
export const BUFFER_LENGTH = 8;
export const BUFFER_NUMBER = 12;
export const BUFFER_RING_TAIL = 14;
