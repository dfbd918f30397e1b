// Services and servers as listings show them: attributes, counts, counters and rates.

import type { tapvs } from "../../proto/generated/control.js";
import type { Director } from "../director.ts";
import { tableSize } from "../observe/totals.ts";
import type { Meter } from "../rules/estimators.ts";
import {
  COUNT_CONNECTIONS,
  COUNT_IN_BYTES,
  COUNT_IN_PACKETS,
  COUNT_OUT_BYTES,
  COUNT_OUT_PACKETS,
} from "../schedule/server-table.ts";
import type { Pool } from "../schedule/pool.ts";
import { serverMessage, serviceKeyOf, serviceMessage } from "./convert.ts";
import { Refused, REFUSED } from "./refusal.ts";
import { serviceText, type ServerSpec, type ServiceSpec } from "../rules/specs.ts";

/** The ".counters" of a meter's row as the protocol has them. */
export const countersOf = (meter: Meter, row: number): tapvs.v1.ICounters => ({
  connections: meter.counter(row, COUNT_CONNECTIONS),
  inPackets: meter.counter(row, COUNT_IN_PACKETS),
  outPackets: meter.counter(row, COUNT_OUT_PACKETS),
  inBytes: meter.counter(row, COUNT_IN_BYTES),
  outBytes: meter.counter(row, COUNT_OUT_BYTES),
});

/** Its rates a second. */
export const ratesOf = (meter: Meter, row: number): tapvs.v1.IRates => ({
  connections: meter.rate(row, COUNT_CONNECTIONS),
  inPackets: meter.rate(row, COUNT_IN_PACKETS),
  outPackets: meter.rate(row, COUNT_OUT_PACKETS),
  inBytes: meter.rate(row, COUNT_IN_BYTES),
  outBytes: meter.rate(row, COUNT_OUT_BYTES),
});

/** The service behind a pool, in the words of the rules. */
export const specOfPool = (pool: Pool): ServiceSpec => ({
  key: {
    family: pool.family === 6 ? 6 : 4,
    protocol: pool.protocol,
    word0: pool.address0,
    word1: pool.address1,
    word2: pool.address2,
    word3: pool.address3,
    port: pool.port,
    mark: pool.mark,
  },
  scheduler: pool.kind.name,
  schedulerFlags: pool.schedulerFlags,
  persistenceSeconds: pool.persistenceSeconds,
  persistenceMask: pool.persistenceMask,
  persistencePrefix: pool.persistencePrefix,
  persistenceEngine: pool.persistenceEngine,
  isOnePacket: pool.isOnePacket,
  timeouts: pool.timeouts.areSet ? pool.timeouts.seconds : undefined,
});

/** A server, in the words of the rules. */
export function specOfServer(director: Director, id: number): ServerSpec {
  const { servers } = director;
  return {
    family: servers.family[id] === 6 ? 6 : 4,
    word0: servers.address0[id]!,
    word1: servers.address1[id]!,
    word2: servers.address2[id]!,
    word3: servers.address3[id]!,
    port: servers.port[id]!,
    method: servers.method[id]!,
    weight: servers.weight[id]!,
    upperThreshold: servers.upperThreshold[id]!,
    lowerThreshold: servers.lowerThreshold[id]!,
    tunnelType: servers.tunnelType[id]!,
    tunnelPort: servers.tunnelPort[id]!,
    tunnelChecksum: servers.tunnelChecksum[id]!,
  };
}

/** A server with its method as given: one at home keeps it, as in the kernel's listings. */
function serverListing(director: Director, id: number): tapvs.v1.IServerListing {
  const { rules, servers } = director;
  const meter = rules.estimators.servers;
  return {
    server: serverMessage(specOfServer(director, id)),
    active: servers.activeOf(id),
    inactive: servers.inactiveOf(id),
    persistent: servers.persistentOf(id),
    counters: countersOf(meter, id),
    rates: ratesOf(meter, id),
    overloaded: servers.isOverloaded(id),
  };
}

/** A service with its servers, newest first. */
export function serviceListing(director: Director, pool: Pool): tapvs.v1.IServiceListing {
  const meter = director.rules.estimators.ofPool(pool);
  const ids = [...pool.order.subarray(0, pool.count)];
  return {
    service: serviceMessage(specOfPool(pool)),
    counters: countersOf(meter, 0),
    rates: ratesOf(meter, 0),
    servers: ids.map((id) => serverListing(director, id)),
  };
}

/** One service, or a piece of all of them. @throws Refused */
export function listServices(
  director: Director,
  request: tapvs.v1.IListServicesRequest,
): tapvs.v1.IListServicesResponse {
  const { rules } = director;
  const pools = request.key ? [poolOf(director, request.key)] : rules.list();
  const limit = request.limit || Number.POSITIVE_INFINITY;
  const services: tapvs.v1.IServiceListing[] = [];
  let at = request.cursor ?? 0;
  for (let rows = 0; at < pools.length && rows < limit; at++) {
    services.push(serviceListing(director, pools[at]!));
    rows += 1 + pools[at]!.count;
  }
  const nextCursor = at < pools.length ? at : 0;
  return { services, tableSize: tableSize(director), revision: rules.revision, nextCursor };
}

function poolOf({ rules }: Director, message: tapvs.v1.IServiceKey): Pool {
  const key = serviceKeyOf(message);
  const pool = rules.find(key);
  if (pool !== null) return pool;
  throw new Refused(REFUSED.noService, `${serviceText(key)} is no service here.`);
}
