// Error numbers of Linux that tapvs meets, by name. Values of asm-generic, right on x86-64 and arm64.

export const EPERM = 1;
export const ENOENT = 2;
export const EINTR = 4;
export const EIO = 5;
export const ENXIO = 6;
export const EBADF = 9;
export const EAGAIN = 11;
export const ENOMEM = 12;
export const EACCES = 13;
export const EFAULT = 14;
export const EBUSY = 16;
export const EEXIST = 17;
export const ENODEV = 19;
export const EINVAL = 22;
export const EMFILE = 24;
export const ENOSYS = 38;
export const ETIME = 62;
export const EBADFD = 77;
export const EOPNOTSUPP = 95;
export const ENETDOWN = 100;
export const ENOBUFS = 105;
export const ECANCELED = 125;

const NAMES: Readonly<Record<number, string>> = {
  [EPERM]: "EPERM",
  [ENOENT]: "ENOENT",
  [EINTR]: "EINTR",
  [EIO]: "EIO",
  [ENXIO]: "ENXIO",
  [EBADF]: "EBADF",
  [EAGAIN]: "EAGAIN",
  [ENOMEM]: "ENOMEM",
  [EACCES]: "EACCES",
  [EFAULT]: "EFAULT",
  [EBUSY]: "EBUSY",
  [EEXIST]: "EEXIST",
  [ENODEV]: "ENODEV",
  [EINVAL]: "EINVAL",
  23: "ENFILE",
  [EMFILE]: "EMFILE",
  25: "ENOTTY",
  34: "ERANGE",
  [ENOSYS]: "ENOSYS",
  40: "ELOOP",
  [ETIME]: "ETIME",
  [EBADFD]: "EBADFD",
  88: "ENOTSOCK",
  [EOPNOTSUPP]: "EOPNOTSUPP",
  98: "EADDRINUSE",
  99: "EADDRNOTAVAIL",
  [ENETDOWN]: "ENETDOWN",
  [ENOBUFS]: "ENOBUFS",
  [ECANCELED]: "ECANCELED",
};

/** "EBUSY", or "errno 133" for a number that has no name here. */
export const errnoName = (errno: number): string => NAMES[errno] ?? `errno ${errno}`;
