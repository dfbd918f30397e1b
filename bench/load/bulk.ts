// Bulk: one TCP connection that sends as much as it can from the client to the server, the way that passes the
// director under every forwarding method.

import { BULK_PORT } from "./jobs.ts";

const PIECE_BYTES = 262_144;
const CONNECT_MS = 5000;

/** Bytes that reached the server, and the seconds from the first write to its word that all came. */
export async function sendBulk(
  address: string,
  seconds: number,
): Promise<{ bytes: number; seconds: number }> {
  const piece = new Uint8Array(PIECE_BYTES).fill(0x62);
  const done = Promise.withResolvers<string>();
  let told = "";
  let offset = 0;
  let isEnded = false;
  let start = 0;
  const pump = (socket: Bun.Socket): void => {
    while (!isEnded) {
      if (performance.now() - start >= seconds * 1000) {
        isEnded = true;
        socket.shutdown();
        return;
      }
      const written = socket.write(piece, offset, PIECE_BYTES - offset);
      if (written <= 0) return;
      offset = (offset + written) % PIECE_BYTES;
    }
  };
  const timer = setTimeout(
    () => done.reject(new Error("no word from the server")),
    seconds * 1000 + CONNECT_MS,
  );
  const socket = await Bun.connect({
    hostname: address,
    port: BULK_PORT,
    allowHalfOpen: true,
    socket: {
      open(socket) {
        start = performance.now();
        pump(socket);
      },
      drain: pump,
      data: (_, text) => void (told += text.toString()),
      end: () => done.resolve(told),
      close: () => done.resolve(told),
      error: (_, error) => done.reject(error),
    },
  });
  const bytes = Number(await done.promise);
  clearTimeout(timer);
  const elapsed = (performance.now() - start) / 1000;
  socket.end();
  if (!(bytes > 0)) throw new Error(`the server told "${told}" instead of a number of bytes`);
  return { bytes, seconds: elapsed };
}
