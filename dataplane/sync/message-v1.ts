// Hot: synchronisation messages of format 1, as the kernel writes and reads them. Everything is big-endian.
//
//   header   0 reserved, 0    1 syncid    2 bytes of the message    4 records    5 version, 1    6 spare, 0
//   record   0 type: 1 IPv6, else 0   1 protocol   2 version (4 bits, 0) and bytes (12 bits)
//            4 flags   8 state   10 client, virtual, server port   16 firewall mark   20 timeout in seconds
//            24 client, virtual, server address: 36 bytes with IPv4, 72 with IPv6
//            then options: type, bytes, value. 1 sequence numbers, 2 engine data, 3 engine name;
//            a type with bit 6 may be skipped by who does not know it
//
// Every record begins at a multiple of 4 in the message; the gap is zero.

import {
  ACCEPTED,
  ENGINE_DATA_BYTES_MAX,
  ENGINE_NAME_BYTES_MAX,
  REFUSED_CUT,
  REFUSED_OPTION,
  REFUSED_TYPE,
  REFUSED_UNKNOWN_OPTION,
  REFUSED_VERSION,
  SEQUENCE_WORDS,
  type SyncRecord,
} from "./record.ts";

export const HEADER_BYTES_V1 = 8;
export const VERSION_1 = 1;

const ADDRESSES = 24;
/** Bytes of a record without options. */
export const RECORD_BYTES_4 = ADDRESSES + 3 * 4;
export const RECORD_BYTES_6 = ADDRESSES + 3 * 16;
const TYPE_IPV6 = 1;
const SIZE_MASK = 0xfff;
const VERSION_SHIFT = 12;

const OPTION_HEADER_BYTES = 2;
const OPTION_SEQUENCES = 1;
const OPTION_ENGINE_DATA = 2;
const OPTION_ENGINE_NAME = 3;
const OPTION_IS_OPTIONAL = 0x40;
const SEQUENCES_BYTES = SEQUENCE_WORDS * 4;

/** Most bytes of a record with all its options. */
export const RECORD_BYTES_MAX =
  RECORD_BYTES_6 +
  OPTION_HEADER_BYTES +
  SEQUENCES_BYTES +
  OPTION_HEADER_BYTES +
  ENGINE_DATA_BYTES_MAX +
  OPTION_HEADER_BYTES +
  ENGINE_NAME_BYTES_MAX;

/** Bytes to leave free behind a message of `bytes` bytes, so that the next record is aligned. */
export const paddingAfter = (bytes: number): number => -bytes & 3;

/** Writes the header of a message without records. */
export function beginMessageV1(view: DataView, at: number, syncId: number): void {
  view.setUint8(at, 0);
  view.setUint8(at + 1, syncId);
  view.setUint16(at + 2, HEADER_BYTES_V1);
  view.setUint8(at + 4, 0);
  view.setUint8(at + 5, VERSION_1);
  view.setUint16(at + 6, 0);
}

/** Bytes of a record in a message, padding apart. */
export function recordBytesV1(record: SyncRecord): number {
  let bytes = record.family === 6 ? RECORD_BYTES_6 : RECORD_BYTES_4;
  if (record.hasSequences) bytes += OPTION_HEADER_BYTES + SEQUENCES_BYTES;
  if (record.engineDataBytes > 0) bytes += OPTION_HEADER_BYTES + record.engineDataBytes;
  if (record.engineNameBytes > 0) bytes += OPTION_HEADER_BYTES + record.engineNameBytes;
  return bytes;
}

/**
 * Appends a record, with padding before it, to the message at `at`.
 * @param bytes of the message until now; the record and its padding must fit behind them
 * @returns bytes of the message now
 */
export function appendRecordV1(
  view: DataView,
  at: number,
  bytes: number,
  record: SyncRecord,
): number {
  const padding = paddingAfter(bytes);
  for (let i = 0; i < padding; i++) view.setUint8(at + bytes + i, 0);
  const start = at + bytes + padding;
  const recordBytes = recordBytesV1(record);
  const total = bytes + padding + recordBytes;
  view.setUint8(start, record.family === 6 ? TYPE_IPV6 : 0);
  view.setUint8(start + 1, record.protocol);
  view.setUint16(start + 2, recordBytes);
  view.setUint32(start + 4, record.flags);
  view.setUint16(start + 8, record.state);
  view.setUint16(start + 10, record.clientPort);
  view.setUint16(start + 12, record.virtualPort);
  view.setUint16(start + 14, record.serverPort);
  view.setInt32(start + 16, record.mark);
  view.setInt32(start + 20, record.timeoutSeconds);
  const words = record.family === 6 ? 4 : 1;
  let end = writeWords(view, start + ADDRESSES, record.client, words);
  end = writeWords(view, end, record.virtual, words);
  end = writeWords(view, end, record.server, words);
  writeOptions(view, end, record);
  view.setUint8(at + 4, view.getUint8(at + 4) + 1);
  view.setUint16(at + 2, total);
  return total;
}

function writeWords(view: DataView, at: number, words: Int32Array, count: number): number {
  for (let i = 0; i < count; i++) view.setInt32(at + i * 4, words[i]!);
  return at + count * 4;
}

function writeOptions(view: DataView, at: number, record: SyncRecord): void {
  let end = at;
  if (record.hasSequences) {
    view.setUint8(end, OPTION_SEQUENCES);
    view.setUint8(end + 1, SEQUENCES_BYTES);
    end = writeWords(view, end + OPTION_HEADER_BYTES, record.sequences, SEQUENCE_WORDS);
  }
  if (record.engineDataBytes > 0) {
    const { engineData, engineDataBytes } = record;
    end = writeBytes(view, end, OPTION_ENGINE_DATA, engineData, engineDataBytes);
  }
  if (record.engineNameBytes > 0) {
    writeBytes(view, end, OPTION_ENGINE_NAME, record.engineName, record.engineNameBytes);
  }
}

function writeBytes(
  view: DataView,
  at: number,
  option: number,
  bytes: Uint8Array,
  count: number,
): number {
  view.setUint8(at, option);
  view.setUint8(at + 1, count);
  for (let i = 0; i < count; i++) view.setUint8(at + OPTION_HEADER_BYTES + i, bytes[i]!);
  return at + OPTION_HEADER_BYTES + count;
}

/** True for a message of format 1; anything else of the group is format 0. */
export const isV1 = (view: DataView, at: number, bytes: number): boolean =>
  bytes >= HEADER_BYTES_V1 &&
  view.getUint8(at) === 0 &&
  view.getUint8(at + 5) === VERSION_1 &&
  view.getUint16(at + 6) === 0;

/** Records that the header promises. */
export const recordCountV1 = (view: DataView, at: number): number => view.getUint8(at + 4);

/**
 * Reads the record at `at` of a message that ends at `end`, with any bytes in it. Sets record.next unless the
 * message ends here.
 * @returns ACCEPTED or REFUSED_…
 */
export function readRecordV1(view: DataView, at: number, end: number, record: SyncRecord): number {
  if (at + RECORD_BYTES_4 > end) return REFUSED_CUT;
  const versionAndSize = view.getUint16(at + 2);
  const size = versionAndSize & SIZE_MASK;
  if (at + size > end) return REFUSED_CUT;
  if (versionAndSize >>> VERSION_SHIFT !== 0) return REFUSED_VERSION;
  const type = view.getUint8(at);
  const isIpv6 = (type & TYPE_IPV6) !== 0;
  if (!isIpv6 && type !== 0) return REFUSED_TYPE;
  if (size < (isIpv6 ? RECORD_BYTES_6 : RECORD_BYTES_4)) return REFUSED_CUT;
  record.next = at + size + paddingAfter(size);
  readFields(view, at, isIpv6, record);
  return readOptions(view, at + (isIpv6 ? RECORD_BYTES_6 : RECORD_BYTES_4), at + size, record);
}

function readFields(view: DataView, at: number, isIpv6: boolean, record: SyncRecord): void {
  record.family = isIpv6 ? 6 : 4;
  record.protocol = view.getUint8(at + 1);
  record.flags = view.getInt32(at + 4);
  record.state = view.getUint16(at + 8);
  record.clientPort = view.getUint16(at + 10);
  record.virtualPort = view.getUint16(at + 12);
  record.serverPort = view.getUint16(at + 14);
  record.mark = view.getInt32(at + 16);
  record.timeoutSeconds = view.getInt32(at + 20);
  const words = isIpv6 ? 4 : 1;
  readWords(view, at + ADDRESSES, record.client, words);
  readWords(view, at + ADDRESSES + words * 4, record.virtual, words);
  readWords(view, at + ADDRESSES + words * 8, record.server, words);
}

/** Reads `count` words; the others become 0. */
function readWords(view: DataView, at: number, words: Int32Array, count: number): void {
  for (let i = 0; i < words.length; i++) words[i] = i < count ? view.getInt32(at + i * 4) : 0;
}

function readOptions(view: DataView, from: number, end: number, record: SyncRecord): number {
  record.clearOptions();
  let at = from;
  while (at < end) {
    if (at + OPTION_HEADER_BYTES > end) return REFUSED_OPTION;
    const type = view.getUint8(at);
    const bytes = view.getUint8(at + 1);
    const value = at + OPTION_HEADER_BYTES;
    if (bytes === 0 || value + bytes > end) return REFUSED_OPTION;
    const outcome = readOption(view, type, value, bytes, record);
    if (outcome !== ACCEPTED) return outcome;
    at = value + bytes;
  }
  return ACCEPTED;
}

function readOption(
  view: DataView,
  type: number,
  at: number,
  bytes: number,
  record: SyncRecord,
): number {
  switch (type & ~OPTION_IS_OPTIONAL) {
    case OPTION_SEQUENCES:
      if (record.hasSequences || bytes !== SEQUENCES_BYTES) return REFUSED_OPTION;
      record.hasSequences = true;
      readWords(view, at, record.sequences, SEQUENCE_WORDS);
      return ACCEPTED;
    case OPTION_ENGINE_DATA:
      if (record.engineDataBytes !== 0) return REFUSED_OPTION;
      record.engineDataBytes = bytes;
      readBytes(view, at, record.engineData, bytes);
      return ACCEPTED;
    case OPTION_ENGINE_NAME:
      if (record.engineNameBytes !== 0 || bytes > ENGINE_NAME_BYTES_MAX) return REFUSED_OPTION;
      record.engineNameBytes = bytes;
      readBytes(view, at, record.engineName, bytes);
      return ACCEPTED;
    default:
      return (type & OPTION_IS_OPTIONAL) === 0 ? REFUSED_UNKNOWN_OPTION : ACCEPTED;
  }
}

function readBytes(view: DataView, at: number, bytes: Uint8Array, count: number): void {
  for (let i = 0; i < count; i++) bytes[i] = view.getUint8(at + i);
}
