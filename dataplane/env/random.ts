// Where randomness comes from. Seeded everywhere: same seed, same input, same output bytes.

export interface Random {
  /** The next 32 random bits as int32. */
  next(): number;
  /** An integer from 0 to `bound - 1`; `bound` from 1 to 2^31. */
  below(bound: number): number;
  /** A copy that continues with the same numbers. Control path. */
  clone(): Random;
}

/** xoshiro128** 1.1 (Blackman, Vigna 2018), seeded by splitmix32. Not for secrets. Hot: allocates nothing. */
export class SeededRandom implements Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(seed: number) {
    let state = seed | 0;
    const splitmix = (): number => {
      state = (state + 0x9e3779b9) | 0;
      let z = state;
      z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
      z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
      return (z ^ (z >>> 15)) | 0;
    };
    this.#a = splitmix();
    this.#b = splitmix();
    this.#c = splitmix();
    this.#d = splitmix() | 1; // Never all zero.
  }

  next(): number {
    const five = Math.imul(this.#b, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9);
    const t = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= t;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result;
  }

  clone(): SeededRandom {
    const copy = new SeededRandom(0);
    copy.#a = this.#a;
    copy.#b = this.#b;
    copy.#c = this.#c;
    copy.#d = this.#d;
    return copy;
  }

  below(bound: number): number {
    // Multiply-shift: the bias is at most bound / 2^32. The product is exact below 2^53 for bound < 2^21;
    // above that it may round, which moves a result by at most one step.
    return Math.floor(((this.next() >>> 0) * bound) / 4294967296);
  }
}

/** A seed from the operating system, for a director that was given none. */
export const systemSeed = (): number => crypto.getRandomValues(new Int32Array(1))[0]!;
