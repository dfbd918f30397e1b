// Hot: the packet that a reply answers: the same ends the other way round.

import type { Packet } from "../wire/packet.ts";

/** Fills `inverse` with `packet` as if its destination had sent it. What the two have in bytes stays the same. */
export function invert(packet: Packet, inverse: Packet): void {
  inverse.isInverse = true;
  inverse.slot = packet.slot;
  inverse.port = packet.port;
  inverse.at = packet.at;
  inverse.network = packet.network;
  inverse.transport = packet.transport;
  inverse.payload = packet.payload;
  inverse.end = packet.end;
  inverse.etherType = packet.etherType;
  inverse.family = packet.family;
  inverse.protocol = packet.protocol;
  inverse.source0 = packet.destination0;
  inverse.source1 = packet.destination1;
  inverse.source2 = packet.destination2;
  inverse.source3 = packet.destination3;
  inverse.sourcePort = packet.destinationPort;
  inverse.destination0 = packet.source0;
  inverse.destination1 = packet.source1;
  inverse.destination2 = packet.source2;
  inverse.destination3 = packet.source3;
  inverse.destinationPort = packet.sourcePort;
  inverse.tcpFlags = packet.tcpFlags;
  inverse.isFragment = packet.isFragment;
  inverse.mark = packet.mark;
}
