// Hot: IPv6 fixed header view: byte offsets, accessors and the header builder. RFC 8200 §3.
// `at` is the byte offset of the header in `view`. An address is four int32 words in network order.

const VERSION_CLASS_FLOW = 0;
const PAYLOAD_LENGTH = 4;
const NEXT_HEADER = 6;
const HOP_LIMIT = 7;
const SOURCE = 8;
const DESTINATION = 24;

export const IPV6_HEADER_BYTES = 40;
/** Every link carries IPv6 packets of this size (RFC 8200 §5). */
export const IPV6_MTU_MIN = 1280;

export const version = (view: DataView, at: number): number =>
  view.getUint8(at + VERSION_CLASS_FLOW) >>> 4;
/** The traffic class octet: DSCP and ECN. */
export const trafficClass = (view: DataView, at: number): number =>
  (view.getUint16(at + VERSION_CLASS_FLOW) >>> 4) & 0xff;
/** Flow label, 20 bits. */
export const flowLabel = (view: DataView, at: number): number =>
  view.getInt32(at + VERSION_CLASS_FLOW) & 0xfffff;
/** Bytes behind the fixed header, extension headers included. */
export const payloadBytes = (view: DataView, at: number): number =>
  view.getUint16(at + PAYLOAD_LENGTH);
export const nextHeader = (view: DataView, at: number): number => view.getUint8(at + NEXT_HEADER);
export const hopLimit = (view: DataView, at: number): number => view.getUint8(at + HOP_LIMIT);
/** Word `index` (0 to 3) of the source address. */
export const sourceWord = (view: DataView, at: number, index: number): number =>
  view.getInt32(at + SOURCE + index * 4);
/** Word `index` (0 to 3) of the destination address. */
export const destinationWord = (view: DataView, at: number, index: number): number =>
  view.getInt32(at + DESTINATION + index * 4);

/** Structural check of the fixed header with `available` bytes present from `at`. */
export const isWellFormed = (view: DataView, at: number, available: number): boolean =>
  available >= IPV6_HEADER_BYTES &&
  version(view, at) === 6 &&
  IPV6_HEADER_BYTES + payloadBytes(view, at) <= available;

/** Takes one from the hop limit (it must not be 0). */
export const decrementHopLimit = (view: DataView, at: number): void =>
  view.setUint8(at + HOP_LIMIT, hopLimit(view, at) - 1);
