// What has to change so that the rules become what a file says: the plan behind a reload and `tapvs apply`.
// What stays the same is not touched, and so keeps its flows and counters.

import { tapvs } from "../../proto/generated/control.js";
import { endpointText, serviceText } from "../rules/specs.ts";
import { serverKeyOf, serverSpecOf, serviceKeyOf, serviceSpecOf } from "./convert.ts";

const { ForwardingMethod } = tapvs.v1;

interface WantedService {
  readonly service: tapvs.v1.IService;
  readonly servers: Map<string, tapvs.v1.IServer>;
}

/**
 * The wanted services and servers by name. A service or server named twice counts as it was named last.
 *
 * @param changes addService and addServer only, as in an ipvsadm-save file
 * @throws Refused on a key that makes no sense
 * @throws Error on any other change, and on a server before its service
 */
function wantedOf(changes: readonly tapvs.v1.IChange[]): Map<string, WantedService> {
  const wanted = new Map<string, WantedService>();
  for (const change of changes) {
    if (change.addService) {
      const service = change.addService.service ?? {};
      wanted.set(nameOf(service.key), { service, servers: new Map() });
    } else if (change.addServer) {
      const name = nameOf(change.addServer.service);
      const server = change.addServer.server ?? {};
      const service = wanted.get(name);
      if (service === undefined) throw new Error(`${name} gets a server before it is added`);
      service.servers.set(endpointText(serverKeyOf(server.address, server.port)), server);
    } else {
      throw new Error("a rules file only adds services and servers");
    }
  }
  return wanted;
}

const nameOf = (key: tapvs.v1.IServiceKey | null | undefined): string =>
  serviceText(serviceKeyOf(key));

/**
 * Changes that lead from what there is to what is wanted: deletions, then additions and edits.
 *
 * @throws Refused, Error as wantedOf
 */
export function difference(
  current: readonly tapvs.v1.IServiceListing[],
  wantedChanges: readonly tapvs.v1.IChange[],
): tapvs.v1.IChange[] {
  const wanted = wantedOf(wantedChanges);
  const deletions: tapvs.v1.IChange[] = [];
  const rest: tapvs.v1.IChange[] = [];
  const known = new Set<string>();
  for (const listing of current) {
    const key = listing.service?.key ?? {};
    const name = nameOf(key);
    const target = wanted.get(name);
    if (target === undefined) {
      deletions.push({ deleteService: { key } });
      continue;
    }
    known.add(name);
    compareService(listing, target, deletions, rest);
  }
  for (const [name, { servers, service }] of wanted) {
    if (known.has(name)) continue;
    rest.push({ addService: { service } });
    for (const server of servers.values()) rest.push(addServer(service, server));
  }
  return [...deletions, ...rest];
}

const addServer = (service: tapvs.v1.IService, server: tapvs.v1.IServer): tapvs.v1.IChange => ({
  addServer: { service: service.key ?? {}, server },
});

function compareService(
  listing: tapvs.v1.IServiceListing,
  target: WantedService,
  deletions: tapvs.v1.IChange[],
  rest: tapvs.v1.IChange[],
): void {
  const { service } = target;
  // A file in ipvsadm-save format says nothing about a service's own timeouts: they stay.
  const current = { ...listing.service, timeouts: service.timeouts ?? null };
  if (!isSame(serviceSpecOf(current), serviceSpecOf(service))) {
    rest.push({ editService: { service } });
  }
  const known = new Set<string>();
  for (const { server } of listing.servers ?? []) {
    const { address = null, port = 0 } = server ?? {};
    const name = endpointText(serverKeyOf(address, port));
    const wanted = target.servers.get(name);
    known.add(name);
    if (wanted === undefined) {
      const key: tapvs.v1.IServiceKey = service.key ?? {};
      deletions.push({ deleteServer: { service: key, address, port } });
    } else if (!isSameServer(server ?? {}, wanted)) {
      rest.push({ editServer: { service: service.key ?? {}, server: wanted } });
    }
  }
  for (const [name, server] of target.servers) {
    if (!known.has(name)) rest.push(addServer(service, server));
  }
}

/** A server on the director's own address is listed as LOCAL, whatever method it was given. */
function isSameServer(listed: tapvs.v1.IServer, wanted: tapvs.v1.IServer): boolean {
  const isLocal = listed.method === ForwardingMethod.FORWARDING_METHOD_LOCAL;
  const method = isLocal ? (wanted.method ?? 0) : (listed.method ?? 0);
  return isSame(serverSpecOf({ ...listed, method }), serverSpecOf(wanted));
}

const isSame = (a: object, b: object): boolean => Bun.deepEquals(a, b);
