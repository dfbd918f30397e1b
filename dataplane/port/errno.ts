// Error numbers of Linux that tapvs meets, by name. Values of asm-generic, right on x86-64 and arm64.

export const EPERM = 1;
export const ENOENT = 2;
export const EINTR = 4;
export const EIO = 5;
export const EBADF = 9;
export const EAGAIN = 11;
export const EACCES = 13;
export const EBUSY = 16;
export const EEXIST = 17;
export const ENODEV = 19;
export const EINVAL = 22;
export const EMFILE = 24;
export const EBADFD = 77;
export const EOPNOTSUPP = 95;

const NAMES: Readonly<Record<number, string>> = {
  [EPERM]: "EPERM",
  [ENOENT]: "ENOENT",
  [EINTR]: "EINTR",
  [EIO]: "EIO",
  6: "ENXIO",
  [EBADF]: "EBADF",
  [EAGAIN]: "EAGAIN",
  12: "ENOMEM",
  [EACCES]: "EACCES",
  14: "EFAULT",
  [EBUSY]: "EBUSY",
  [EEXIST]: "EEXIST",
  [ENODEV]: "ENODEV",
  [EINVAL]: "EINVAL",
  23: "ENFILE",
  [EMFILE]: "EMFILE",
  25: "ENOTTY",
  34: "ERANGE",
  40: "ELOOP",
  [EBADFD]: "EBADFD",
  88: "ENOTSOCK",
  [EOPNOTSUPP]: "EOPNOTSUPP",
  98: "EADDRINUSE",
  99: "EADDRNOTAVAIL",
  100: "ENETDOWN",
  105: "ENOBUFS",
};

/** "EBUSY", or "errno 133" for a number that has no name here. */
export const errnoName = (errno: number): string => NAMES[errno] ?? `errno ${errno}`;
