// Hot: IPv6 packets to the director itself that IPVS left alone; the counterpart of answerLocal for IPv4.

import {
  CONSUMED,
  CONTINUE,
  DROP_FRAGMENT,
  DROP_ICMP_CHECKSUM,
  DROP_ICMP_UNRELATED,
  DROP_MARTIAN_SOURCE,
  DROP_PROTOCOL,
} from "../verdict.ts";
import * as icmp from "../wire/icmp.ts";
import * as icmpv6 from "../wire/icmpv6.ts";
import * as ipv4 from "../wire/ipv4.ts";
import * as ipv6 from "../wire/ipv6.ts";
import { IPV6, type Packet } from "../wire/packet.ts";
import { isMulticast6, isUnspecified6 } from "./address-kind.ts";
import { answerEcho } from "./echo.ts";
import type { Host } from "./host.ts";
import { tellSender } from "./icmp-error.ts";
import { checkExtensions } from "./ipv6-options.ts";
import { handleNdp, isNdp } from "./ndp.ts";
import { refuseUdp } from "./refuse-udp.ts";
import { answerByReset } from "./reset.ts";
import { TROUBLE_PROTOCOL_UNREACHABLE } from "./trouble.ts";

/**
 * Answers a whole IPv6 packet to an own address, or to a group in which this host listens.
 *
 * @returns what became of it: NDP_…, ECHO_REPLY, RESET, HELD, CONSUMED or a drop reason
 */
export function answerLocal6(host: Host, packet: Packet, nowTicks: number): number {
  if (packet.isFragment) return DROP_FRAGMENT; // Reassembly comes before this.
  const verdict = checkExtensions(host, packet, nowTicks);
  if (verdict !== CONTINUE) return verdict;
  if (packet.protocol === ipv4.PROTOCOL_ICMPV6) return answerIcmp(host, packet, nowTicks);
  if (packet.protocol === ipv6.PROTOCOL_NO_NEXT_HEADER) return CONSUMED;
  if (isMulticast6(packet.destination0)) return CONSUMED;
  if (isAnswerless(host, packet)) return DROP_MARTIAN_SOURCE;
  if (packet.protocol === ipv4.PROTOCOL_TCP) return answerByReset(host, packet, nowTicks);
  if (packet.protocol === ipv4.PROTOCOL_UDP) return refuseUdp(host, packet, nowTicks);
  const link = ipv6.linkTo(host.ring.view, packet.network, packet.end, ipv6.MALFORMED);
  const at = link - packet.network;
  tellSender(host, packet, TROUBLE_PROTOCOL_UNREACHABLE, at, nowTicks);
  return DROP_PROTOCOL;
}

/** True for a source to which nothing can be sent: none, or an own address that another host uses. */
function isAnswerless(host: Host, packet: Packet): boolean {
  const { source0, source1, source2, source3 } = packet;
  return (
    isUnspecified6(source0, source1, source2, source3) ||
    host.locals.isLocal(IPV6, source0, source1, source2, source3)
  );
}

/** A router could not pass on an ICMPv6 message of ours: what goes there must be smaller (RFC 8201). */
function learnPathMtu(host: Host, { end, transport }: Packet, nowTicks: number): void {
  const { view } = host.ring;
  const about = transport + icmp.ICMP_HEADER_BYTES;
  if (about + ipv6.IPV6_HEADER_BYTES > end || ipv6.version(view, about) !== IPV6) return;
  if (ipv6.nextHeader(view, about) !== ipv4.PROTOCOL_ICMPV6) return;
  const source0 = ipv6.sourceWord(view, about, 0);
  const source1 = ipv6.sourceWord(view, about, 1);
  const source2 = ipv6.sourceWord(view, about, 2);
  const source3 = ipv6.sourceWord(view, about, 3);
  if (!host.locals.isLocal(IPV6, source0, source1, source2, source3)) return;
  const told = view.getUint32(transport + MTU_AT);
  host.pathMtu.learn(
    ipv6.destinationWord(view, about, 0),
    ipv6.destinationWord(view, about, 1),
    ipv6.destinationWord(view, about, 2),
    ipv6.destinationWord(view, about, 3),
    Math.max(told, ipv6.IPV6_MTU_MIN),
    nowTicks,
  );
}

/** Offset of the MTU in a "packet too big". */
const MTU_AT = 4;

function answerIcmp(host: Host, packet: Packet, nowTicks: number): number {
  const { view } = host.ring;
  const { end, network, transport } = packet;
  if (!icmpv6.isChecksumRight(view, network, transport, end)) return DROP_ICMP_CHECKSUM;
  const type = icmp.type(view, transport);
  if (isNdp(type)) return handleNdp(host, packet, nowTicks);
  if (type === icmpv6.ICMPV6_PACKET_TOO_BIG) learnPathMtu(host, packet, nowTicks);
  if (icmpv6.isError(type)) return DROP_ICMP_UNRELATED;
  if (type !== icmpv6.ICMPV6_ECHO_REQUEST || isMulticast6(packet.destination0)) return CONSUMED;
  if (isAnswerless(host, packet)) return DROP_MARTIAN_SOURCE;
  return answerEcho(host, packet, nowTicks);
}
