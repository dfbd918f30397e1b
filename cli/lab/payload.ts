// The bytes that labs transfer: the same on both sides without either sending them to the other first.
//
// A block of pseudo-random bytes of prime length is repeated, so that a lost, doubled or moved piece of any
// size shifts what follows; the CRC-32 over everything then differs.

import { crc32 } from "node:zlib";

/** A prime just below 1 MiB. */
const BLOCK_BYTES = 1_048_573;

/** xorshift32 from a fixed seed (Marsaglia 2003). */
function makeBlock(): Uint8Array {
  const block = new Uint8Array(BLOCK_BYTES);
  let state = 0x9e37_79b9 | 0;
  for (let i = 0; i < BLOCK_BYTES; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    block[i] = state & 0xff;
  }
  return block;
}

const BLOCK = makeBlock();

/** Largest payload, in bytes. */
export const PAYLOAD_BYTES_MAX = 2 ** 40;

/** The payload's bytes from `offset` on: at most `bytes` of them, at least one. Do not change them. */
export function payloadPiece(offset: number, bytes: number): Uint8Array {
  const start = offset % BLOCK_BYTES;
  return BLOCK.subarray(start, Math.min(BLOCK_BYTES, start + bytes));
}

/** CRC-32 of the first `bytes` bytes of the payload, as eight hexadecimal digits. */
export function payloadChecksum(bytes: number): string {
  const sum = new Checksum();
  for (let offset = 0; offset < bytes;) {
    const piece = payloadPiece(offset, bytes - offset);
    sum.add(piece);
    offset += piece.length;
  }
  return sum.text;
}

/** CRC-32 of bytes that come piece by piece. */
export class Checksum {
  #sum = 0;

  add(piece: Uint8Array): void {
    this.#sum = crc32(piece, this.#sum);
  }

  get text(): string {
    return this.#sum.toString(16).padStart(8, "0");
  }
}
