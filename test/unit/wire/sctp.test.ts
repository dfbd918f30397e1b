// SCTP headers: CRC32c against published values, and which chunks a packet carries.

import { suite } from "uvu";
import * as assert from "uvu/assert";

import * as sctp from "../../../dataplane/wire/sctp.ts";

const viewOf = (bytes: readonly number[]): DataView => new DataView(Uint8Array.from(bytes).buffer);
const hex = (text: string): number[] => [...Buffer.from(text, "hex")];
/** The recorder's INIT: 198.18.64.1:7000 to port 9, and the same to port 19. */
const INIT = "1b58000911223344eca74af40100001400000000000000000000000000000000";
const INIT_TO_19 = "1b58001311223344a71b10f20100001400000000000000000000000000000000";

const suiteOf = suite("wire/sctp");

suiteOf("CRC32c has the published values, for every length of a last word", () => {
  const digits = viewOf([..."123456789"].map((digit) => digit.charCodeAt(0)));

  assert.is(sctp.crc32c(digits, 0, 9), 0xe3069283 | 0);
  // RFC 3720 B.4: 32 bytes of zeroes, of ones, counting up.
  assert.is(sctp.crc32c(viewOf(Array(32).fill(0)), 0, 32), 0x8a9136aa | 0);
  assert.is(sctp.crc32c(viewOf(Array(32).fill(255)), 0, 32), 0x62a8ab43 | 0);
  assert.is(sctp.crc32c(viewOf([...Array(32).keys()]), 0, 32), 0x46dd794e | 0);
  assert.is(sctp.crc32c(viewOf([9, 0x61, 9]), 1, 1), 0xc1d04330 | 0);
});

suiteOf("a packet whose port changes gets the checksum that a kernel gave it", () => {
  const view = viewOf(hex(INIT));

  sctp.setDestinationPortWithChecksum(view, 0, view.byteLength, 19);

  assert.is(Buffer.from(view.buffer).toString("hex"), INIT_TO_19);
});

suiteOf("a port that stays leaves a wrong checksum as wrong as it was", () => {
  const wrong = INIT.replace("eca74af4", "deadbeef");
  const view = viewOf(hex(wrong));

  sctp.setDestinationPortWithChecksum(view, 0, view.byteLength, 9);
  sctp.setSourcePortWithChecksum(view, 0, view.byteLength, 7000);

  assert.is(Buffer.from(view.buffer).toString("hex"), wrong);
});

suiteOf(
  "the first two chunks are told by their types, the first one's length padded to four",
  () => {
    const header = Array(12).fill(0) as number[];
    const both = [...header, 10, 0, 0, 5, 99, 0, 0, 0, 6, 0, 0, 4];

    assert.is(sctp.firstChunk(viewOf(both), 0, 24), sctp.CHUNK_COOKIE_ECHO);
    assert.is(sctp.secondChunk(viewOf(both), 0, 24), sctp.CHUNK_ABORT);
    assert.is(sctp.secondChunk(viewOf(both), 0, 23), sctp.NO_CHUNK, "its header is cut");
    assert.is(sctp.firstChunk(viewOf(header), 0, 12), sctp.NO_CHUNK);
    assert.is(sctp.secondChunk(viewOf(header), 0, 12), sctp.NO_CHUNK);
  },
);

suiteOf("a chunk that claims to reach beyond the packet has none behind it", () => {
  const header = Array(12).fill(0) as number[];
  const view = viewOf([...header, 10, 0, 0xff, 0xff]);

  assert.is(sctp.firstChunk(view, 0, 16), sctp.CHUNK_COOKIE_ECHO);
  assert.is(sctp.secondChunk(view, 0, 16), sctp.NO_CHUNK);
});

suiteOf.run();
