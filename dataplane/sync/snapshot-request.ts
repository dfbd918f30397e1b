// Hot: the message by which a backup asks for everything that a master knows, with the setting sync_snapshots: a
// message of format 1 without records and with a word behind its header. A kernel finds nothing in it to do.
//
//   header of format 1, 0 records   |   8 "TVSN"

import { beginMessageV1, HEADER_BYTES_V1, isV1, recordCountV1 } from "./message-v1.ts";

const WORD = 0x5456_534e;
const SIZE = 2;

export const REQUEST_BYTES = HEADER_BYTES_V1 + 4;

/** Writes a request at `at`. @param syncId of the masters that are to answer; 0 for all */
export function writeSnapshotRequest(view: DataView, at: number, syncId: number): void {
  beginMessageV1(view, at, syncId);
  view.setUint16(at + SIZE, REQUEST_BYTES);
  view.setInt32(at + HEADER_BYTES_V1, WORD);
}

/** True for a request among the messages to a group; `bytes` is the datagram's length. */
export const isSnapshotRequest = (view: DataView, at: number, bytes: number): boolean =>
  bytes === REQUEST_BYTES &&
  isV1(view, at, bytes) &&
  view.getUint16(at + SIZE) === REQUEST_BYTES &&
  recordCountV1(view, at) === 0 &&
  view.getInt32(at + HEADER_BYTES_V1) === WORD;
