// Lines out of chunks, wherever the chunks are cut, in bounded memory.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isLineTooLong, LINE_BYTES_MAX, linesIn } from "../../../cli/lines.ts";
import { RUNS } from "../../support/fast-check-runs.ts";

const lines = suite("cli/lines");

async function* streamOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    const shared = chunk.slice();
    yield shared;
    shared.fill(0x21); // A stream may use its chunk again.
  }
}

async function linesOf(chunks: readonly Uint8Array[]): Promise<string[]> {
  const found: string[] = [];
  for await (const line of linesIn(streamOf(chunks))) found.push(line);
  return found;
}

lines("wherever a text is cut, its lines are the same", async () => {
  const texts = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constant("\n")));
  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
      async (parts, sizes) => {
        const text = parts.join("");
        const bytes = new TextEncoder().encode(text);
        const chunks: Uint8Array[] = [];
        for (let at = 0; at < bytes.length;) {
          const size = sizes.next().value as number;
          chunks.push(bytes.subarray(at, at + size));
          at += size;
        }
        const expected = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split("\n");
        if (expected.at(-1) === "") expected.pop();
        assert.equal(await linesOf(chunks), expected);
      },
    ),
    RUNS,
  );
});

const filled = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(0x78);
const NEWLINE = Uint8Array.of(10);

lines("the longest line comes whole, a longer one is cut so that its reader can tell", async () => {
  const half = filled(LINE_BYTES_MAX / 2);
  const [longest, longer, last] = await linesOf([
    half,
    half,
    NEWLINE,
    half,
    half,
    half,
    half,
    NEWLINE,
    filled(3),
  ]);
  assert.is(longest!.length, LINE_BYTES_MAX);
  assert.is(isLineTooLong(longest!), false);
  assert.is(longer!.length, LINE_BYTES_MAX + 1);
  assert.is(isLineTooLong(longer!), true);
  assert.is(last, "xxx");
});

lines.run();
