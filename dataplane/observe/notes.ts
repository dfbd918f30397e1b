// What a stage found out about the packet at hand, as numbers: the hot path writes them, trace.ts turns them
// into sentences. Each note is a code and up to three int32 arguments.

/** Is the destination an own address? 1 or 0. */
export const ROUTED = 1;
/** The fragments of the packet were put together. */
export const REASSEMBLED = 2;
/** Flow number of the flow that was found. */
export const FLOW_FOUND = 3;
/** Flow number of the finished flow whose key the packet opens anew. */
export const FLOW_REUSED = 4;
/** No flow, and the packet cannot open one. */
export const NOT_AN_OPENER = 5;
/** Pool index or -1, firewall mark. */
export const CLASSIFIED = 6;
/** New flow, pool index, 1 when a persistence template chose. */
export const SCHEDULED = 7;
/** Pool index, outcome of connect. */
export const NO_SERVER = 8;
/** Flow whose server was deleted. */
export const SERVER_GONE = 9;
/** Flow, state before, state after. */
export const STATE = 10;
/** Flow, method. */
export const EMIT = 11;
/** IPVS has nothing to do with the packet: the host answers. */
export const LEFT_TO_HOST = 12;
/** Flow whose server replied. */
export const REPLY_OF_FLOW = 13;
/** The packet is forwarded as it is. */
export const FORWARDED_PLAINLY = 14;
/** Flow an ICMP error is about; 0 from the client side, 1 about a tunnel, 2 from the server side. */
export const ICMP_ABOUT_FLOW = 15;
