// Hot: plain forwarding between ports, as a router does it (RFC 1812 §5), in the kernel's order.

import { bytesOnWire } from "../ring/offload.ts";
import {
  CONTINUE,
  DROP_FORWARDING_OFF,
  DROP_MARTIAN_SOURCE,
  DROP_MTU,
  DROP_MULTICAST,
  DROP_NO_ROUTE,
  DROP_TTL,
  FORWARD,
} from "../verdict.ts";
import { hops, takeHop } from "../wire/ip.ts";
import * as ipv4 from "../wire/ipv4.ts";
import { IPV4, IPV6, type Packet } from "../wire/packet.ts";
import {
  isLinkLocal6,
  isLoopback,
  isLoopback6,
  isMulticast,
  isMulticast6,
  isThisNetwork,
  isUnspecified6,
} from "./address-kind.ts";
import { deliverWithin } from "./segment-output.ts";
import type { Host } from "./host.ts";
import { tellSender } from "./icmp-error.ts";
import { NO_ROUTE } from "./routes.ts";
import { TROUBLE_HOPS_EXCEEDED, TROUBLE_NO_ROUTE, TROUBLE_TOO_LARGE } from "./trouble.ts";

/** True for a packet with an address that no packet on a wire may have. */
export const isMartian = (host: Host, packet: Packet): boolean =>
  packet.family === IPV4 ? isMartian4(host, packet) : isMartian6(packet);

/** A loopback or multicast address where none can be. An own source is no martian to the kernel's IPv6. */
function isMartian6(packet: Packet): boolean {
  const { destination0, destination1, destination2, destination3 } = packet;
  const { source0, source1, source2, source3 } = packet;
  return (
    isMulticast6(source0) ||
    isLoopback6(source0, source1, source2, source3) ||
    isLoopback6(destination0, destination1, destination2, destination3) ||
    isUnspecified6(destination0, destination1, destination2, destination3)
  );
}

/**
 * True for an IPv4 packet with an address that no packet on a wire may have: a source that is an own
 * address, loopback, multicast, broadcast or zero (zero is allowed to the broadcast address: DHCP), or a
 * loopback or zero destination.
 */
function isMartian4(host: Host, packet: Packet): boolean {
  const { locals } = host;
  const { destination0, source0 } = packet;
  if (isLoopback(source0) || isMulticast(source0) || locals.isBroadcast(source0)) return true;
  if (locals.isLocal(IPV4, source0, 0, 0, 0)) return true;
  if (destination0 === BROADCAST) return false;
  return isThisNetwork(source0) || isLoopback(destination0) || isThisNetwork(destination0);
}

const BROADCAST = -1;

/**
 * Checks whether a packet for somebody else may be forwarded, and tells its sender by ICMP when not.
 * On CONTINUE the route is in host.forwardRoute and the time to live is one less.
 *
 * @param isHopTaken the time to live is one less already, and was enough
 * @returns CONTINUE or a drop reason
 */
export function checkForward(
  host: Host,
  packet: Packet,
  nowTicks: number,
  isHopTaken = false,
): number {
  const { view } = host.ring;
  const { destination0, destination1, destination2, destination3, family, network } = packet;
  if (!host.forwards) return DROP_FORWARDING_OFF;
  if (isToGroup(host, packet)) return DROP_MULTICAST;
  const route = host.routes.lookup(family, destination0, destination1, destination2, destination3);
  if (route === NO_ROUTE) {
    tellSender(host, packet, TROUBLE_NO_ROUTE, 0, nowTicks);
    return DROP_NO_ROUTE;
  }
  if (!isHopTaken && hops(view, network) <= 1) {
    tellSender(host, packet, TROUBLE_HOPS_EXCEEDED, 0, nowTicks);
    return DROP_TTL;
  }
  if (family === IPV6 && isUnroutable(packet)) return DROP_MARTIAN_SOURCE;
  const mtu = host.pathMtu.mtu(
    route,
    destination0,
    destination1,
    destination2,
    destination3,
    nowTicks,
  );
  if (isTooLarge(host, packet, mtu)) {
    tellSender(host, packet, TROUBLE_TOO_LARGE, mtu, nowTicks);
    return DROP_MTU;
  }
  if (!isHopTaken) takeHop(view, network);
  host.forwardRoute = route;
  return CONTINUE;
}

/** True for a destination that is many. */
const isToGroup = (host: Host, packet: Packet): boolean =>
  packet.family === IPV4
    ? isMulticast(packet.destination0) || host.locals.isBroadcast(packet.destination0)
    : isMulticast6(packet.destination0);

/** True for IPv6 addresses that are good on one link only, or for nobody (RFC 4291 §2.5.2, §2.5.6). */
function isUnroutable(packet: Packet): boolean {
  const { destination0, source0, source1, source2, source3 } = packet;
  return (
    isLinkLocal6(source0) ||
    isLinkLocal6(destination0) ||
    isUnspecified6(source0, source1, source2, source3)
  );
}

/**
 * True for a packet larger than `mtu` that may not be cut: one with DF, or an IPv6 packet. Of a super-frame each
 * segment counts for itself. An IPv6 packet that came in fragments leaves in such fragments, so that only the largest
 * of these counts.
 */
export function isTooLarge(host: Host, packet: Packet, mtu: number): boolean {
  const { ring } = host;
  const largest = ring.largestFragment[packet.slot]!;
  const bytes =
    ring.checksumStart[packet.slot] === 0
      ? packet.bytes
      : bytesOnWire(ring, packet.slot, packet.network);
  if (packet.family === IPV6) return (largest === 0 ? bytes : largest) > mtu;
  return bytes > mtu && ipv4.isDontFragment(ring.view, packet.network);
}

/**
 * Sends a packet that checkForward let pass, by the route it found.
 *
 * @returns FORWARD, HELD, or a drop reason
 */
export function forwardPlainly(host: Host, packet: Packet, nowTicks: number): number {
  return deliverToDestination(host, packet, FORWARD, nowTicks);
}

/** Sends a packet that checkForward let pass to where its header says; `verdict` when it left. */
export function deliverToDestination(
  host: Host,
  packet: Packet,
  verdict: number,
  nowTicks: number,
): number {
  const { destination0, destination1, destination2, destination3, network, slot } = packet;
  const route = host.forwardRoute;
  const mtu = host.pathMtu.mtu(
    route,
    destination0,
    destination1,
    destination2,
    destination3,
    nowTicks,
  );
  return deliverWithin(
    host,
    slot,
    network,
    route,
    destination0,
    destination1,
    destination2,
    destination3,
    verdict,
    mtu,
    nowTicks,
  );
}
