// Services, servers and flows as JSON, in the vocabulary of the protocol. Version 1: fields are only added.

import type { tapvs } from "../proto/generated/control.js";
import { granularityText } from "./ipvsadm/listing.ts";
import { schedulerFlagNames } from "./ipvsadm/values.ts";
import { methodText, octetsText, protocolText, serverText, serviceText } from "./names.ts";

type Json = Record<string, unknown>;

/** A counter; as text when a number would not be exact. */
const exact = (value: number | null | undefined): number | string =>
  Number.isSafeInteger(value ?? 0) ? (value ?? 0) : String(value);

export const countersJson = (counters: tapvs.v1.ICounters | null | undefined): Json => ({
  connections: exact(counters?.connections),
  in_packets: exact(counters?.inPackets),
  out_packets: exact(counters?.outPackets),
  in_bytes: exact(counters?.inBytes),
  out_bytes: exact(counters?.outBytes),
});

const TUNNEL_WORDS = ["ipip", "gue", "gre"];
const CHECKSUM_WORDS = ["none", "full", "remote"];

export const tunnelText = (server: tapvs.v1.IServer): string =>
  TUNNEL_WORDS[server.tunnelType ?? 0] ?? "";

export function serverJson(listing: tapvs.v1.IServerListing): Json {
  const server = listing.server ?? {};
  const isTunnel = methodText(server.method) === "tunnel";
  return {
    server: serverText(server),
    address: octetsText(server.address),
    port: server.port ?? 0,
    method: methodText(server.method),
    weight: server.weight ?? 0,
    upper_threshold: server.upperThreshold ?? 0,
    lower_threshold: server.lowerThreshold ?? 0,
    ...(isTunnel
      ? {
          tunnel_type: tunnelText(server),
          tunnel_port: server.tunnelPort ?? 0,
          tunnel_checksum: CHECKSUM_WORDS[server.tunnelChecksum ?? 0],
        }
      : {}),
    active: listing.active ?? 0,
    inactive: listing.inactive ?? 0,
    persistent: listing.persistent ?? 0,
    overloaded: listing.overloaded ?? false,
    counters: countersJson(listing.counters),
    rates_per_second: countersJson(listing.rates),
  };
}

export function serviceJson(listing: tapvs.v1.IServiceListing): Json {
  const service = listing.service ?? {};
  const key = service.key ?? {};
  const name = key.mark
    ? { mark: key.mark, family: key.family ?? 0 }
    : {
        protocol: protocolText(key.protocol),
        address: octetsText(key.address),
        port: key.port ?? 0,
      };
  return {
    service: serviceText(key),
    ...name,
    scheduler: service.scheduler ?? "",
    scheduler_flags: schedulerFlagNames(service.schedulerFlags ?? 0, service.scheduler ?? ""),
    persistence_seconds: service.persistent ? (service.persistenceSeconds ?? 0) : 0,
    persistence_granularity: service.persistent ? granularityText(service) : "",
    persistence_engine: service.persistenceEngine ?? "",
    one_packet: service.onePacket ?? false,
    timeouts: service.timeouts
      ? {
          tcp_seconds: service.timeouts.tcpSeconds ?? 0,
          tcp_fin_seconds: service.timeouts.tcpFinSeconds ?? 0,
          udp_seconds: service.timeouts.udpSeconds ?? 0,
        }
      : null,
    counters: countersJson(listing.counters),
    rates_per_second: countersJson(listing.rates),
    servers: (listing.servers ?? []).map(serverJson),
  };
}

export const flowJson = (flow: tapvs.v1.IFlow): Json => ({
  protocol: protocolText(flow.protocol),
  client: octetsText(flow.client),
  client_port: flow.clientPort ?? 0,
  virtual: octetsText(flow.virtual),
  virtual_port: flow.virtualPort ?? 0,
  server: octetsText(flow.server),
  server_port: flow.serverPort ?? 0,
  state: flow.state ?? "",
  expires_ms: flow.expiresMs ?? 0,
  method: methodText(flow.method),
  template: flow.template ?? false,
  scheduler: flow.scheduler ?? "",
  persistence_engine: flow.persistenceEngine ?? "",
  persistence_data: flow.persistenceData ?? "",
});
