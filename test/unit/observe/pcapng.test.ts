import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readCapture } from "../../../dataplane/observe/capture-file.ts";
import { LINK_ETHERNET, LINK_RAW_IP } from "../../../dataplane/observe/capture-file-format.ts";
import { PcapngWriter } from "../../../dataplane/observe/pcapng.ts";
import { testNeeding } from "../../support/needs.ts";
import { ethernet, udp } from "../../support/packet.ts";

const pcapng = suite("observe/pcapng");

const TIME_US = 1_700_000_000_123_456;
const FRAME = ethernet({
  payload: udp({ from: "198.18.0.7:4000", to: "198.18.0.1:80", data: "x" }),
});

function written(body: (writer: PcapngWriter) => void): Uint8Array {
  const blocks: Uint8Array[] = [];
  body(new PcapngWriter((block) => blocks.push(block)));
  return new Uint8Array(Buffer.concat(blocks));
}

const sample = (): Uint8Array =>
  written((writer) => {
    writer.addInterface("tap0");
    writer.addInterface("tun0", LINK_RAW_IP);
    writer.frame(0, TIME_US, FRAME, { direction: "in", comment: "forwarded by dr → server ä" });
    writer.frame(1, TIME_US + 1, FRAME.subarray(14), { direction: "out", originalBytes: 99 });
    writer.frame(0, 0, new Uint8Array(0));
  });

pcapng("what was written is read back: times, interfaces, link types and bytes", () => {
  const frames = [...readCapture(sample())];

  assert.equal(frames, [
    {
      timeUs: TIME_US,
      interface: 0,
      interfaceName: "tap0",
      linkType: LINK_ETHERNET,
      frame: FRAME,
      originalBytes: FRAME.length,
    },
    {
      timeUs: TIME_US + 1,
      interface: 1,
      interfaceName: "tun0",
      linkType: LINK_RAW_IP,
      frame: FRAME.slice(14),
      originalBytes: 99,
    },
    {
      timeUs: 0,
      interface: 0,
      interfaceName: "tap0",
      linkType: LINK_ETHERNET,
      frame: new Uint8Array(0),
      originalBytes: 0,
    },
  ]);
});

pcapng("every block ends on four bytes and repeats its length", () => {
  const blocks: Uint8Array[] = [];
  const writer = new PcapngWriter((block) => blocks.push(block), "x");
  writer.addInterface("odd");
  for (let bytes = 1; bytes <= 8; bytes++) writer.frame(0, TIME_US, new Uint8Array(bytes));

  for (const block of blocks) {
    const view = new DataView(block.buffer);
    assert.is(view.getUint32(4, true), block.length);
    assert.is(view.getUint32(block.length - 4, true), block.length);
    assert.is(block.length % 4, 0);
  }
});

pcapng("a frame of an interface that was not declared is a fault of the caller", () => {
  const early = (): Uint8Array => written((writer) => writer.frame(0, 0, FRAME));

  assert.throws(early, "a capture has no interface 0: addInterface comes first");
});

pcapng("a second section starts its own interfaces", () => {
  const frames = [...readCapture(new Uint8Array(Buffer.concat([sample(), sample()])))];

  assert.equal(
    frames.map((frame) => [frame.interface, frame.interfaceName]),
    [
      [0, "tap0"],
      [1, "tun0"],
      [0, "tap0"],
      [2, "tap0"],
      [3, "tun0"],
      [2, "tap0"],
    ],
  );
});

/** A file of one section and one interface with this option, and one frame at this time stamp. */
function stamped(bigEndian: boolean, option: number[], high: number, low: number): Uint8Array {
  const little = !bigEndian;
  const half = (n: number): number[] => (little ? [n & 255, n >> 8] : [n >> 8, n & 255]);
  const word = (n: number): number[] => {
    const view = new DataView(new ArrayBuffer(4));
    view.setUint32(0, n, little);
    return [...new Uint8Array(view.buffer)];
  };
  const block = (type: number, body: number[]): number[] => {
    const total = word(12 + body.length);
    return [...word(type), ...total, ...body, ...total];
  };
  const [code, ...value] = option;
  const padding = Array.from({ length: -value.length & 3 }, () => 0);
  const options = [...half(code!), ...half(value.length), ...value, ...padding];
  return Uint8Array.from([
    ...block(0x0a0d0d0a, [...word(0x1a2b3c4d), ...half(1), ...half(0), ...word(-1), ...word(-1)]),
    ...block(1, [...half(1), ...half(0), ...word(0), ...options, 0, 0, 0, 0]),
    ...block(6, [...word(0), ...word(high), ...word(low), ...word(4), ...word(4), 1, 2, 3, 4]),
  ]);
}

const timeOf = (file: Uint8Array): number => [...readCapture(file)][0]!.timeUs;

pcapng("time stamps of any resolution and either byte order become microseconds", () => {
  const ns = 1_700_000_000_123_456_789n;
  const [high, low] = [Number(ns >> 32n), Number(ns & 0xffff_ffffn)];

  for (const bigEndian of [false, true]) {
    assert.is(timeOf(stamped(bigEndian, [9, 9], high, low)), 1_700_000_000_123_456);
    assert.is(timeOf(stamped(bigEndian, [9, 0], 0, 1_700_000_000)), 1_700_000_000_000_000);
    assert.is(timeOf(stamped(bigEndian, [9, 0x8a], 0, 1536)), 1_500_000, "units of 2^-10 s");
  }
});

pcapng("the offset of an interface's time stamps is added, in seconds", () => {
  assert.is(timeOf(stamped(false, [14, 10, 0, 0, 0, 0, 0, 0, 0], 0, 5)), 10_000_005);
  assert.is(timeOf(stamped(true, [14, ...Array.from({ length: 8 }, () => 255)], 0, 5)), -999_995);
});

pcapng("a frame that would reach beyond its block is refused, not filled from the next one", () => {
  const file = stamped(false, [9, 6], 0, 5);
  const longer = new Uint8Array([...file, ...sample()]);
  longer[file.length - 16] = 12; // The captured length, 16 bytes before the block's end.

  assert.throws(() => [...readCapture(longer)], "a block is shorter than what it holds");
});

pcapng("lengths that contradict each other or the file are refused with their place", () => {
  const complaint = (change: (file: Uint8Array) => void, cut?: number): string => {
    const file = sample();
    change(file);
    try {
      return String([...readCapture(file.subarray(0, cut))].length);
    } catch (error) {
      return (error as Error).message;
    }
  };

  const nothing = (): void => {};
  assert.is(
    complaint((file) => (file[4] = 13)),
    "byte 4: no block has a length of 13",
  );
  assert.is(
    complaint((file) => file.fill(0, 8, 12)),
    "byte 8: the section header has no byte order",
  );
  assert.is(
    complaint((file) => (file[12] = 2)),
    "byte 12: pcapng 1 is known, not 2",
  );
  assert.is(complaint(nothing, 20), "byte 0: the file ends inside a section header");
  assert.is(complaint(nothing, -1), `byte ${sample().length - 32}: the file ends inside a block`);
  assert.match(
    complaint((file) => (file[file.length - 4] = 36)),
    "the two lengths of a block differ",
  );
});

testNeeding(pcapng, { commands: ["tshark"] }, "tshark shows names, directions and comments", () => {
  const folder = mkdtempSync(join(tmpdir(), "tapvs-pcapng-"));
  try {
    const file = join(folder, "sample.pcapng");
    writeFileSync(file, sample());
    const fields = [
      "frame.interface_name",
      "frame.packet_flags_direction",
      "frame.comment",
      "udp.dstport",
    ];
    const { stdout } = Bun.spawnSync(
      ["tshark", "-r", file, "-T", "fields", ...fields.flatMap((field) => ["-e", field])],
      { stderr: "ignore" },
    );

    const lines = stdout.toString().split("\n");
    assert.match(lines[0]!, /^tap0\t(1|0x0*1)\tforwarded by dr → server ä\t80$/);
    assert.match(lines[1]!, /^tun0\t(2|0x0*2)\t\t80$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

pcapng.run();
