// ftp.json: FTP control connections through NAT: texts with addresses rewritten, sequence numbers adjusted, data
// connections expected. The server's address is shorter as a text than the virtual one, or as long.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { tcp } from "../support/packet.ts";
import { Laboratory, recorded } from "../support/laboratory.ts";
import {
  frameLine,
  readRecording,
  type RecordedFrame,
  sameFlowLines,
} from "../support/recordings.ts";

interface Step {
  readonly name: string;
  readonly in: { readonly dev: string; readonly ip: string };
  readonly out: RecordedFrame[];
  readonly conns: string[];
}

interface Walk {
  readonly client: string;
  readonly server: string;
  readonly conntrack: number;
  readonly steps: Step[];
}

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "hex"));

const withoutSeconds = (line: string): string => line.trim().replace(/\s+\d+$/, "");
/** Lines of one client; the time between the walks was not recorded, so only the walk's own timers are compared. */
const isOf = (client: string) => {
  const address = client.split(".").map((octet) => Number(octet).toString(16).padStart(2, "0"));
  return (line: string): boolean => line.includes(address.join("").toUpperCase());
};

const ftp = suite("golden/ftp");
/** One director for all walks: the recorder could not unload the module that flows referred to. */
const laboratory = new Laboratory();

for (const { client, server, conntrack, steps } of readRecording<Walk[]>("ftp.json")) {
  ftp(`${client} to ${server}, conntrack ${conntrack}: the rules are accepted`, async () => {
    await laboratory.ipvsadm("-C");
    await laboratory.ipvsadm("-A -t 192.0.2.100:21 -s rr");
    await laboratory.ipvsadm(`-a -t 192.0.2.100:21 -r ${server} -m`);
    assert.is(laboratory.director.sysctls.write("conntrack", String(conntrack)), null);
  });

  for (const step of steps) {
    ftp(`${client} to ${server}, conntrack ${conntrack}: ${step.name}`, () => {
      const answer = laboratory.send(step.in.dev, hex(step.in.ip));

      const why = `verdict ${answer.verdict} ${answer.reason ?? ""}`;
      assert.equal(recorded(answer.out).map(frameLine), step.out.map(frameLine), why);
      const lines = laboratory.flowLines();
      assert.equal(lines.map(withoutSeconds).sort(), step.conns.map(withoutSeconds).sort(), why);
      const [actual, expected] = [lines, step.conns].map((all) => all.filter(isOf(client)));
      assert.ok(sameFlowLines(actual!, expected!), `${lines.join("\n")} is not ${step.conns.join("\n")}`);
    });
  }
}

/** The group of behaviour.json; it tells packets in words, so what they carried is told here. */
const GROUP = "ip_vs_app / proc files";
const PACKETS: readonly (readonly [seq: number, ack: number, data: string])[] = [
  [100, 0, ""],
  [700, 101, ""],
  [101, 701, ""],
  [701, 101, "220 ready\r\n"],
  [101, 712, "PASV\r\n"],
  [712, 107, "227 Entering Passive Mode (198,18,1,11,200,21)\r\n"],
  [1, 0, ""],
  [107, 760, "PORT 198,18,64,1,19,150\r\n"],
  [1, 0, ""],
];

/** What the recorder gave every packet. */
const RECORDED = { window: 64_240, id: 0x1234, df: true };

interface BehaviourStep {
  readonly packet?: string;
  readonly out?: { readonly ip: string }[];
  readonly ip_vs_conn?: string[];
}

ftp("behaviour.json: passive and active data connections", async () => {
  const groups = readRecording<{ group: string; steps: BehaviourStep[] }[]>("behaviour.json");
  const { steps } = groups.find(({ group }) => group === GROUP)!;
  const fresh = new Laboratory();
  await fresh.ipvsadm("-A -t 192.0.2.100:21 -s rr");
  await fresh.ipvsadm("-a -t 192.0.2.100:21 -r 198.18.1.11:21 -m");

  let sent = 0;
  for (const { packet, out, ip_vs_conn: lines } of steps) {
    if (packet !== undefined) {
      const [, from = "", to = "", flags = ""] = /^TCP (\S+) > (\S+) flags (\w+)$/.exec(packet)!;
      const [seq, ack, data] = PACKETS[sent++]!;
      const segment = tcp({ ...RECORDED, from, to, flags, seq, ack, data });
      const answer = fresh.send(from.startsWith("198.18.1.") ? "tap1" : "tap0", segment);
      const actual = recorded(answer.out).map(({ ip }) => ip);
      assert.equal(actual, out!.map(({ ip }) => ip), packet);
    }
    if (lines !== undefined) assert.ok(sameFlowLines(fresh.flowLines(), lines));
  }
  assert.is(sent, PACKETS.length);
});

ftp.run();
