// Who is at the other end of a Unix socket, and what they may do.

import { peerCredentials } from "../port/peer-credentials.ts";

/** "change": everything. "read": listings and streams. "none": nothing at all. */
export type Access = "change" | "read" | "none";

/** Who may look at the director without being root or its user. */
export type Readers = "owner" | "everyone";

/** User id of the peer as the kernel noted it at connect(2), or -1 when it cannot be told. */
export function peerUid(fd: number): number {
  try {
    return peerCredentials(fd).uid;
  } catch {
    return -1; // The socket is gone already: whoever it was may do nothing.
  }
}

/** Root and the director's own user may do everything. */
export function accessOf(uid: number, ownUid: number, readers: Readers): Access {
  if (uid === 0 || (uid === ownUid && uid !== -1)) return "change";
  return readers === "everyone" && uid !== -1 ? "read" : "none";
}
