// `ipvsadm -S`: the rules as lines that `ipvsadm -R` reads. Thresholds are not saved, as the real program
// does not save them either; a local server is saved as -g.

import type { tapvs } from "../../proto/generated/control.js";
import { endpointText, serviceOptionText, type TextOptions } from "./endpoint-text.ts";
import { granularityText } from "./listing.ts";
import { sortServers, sortServices } from "./order.ts";
import { schedulerFlagNames } from "./values.ts";

const METHOD_OPTIONS: Record<number, string> = { 1: "-m", 3: "-i" };
const METHOD_TUNNEL = 3;
const CHECKSUM_OPTIONS = ["--tun-nocsum", "--tun-csum", "--tun-remcsum"];

/** Every service and server, one line each, in the order of a sorted listing. */
export function saveText(response: tapvs.v1.IListServicesResponse, options: TextOptions): string {
  const lines: string[] = [];
  for (const { service, servers } of sortServices(response.services ?? [])) {
    const name = serviceOptionText(service?.key ?? {}, options);
    lines.push(`-A ${name}${serviceOptions(service ?? {})}\n`);
    for (const { server } of sortServers(servers ?? [])) {
      const protocol = service?.key?.protocol;
      const endpoint = endpointText(server?.address, server?.port, protocol, options);
      lines.push(`-a ${name} -r ${endpoint}${serverOptions(server ?? {})}\n`);
    }
  }
  return lines.join("");
}

/** " -s wlc -p 360 …": the attributes of a service as options. */
export function serviceOptions(service: tapvs.v1.IService): string {
  let text = ` -s ${service.scheduler ?? ""}`;
  if (service.persistent) {
    text += ` -p ${service.persistenceSeconds ?? 0}`;
    const mask = granularityText(service);
    if (mask !== "") text += ` -M ${mask}`;
  }
  if (service.persistenceEngine) text += ` --pe ${service.persistenceEngine}`;
  if (service.onePacket) text += " -o";
  const flags = schedulerFlagNames(service.schedulerFlags ?? 0, service.scheduler ?? "");
  return flags.length > 0 ? `${text} -b ${flags.join(",")}` : text;
}

/** " -m -w 1 …": the attributes of a server as options. */
export function serverOptions(server: tapvs.v1.IServer): string {
  const text = ` ${METHOD_OPTIONS[server.method ?? 0] ?? "-g"} -w ${server.weight ?? 0}`;
  if (server.method !== METHOD_TUNNEL) return text;
  const checksum = CHECKSUM_OPTIONS[server.tunnelChecksum ?? 0] ?? "";
  if (server.tunnelType === 1) {
    return `${text} --tun-type gue --tun-port ${server.tunnelPort ?? 0} ${checksum}`;
  }
  return `${text} --tun-type ${server.tunnelType === 2 ? `gre ${checksum}` : "ipip"}`;
}
