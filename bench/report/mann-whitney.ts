// The Mann-Whitney test: how likely two lots of measurements would lie so far apart if nothing had changed. It
// asks for ranks only, so an outlier counts no more than any other value. Pure.

/** Values of both lots whose exact distribution is counted, ties or not; that of more is nearly normal. */
const EXACT_MAX = 40;

/** Pairs in which the value of `a` is the greater, ties half. */
export function pairsGreater(a: readonly number[], b: readonly number[]): number {
  let pairs = 0;
  for (const x of a) for (const y of b) pairs += x > y ? 1 : x === y ? 0.5 : 0;
  return pairs;
}

/** Twice the rank of each value, from 1; equal values share the middle of theirs, so that the double is whole. */
function doubledRanks(values: readonly number[]): number[] {
  const sorted = values.toSorted((x, y) => x - y);
  return values.map((value) => sorted.indexOf(value) + sorted.lastIndexOf(value) + 2);
}

/** Of all lots of `size` out of `ranks`, how many have each sum; sums[sum]. */
function countLots(ranks: readonly number[], size: number): number[] {
  // Rank by rank: a lot either has it, and is a smaller lot besides, or it has not.
  const counts: number[][] = Array.from({ length: size + 1 }, () => []);
  counts[0] = [1];
  for (const rank of ranks) {
    for (let taken = size; taken > 0; taken--) {
      counts[taken - 1]!.forEach((count, sum) => {
        counts[taken]![sum + rank] = (counts[taken]![sum + rank] ?? 0) + count;
      });
    }
  }
  return counts[size]!;
}

/** Share of all ways to deal the values out whose sum of ranks is as far from the mean as that of `a`, or farther. */
function exact(a: readonly number[], b: readonly number[]): number {
  const ranks = doubledRanks([...a, ...b]);
  const sumOf = (lot: readonly number[]): number => lot.reduce((sum, rank) => sum + rank, 0);
  const mean = (sumOf(ranks) * a.length) / ranks.length;
  const distance = Math.abs(sumOf(ranks.slice(0, a.length)) - mean);
  let all = 0;
  let far = 0;
  countLots(ranks, a.length).forEach((count, sum) => {
    all += count;
    if (Math.abs(sum - mean) >= distance) far += count;
  });
  return far / all;
}

/** Normal approximation with the correction for ties and for continuity. */
function approximate(a: readonly number[], b: readonly number[], u: number): number {
  const n = a.length;
  const m = b.length;
  const sizes = new Map<number, number>();
  for (const value of [...a, ...b]) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  let ties = 0;
  for (const size of sizes.values()) ties += size ** 3 - size;
  const all = n + m;
  const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)));
  if (!(variance > 0)) return 1;
  const z = Math.max(0, Math.abs(u - (n * m) / 2) - 0.5) / Math.sqrt(variance);
  return Math.min(1, 2 * upperTail(z));
}

/** Probability of more than `z` of a standard normal; Abramowitz and Stegun 26.2.17, error below 7.5e-8. */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const weights = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const sum = weights.reduceRight((rest, weight) => (rest + weight) * t, 0);
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}

/** The least p-value that lots of so many can have: that of lots which lie wholly apart. */
export function leastProbability(n: number, m: number): number {
  let orders = 1;
  for (let i = 1; i <= n; i++) orders = (orders * (m + i)) / i;
  return Math.min(1, 2 / orders);
}

/** Two-sided p-value; 1 when one of them is empty. */
export function mannWhitney(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 1;
  if (a.length + b.length <= EXACT_MAX) return exact(a, b);
  const greater = pairsGreater(a, b);
  return approximate(a, b, Math.min(greater, a.length * b.length - greater));
}
