// Who is at the other end of a Unix socket, as the kernel vouches for it. unix(7), SO_PEERCRED. Control path.

import { errno, getsockopt } from "./libc.ts";
import { SystemCallError } from "./system-call-error.ts";

const SOL_SOCKET = 1;
const SO_PEERCRED = 17;
/** struct ucred: pid, uid, gid. */
const UCRED_BYTES = 12;

export interface PeerCredentials {
  readonly pid: number;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Credentials of the process that connected, at the time it did.
 *
 * @param fd a connected Unix stream socket
 * @throws SystemCallError when it is no such socket
 */
export function peerCredentials(fd: number): PeerCredentials {
  const value = new DataView(new ArrayBuffer(UCRED_BYTES));
  const length = new DataView(new ArrayBuffer(4));
  length.setInt32(0, UCRED_BYTES, true);
  if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, value, length) < 0) {
    throw new SystemCallError("getsockopt(SO_PEERCRED)", `fd ${fd}`, errno(), "Not a Unix socket?");
  }
  return {
    pid: value.getInt32(0, true),
    uid: value.getUint32(4, true),
    gid: value.getUint32(8, true),
  };
}
