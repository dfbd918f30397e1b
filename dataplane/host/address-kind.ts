// Hot: what kind of IPv4 address a word is, as far as forwarding and answering ask.

/** 224.0.0.0/4. */
export const isMulticast = (word: number): boolean => word >>> 28 === 0xe;

/** 127.0.0.0/8. */
export const isLoopback = (word: number): boolean => word >>> 24 === 127;

/** 0.0.0.0/8: "this network", never on the wire but as the source of a host that has no address yet. */
export const isThisNetwork = (word: number): boolean => word >>> 24 === 0;
