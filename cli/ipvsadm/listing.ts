// `ipvsadm -L`: services and servers as text, byte for byte as the real program lays them out.

import { formatIpv4 } from "../../dataplane/wire/address.ts";
import type { tapvs } from "../../proto/generated/control.js";
import { bigNumber } from "./big-number.ts";
import { endpointText, isIpv6, markText, protocolName, type TextOptions } from "./endpoint-text.ts";
import type { ListOptions, ServiceFormat } from "./options.ts";
import { sortServers, sortServices } from "./order.ts";
import { schedulerFlagNames } from "./values.ts";

const SERVICE_WIDTH = 33;
const SERVER_WIDTH = 28;
const FULL_MASK = 0xffff_ffff;
const FULL_PREFIX = 128;

const METHOD_WORDS: Record<number, string> = {
  1: "Masq",
  2: "Local",
  3: "Tunnel",
  4: "Route",
  5: "Bypass",
};
const METHOD_TUNNEL = 3;

/** Which layout, how numbers and names are shown. */
export type ListingOptions = ListOptions & TextOptions;

const TITLES: Record<ServiceFormat, string> = {
  default: narrowTitle("", ""),
  "tun-info": narrowTitle("", "TunnelInfo    "),
  stats: wideTitle("   Conns   InPkts  OutPkts  InBytes OutBytes"),
  rate: wideTitle("     CPS    InPPS   OutPPS    InBPS   OutBPS"),
  thresholds: wideTitle("Uthreshold Lthreshold ActiveConn InActConn "),
  "persistent-conn": wideTitle("Weight    PersistConn ActiveConn InActConn "),
};

function narrowTitle(service: string, extra: string): string {
  return (
    `Prot LocalAddress:Port Scheduler Flags${service}\n` +
    `  -> RemoteAddress:Port           Forward ${extra}Weight ActiveConn InActConn\n`
  );
}

function wideTitle(columns: string): string {
  return `${"Prot LocalAddress:Port".padEnd(SERVICE_WIDTH)} ${columns}\n  -> RemoteAddress:Port\n`;
}

/**
 * The whole listing.
 *
 * @param isAll true for the listing of every service, which has a banner
 */
export function listingText(
  response: tapvs.v1.IListServicesResponse,
  isAll: boolean,
  options: ListingOptions,
): string {
  const size = response.tableSize ?? 0;
  const banner = isAll ? `IP Virtual Server version 1.2.1 (size=${size})\n` : "";
  const services = response.services ?? [];
  const ordered = options.sorted ? sortServices(services) : services;
  const lines = ordered.map((service) => serviceText(service, options));
  return banner + TITLES[options.format] + lines.join("");
}

function serviceText(listing: tapvs.v1.IServiceListing, options: ListingOptions): string {
  const service = listing.service ?? {};
  const servers = listing.servers ?? [];
  const ordered = options.sorted ? sortServers(servers) : servers;
  const protocol = service.key?.protocol;
  return (
    serviceLine(listing, service, options) +
    ordered.map((server) => serverLine(server, protocol, options)).join("")
  );
}

function serviceLine(
  listing: tapvs.v1.IServiceListing,
  service: tapvs.v1.IService,
  options: ListingOptions,
): string {
  const name = serviceName(service.key ?? {}, options);
  if (options.format === "stats" || options.format === "rate") {
    const figures = options.format === "stats" ? listing.counters : listing.rates;
    return `${name.padEnd(SERVICE_WIDTH)}${figureColumns(figures, options.exact)}\n`;
  }
  return `${name} ${service.scheduler ?? ""}${attributesText(service)}\n`;
}

function serviceName(key: tapvs.v1.IServiceKey, options: ListingOptions): string {
  if (key.mark) return `FWM  ${markText(key.mark)}${key.family === 6 ? " IPv6" : ""}`;
  const endpoint = endpointText(key.address, key.port, key.protocol, options);
  const name = `${protocolName(key.protocol).padEnd(4)} ${endpoint}`;
  return isIpv6(key.address) ? name : name.slice(0, SERVICE_WIDTH);
}

function attributesText(service: tapvs.v1.IService): string {
  const flags = schedulerFlagNames(service.schedulerFlags ?? 0, service.scheduler ?? "");
  let text = flags.length > 0 ? ` (${flags.join(",")})` : "";
  if (service.persistent) {
    text += ` persistent ${service.persistenceSeconds ?? 0}`;
    const mask = granularityText(service);
    if (mask !== "") text += ` mask ${mask}`;
    if (service.persistenceEngine) text += ` pe ${service.persistenceEngine}`;
  }
  return service.onePacket ? `${text} ops` : text;
}

/** Netmask or prefix bits of a persistent service; "" when every client is by itself. */
export function granularityText(service: tapvs.v1.IService): string {
  const isFamily6 = service.key?.mark ? service.key.family === 6 : isIpv6(service.key?.address);
  if (isFamily6) {
    const prefix = service.persistencePrefix || FULL_PREFIX;
    return prefix === FULL_PREFIX ? "" : String(prefix);
  }
  const mask = service.persistenceMask || FULL_MASK;
  return mask === FULL_MASK ? "" : formatIpv4(mask | 0);
}

function figureColumns(
  figures: tapvs.v1.ICounters | tapvs.v1.IRates | null | undefined,
  isExact: boolean,
): string {
  const { connections, inPackets, outPackets, inBytes, outBytes } = figures ?? {};
  return [connections, inPackets, outPackets, inBytes, outBytes]
    .map((value) => bigNumber(value, isExact))
    .join("");
}

function serverLine(
  listing: tapvs.v1.IServerListing,
  protocol: number | null | undefined,
  options: ListingOptions,
): string {
  const server = listing.server ?? {};
  const endpoint = endpointText(server.address, server.port, protocol, options);
  const name = (isIpv6(server.address) ? endpoint : endpoint.slice(0, SERVER_WIDTH)).padEnd(
    SERVER_WIDTH,
  );
  return `  -> ${name}${serverColumns(listing, server, options)}\n`;
}

const left = (value: number | null | undefined, width: number): string =>
  ` ${String(value ?? 0).padEnd(width)}`;

function serverColumns(
  listing: tapvs.v1.IServerListing,
  server: tapvs.v1.IServer,
  options: ListingOptions,
): string {
  const connections = left(listing.active, 10) + left(listing.inactive, 10);
  switch (options.format) {
    case "stats":
      return figureColumns(listing.counters, options.exact);
    case "rate":
      return rateColumns(listing.rates ?? {}, options.exact);
    case "thresholds":
      return left(server.upperThreshold, 10) + left(server.lowerThreshold, 10) + connections;
    case "persistent-conn":
      return left(server.weight, 9) + left(listing.persistent, 11) + connections;
    case "tun-info":
      return (
        ` ${methodWord(server).padEnd(7)} ${tunnelText(server).padEnd(13)}` +
        left(server.weight, 6) +
        connections
      );
    default:
      return ` ${methodWord(server).padEnd(7)}${left(server.weight, 6)}${connections}`;
  }
}

/** The first three figures are never shortened in server lines. */
function rateColumns(rates: tapvs.v1.IRates, isExact: boolean): string {
  const counts = [rates.connections, rates.inPackets, rates.outPackets];
  return (
    counts.map((value) => ` ${String(value ?? 0).padStart(8)}`).join("") +
    bigNumber(rates.inBytes, isExact) +
    bigNumber(rates.outBytes, isExact)
  );
}

const methodWord = (server: tapvs.v1.IServer): string => METHOD_WORDS[server.method ?? 0] ?? "";

function tunnelText(server: tapvs.v1.IServer): string {
  if (server.method !== METHOD_TUNNEL) return "n/a";
  const checksum = ["-c", "+c", "r+c"][server.tunnelChecksum ?? 0] ?? "";
  if (server.tunnelType === 1) return `gue:${server.tunnelPort ?? 0}:${checksum}`;
  return server.tunnelType === 2 ? `gre:${checksum}` : "ipip";
}
