// Who is at the other end of a Unix socket, and what they may do.

import { getsockopt } from "../port/libc.ts";

const SOL_SOCKET = 1;
const SO_PEERCRED = 17;

// struct ucred { pid_t pid; uid_t uid; gid_t gid; }
const UCRED_BYTES = 12;
const UID = 4;

/** "change": everything. "read": listings and streams. "none": nothing at all. */
export type Access = "change" | "read" | "none";

/** Who may look at the director without being root or its user. */
export type Readers = "owner" | "everyone";

/** User id of the peer as the kernel noted it at connect(2), or -1 when it cannot be told. */
export function peerUid(fd: number): number {
  const credentials = new DataView(new ArrayBuffer(UCRED_BYTES));
  const length = new DataView(new ArrayBuffer(4));
  length.setUint32(0, UCRED_BYTES, true);
  if (fd < 0 || getsockopt(fd, SOL_SOCKET, SO_PEERCRED, credentials, length) !== 0) return -1;
  return credentials.getInt32(UID, true);
}

/** Root and the director's own user may do everything. */
export function accessOf(uid: number, ownUid: number, readers: Readers): Access {
  if (uid === 0 || (uid === ownUid && uid !== -1)) return "change";
  return readers === "everyone" && uid !== -1 ? "read" : "none";
}
