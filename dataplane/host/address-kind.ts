// Hot: what kind of address a word (IPv4) or four (IPv6) are, as far as forwarding and answering ask.

/** 224.0.0.0/4. */
export const isMulticast = (word: number): boolean => word >>> 28 === 0xe;

/** 127.0.0.0/8. */
export const isLoopback = (word: number): boolean => word >>> 24 === 127;

/** 0.0.0.0/8: "this network", never on the wire but as the source of a host that has no address yet. */
export const isThisNetwork = (word: number): boolean => word >>> 24 === 0;

/** ff00::/8, by the first word. */
export const isMulticast6 = (word0: number): boolean => word0 >>> 24 === 0xff;

/** fe80::/10, by the first word. */
export const isLinkLocal6 = (word0: number): boolean => word0 >>> 22 === 0x3fa;

/** ::1. */
export const isLoopback6 = (word0: number, word1: number, word2: number, word3: number): boolean =>
  (word0 | word1 | word2) === 0 && word3 === 1;

/** ::, the source of a host that has no address yet. */
export const isUnspecified6 = (
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): boolean => (word0 | word1 | word2 | word3) === 0;

/** ff02::, all that the groups of a link have in common. */
export const LINK_GROUP = 0xff020000 | 0;
const SOLICITED_NODE = 0xff000000 | 0;

/** The last word of the group in which the owner of an address ending in `word3` listens (RFC 4291 §2.7.1). */
export const solicitedNode = (word3: number): number => SOLICITED_NODE | (word3 & 0xffffff);

/** Groups that this host listens in: all nodes, all routers, and any node's solicitations. */
export const isHeardGroup = (word0: number, word1: number, word2: number, word3: number): boolean =>
  word0 === LINK_GROUP &&
  word1 === 0 &&
  ((word2 === 0 && (word3 === 1 || word3 === 2)) ||
    (word2 === 1 && (word3 & SOLICITED_NODE) === SOLICITED_NODE));
