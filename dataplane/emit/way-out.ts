// Hot: the checks every packet passes on its way to a server, in the kernel's order: route, time to live, MTU.

import { isTooLarge } from "../host/forward.ts";
import { tellSender } from "../host/icmp-error.ts";
import { NO_ROUTE } from "../host/routes.ts";
import {
  TROUBLE_HOPS_EXCEEDED,
  TROUBLE_HOST_UNREACHABLE,
  TROUBLE_TOO_LARGE,
} from "../host/trouble.ts";
import { hops, mtuMin, takeHop } from "../wire/ip.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
import { CONTINUE, DROP_MTU, DROP_NO_ROUTE, DROP_PATH_MTU_MIN, DROP_TTL } from "../verdict.ts";
import type { EmitContext } from "./emitter.ts";

/**
 * Finds the route to a server and checks that the packet may take it. Leaves `context.route` and
 * `context.mtu`; the time to live is one less on CONTINUE. ICMP errors quote the packet as the kernel does:
 * unchanged when no route or no life is left, already counted down when it is too large.
 *
 * A tunnel with pmtu_disc=0 takes an IPv4 packet with DF that is too large, and cuts the outer one; IPv6
 * packets are refused all the same.
 *
 * @param family        family of the server's address; only a tunnel's may differ from the packet's
 * @param overheadBytes bytes an outer header will add; 0 without one
 */
export function findWayOut(
  context: EmitContext,
  packet: Packet,
  family: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
  overheadBytes: number,
  nowTicks: number,
): number {
  const host = context.host;
  const view = host.ring.view;
  const route = host.routes.lookup(family, word0, word1, word2, word3);
  if (route === NO_ROUTE) {
    tellSender(host, packet, TROUBLE_HOST_UNREACHABLE, 0, nowTicks);
    return DROP_NO_ROUTE;
  }
  const mtu = host.pathMtu.mtu(route, word0, word1, word2, word3, nowTicks) - overheadBytes;
  if (overheadBytes > 0 && mtu < mtuMin(family)) return DROP_PATH_MTU_MIN;
  if (hops(view, packet.network) <= 1) {
    tellSender(host, packet, TROUBLE_HOPS_EXCEEDED, 0, nowTicks);
    return DROP_TTL;
  }
  takeHop(view, packet.network);
  const isCutLater = overheadBytes > 0 && packet.family === IPV4 && !context.discoversPathMtu;
  if (!isCutLater && isTooLarge(host, packet, mtu)) {
    tellSender(host, packet, TROUBLE_TOO_LARGE, mtu, nowTicks);
    return DROP_MTU;
  }
  context.route = route;
  context.mtu = mtu;
  return CONTINUE;
}
