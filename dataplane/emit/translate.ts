// Hot: address and port translation in place, with checksums. Both directions of NAT use it.
//
// TCP checksums are always updated incrementally, so a wrong checksum stays wrong by the same amount and the
// receiver notices. A UDP checksum of 0 ("none", RFC 768) is replaced by a full one, as the kernel does.
// The CRC of SCTP leaves addresses out; it is made anew when a port changes, right or wrong as it was.

import * as ipv4 from "../wire/ipv4.ts";
import type { Packet } from "../wire/packet.ts";
import * as sctp from "../wire/sctp.ts";
import * as tcp from "../wire/tcp.ts";
import * as udp from "../wire/udp.ts";

/** Sends the packet to a server: destination address and port become the server's. */
export function translateDestination(
  view: DataView,
  packet: Packet,
  address: number,
  port: number,
): void {
  const { network, protocol, transport } = packet;
  const before = ipv4.destination(view, network);
  ipv4.setDestinationWithChecksum(view, network, address);
  if (protocol === ipv4.PROTOCOL_TCP) {
    tcp.updateChecksumForWord(view, transport, before, address);
    tcp.setDestinationPortWithChecksum(view, transport, port);
  } else if (protocol === ipv4.PROTOCOL_UDP) {
    const hadChecksum = udp.checksum(view, transport) !== 0;
    if (hadChecksum) udp.updateChecksumForWord(view, transport, before, address);
    udp.setDestinationPortWithChecksum(view, transport, port);
    if (!hadChecksum) giveUdpChecksum(view, packet);
  } else if (protocol === ipv4.PROTOCOL_SCTP) {
    sctp.setDestinationPortWithChecksum(view, transport, packet.end - transport, port);
  }
}

/** Lets a server's reply come from the VIP: source address and port become the service's. */
export function translateSource(
  view: DataView,
  packet: Packet,
  address: number,
  port: number,
): void {
  const { network, protocol, transport } = packet;
  const before = ipv4.source(view, network);
  ipv4.setSourceWithChecksum(view, network, address);
  if (protocol === ipv4.PROTOCOL_TCP) {
    tcp.updateChecksumForWord(view, transport, before, address);
    tcp.setSourcePortWithChecksum(view, transport, port);
  } else if (protocol === ipv4.PROTOCOL_UDP) {
    const hadChecksum = udp.checksum(view, transport) !== 0;
    if (hadChecksum) udp.updateChecksumForWord(view, transport, before, address);
    udp.setSourcePortWithChecksum(view, transport, port);
    if (!hadChecksum) giveUdpChecksum(view, packet);
  } else if (protocol === ipv4.PROTOCOL_SCTP) {
    sctp.setSourcePortWithChecksum(view, transport, packet.end - transport, port);
  }
}

function giveUdpChecksum(view: DataView, packet: Packet): void {
  const { end, network, transport } = packet;
  const source = ipv4.source(view, network);
  const destination = ipv4.destination(view, network);
  udp.writeChecksum4(view, transport, end - transport, source, destination);
}
