// Hot: the IP header of packets that the director makes to answer one: same family, to its sender.

import { HOPS_DEFAULT } from "../wire/ip.ts";
import * as ipv4 from "../wire/ipv4.ts";
import * as ipv6 from "../wire/ipv6.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
import type { Host } from "./host.ts";

/** How an IPv4 packet made here may be cut: not at all (identification 0), or with an own identification. */
export const NEVER_CUT = 0;
export const MAY_BE_CUT = 1;

/**
 * Writes the header at `network`, from the given source to the sender of `packet`. An IPv6 header gets a flow
 * label, as the kernel gives one to what it makes (RFC 6437).
 *
 * @param bytes   bytes of the whole packet
 * @param cutting NEVER_CUT or MAY_BE_CUT
 */
export function writeAnswerHeader(
  host: Host,
  packet: Packet,
  network: number,
  bytes: number,
  trafficClass: number,
  cutting: number,
  protocol: number,
  source0: number,
  source1: number,
  source2: number,
  source3: number,
): void {
  const { view } = host.ring;
  if (packet.family === IPV4) {
    ipv4.writeHeader(
      view,
      network,
      bytes,
      trafficClass,
      cutting === NEVER_CUT ? 0 : host.nextIdentification(),
      cutting === NEVER_CUT ? ipv4.DONT_FRAGMENT : 0,
      HOPS_DEFAULT,
      protocol,
      source0,
      packet.source0,
    );
    return;
  }
  const label = flowLabel(host, packet, protocol);
  const payload = bytes - ipv6.IPV6_HEADER_BYTES;
  ipv6.writeHeader(view, network, payload, trafficClass, label, HOPS_DEFAULT, protocol);
  ipv6.setSource(view, network, source0, source1, source2, source3);
  ipv6.setDestination(
    view,
    network,
    packet.source0,
    packet.source1,
    packet.source2,
    packet.source3,
  );
}

/** 20 bits, the same for all answers of a protocol to one flow, and not to be guessed. */
function flowLabel(host: Host, packet: Packet, protocol: number): number {
  let hash = Math.imul(packet.source0 ^ host.labelSeed, 0x9e3779b1) ^ packet.source1;
  hash = Math.imul(hash ^ packet.source2, 0x85ebca6b) ^ packet.source3 ^ protocol;
  hash = Math.imul(hash ^ (hash >>> 15) ^ packet.destination3, 0xc2b2ae35);
  hash ^= (packet.sourcePort << 16) | packet.destinationPort;
  hash = Math.imul(hash ^ (hash >>> 13), 0x9e3779b1);
  return (hash >>> 12) & 0xfffff;
}
