// Hot: the last step of every frame that leaves: the next hop's MAC goes in, and the frame into the outbox;
// or it waits until the next hop has told its MAC.

import type { Ring } from "../ring/ring.ts";
import * as ethernet from "../wire/ethernet.ts";
import * as ipv4 from "../wire/ipv4.ts";
import * as ipv6 from "../wire/ipv6.ts";
import { IPV6 } from "../wire/packet.ts";
import type { Host } from "./host.ts";
import { LOCAL } from "../verdict.ts";
import { address, awaitNeighbour, probe } from "./neighbour-resolution.ts";
import { isUsable, STALE } from "./neighbour-states.ts";
import { NO_NEIGHBOUR } from "./neighbours.ts";

/**
 * Sends the frame in `slot` by `route` towards its final destination (four address words).
 *
 * The frame begins at ring.start, its IP header at `network`; MACs are written here, a VLAN tag stays, and
 * padding behind the IP packet is cut off. On a layer 3 port there are no MACs and no tag.
 *
 * @param verdict what the caller will count, or MADE_HERE for a frame that was not received
 * @returns `verdict` when the frame is in the outbox; HELD when it waits (it is counted later, when it
 *          leaves or fails); or a drop reason (the slot is then still the caller's to give back)
 */
export function deliver(
  host: Host,
  slot: number,
  network: number,
  route: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
  verdict: number,
  nowTicks: number,
): number {
  const { interfaces, neighbours, ring, routes } = host;
  const port = routes.port[route]!;
  trim(ring, slot, network);
  if (interfaces.layer[port] === 3) {
    untag(ring, slot, network);
    host.outbox.push(port, slot);
    return verdict;
  }
  const isDirect = routes.hasGateway[route] === 0;
  const next0 = isDirect ? word0 : routes.gateway0[route]!;
  const next1 = isDirect ? word1 : routes.gateway1[route]!;
  const next2 = isDirect ? word2 : routes.gateway2[route]!;
  const next3 = isDirect ? word3 : routes.gateway3[route]!;
  const entry = neighbours.find(port, next0, next1, next2, next3);
  if (entry === NO_NEIGHBOUR || !isUsable(neighbours.state[entry]!)) {
    return awaitNeighbour(
      host,
      slot,
      network,
      port,
      entry,
      next0,
      next1,
      next2,
      next3,
      verdict,
      nowTicks,
    );
  }
  neighbours.usedAt[entry] = nowTicks;
  if (neighbours.state[entry] === STALE) probe(host, entry, nowTicks);
  address(host, slot, entry);
  host.outbox.push(port, slot);
  return verdict;
}

/**
 * Hands the packet in `slot` to the kernel behind a layer 3 port, whatever its destination.
 *
 * @returns LOCAL
 */
export function handToKernel(host: Host, slot: number, network: number, port: number): number {
  trim(host.ring, slot, network);
  untag(host.ring, slot, network);
  host.outbox.push(port, slot);
  return LOCAL;
}

/** Cuts off what follows the IP packet: Ethernet padding of short frames. */
function trim(ring: Ring, slot: number, network: number): void {
  const { view } = ring;
  const bytes =
    ipv4.version(view, network) === IPV6
      ? ipv6.IPV6_HEADER_BYTES + ipv6.payloadBytes(view, network)
      : ipv4.totalBytes(view, network);
  ring.length[slot] = network + bytes - ring.start[slot]!;
}

/** Leaves exactly the made-up Ethernet header that a layer 3 port strips. */
function untag(ring: Ring, slot: number, network: number): void {
  const start = network - ethernet.ETHERNET_HEADER_BYTES;
  const { view } = ring;
  ring.length[slot]! += ring.start[slot]! - start;
  ring.start[slot] = start;
  const isIpv6 = ipv4.version(view, network) === IPV6;
  const type = isIpv6 ? ethernet.ETHERTYPE_IPV6 : ethernet.ETHERTYPE_IPV4;
  ethernet.writeHeader(view, start, 0, 0, 0, 0, type);
}
