// Finds services and servers by name, and says what there is when they are not there.

import type { ControlClient } from "../proto/client.ts";
import type { tapvs } from "../proto/generated/control.js";
import { wholeListing } from "../proto/whole-listing.ts";
import { isControlError } from "./control-errors.ts";
import { CommandError, EXIT, exitOf } from "./exit.ts";
import { octetsText, type ServerName, serverText, serviceText } from "./names.ts";
import { nearMiss } from "./near-miss.ts";

export const SCHEDULER_NAMES = "rr wrr lc wlc lblc lblcr dh sh sed nq fo ovf mh twos".split(" ");

/** Every service, in the director's order. */
export async function listServices(
  director: ControlClient,
): Promise<tapvs.v1.IListServicesResponse> {
  return wholeListing(async (listServices) => {
    const response = await director.send({ listServices });
    return response.listServices ?? {};
  });
}

const sameOctets = (a: Uint8Array | null | undefined, b: Uint8Array | null | undefined): boolean =>
  octetsText(a) === octetsText(b);

/** @throws CommandError naming the other services of the same address */
export async function findService(
  director: ControlClient,
  key: tapvs.v1.IServiceKey,
): Promise<tapvs.v1.IServiceListing> {
  const { services } = await listServices(director);
  const name = serviceText(key);
  const found = services?.find(({ service }) => serviceText(service?.key) === name);
  if (found !== undefined) return found;
  const neighbours = (services ?? [])
    .map(({ service }) => service?.key ?? {})
    .filter((other) => !key.mark && !other.mark && sameOctets(other.address, key.address))
    .map(serviceText);
  const hint = neighbours.length > 0 ? ` (services on this address: ${neighbours.join(", ")})` : "";
  const message = `no service ${name}${hint}. List them with: tapvs service list`;
  throw new CommandError(EXIT.notFound, message);
}

/** @throws CommandError naming the service's servers */
export function findServer(
  listing: tapvs.v1.IServiceListing,
  wanted: ServerName,
): tapvs.v1.IServerListing {
  const name = serverText(wanted);
  const servers = listing.servers ?? [];
  const found = servers.find(({ server }) => serverText(server) === name);
  if (found !== undefined) return found;
  const names = servers.map(({ server }) => serverText(server)).join(", ") || "none";
  const service = serviceText(listing.service?.key);
  throw new CommandError(EXIT.notFound, `no server ${name} of ${service} (its servers: ${names})`);
}

/** Applies one change; a refusal about the scheduler names the closest one. The new revision. */
export async function change(director: ControlClient, edit: tapvs.v1.IChange): Promise<number> {
  try {
    const response = await director.send({ change: { changes: [edit], atomic: true } });
    return response.change?.revision ?? 0;
  } catch (error) {
    if (!isControlError(error) || error.code !== "no-scheduler") throw error;
    const service = edit.addService?.service ?? edit.editService?.service;
    const near = nearMiss(service?.scheduler ?? "", SCHEDULER_NAMES);
    const isKnown = SCHEDULER_NAMES.includes(service?.scheduler ?? "");
    const hint = near === null || isKnown ? "" : `. Did you mean ${near}?`;
    throw new CommandError(exitOf(error.code), error.message.replace(/\.$/, "") + hint);
  }
}
