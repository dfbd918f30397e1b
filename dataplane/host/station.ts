// Hot: is a frame addressed to this station on its link?

import * as ethernet from "../wire/ethernet.ts";
import { IPV6, type Packet } from "../wire/packet.ts";
import { CONTINUE, DROP_MULTICAST, DROP_OTHER_HOST } from "../verdict.ts";
import { isHeardGroup } from "./address-kind.ts";
import type { Host } from "./host.ts";

/**
 * CONTINUE for a frame to the port's own MAC, and for IPv6 to a group that neighbours are found by; a drop
 * reason for other stations' and group frames.
 */
export function checkStation(host: Host, packet: Packet): number {
  const { interfaces, ring } = host;
  const { at, port } = packet;
  if (interfaces.layer[port] === 3) return CONTINUE;
  const high = interfaces.macHigh[port]!;
  if (ethernet.isTo(ring.view, at, high, interfaces.macLow[port]!)) return CONTINUE;
  if (!ethernet.isGroup(ring.view, at)) return DROP_OTHER_HOST;
  return isToHeardGroup(packet) ? CONTINUE : DROP_MULTICAST;
}

/** True for an IPv6 packet to a group in which this host listens: it is for the host, never for IPVS. */
export const isToHeardGroup = (packet: Packet): boolean =>
  packet.family === IPV6 &&
  isHeardGroup(packet.destination0, packet.destination1, packet.destination2, packet.destination3);
