// Bytes on their way into a non-blocking socket: Bun's write() takes what fits and keeps nothing, so the
// rest is kept here until the socket drains, up to a cap.

/** The part of a Bun socket that is written to. */
export interface Writable {
  /** @returns bytes taken; 0 when the socket is full, -1 when it is closed */
  write(bytes: Uint8Array): number;
}

export class SocketWriter {
  readonly #socket: Writable;
  readonly #capBytes: number;
  #queue: Uint8Array[] = [];
  #pendingBytes = 0;

  /** @param capBytes most bytes that wait for a slow reader */
  constructor(socket: Writable, capBytes: number) {
    this.#socket = socket;
    this.#capBytes = capBytes;
  }

  /** Bytes that wait. */
  get pendingBytes(): number {
    return this.#pendingBytes;
  }

  /** Writes or keeps `bytes`; false when more than the cap would wait (nothing of it is kept then). */
  push(bytes: Uint8Array): boolean {
    if (this.#queue.length > 0) {
      if (this.#pendingBytes + bytes.length > this.#capBytes) return false;
      this.#keep(bytes);
      return true;
    }
    const written = Math.max(0, this.#socket.write(bytes));
    if (written === bytes.length) return true;
    if (bytes.length - written > this.#capBytes) return false;
    this.#keep(bytes.subarray(written));
    return true;
  }

  /** The socket has room again. */
  drain(): void {
    while (this.#queue.length > 0) {
      const head = this.#queue[0]!;
      const written = Math.max(0, this.#socket.write(head));
      this.#pendingBytes -= written;
      if (written < head.length) {
        this.#queue[0] = head.subarray(written);
        return;
      }
      this.#queue.shift();
    }
  }

  #keep(bytes: Uint8Array): void {
    this.#queue.push(bytes);
    this.#pendingBytes += bytes.length;
  }
}
