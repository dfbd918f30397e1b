// Hot: IPv6 header view: byte offsets, accessors, the header builder, and the walk over extension headers.
// RFC 8200. `at` is the byte offset of the fixed header in `view`. An address is four int32 words in network order.

const VERSION_CLASS_FLOW = 0;
const PAYLOAD_LENGTH = 4;
const NEXT_HEADER = 6;
const HOP_LIMIT = 7;
const SOURCE = 8;
const DESTINATION = 24;

export const IPV6_HEADER_BYTES = 40;
/** Every link carries IPv6 packets of this size (RFC 8200 §5). */
export const IPV6_MTU_MIN = 1280;
export const IPV6_PAYLOAD_BYTES_MAX = 65_535;

export const PROTOCOL_HOP_BY_HOP = 0;
export const PROTOCOL_ROUTING = 43;
export const PROTOCOL_FRAGMENT = 44;
export const PROTOCOL_AUTHENTICATION = 51;
export const PROTOCOL_ICMPV6 = 58;
export const PROTOCOL_NO_NEXT_HEADER = 59;
export const PROTOCOL_DESTINATION_OPTIONS = 60;

/** More extension headers than this are refused: no packet of a sane host has half as many. */
export const EXTENSION_HEADERS_MAX = 16;
const EXTENSION_BYTES_MIN = 8;

export const FRAGMENT_HEADER_BYTES = 8;
const FRAGMENT_OFFSET_AND_FLAGS = 2;
const FRAGMENT_IDENTIFICATION = 4;
const FRAGMENT_OFFSET_MASK = 0xfff8;
const MORE_FRAGMENTS = 1;

/** What the walk answers when a header is cut short, or there are too many. */
export const MALFORMED = -1;

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

export const setPayloadBytes = (view: DataView, at: number, bytes: number): void =>
  view.setUint16(at + PAYLOAD_LENGTH, bytes);

export const setTrafficClass = (view: DataView, at: number, octet: number): void =>
  view.setUint16(
    at + VERSION_CLASS_FLOW,
    (view.getUint16(at + VERSION_CLASS_FLOW) & 0xf00f) | (octet << 4),
  );

function setAddress(
  view: DataView,
  at: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): void {
  view.setInt32(at, word0);
  view.setInt32(at + 4, word1);
  view.setInt32(at + 8, word2);
  view.setInt32(at + 12, word3);
}

/** Sets the source address; checksums that cover it are the caller's. */
export const setSource = (
  view: DataView,
  at: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): void => setAddress(view, at + SOURCE, word0, word1, word2, word3);

/** Sets the destination address; checksums that cover it are the caller's. */
export const setDestination = (
  view: DataView,
  at: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
): void => setAddress(view, at + DESTINATION, word0, word1, word2, word3);

/** Writes the fixed header but for its addresses: setSource and setDestination are to follow. */
export function writeHeader(
  view: DataView,
  at: number,
  payload: number,
  classOctet: number,
  label: number,
  limit: number,
  next: number,
): void {
  view.setInt32(at + VERSION_CLASS_FLOW, (6 << 28) | (classOctet << 20) | label);
  view.setUint16(at + PAYLOAD_LENGTH, payload);
  view.setUint8(at + NEXT_HEADER, next);
  view.setUint8(at + HOP_LIMIT, limit);
}

/** True for the headers that the walk steps over; no-next-header ends it like a transport protocol. */
export const isExtension = (protocol: number): boolean =>
  protocol === PROTOCOL_HOP_BY_HOP ||
  protocol === PROTOCOL_DESTINATION_OPTIONS ||
  protocol === PROTOCOL_ROUTING ||
  protocol === PROTOCOL_FRAGMENT ||
  protocol === PROTOCOL_AUTHENTICATION;

/** Bytes of the extension header of kind `protocol` at `header`; its first two bytes must be there. */
export function extensionBytes(view: DataView, header: number, protocol: number): number {
  if (protocol === PROTOCOL_FRAGMENT) return FRAGMENT_HEADER_BYTES;
  const length = view.getUint8(header + 1);
  return protocol === PROTOCOL_AUTHENTICATION ? (length + 2) << 2 : (length + 1) << 3;
}

/**
 * Walks the extension headers up to the first one of kind `until`, or to what is none.
 *
 * @param until a protocol number of an extension header, or MALFORMED to walk over all
 * @param end   one past the last byte that is there
 * @returns offset of the byte that names the header where the walk ended (its value is the protocol);
 *          MALFORMED when a header on the way is cut short or there are too many
 */
export function linkTo(view: DataView, at: number, end: number, until: number): number {
  let link = at + NEXT_HEADER;
  let header = at + IPV6_HEADER_BYTES;
  for (let i = 0; i <= EXTENSION_HEADERS_MAX; i++) {
    const protocol = view.getUint8(link);
    if (protocol === until || !isExtension(protocol)) return link;
    if (header + EXTENSION_BYTES_MIN > end) return MALFORMED;
    const bytes = extensionBytes(view, header, protocol);
    if (header + bytes > end) return MALFORMED;
    if (protocol === PROTOCOL_FRAGMENT && fragmentOffset(view, header) !== 0) return header;
    link = header;
    header += bytes;
  }
  return MALFORMED;
}

/** Where the header begins that the byte at `link` names (linkTo found it in the packet at `at`). */
export function headerBehind(view: DataView, at: number, link: number): number {
  let current = at + NEXT_HEADER;
  let header = at + IPV6_HEADER_BYTES;
  while (current !== link) {
    const bytes = extensionBytes(view, header, view.getUint8(current));
    current = header;
    header += bytes;
  }
  return header;
}

/** Where the fragment header is in the packet at `at`, or MALFORMED when it has none. */
export function fragmentHeader(view: DataView, at: number, end: number): number {
  const link = linkTo(view, at, end, PROTOCOL_FRAGMENT);
  if (link < 0 || view.getUint8(link) !== PROTOCOL_FRAGMENT) return MALFORMED;
  const header = headerBehind(view, at, link);
  return header + FRAGMENT_HEADER_BYTES <= end ? header : MALFORMED;
}

/** Where the packet may be cut into fragments, as the byte that names what follows (RFC 8200 §4.5). */
export function linkToFragmentable(view: DataView, at: number, end: number): number {
  let link = at + NEXT_HEADER;
  let header = at + IPV6_HEADER_BYTES;
  let sawRouting = false;
  for (let i = 0; i < EXTENSION_HEADERS_MAX; i++) {
    const protocol = view.getUint8(link);
    const isBefore =
      protocol === PROTOCOL_HOP_BY_HOP ||
      protocol === PROTOCOL_ROUTING ||
      (protocol === PROTOCOL_DESTINATION_OPTIONS && !sawRouting);
    if (!isBefore || header + EXTENSION_BYTES_MIN > end) return link;
    if (protocol === PROTOCOL_ROUTING) sawRouting = true;
    const bytes = extensionBytes(view, header, protocol);
    if (header + bytes > end) return link;
    link = header;
    header += bytes;
  }
  return link;
}

/** Of the fragment header at `header`: where its payload belongs in the whole packet, in bytes. */
export const fragmentOffset = (view: DataView, header: number): number =>
  view.getUint16(header + FRAGMENT_OFFSET_AND_FLAGS) & FRAGMENT_OFFSET_MASK;
export const hasMoreFragments = (view: DataView, header: number): boolean =>
  (view.getUint16(header + FRAGMENT_OFFSET_AND_FLAGS) & MORE_FRAGMENTS) !== 0;
/** Identification of the fragmented packet, int32 bits. */
export const fragmentIdentification = (view: DataView, header: number): number =>
  view.getInt32(header + FRAGMENT_IDENTIFICATION);

export function writeFragmentHeader(
  view: DataView,
  header: number,
  next: number,
  offset: number,
  hasMore: boolean,
  identification: number,
): void {
  view.setUint16(header, next << 8);
  view.setUint16(header + FRAGMENT_OFFSET_AND_FLAGS, offset | (hasMore ? MORE_FRAGMENTS : 0));
  view.setInt32(header + FRAGMENT_IDENTIFICATION, identification);
}
