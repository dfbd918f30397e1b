// What the director sends of its own accord: kinds of frames with their counter's name and meaning. They are
// counted apart from verdicts, which are about frames that were received.

export interface MadeMeaning {
  readonly number: number;
  readonly name: string;
  /** One sentence for people. */
  readonly meaning: string;
}

const table: MadeMeaning[] = [];

function define(name: string, meaning: string): number {
  const number = table.length;
  table.push({ number, name, meaning });
  return number;
}

export const MADE_ARP_REQUEST = define("arp-request", "ARP requests for a next hop's MAC.");
export const MADE_ARP_ANNOUNCEMENT = define(
  "arp-announcement",
  "Gratuitous ARP: announcements of own addresses.",
);
export const MADE_NDP_SOLICITATION = define(
  "ndp-solicitation",
  "Neighbour solicitations for a next hop's MAC.",
);
export const MADE_NDP_ANNOUNCEMENT = define(
  "ndp-announcement",
  "Unsolicited neighbour advertisements: announcements of own IPv6 addresses.",
);
export const MADE_ICMP_ERROR = define("icmp-error", "ICMP errors.");
export const MADE_ICMP_SUPPRESSED = define(
  "icmp-suppressed",
  "ICMP errors that were due but not sent: the rate limit, or no free slot.",
);
export const MADE_FRAGMENT = define(
  "fragment",
  "Further fragments of packets that were too large for their way out.",
);
export const MADE_SEGMENT = define(
  "segment",
  "Further segments of large frames whose way out cannot segment them.",
);
export const MADE_SYNC = define("sync", "Messages to backup directors, by the sync daemon.");
export const MADE_RESET = define(
  "expiry-reset",
  "Resets to the ends of established connections whose time was up (reset_expired).",
);
export const MADE_LOST = define(
  "made-lost",
  "Frames of the kinds above that never left: no next hop, or no room to wait for it.",
);

/** Every kind by number. */
export const MADE: readonly MadeMeaning[] = table;
export const MADE_COUNT = table.length;

/** Stands where a received frame's verdict stands: there is nothing to count when such a frame leaves. */
export const MADE_HERE = -1;
