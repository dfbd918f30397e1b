// Hot: address and port translation in place, with checksums. Both directions of NAT use it.
//
// TCP checksums are always updated incrementally, so a wrong checksum stays wrong by the same amount and the
// receiver notices. A UDP checksum of 0 ("none", RFC 768) is replaced by a full one, as the kernel does.
// The CRC of SCTP leaves addresses out; it is made anew when a port changes, right or wrong as it was. A checksum that
// the device is to finish holds the sum of the pseudo header: addresses change it, ports do not.

import type { Ring } from "../ring/ring.ts";
import {
  checksumForDestination,
  checksumForSource,
  setDestination,
  setSource,
  sumForDestination,
  sumForSource,
} from "../wire/ip.ts";
import * as ipv4 from "../wire/ipv4.ts";
import type { Packet } from "../wire/packet.ts";
import * as sctp from "../wire/sctp.ts";
import * as tcp from "../wire/tcp.ts";
import * as udp from "../wire/udp.ts";

/** Sends the packet to a server: destination address and port become the server's, of the packet's family. */
export function translateDestination(
  ring: Ring,
  packet: Packet,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
  port: number,
): void {
  const { network, transport } = packet;
  const { view } = ring;
  if (ring.checksumStart[packet.slot] !== 0) {
    translateUnfinishedDestination(ring, packet, word0, word1, word2, word3, port);
    return;
  }
  if (hasChecksum(view, packet)) {
    const before = checksumOf(view, packet);
    const after = checksumForDestination(view, network, before, word0, word1, word2, word3);
    setChecksum(view, packet, after);
  }
  setDestination(view, network, word0, word1, word2, word3);
  if (packet.protocol === ipv4.PROTOCOL_TCP) {
    tcp.setDestinationPortWithChecksum(view, transport, port);
  } else if (packet.protocol === ipv4.PROTOCOL_UDP) {
    udp.setDestinationPortWithChecksum(view, transport, port);
    if (udp.checksum(view, transport) === 0) giveUdpChecksum(view, packet);
  } else if (packet.protocol === ipv4.PROTOCOL_SCTP) {
    sctp.setDestinationPortWithChecksum(view, transport, packet.end - transport, port);
  }
}

/** Lets a server's reply come from the VIP: source address and port become the service's. */
export function translateSource(
  ring: Ring,
  packet: Packet,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
  port: number,
): void {
  const { network, transport } = packet;
  const { view } = ring;
  if (ring.checksumStart[packet.slot] !== 0) {
    translateUnfinishedSource(ring, packet, word0, word1, word2, word3, port);
    return;
  }
  if (hasChecksum(view, packet)) {
    const before = checksumOf(view, packet);
    setChecksum(view, packet, checksumForSource(view, network, before, word0, word1, word2, word3));
  }
  setSource(view, network, word0, word1, word2, word3);
  if (packet.protocol === ipv4.PROTOCOL_TCP) {
    tcp.setSourcePortWithChecksum(view, transport, port);
  } else if (packet.protocol === ipv4.PROTOCOL_UDP) {
    udp.setSourcePortWithChecksum(view, transport, port);
    if (udp.checksum(view, transport) === 0) giveUdpChecksum(view, packet);
  } else if (packet.protocol === ipv4.PROTOCOL_SCTP) {
    sctp.setSourcePortWithChecksum(view, transport, packet.end - transport, port);
  }
}

/** As translateDestination, of a packet of TCP or UDP whose checksum is unfinished. */
function translateUnfinishedDestination(
  ring: Ring,
  packet: Packet,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
  port: number,
): void {
  const { view } = ring;
  const { network, slot, transport } = packet;
  const field = ring.checksumField[slot]!;
  const before = view.getUint16(field);
  view.setUint16(field, sumForDestination(view, network, before, word0, word1, word2, word3));
  setDestination(view, network, word0, word1, word2, word3);
  // TCP and UDP have their ports at the same place.
  tcp.setDestinationPort(view, transport, port);
}

/** As translateSource, of a packet of TCP or UDP whose checksum is unfinished. */
function translateUnfinishedSource(
  ring: Ring,
  packet: Packet,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
  port: number,
): void {
  const { view } = ring;
  const { network, slot, transport } = packet;
  const field = ring.checksumField[slot]!;
  const before = view.getUint16(field);
  view.setUint16(field, sumForSource(view, network, before, word0, word1, word2, word3));
  setSource(view, network, word0, word1, word2, word3);
  tcp.setSourcePort(view, transport, port);
}

/** True when the transport has a checksum over the pseudo header that is to be kept. */
const hasChecksum = (view: DataView, packet: Packet): boolean =>
  packet.protocol === ipv4.PROTOCOL_TCP ||
  (packet.protocol === ipv4.PROTOCOL_UDP && udp.checksum(view, packet.transport) !== 0);

const checksumOf = (view: DataView, packet: Packet): number =>
  packet.protocol === ipv4.PROTOCOL_TCP
    ? tcp.checksum(view, packet.transport)
    : udp.checksum(view, packet.transport);

function setChecksum(view: DataView, packet: Packet, checksum: number): void {
  if (packet.protocol === ipv4.PROTOCOL_TCP) tcp.setChecksum(view, packet.transport, checksum);
  else udp.setChecksum(view, packet.transport, checksum);
}

const giveUdpChecksum = (view: DataView, packet: Packet): void =>
  udp.writeChecksum(view, packet.network, packet.transport, packet.end - packet.transport);
