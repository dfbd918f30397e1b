// Hot: telling the neighbours where an own address is: gratuitous ARP (RFC 5227 §3), unsolicited neighbour
// advertisements (RFC 4861 §7.2.6).

import { isPast } from "../env/clock.ts";
import type { Address } from "../wire/address.ts";
import { IPV4 } from "../wire/packet.ts";
import { isLoopback, isLoopback6 } from "./address-kind.ts";
import { sendAnnouncements } from "./arp.ts";
import type { Host } from "./host.ts";
import { sendAdvertisements } from "./ndp.ts";

/** Announcements are repeated once after a second: the first may be lost while a switch learns. */
const REPEAT_TICKS = 100;

/**
 * Control path. Tells every layer 2 port that an own address is here, now and once more after a second:
 * after start, and when a service brings a new VIP.
 */
export function announce(host: Host, address: Address, nowTicks: number): void {
  if (!host.announces) return;
  const { family, word0, word1, word2, word3 } = address;
  const isHidden = family === 4 ? isLoopback(word0) : isLoopback6(word0, word1, word2, word3);
  if (isHidden) return;
  send(host, family, word0, word1, word2, word3);
  const deadline = (nowTicks + REPEAT_TICKS) | 0;
  host.announcements.add(family, word0, word1, word2, word3, deadline);
  host.deadline.atLatest(deadline);
}

function send(
  host: Host,
  family: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): void {
  if (family === IPV4) sendAnnouncements(host, word0);
  else sendAdvertisements(host, word0, word1, word2, word3);
}

/** Sends the announcements that are due again. */
export function repeatAnnouncements(host: Host, nowTicks: number): void {
  const { announcements, locals } = host;
  for (let i = announcements.count - 1; i >= 0; i--) {
    const deadline = announcements.deadline[i]!;
    if (!isPast(deadline, nowTicks)) {
      host.deadline.atLatest(deadline);
      continue;
    }
    const family = announcements.family[i]!;
    const word0 = announcements.word0[i]!;
    const word1 = announcements.word1[i]!;
    const word2 = announcements.word2[i]!;
    const word3 = announcements.word3[i]!;
    announcements.removeAt(i);
    if (locals.isLocal(family, word0, word1, word2, word3)) {
      send(host, family, word0, word1, word2, word3);
    }
  }
}
