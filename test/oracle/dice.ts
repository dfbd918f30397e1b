// Seeded choices for the generator.

import { SeededRandom } from "../../dataplane/env/random.ts";

export class Dice {
  readonly #random: SeededRandom;

  constructor(seed: number) {
    this.#random = new SeededRandom(seed);
  }

  /** From `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + this.#random.below(most - least + 1);
  }

  /** True in so many of a hundred throws. */
  chance(percent: number): boolean {
    return this.#random.below(100) < percent;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.#random.below(list.length)]!;
  }

  /** The value of an entry, each as likely as its weight. */
  weighted<T>(entries: readonly (readonly [weight: number, value: T])[]): T {
    let left = this.#random.below(entries.reduce((total, [weight]) => total + weight, 0));
    return entries.find(([weight]) => (left -= weight) < 0)![1];
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((value) => ({ value, at: this.#random.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value);
  }
}
