// Hot: generic UDP encapsulation, version 0, data message (draft-ietf-intarea-gue, section 3): UDP, then four
// bytes. The UDP source port is a hash of the inner flow, so that routers spread flows and keep each in order.
// Remote checksum offload only concerns packets whose inner checksum is still to be filled in; a packet that
// comes with a whole checksum goes out as with --tun-csum.

import { PROTOCOL_IPIP, PROTOCOL_IPV6, PROTOCOL_UDP } from "../../wire/ipv4.ts";
import { IPV4, type Packet } from "../../wire/packet.ts";
import * as udp from "../../wire/udp.ts";
import { CHECKSUM_NONE, type Encapsulation } from "./encapsulation.ts";

const GUE_BYTES = 4;
/** Range of source ports, the kernel's default for local ports. */
const PORT_LOW = 32_768;
const PORT_COUNT = 60_999 - PORT_LOW + 1;

/** Source port of a flow: the same for all of its packets. */
function flowPort(packet: Packet, seed: number): number {
  let hash = Math.imul(packet.source0 ^ seed, 0x9e3779b1) ^ packet.source1 ^ packet.source2;
  hash = Math.imul(hash ^ packet.source3 ^ packet.destination0, 0x85ebca6b);
  hash = (hash ^ (hash >>> 15) ^ packet.destination1 ^ packet.destination2) | 0;
  hash = Math.imul(hash ^ packet.destination3 ^ packet.protocol, 0xc2b2ae35);
  hash ^= (packet.sourcePort << 16) | packet.destinationPort;
  hash = Math.imul(hash ^ (hash >>> 13), 0x9e3779b1);
  return PORT_LOW + Math.floor((((hash >>> 16) & 0xffff) * PORT_COUNT) / 65_536);
}

function write(
  view: DataView,
  at: number,
  outer: number,
  packet: Packet,
  port: number,
  checksum: number,
  seed: number,
): void {
  const bytes = packet.end - at;
  udp.writeHeader(view, at, flowPort(packet, seed), port, bytes);
  const gue = at + udp.UDP_HEADER_BYTES;
  view.setUint8(gue, 0);
  view.setUint8(gue + 1, packet.family === IPV4 ? PROTOCOL_IPIP : PROTOCOL_IPV6);
  view.setUint16(gue + 2, 0);
  if (checksum !== CHECKSUM_NONE) udp.writeChecksum(view, outer, at, bytes);
}

export const gue: Encapsulation = {
  name: "gue",
  headerBytes: () => udp.UDP_HEADER_BYTES + GUE_BYTES,
  outerProtocol: () => PROTOCOL_UDP,
  write,
};
