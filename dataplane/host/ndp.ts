// Hot: neighbour discovery as the kernel does it: answers for own addresses, learning, solicitations and
// announcements. RFC 4861 §7; the counterpart of host/arp.ts. Routers are not looked for: routes come from the
// configuration.

import { NO_SLOT } from "../ring/ring.ts";
import {
  DROP_NDP_MALFORMED,
  DROP_NDP_NOT_OURS,
  NDP_IGNORED,
  NDP_LEARNED,
  NDP_REPLY,
} from "../verdict.ts";
import { readMacHigh, readMacLow } from "../wire/address.ts";
import * as ethernet from "../wire/ethernet.ts";
import * as icmp from "../wire/icmp.ts";
import * as icmpv6 from "../wire/icmpv6.ts";
import * as ipv6 from "../wire/ipv6.ts";
import * as ndp from "../wire/ndp.ts";
import { IPV6, type Packet } from "../wire/packet.ts";
import { isMulticast6, isUnspecified6, LINK_GROUP, solicitedNode } from "./address-kind.ts";
import type { Host } from "./host.ts";
import { LINK_LOCAL } from "./interfaces.ts";
import { MADE_NDP_ANNOUNCEMENT, MADE_NDP_SOLICITATION } from "./made.ts";
import { hear, meet } from "./neighbour-resolution.ts";
import { ANSWERED, FREE, HEARD, isUsable, MOVED } from "./neighbour-states.ts";
import { NO_NEIGHBOUR } from "./neighbours.ts";

const ALL_NODES = 1;
/** The first four octets of the MAC of an IPv6 group: 33:33, then the last word of the group (RFC 2464 §7). */
const groupMacHigh = (word3: number): number => 0x33330000 | (word3 >>> 16);
const groupMacLow = (word3: number): number => word3 & 0xffff;
/** The group bit of the first octet, seen in the first four as int32. */
const GROUP_BIT = 0x01000000;
const MESSAGE_BYTES = ndp.NDP_BYTES_MIN + ndp.NDP_OPTION_BYTES;

/** True for the ICMPv6 types that are neighbour discovery. */
export const isNdp = (type: number): boolean =>
  type >= icmpv6.ICMPV6_ROUTER_SOLICITATION && type <= icmpv6.ICMPV6_REDIRECT;

/**
 * Handles the neighbour discovery message in `packet`, whose checksum is right.
 *
 * Solicitations for own addresses are answered, and teach the asker's MAC. Advertisements only renew what
 * is known or asked for, so that strangers cannot fill the cache.
 *
 * @returns NDP_REPLY, NDP_LEARNED, NDP_IGNORED, or a drop reason
 */
export function handleNdp(host: Host, packet: Packet, nowTicks: number): number {
  const { view } = host.ring;
  const { end, network, port, transport } = packet;
  const isTrue =
    ipv6.hopLimit(view, network) === ndp.NDP_HOP_LIMIT && icmp.code(view, transport) === 0;
  if (!isTrue || host.interfaces.layer[port] === 3) return DROP_NDP_MALFORMED;
  const type = icmp.type(view, transport);
  const isSolicitation = type === icmpv6.ICMPV6_NEIGHBOUR_SOLICITATION;
  if (!isSolicitation && type !== icmpv6.ICMPV6_NEIGHBOUR_ADVERTISEMENT) return NDP_IGNORED;
  if (end - transport < ndp.NDP_BYTES_MIN) return DROP_NDP_MALFORMED;
  if (host.news !== null && !host.isSilent) host.news.tellNeighbour(packet.slot);
  if (isMulticast6(ndp.targetWord(view, transport, 0))) return DROP_NDP_MALFORMED;
  return isSolicitation
    ? answerSolicitation(host, packet, nowTicks)
    : heedAdvertisement(host, packet, nowTicks);
}

const isTargetLocal = (host: Host, view: DataView, at: number): boolean =>
  host.locals.isLocal(
    IPV6,
    ndp.targetWord(view, at, 0),
    ndp.targetWord(view, at, 1),
    ndp.targetWord(view, at, 2),
    ndp.targetWord(view, at, 3),
  );

function answerSolicitation(host: Host, packet: Packet, nowTicks: number): number {
  const { view } = host.ring;
  const { end, source0, source1, source2, source3, transport } = packet;
  const mac = ndp.findMac(view, transport, end, ndp.OPTION_SOURCE_MAC);
  if (mac === ndp.MALFORMED) return DROP_NDP_MALFORMED;
  // Without a source it is duplicate address detection, which has no MAC to tell (RFC 4861 §7.1.1).
  const isDetection = isUnspecified6(source0, source1, source2, source3);
  if (isDetection && (mac !== ndp.NO_OPTION || !isMulticast6(packet.destination0))) {
    return DROP_NDP_MALFORMED;
  }
  if (!isTargetLocal(host, view, transport)) return DROP_NDP_NOT_OURS;
  if (host.locals.isLocal(IPV6, source0, source1, source2, source3)) return DROP_NDP_NOT_OURS;
  let high = ethernet.sourceHigh(view, packet.at);
  let low = ethernet.sourceLow(view, packet.at);
  if (mac !== ndp.NO_OPTION) {
    high = readMacHigh(view, mac);
    low = readMacLow(view, mac);
    if ((high & GROUP_BIT) !== 0) return DROP_NDP_MALFORMED;
    learnAsker(host, packet, high, low, nowTicks);
  }
  if (host.isSilent) return NDP_LEARNED;
  if (isDetection) answerToAll(host, packet);
  else answerAsker(host, packet, high, low);
  return NDP_REPLY;
}

function learnAsker(host: Host, packet: Packet, high: number, low: number, nowTicks: number): void {
  const { neighbours } = host;
  const { port, source0, source1, source2, source3 } = packet;
  const entry = neighbours.find(port, source0, source1, source2, source3);
  if (entry === NO_NEIGHBOUR) {
    meet(host, port, source0, source1, source2, source3, HEARD, high, low, nowTicks);
    return;
  }
  const isSame = neighbours.macHigh[entry] === high && neighbours.macLow[entry] === low;
  hear(host, entry, isSame ? HEARD : MOVED, high, low, nowTicks);
}

/** An advertisement of a neighbour that is known or asked for. RFC 4861 §7.2.5. */
function heedAdvertisement(host: Host, packet: Packet, nowTicks: number): number {
  const { neighbours, ring } = host;
  const { view } = ring;
  const { end, port, transport } = packet;
  const mac = ndp.findMac(view, transport, end, ndp.OPTION_TARGET_MAC);
  const flags = ndp.flags(view, transport);
  const isSolicited = (flags & ndp.FLAG_SOLICITED) !== 0;
  if (mac === ndp.MALFORMED || (isSolicited && isMulticast6(packet.destination0))) {
    return DROP_NDP_MALFORMED;
  }
  // Somebody else claims an own address: not believed.
  if (isTargetLocal(host, view, transport)) return DROP_NDP_NOT_OURS;
  const entry = neighbours.find(
    port,
    ndp.targetWord(view, transport, 0),
    ndp.targetWord(view, transport, 1),
    ndp.targetWord(view, transport, 2),
    ndp.targetWord(view, transport, 3),
  );
  if (entry === NO_NEIGHBOUR || neighbours.state[entry] === FREE) return DROP_NDP_NOT_OURS;
  const wasKnown = isUsable(neighbours.state[entry]!);
  if (mac === ndp.NO_OPTION && !wasKnown) return DROP_NDP_NOT_OURS;
  const high = mac === ndp.NO_OPTION ? neighbours.macHigh[entry]! : readMacHigh(view, mac);
  const low = mac === ndp.NO_OPTION ? neighbours.macLow[entry]! : readMacLow(view, mac);
  if ((high & GROUP_BIT) !== 0) return DROP_NDP_MALFORMED;
  const isSame = neighbours.macHigh[entry] === high && neighbours.macLow[entry] === low;
  if (wasKnown && !isSame && (flags & ndp.FLAG_OVERRIDE) === 0) {
    // Not to override: the known MAC stays, but is in doubt.
    const { macHigh, macLow } = neighbours;
    hear(host, entry, MOVED, macHigh[entry]!, macLow[entry]!, nowTicks);
    return NDP_LEARNED;
  }
  const event = isSolicited ? ANSWERED : isSame ? HEARD : MOVED;
  hear(host, entry, event, high, low, nowTicks);
  return NDP_LEARNED;
}

/** Flags of the advertisements of a host that forwards, or of one that does not. */
const routerFlag = (host: Host): number => (host.forwards ? ndp.FLAG_ROUTER : 0);

/**
 * Turns the solicitation in place into the advertisement for its asker. As the kernel does it, a MAC is told
 * only to who did not know it.
 */
function answerAsker(host: Host, packet: Packet, high: number, low: number): void {
  const { interfaces, ring } = host;
  const { view } = ring;
  const { at, network, port, slot } = packet;
  const tellsMac = isMulticast6(packet.destination0);
  const message = network + ipv6.IPV6_HEADER_BYTES;
  const target0 = ndp.targetWord(view, packet.transport, 0);
  const target1 = ndp.targetWord(view, packet.transport, 1);
  const target2 = ndp.targetWord(view, packet.transport, 2);
  const target3 = ndp.targetWord(view, packet.transport, 3);
  const ownHigh = interfaces.macHigh[port]!;
  const ownLow = interfaces.macLow[port]!;
  const bytes = tellsMac ? MESSAGE_BYTES : ndp.NDP_BYTES_MIN;
  const override = tellsMac ? ndp.FLAG_OVERRIDE : 0;
  ethernet.setDestination(view, at, high, low);
  ethernet.setSource(view, at, ownHigh, ownLow);
  ndp.writeAdvertisement(
    view,
    message,
    routerFlag(host) | ndp.FLAG_SOLICITED | override,
    ownHigh,
    ownLow,
  );
  ndp.setTarget(view, message, target0, target1, target2, target3);
  ipv6.writeHeader(view, network, bytes, 0, 0, ndp.NDP_HOP_LIMIT, ipv6.PROTOCOL_ICMPV6);
  ipv6.setSource(view, network, target0, target1, target2, target3);
  ipv6.setDestination(
    view,
    network,
    packet.source0,
    packet.source1,
    packet.source2,
    packet.source3,
  );
  icmpv6.writeChecksum(view, network, message, message + bytes);
  ring.length[slot] = message + bytes - at;
  host.outbox.push(port, slot);
}

/** Answers duplicate address detection: everybody is told whose address it is. */
function answerToAll(host: Host, packet: Packet): void {
  const { view } = host.ring;
  const { network, port, slot, transport } = packet;
  writeAnnouncement(
    host,
    slot,
    port,
    network,
    ndp.targetWord(view, transport, 0),
    ndp.targetWord(view, transport, 1),
    ndp.targetWord(view, transport, 2),
    ndp.targetWord(view, transport, 3),
  );
  host.outbox.push(port, slot);
}

/** Makes the frame in `slot`, whose EtherType is there, an unsolicited advertisement to all nodes. */
function writeAnnouncement(
  host: Host,
  slot: number,
  port: number,
  network: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): void {
  const { interfaces, ring } = host;
  const { view } = ring;
  const at = ring.start[slot]!;
  const high = interfaces.macHigh[port]!;
  const low = interfaces.macLow[port]!;
  const message = network + ipv6.IPV6_HEADER_BYTES;
  ethernet.setDestination(view, at, groupMacHigh(ALL_NODES), groupMacLow(ALL_NODES));
  ethernet.setSource(view, at, high, low);
  ipv6.writeHeader(view, network, MESSAGE_BYTES, 0, 0, ndp.NDP_HOP_LIMIT, ipv6.PROTOCOL_ICMPV6);
  ipv6.setSource(view, network, word0, word1, word2, word3);
  ipv6.setDestination(view, network, LINK_GROUP, 0, 0, ALL_NODES);
  ndp.writeAdvertisement(view, message, routerFlag(host) | ndp.FLAG_OVERRIDE, high, low);
  ndp.setTarget(view, message, word0, word1, word2, word3);
  icmpv6.writeChecksum(view, network, message, message + MESSAGE_BYTES);
  ring.length[slot] = message + MESSAGE_BYTES - at;
}

/** Sends one unsolicited advertisement of an own address on every layer 2 port. */
export function sendAdvertisements(
  host: Host,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): void {
  const { interfaces, made, outbox, ring } = host;
  for (let port = 0; port < interfaces.count; port++) {
    if (interfaces.layer[port] === 3) continue;
    const slot = ring.take();
    if (slot === NO_SLOT) return;
    const at = ring.start[slot]!;
    const network = at + ethernet.ETHERNET_HEADER_BYTES;
    ethernet.writeHeader(ring.view, at, 0, 0, 0, 0, ethernet.ETHERTYPE_IPV6);
    writeAnnouncement(host, slot, port, network, word0, word1, word2, word3);
    outbox.push(port, slot);
    made[MADE_NDP_ANNOUNCEMENT]!++;
  }
}

/**
 * Asks for the MAC of the neighbour `entry`: the solicited-node group, or the neighbour itself when its MAC is
 * known. From the packet's own source if it is one of ours, else from the port's link-local address.
 */
export function solicit(host: Host, entry: number, isKnown: boolean): void {
  const { interfaces, neighbours, ring } = host;
  const slot = ring.take();
  if (slot === NO_SLOT) return; // The next request is due in a second.
  const { view } = ring;
  const port = neighbours.port[entry]!;
  const word0 = neighbours.word0[entry]!;
  const word1 = neighbours.word1[entry]!;
  const word2 = neighbours.word2[entry]!;
  const word3 = neighbours.word3[entry]!;
  const group = solicitedNode(word3);
  const high = isKnown ? neighbours.macHigh[entry]! : groupMacHigh(group);
  const low = isKnown ? neighbours.macLow[entry]! : groupMacLow(group);
  const ownHigh = interfaces.macHigh[port]!;
  const ownLow = interfaces.macLow[port]!;
  const at = ring.start[slot]!;
  const network = at + ethernet.ETHERNET_HEADER_BYTES;
  const message = network + ipv6.IPV6_HEADER_BYTES;
  ethernet.writeHeader(view, at, high, low, ownHigh, ownLow, ethernet.ETHERTYPE_IPV6);
  ipv6.writeHeader(view, network, MESSAGE_BYTES, 0, 0, ndp.NDP_HOP_LIMIT, ipv6.PROTOCOL_ICMPV6);
  setAskersAddress(host, entry, network);
  if (isKnown) ipv6.setDestination(view, network, word0, word1, word2, word3);
  else ipv6.setDestination(view, network, LINK_GROUP, 0, 1, group);
  ndp.writeSolicitation(view, message, ownHigh, ownLow);
  ndp.setTarget(view, message, word0, word1, word2, word3);
  icmpv6.writeChecksum(view, network, message, message + MESSAGE_BYTES);
  ring.length[slot] = message + MESSAGE_BYTES - at;
  host.outbox.push(port, slot);
  host.made[MADE_NDP_SOLICITATION]!++;
}

function setAskersAddress(host: Host, entry: number, network: number): void {
  const { interfaces, locals, neighbours, ring } = host;
  const { view } = ring;
  const waiting = neighbours.firstInQueue(entry);
  if (waiting !== NO_SLOT) {
    const from = neighbours.pendingNetwork[waiting]!;
    const word0 = ipv6.sourceWord(view, from, 0);
    const word1 = ipv6.sourceWord(view, from, 1);
    const word2 = ipv6.sourceWord(view, from, 2);
    const word3 = ipv6.sourceWord(view, from, 3);
    if (ipv6.version(view, from) === IPV6 && locals.isLocal(IPV6, word0, word1, word2, word3)) {
      ipv6.setSource(view, network, word0, word1, word2, word3);
      return;
    }
  }
  const port = neighbours.port[entry]!;
  const { linkLocal2, linkLocal3 } = interfaces;
  ipv6.setSource(view, network, LINK_LOCAL, 0, linkLocal2[port]!, linkLocal3[port]!);
}
