// A DataView that fails on any access outside a fence, and on any write unless allowed: shows that a parser
// keeps to the bytes it was given, which bounds of the buffer alone would not.

/** Named as one constructor: TypeScript does not extend the overloaded one of DataView. */
const PlainView = DataView as unknown as new (buffer: ArrayBufferLike) => DataView;

export class FencedView extends PlainView {
  #from = 0;
  #to = 0;
  #mayWrite = false;

  /** Allows accesses to bytes `from` to `to - 1`. */
  fence(from: number, to: number, mayWrite = false): void {
    this.#from = from;
    this.#to = to;
    this.#mayWrite = mayWrite;
  }

  #check(at: number, bytes: number, isWrite: boolean): void {
    if (at < this.#from || at + bytes > this.#to) {
      throw new Error(`bytes ${at} to ${at + bytes} are outside ${this.#from} to ${this.#to}`);
    }
    if (isWrite && !this.#mayWrite) throw new Error(`byte ${at} may be read only`);
  }

  override getUint8(at: number): number {
    this.#check(at, 1, false);
    return super.getUint8(at);
  }

  override getUint16(at: number): number {
    this.#check(at, 2, false);
    return super.getUint16(at);
  }

  override getInt32(at: number): number {
    this.#check(at, 4, false);
    return super.getInt32(at);
  }

  override setUint8(at: number, value: number): void {
    this.#check(at, 1, true);
    super.setUint8(at, value);
  }

  override setUint16(at: number, value: number): void {
    this.#check(at, 2, true);
    super.setUint16(at, value);
  }

  override setInt32(at: number, value: number): void {
    this.#check(at, 4, true);
    super.setInt32(at, value);
  }

  /** Accesses that the engine does not use. */
  override getInt8(): never {
    throw new Error("not fenced: getInt8");
  }

  override getUint32(): never {
    throw new Error("not fenced: getUint32");
  }
}
