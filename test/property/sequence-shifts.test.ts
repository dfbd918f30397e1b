// Sequence numbers that rewritten texts have shifted: what goes out by one direction comes back by the other.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

import { OF_SERVER, SequenceShifts } from "../../dataplane/emit/application/sequence-shifts.ts";

const int32 = fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff });
/** Texts of a connection: bytes before each, and by how much each grows. */
const texts = fc.array(
  fc.record({
    gap: fc.integer({ min: 40, max: 100_000 }),
    grown: fc.integer({ min: -12, max: 12 }),
  }),
  { maxLength: 8 },
);

const shifts = suite("property/sequence-shifts");

shifts("a number behind the last text, or between the last two, comes back as it was", () => {
  fc.assert(
    fc.property(int32, texts, fc.nat(1_000_000), (start, list, behind) => {
      const table = new SequenceShifts(4, 4);
      const entry = table.take(2);
      let sequence = start;
      let total = 0;
      let before = 0;
      for (const { gap, grown } of list) {
        sequence = (sequence + gap) | 0;
        if (grown === 0) continue;
        table.shift(entry, OF_SERVER, sequence, grown);
        before = total;
        total += grown;
      }
      const later = (sequence + 41 + behind) | 0;
      assert.is(table.shifted(entry, OF_SERVER, later), (later + total) | 0);
      assert.is(table.restored(entry, OF_SERVER, (later + total) | 0), later);
      if (total === before) return;
      const atText = table.shifted(entry, OF_SERVER, sequence);
      assert.is(table.restored(entry, OF_SERVER, atText), sequence);
    }),
  );
});

shifts("a text that is sent again shifts nothing again", () => {
  fc.assert(
    fc.property(int32, fc.integer({ min: 1, max: 12 }), (sequence, grown) => {
      const table = new SequenceShifts(4, 4);
      const entry = table.take(1);
      for (let i = 0; i < 3; i++) table.shift(entry, OF_SERVER, sequence, grown);
      assert.is(table.shifted(entry, OF_SERVER, sequence), sequence);
      const behind = (sequence + 100) | 0;
      assert.is(table.shifted(entry, OF_SERVER, behind), (behind + grown) | 0);
    }),
  );
});

shifts(
  "entries are found by their flow, and a forgotten one is as new when it is taken again",
  () => {
    const operations = fc.array(fc.record({ flow: fc.nat(7), isTaken: fc.boolean() }));
    fc.assert(
      fc.property(operations, (list) => {
        const table = new SequenceShifts(8, 4);
        const taken = new Set<number>();
        for (const { flow, isTaken } of list) {
          if (isTaken) {
            const entry = table.take(flow);
            assert.is(entry >= 0, taken.has(flow) || taken.size < 4);
            if (entry < 0) continue;
            if (!taken.has(flow)) {
              assert.is(table.state[entry], 0);
              assert.is(table.shifted(entry, OF_SERVER, 12_345), 12_345);
            }
            taken.add(flow);
            table.state[entry] = 1;
            table.shift(entry, OF_SERVER, 1, 5);
          } else {
            table.forget(flow);
            taken.delete(flow);
          }
          assert.is(table.used, taken.size);
        }
      }),
    );
  },
);

shifts.run();
