// Hot: ARP as the kernel does it with arp_ignore=0: answers for own addresses, learning, announcements.
// RFC 826, RFC 5227.

import { NO_SLOT } from "../ring/ring.ts";
import { ARP_LEARNED, ARP_REPLY, DROP_ARP_MALFORMED, DROP_ARP_NOT_OURS } from "../verdict.ts";
import * as arp from "../wire/arp.ts";
import * as ethernet from "../wire/ethernet.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
import { isLoopback, isMulticast, isThisNetwork } from "./address-kind.ts";
import type { Host } from "./host.ts";
import { MADE_ARP_ANNOUNCEMENT } from "./made.ts";
import { hear, meet } from "./neighbour-resolution.ts";
import { ANSWERED, HEARD, MOVED } from "./neighbour-states.ts";
import { NO_NEIGHBOUR } from "./neighbours.ts";
import { NO_ROUTE } from "./routes.ts";

/**
 * Handles the ARP message at packet.network.
 *
 * Requests for own addresses are answered in the same slot, and teach the asker's MAC. Other messages only
 * renew what is known already, so that strangers cannot fill the cache.
 *
 * @returns ARP_REPLY, ARP_LEARNED, or a drop reason
 */
export function handleArp(host: Host, packet: Packet, nowTicks: number): number {
  const { interfaces, locals, ring } = host;
  const { view } = ring;
  const { end, network, port } = packet;
  if (!arp.isWellFormed(view, network, end - network)) return DROP_ARP_MALFORMED;
  const macHigh = arp.senderMacHigh(view, network);
  if ((macHigh & GROUP_BIT) !== 0) return DROP_ARP_MALFORMED;
  const macLow = arp.senderMacLow(view, network);
  const sender = arp.senderAddress(view, network);
  const target = arp.targetAddress(view, network);
  if (interfaces.layer[port] === 3 || isMulticast(target) || isLoopback(target)) {
    return DROP_ARP_NOT_OURS;
  }
  if (host.news !== null && !host.isSilent) host.news.tellNeighbour(packet.slot);
  // Somebody else claims an own address: neither believed nor answered.
  if (sender !== 0 && locals.isLocal(IPV4, sender, 0, 0, 0)) return DROP_ARP_NOT_OURS;

  const isRequest = arp.operation(view, network) === arp.ARP_REQUEST;
  const isForUs = isRequest && locals.hasOnPort(port, target);
  const isAnswer = !isRequest && !ethernet.isGroup(view, packet.at);
  const isLearned = learn(host, port, sender, macHigh, macLow, isAnswer, isForUs, nowTicks);
  if (host.isSilent) return ARP_LEARNED;
  if (isForUs) return answer(host, packet);
  if (isRequest && sender !== target) return DROP_ARP_NOT_OURS;
  return isLearned ? ARP_LEARNED : DROP_ARP_NOT_OURS;
}

/** The group bit of the first octet, seen in the first four as int32. */
const GROUP_BIT = 0x01000000;

/** Takes a sender's MAC into the cache; false when it is not a neighbour and need not become one. */
function learn(
  host: Host,
  port: number,
  sender: number,
  macHigh: number,
  macLow: number,
  isAnswer: boolean,
  isForUs: boolean,
  nowTicks: number,
): boolean {
  const { neighbours } = host;
  if (isThisNetwork(sender)) return false;
  const entry = neighbours.find(port, sender, 0, 0, 0);
  if (entry === NO_NEIGHBOUR) {
    if (!isForUs || !isOnLink(host, port, sender)) return false;
    meet(host, port, sender, 0, 0, 0, HEARD, macHigh, macLow, nowTicks);
    return true;
  }
  const isSame = neighbours.macHigh[entry] === macHigh && neighbours.macLow[entry] === macLow;
  const event = isAnswer ? ANSWERED : isSame ? HEARD : MOVED;
  hear(host, entry, event, macHigh, macLow, nowTicks);
  return true;
}

/** True when frames could be sent to the address directly by the port. */
function isOnLink(host: Host, port: number, word0: number): boolean {
  const { routes } = host;
  const route = routes.lookup(IPV4, word0, 0, 0, 0);
  return route !== NO_ROUTE && routes.port[route] === port && routes.hasGateway[route] === 0;
}

/** Turns the request into its answer and sends it back where it came from. */
function answer(host: Host, packet: Packet): number {
  const { interfaces, ring } = host;
  const { view } = ring;
  const { at, network, port, slot } = packet;
  const ownHigh = interfaces.macHigh[port]!;
  const ownLow = interfaces.macLow[port]!;
  const askerHigh = arp.senderMacHigh(view, network);
  const askerLow = arp.senderMacLow(view, network);
  arp.turnIntoReply(view, network, ownHigh, ownLow);
  ethernet.setDestination(view, at, askerHigh, askerLow);
  ethernet.setSource(view, at, ownHigh, ownLow);
  ring.length[slot] = network + arp.ARP_BYTES - at;
  host.outbox.push(port, slot);
  return ARP_REPLY;
}

/** Sends one announcement of the address on every layer 2 port. */
export function sendAnnouncements(host: Host, word0: number): void {
  const { interfaces, made, outbox, ring } = host;
  const { view } = ring;
  for (let port = 0; port < interfaces.count; port++) {
    if (interfaces.layer[port] === 3) continue;
    const slot = ring.take();
    if (slot === NO_SLOT) return;
    const at = ring.start[slot]!;
    const message = at + ethernet.ETHERNET_HEADER_BYTES;
    const high = interfaces.macHigh[port]!;
    const low = interfaces.macLow[port]!;
    ethernet.writeHeader(
      view,
      at,
      ethernet.BROADCAST_HIGH,
      ethernet.BROADCAST_LOW,
      high,
      low,
      ethernet.ETHERTYPE_ARP,
    );
    arp.writeRequest(view, message, high, low, word0, word0);
    ring.length[slot] = ethernet.ETHERNET_HEADER_BYTES + arp.ARP_BYTES;
    outbox.push(port, slot);
    made[MADE_ARP_ANNOUNCEMENT]!++;
  }
}
