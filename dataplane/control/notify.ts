// Tells systemd how the service is (Type=notify): one datagram to the socket named by NOTIFY_SOCKET. sd_notify(3).

import { close, connect, socket, writeFrom } from "../port/libc.ts";

const AF_UNIX = 1;
/** SOCK_DGRAM | SOCK_CLOEXEC. */
const DATAGRAM_CLOEXEC = 0o2000002;
/** struct sockaddr_un: family, then up to 108 bytes of path. */
const FAMILY_BYTES = 2;
const PATH_BYTES_MAX = 108;

/**
 * Sends for example "READY=1" or "STATUS=…" lines; false when nobody asked for it or it could not be sent.
 *
 * @param address value of NOTIFY_SOCKET: a path, or a name after "@" for an abstract socket
 */
export function notify(address: string | undefined, state: string): boolean {
  if (address === undefined || address === "") return false;
  const path = Buffer.from(address.startsWith("@") ? `\0${address.slice(1)}` : address);
  if (path.length > PATH_BYTES_MAX) return false;
  const name = new DataView(new ArrayBuffer(FAMILY_BYTES + PATH_BYTES_MAX));
  name.setUint16(0, AF_UNIX, true);
  path.forEach((byte, i) => name.setUint8(FAMILY_BYTES + i, byte));
  const fd = socket(AF_UNIX, DATAGRAM_CLOEXEC, 0);
  if (fd < 0) return false;
  try {
    if (connect(fd, name, FAMILY_BYTES + path.length) !== 0) return false;
    const text = new Uint8Array(new ArrayBuffer(Buffer.byteLength(state)));
    new TextEncoder().encodeInto(state, text);
    return writeFrom(fd, text, text) === text.length;
  } finally {
    close(fd);
  }
}
