// Flood: small UDP datagrams as fast as one process sends them. Many ports of the client, so many flows.

import { FLOOD_PORT } from "./jobs.ts";

/** A frame of 64 bytes: 14 Ethernet, 20 IPv4, 8 UDP. */
const PAYLOAD_BYTES = 22;
/** Sockets, each a flow. */
const SOCKETS = 16;
/** Datagrams of one system call. */
const BURST = 32;

/** Datagrams that the kernel took, and the seconds it took to send them. */
export async function flood(
  address: string,
  seconds: number,
): Promise<{ sent: number; seconds: number }> {
  const sockets = await Promise.all(
    Array.from({ length: SOCKETS }, () =>
      Bun.udpSocket({ connect: { hostname: address, port: FLOOD_PORT } }),
    ),
  );
  const burst = Array.from({ length: BURST }, () => new Uint8Array(PAYLOAD_BYTES).fill(0x63));
  const start = performance.now();
  let sent = 0;
  while (performance.now() - start < seconds * 1000) {
    for (const socket of sockets) sent += socket.sendMany(burst);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const elapsed = (performance.now() - start) / 1000;
  for (const socket of sockets) socket.close();
  return { sent, seconds: elapsed };
}
