// The length prefix at its borders.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  encodeFrame,
  FrameDecoder,
  REQUEST_BYTES_MAX,
  RESPONSE_BYTES_MAX,
} from "../../../proto/frame.ts";

const frames = suite("proto/frame");

const prefixOf = (bytes: number): number[] => [
  ...encodeFrame(new Uint8Array(bytes)).subarray(
    0,
    encodeFrame(new Uint8Array(bytes)).length - bytes,
  ),
];

frames("the length is a varint, low bits first", () => {
  assert.equal(prefixOf(0), [0]);
  assert.equal(prefixOf(127), [127]);
  assert.equal(prefixOf(128), [0x80, 0x01]);
  assert.equal(prefixOf(16_383), [0xff, 0x7f]);
  assert.equal(prefixOf(16_384), [0x80, 0x80, 0x01]);
  assert.equal(prefixOf(RESPONSE_BYTES_MAX), [0x80, 0x80, 0x80, 0x08]);
});

frames("a message above the largest response is the sender's mistake", () => {
  assert.throws(
    () => encodeFrame(new Uint8Array(RESPONSE_BYTES_MAX + 1)),
    /at most 16777216 bytes/,
  );
});

frames("an empty message is a message", () => {
  const decoder = new FrameDecoder(REQUEST_BYTES_MAX);

  assert.is(decoder.push(new Uint8Array([0, 0])).length, 2);
});

frames("the cap itself is allowed and one more byte is an error that names both", () => {
  const decoder = new FrameDecoder(300);
  assert.is(decoder.push(encodeFrame(new Uint8Array(300))).length, 1);

  decoder.push(encodeFrame(new Uint8Array(301)));

  assert.is(decoder.error, "a message has at most 300 bytes, not 301");
});

frames("a length of more than four bytes is an error", () => {
  const decoder = new FrameDecoder(REQUEST_BYTES_MAX);

  decoder.push(new Uint8Array([0x80, 0x80, 0x80, 0x80, 0x01]));

  assert.is(decoder.error, "the length of a message takes at most 4 bytes");
});

frames("after an error nothing is decoded any more, not even what is right", () => {
  const decoder = new FrameDecoder(10);
  decoder.push(encodeFrame(new Uint8Array(11)));

  assert.equal(decoder.push(encodeFrame(new Uint8Array(3))), []);
});

frames("messages before the error are still handed out", () => {
  const decoder = new FrameDecoder(10);

  const good = encodeFrame(new Uint8Array([7]));
  const decoded = decoder.push(Buffer.concat([good, encodeFrame(new Uint8Array(11))]));

  assert.is(decoded.length, 1);
  assert.ok(decoder.error !== null);
});

frames.run();
