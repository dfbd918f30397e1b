// Hot: places in an order that no prefetcher guesses.

/** A linear congruential generator of full period over any power of two (Hull and Dobell 1962). */
export const MULTIPLIER = 1_664_525;
export const INCREMENT = 1_013_904_223;

/** The number after `random` over 2^32, an int32. Its upper bits are good enough to jump about. */
export const after = (random: number): number => (Math.imul(random, MULTIPLIER) + INCREMENT) | 0;

/** A number from 0 to below `limit`, by the upper bits of a random int32. */
export const below = (limit: number, random: number): number =>
  Math.floor(((random >>> 0) / 2 ** 32) * limit);
