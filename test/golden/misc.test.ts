// misc.json: which service a packet finds, local addresses of mark services without servers, what ICMP leaves alone,
// expiry second by second, drop_packet; against what the real director did.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { procText } from "../../dataplane/observe/proc.ts";
import { lineOf, packetOf, sameListing } from "./behaviour-steps.ts";
import { Laboratory } from "../support/laboratory.ts";
import { icmp, tcp } from "../support/packet.ts";
import { readRecording, sameFlowLines } from "../support/recordings.ts";
import type { Answer } from "../../dataplane/simulation.ts";

interface Entry {
  readonly name: string;
  readonly ipvsadm: string[];
  readonly results: [string, [string, string][], string[]][];
  readonly conns: string[];
  readonly text: string;
  readonly "ipvsadm -Ln": string;
  readonly "-S -n": string;
  readonly Ln: string;
  readonly Lnc: string;
  readonly out: string[];
  readonly before: string[];
  readonly after: string[];
  readonly samples: { t: number; conns: string[]; counts: string[] }[];
  readonly syns: string[][];
  readonly existing: string[][];
}

const VIP = "192.0.2.100";
const CLIENT = "198.18.64.1";
const entries = readRecording<Entry[]>("misc.json");
const replayed = new Set<Entry>();

function entryOf(start: string): Entry {
  const entry = entries.find(({ name }) => name.startsWith(start));
  if (entry === undefined) throw new Error(`nothing recorded is called "${start}"`);
  replayed.add(entry);
  return entry;
}

async function laboratoryWith(lines: readonly string[], marks: [string, number][] = []) {
  const laboratory = new Laboratory({ marks, local: marks.length > 0 ? ["198.19.0.0/16"] : [] });
  for (const line of lines) await laboratory.ipvsadm(line);
  return laboratory;
}

const send = (laboratory: Laboratory, text: string): Answer => {
  const { packet, port } = packetOf(text);
  return laboratory.send(port, packet);
};
const linesOf = (answer: Answer): string[] =>
  answer.out.map(lineOf).filter((line) => line !== null);

function sameFlows(laboratory: Laboratory, expected: string[]): void {
  const actual = laboratory.flowLines();
  assert.ok(sameFlowLines(actual, expected), `${actual.join("\n")}\nis not\n${expected.join("\n")}`);
}

const misc = suite("golden/misc");

misc("a mark goes before an address with port, that before port zero; 0.0.0.0 is an address", async () => {
  const entry = entryOf("service lookup precedence");
  const laboratory = await laboratoryWith(entry.ipvsadm, [[`tcp dst ${VIP} dport 8000`, 5]]);
  const packets = [
    `TCP 198.18.64.1:1 > ${VIP}:80 flags S`,
    `TCP 198.18.64.2:1 > ${VIP}:81 flags S`,
    `TCP 198.18.64.3:1 > ${VIP}:8000 flags S`,
    `UDP 198.18.64.4:1 > ${VIP}:53`,
    `UDP 198.18.64.5:1 > ${VIP}:54`,
  ];
  for (const [i, [name, frames, lines]] of entry.results.entries()) {
    const answer = send(laboratory, packets[i]!);
    const macs = answer.out.map(({ frame, port }) => [port, macOf(frame)]);
    assert.equal(macs, frames, name);
    assert.equal(linesOf(answer), lines, name);
  }
  sameFlows(laboratory, entry.conns);
});

const macOf = (frame: Uint8Array): string =>
  Buffer.from(frame.subarray(0, 6)).toString("hex", 0).replace(/(..)(?!$)/g, "$1:");

misc("every flag and method is listed as the kernel and ipvsadm list it", async () => {
  const entry = entryOf("/proc/net/ip_vs flags");
  const laboratory = await laboratoryWith(entry.ipvsadm);
  const services = (text: string): string[] => text.split(/\n(?! {2})/).sort();

  const text = procText(laboratory.director, "ip_vs")!;
  assert.equal(services(text), services(entry.text));
  sameListing((await laboratory.ipvsadm("-Ln")).stdout, entry["ipvsadm -Ln"], "-Ln");
  assert.is((await laboratory.ipvsadm("-S -n")).stdout, entry["-S -n"]);
});

for (const method of ["-m", "-g", "-i"]) {
  misc(`a server port unlike the service's: ${method}`, async () => {
    const entry = entryOf(`server given with port 8080 on service port 80, ${method}`);
    const laboratory = await laboratoryWith([
      `-A -t ${VIP}:80 -s rr`,
      `-a -t ${VIP}:80 -r 198.18.1.11:8080 ${method}`,
    ]);
    assert.equal(linesOf(send(laboratory, `TCP ${CLIENT}:1000 > ${VIP}:80 flags S`)), entry.out);
    sameListing((await laboratory.ipvsadm("-Ln")).stdout, entry.Ln, "-Ln");
    sameListing((await laboratory.ipvsadm("-Lnc")).stdout, entry.Lnc, "-Lnc");
  });
}

for (const bypass of ["0", "1"]) {
  misc(`no server for a mark, to an own address: no bypass, cache_bypass=${bypass}`, async () => {
    const entry = entryOf(
      `fwmark service without servers, local route, cache_bypass=${bypass}`,
    );
    const laboratory = await laboratoryWith(["-A -f 5 -s lblc"], [["dst 198.19.0.0/16", 5]]);
    laboratory.director.sysctls.write("cache_bypass", bypass);
    const answer = send(laboratory, `TCP ${CLIENT}:1000 > 198.19.0.7:80 flags S`);
    assert.equal(linesOf(answer), entry.out);
    sameFlows(laboratory, entry.conns);
  });
}

misc("an ICMP error changes no state; packets past the VIP are nobody's business", async () => {
  const about = entryOf("ICMP host-unreachable from the server side");
  const laboratory = await laboratoryWith([
    `-A -t ${VIP}:80 -s rr`,
    `-a -t ${VIP}:80 -r 198.18.1.11:80 -m`,
  ]);
  send(laboratory, `TCP ${CLIENT}:1000 > ${VIP}:80 flags S`);
  sameFlows(laboratory, about.before);
  const data = tcp({ from: `${CLIENT}:1000`, to: "198.18.1.11:80", flags: "S", df: true });
  const error = icmp({ from: "198.18.1.11", to: CLIENT, type: 3, code: 1, data, df: true });
  assert.equal(linesOf(laboratory.send("tap1", error)), about.out);
  sameFlows(laboratory, about.after);

  const direct = entryOf("client talks to the real server address directly");
  const answer = send(laboratory, "TCP 198.18.64.9:1000 > 198.18.1.11:80 flags S");
  assert.equal(linesOf(answer), direct.out);
  sameFlows(laboratory, direct.conns);
  const reply = send(laboratory, "TCP 198.18.1.11:80 > 198.18.64.9:1000 flags SA");
  assert.equal(linesOf(reply), entryOf("the server's answer to that").out);
});

misc("connections end when their timers say so, and are counted off then", async () => {
  const { samples } = entryOf("--set 3 2 2");
  const laboratory = await laboratoryWith([
    "--set 3 2 2",
    `-A -t ${VIP}:80 -s rr`,
    `-a -t ${VIP}:80 -r 198.18.1.11:80 -m`,
    `-A -u ${VIP}:53 -s rr`,
    `-a -u ${VIP}:53 -r 198.18.1.11:53 -m`,
  ]);
  for (const flags of ["S", "A"]) send(laboratory, `TCP ${CLIENT}:1000 > ${VIP}:80 flags ${flags}`);
  send(laboratory, `UDP ${CLIENT}:1000 > ${VIP}:53`);
  // The recorder looked a moment after each whole second.
  laboratory.simulation.advance(50);
  for (const sample of samples) {
    sameFlows(laboratory, sample.conns);
    const { stdout } = await laboratory.ipvsadm("-Ln");
    const counts = stdout.split("\n").filter((line) => line.startsWith("  -> 1"));
    assert.equal(counts.map((line) => line.trim().split(/\s+/).join(" ")), sample.counts);
    laboratory.simulation.advance(1000);
  }
});

misc("drop_packet=3 refuses the first new connection and then every am_droprate-th", async () => {
  const entry = entryOf("drop_packet=3");
  const laboratory = await laboratoryWith([
    `-A -t ${VIP}:80 -s rr`,
    `-a -t ${VIP}:80 -r 198.18.1.11:80 -m`,
  ]);
  laboratory.director.sysctls.write("am_droprate", "3");
  laboratory.director.sysctls.write("drop_packet", "3");
  laboratory.simulation.advance(2000);
  for (const [i, expected] of entry.syns.entries()) {
    const answer = send(laboratory, `TCP ${CLIENT}:${1000 + i} > ${VIP}:80 flags S`);
    assert.equal(linesOf(answer), expected);
    if (expected.length === 0) assert.is(answer.reason, "defence");
  }
  for (const expected of entry.existing) {
    assert.equal(linesOf(send(laboratory, `TCP ${CLIENT}:1000 > ${VIP}:80 flags A`)), expected);
  }
});

misc("nothing that was recorded is left out", () => {
  assert.equal(entries.filter((entry) => !replayed.has(entry)), []);
});

misc.run();
