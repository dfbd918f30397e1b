// Requests about sync daemons: start, stop, list.

import type { tapvs } from "../../proto/generated/control.js";
import type { Director } from "../director.ts";
import { ACCEPTED, OUTCOMES } from "../sync/record.ts";
import type { Daemon, DaemonRequest, Role, SyncError } from "../sync/settings.ts";
import { addressFromOctets, octetsOf } from "../wire/address.ts";
import { Refused, REFUSED } from "./refusal.ts";

/** By number of tapvs.v1.DaemonRole. */
const ROLES: readonly (Role | null)[] = [null, "master", "backup"];

const CODES: Record<SyncError["code"], tapvs.v1.RefusalCode> = {
  INVALID: REFUSED.invalid,
  RANGE: REFUSED.range,
  NO_DEVICE: REFUSED.noDevice,
  DAEMON_RUNS: REFUSED.daemonRuns,
  NO_DAEMON: REFUSED.noDaemon,
};

function orRefuse(error: SyncError | null): void {
  if (error !== null) throw new Refused(CODES[error.code], `${error.message}.`);
}

/** @throws Refused */
function roleOf(role: tapvs.v1.DaemonRole | null | undefined): Role {
  const known = ROLES[role ?? 0] ?? null;
  if (known === null) throw new Refused(REFUSED.invalid, "a sync daemon is a master or a backup.");
  return known;
}

/** @throws Refused */
function requestOf(daemon: tapvs.v1.IDaemon | null | undefined): DaemonRequest {
  if (!daemon) throw new Refused(REFUSED.invalid, "the request names no sync daemon.");
  const octets = daemon.group ?? new Uint8Array(0);
  const group = octets.length === 0 ? null : addressFromOctets(octets);
  if (group === null && octets.length > 0) {
    const rule = "a multicast group has 4 or 16 octets";
    throw new Refused(REFUSED.invalid, `${rule}, not ${octets.length}.`);
  }
  return {
    role: roleOf(daemon.role),
    interfaceName: daemon.interfaceName ?? "",
    syncId: daemon.syncId ?? 0,
    maxBytes: daemon.maxBytes ?? 0,
    group,
    groupPort: daemon.groupPort ?? 0,
    ttl: daemon.ttl ?? 0,
  };
}

/** @throws Refused */
export function startDaemon(
  director: Director,
  request: tapvs.v1.IStartDaemonRequest,
): tapvs.v1.IStartDaemonResponse {
  const wanted = requestOf(request.daemon);
  if (director.rules.hasMixedFamilies) {
    const why = "a server is of another address family than its service";
    throw new Refused(REFUSED.invalid, `no sync daemon can run while ${why}.`);
  }
  orRefuse(director.sync.start(wanted, director.nowTicks));
  return {};
}

/** @throws Refused */
export function stopDaemon(
  director: Director,
  request: tapvs.v1.IStopDaemonRequest,
): tapvs.v1.IStopDaemonResponse {
  orRefuse(director.sync.stop(roleOf(request.role)));
  return {};
}

export function listDaemons(director: Director): tapvs.v1.IListDaemonsResponse {
  const { outcomes, overflows, running } = director.sync;
  return {
    daemons: running.map(daemonMessage),
    outcomes: OUTCOMES.filter(({ number }) => number === ACCEPTED || outcomes[number]! > 0).map(
      ({ meaning, name, number }) => ({ name, count: outcomes[number]!, meaning }),
    ),
    overflows,
  };
}

const daemonMessage = (daemon: Daemon): tapvs.v1.IDaemon => ({
  role: ROLES.indexOf(daemon.role),
  interfaceName: daemon.interfaceName,
  syncId: daemon.syncId,
  maxBytes: daemon.maxBytes,
  group: octetsOf(daemon.group),
  groupPort: daemon.groupPort,
  ttl: daemon.ttl,
});
