// Hot: how often something may be done: `perSecond` on average, `burst` at once.

const TICKS_PER_SECOND = 100;

export class TokenBucket {
  readonly #perSecond: number;
  /** Tokens are counted in hundredths, so that one tick adds a whole number. */
  readonly #full: number;
  #level: number;
  #filledTicks = 0;

  /** @param perSecond 0 for no limit */
  constructor(perSecond: number, burst: number) {
    if (!Number.isInteger(perSecond) || perSecond < 0) {
      throw new Error(`a rate is a whole number a second, 0 for no limit, not ${perSecond}`);
    }
    this.#perSecond = perSecond;
    this.#full = burst * TICKS_PER_SECOND;
    this.#level = this.#full;
  }

  /** Takes a token; false when there is none. */
  take(nowTicks: number): boolean {
    if (this.#perSecond === 0) return true;
    const elapsed = (nowTicks - this.#filledTicks) | 0;
    if (elapsed !== 0) {
      // A clock that seems to go back wrapped while nothing was asked: the bucket is full by then.
      const gained = elapsed > 0 ? elapsed * this.#perSecond : this.#full;
      this.#level = Math.min(this.#full, this.#level + gained);
      this.#filledTicks = nowTicks;
    }
    if (this.#level < TICKS_PER_SECOND) return false;
    this.#level -= TICKS_PER_SECOND;
    return true;
  }
}
