// Rules and changes of rules as lines: the format of ipvsadm-save, and the plan of `tapvs apply`.

import type { tapvs } from "../proto/generated/control.js";
import { serviceOptionText } from "./ipvsadm/endpoint-text.ts";
import { FileNames } from "./ipvsadm/names.ts";
import { serverOptions, serviceOptions } from "./ipvsadm/save.ts";
import { serverText, serviceText } from "./names.ts";

const NUMERIC = {
  names: new FileNames(
    () => "",
    () => "",
  ),
  numeric: true,
};

/** " -x 100 -y 50", which `ipvsadm -S` leaves out. */
function thresholdOptions(server: tapvs.v1.IServer): string {
  const upper = server.upperThreshold ? ` -x ${server.upperThreshold}` : "";
  return server.lowerThreshold ? `${upper} -y ${server.lowerThreshold}` : upper;
}

const serverAttributes = (server: tapvs.v1.IServer): string =>
  serverOptions(server) + thresholdOptions(server);

/** Every service and server as a line, servers in the order in which they were added. */
export function saveLines(services: readonly tapvs.v1.IServiceListing[]): string[] {
  return services.flatMap(({ servers, service }) => {
    const name = serviceOptionText(service?.key ?? {}, NUMERIC);
    const listed = (servers ?? []).toReversed().map(({ server }) => server ?? {});
    return [
      `-A ${name}${serviceOptions(service ?? {})}`,
      ...listed.map((server) => `-a ${name} -r ${serverText(server)}${serverAttributes(server)}`),
    ];
  });
}

export const isDeletion = (change: tapvs.v1.IChange): boolean =>
  Boolean(change.deleteService || change.deleteServer);

/** One change of a plan; only fields are added. */
export interface PlanEntry {
  readonly action: "add" | "change" | "delete";
  readonly object: "service" | "server";
  readonly service: string;
  readonly server?: string;
  /** Options of ipvsadm, for example "-m -w 1"; empty for a deletion. */
  readonly options: string;
}

export function planEntry(change: tapvs.v1.IChange): PlanEntry {
  const action = change.addService || change.addServer ? "add" : "change";
  const edited = change.addService?.service ?? change.editService?.service;
  if (edited) {
    const options = serviceOptions(edited).trim();
    return { action, object: "service", service: serviceText(edited.key), options };
  }
  const { server, service } = change.addServer ?? change.editServer ?? {};
  if (server) {
    const options = serverAttributes(server).trim();
    const name = serverText(server);
    return { action, object: "server", service: serviceText(service), server: name, options };
  }
  const deleted = { action: "delete", options: "" } as const;
  const gone = change.deleteServer;
  return gone
    ? { ...deleted, object: "server", service: serviceText(gone.service), server: serverText(gone) }
    : { ...deleted, object: "service", service: serviceText(change.deleteService?.key) };
}

const SIGNS = { add: "+", change: "~", delete: "-" } as const;

/** One line of a plan: "+ server tcp:192.0.2.1:80 198.18.1.11:80 -m -w 1". */
export function planLine(change: tapvs.v1.IChange): string {
  const { action, object, options, server = "", service } = planEntry(change);
  return [SIGNS[action], object, service, server, options].filter(Boolean).join(" ");
}
