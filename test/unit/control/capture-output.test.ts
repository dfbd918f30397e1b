// A director on a capture port: it hears a recording, and what it says is another one, in either format.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildDirector } from "../../../dataplane/control/build.ts";
import { parseConfig } from "../../../dataplane/control/config.ts";
import { ManualClock } from "../../../dataplane/env/clock.ts";
import { readCapture } from "../../../dataplane/observe/capture-file.ts";
import { PcapWriter } from "../../../dataplane/observe/pcap-writer.ts";
import { PcapngWriter } from "../../../dataplane/observe/pcapng.ts";
import { ReadWriteDriver } from "../../../dataplane/port/io-driver.ts";
import { describeFrame } from "../../support/decode.ts";
import { testNeeding } from "../../support/needs.ts";
import { arpRequest, ethernet, icmp, MAC } from "../../support/packet.ts";

const output = suite("control/capture-output");

const START_US = 1_700_000_000_250_000;
const CLIENT = "198.18.0.9";
const DIRECTOR = "198.18.0.1";

const directory = mkdtempSync(join(tmpdir(), "tapvs-capture-output-"));
output.after(() => rmSync(directory, { recursive: true }));

/** An ARP request for the director's address, and 1.5 s later an echo request to it. */
const FRAMES: readonly (readonly [us: number, frame: Uint8Array])[] = [
  [START_US, arpRequest({ senderMac: MAC.client, sender: CLIENT, target: DIRECTOR })],
  [
    START_US + 1_500_000,
    ethernet({
      to: MAC.director,
      from: MAC.client,
      payload: icmp({ from: CLIENT, to: DIRECTOR, type: 8, code: 0 }),
    }),
  ],
];

function recording(format: "pcap" | "pcapng"): Uint8Array {
  const parts: Uint8Array[] = [];
  const take = (part: Uint8Array): void => void parts.push(part);
  if (format === "pcap") {
    const writer = new PcapWriter(take);
    for (const [us, frame] of FRAMES) writer.frame(us, frame);
  } else {
    const writer = new PcapngWriter(take);
    writer.addInterface("eth0");
    for (const [us, frame] of FRAMES) writer.frame(0, us, frame);
  }
  return new Uint8Array(Buffer.concat(parts));
}

const configOf = (file: string, out: string) =>
  parseConfig(
    `[[port]]\nkind = "capture"\nname = "film"\nmac = "${MAC.director}"\n` +
      `file = "${file}"\nout = "${out}"\naddresses = ["${DIRECTOR}/24"]\n`,
    join(directory, "lb.toml"),
  );

for (const [from, to] of [
  ["pcap", "pcapng"],
  ["pcapng", "pcap"],
] as const) {
  output(`a recording in ${from} is played, and the answers are one in ${to}`, () => {
    writeFileSync(join(directory, `in.${from}`), recording(from));
    const clock = new ManualClock();

    const director = buildDirector(
      configOf(`in.${from}`, `out.${to}`),
      clock,
      new ReadWriteDriver(),
    );
    for (let i = 0; i < 20; i++) {
      director.step(clock.nowMs());
      clock.advance(100);
    }
    for (const port of director.ports) port.close();

    const answers = [...readCapture(new Uint8Array(readFileSync(join(directory, `out.${to}`))))];
    const arp = answers.find(({ timeUs, frame }) => timeUs === START_US && isArpReply(frame));
    assert.ok(arp, answers.map(({ frame }) => describeFrame(frame)).join("\n"));
    const echo = answers.find(({ frame }) => describeFrame(frame).includes("ICMP"));
    assert.is(echo?.timeUs, START_US + 1_500_000);
    assert.is(echo?.originalBytes, FRAMES[1]![1].length);
    assert.is(echo?.interfaceName, to === "pcapng" ? "film" : "");
  });
}

/** Operation 2 to the client. */
const isArpReply = (frame: Uint8Array): boolean =>
  frame[12] === 8 && frame[13] === 6 && frame[21] === 2 && frame[0] !== 0xff;

output("a file that cannot be made refuses the start in one sentence", () => {
  writeFileSync(join(directory, "in.pcap"), recording("pcap"));
  const config = configOf("in.pcap", "nowhere/out.pcap");

  assert.throws(
    () => buildDirector(config, new ManualClock(), new ReadWriteDriver()),
    /^cannot write .*nowhere\/out\.pcap: there is no such file or directory \(ENOENT\)\. Is `out`/,
  );
});

testNeeding(output, { commands: ["tshark"] }, "tshark reads the classic format", async () => {
  const file = join(directory, "classic.pcap");
  writeFileSync(file, recording("pcap"));

  const fields = ["-T", "fields", "-e", "frame.time_epoch", "-e", "_ws.col.Protocol"];
  const shown = Bun.spawnSync(["tshark", "-r", file, ...fields]);

  assert.is(shown.exitCode, 0, shown.stderr.toString());
  const rows = shown.stdout.toString().trim().split("\n");
  assert.match(rows[0]!, /^1700000000\.250000\d* *\tARP$/);
  assert.match(rows[1]!, /^1700000001\.750000\d* *\tICMP$/);
});

output.run();
