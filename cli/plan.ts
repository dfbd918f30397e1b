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

/** One line of a plan: "+ server tcp:192.0.2.1:80 198.18.1.11:80 -m -w 1". */
export function planLine(change: tapvs.v1.IChange): string {
  const service = change.addService?.service ?? change.editService?.service;
  if (service) {
    const sign = change.addService ? "+" : "~";
    return `${sign} service ${serviceText(service.key)}${serviceOptions(service)}`;
  }
  const edited = change.addServer ?? change.editServer;
  if (edited) {
    const sign = change.addServer ? "+" : "~";
    const server = edited.server ?? {};
    const name = `${serviceText(edited.service)} ${serverText(server)}`;
    return `${sign} server ${name}${serverAttributes(server)}`;
  }
  if (change.deleteServer) {
    const { deleteServer } = change;
    return `- server ${serviceText(deleteServer.service)} ${serverText(deleteServer)}`;
  }
  return `- service ${serviceText(change.deleteService?.key)}`;
}
