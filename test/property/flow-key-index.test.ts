// The key index against a list: runs that meet, overlap and wrap round the end of the index.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

import { KeyIndex, NO_ENTRY, SPACE_IN, SPACE_OUT } from "../../dataplane/flow/key-index.ts";

const property = suite("property/flow-key-index");

const FLOWS = 64;

interface Entry {
  readonly hash: number;
  readonly flow: number;
  readonly space: number;
}

/** Hashes whose homes lie on both sides of the end of an index of 256 entries. */
const hash = fc.integer({ min: -12, max: 12 }).map((home) => home << 24);
const step = fc.record({
  hash,
  flow: fc.nat(FLOWS - 1),
  space: fc.constantFrom(SPACE_IN, SPACE_OUT),
});

function found(keys: KeyIndex, hash: number, space: number): number[] {
  const flows: number[] = [];
  for (let at = keys.first(hash, space); at !== NO_ENTRY; at = keys.following(at, hash, space)) {
    flows.push(keys.flowAt(at));
  }
  return flows;
}

property("every entry is found, newest first, until it is taken out", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120, size: "max" }), (steps) => {
      const keys = new KeyIndex(FLOWS);
      let entries: Entry[] = [];
      for (const { hash, flow, space } of steps) {
        const old = entries.find((entry) => entry.flow === flow && entry.space === space);
        if (old === undefined) {
          assert.ok(keys.add(hash, flow, space));
          entries = [{ hash, flow, space }, ...entries];
        } else {
          assert.ok(keys.remove(old.hash, flow, space));
          entries = entries.filter((entry) => entry !== old);
        }
        assert.is(keys.occupied(), entries.length);
        for (const key of entries) {
          const same = entries.filter((e) => e.hash === key.hash && e.space === key.space);
          assert.equal(
            found(keys, key.hash, key.space),
            same.map((entry) => entry.flow),
          );
        }
      }
    }),
    { numRuns: 60 },
  );
});

property.run();
