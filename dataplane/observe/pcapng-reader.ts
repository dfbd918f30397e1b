// Reads captures in the pcapng format (draft-ietf-opsawg-pcapng): either byte order, several sections, all three
// packet blocks; every other block is passed over.

import {
  type CapturedFrame,
  CaptureError,
  FRAME_BYTES_BELIEVED,
  knownLinkType,
} from "./capture-file-format.ts";
import {
  BLOCK_INTERFACE,
  BLOCK_PACKET,
  BLOCK_PACKET_OBSOLETE,
  BLOCK_PACKET_SIMPLE,
  BLOCK_SECTION,
  BYTE_ORDER_MAGIC,
  OPTION_END,
  OPTION_INTERFACE_NAME,
  OPTION_TIME_OFFSET,
  OPTION_TIME_RESOLUTION,
} from "./pcapng.ts";

/** Type, length, length again. */
const BLOCK_BYTES_MIN = 12;
const TWO_32 = 4_294_967_296;

interface Interface {
  readonly number: number;
  readonly name: string;
  readonly linkType: number;
  /** Byte of the declaration, for complaints. */
  readonly at: number;
  readonly unitsPerSecond: number;
  readonly offsetSeconds: number;
}

export const isPcapng = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && viewOf(bytes).getUint32(0) === BLOCK_SECTION;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** @throws CaptureError while iterating, after all frames before the fault */
export function* readPcapng(bytes: Uint8Array): Iterable<CapturedFrame> {
  if (!isPcapng(bytes)) throw new CaptureError("not a pcapng file");
  yield* new PcapngReader(bytes).frames();
}

class PcapngReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #little = true;
  /** Interfaces of the present section; their numbers go on from section to section. */
  #interfaces: Interface[] = [];
  #interfaceCount = 0;
  #lastTimeUs = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
  }

  *frames(): Iterable<CapturedFrame> {
    let at = 0;
    while (at < this.#bytes.length) {
      const end = this.#openBlock(at);
      const type = this.#u32(at);
      const body = at + 8;
      const bodyEnd = end - 4;
      if (type === BLOCK_INTERFACE) this.#declare(body, bodyEnd);
      else if (type === BLOCK_PACKET) yield this.#packet(body, bodyEnd, this.#field(body, bodyEnd));
      else if (type === BLOCK_PACKET_OBSOLETE) {
        this.#need(body, 4, bodyEnd);
        yield this.#packet(body, bodyEnd, this.#view.getUint16(body, this.#little));
      } else if (type === BLOCK_PACKET_SIMPLE) yield this.#simplePacket(body, bodyEnd);
      at = end;
    }
  }

  /** Checks a block's frame and takes the byte order of a section header; one past the block's last byte. */
  #openBlock(at: number): number {
    const left = this.#bytes.length - at;
    if (left < BLOCK_BYTES_MIN) throw new CaptureError(`byte ${at}: the file ends inside a block`);
    if (this.#view.getUint32(at) === BLOCK_SECTION) this.#openSection(at, left);
    const total = this.#u32(at + 4);
    if (total < BLOCK_BYTES_MIN || total % 4 !== 0) {
      throw new CaptureError(`byte ${at + 4}: no block has a length of ${total}`);
    }
    if (total > left) throw new CaptureError(`byte ${at}: the file ends inside a block`);
    if (this.#u32(at + total - 4) !== total) {
      throw new CaptureError(`byte ${at + total - 4}: the two lengths of a block differ`);
    }
    return at + total;
  }

  #openSection(at: number, left: number): void {
    if (left < 28) throw new CaptureError(`byte ${at}: the file ends inside a section header`);
    this.#little = this.#view.getUint32(at + 8, true) === BYTE_ORDER_MAGIC;
    if (!this.#little && this.#view.getUint32(at + 8) !== BYTE_ORDER_MAGIC) {
      throw new CaptureError(`byte ${at + 8}: the section header has no byte order`);
    }
    const major = this.#view.getUint16(at + 12, this.#little);
    if (major !== 1) throw new CaptureError(`byte ${at + 12}: pcapng 1 is known, not ${major}`);
    this.#interfaces = [];
  }

  #declare(body: number, end: number): void {
    this.#need(body, 8, end);
    let name = "";
    let unitsPerSecond = 1_000_000;
    let offsetSeconds = 0;
    for (let at = body + 8; at + 4 <= end;) {
      const code = this.#view.getUint16(at, this.#little);
      const length = this.#view.getUint16(at + 2, this.#little);
      if (code === OPTION_END) break;
      this.#need(at + 4, length, end);
      const value = at + 4;
      if (code === OPTION_INTERFACE_NAME) {
        name = new TextDecoder().decode(this.#bytes.subarray(value, value + length));
      } else if (code === OPTION_TIME_RESOLUTION && length >= 1) {
        const resolution = this.#view.getUint8(value);
        unitsPerSecond = (resolution & 0x80) !== 0 ? 2 ** (resolution & 0x7f) : 10 ** resolution;
      } else if (code === OPTION_TIME_OFFSET && length >= 8) {
        offsetSeconds = this.#signed64(value);
      }
      at = value + ((length + 3) & ~3);
    }
    this.#interfaces.push({
      number: this.#interfaceCount++,
      name,
      linkType: this.#view.getUint16(body, this.#little),
      at: body,
      unitsPerSecond,
      offsetSeconds,
    });
  }

  /** An enhanced or an obsolete packet block: they differ only in the width of the interface's number. */
  #packet(body: number, end: number, local: number): CapturedFrame {
    this.#need(body, 20, end);
    const port = this.#interface(local, body);
    this.#lastTimeUs = timeUs(this.#u32(body + 4), this.#u32(body + 8), port);
    return this.#frame(port, body + 20, this.#u32(body + 12), this.#u32(body + 16), end);
  }

  /** Has neither time nor interface: the time before it and the first interface are taken. */
  #simplePacket(body: number, end: number): CapturedFrame {
    this.#need(body, 4, end);
    const originalBytes = this.#u32(body);
    const capturedBytes = Math.min(originalBytes, end - body - 4);
    return this.#frame(this.#interface(0, body), body + 4, capturedBytes, originalBytes, end);
  }

  #frame(
    port: Interface,
    from: number,
    capturedBytes: number,
    originalBytes: number,
    end: number,
  ): CapturedFrame {
    if (capturedBytes > FRAME_BYTES_BELIEVED) {
      throw new CaptureError(`byte ${from}: no frame has ${capturedBytes} bytes`);
    }
    this.#need(from, capturedBytes, end);
    return {
      timeUs: this.#lastTimeUs,
      interface: port.number,
      interfaceName: port.name,
      linkType: knownLinkType(port.linkType, port.at),
      frame: this.#bytes.subarray(from, from + capturedBytes),
      originalBytes,
    };
  }

  #interface(local: number, at: number): Interface {
    const port = this.#interfaces[local];
    if (port === undefined) {
      throw new CaptureError(`byte ${at}: a frame of interface ${local}, which was not declared`);
    }
    return port;
  }

  #field(at: number, end: number): number {
    this.#need(at, 4, end);
    return this.#u32(at);
  }

  #u32(at: number): number {
    return this.#view.getUint32(at, this.#little);
  }

  #signed64(at: number): number {
    const high = this.#view.getInt32(this.#little ? at + 4 : at, this.#little);
    const low = this.#view.getUint32(this.#little ? at : at + 4, this.#little);
    return high * TWO_32 + low;
  }

  #need(at: number, bytes: number, end: number): void {
    if (bytes > end - at)
      throw new CaptureError(`byte ${at}: a block is shorter than what it holds`);
  }
}

/** Exact for resolutions down to picoseconds: long division, as 64-bit nanoseconds exceed 2^53. */
function timeUs(high: number, low: number, { unitsPerSecond, offsetSeconds }: Interface): number {
  const offsetUs = offsetSeconds * 1_000_000;
  const unitsPerUs = unitsPerSecond / 1_000_000;
  if (!Number.isInteger(unitsPerUs) || unitsPerUs > 1_000_000) {
    return offsetUs + Math.floor((high * TWO_32 + low) / unitsPerUs);
  }
  const quotient = Math.floor(high / unitsPerUs);
  const rest = (high % unitsPerUs) * TWO_32 + low;
  return offsetUs + quotient * TWO_32 + Math.floor(rest / unitsPerUs);
}
