// Hot: synchronisation messages of format 0, which kernels before 2.6.39 spoke: IPv4 only, without timeouts
// and firewall marks. Big-endian, but for the sequence numbers: the kernel copies them as its memory has them,
// which on every machine that runs this is little-endian.
//
//   header   0 records    1 syncid    2 bytes of the message
//   record   0 reserved   1 protocol   2 client, virtual, server port   8 client, virtual, server address
//            20 flags   22 state; flags with a bit of SEQUENCE_FLAGS add 24 bytes of sequence numbers

import {
  ACCEPTED,
  REFUSED_CUT,
  SEQUENCE_FLAGS,
  SEQUENCE_WORDS,
  type SyncRecord,
} from "./record.ts";

export const HEADER_BYTES_V0 = 4;
export const RECORD_BYTES_V0 = 24;
const SEQUENCES_BYTES = SEQUENCE_WORDS * 4;
export const RECORD_BYTES_MAX_V0 = RECORD_BYTES_V0 + SEQUENCES_BYTES;
const IS_LITTLE_ENDIAN = true;

/** Writes the header of a message without records. */
export function beginMessageV0(view: DataView, at: number, syncId: number): void {
  view.setUint8(at, 0);
  view.setUint8(at + 1, syncId);
  view.setUint16(at + 2, HEADER_BYTES_V0);
}

export const recordBytesV0 = (record: SyncRecord): number =>
  record.hasSequences ? RECORD_BYTES_MAX_V0 : RECORD_BYTES_V0;

/**
 * Appends an IPv4 record to the message at `at`, which has `bytes` bytes until now. A record has sequence
 * numbers when its flags say so.
 * @returns bytes of the message now
 */
export function appendRecordV0(
  view: DataView,
  at: number,
  bytes: number,
  record: SyncRecord,
): number {
  const start = at + bytes;
  view.setUint8(start, 0);
  view.setUint8(start + 1, record.protocol);
  view.setUint16(start + 2, record.clientPort);
  view.setUint16(start + 4, record.virtualPort);
  view.setUint16(start + 6, record.serverPort);
  view.setInt32(start + 8, record.client[0]!);
  view.setInt32(start + 12, record.virtual[0]!);
  view.setInt32(start + 16, record.server[0]!);
  view.setUint16(start + 20, record.flags & 0xffff);
  view.setUint16(start + 22, record.state);
  if (record.hasSequences) {
    for (let i = 0; i < SEQUENCE_WORDS; i++) {
      const value = record.sequences[i]!;
      view.setInt32(start + RECORD_BYTES_V0 + i * 4, value, IS_LITTLE_ENDIAN);
    }
  }
  const total = bytes + recordBytesV0(record);
  view.setUint8(at, view.getUint8(at) + 1);
  view.setUint16(at + 2, total);
  return total;
}

/** Records that the header promises. */
export const recordCountV0 = (view: DataView, at: number): number => view.getUint8(at);

/**
 * Reads the record at `at` of a message that ends at `end`, with any bytes in it, and sets record.next.
 * @returns ACCEPTED or REFUSED_CUT
 */
export function readRecordV0(view: DataView, at: number, end: number, record: SyncRecord): number {
  if (at + RECORD_BYTES_V0 > end) return REFUSED_CUT;
  const flags = view.getUint16(at + 20);
  const hasSequences = (flags & SEQUENCE_FLAGS) !== 0;
  if (hasSequences && at + RECORD_BYTES_MAX_V0 > end) return REFUSED_CUT;
  record.clearOptions();
  record.family = 4;
  record.protocol = view.getUint8(at + 1);
  record.clientPort = view.getUint16(at + 2);
  record.virtualPort = view.getUint16(at + 4);
  record.serverPort = view.getUint16(at + 6);
  record.client.fill(0);
  record.virtual.fill(0);
  record.server.fill(0);
  record.client[0] = view.getInt32(at + 8);
  record.virtual[0] = view.getInt32(at + 12);
  record.server[0] = view.getInt32(at + 16);
  record.flags = flags;
  record.state = view.getUint16(at + 22);
  record.mark = 0;
  record.timeoutSeconds = 0;
  record.hasSequences = hasSequences;
  const words = hasSequences ? SEQUENCE_WORDS : 0;
  for (let i = 0; i < words; i++) {
    record.sequences[i] = view.getInt32(at + RECORD_BYTES_V0 + i * 4, IS_LITTLE_ENDIAN);
  }
  record.next = at + recordBytesV0(record);
  return ACCEPTED;
}
