import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readCapture } from "../../../dataplane/observe/capture-file.ts";
import { CaptureError } from "../../../dataplane/observe/capture-file-format.ts";

const pcap = suite("observe/pcap");

interface Form {
  readonly little?: boolean;
  readonly magic?: number;
  readonly linkType?: number;
  readonly major?: number;
  /** Seconds, fraction, bytes said to be there, frame. */
  readonly records?: readonly (readonly [number, number, number, Uint8Array])[];
}

function file({ little = true, magic = 0xa1b2c3d4, linkType = 1, major = 2, records = [] }: Form) {
  const parts: Uint8Array[] = [];
  const words = (...values: number[]): void => {
    const view = new DataView(new ArrayBuffer(values.length * 4));
    values.forEach((value, i) => view.setUint32(i * 4, value, little));
    parts.push(new Uint8Array(view.buffer));
  };
  words(magic, little ? (4 << 16) | major : (major << 16) | 4, 0, 0, 65_535, linkType);
  for (const [seconds, fraction, bytes, frame] of records) {
    words(seconds, fraction, bytes, 1500);
    parts.push(frame);
  }
  return new Uint8Array(Buffer.concat(parts));
}

const FRAME = Uint8Array.of(1, 2, 3, 4, 5);

/** What reading ends in, and how many frames came before. */
function complaint(bytes: Uint8Array): string {
  let frames = 0;
  try {
    for (const _ of readCapture(bytes)) frames++;
  } catch (error) {
    assert.instance(error, CaptureError);
    return `${frames}: ${(error as Error).message}`;
  }
  return "none";
}

pcap("either byte order, microseconds and nanoseconds", () => {
  for (const little of [true, false]) {
    const us = file({ little, records: [[1_700_000_000, 999_999, 5, FRAME]] });
    const ns = file({ little, magic: 0xa1b23c4d, records: [[3, 1_999, 5, FRAME]] });

    assert.equal(
      [...readCapture(us)],
      [
        {
          timeUs: 1_700_000_000_999_999,
          interface: 0,
          interfaceName: "",
          linkType: 1,
          frame: FRAME,
          originalBytes: 1500,
        },
      ],
    );
    assert.is([...readCapture(ns)][0]!.timeUs, 3_000_001);
  }
});

pcap("a view into a larger buffer is read as if it were the file", () => {
  const bytes = file({ records: [[1, 2, 5, FRAME]] });
  const room = new Uint8Array(bytes.length + 14).fill(0xee);
  room.set(bytes, 7);

  assert.equal([...readCapture(room.subarray(7, 7 + bytes.length))][0]!.frame, FRAME);
});

pcap("raw IP goes by one number, whatever the platform calls it", () => {
  for (const linkType of [12, 14, 101, 228, 229]) {
    const [first] = readCapture(file({ linkType, records: [[0, 0, 5, FRAME]] }));
    assert.is(first!.linkType, 101);
  }
});

pcap("bits above the link type, the length of check sequences, do not count", () => {
  const [first] = readCapture(file({ linkType: 0x5400_0001, records: [[0, 0, 5, FRAME]] }));

  assert.is(first!.linkType, 1);
});

pcap("a link type without frames or packets is refused with what to do", () => {
  assert.match(complaint(file({ linkType: 113 })), /^0: byte 20: link type 113 .* not on `any`$/);
});

pcap("a file that was cut gives what is whole, then one sentence with the place", () => {
  const records = [
    [0, 0, 5, FRAME],
    [1, 0, 5, FRAME],
  ] as const;
  const whole = file({ records });

  assert.is(complaint(whole), "none");
  assert.match(
    complaint(whole.subarray(0, -1)),
    "1: byte 61: the file ends in the middle of a frame",
  );
  assert.match(
    complaint(whole.subarray(0, 50)),
    "1: byte 45: the file ends in the middle of a record",
  );
  assert.match(complaint(whole.subarray(0, 23)), "0: a pcap file has a header of 24 bytes");
});

pcap("lengths that no frame has are not believed", () => {
  const bytes = file({ records: [[0, 0, 0xffff_fff0, FRAME]] });

  assert.match(complaint(bytes), "0: byte 32: no frame has 4294967280 bytes");
});

pcap("another version, another file and no file are each refused", () => {
  assert.match(complaint(file({ major: 3 })), "0: byte 4: pcap version 2 is known, not 3");
  assert.match(complaint(new TextEncoder().encode("GET / HTTP/1.1")), "0: not a capture file");
  assert.match(complaint(new Uint8Array(0)), "0: not a capture file");
});

pcap.run();
