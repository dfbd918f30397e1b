import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Framing } from "../../../dataplane/port/framing.ts";
import {
  OFFLOAD_MALFORMED,
  SEGMENT_NONE,
  SEGMENT_TCP4,
  SEGMENT_TCP6,
  SEGMENT_UDP,
} from "../../../dataplane/ring/offload.ts";
import { FRAME_BYTES_MAX, Ring } from "../../../dataplane/ring/ring.ts";
import { ethernet, tcp } from "../../support/packet.ts";
import {
  HEADER_BYTES,
  type Header,
  headerBytesOf,
  NO_OFFLOAD,
} from "../../support/virtual-device.ts";

const header = suite("unit/port/virtio-header");

const FRAME = ethernet({
  payload: tcp({ from: "198.18.0.7:4000", to: "198.18.0.1:80", data: 90 }),
});
const PARTIAL: Header = { ...NO_OFFLOAD, flags: 1, start: 34, offset: 16 };

/** A ring whose slot holds the frame as if read from a device. */
function read(given: Header, layer: 2 | 3 = 2): { ring: Ring; slot: number; framing: Framing } {
  const ring = new Ring(1);
  const slot = ring.take();
  const framing = new Framing(layer, 1500, true);
  const at = framing.readAt(ring, slot);
  const content = layer === 2 ? FRAME : FRAME.subarray(14);
  ring.bytes.set([...headerBytesOf(given), ...content], at);
  framing.accept(ring, slot, HEADER_BYTES + content.length);
  return { framing, ring, slot };
}

/** What the device would be given for the slot. */
function written({ framing, ring, slot }: ReturnType<typeof read>): Uint8Array {
  const at = framing.writeAt(ring, slot);
  return ring.bytes.slice(at, at + framing.writeBytes(ring, slot));
}

header("a frame without offloads has a header of zeros, on the way in and out", () => {
  const slot = read(NO_OFFLOAD);

  assert.is(slot.ring.length[slot.slot], FRAME.length);
  assert.is(slot.ring.checksumStart[slot.slot], 0);
  assert.is(slot.ring.segmentType[slot.slot], SEGMENT_NONE);
  assert.equal(written(slot), Uint8Array.from([...headerBytesOf(NO_OFFLOAD), ...FRAME]));
});

header("an unfinished checksum is told by absolute offsets, and written as it came", () => {
  const slot = read(PARTIAL);
  const start = slot.ring.start[slot.slot]!;

  assert.is(slot.ring.checksumStart[slot.slot], start + 34);
  assert.is(slot.ring.checksumField[slot.slot], start + 50);
  assert.equal(written(slot), Uint8Array.from([...headerBytesOf(PARTIAL), ...FRAME]));
});

header("a header before the frame moves the offsets on the wire, not those in the ring", () => {
  const slot = read(PARTIAL);
  const { ring } = slot;
  ring.start[slot.slot]! -= 20;
  ring.length[slot.slot]! += 20;

  const bytes = written(slot);

  assert.equal([...bytes.subarray(0, 10)], headerBytesOf({ ...PARTIAL, start: 54 }));
});

const SUPERS: readonly (readonly [number, number, number])[] = [
  [1, SEGMENT_TCP4, 54],
  [4, SEGMENT_TCP6, 54],
  [5, SEGMENT_UDP, 42],
];

for (const [type, segment, headerBytes] of SUPERS) {
  header(`type ${type} of segmentation comes and goes, with the length of all headers`, () => {
    const offset = type === 5 ? 6 : 16;
    const given = { ...PARTIAL, type, offset, segmentBytes: 40, headerBytes: 0 };
    const slot = read(given);

    assert.is(slot.ring.segmentType[slot.slot], segment);
    assert.is(slot.ring.segmentBytes[slot.slot], 40);
    assert.equal([...written(slot).subarray(0, 10)], headerBytesOf({ ...given, headerBytes }));
  });
}

header("the ECN bit goes with the segment's CWR, whatever came", () => {
  const slot = read({ ...PARTIAL, type: 0x81, segmentBytes: 40 });
  assert.is(slot.ring.segmentType[slot.slot], SEGMENT_TCP4);
  assert.is(written(slot)[1], 1, "no CWR in the frame");

  slot.ring.bytes[slot.ring.start[slot.slot]! + 34 + 13]! |= 0x80;
  assert.is(written(slot)[1], 0x81);
});

header("segmentation without a checksum to finish, or of an unknown type, is malformed", () => {
  for (const given of [
    { ...NO_OFFLOAD, type: 1, segmentBytes: 40 },
    { ...PARTIAL, type: 2, segmentBytes: 40 },
    { ...PARTIAL, type: 3, segmentBytes: 40 },
    { ...PARTIAL, type: 0x85, segmentBytes: 40 },
    { ...PARTIAL, type: 0xff, segmentBytes: 40 },
  ]) {
    const { ring, slot } = read(given);
    assert.is(ring.checksumStart[slot], OFFLOAD_MALFORMED, JSON.stringify(given));
  }
});

header("on a TUN the header stands right before the packet", () => {
  const onPacket = { ...PARTIAL, start: 20 };
  const slot = read(onPacket, 3);
  const { ring } = slot;

  assert.is(ring.length[slot.slot], FRAME.length);
  assert.is(ring.view.getUint16(ring.start[slot.slot]! + 12), 0x0800, "the ethertype is made up");
  assert.is(ring.checksumStart[slot.slot], ring.start[slot.slot]! + 34);
  assert.equal(written(slot), Uint8Array.from([...headerBytesOf(onPacket), ...FRAME.subarray(14)]));
});

header("a read offers room for the header and the largest frame", () => {
  assert.is(new Framing(2, 1500, true).readBytes, FRAME_BYTES_MAX + HEADER_BYTES);
  assert.is(new Framing(2, 1500).readBytes, FRAME_BYTES_MAX);
});

header("of a super-frame each segment must fit the MTU", () => {
  const { ring, slot } = read({ ...PARTIAL, type: 1, segmentBytes: 40 });

  assert.ok(new Framing(2, 80, true).fits(ring, slot), "20 and 20 bytes of headers, 40 of payload");
  assert.not.ok(new Framing(2, 79, true).fits(ring, slot));
});

header.run();
