// Messages of a master as somebody else reads them: tshark's dissector for IPVS synchronisation.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as assert from "uvu/assert";
import type { Output } from "../../dataplane/simulation.ts";
import { Laboratory, WORKERS } from "../support/laboratory.ts";
import { suiteNeeding } from "../support/needs.ts";
import { tcp, udp } from "../support/packet.ts";

const VIP = "192.0.2.100";
const ETHERNET = 1;

/** A capture file (libpcap format) of frames. */
function captureOf(outputs: readonly Output[]): Uint8Array {
  const header = new DataView(new ArrayBuffer(24));
  header.setUint32(0, 0xa1b2c3d4);
  header.setUint16(4, 2);
  header.setUint16(6, 4);
  header.setUint32(16, 65_535);
  header.setUint32(20, ETHERNET);
  const pieces: Uint8Array[] = [new Uint8Array(header.buffer)];
  for (const { frame } of outputs) {
    const record = new DataView(new ArrayBuffer(16));
    record.setUint32(8, frame.length);
    record.setUint32(12, frame.length);
    pieces.push(new Uint8Array(record.buffer), frame);
  }
  return Buffer.concat(pieces);
}

/** Fields of each frame as tshark prints them, a line a frame. */
function dissect(outputs: readonly Output[], fields: readonly string[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), "tapvs-sync-"));
  try {
    const file = join(folder, "sync.pcap");
    writeFileSync(file, captureOf(outputs));
    const checks = ["-o", "ip.check_checksum:TRUE", "-o", "udp.check_checksum:TRUE"];
    const names = fields.flatMap((field) => ["-e", field]);
    const format = ["-T", "fields", "-E", "separator=;"];
    const command = ["tshark", "-n", "-r", file, ...checks, ...format, ...names];
    const { exitCode, stderr, stdout } = Bun.spawnSync(command);
    assert.is(exitCode, 0, stderr.toString());
    return stdout
      .toString()
      .trimEnd()
      .split("\n")
      .map((line) => line.split(";"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A template, a connection and its end, and flows of UDP, announced to a group. */
async function announce(version: number, group: string): Promise<Output[]> {
  const laboratory = new Laboratory();
  laboratory.director.sysctls.write("sync_version", String(version));
  await laboratory.ipvsadm(`-A -t ${VIP}:80 -s rr -p 60`);
  await laboratory.ipvsadm(`-a -t ${VIP}:80 -r 198.18.1.11:8080 -m`);
  await laboratory.ipvsadm(`-A -u ${VIP}:53 -s rr`);
  await laboratory.ipvsadm(`-a -u ${VIP}:53 -r 198.18.1.12:53 -g`);
  const daemon = `--start-daemon master --mcast-interface tap0 --syncid 9 --mcast-group ${group}`;
  await laboratory.ipvsadm(daemon);
  const client = { from: "198.18.64.1:40000", to: `${VIP}:80` };
  laboratory.send("tap0", tcp({ ...client, flags: "S" }));
  laboratory.send("tap1", tcp({ from: "198.18.1.11:8080", to: client.from, flags: "SA" }));
  for (let i = 0; i < 3; i++) laboratory.send("tap0", tcp({ ...client, flags: "A" }));
  laboratory.send("tap0", tcp({ ...client, flags: "RA" }));
  for (let i = 0; i < 3; i++) {
    laboratory.send("tap0", udp({ from: "198.18.64.2:5353", to: `${VIP}:53` }));
  }
  return laboratory.simulation.advance(3000);
}

const CHECKSUMS = ["ip.checksum.status", "udp.checksum.status"];
const GOOD = "1";

/** Every worker that has something to tell sends one message; how many records they have in all. */
function assertRecords(lines: readonly string[][], column: number, records: number): void {
  assert.ok(lines.length >= 1 && lines.length <= WORKERS, `${lines.length} messages`);
  const sum = lines.reduce((total, line) => total + Number(line[column]), 0);
  assert.is(sum, records, "records");
}

const dissector = suiteNeeding("sync/dissector", { commands: ["tshark"] });

dissector("format 1 is read without a complaint, record for record", async () => {
  const outputs = await announce(1, "224.0.0.81");
  const fields = ["ipvs.syncid", "ipvs.conncount", "ipvs.size", "ipvs.cport", "ipvs.proto"];
  const lines = dissect(outputs, ["_ws.expert", "_ws.malformed", ...CHECKSUMS, ...fields]);
  const portsOfAll: string[] = [];
  for (const [i, line] of lines.entries()) {
    const [expert, malformed, ip, udpStatus, syncId, , size, ports] = line;
    assert.equal([expert, malformed], ["", ""]);
    assert.equal([ip, udpStatus], [GOOD, GOOD]);
    assert.is(syncId, "9");
    assert.is(Number(size), outputs[i]!.frame.length - 42);
    portsOfAll.push(...ports!.split(",").filter((port) => port !== "0"));
  }
  assertRecords(lines, 5, 8);
  assert.equal(portsOfAll.sort(), ["40000", "40000", "5353"]);
});

dissector("format 0 is read without a complaint", async () => {
  const outputs = await announce(0, "224.0.0.81");
  const lines = dissect(outputs, ["_ws.expert", "_ws.malformed", ...CHECKSUMS, "ipvs.conncount"]);
  for (const line of lines) assert.equal(line.slice(0, 4), ["", "", GOOD, GOOD]);
  assertRecords(lines, 4, 5);
});

dissector("messages to an IPv6 group carry a right checksum", async () => {
  const outputs = await announce(1, "ff02::51");
  const fields = [
    "_ws.expert",
    "_ws.malformed",
    "udp.checksum.status",
    "ipv6.dst",
    "ipvs.conncount",
  ];
  const lines = dissect(outputs, fields);
  for (const line of lines) assert.equal(line.slice(0, 4), ["", "", GOOD, "ff02::51"]);
  assertRecords(lines, 4, 8);
});

dissector.run();
