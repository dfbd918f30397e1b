// What became of a frame: every verdict and every drop reason, with its name and one-sentence meaning.
// A frame that was received ends in exactly one of these, so the sum of all counts is the number of
// frames received (less those that wait in a queue at the moment; see observe/counters.ts).
// Numbers are dense from 0 and index the counter columns; append new ones at the end of their block.

export type VerdictKind = "continue" | "forwarded" | "answered" | "absorbed" | "dropped";

export interface VerdictMeaning {
  readonly number: number;
  readonly name: string;
  readonly kind: VerdictKind;
  /** One sentence for people, shown by `tapvs counters` and in traces. */
  readonly meaning: string;
}

const table: VerdictMeaning[] = [];

function define(kind: VerdictKind, name: string, meaning: string): number {
  const number = table.length;
  table.push({ number, name, kind, meaning });
  return number;
}

/** The stage has nothing to say: the next stage runs. Never a final verdict. */
export const CONTINUE = define("continue", "continue", "The next stage decides.");
/** The frame waits in a queue (neighbour or reassembly); its final verdict comes later. */
export const HELD = define("continue", "held", "The frame waits in a queue.");
/** Another worker has the frame; its final verdict is counted there. */
export const HANDED_OVER = define("continue", "handed-over", "Another worker decides the frame.");

// Forwarded: the frame left for somebody else.
export const DIRECT_ROUTE = define("forwarded", "dr", "Sent to a server by direct routing.");
export const TUNNEL = define("forwarded", "tunnel", "Sent to a server in a tunnel.");
export const NAT = define("forwarded", "nat", "Sent to a server with its destination rewritten.");
export const NAT_REPLY = define(
  "forwarded",
  "nat-reply",
  "A server's reply, sent to the client from the VIP.",
);
export const BYPASS = define(
  "forwarded",
  "bypass",
  "Sent to its original destination past all servers.",
);
export const FORWARD = define("forwarded", "forward", "Forwarded plainly: it belongs to no flow.");
export const LOCAL = define("forwarded", "local", "Handed to the director's own kernel.");

// Answered: the director itself is the peer.
export const ARP_REPLY = define(
  "answered",
  "arp-reply",
  "An ARP request for an own address, answered.",
);
export const NDP_REPLY = define(
  "answered",
  "ndp-reply",
  "A neighbour solicitation for an own address, answered.",
);
export const ECHO_REPLY = define(
  "answered",
  "echo-reply",
  "An echo request to an own address, answered.",
);
export const RESET = define(
  "answered",
  "reset",
  "TCP to a closed port of an own address, answered by RST.",
);
export const ICMP_RELAYED = define(
  "answered",
  "icmp-relayed",
  "An ICMP error about a tunnel to a server, told to the flow's client.",
);

// Absorbed: taken in, nothing more to do.
export const ARP_LEARNED = define(
  "absorbed",
  "arp-learned",
  "An ARP answer or announcement, taken into the neighbour cache.",
);
export const NDP_LEARNED = define(
  "absorbed",
  "ndp-learned",
  "A neighbour advertisement, taken into the neighbour cache.",
);
export const NDP_IGNORED = define(
  "absorbed",
  "ndp-ignored",
  "A router solicitation, router advertisement or redirect: routes come from the configuration.",
);
export const SYNC_TAKEN = define(
  "absorbed",
  "sync-taken",
  "A message of another director's sync daemon.",
);
export const REASSEMBLED = define(
  "absorbed",
  "reassembled",
  "A fragment that became part of a whole packet.",
);
export const CONSUMED = define(
  "absorbed",
  "consumed",
  "A packet to the director itself that asks for no answer.",
);

// Dropped: port and link.
export const DROP_FRAME_SHORT = define(
  "dropped",
  "frame-short",
  "The frame is shorter than its Ethernet header.",
);
export const DROP_FRAME_OVERSIZE = define(
  "dropped",
  "frame-oversize",
  "The frame is larger than a slot has room for.",
);
export const DROP_OTHER_HOST = define(
  "dropped",
  "other-host",
  "The frame is addressed to another station's MAC.",
);
export const DROP_ETHERTYPE = define(
  "dropped",
  "ethertype",
  "The frame carries a protocol other than IPv4, IPv6 or ARP.",
);
export const DROP_NO_SLOT = define("dropped", "no-slot", "No free slot in the ring.");
export const DROP_OFFLOAD_MALFORMED = define(
  "dropped",
  "offload-malformed",
  "The device's header of checksum and segmentation offload contradicts the frame.",
);

// Dropped: ARP and IP.
export const DROP_ARP_MALFORMED = define(
  "dropped",
  "arp-malformed",
  "The ARP message is cut short or not for IPv4 over Ethernet.",
);
export const DROP_ARP_NOT_OURS = define(
  "dropped",
  "arp-not-ours",
  "The ARP request asks for somebody else's address.",
);
export const DROP_NDP_MALFORMED = define(
  "dropped",
  "ndp-malformed",
  "The neighbour discovery message is cut short, came from off the link, or contradicts itself.",
);
export const DROP_NDP_NOT_OURS = define(
  "dropped",
  "ndp-not-ours",
  "The neighbour solicitation asks for somebody else's address.",
);
export const DROP_IPV4_MALFORMED = define(
  "dropped",
  "ipv4-malformed",
  "The IPv4 header is cut short or contradicts itself.",
);
export const DROP_IPV4_CHECKSUM = define(
  "dropped",
  "ipv4-checksum",
  "The IPv4 header checksum is wrong.",
);
export const DROP_IPV6_MALFORMED = define(
  "dropped",
  "ipv6-malformed",
  "The IPv6 header or an extension header is cut short or contradicts itself.",
);
export const DROP_IPV6_EXTENSION = define(
  "dropped",
  "ipv6-extension",
  "An IPv6 extension header is cut short, or there are too many of them.",
);
export const DROP_IPV6_OPTION = define(
  "dropped",
  "ipv6-option",
  "An IPv6 option or routing header that is not known and asks to be refused.",
);
export const DROP_MARTIAN_SOURCE = define(
  "dropped",
  "martian-source",
  "The source address cannot be a sender's (own, loopback, multicast or zero).",
);
export const DROP_MULTICAST = define(
  "dropped",
  "multicast",
  "Multicast and broadcast are not forwarded.",
);
export const DROP_SOURCE_ROUTE = define(
  "dropped",
  "source-route",
  "The packet asks for a source route, which is refused.",
);
export const DROP_FRAGMENT = define(
  "dropped",
  "fragment",
  "The fragment overlaps another one, is too large, or too many wait.",
);
export const DROP_FRAGMENT_TIMEOUT = define(
  "dropped",
  "fragment-timeout",
  "The other fragments of the packet did not arrive in time.",
);
export const DROP_TTL = define(
  "dropped",
  "ttl",
  "The time to live ran out; the sender was told by ICMP.",
);
export const DROP_MTU = define(
  "dropped",
  "mtu",
  "Too large for the way out and not to be fragmented; the sender was told by ICMP.",
);
export const DROP_NO_ROUTE = define(
  "dropped",
  "no-route",
  "No route to the next hop; the sender was told by ICMP.",
);
export const DROP_FORWARDING_OFF = define(
  "dropped",
  "forwarding-off",
  "Not for the director, and `forward` is false.",
);
export const DROP_NEIGHBOUR = define(
  "dropped",
  "neighbour",
  "The next hop does not answer ARP or NDP.",
);
export const DROP_NEIGHBOUR_QUEUE = define(
  "dropped",
  "neighbour-queue",
  "Too many frames wait for the next hop's MAC.",
);
export const DROP_NEIGHBOUR_TABLE = define(
  "dropped",
  "neighbour-table",
  "The neighbour cache is full.",
);

// Dropped: transport.
export const DROP_TCP_MALFORMED = define(
  "dropped",
  "tcp-malformed",
  "The TCP header is cut short or contradicts itself.",
);
export const DROP_UDP_MALFORMED = define(
  "dropped",
  "udp-malformed",
  "The UDP header is cut short or contradicts itself.",
);
export const DROP_ICMP_MALFORMED = define(
  "dropped",
  "icmp-malformed",
  "The ICMP message, or the packet embedded in it, is cut short.",
);
export const DROP_ICMP_CHECKSUM = define("dropped", "icmp-checksum", "The ICMP checksum is wrong.");
export const DROP_ICMP_UNRELATED = define(
  "dropped",
  "icmp-unrelated",
  "An ICMP error about no known flow.",
);
export const DROP_PROTOCOL = define(
  "dropped",
  "protocol",
  "A protocol that nobody at this address speaks; the sender was told by ICMP.",
);
export const DROP_CLOSED_PORT = define(
  "dropped",
  "closed-port",
  "UDP to a port without a service; the sender was told by ICMP.",
);
export const DROP_UNEXPECTED_RESET = define(
  "dropped",
  "unexpected-reset",
  "A TCP RST that belongs to no flow.",
);
export const DROP_TRANSPORT_CHECKSUM = define(
  "dropped",
  "transport-checksum",
  "TCP or UDP with a wrong checksum to a closed port or an application helper: it gets no answer.",
);
export const DROP_SCTP_MALFORMED = define(
  "dropped",
  "sctp-malformed",
  "The SCTP header is cut short.",
);

// Dropped: IPVS.
export const DROP_NO_SERVER = define(
  "dropped",
  "no-server",
  "The service has no server that may take a new connection; the client was told by ICMP.",
);
export const DROP_NO_KEY = define(
  "dropped",
  "no-key",
  "The service's persistence engine finds no key in the packet (sip: no Call-ID).",
);
export const DROP_SERVER_GONE = define("dropped", "server-gone", "The flow's server was deleted.");
export const DROP_FLOW_TABLE_FULL = define("dropped", "flow-table-full", "The flow table is full.");
export const DROP_LOCAL_UNAVAILABLE = define(
  "dropped",
  "local-unavailable",
  "The server would be the director itself, at an address that packets from outside cannot have.",
);
export const DROP_DIRECT_ON_LAYER3 = define(
  "dropped",
  "dr-on-layer-3",
  "Direct routing needs Ethernet; the way out is a TUN port.",
);
export const DROP_PATH_MTU_MIN = define(
  "dropped",
  "path-mtu-min",
  "The tunnel would leave less than the least MTU of IP.",
);
export const DROP_DEFENCE = define(
  "dropped",
  "defence",
  "A new connection that drop_packet refused because flow records are short.",
);
export const DROP_STRAY_REPLY = define(
  "dropped",
  "stray-reply",
  "A NAT server's packet that belongs to no connection; the server was told by ICMP.",
);

// Dropped: between workers.
export const DROP_HAND_OVER = define(
  "dropped",
  "hand-over",
  "The worker that is to decide the frame has too many waiting already, or cannot be found out now.",
);

/** Every verdict by number. */
export const VERDICTS: readonly VerdictMeaning[] = table;
export const VERDICT_COUNT = table.length;

/** True for a verdict that ends a frame's way without anybody having got or answered it. */
export const isDrop = (verdict: number): boolean => VERDICTS[verdict]!.kind === "dropped";
export const verdictName = (verdict: number): string =>
  VERDICTS[verdict]?.name ?? `verdict ${verdict}`;
