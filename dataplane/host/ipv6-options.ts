// Hot: IPv6 options and extension headers as a host on the way (hop-by-hop) and at the end (all others) treats
// them. RFC 8200 §4; limits and answers are the kernel's.

import { CONTINUE, DROP_IPV6_EXTENSION, DROP_IPV6_OPTION } from "../verdict.ts";
import * as icmpv6 from "../wire/icmpv6.ts";
import * as ipv6 from "../wire/ipv6.ts";
import { IPV6, type Packet } from "../wire/packet.ts";
import { isMulticast6 } from "./address-kind.ts";
import type { Host } from "./host.ts";
import { sendIcmpError } from "./icmp-error.ts";

const PAD_ONE = 0;
const PAD_MANY = 1;
const ROUTER_ALERT = 5;
const JUMBO = 0xc2;
/** More padding in a row aligns nothing: somebody hides data in it. */
const PADDING_BYTES_MAX = 7;
const OPTIONS_MAX = 8;
const OPTIONS_AT = 2;

/** What the two high bits of an unknown option's kind ask for. */
const ACTION_SHIFT = 6;
const ACTION_SKIP = 0;
const ACTION_DISCARD = 1;
const ACTION_TELL = 2;

const ROUTING_TYPE = 2;
const SEGMENTS_LEFT = 3;
/** Segment routing, which is off: refused without a word. */
const ROUTING_SEGMENTS = 4;

/** Tells the sender where in the packet the byte is that was not understood. */
function tellPointer(host: Host, packet: Packet, code: number, at: number, nowTicks: number): void {
  const type = icmpv6.ICMPV6_PARAMETER_PROBLEM;
  sendIcmpError(host, packet, type, code, at - packet.network, nowTicks);
}

export const hasHopByHop = (view: DataView, packet: Packet): boolean =>
  packet.family === IPV6 && ipv6.nextHeader(view, packet.network) === ipv6.PROTOCOL_HOP_BY_HOP;

/** Looks at the hop-by-hop options, as every host on the way does. CONTINUE or a drop reason. */
export const checkHopByHop = (host: Host, packet: Packet, nowTicks: number): number =>
  checkOptions(host, packet, packet.network + ipv6.IPV6_HEADER_BYTES, true, nowTicks);

/** Looks at everything between the fixed header and the transport, as the addressee does. */
export function checkExtensions(host: Host, packet: Packet, nowTicks: number): number {
  const { view } = host.ring;
  const { network, transport } = packet;
  let protocol = ipv6.nextHeader(view, network);
  let link = ipv6.linkTo(view, network, packet.end, protocol); // Of the first header.
  let header = network + ipv6.IPV6_HEADER_BYTES;
  while (header < transport) {
    const verdict = checkHeader(host, packet, header, link, protocol, nowTicks);
    if (verdict !== CONTINUE) return verdict;
    const bytes = ipv6.extensionBytes(view, header, protocol);
    link = header;
    protocol = view.getUint8(link);
    header += bytes;
  }
  return CONTINUE;
}

function checkHeader(
  host: Host,
  packet: Packet,
  header: number,
  link: number,
  protocol: number,
  nowTicks: number,
): number {
  const { view } = host.ring;
  const isFirst = header === packet.network + ipv6.IPV6_HEADER_BYTES;
  if (protocol === ipv6.PROTOCOL_DESTINATION_OPTIONS) {
    return checkOptions(host, packet, header, false, nowTicks);
  }
  if (protocol === ipv6.PROTOCOL_ROUTING) {
    if (view.getUint8(header + SEGMENTS_LEFT) === 0) return CONTINUE;
    if (view.getUint8(header + ROUTING_TYPE) === ROUTING_SEGMENTS) return DROP_IPV6_OPTION;
    tellPointer(host, packet, icmpv6.CODE_ERRONEOUS_FIELD, header + ROUTING_TYPE, nowTicks);
    return DROP_IPV6_OPTION;
  }
  if (protocol === ipv6.PROTOCOL_FRAGMENT) return CONTINUE;
  if (protocol === ipv6.PROTOCOL_HOP_BY_HOP && isFirst) return CONTINUE; // Looked at on arrival.
  tellPointer(host, packet, icmpv6.CODE_UNKNOWN_NEXT_HEADER, link, nowTicks);
  return DROP_IPV6_OPTION;
}

/** The options of the header at `header`, whose bytes are all there. */
function checkOptions(
  host: Host,
  packet: Packet,
  header: number,
  isHopByHop: boolean,
  nowTicks: number,
): number {
  const { view } = host.ring;
  const end = header + ipv6.extensionBytes(view, header, ipv6.PROTOCOL_DESTINATION_OPTIONS);
  let padding = 0;
  let options = 0;
  let at = header + OPTIONS_AT;
  while (at < end) {
    const kind = view.getUint8(at);
    if (kind === PAD_ONE) {
      at++;
      if (++padding > PADDING_BYTES_MAX) return DROP_IPV6_EXTENSION;
      continue;
    }
    const bytes = at + 1 < end ? view.getUint8(at + 1) + 2 : 0;
    if (bytes === 0 || at + bytes > end) return DROP_IPV6_EXTENSION;
    if (kind === PAD_MANY) {
      padding += bytes;
      if (padding > PADDING_BYTES_MAX) return DROP_IPV6_EXTENSION;
      for (let i = at + 2; i < at + bytes; i++) {
        if (view.getUint8(i) !== 0) return DROP_IPV6_EXTENSION;
      }
    } else {
      padding = 0;
      if (++options > OPTIONS_MAX) return DROP_IPV6_EXTENSION;
      const verdict = checkOption(host, packet, at, isHopByHop, nowTicks);
      if (verdict !== CONTINUE) return verdict;
    }
    at += bytes;
  }
  return CONTINUE;
}

function checkOption(
  host: Host,
  packet: Packet,
  at: number,
  isHopByHop: boolean,
  nowTicks: number,
): number {
  const { view } = host.ring;
  const kind = view.getUint8(at);
  if (isHopByHop && kind === ROUTER_ALERT) {
    return view.getUint8(at + 1) === 2 ? CONTINUE : DROP_IPV6_EXTENSION;
  }
  if (isHopByHop && kind === JUMBO) {
    // No frame is that large: the option can only contradict the header (RFC 2675 §3).
    if (view.getUint8(at + 1) !== 4) return DROP_IPV6_EXTENSION;
    tellPointer(host, packet, icmpv6.CODE_ERRONEOUS_FIELD, at, nowTicks);
    return DROP_IPV6_OPTION;
  }
  const action = kind >> ACTION_SHIFT;
  if (action === ACTION_SKIP) return CONTINUE;
  const isTold =
    action === ACTION_TELL || (action !== ACTION_DISCARD && !isMulticast6(packet.destination0));
  if (isTold) tellPointer(host, packet, icmpv6.CODE_UNKNOWN_OPTION, at, nowTicks);
  return DROP_IPV6_OPTION;
}
