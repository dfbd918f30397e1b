// Shrinks a life that shows a difference to a minimal one: delta debugging over its lines, many candidates a boot.

import type { Difference } from "./compare.ts";
import type { Life } from "./script.ts";

/** The first difference of each life, or null; asks the kernel for all of them at once. */
export type Probe = (lives: readonly Life[]) => Promise<(Difference | null)[]>;

/** Most batches that one life is worth. */
const ROUNDS_MAX = 14;

interface Shrunk {
  readonly life: Life;
  readonly difference: Difference;
}

const cut = (life: Life, difference: Difference): Shrunk => ({
  life: life.slice(0, difference.index + 1),
  difference,
});

/** Index ranges of `size` lines that cover all lines but the last, which shows the difference. */
function chunksOf(life: Life, size: number): Set<number>[] {
  const chunks: Set<number>[] = [];
  for (let from = 0; from < life.length - 1; from += size) {
    const length = Math.min(size, life.length - 1 - from);
    chunks.push(new Set(Array.from({ length }, (_, i) => from + i)));
  }
  return chunks;
}

const without = (life: Life, lines: ReadonlySet<number>): Life =>
  life.filter((_, i) => !lines.has(i));

/** One batch: leaves out what can be left out together, or else the first chunk that can be. */
async function reduce(state: Shrunk, size: number, probe: Probe): Promise<Shrunk | null> {
  const chunks = chunksOf(state.life, size);
  const candidates = chunks.map((chunk) => without(state.life, chunk));
  const found = await probe(candidates);
  const needless = chunks.filter((_, i) => found[i] !== null);
  if (needless.length === 0) return null;
  const single = needless.map((chunk) => without(state.life, chunk));
  const together = without(state.life, new Set(needless.flatMap((chunk) => [...chunk])));
  const half = without(
    state.life,
    new Set(needless.slice(0, Math.ceil(needless.length / 2)).flatMap((chunk) => [...chunk])),
  );
  const tries = needless.length === 1 ? [single[0]!] : [together, half, single[0]!];
  const results =
    needless.length === 1 ? [found[chunks.indexOf(needless[0]!)]!] : await probe(tries);
  const best = results.findIndex((each) => each !== null);
  return best < 0 ? null : cut(tries[best]!, results[best]!);
}

/** A life with as few lines as could be found that still shows a difference, and that difference. */
export async function shrink(life: Life, difference: Difference, probe: Probe): Promise<Shrunk> {
  let state = cut(life, difference);
  let size = Math.max(1, Math.floor(state.life.length / 4));
  for (let round = 0; round < ROUNDS_MAX && state.life.length > 1; round++) {
    const smaller = await reduce(state, size, probe);
    if (smaller !== null) state = smaller;
    else if (size === 1) break;
    if (smaller === null || size > state.life.length / 4) size = Math.max(1, Math.floor(size / 3));
  }
  return state;
}
