// Hot: plain forwarding between ports, as a router does it (RFC 1812 §5), in the kernel's order.

import {
  CONTINUE,
  DROP_FORWARDING_OFF,
  DROP_MTU,
  DROP_MULTICAST,
  DROP_NO_ROUTE,
  DROP_TTL,
  FORWARD,
} from "../verdict.ts";
import * as icmp from "../wire/icmp.ts";
import * as ipv4 from "../wire/ipv4.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
import { isLoopback, isMulticast, isThisNetwork } from "./address-kind.ts";
import { deliverWithin } from "./fragment-output.ts";
import type { Host } from "./host.ts";
import { sendIcmpError } from "./icmp-error.ts";
import { NO_ROUTE } from "./routes.ts";

/**
 * True for an IPv4 packet with an address that no packet on a wire may have: a source that is an own
 * address, loopback, multicast, broadcast or zero (zero is allowed to the broadcast address: DHCP), or a
 * loopback or zero destination.
 */
export function isMartian(host: Host, packet: Packet): boolean {
  const { locals } = host;
  const { destination0, source0 } = packet;
  if (isLoopback(source0) || isMulticast(source0) || locals.isBroadcast(source0)) return true;
  if (locals.isLocal(IPV4, source0, 0, 0, 0)) return true;
  if (destination0 === BROADCAST) return false;
  return isThisNetwork(source0) || isLoopback(destination0) || isThisNetwork(destination0);
}

const BROADCAST = -1;

/**
 * Checks whether an IPv4 packet for somebody else may be forwarded, and tells its sender by ICMP when not.
 * On CONTINUE the route is in host.forwardRoute and the time to live is one less.
 *
 * @returns CONTINUE or a drop reason
 */
export function checkForward(host: Host, packet: Packet, nowTicks: number): number {
  const { locals, ring } = host;
  const { view } = ring;
  const { destination0, network } = packet;
  if (!host.forwards) return DROP_FORWARDING_OFF;
  if (isMulticast(destination0) || locals.isBroadcast(destination0)) return DROP_MULTICAST;
  const route = host.routes.lookup(IPV4, destination0, 0, 0, 0);
  if (route === NO_ROUTE) {
    const code = icmp.CODE_NETWORK_UNREACHABLE;
    sendIcmpError(host, packet, icmp.ICMP_UNREACHABLE, code, 0, nowTicks);
    return DROP_NO_ROUTE;
  }
  if (ipv4.ttl(view, network) <= 1) {
    sendIcmpError(host, packet, icmp.ICMP_TIME_EXCEEDED, icmp.CODE_TTL_EXCEEDED, 0, nowTicks);
    return DROP_TTL;
  }
  const mtu = host.pathMtu.mtu(route, destination0, 0, 0, 0, nowTicks);
  if (packet.end - network > mtu && ipv4.isDontFragment(view, network)) {
    const code = icmp.CODE_FRAGMENTATION_NEEDED;
    sendIcmpError(host, packet, icmp.ICMP_UNREACHABLE, code, mtu, nowTicks);
    return DROP_MTU;
  }
  ipv4.decrementTtl(view, network);
  host.forwardRoute = route;
  return CONTINUE;
}

/**
 * Sends a packet that checkForward let pass, by the route it found.
 *
 * @returns FORWARD, HELD, or a drop reason
 */
export function forwardPlainly(host: Host, packet: Packet, nowTicks: number): number {
  const { destination0, network, slot } = packet;
  const route = host.forwardRoute;
  const mtu = host.pathMtu.mtu(route, destination0, 0, 0, 0, nowTicks);
  return deliverWithin(host, slot, network, route, destination0, 0, 0, 0, FORWARD, mtu, nowTicks);
}
