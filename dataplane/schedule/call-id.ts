// Hot: the Call-ID of a SIP message (RFC 3261 §8.1.1.4, §20.8, §25.1): what the persistence engine "sip" knows
// a call by. The first header of that name counts, wherever it stands behind the first line; it may be in the
// compact form "i". A value that is no callid makes the whole message one without.

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const COLON = 0x3a;
const AT = 0x40;
const LOWER_CASE = 0x20;

/** Longest Call-ID that is kept, in bytes. */
export const CALL_ID_BYTES_MAX = 255;

/** Where a message has its Call-ID; one instance is refilled for every message. */
export class CallId {
  start = 0;
  bytes = 0;
}

/** Control path. Which bytes may stand in a `word` of RFC 3261 §25.1. */
function makeWordTable(): Uint8Array {
  const table = new Uint8Array(256);
  const signs = "-.!%*_+`'~()<>:\\\"/[]?{}";
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (const sign of `${signs}${letters}${letters.toLowerCase()}0123456789`) {
    table[sign.charCodeAt(0)] = 1;
  }
  return table;
}

const IS_WORD = makeWordTable();
const FULL_NAME = new TextEncoder().encode("call-id");
const COMPACT_NAME = new TextEncoder().encode("i");

/** Finds the Call-ID in the bytes from `start` to `end`; false when there is none, or it is too long. */
export function findCallId(bytes: Uint8Array, start: number, end: number, into: CallId): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte !== CR && byte !== LF) continue;
    let value = afterName(bytes, at + 1, end, FULL_NAME);
    if (value < 0) value = afterName(bytes, at + 1, end, COMPACT_NAME);
    if (value >= 0) return readValue(bytes, value, end, into);
  }
  return false;
}

/** First byte behind the colon of the header `name` at `at`, or -1. */
function afterName(bytes: Uint8Array, at: number, end: number, name: Uint8Array): number {
  if (at + name.length >= end) return -1;
  for (let i = 0; i < name.length; i++) {
    const byte = bytes[at + i]!;
    const lower = byte >= 0x41 && byte <= 0x5a ? byte | LOWER_CASE : byte;
    if (lower !== name[i]) return -1;
  }
  let i = at + name.length;
  while (i < end && isBlank(bytes[i]!)) i++;
  return i < end && bytes[i] === COLON ? i + 1 : -1;
}

const isBlank = (byte: number): boolean => byte === SPACE || byte === TAB;

/** callid = word [ "@" word ], up to the end of its line. */
function readValue(bytes: Uint8Array, at: number, end: number, into: CallId): boolean {
  const start = skipWhite(bytes, at, end);
  let i = skipWord(bytes, start, end);
  if (i === start) return false;
  if (i < end && bytes[i] === AT) {
    const host = i + 1;
    i = skipWord(bytes, host, end);
    if (i === host) return false;
  }
  if (i >= end || (bytes[i] !== CR && bytes[i] !== LF)) return false;
  into.start = start;
  into.bytes = i - start;
  return into.bytes <= CALL_ID_BYTES_MAX;
}

function skipWord(bytes: Uint8Array, at: number, end: number): number {
  let i = at;
  while (i < end && IS_WORD[bytes[i]!] === 1) i++;
  return i;
}

/** Blanks, and line ends with a blank behind them: a folded line (RFC 3261 §7.3.1). */
function skipWhite(bytes: Uint8Array, at: number, end: number): number {
  let i = at;
  while (i < end) {
    if (isBlank(bytes[i]!)) {
      i++;
      continue;
    }
    let line = i;
    if (bytes[line] === CR) line++;
    if (line < end && bytes[line] === LF) line++;
    if (line === i || line >= end || !isBlank(bytes[line]!)) return i;
    i = line;
  }
  return i;
}
