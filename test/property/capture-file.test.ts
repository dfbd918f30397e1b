// Capture files from strangers: whatever the bytes, a reader gives frames within them and at most one sentence.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readCapture } from "../../dataplane/observe/capture-file.ts";
import { CaptureError } from "../../dataplane/observe/capture-file-format.ts";
import { PcapngWriter } from "../../dataplane/observe/pcapng.ts";

const captures = suite("property/capture-file");

const PCAP_HEADER = Uint8Array.of(
  0xd4,
  0xc3,
  0xb2,
  0xa1,
  2,
  0,
  4,
  ...Array(13).fill(0),
  1,
  0,
  0,
  0,
);

const textAndFrame = fc.record({
  name: fc.string({ maxLength: 20 }),
  comment: fc.option(fc.string({ maxLength: 40, unit: "grapheme" }), { nil: undefined }),
  timeUs: fc.integer({ min: 0, max: 2 ** 52 }),
  frame: fc.uint8Array({ maxLength: 80 }),
});

function write(
  frames: readonly {
    name: string;
    comment: string | undefined;
    timeUs: number;
    frame: Uint8Array;
  }[],
) {
  const blocks: Uint8Array[] = [];
  const writer = new PcapngWriter((block) => blocks.push(block));
  for (const { name, comment, timeUs, frame } of frames) {
    writer.frame(writer.addInterface(name), timeUs, frame, { comment });
  }
  return new Uint8Array(Buffer.concat(blocks));
}

/** Reads everything; true when it ended in a CaptureError of one line. */
function readAll(bytes: Uint8Array): boolean {
  let frameBytes = 0;
  try {
    for (const { frame, timeUs } of readCapture(bytes)) {
      frameBytes += frame.length;
      assert.is(frame.buffer, bytes.buffer, "a frame is a view, not a copy");
      assert.ok(!Number.isNaN(timeUs));
    }
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    assert.not.match(error.message, "\n");
    return true;
  } finally {
    assert.ok(frameBytes <= bytes.length, "no byte is handed out twice");
  }
  return false;
}

captures("what PcapngWriter wrote is read back", () => {
  fc.assert(
    fc.property(fc.array(textAndFrame, { maxLength: 8 }), (frames) => {
      const read = [...readCapture(write(frames))].map(({ interfaceName, timeUs, frame }) => ({
        name: interfaceName,
        timeUs,
        frame: frame.slice(),
      }));

      assert.equal(
        read,
        frames.map(({ name, timeUs, frame }) => ({ name, timeUs, frame })),
      );
    }),
  );
});

captures("a pcapng file with damaged bytes, or cut anywhere, breaks nothing", () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(textAndFrame, { maxLength: 4 }),
      damage,
      fc.nat(),
      (frames, places, cut) => {
        const bytes = write(frames);
        for (const [place, value] of places) bytes[place % bytes.length] = value;

        readAll(bytes.subarray(0, cut % (bytes.length + 1)));
        readAll(bytes);
      },
    ),
    { numRuns: 500 },
  );
});

captures("random bytes behind a valid start break nothing", () => {
  const starts = fc.constantFrom(PCAP_HEADER, write([]));
  fc.assert(
    fc.property(starts, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      readAll(Uint8Array.from([...start, ...rest]));
    }),
    { numRuns: 500 },
  );
});

captures.run();
