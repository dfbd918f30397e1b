// Hot: delivery of packets that may be too large for their way, and then leave in fragments.

import { DROP_MTU, DROP_NO_SLOT, HELD } from "../verdict.ts";
import { isIpv6, packetBytes } from "../wire/ip.ts";
import * as ipv4 from "../wire/ipv4.ts";
import { FRAGMENT_HEADER_BYTES, IPV6_MTU_MIN } from "../wire/ipv6.ts";
import { deliver } from "./deliver.ts";
import { cut4, CUT_TOO_SMALL } from "./fragment-cut4.ts";
import { cut6 } from "./fragment-cut6.ts";
import type { Host } from "./host.ts";
import { MADE_FRAGMENT, MADE_HERE, MADE_LOST } from "./made.ts";

/**
 * As deliver, but a packet larger than `mtu` that may be fragmented leaves in fragments of at most `mtu` bytes,
 * and of at most the largest fragment it came in. An IPv4 packet with DF leaves as it is: the caller has checked
 * its size. So it has that of an IPv6 packet, which is only cut here when it came in fragments or was made here.
 * The first fragment stays in `slot`, and its verdict is the packet's.
 *
 * @returns as deliver; also DROP_MTU when not even 8 bytes fit, DROP_NO_SLOT when the ring is short of slots
 */
export function deliverInFragments(
  host: Host,
  slot: number,
  network: number,
  route: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
  verdict: number,
  mtu: number,
  nowTicks: number,
): number {
  const { ring } = host;
  const { view } = ring;
  const largest = ring.largestFragment[slot]!;
  const limit = largest !== 0 && largest < mtu ? largest : mtu;
  const isSix = isIpv6(view, network);
  if (packetBytes(view, network) <= limit || (!isSix && ipv4.isDontFragment(view, network))) {
    return deliver(host, slot, network, route, word0, word1, word2, word3, verdict, nowTicks);
  }
  // As in the kernel, smaller IPv6 fragments than any link must carry are only kept, never made.
  const limit6 = limit < IPV6_MTU_MIN ? IPV6_MTU_MIN : limit;
  const link = network - ring.start[slot]!;
  const cut = isSix ? cut6(host, slot, network, limit6) : cut4(host, slot, network, limit);
  if (cut < 0) return cut === CUT_TOO_SMALL ? DROP_MTU : DROP_NO_SLOT;
  const first = isSix ? network - FRAGMENT_HEADER_BYTES : network;
  const result = deliver(host, slot, first, route, word0, word1, word2, word3, verdict, nowTicks);
  const isLost = result !== verdict && result !== HELD;
  sendRest(host, cut, isLost, link, route, word0, word1, word2, word3, nowTicks);
  return result;
}

/** Sends the fragments noted in host.cuttings, or gives them back when the first one was dropped. */
function sendRest(
  host: Host,
  count: number,
  isFirstLost: boolean,
  link: number,
  route: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
  nowTicks: number,
): void {
  const { cuttings, made, ring } = host;
  for (let i = 0; i < count; i++) {
    const slot = cuttings[i]!;
    if (isFirstLost) {
      ring.give(slot);
      continue;
    }
    made[MADE_FRAGMENT]!++;
    const network = ring.start[slot]! + link;
    const result = deliver(
      host,
      slot,
      network,
      route,
      word0,
      word1,
      word2,
      word3,
      MADE_HERE,
      nowTicks,
    );
    if (result === MADE_HERE || result === HELD) continue;
    made[MADE_LOST]!++;
    ring.give(slot);
  }
}
