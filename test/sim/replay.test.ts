// `tapvs replay`: a capture goes through a director in memory, and comes back with what became of every frame.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SeededRandom } from "../../dataplane/env/random.ts";
import { readCapture } from "../../dataplane/observe/capture-file.ts";
import { LINK_ETHERNET, LINK_RAW_IP } from "../../dataplane/observe/capture-file-format.ts";
import { PcapngWriter } from "../../dataplane/observe/pcapng.ts";
import { describeFrame, faultsOf } from "../support/decode.ts";
import { FakeWorld } from "../support/fake-world.ts";
import { RUNS } from "../support/fast-check-runs.ts";
import { mutate } from "../support/mutate.ts";
import { testNeeding } from "../support/needs.ts";
import { arpRequest, ethernet, MAC, tcp, udp } from "../support/packet.ts";

const VIP = "203.0.113.1";
const CLIENT = "198.51.100.7";
const SERVERS = ["192.0.2.11", "192.0.2.12"];
const RULES = [
  `-A -t ${VIP}:80 -s rr`,
  ...SERVERS.map((server) => `-a -t ${VIP}:80 -r ${server}:8080 -m`),
].join("\n");
const START_US = 1_700_000_000_000_000;
const SECOND_US = 1_000_000;

/** A replay of an hour takes milliseconds, one of more than 31 days is refused at once. */
const LONG_SECONDS = 3600;
const TOO_LONG_SECONDS = 31 * 86_400;

interface Captured {
  /** Seconds after the start. */
  readonly at: number;
  readonly frame: Uint8Array;
}

const fromClient = (payload: Uint8Array): Uint8Array =>
  ethernet({ to: MAC.director, from: MAC.client, payload });
const syn = (port: number): Uint8Array =>
  fromClient(tcp({ from: `${CLIENT}:${port}`, to: `${VIP}:80`, flags: "S" }));
const fromServer = (server: string, port: number): Uint8Array =>
  ethernet({
    to: MAC.director,
    from: MAC.server,
    payload: tcp({ from: `${server}:8080`, to: `${CLIENT}:${port}`, flags: "SA" }),
  });

/** A classic pcap file, little endian, microseconds. */
function pcapOf(frames: readonly Captured[], linkType = LINK_ETHERNET): Uint8Array {
  const parts: Buffer[] = [Buffer.alloc(24)];
  parts[0]!.writeUInt32LE(0xa1b2c3d4, 0);
  parts[0]!.writeUInt16LE(2, 4);
  parts[0]!.writeUInt16LE(4, 6);
  parts[0]!.writeUInt32LE(65_535, 16);
  parts[0]!.writeUInt32LE(linkType, 20);
  for (const { at, frame } of frames) {
    const header = Buffer.alloc(16);
    const us = START_US + Math.round(at * SECOND_US);
    header.writeUInt32LE(Math.floor(us / SECOND_US), 0);
    header.writeUInt32LE(us % SECOND_US, 4);
    header.writeUInt32LE(frame.length, 8);
    header.writeUInt32LE(frame.length, 12);
    parts.push(header, Buffer.from(frame));
  }
  return new Uint8Array(Buffer.concat(parts));
}

function pcapngOf(frames: readonly Captured[]): Uint8Array {
  const blocks: Uint8Array[] = [];
  const writer = new PcapngWriter((block) => void blocks.push(block));
  writer.addInterface("eth0");
  for (const { at, frame } of frames) writer.frame(0, START_US + at * SECOND_US, frame);
  return new Uint8Array(Buffer.concat(blocks));
}

/** Two connections: two servers, answered, and one frame for nobody. */
const CONVERSATION: readonly Captured[] = [
  { at: 0, frame: syn(1024) },
  { at: 0.01, frame: fromServer(SERVERS[1]!, 1024) },
  { at: 0.5, frame: syn(1025) },
  { at: 0.51, frame: fromServer(SERVERS[0]!, 1025) },
  { at: 2, frame: ethernet({ to: "02:00:00:00:00:77", payload: syn(1026).slice(14) }) },
];

const directory = mkdtempSync(join(tmpdir(), "tapvs-replay-"));
const OUT = join(directory, "out.pcapng");

function worldWith(capture: Uint8Array, rules = RULES): FakeWorld {
  const world = new FakeWorld();
  world.files.set("in", capture);
  world.files.set("rules", rules);
  return world;
}

interface Replayed {
  readonly us: number;
  readonly frame: Uint8Array;
}

const framesOf = (file: Uint8Array): Replayed[] =>
  [...readCapture(file)].map(({ frame, timeUs }) => ({ us: timeUs - START_US, frame }));

const replay = suite("sim/replay");
replay.after(() => rmSync(directory, { recursive: true }));

for (const [format, capture] of [
  ["pcap", pcapOf(CONVERSATION)],
  ["pcapng", pcapngOf(CONVERSATION)],
] as const) {
  replay(`${format}: outcomes are counted, and both ways of NAT are seen`, async () => {
    const world = worldWith(capture);

    const status = await world.run("replay", "in", "--rules", "rules", "-w", OUT);

    assert.is(status, 0, world.stderr);
    const table = world.stdout.split("\n").map((line) => line.split(/ {2,}/).slice(0, 3));
    assert.equal(table.slice(0, 4), [
      ["OUTCOME", "KIND", "FRAMES"],
      ["nat", "forwarded", "2"],
      ["nat-reply", "forwarded", "2"],
      ["other-host", "dropped", "1"],
    ]);
    assert.is(world.stderr, "5 frames replayed, 4 frames sent.\n");
    assert.is(await world.run("replay", "in", "--rules", "rules", "-o", "json"), 0);
    const { outcomes, ...counts } = world.json();
    assert.equal(counts, { schema: "tapvs/replay/v1", frames: 5, sent: 4, cut: 0 });
    assert.equal((outcomes as { name: string; frames: number }[])[2]!.name, "other-host");
    const frames = framesOf(new Uint8Array(readFileSync(OUT)));
    assert.is(frames.length, 9, "five in, four out");
    assert.equal(
      frames.map(({ us }) => us),
      [0, 0, 10_000, 10_000, 500_000, 500_000, 510_000, 510_000, 2_000_000],
    );
    assert.equal([...frames[0]!.frame], [...syn(1024)]);
    assert.match(
      describeFrame(frames[1]!.frame),
      /198\.51\.100\.7 > 192\.0\.2\.12 .* > 8080 \[S\]/,
    );
    assert.match(describeFrame(frames[3]!.frame), /203\.0\.113\.1 > 198\.51\.100\.7 .* 80 > 1024/);
    for (const { frame } of frames) assert.equal(faultsOf(frame.subarray(14)), []);
  });
}

replay("the same capture, rules and seed give the same file", async () => {
  const files: string[] = [];
  for (let i = 0; i < 2; i++) {
    const world = worldWith(pcapOf(CONVERSATION));
    await world.run("replay", "in", "--rules", "rules", "--seed", "7", "-w", OUT);
    files.push(readFileSync(OUT).toString("hex"));
  }
  assert.is(files[0], files[1]);
});

replay("the capture's own time passes: a connection that was silent too long is over", async () => {
  const capture = pcapOf([
    { at: 0, frame: syn(1024) },
    { at: 59, frame: fromServer(SERVERS[1]!, 1024) },
    { at: 60, frame: syn(1025) },
    { at: 121, frame: fromServer(SERVERS[0]!, 1025) },
  ]);
  const world = worldWith(capture);
  assert.is(await world.run("replay", "in", "--rules", "rules"), 0);
  assert.match(world.stdout, /^nat-reply +forwarded +1 /m);
  assert.match(world.stdout, /^forward +forwarded +1 /m);
});

replay("a frame of the past comes at once", async () => {
  const world = worldWith(
    pcapOf([
      { at: 5, frame: syn(1024) },
      { at: 1, frame: syn(1025) },
    ]),
  );
  assert.is(await world.run("replay", "in", "--rules", "rules", "-w", OUT), 0);
  const times = framesOf(new Uint8Array(readFileSync(OUT))).map(({ us }) => us / SECOND_US);
  assert.equal(times, [5, 5, 5, 5]);
});

replay("what timers send has the time at which it was sent", async () => {
  // Nobody knows the MAC of a server that the capture does not show: it is made up, and asked for by nobody. A host
  // that the client sends to by way of the director is asked for every second.
  const stranger = fromClient(udp({ from: `${CLIENT}:9`, to: "198.51.100.200:9", data: "x" }));
  const world = worldWith(
    pcapOf([
      { at: 0, frame: stranger },
      { at: 9, frame: syn(1024) },
    ]),
  );
  assert.is(await world.run("replay", "in", "--rules", "rules", "-w", OUT), 0);
  const asked = framesOf(new Uint8Array(readFileSync(OUT))).filter(
    ({ frame }) => frame[13] === 0x06,
  );
  const seconds = asked.map(({ us }) => Math.round(us / SECOND_US));
  assert.equal(seconds, [0, 1, 2]);
});

replay("a raw IP capture gets the Ethernet headers it lacks", async () => {
  const packets = CONVERSATION.slice(0, 4).map(({ at, frame }) => ({ at, frame: frame.slice(14) }));
  const world = worldWith(pcapOf(packets, LINK_RAW_IP));
  assert.is(await world.run("replay", "in", "--rules", "rules"), 0);
  assert.match(world.stdout, /^nat +forwarded +2 /m);
  assert.match(world.stdout, /^nat-reply +forwarded +2 /m);
});

replay("ARP and frames too short or too long are outcomes like any other", async () => {
  const arp = arpRequest({ senderMac: MAC.client, sender: CLIENT, target: VIP });
  const capture = pcapOf([
    { at: 0, frame: syn(1024) },
    { at: 1, frame: arp },
    { at: 2, frame: new Uint8Array(0) },
    { at: 3, frame: new Uint8Array(13) },
    { at: 4, frame: ethernet({ to: MAC.director, payload: new Uint8Array(70_000) }) },
  ]);
  const world = worldWith(capture);
  assert.is(await world.run("replay", "in", "--rules", "rules", "-w", OUT), 0, world.stderr);
  assert.match(world.stdout, /^arp-reply +answered +1 /m);
  assert.match(world.stdout, /^frame-short +dropped +2 /m);
  assert.match(world.stdout, /^frame-oversize +dropped +1 /m);
});

replay("a capture that has only parts of frames is said to", async () => {
  const capture = pcapOf([{ at: 0, frame: syn(1024).slice(0, 40) }]);
  new DataView(capture.buffer).setUint32(24 + 12, 54, true);
  const world = worldWith(capture);
  assert.is(await world.run("replay", "in", "--rules", "rules"), 0);
  assert.match(world.stderr, /only a part of 1 frame; a director needs whole frames/);
});

replay("an empty capture has no outcomes", async () => {
  const world = worldWith(pcapOf([]));
  assert.is(await world.run("replay", "in", "--rules", "rules"), 0);
  assert.is(world.stderr, "The capture has no frames.\n0 frames replayed, 0 frames sent.\n");
});

replay("to standard output goes the capture alone", async () => {
  const world = worldWith(pcapOf(CONVERSATION));
  assert.is(await world.run("replay", "in", "--rules", "rules", "-w", "-"), 0);
  assert.is(world.stdout, "");
  assert.is(framesOf(world.files.get("-") as Uint8Array).length, 9);
});

const sound = pcapOf(CONVERSATION);
const changed = (at: number, value: number): Uint8Array => {
  const copy = sound.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
};

for (const [title, group] of [
  ["a group", "03:00:00:00:00:d1"],
  ["everybody", "ff:ff:ff:ff:ff:ff"],
  ["nobody", "00:00:00:00:00:00"],
]) {
  replay(`a frame to the VIP that was sent to ${title} does not name the director`, async () => {
    const octets = group!.split(":").map((octet) => Number.parseInt(octet, 16));
    const first = syn(1024);
    first.set(octets, 0);
    const second = syn(1025);
    second.set(octets, 6);
    const world = worldWith(
      pcapOf([
        { at: 0, frame: first },
        { at: 0.1, frame: second },
      ]),
    );

    assert.is(await world.run("replay", "in", "--rules", "rules"), 0, world.stderr);

    assert.match(world.stderr, /^2 frames replayed/);
  });
}

const HOSTILE: readonly (readonly [title: string, capture: Uint8Array, message: RegExp])[] = [
  ["nothing", new Uint8Array(0), /not a capture file/],
  ["text", new TextEncoder().encode("hello, world"), /not a capture file/],
  ["half a header", sound.slice(0, 20), /a header of 24 bytes/],
  ["half a frame", sound.slice(0, sound.length - 7), /in the middle of a frame/],
  ["a frame of 4 GB", changed(24 + 8, 0xffff_ffff), /no frame has 4294967295 bytes/],
  ["Wi-Fi", changed(20, 105), /link type 105 is neither Ethernet/],
  ["a frame 20 years later", changed(24 + 16 + 54, 2_340_000_000), /days after the first one/],
];

for (const [title, capture, message] of HOSTILE) {
  replay(`${title} is refused in one sentence, and no file is written`, async () => {
    writeFileSync(OUT, "as it was");
    const world = worldWith(capture);

    const status = await world.run("replay", "in", "--rules", "rules", "-w", OUT);

    assert.is(status, 1);
    assert.match(world.stderr, message);
    assert.match(world.stderr, /^tapvs: in: [^\n]+\n$/);
    assert.is(world.stdout, "");
    assert.is(readFileSync(OUT, "utf8"), "as it was");
    assert.equal(readdirSync(directory), ["out.pcapng"], "nothing else is left");
  });
}

replay("a file that cannot be written is said in one sentence", async () => {
  const world = worldWith(sound);
  const nowhere = join(directory, "nowhere", "out.pcapng");
  assert.is(await world.run("replay", "in", "--rules", "rules", "-w", nowhere), 1);
  assert.is(
    world.stderr,
    `tapvs: cannot write ${nowhere}: there is no such file or directory (ENOENT)\n`,
  );
});

/** Seconds from the first to the latest frame of a capture; 0 when it cannot be read. */
function spanOf(capture: Uint8Array): number {
  try {
    const times = [...readCapture(capture)].map(({ timeUs }) => timeUs);
    return (Math.max(...times) - times[0]!) / SECOND_US;
  } catch {
    return 0;
  }
}

replay("whatever is in the file, it is replayed or refused in one sentence", async () => {
  const sources = [sound, pcapngOf(CONVERSATION), pcapOf(CONVERSATION, LINK_RAW_IP)];
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: sources.length - 1 }), fc.integer(), async (source, seed) => {
      const random = new SeededRandom(seed);
      let capture = sources[source]!;
      for (let i = random.below(3); i >= 0; i--) capture = mutate(capture, random);
      // A replay lives through every second: the days that a flipped bit of a time can make take too long here.
      if (spanOf(capture) > LONG_SECONDS && spanOf(capture) < TOO_LONG_SECONDS) return;
      const world = worldWith(capture);

      const status = await world.run("replay", "in", "--rules", "rules");

      if (status === 0)
        assert.match(world.stderr, /^(The capture has no frames\.\n)?\d+ frames? replayed/);
      else assert.match(world.stderr, /^tapvs: in: [^\n]+\n$/);
      assert.not.match(world.stderr, /undefined|NaN|Error:/);
    }),
    RUNS,
  );
});

testNeeding(
  replay,
  { commands: ["tshark"] },
  "tshark reads what was written, with a comment on every frame",
  async () => {
    const world = worldWith(sound);
    await world.run("replay", "in", "--rules", "rules", "-w", OUT);
    const fields = ["frame.comment", "frame.packet_flags_direction", "_ws.malformed"];
    const options = ["-T", "fields", ...fields.flatMap((field) => ["-e", field])];
    const checks = ["-o", "ip.check_checksum:TRUE", "-o", "tcp.check_checksum:TRUE"];
    const shown = Bun.spawnSync(["tshark", "-r", OUT, ...checks, ...options]);
    assert.is(shown.exitCode, 0, shown.stderr.toString());
    const lines = shown.stdout.toString().trimEnd().split("\n");
    const rows = lines.map((line) => line.split("\t"));
    assert.is(rows.length, 9);
    assert.match(rows[0]![0]!, /^nat: .* rr chose 192\.0\.2\.12:8080\.$/);
    assert.match(rows[8]![0]!, /^drop, other-host: /);
    for (const [comment, , malformed] of rows) {
      assert.ok(comment, "a comment");
      assert.is(malformed ?? "", "");
    }
    const bad = Bun.spawnSync([
      "tshark",
      "-r",
      OUT,
      ...checks,
      "-Y",
      "ip.checksum.status == 0 || tcp.checksum.status == 0",
    ]);
    assert.is(bad.stdout.toString(), "", "wrong checksums");
  },
);

replay.run();
