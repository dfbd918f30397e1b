// Hot: packets to the director itself that IPVS left alone. The director runs nothing behind its addresses,
// so it answers what a host must answer and refuses the rest as the kernel does.

import { finishChecksum } from "../ring/offload.ts";
import {
  CONSUMED,
  DROP_FRAGMENT,
  DROP_ICMP_CHECKSUM,
  DROP_ICMP_UNRELATED,
  DROP_PROTOCOL,
} from "../verdict.ts";
import * as ethernet from "../wire/ethernet.ts";
import * as icmp from "../wire/icmp.ts";
import * as ipv4 from "../wire/ipv4.ts";
import { IPV6, type Packet } from "../wire/packet.ts";
import { isMulticast } from "./address-kind.ts";
import { answerEcho } from "./echo.ts";
import type { Host } from "./host.ts";
import { tellSender } from "./icmp-error.ts";
import { answerLocal6 } from "./local6.ts";
import { refuseUdp } from "./refuse-udp.ts";
import { answerByReset } from "./reset.ts";
import { TROUBLE_PROTOCOL_UNREACHABLE } from "./trouble.ts";

const PROTOCOL_IGMP = 2;

/** True when the packet is for everybody: such packets are heard, but never answered. */
const isToMany = (host: Host, packet: Packet): boolean =>
  isMulticast(packet.destination0) || host.locals.isBroadcast(packet.destination0);

/** True for a broadcast or multicast frame, whatever address its packet has. */
const isFrameToMany = (host: Host, packet: Packet): boolean =>
  ethernet.isGroup(host.ring.view, host.ring.start[packet.slot]!);

/**
 * Answers a whole packet to an own (or broadcast) address.
 *
 * @returns what became of it: ECHO_REPLY, RESET, HELD, CONSUMED or a drop reason
 */
export function answerLocal(host: Host, packet: Packet, nowTicks: number): number {
  if (host.ring.checksumStart[packet.slot] !== 0) finishChecksum(host.ring, packet.slot);
  if (packet.family === IPV6) return answerLocal6(host, packet, nowTicks);
  if (packet.isFragment) return DROP_FRAGMENT; // Reassembly comes before this.
  switch (packet.protocol) {
    case ipv4.PROTOCOL_ICMP:
      return answerIcmp(host, packet, nowTicks);
    case ipv4.PROTOCOL_TCP:
      return isToMany(host, packet) || isFrameToMany(host, packet)
        ? CONSUMED
        : answerByReset(host, packet, nowTicks);
    case ipv4.PROTOCOL_UDP:
      return refuseUdp(host, packet, nowTicks);
    case PROTOCOL_IGMP:
      return CONSUMED;
    default:
      tellSender(host, packet, TROUBLE_PROTOCOL_UNREACHABLE, 0, nowTicks);
      return DROP_PROTOCOL;
  }
}

function answerIcmp(host: Host, packet: Packet, nowTicks: number): number {
  const { view } = host.ring;
  const { end, transport } = packet;
  if (!icmp.isChecksumRight(view, transport, end - transport)) return DROP_ICMP_CHECKSUM;
  const type = icmp.type(view, transport);
  if (icmp.isError(type)) return DROP_ICMP_UNRELATED;
  if (type !== icmp.ICMP_ECHO_REQUEST || isToMany(host, packet)) return CONSUMED;
  return answerEcho(host, packet, nowTicks);
}
