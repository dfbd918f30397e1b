// Hot: what parsing found out about the frame at hand. One instance a worker, refilled for every frame.
//
// Addresses are four int32 words in network order, for both families: IPv4 uses the first word and leaves
// the others 0, so that keys and comparisons are the same code. Offsets are absolute bytes in the ring.

export const IPV4 = 4;
export const IPV6 = 6;

export class Packet {
  /** Ring slot of the frame. */
  slot = -1;
  /** Index of the port the frame came in by. */
  port = 0;
  /** First byte of the Ethernet header. */
  at = 0;
  /** First byte of the IP header: at + 14, or at + 18 behind a VLAN tag. */
  network = 0;
  /** First byte of the TCP, UDP or ICMP header. */
  transport = 0;
  /** First byte behind the transport header. */
  payload = 0;
  /** One past the last byte of the IP packet (Ethernet padding is cut off). */
  end = 0;

  /** EtherType behind any VLAN tag (wire/ethernet.ts). */
  etherType = 0;
  /** IPV4 or IPV6; 0 when the frame is neither. */
  family = 0;
  /** IP protocol number (6 TCP, 17 UDP, 1 ICMP, …). */
  protocol = 0;
  source0 = 0;
  source1 = 0;
  source2 = 0;
  source3 = 0;
  destination0 = 0;
  destination1 = 0;
  destination2 = 0;
  destination3 = 0;
  /** TCP, UDP or SCTP ports, uint16; 0 for other protocols and later fragments. */
  sourcePort = 0;
  destinationPort = 0;
  /** TCP flags byte (FIN 1, SYN 2, RST 4, PSH 8, ACK 16, URG 32); 0 for other protocols. */
  tcpFlags = 0;
  /** SCTP only: types of the first two chunks; -1 when there is none. */
  sctpChunk = -1;
  sctpNextChunk = -1;
  /** True for any fragment (offset not 0, or more fragments). */
  isFragment = false;
  /** True for what classify/inverse.ts made: the header in the frame has source and destination the other way round. */
  isInverse = false;
  /** Firewall mark as int32 bits; 0 for none. Set by classify/marks.ts. */
  mark = 0;

  /** Bytes of the IP packet: what IPVS counts as packet length. */
  get bytes(): number {
    return this.end - this.network;
  }
}
