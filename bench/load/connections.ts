// Connections: connect, request, answer, close, again and again, a number of them at a time (a closed loop: it
// measures a rate, not a latency).

import { ANSWER_BYTES, CONNECT_PORT, REQUEST_BYTES } from "./jobs.ts";

/** A connection that takes longer has failed. */
const TIMEOUT_MS = 3000;

const request = new Uint8Array(REQUEST_BYTES).fill(0x64);

/** One connection; true when the whole answer came. */
function one(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    let taken = 0;
    const timer = setTimeout(() => resolve(false), TIMEOUT_MS);
    const end = (isGood: boolean): void => {
      clearTimeout(timer);
      resolve(isGood);
    };
    Bun.connect({
      hostname: address,
      port: CONNECT_PORT,
      socket: {
        open: (socket) => void socket.write(request),
        data(socket, piece) {
          taken += piece.length;
          if (taken < ANSWER_BYTES) return;
          end(true); // Before the socket is ended: that calls close() at once.
          socket.end();
        },
        close: () => end(false),
        error: () => end(false),
      },
    }).catch(() => end(false));
  });
}

/** Connections answered and failed, and the seconds they took. */
export async function connectMany(
  address: string,
  seconds: number,
  concurrency: number,
  connectionsMax: number,
): Promise<{ answered: number; failed: number; seconds: number }> {
  const start = performance.now();
  let begun = 0;
  let answered = 0;
  let failed = 0;
  const work = async (): Promise<void> => {
    while (begun < connectionsMax && performance.now() - start < seconds * 1000) {
      begun++;
      if (await one(address)) answered++;
      else failed++;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return { answered, failed, seconds: (performance.now() - start) / 1000 };
}
