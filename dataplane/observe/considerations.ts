// What a scheduler sees of each server at the moment it is asked: the table under a trace.

import type { Pool } from "../schedule/pool.ts";
import { formatAddress } from "../wire/address.ts";
import type { Packet } from "../wire/packet.ts";

/** One server in a scheduler's eyes; the shape of Consideration in observe.proto, and the server's id. */
export interface Consideration {
  id: number;
  server: string;
  weight: number;
  active: number;
  inactive: number;
  overhead: string;
  excluded: string;
  chosen: boolean;
}

/** One row a server, in the order the scheduler walks them (newest first). */
export function considerationsOf(pool: Pool, packet: Packet): Consideration[] {
  const rows: Consideration[] = [];
  const { servers } = pool;
  for (let i = 0; i < pool.count; i++) {
    const id = pool.order[i]!;
    rows.push({
      id,
      server: serverText(pool, id),
      weight: servers.weight[id]!,
      active: servers.activeOf(id),
      inactive: servers.inactiveOf(id),
      overhead: pool.kind.figure?.(pool, id, packet) ?? "",
      excluded: whyExcluded(pool, id),
      chosen: false,
    });
  }
  return rows;
}

/** A server as people write it, for example 198.18.1.11:80. */
export function serverText(pool: Pool, id: number): string {
  const { servers } = pool;
  const family = servers.family[id] === 6 ? 6 : 4;
  const address = formatAddress(
    family,
    servers.address0[id]!,
    servers.address1[id]!,
    servers.address2[id]!,
    servers.address3[id]!,
  );
  return family === 6 ? `[${address}]:${servers.port[id]}` : `${address}:${servers.port[id]}`;
}

function whyExcluded(pool: Pool, id: number): string {
  const { servers } = pool;
  if (!servers.isAvailable(id)) return "deleted";
  if (servers.weight[id] === 0) return "weight 0: takes no new flows";
  if (servers.isOverloaded(id)) {
    return `overloaded: ${servers.activeOf(id) + servers.inactiveOf(id)} connections, upper threshold ${servers.upperThreshold[id]}`;
  }
  return "";
}
