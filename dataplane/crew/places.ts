// Hot: what must be decided in one place, and where that is. All workers answer the same.

import type { Pool } from "../schedule/pool.ts";
import { networkWord } from "../schedule/connect.ts";
import type { Packet } from "../wire/packet.ts";

/** Any worker may decide. */
export const ANYWHERE = -1;

const MIX_A = 0x7feb352d;
const MIX_B = 0x846ca68b;

/** Four words and one more, mixed; int32. */
function mix(seed: number, w0: number, w1: number, w2: number, w3: number, more: number): number {
  let hash = Math.imul(seed ^ w0, MIX_A);
  hash = Math.imul(hash ^ (hash >>> 16) ^ w1, MIX_B);
  hash = Math.imul(hash ^ (hash >>> 15) ^ w2, MIX_A);
  hash = Math.imul(hash ^ (hash >>> 16) ^ w3, MIX_B);
  hash = Math.imul(hash ^ (hash >>> 15) ^ more, MIX_A);
  return hash ^ (hash >>> 16);
}

const among = (hash: number, workers: number): number =>
  Math.imul((hash >>> 16) & 0xffff, workers) >>> 16;

/** The worker of a client, or of a client network: its templates live there. */
export const placeOfClient = (
  seed: number,
  workers: number,
  w0: number,
  w1: number,
  w2: number,
  w3: number,
): number => among(mix(seed, w0, w1, w2, w3, 0), workers);

/** The worker that puts a packet together. @param identity the fragments' identification */
export function placeOfFragment(
  seed: number,
  workers: number,
  packet: Packet,
  identity: number,
): number {
  const { destination0, destination3, source0, source3 } = packet;
  return among(mix(seed, source0, source3, destination0, destination3, identity), workers);
}

/**
 * The worker that chooses a server for a client's new connection, or ANYWHERE. Templates of one client network are in
 * one worker, and so is what lblc and lblcr remember of a service.
 */
export function placeOfConnection(
  seed: number,
  workers: number,
  pool: Pool,
  packet: Packet,
): number {
  if (pool.isPersistent) {
    return placeOfClient(
      seed,
      workers,
      networkWord(pool, packet, packet.source0, 0),
      networkWord(pool, packet, packet.source1, 1),
      networkWord(pool, packet, packet.source2, 2),
      networkWord(pool, packet, packet.source3, 3),
    );
  }
  return pool.kind.remembersServers === true ? pool.index % workers : ANYWHERE;
}
