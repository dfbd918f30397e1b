// The Mann-Whitney test: how likely two lots of measurements would lie so far apart if nothing had changed. It
// asks for ranks only, so an outlier counts no more than any other value. Pure.

/** Lots whose exact distribution is counted; larger ones are nearly normal. */
const EXACT_MAX = 40;

/** Pairs in which the value of `a` is the greater, ties half. */
export function pairsGreater(a: readonly number[], b: readonly number[]): number {
  let pairs = 0;
  for (const x of a) for (const y of b) pairs += x > y ? 1 : x === y ? 0.5 : 0;
  return pairs;
}

/** Of all orders of `n` and `m` values without ties, how many have `u` pairs or fewer; counts[u] for one u. */
function countOrders(n: number, m: number): number[] {
  // Orders by their pairs, built up value by value: f(n, m, u) = f(n-1, m, u-m) + f(n, m-1, u).
  let row = Array.from({ length: m + 1 }, () => [1]);
  for (let i = 1; i <= n; i++) {
    const next: number[][] = [[1]];
    for (let j = 1; j <= m; j++) {
      const counts = Array<number>(i * j + 1).fill(0);
      row[j]!.forEach((count, u) => (counts[u + j]! += count));
      next[j - 1]!.forEach((count, u) => (counts[u]! += count));
      next.push(counts);
    }
    row = next;
  }
  return row[m]!;
}

function exact(n: number, m: number, u: number): number {
  const counts = countOrders(n, m);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const tail = counts.reduce((sum, count, at) => (at <= u ? sum + count : sum), 0);
  return Math.min(1, (2 * tail) / total);
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

/** Two-sided p-value; 1 when one of them is empty. */
export function mannWhitney(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 1;
  const greater = pairsGreater(a, b);
  const u = Math.min(greater, a.length * b.length - greater);
  const hasTies = new Set([...a, ...b]).size < a.length + b.length;
  if (hasTies || a.length + b.length > EXACT_MAX) return approximate(a, b, u);
  return exact(a.length, b.length, u);
}
