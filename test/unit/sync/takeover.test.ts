// Two directors in memory: what the first one knows the second one learns, and connections go on through it.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { flowLines } from "../../../dataplane/observe/proc.ts";
import { FLOW_SYNC } from "../../../dataplane/flow/flags.ts";
import { Laboratory, recorded } from "../../support/laboratory.ts";
import { tcp, udp } from "../../support/packet.ts";
import { frameLine } from "../../support/recordings.ts";
import { receiveMessage, sentMessages } from "../../support/sync-messages.ts";

const VIP = "192.0.2.100";
const CONNECTIONS = 200;
const MASTER = "--start-daemon master --mcast-interface tap0 --syncid 7";
const BACKUP = "--start-daemon backup --mcast-interface tap0 --syncid 7";
/** Longer than a record waits for its message to leave. */
const A_WHILE_MS = 3000;

const takeover = suite("sync/takeover");

async function twoDirectors(lines: readonly string[]): Promise<[Laboratory, Laboratory]> {
  const first = new Laboratory({}, 1);
  const second = new Laboratory({}, 2);
  for (const director of [first, second]) {
    for (const line of lines) await director.ipvsadm(line);
  }
  await first.ipvsadm(MASTER);
  await second.ipvsadm(BACKUP);
  return [first, second];
}

/** Lets time pass and carries the messages of one director to the other; how many there were. */
function carry(from: Laboratory, to: Laboratory, ms: number): number {
  const messages = sentMessages(from.simulation.advance(ms));
  for (const { payload } of messages) receiveMessage(to, payload);
  return messages.length;
}

const clientOf = (i: number): string => `198.18.${64 + (i >> 7)}.${1 + (i & 127)}:${40_000 + i}`;

takeover("200 established NAT connections go on through the backup", async () => {
  const servers = [11, 12, 13].map((n) => `-a -t ${VIP}:80 -r 198.18.1.${n}:8080 -m`);
  const [first, second] = await twoDirectors([`-A -t ${VIP}:80 -s rr`, ...servers]);
  const serverOf: string[] = [];
  const fromClient = (laboratory: Laboratory, i: number, flags: string, data = ""): string[] => {
    const packet = tcp({ from: clientOf(i), to: `${VIP}:80`, flags, seq: 101, ack: 901, data });
    const frames = recorded(laboratory.send("tap0", packet).out);
    serverOf[i] ??= Buffer.from(frames[0]!.ip, "hex").subarray(16, 20).join(".");
    return frames.map(frameLine);
  };
  const fromServer = (laboratory: Laboratory, i: number, flags: string): string[] => {
    const ends = { from: `${serverOf[i]}:8080`, to: clientOf(i) };
    const packet = tcp({ ...ends, flags, seq: 901, ack: 101, data: "answer" });
    return recorded(laboratory.send("tap1", packet).out).map(frameLine);
  };
  for (let i = 0; i < CONNECTIONS; i++) {
    fromClient(first, i, "S");
    fromServer(first, i, "SA");
    fromClient(first, i, "A");
    fromClient(first, i, "PA", "question");
  }
  assert.is(new Set(serverOf).size, 3);

  const messages = carry(first, second, A_WHILE_MS);

  assert.is(messages, Math.ceil(CONNECTIONS / 40), "messages are filled before they are sent");
  assert.is(second.director.flows.count, CONNECTIONS);
  for (let i = 0; i < CONNECTIONS; i++) {
    const [throughFirst, throughSecond] = [first, second].map((each) => fromClient(each, i, "A"));
    assert.equal(throughSecond, throughFirst);
    assert.is(throughSecond!.length, 1);
    assert.equal(fromServer(second, i, "A"), fromServer(first, i, "A"));
  }
  const { verdicts, drops } = second.simulation.verdictsByKind();
  assert.is(verdicts["nat"], CONNECTIONS);
  assert.is(verdicts["nat-reply"], CONNECTIONS);
  assert.is(verdicts["reset"], undefined);
  assert.equal(drops, {});
  const { stdout } = await second.ipvsadm("-Ln");
  const active = [...stdout.matchAll(/Masq +1 +(\d+) +0 /g)].map((match) => Number(match[1]));
  assert.is(
    active.reduce((sum, count) => sum + count, 0),
    CONNECTIONS,
  );
});

takeover("a persistent client comes back to its server through the backup", async () => {
  const servers = [11, 12, 13].map((n) => `-a -t ${VIP}:80 -r 198.18.1.${n}:80 -g`);
  const [first, second] = await twoDirectors([`-A -t ${VIP}:80 -s rr -p 300`, ...servers]);
  const serverMac = (laboratory: Laboratory, port: number): string => {
    const packet = tcp({ from: `198.18.64.1:${port}`, to: `${VIP}:80`, flags: "S" });
    return recorded(laboratory.send("tap0", packet).out)[0]!.dmac;
  };
  const chosen = serverMac(first, 40_000);
  carry(first, second, A_WHILE_MS);
  // Others move the second director's round robin on.
  for (const n of [7, 8]) {
    second.send("tap0", tcp({ from: `198.18.70.${n}:5000`, to: `${VIP}:80`, flags: "S" }));
  }

  assert.is(serverMac(second, 40_001), chosen);
});

takeover("calls of SIP find their server through the backup", async () => {
  const servers = [11, 12, 13].map((n) => `-a -u ${VIP}:5060 -r 198.18.1.${n}:5060 -m`);
  const [first, second] = await twoDirectors([
    `-A -u ${VIP}:5060 -s rr -p 60 --pe sip -o`,
    ...servers,
  ]);
  const invite = (call: string): string =>
    `INVITE sip:a@${VIP} SIP/2.0\r\nVia: SIP/2.0/UDP 198.18.64.1\r\nCall-ID: ${call}@b\r\n\r\n`;
  const serverMac = (laboratory: Laboratory, port: number, call: string): string => {
    const packet = udp({ from: `198.18.64.1:${port}`, to: `${VIP}:5060`, data: invite(call) });
    return recorded(laboratory.send("tap0", packet).out)[0]!.dmac;
  };
  const calls = ["one", "two", "three"];
  const chosen = calls.map((call, i) => serverMac(first, 5000 + i, call));
  assert.is(new Set(chosen).size, 3);

  carry(first, second, A_WHILE_MS);

  const found = calls.toReversed().map((call, i) => serverMac(second, 6000 + i, call));
  assert.equal(found.toReversed(), chosen);
});

takeover("rewritten FTP texts stay in step through the backup", async () => {
  const lines = [`-A -t ${VIP}:21 -s rr`, `-a -t ${VIP}:21 -r 198.18.1.11:21 -m`];
  const [first, second] = await twoDirectors(lines);
  const ends = { from: "198.18.64.1:40000", to: `${VIP}:21` };
  const back = { from: "198.18.1.11:21", to: "198.18.64.1:40000" };
  const line = "227 Entering Passive Mode (198,18,1,11,80,80)\r\n";
  first.send("tap0", tcp({ ...ends, flags: "S", seq: 100 }));
  first.send("tap1", tcp({ ...back, flags: "SA", seq: 900, ack: 101 }));
  first.send("tap0", tcp({ ...ends, flags: "A", seq: 101, ack: 901 }));
  first.send("tap0", tcp({ ...ends, flags: "PA", seq: 101, ack: 901, data: "PASV\r\n" }));
  first.send("tap1", tcp({ ...back, flags: "PA", seq: 901, ack: 107, data: line }));
  // The next announcement carries the shift of one byte: the VIP's text is longer or shorter than the server's.
  await first.director.sysctls.write("sync_threshold", "0 1");
  first.send("tap0", tcp({ ...ends, flags: "A", seq: 107, ack: 901 + line.length }));

  carry(first, second, A_WHILE_MS);

  const goodbye = { ...back, flags: "PA", seq: 901 + line.length, ack: 107, data: "221 Bye\r\n" };
  const [through, throughSecond] = [first, second].map((each) =>
    recorded(each.send("tap1", tcp(goodbye)).out).map(frameLine),
  );
  assert.equal(throughSecond, through);
  assert.is(through!.length, 1);
});

takeover(
  "the end of a connection is announced at once, and the backup's entry ends with it",
  async () => {
    const lines = [`-A -t ${VIP}:80 -s rr`, `-a -t ${VIP}:80 -r 198.18.1.11:80 -m`];
    const [first, second] = await twoDirectors(lines);
    const ends = { from: "198.18.64.1:40000", to: `${VIP}:80` };
    const back = { from: "198.18.1.11:80", to: "198.18.64.1:40000" };
    first.send("tap0", tcp({ ...ends, flags: "S" }));
    first.send("tap1", tcp({ ...back, flags: "SA" }));
    for (let i = 0; i < 3; i++) first.send("tap0", tcp({ ...ends, flags: "A" }));
    carry(first, second, A_WHILE_MS);
    first.send("tap0", tcp({ ...ends, flags: "RA" }));
    carry(first, second, A_WHILE_MS);

    const [line] = flowLines(second.director);
    assert.match(line!, /CLOSE +10$/);
    assert.ok(second.director.flows.has(0, FLOW_SYNC));
    second.simulation.advance(10_100);
    assert.is(second.director.flows.count, 0);
    assert.is(second.director.servers.references(0), 0);
  },
);

takeover.run();
