import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Difference } from "../../oracle/compare.ts";
import type { Life } from "../../oracle/script.ts";
import { shrink } from "../../oracle/shrink.ts";

const shrinking = suite("oracle/shrink");

const lifeOf = (...notes: number[]): Life => notes.map((note) => ({ note }));
const notesOf = (life: Life): unknown[] => life.map(({ note }) => note);

/** A kernel that answers differently at the last of `needed` once all of them are there. */
function differenceAt(life: Life, needed: readonly number[]): Difference | null {
  const notes = notesOf(life);
  if (!needed.every((note) => notes.includes(note))) return null;
  const index = notes.indexOf(needed.at(-1)!);
  return { index, request: life[index]!, kernel: "a", tapvs: "b" };
}

for (const needed of [[40], [7, 40], [3, 4, 25, 40], [0, 1, 2, 3, 59]]) {
  shrinking(`of sixty lines those that matter are left: ${needed.join(", ")}`, async () => {
    const life = lifeOf(...Array.from({ length: 60 }, (_, i) => i));
    let batches = 0;

    const shrunk = await shrink(life, differenceAt(life, needed)!, async (lives) => {
      batches++;
      return lives.map((each) => differenceAt(each, needed));
    });

    assert.equal(notesOf(shrunk.life), needed);
    assert.is(shrunk.difference.index, needed.length - 1);
    assert.ok(batches < 30, `${batches} batches`);
  });
}

shrinking("a life of one line stays", async () => {
  const life = lifeOf(1);

  const shrunk = await shrink(life, differenceAt(life, [1])!, async () => []);

  assert.equal(notesOf(shrunk.life), [1]);
});

shrinking.run();
