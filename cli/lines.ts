// Lines of a stream of bytes, one by one as they come, in bounded memory.

/** Longest line that reaches its reader whole: a frame in hexadecimal takes an eighth of it. */
export const LINE_BYTES_MAX = 1 << 20;

const NEWLINE = 10;

/**
 * The lines of a stream without their ends; what follows the last newline is a line too, unless it is empty.
 * Of a line with more than `LINE_BYTES_MAX` bytes only the first `LINE_BYTES_MAX + 1` are kept, so that the reader
 * sees that it is too long.
 */
export async function* linesIn(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<string, void, undefined> {
  const line = new PartialLine();
  for await (const chunk of chunks) {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(NEWLINE, from);
      if (end < 0) break;
      line.append(chunk.subarray(from, end));
      yield line.take();
      from = end + 1;
    }
    line.append(chunk.subarray(from));
  }
  if (!line.isEmpty) yield line.take();
}

/** The beginning of a line whose end has not come. */
class PartialLine {
  #pieces: Uint8Array[] = [];
  #bytes = 0;

  get isEmpty(): boolean {
    return this.#bytes === 0;
  }

  append(piece: Uint8Array): void {
    const room = LINE_BYTES_MAX + 1 - this.#bytes;
    if (room <= 0 || piece.length === 0) return;
    // A copy: the stream may use its chunk again.
    const kept = piece.slice(0, room);
    this.#pieces.push(kept);
    this.#bytes += kept.length;
  }

  take(): string {
    const text = Buffer.concat(this.#pieces).toString("utf8");
    this.#pieces = [];
    this.#bytes = 0;
    return text;
  }
}

/** True for a line that was cut: it does not say all that was written. */
export const isLineTooLong = (line: string): boolean => Buffer.byteLength(line) > LINE_BYTES_MAX;
