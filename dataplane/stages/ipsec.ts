// Hot: AH and ESP. They have no ports and open no flow: they follow the key exchange (UDP 500 both ways) of the same
// two ends to its server, and back. ipvs.md 1.5.

import type { Engine } from "../engine.ts";
import { PROTOCOL_AH, PROTOCOL_ESP, PROTOCOL_UDP } from "../wire/ipv4.ts";
import type { Packet } from "../wire/packet.ts";

const IKE_PORT = 500;

export const isIpsec = (protocol: number): boolean =>
  protocol === PROTOCOL_ESP || protocol === PROTOCOL_AH;

/** The key exchange of a packet's two ends, as a packet of it would look; in engine.inverse. */
export function keyExchangeOf({ inverse }: Engine, packet: Packet): Packet {
  inverse.family = packet.family;
  inverse.protocol = PROTOCOL_UDP;
  inverse.source0 = packet.source0;
  inverse.source1 = packet.source1;
  inverse.source2 = packet.source2;
  inverse.source3 = packet.source3;
  inverse.sourcePort = IKE_PORT;
  inverse.destination0 = packet.destination0;
  inverse.destination1 = packet.destination1;
  inverse.destination2 = packet.destination2;
  inverse.destination3 = packet.destination3;
  inverse.destinationPort = IKE_PORT;
  return inverse;
}

/** The flow of the key exchange that a client's packet belongs to, or NONE. */
export const keyExchangeIn = (engine: Engine, packet: Packet): number =>
  engine.flows.findIn(
    packet.family,
    PROTOCOL_UDP,
    packet.source0,
    packet.source1,
    packet.source2,
    packet.source3,
    IKE_PORT,
    packet.destination0,
    packet.destination1,
    packet.destination2,
    packet.destination3,
    IKE_PORT,
  );

/** The NAT flow of the key exchange that a server's packet belongs to, or NONE. */
export const keyExchangeOut = (engine: Engine, packet: Packet): number =>
  engine.flows.findOut(
    packet.family,
    PROTOCOL_UDP,
    packet.source0,
    packet.source1,
    packet.source2,
    packet.source3,
    IKE_PORT,
    packet.destination0,
    packet.destination1,
    packet.destination2,
    packet.destination3,
    IKE_PORT,
  );
