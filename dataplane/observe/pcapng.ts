// Writes captures in the pcapng format (draft-ietf-opsawg-pcapng), little endian, times in microseconds. Wireshark
// shows the interface names, the direction and the comment of every frame.

import { LINK_ETHERNET } from "./capture-file-format.ts";

export const BLOCK_SECTION = 0x0a0d0d0a;
export const BLOCK_INTERFACE = 1;
export const BLOCK_PACKET_OBSOLETE = 2;
export const BLOCK_PACKET_SIMPLE = 3;
export const BLOCK_PACKET = 6;
export const BYTE_ORDER_MAGIC = 0x1a2b3c4d;
export const OPTION_END = 0;
export const OPTION_COMMENT = 1;
export const OPTION_INTERFACE_NAME = 2;
export const OPTION_TIME_RESOLUTION = 9;
export const OPTION_TIME_OFFSET = 14;

const OPTION_APPLICATION = 4;
const OPTION_PACKET_FLAGS = 2;
const MICROSECONDS = 6;
const INBOUND = 1;
const OUTBOUND = 2;
const TWO_32 = 4_294_967_296;
/** Longest text of one option, bounded by its 16-bit length. */
const TEXT_BYTES_MAX = 65_535;

export type CaptureDirection = "in" | "out";

export interface CaptureRemarks {
  readonly direction?: CaptureDirection | undefined;
  /** What became of the frame and why, for people. */
  readonly comment?: string | undefined;
  /** Bytes the frame had on the wire, when it was cut. Default: all are there. */
  readonly originalBytes?: number | undefined;
}

interface Option {
  readonly code: number;
  readonly value: Uint8Array;
}

export class PcapngWriter {
  readonly #write: (block: Uint8Array) => void;
  #interfaces = 0;

  /**
   * Writes the section header at once.
   *
   * @param write       takes the file piece by piece, one whole block a call; the bytes are the taker's own
   * @param application named in the file as its author
   */
  constructor(write: (block: Uint8Array) => void, application = "tapvs") {
    this.#write = write;
    const body = new DataView(new ArrayBuffer(16));
    body.setUint32(0, BYTE_ORDER_MAGIC, true);
    body.setUint16(4, 1, true); // Version 1.0.
    body.setInt32(8, -1, true); // Section length unknown: read on until the end.
    body.setInt32(12, -1, true);
    this.#block(BLOCK_SECTION, body, undefined, [textOption(OPTION_APPLICATION, application)]);
  }

  /**
   * Declares an interface, before its first frame.
   *
   * @param linkType LINK_ETHERNET or LINK_RAW_IP
   * @returns        the interface's number in this file
   */
  addInterface(name: string, linkType: number = LINK_ETHERNET): number {
    const body = new DataView(new ArrayBuffer(8));
    body.setUint16(0, linkType, true); // Behind it: no limit on the length of frames (0).
    this.#block(BLOCK_INTERFACE, body, undefined, [
      textOption(OPTION_INTERFACE_NAME, name),
      { code: OPTION_TIME_RESOLUTION, value: Uint8Array.of(MICROSECONDS) },
    ]);
    return this.#interfaces++;
  }

  /** @param timeUs microseconds since 1970, an integer below 2^53 */
  frame(port: number, timeUs: number, frame: Uint8Array, remarks: CaptureRemarks = {}): void {
    if (port < 0 || port >= this.#interfaces) {
      throw new Error(`a capture has no interface ${port}: addInterface comes first`);
    }
    const body = new DataView(new ArrayBuffer(20));
    body.setUint32(0, port, true);
    body.setUint32(4, Math.floor(timeUs / TWO_32), true);
    body.setUint32(8, timeUs % TWO_32, true);
    body.setUint32(12, frame.length, true);
    body.setUint32(16, remarks.originalBytes ?? frame.length, true);
    const options: Option[] = [];
    if (remarks.comment !== undefined) options.push(textOption(OPTION_COMMENT, remarks.comment));
    if (remarks.direction !== undefined) {
      const bits = remarks.direction === "in" ? INBOUND : OUTBOUND;
      options.push({ code: OPTION_PACKET_FLAGS, value: Uint8Array.of(bits, 0, 0, 0) });
    }
    this.#block(BLOCK_PACKET, body, frame, options);
  }

  /** type, length, body, data padded to four bytes, options, length again. */
  #block(type: number, body: DataView, data: Uint8Array | undefined, options: Option[]): void {
    const dataBytes = data === undefined ? 0 : padded(data.length);
    let optionBytes = options.length === 0 ? 0 : 4;
    for (const { value } of options) optionBytes += 4 + padded(value.length);
    const total = 12 + body.byteLength + dataBytes + optionBytes;

    const block = new Uint8Array(total);
    const view = new DataView(block.buffer);
    view.setUint32(0, type, true);
    view.setUint32(4, total, true);
    block.set(new Uint8Array(body.buffer), 8);
    let at = 8 + body.byteLength;
    if (data !== undefined) block.set(data, at);
    at += dataBytes;
    for (const { code, value } of options) {
      view.setUint16(at, code, true);
      view.setUint16(at + 2, value.length, true);
      block.set(value, at + 4);
      at += 4 + padded(value.length);
    }
    view.setUint32(total - 4, total, true); // The end of the options before it is four zero bytes.
    this.#write(block);
  }
}

const padded = (bytes: number): number => (bytes + 3) & ~3;

/** UTF-8, cut to what fits. A cut in the middle of a character shows as a replacement mark. */
const textOption = (code: number, text: string): Option => ({
  code,
  value: new TextEncoder().encode(text).subarray(0, TEXT_BYTES_MAX),
});
