// Hot: the scheduler flags of sh and mh: fallback (flag 1) and port (flag 2). ipvs.md C.2.

import type { Packet } from "../wire/packet.ts";
import { SCHED_FLAG_1, SCHED_FLAG_2, type Pool } from "./pool.ts";

const TCP = 6;
const UDP = 17;
const SCTP = 132;

/** The client's port when the service hashes ports and the protocol has them; else 0. */
export function hashedPort(pool: Pool, packet: Packet): number {
  if ((pool.schedulerFlags & SCHED_FLAG_2) === 0) return 0;
  const { protocol } = packet;
  return protocol === TCP || protocol === UDP || protocol === SCTP ? packet.sourcePort : 0;
}

/** True with sh-fallback or mh-fallback: another server when the hashed one may take no flow. */
export const hasFallback = (pool: Pool): boolean => (pool.schedulerFlags & SCHED_FLAG_1) !== 0;
