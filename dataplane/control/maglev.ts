// Requests for the slots of a service by Maglev hashing: who has how many, and how many move without a server.

import type { tapvs } from "../../proto/generated/control.js";
import type { Director } from "../director.ts";
import { maglevSlots } from "../schedule/mh.ts";
import type { Pool } from "../schedule/pool.ts";
import { NONE } from "../schedule/server-table.ts";
import { serviceText } from "../rules/specs.ts";
import { octetsOf } from "../wire/address.ts";
import { serviceKeyOf } from "./convert.ts";
import { Refused, REFUSED } from "./refusal.ts";

/** @throws Refused */
export function getMaglev(
  director: Director,
  request: tapvs.v1.IGetMaglevRequest,
): tapvs.v1.IGetMaglevResponse {
  if (!request.key) throw new Refused(REFUSED.invalid, "the request names no service.");
  const key = serviceKeyOf(request.key);
  const pool = director.rules.find(key);
  if (pool === null)
    throw new Refused(REFUSED.noService, `${serviceText(key)} is no service here.`);
  if (pool.kind.name !== "mh") {
    const why = `its scheduler is ${pool.kind.name}; only mh has slots`;
    throw new Refused(REFUSED.invalid, `${serviceText(key)} has no Maglev slots: ${why}.`);
  }
  const ids = pool.order.slice(0, pool.count);
  const left = leftOut(pool, request);
  const before = maglevSlots(pool, ids);
  const after =
    left === NONE
      ? before
      : maglevSlots(
          pool,
          ids.filter((id) => id !== left),
        );
  const owners = [...ids].map((id) => ({
    ...nameOf(pool, id),
    weight: pool.servers.weight[id]!,
    slots: countOf(before, id),
    slotsAfter: countOf(after, id),
  }));
  const moved = before.filter((id, slot) => id !== after[slot]);
  const movedNeedlessly = moved.filter((id) => id !== left).length;
  return { owners, slots: before.length, moved: moved.length, movedNeedlessly };
}

const countOf = (slots: Int32Array, wanted: number): number =>
  slots.reduce((count, id) => (id === wanted ? count + 1 : count), 0);

/** Id of the server that the request leaves out, or NONE. @throws Refused when it is no server of the pool */
function leftOut(pool: Pool, request: tapvs.v1.IGetMaglevRequest): number {
  const octets = request.withoutAddress ?? new Uint8Array(0);
  if (octets.length === 0) return NONE;
  const port = request.withoutPort ?? 0;
  const name = Buffer.from(octets).toString("hex");
  for (const id of pool.order.subarray(0, pool.count)) {
    const server = nameOf(pool, id);
    if (server.port === port && Buffer.from(server.address).toString("hex") === name) return id;
  }
  throw new Refused(REFUSED.noServer, "the server to leave out is no server of the service.");
}

function nameOf({ servers }: Pool, id: number): { address: Uint8Array; port: number } {
  const family = servers.family[id] === 6 ? 6 : 4;
  const [word0, word1] = [servers.address0[id]!, servers.address1[id]!];
  const [word2, word3] = [servers.address2[id]!, servers.address3[id]!];
  return { address: octetsOf({ family, word0, word1, word2, word3 }), port: servers.port[id]! };
}
