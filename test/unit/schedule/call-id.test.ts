// Which messages have a Call-ID, by what a kernel took for one and what it did not.

import { suite } from "uvu";
import * as assert from "uvu/assert";

import { CallId, findCallId } from "../../../dataplane/schedule/call-id.ts";

const id = new CallId();

/** The Call-ID of a message, or null. */
function found(message: string): string | null {
  const bytes = new Uint8Array(Buffer.from(`?${message}\r\nCall-ID: behind\r\n`, "latin1"));
  const end = 1 + message.length;
  if (!findCallId(bytes, 1, end, id)) return null;
  return Buffer.from(bytes.slice(id.start, id.start + id.bytes)).toString("latin1");
}

const START = "INVITE sip:a@b SIP/2.0\r\nVia: SIP/2.0/UDP x\r\n";
const withHeader = (header: string): string => `${START}${header}\r\nCSeq: 1 INVITE\r\n\r\n`;

const callId = suite("schedule/call-id");

callId(
  "the header is found by its name in any case or its compact form, blanks around the colon",
  () => {
    for (const header of [
      "Call-ID: r@x",
      "call-id: r@x",
      "i: r@x",
      "I: r@x",
      "Call-ID:r@x",
      "Call-ID : r@x",
      "Call-ID:\t \tr@x",
      "Call-ID:\r\n r@x",
      "Call-ID:\n\tr@x",
    ]) {
      assert.is(found(withHeader(header)), "r@x", header);
    }
  },
);

callId("replies have one too, and line ends of any kind part the headers", () => {
  assert.is(found("SIP/2.0 200 OK\r\nVia: x\r\nCall-ID: r@x\r\n\r\n"), "r@x");
  assert.is(found("X\r\nCall-ID: q\r\n\r\n"), "q");
  assert.is(found("INVITE x SIP/2.0\nCall-ID: q\n\n"), "q");
  assert.is(found("INVITE x SIP/2.0\rCall-ID: q\r\n"), "q");
});

callId("the first header of that name counts, even behind the headers", () => {
  assert.is(found(`${START}Call-ID: zero\r\nCall-ID: one\r\n`), "zero");
  assert.is(found(`${START}i: 3\r\nCall-ID: ok@x\r\n`), "3");
  assert.is(found("INVITE x SIP/2.0\r\nA: b\r\n\r\nCall-ID: q\r\n"), "q");
  assert.is(found(`${START}Call-ID: a,b\r\nCall-ID: good\r\n`), null);
});

callId("every sign of RFC 3261's word may be in it, and one @ between two words", () => {
  for (const value of ['"q"<x>', "q", "a@b", "A-.!%*_+`'~()<>:\\\"/[]?{}9"]) {
    assert.is(found(withHeader(`Call-ID: ${value}`)), value);
  }
  for (const value of ["", "  ", "q x", "q,x", "q;x", "q=x", "q@x@y", "q@", "@x", "q\u0001x"]) {
    assert.is(found(withHeader(`Call-ID: ${value}`)), null, JSON.stringify(value));
  }
});

callId("a value up to 255 bytes counts, a longer one makes the message one without", () => {
  assert.is(found(withHeader(`Call-ID: ${"L".repeat(255)}`)), "L".repeat(255));
  assert.is(found(withHeader(`Call-ID: ${"L".repeat(256)}`)), null);
});

callId("a value must end with its line and have nothing behind it", () => {
  assert.is(found("INVITE x SIP/2.0\r\nCall-ID: q"), null, "cut off");
  assert.is(found(withHeader("Call-ID: q  ")), null, "trailing blanks");
});

callId("what only looks like the header is none", () => {
  for (const message of [
    "",
    "hello",
    "Call-ID: q\r\n\r\n",
    "INVITE x SIP/2.0\r\nA: Call-ID: q\r\n",
    "INVITE x SIP/2.0\r\nCall-IDs: q\r\n",
    "INVITE x SIP/2.0\r\nCall-ID q\r\n",
    "INVITE x SIP/2.0\r\nCall-ID",
    "INVITE x SIP/2.0\r\ni",
  ]) {
    assert.is(found(message), null, JSON.stringify(message));
  }
});

callId.run();
