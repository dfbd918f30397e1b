// Message boundaries on the control socket: each message is preceded by its length in bytes as a varint.
//
// The decoder is written for hostile peers: a length above the cap is an error before anything is
// allocated, memory grows only with the bytes that really came, and nothing throws.

/** Largest request, in bytes: what a director reads from a client it need not trust. */
export const REQUEST_BYTES_MAX = 1 << 20;
/** Largest response, in bytes: a listing of some 100,000 servers. */
export const RESPONSE_BYTES_MAX = 1 << 24;

/** A length up to RESPONSE_BYTES_MAX takes at most this many varint bytes. */
const PREFIX_BYTES_MAX = 4;
/** First allocation for a message that comes in pieces. */
const FIRST_BYTES = 4096;

/**
 * The message with its length before it, ready for the socket.
 * @throws RangeError above RESPONSE_BYTES_MAX; callers that cannot rule it out check first
 */
export function encodeFrame(message: Uint8Array): Uint8Array {
  const bytes = message.length;
  if (bytes > RESPONSE_BYTES_MAX) {
    throw new RangeError(`a message has at most ${RESPONSE_BYTES_MAX} bytes, not ${bytes}`);
  }
  let prefixBytes = 1;
  while (bytes >= 2 ** (7 * prefixBytes)) prefixBytes++;
  const frame = new Uint8Array(prefixBytes + bytes);
  let rest = bytes;
  for (let i = 0; i < prefixBytes - 1; i++) {
    frame[i] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  frame[prefixBytes - 1] = rest;
  frame.set(message, prefixBytes);
  return frame;
}

/** Cuts a byte stream that comes in chunks of any size back into messages. */
export class FrameDecoder {
  readonly #maxBytes: number;
  #prefix = 0;
  #prefixBytes = 0;
  /** Bytes of the message under way; -1 while its length is still being read. */
  #expected = -1;
  #message = new Uint8Array(0);
  #have = 0;
  #error: string | null = null;

  /** @param maxBytes cap of one message: REQUEST_BYTES_MAX in the director, RESPONSE_BYTES_MAX in a client */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Why the stream cannot be read any further, as one sentence; null while all is well. */
  get error(): string | null {
    return this.#error;
  }

  /** True in the middle of a message: an end of the stream now truncates it. */
  get isInsideMessage(): boolean {
    return this.#prefixBytes > 0 || this.#expected >= 0;
  }

  /**
   * Takes the next chunk in.
   * @returns the messages that are complete now, each in memory of its own; after an error, none any more
   */
  push(chunk: Uint8Array): Uint8Array[] {
    const messages: Uint8Array[] = [];
    let at = 0;
    while (at < chunk.length && this.#error === null) {
      if (this.#expected < 0) {
        this.#takePrefixByte(chunk[at++]!);
      } else {
        at += this.#takeBody(chunk, at);
      }
      if (this.#expected === this.#have && this.#error === null) {
        messages.push(this.#message.subarray(0, this.#have));
        this.#expected = -1;
        this.#have = 0;
      }
    }
    return messages;
  }

  #takePrefixByte(byte: number): void {
    this.#prefix |= (byte & 0x7f) << (7 * this.#prefixBytes);
    this.#prefixBytes++;
    if ((byte & 0x80) !== 0) {
      if (this.#prefixBytes < PREFIX_BYTES_MAX) return;
      this.#error = `the length of a message takes at most ${PREFIX_BYTES_MAX} bytes`;
      return;
    }
    if (this.#prefix > this.#maxBytes) {
      this.#error = `a message has at most ${this.#maxBytes} bytes, not ${this.#prefix}`;
      return;
    }
    this.#expected = this.#prefix;
    this.#message = new Uint8Array(Math.min(this.#prefix, FIRST_BYTES));
    this.#prefix = 0;
    this.#prefixBytes = 0;
  }

  #takeBody(chunk: Uint8Array, at: number): number {
    const bytes = Math.min(this.#expected - this.#have, chunk.length - at);
    const need = this.#have + bytes;
    if (need > this.#message.length) {
      const grown = new Uint8Array(
        Math.min(this.#expected, Math.max(need, this.#message.length * 2)),
      );
      grown.set(this.#message.subarray(0, this.#have));
      this.#message = grown;
    }
    this.#message.set(chunk.subarray(at, at + bytes), this.#have);
    this.#have = need;
    return bytes;
  }
}
