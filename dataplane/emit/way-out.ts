// Hot: the checks every packet passes on its way to a server, in the kernel's order: route, time to live, MTU.

import { sendIcmpError } from "../host/icmp-error.ts";
import * as icmp from "../wire/icmp.ts";
import * as ipv4 from "../wire/ipv4.ts";
import type { Packet } from "../wire/packet.ts";
import { CONTINUE, DROP_MTU, DROP_NO_ROUTE, DROP_PATH_MTU_MIN, DROP_TTL } from "../verdict.ts";
import type { EmitContext } from "./emitter.ts";

export const NO_ROUTE = -1;

/**
 * Finds the route to a server and checks that the packet may take it. Leaves `context.route` and
 * `context.mtu`; the time to live is one less on CONTINUE. ICMP errors quote the packet as the kernel does:
 * unchanged when no route or no life is left, already counted down when it is too large.
 *
 * @param overheadBytes bytes an outer header will add
 * @param answersTooLarge false leaves a packet with DF that is too large to the caller
 */
export function findWayOut(
  context: EmitContext,
  packet: Packet,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
  overheadBytes: number,
  answersTooLarge: boolean,
  nowTicks: number,
): number {
  const host = context.host;
  const view = host.ring.view;
  const route = host.routes.lookup(packet.family, word0, word1, word2, word3);
  if (route === NO_ROUTE) {
    sendIcmpError(host, packet, icmp.ICMP_UNREACHABLE, icmp.CODE_HOST_UNREACHABLE, 0, nowTicks);
    return DROP_NO_ROUTE;
  }
  const mtu = host.pathMtu.mtu(route, word0, word1, word2, word3, nowTicks) - overheadBytes;
  if (mtu < ipv4.IPV4_MTU_MIN) return DROP_PATH_MTU_MIN;
  if (ipv4.ttl(view, packet.network) <= 1) {
    sendIcmpError(host, packet, icmp.ICMP_TIME_EXCEEDED, icmp.CODE_TTL_EXCEEDED, 0, nowTicks);
    return DROP_TTL;
  }
  ipv4.decrementTtl(view, packet.network);
  if (answersTooLarge && packet.bytes > mtu && ipv4.isDontFragment(view, packet.network)) {
    sendIcmpError(
      host,
      packet,
      icmp.ICMP_UNREACHABLE,
      icmp.CODE_FRAGMENTATION_NEEDED,
      mtu,
      nowTicks,
    );
    return DROP_MTU;
  }
  context.route = route;
  context.mtu = mtu;
  return CONTINUE;
}
