// Writes captures in the classic pcap format (draft-ietf-opsawg-pcap), little endian, times in microseconds: for
// programs that do not read pcapng. It has no interface names and no comments.

import { LINK_ETHERNET } from "./capture-file-format.ts";

const MAGIC = 0xa1b2c3d4;
const FRAME_BYTES_MAX = 262_144;
const US_PER_SECOND = 1_000_000;

export class PcapWriter {
  readonly #write: (record: Uint8Array) => void;

  /**
   * Writes the file header at once.
   *
   * @param write    takes the file piece by piece; the bytes are the taker's own
   * @param linkType LINK_ETHERNET or LINK_RAW_IP
   */
  constructor(write: (record: Uint8Array) => void, linkType: number = LINK_ETHERNET) {
    this.#write = write;
    const header = new DataView(new ArrayBuffer(24));
    header.setUint32(0, MAGIC, true);
    header.setUint16(4, 2, true); // Version 2.4.
    header.setUint16(6, 4, true);
    header.setUint32(16, FRAME_BYTES_MAX, true);
    header.setUint32(20, linkType, true);
    write(new Uint8Array(header.buffer));
  }

  /** @param timeUs microseconds since 1970, before 2106 */
  frame(timeUs: number, frame: Uint8Array): void {
    const record = new Uint8Array(16 + frame.length);
    const view = new DataView(record.buffer);
    view.setUint32(0, Math.floor(timeUs / US_PER_SECOND), true);
    view.setUint32(4, timeUs % US_PER_SECOND, true);
    view.setUint32(8, frame.length, true);
    view.setUint32(12, frame.length, true);
    record.set(frame, 16);
    this.#write(record);
  }
}
