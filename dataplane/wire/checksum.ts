// Hot: the Internet checksum, whole and incremental. RFC 1071, RFC 1624; transport sums RFC 768, RFC 9293.
//
// A *sum* is folded and un-complemented (what virtio-net leaves in a field that is still to be finished);
// a *checksum* is its complement, uint16, ready for setUint16. Both are independent of where the range lies.

const PROTOCOL_UDP = 17;

/** Folds a non-negative number below 2^32 to 16 bits with end-around carry. */
function fold(sum: number): number {
  const once = (sum & 0xffff) + (sum >>> 16);
  return (once & 0xffff) + (once >>> 16);
}

/**
 * Ones' complement sum of `bytes` bytes from `at`, folded and not complemented.
 *
 * @param bytes up to 131,068; an odd last byte is the high half of a word
 * @param seed  sum of what belongs before the range (a pseudo header), uint16, or 0
 * @returns     uint16
 */
export function sum(view: DataView, at: number, bytes: number, seed: number): number {
  // The halves of 32-bit words add up apart: 32,767 words stay below 2^31 in each.
  let high = seed;
  let low = 0;
  let i = at;
  for (const end = at + (bytes & ~15); i < end; i += 16) {
    const a = view.getInt32(i);
    const b = view.getInt32(i + 4);
    const c = view.getInt32(i + 8);
    const d = view.getInt32(i + 12);
    high += (a >>> 16) + (b >>> 16) + (c >>> 16) + (d >>> 16);
    low += (a & 0xffff) + (b & 0xffff) + (c & 0xffff) + (d & 0xffff);
  }
  for (const end = at + (bytes & ~1); i < end; i += 2) low += view.getUint16(i);
  if ((bytes & 1) !== 0) low += view.getUint8(i) << 8;
  return fold(fold(high) + fold(low));
}

/**
 * As `sum`, of a range that begins at an even offset: about four times as fast for long ones, because pairs of bytes
 * are added as the machine reads them (RFC 1071 §2 B: the sum is the same up to the order of its two bytes).
 *
 * @param halves the bytes of `view`, from its first one on
 */
export function sumAligned(
  halves: Uint16Array,
  view: DataView,
  at: number,
  bytes: number,
  seed: number,
): number {
  let a = 0;
  let b = 0;
  let i = at >> 1;
  const whole = bytes >> 1;
  for (const end = i + (whole & ~7); i < end; i += 8) {
    a += halves[i]! + halves[i + 1]! + halves[i + 2]! + halves[i + 3]!;
    b += halves[i + 4]! + halves[i + 5]! + halves[i + 6]! + halves[i + 7]!;
  }
  for (const end = (at >> 1) + whole; i < end; i++) a += halves[i]!;
  const native = fold(fold(a) + fold(b));
  const network = IS_LITTLE_ENDIAN ? ((native & 0xff) << 8) | (native >>> 8) : native;
  const last = (bytes & 1) === 0 ? 0 : view.getUint8(at + bytes - 1) << 8;
  return fold(network + last + seed);
}

const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** The folded sum of two ranges by their folded sums, the second of which begins at an even offset. */
export const addSums = (one: number, other: number): number => fold(one + other);

/** A folded sum without one 16-bit word, and with another in its place. */
export const replaceInSum = (partial: number, before: number, after: number): number =>
  fold(partial + (~before & 0xffff) + after);

/** Internet checksum of a range, uint16. 0 when the range holds its own, correct checksum. */
export const compute = (view: DataView, at: number, bytes: number): number =>
  ~sum(view, at, bytes, 0) & 0xffff;

/**
 * Internet checksum after one aligned 32-bit field changed (RFC 1624 eqn. 3: HC' = ~(~HC + ~m + m')).
 *
 * @param checksum current checksum field, uint16 as read from the header
 * @param before   old field, int32 bits in network order
 * @param after    new field, int32 bits in network order
 * @returns        new checksum field, uint16, ready for `setUint16`
 *
 * The field must start on an even offset of the summed range. For UDP over IPv4 a field of 0 means
 * "no checksum" and a result of 0 is written as 0xffff (RFC 768): see `udp.updateChecksumForWord`.
 */
export function updateForWord(checksum: number, before: number, after: number): number {
  const parts =
    (~checksum & 0xffff) +
    (~before >>> 16) +
    (~before & 0xffff) +
    (after >>> 16) +
    (after & 0xffff);
  return ~fold(parts) & 0xffff;
}

/** As updateForWord, for one aligned 16-bit field (a port, a length, TTL with protocol); all uint16. */
export const updateForHalf = (checksum: number, before: number, after: number): number =>
  ~fold((~checksum & 0xffff) + (~before & 0xffff) + (after & 0xffff)) & 0xffff;

/**
 * A sum (not a checksum) after one aligned 32-bit field of its range changed: for checksum fields that
 * still hold the un-complemented pseudo-header sum (VIRTIO_NET_HDR_F_NEEDS_CSUM).
 */
export const updateSumForWord = (partial: number, before: number, after: number): number =>
  fold(partial + (~before >>> 16) + (~before & 0xffff) + (after >>> 16) + (after & 0xffff));

/**
 * Folded sum of the IPv4 pseudo header (RFC 9293 §3.1).
 *
 * @param source      address as int32 bits, as is `destination`
 * @param bytes       bytes of transport header and payload
 */
export const pseudoHeaderSum4 = (
  source: number,
  destination: number,
  protocol: number,
  bytes: number,
): number =>
  fold(
    (source >>> 16) +
      (source & 0xffff) +
      (destination >>> 16) +
      (destination & 0xffff) +
      protocol +
      bytes,
  );

/** Folded sum of the IPv6 pseudo header (RFC 8200 §8.1) of the IPv6 header at `network`. */
export const pseudoHeaderSum6 = (
  view: DataView,
  network: number,
  protocol: number,
  bytes: number,
): number => sum(view, network + 8, 32, fold((bytes >>> 16) + (bytes & 0xffff) + protocol));

/**
 * Checksum of a TCP, UDP or other transport segment over IPv4, uint16. Zero its checksum field first.
 * A UDP checksum that comes out as 0 is returned as 0xffff (RFC 768).
 *
 * @param bytes bytes from `at`: transport header and payload
 */
export function transportChecksum4(
  view: DataView,
  at: number,
  bytes: number,
  protocol: number,
  source: number,
  destination: number,
): number {
  const seed = pseudoHeaderSum4(source, destination, protocol, bytes);
  const checksum = ~sum(view, at, bytes, seed) & 0xffff;
  return checksum === 0 && protocol === PROTOCOL_UDP ? 0xffff : checksum;
}

/** True when a segment over IPv4, its checksum field included, sums up as it should. */
export const isTransportRight4 = (
  view: DataView,
  at: number,
  bytes: number,
  protocol: number,
  source: number,
  destination: number,
): boolean =>
  sum(view, at, bytes, pseudoHeaderSum4(source, destination, protocol, bytes)) === 0xffff;
