// Reads captures in the classic pcap format (draft-ietf-opsawg-pcap): either byte order, micro- and nanoseconds.

import {
  type CapturedFrame,
  CaptureError,
  FRAME_BYTES_BELIEVED,
  knownLinkType,
} from "./capture-file-format.ts";

const MAGIC_MICROSECONDS = 0xa1b2c3d4;
const MAGIC_NANOSECONDS = 0xa1b23c4d;

const FILE_HEADER_BYTES = 24;
const RECORD_HEADER_BYTES = 16;
const VERSION_MAJOR = 4;
const LINK_TYPE = 20;
/** The upper bits of the link type field say how long the frame check sequences are. */
const LINK_TYPE_MASK = 0xffff;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const isMagic = (magic: number): boolean =>
  magic === MAGIC_MICROSECONDS || magic === MAGIC_NANOSECONDS;

export function isPcap(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const view = viewOf(bytes);
  return isMagic(view.getUint32(0, true)) || isMagic(view.getUint32(0, false));
}

/** @throws CaptureError while iterating, after all frames before the fault */
export function* readPcap(bytes: Uint8Array): Iterable<CapturedFrame> {
  if (!isPcap(bytes)) throw new CaptureError("not a pcap file");
  if (bytes.length < FILE_HEADER_BYTES) {
    throw new CaptureError(
      `a pcap file has a header of 24 bytes, this one ends after ${bytes.length}`,
    );
  }
  const view = viewOf(bytes);
  const little = isMagic(view.getUint32(0, true));
  const unitsPerUs = view.getUint32(0, little) === MAGIC_NANOSECONDS ? 1000 : 1;
  if (view.getUint16(VERSION_MAJOR, little) !== 2) {
    throw new CaptureError(
      `byte 4: pcap version 2 is known, not ${view.getUint16(VERSION_MAJOR, little)}`,
    );
  }
  const linkType = knownLinkType(view.getUint32(LINK_TYPE, little) & LINK_TYPE_MASK, LINK_TYPE);

  let at = FILE_HEADER_BYTES;
  while (at < bytes.length) {
    if (bytes.length - at < RECORD_HEADER_BYTES) {
      throw new CaptureError(`byte ${at}: the file ends in the middle of a record header`);
    }
    const capturedBytes = view.getUint32(at + 8, little);
    if (capturedBytes > FRAME_BYTES_BELIEVED) {
      throw new CaptureError(`byte ${at + 8}: no frame has ${capturedBytes} bytes`);
    }
    const from = at + RECORD_HEADER_BYTES;
    if (capturedBytes > bytes.length - from) {
      throw new CaptureError(`byte ${from}: the file ends in the middle of a frame`);
    }
    yield {
      timeUs:
        view.getUint32(at, little) * 1_000_000 +
        Math.floor(view.getUint32(at + 4, little) / unitsPerUs),
      interface: 0,
      interfaceName: "",
      linkType,
      frame: bytes.subarray(from, from + capturedBytes),
      originalBytes: view.getUint32(at + 12, little),
    };
    at = from + capturedBytes;
  }
}
