// Message framing holds for any chunking and any bytes.

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { encodeFrame, FrameDecoder, RESPONSE_BYTES_MAX } from "../../proto/frame.ts";

const frames = suite("property/frame");

/** Bytes cut at arbitrary places, empty chunks included. */
function cut(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (const size of sizes) {
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return [...chunks, bytes.subarray(at)];
}

frames("messages survive every chunking, in order and unchanged", () => {
  const messages = fc.array(fc.uint8Array({ maxLength: 20_000 }), { maxLength: 6 });
  const sizes = fc.array(fc.nat({ max: 5000 }), { maxLength: 30 });
  fc.assert(
    fc.property(messages, sizes, (messages, sizes) => {
      const stream = Buffer.concat(messages.map(encodeFrame));
      const decoder = new FrameDecoder(RESPONSE_BYTES_MAX);

      const decoded = cut(stream, sizes).flatMap((chunk) => decoder.push(chunk));

      assert.is(decoder.error, null);
      assert.not.ok(decoder.isInsideMessage);
      assert.equal(
        decoded.map((message) => Buffer.from(message).toString("hex")),
        messages.map((message) => Buffer.from(message).toString("hex")),
      );
    }),
  );
});

frames("any bytes at all give messages within the cap, or an error, and never throw", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 3000 }),
      fc.array(fc.nat({ max: 400 })),
      (noise, sizes) => {
        const decoder = new FrameDecoder(1000);

        for (const chunk of cut(noise, sizes)) {
          for (const message of decoder.push(chunk)) assert.ok(message.length <= 1000);
        }

        if (decoder.error !== null) assert.equal(decoder.push(new Uint8Array([1, 7])), []);
      },
    ),
  );
});

frames("a stream cut short gives all messages that were whole, and is known to be cut", () => {
  const messages = fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(messages, fc.nat(), (messages, seed) => {
      const encoded = messages.map(encodeFrame);
      const stream = Buffer.concat(encoded);
      const length = seed % stream.length;
      let whole = 0;
      let end = 0;
      while (end + encoded[whole]!.length <= length) end += encoded[whole++]!.length;
      const decoder = new FrameDecoder(RESPONSE_BYTES_MAX);

      const decoded = decoder.push(stream.subarray(0, length));

      assert.is(decoded.length, whole);
      assert.is(decoder.isInsideMessage, length > end);
    }),
  );
});

frames.run();
