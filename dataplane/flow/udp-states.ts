// UDP flows have one state. Each packet starts its timeout anew; it never counts as active.

export const UDP_NORMAL = 0;

/** Names of the states in listings, by number. */
export const UDP_STATE_NAMES = ["UDP"] as const;

/** Seconds that a flow lives without a packet, by state. */
export const UDP_TIMEOUT_SECONDS = [300] as const;
