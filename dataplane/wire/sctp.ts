// Hot: SCTP packet view: byte offsets, chunk types, and the CRC32c over the whole packet. RFC 9260 §3, RFC 3309.
// `at` is the byte offset of the common header in `view`. There is no pseudo header: addresses do not count.

const CHECKSUM = 8;
/** The reflected Castagnoli polynomial. */
const POLYNOMIAL = 0x82f63b78;
const CHUNK_HEADER_BYTES = 4;
const CHUNK_LENGTH = 2;

export const SCTP_HEADER_BYTES = 12;

export const CHUNK_INIT = 1;
export const CHUNK_ABORT = 6;
export const CHUNK_COOKIE_ECHO = 10;
export const CHUNK_COOKIE_ACK = 11;
/** Instead of a chunk type: the packet has no such chunk. */
export const NO_CHUNK = -1;

/** Type of the first chunk, or NO_CHUNK; `end` is one past the packet. */
export const firstChunk = (view: DataView, at: number, end: number): number =>
  chunkAt(view, at + SCTP_HEADER_BYTES, end);

/** Type of the chunk behind the first one (whose length is padded to four bytes), or NO_CHUNK. */
export function secondChunk(view: DataView, at: number, end: number): number {
  const first = at + SCTP_HEADER_BYTES;
  if (first + CHUNK_HEADER_BYTES > end) return NO_CHUNK;
  const bytes = view.getUint16(first + CHUNK_LENGTH);
  return chunkAt(view, first + ((bytes + 3) & ~3), end);
}

const chunkAt = (view: DataView, at: number, end: number): number =>
  at + CHUNK_HEADER_BYTES > end ? NO_CHUNK : view.getUint8(at);

/** Checksum field, int32 in the order of its bytes. */
export const checksum = (view: DataView, at: number): number => view.getInt32(at + CHECKSUM);

/** Control path. Four tables of 256 words: the CRC of a byte with 0 to 3 bytes of zero behind it. */
function makeTables(): Int32Array {
  const tables = new Int32Array(4 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ ((crc & 1) === 0 ? 0 : POLYNOMIAL);
    tables[byte] = crc;
  }
  for (let i = 256; i < tables.length; i++) {
    const before = tables[i - 256]!;
    tables[i] = (before >>> 8) ^ tables[before & 0xff]!;
  }
  return tables;
}

const TABLES = makeTables();

/** CRC32c of a range with its start value and end complement, int32; four bytes a round. */
export function crc32c(view: DataView, at: number, bytes: number): number {
  let crc = -1;
  let i = at;
  for (const end = at + (bytes & ~3); i < end; i += 4) {
    const word = crc ^ view.getInt32(i, true);
    crc =
      TABLES[768 + (word & 0xff)]! ^
      TABLES[512 + ((word >>> 8) & 0xff)]! ^
      TABLES[256 + ((word >>> 16) & 0xff)]! ^
      TABLES[word >>> 24]!;
  }
  for (const end = at + bytes; i < end; i++) {
    crc = (crc >>> 8) ^ TABLES[(crc ^ view.getUint8(i)) & 0xff]!;
  }
  return ~crc;
}

/** Computes the checksum of a packet of `bytes` bytes (header and chunks) in place. */
export function writeChecksum(view: DataView, at: number, bytes: number): void {
  view.setInt32(at + CHECKSUM, 0);
  view.setInt32(at + CHECKSUM, crc32c(view, at, bytes), true);
}

/** Sets the source port of a packet of `bytes` bytes; the checksum is made anew if it differs. */
export function setSourcePortWithChecksum(
  view: DataView,
  at: number,
  bytes: number,
  port: number,
): void {
  if (view.getUint16(at) === port) return;
  view.setUint16(at, port);
  writeChecksum(view, at, bytes);
}

/** Sets the destination port of a packet of `bytes` bytes; the checksum is made anew if it differs. */
export function setDestinationPortWithChecksum(
  view: DataView,
  at: number,
  bytes: number,
  port: number,
): void {
  if (view.getUint16(at + 2) === port) return;
  view.setUint16(at + 2, port);
  writeChecksum(view, at, bytes);
}
