// The FTP helper by texts: what a kernel's took for a command or a reply, and what it left as it was.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { flowLines } from "../../../../dataplane/observe/proc.ts";
import type { Answer } from "../../../../dataplane/simulation.ts";
import { Laboratory } from "../../../support/laboratory.ts";
import { segmentChecksum, tcp } from "../../../support/packet.ts";

const CLIENT = "198.18.64.1:5000";
const SERVER = "198.18.1.9:21";
const VIP = "192.0.2.100:21";
const TCP_AT = 20;

interface Segment {
  readonly seq: number;
  readonly ack: number;
  readonly text: string;
  /** SACK blocks, as they stand in the options. */
  readonly options: string;
}

/** One control connection; client's and server's numbers begin at 101 and 701. */
class Control {
  readonly laboratory = new Laboratory();
  clientSeq = 101;
  serverSeq = 701;

  static async open(service = "-m"): Promise<Control> {
    const control = new Control();
    await control.laboratory.ipvsadm(`-A -t ${VIP} -s rr`);
    await control.laboratory.ipvsadm(`-a -t ${VIP} -r ${SERVER} ${service}`);
    control.raw(CLIENT, VIP, "S", 100, 0);
    control.raw(SERVER, CLIENT, "SA", 700, 101);
    control.raw(CLIENT, VIP, "A", 101, 701);
    return control;
  }

  raw(from: string, to: string, flags: string, seq: number, ack: number, data = ""): Answer {
    const packet = tcp({ from, to, flags, seq, ack, data, df: true });
    return this.laboratory.send(from.startsWith("198.18.1.") ? "tap1" : "tap0", packet);
  }

  /** What the server got of a text of the client. */
  client(text: string): string {
    const answer = this.raw(CLIENT, VIP, "PA", this.clientSeq, this.serverSeq, text);
    this.clientSeq += text.length;
    return segmentOf(answer).text;
  }

  /** What the client got of a text of the server. */
  server(text: string): Segment {
    const answer = this.raw(SERVER, CLIENT, "PA", this.serverSeq, this.clientSeq, text);
    this.serverSeq += text.length;
    return segmentOf(answer);
  }

  /** Ends of the flows that are expected: "client virtual server", ports in hexadecimal. */
  get expected(): string[] {
    return flowLines(this.laboratory.director)
      .filter((line) => line.includes(" LISTEN "))
      .map((line) => line.split(/\s+/).slice(1, 7).join(" "));
  }
}

function segmentOf({ out, reason, verdict }: Answer): Segment {
  assert.is(out.length, 1, `${verdict} ${reason ?? ""}`);
  const packet = out[0]!.frame.subarray(14);
  const view = new DataView(packet.buffer, packet.byteOffset, packet.length);
  const header = (packet[TCP_AT + 12]! >> 4) * 4;
  const segment = packet.slice(TCP_AT);
  const sum = view.getUint16(TCP_AT + 16);
  segment.fill(0, 16, 18);
  const end = (at: number): string => packet.subarray(at, at + 4).join(".");
  assert.is(segmentChecksum(end(12), end(16), 6, [...segment]), sum, "checksum");
  assert.is(view.getUint16(2), packet.length, "length");
  return {
    seq: view.getUint32(TCP_AT + 4),
    ack: view.getUint32(TCP_AT + 8),
    text: Buffer.from(packet.subarray(TCP_AT + header)).toString("latin1"),
    options: Buffer.from(packet.subarray(TCP_AT + 20, TCP_AT + header)).toString("hex"),
  };
}

const ftp = suite("emit/application/ftp");

/** Replies to PASV: the text, and what the client gets of it with the server and port that are expected. */
const PASSIVE: readonly (readonly [reply: string, seen: string | null, end?: string])[] = [
  ["227 x (198,18,1,9,200,1)\r\n", "227 x (192,0,2,100,200,1)\r\n", "C6120109 C801"],
  ["227 x =198,18,1,9,200,2\r\n", "227 x =192,0,2,100,200,2\r\n", "C6120109 C802"],
  ["227 x 198,18,1,9,200,3\r\n", "227 x 192,0,2,100,200,3\r\n", "C6120109 C803"],
  ["227 (198,18,1,9,200,4)", "227 (192,0,2,100,200,4)", "C6120109 C804"],
  ["227 x (198,18,1,7,200,8)\r\n", "227 x (192,0,2,100,200,8)\r\n", "C6120107 C808"],
  ["227 x (198,18,1,9,300,9)\r\n", "227 x (192,0,2,100,44,9)\r\n", "C6120109 2C09"],
  ["227 x (198,18,1,9,200,13,5)\r\n", "227 x (192,0,2,100,200,13,5)\r\n", "C6120109 C80D"],
  ["227 x (198,18,1,9,200,14\r\n", "227 x (192,0,2,100,200,14\r\n", "C6120109 C80E"],
  ["227 x (0198,018,001,009,200,21)\r\n", "227 x (192,0,2,100,200,21)\r\n", "C6120109 C815"],
  ["227(198,18,1,9,200,6)\r\n", null],
  ["230-hi\r\n227 a (198,18,1,9,200,7)\r\n", null],
  ["227 x (198, 18, 1, 9, 200, 10)\r\n", null],
  ["227 x ( 198,18,1,9,200,11)\r\n", null],
  ["228 x (198,18,1,9,200,15)\r\n", null],
  ["  227 x (198,18,1,9,200,16)\r\n", null],
  ["227 Entering (h) (198,18,1,9,200,20)\r\n", null],
  ["227 x (198,18,1,9,200", null],
  ["227 x (198,18,1,9,200,2", null],
  ["227 ", null],
];

ftp("replies to PASV name the virtual address, and the server's end is expected", async () => {
  for (const [reply, seen, end] of PASSIVE) {
    const control = await Control.open();
    control.client("PASV\r\n");

    assert.is(control.server(reply).text, seen ?? reply, reply);
    const [address, port] = end?.split(" ") ?? [];
    const line = `C6124001 0000 C0000264 ${port} ${address} ${port}`;
    assert.equal(control.expected, seen === null ? [] : [line], reply);
  }
});

const EXTENDED: readonly (readonly [reply: string, seen: string | null, port?: string])[] = [
  ["229 x (|||50000|)\r\n", "229 x (|||50000|)\r\n", "C350"],
  ["229 x (!!!50001!)\r\n", "229 x (|||50001|)\r\n", "C351"],
  ["229 (|1|198.18.1.9|50004|)\r\n", "229 (|||50004|)\r\n", "C354"],
  ["229 (|||70000|)\r\n", "229 (|||4464|)\r\n", "1170"],
  ["229 (|||50008|", "229 (|||50008|", "C358"],
  ["229 x |||50002|\r\n", null],
  ["229 x (|||50003)\r\n", null],
  ["229 (||x|50005|)\r\n", null],
  ["229 (|||0|)\r\n", null],
  ["229 x (|||50009x|)\r\n", null],
  ["229 (", null],
  ["229 (||", null],
];

ftp("replies to EPSV name a port: it is expected", async () => {
  for (const [reply, seen, port] of EXTENDED) {
    const control = await Control.open();
    control.client("EPSV\r\n");

    assert.is(control.server(reply).text, seen ?? reply, reply);
    const line = `C6124001 0000 C0000264 ${port} C6120109 ${port}`;
    assert.equal(control.expected, seen === null ? [] : [line], reply);
  }
});

/** The client's commands: what they expect, as "address port" of the client. */
const ACTIVE: readonly (readonly [command: string, end: string | null])[] = [
  ["PORT 198,18,64,1,19,1\r\n", "C6124001 1301"],
  ["port 198,18,64,1,19,1\r\n", "C6124001 1301"],
  ["PORT  198,18,64,1,19,1\n", "C6124001 1301"],
  ["PORT 198,18,99,99,19,1\r\n", "C6126363 1301"],
  ["PORT 198,18,64,1,0,20\r\n", "C6124001 0014"],
  ["PORT 198,18,64,1,255,\r\n", "C6124001 FF00"],
  ["PORT 198,18,,1,4,5\r\n", "C6120001 0405"],
  ["PORT ,18,64,1,4,6\r\n", "00124001 0406"],
  ["PORT 198,18,64,1,,7\r\n", "C6124001 0007"],
  ["PORT 198,18,64,1,4,8,9\r\n", "C6124001 0408"],
  ["PORT 198, 18,64,1,4,10\r\n", null],
  ["PORT x,18,64,1,4,13\r\n", null],
  ["EPRT |1|198.18.64.1|5001|\r\n", "C6124001 1389"],
  ["eprt !1!198.18.64.1!5001!\r\n", "C6124001 1389"],
  ["EPRT |1|198.18.64.1|70000|\r\n", "C6124001 1170"],
  ["PORT 198,18,64,1,19,1", null],
  ["PORT 198,18,64,1,19\r\n", null],
  ["PORT\r\n", null],
  [" PORT 198,18,64,1,19,1\r\n", null],
  ["NOOP\r\nPORT 198,18,64,1,19,1\r\n", null],
  ["LPRT 4,4,198,18,64,1,2,19,1\r\n", null],
  ["EPRT |2|2001:db8::1|5001|\r\n", null],
  ["EPRT |1|198.18.64.1|5001\r\n", null],
  ["EPRT |1|198.18.64.256|5001|\r\n", null],
  ["EPRT |1|198.18.64|5001|\r\n", null],
  ["EPRT 1|198.18.64.1|5001|\r\n", null],
  ["EPRT |", null],
];

ftp("PORT and EPRT stay as they are, and the client's end is expected", async () => {
  for (const [command, end] of ACTIVE) {
    const control = await Control.open();

    assert.is(control.client(command), command);
    assert.equal(control.expected, end === null ? [] : [`${end} C0000264 0014 C6120109 0014`]);
  }
});

ftp("a reply is read only after the command that asks for it, and once", async () => {
  const reply = "227 x (198,18,1,9,200,21)\r\n";
  const isRewritten = async (...commands: string[]): Promise<boolean> => {
    const control = await Control.open();
    for (const command of commands) control.client(command);
    return control.server(reply).text !== reply;
  };

  for (const command of ["PASV\r\n", "pasv\r\n", " PASV\r\n", "NOOP\r\nPASV\r\n"]) {
    assert.is(await isRewritten(command), true, command);
  }
  for (const command of ["", "PASV\n", "PASV", "PASV x\r\n", "PA", "EPSV\r\n"]) {
    assert.is(await isRewritten(command), false, command);
  }
  assert.is(await isRewritten("PASV\r\n", "PORT 198,18,64,1,19,1\r\n"), false);
  const control = await Control.open();
  control.client("PASV\r\n");
  control.server(reply);
  assert.is(control.server(reply).text, reply, "the second of two replies");
});

ftp("EPSV may name IPv4, but not ALL", async () => {
  const ports = async (command: string): Promise<number> => {
    const control = await Control.open();
    control.client(command);
    control.server("229 x (|||50001|)\r\n");
    return control.expected.length;
  };

  assert.is(await ports("epsv\r\n"), 1);
  assert.is(await ports("EPSV 1\r\n"), 1);
  for (const command of ["EPSV ALL\r\n", "EPSV 2\r\n", "EPSV\n"]) {
    assert.is(await ports(command), 0, command);
  }
});

ftp(
  "numbers and SACK blocks behind a longer text are shifted, those before it are not",
  async () => {
    const control = await Control.open();
    control.client("PASV\r\n");
    const { length } = control.server("227 x (198,18,1,9,200,1)\r\n").text;
    const seen = 701 + length;

    assert.is(control.server("150 ok\r\n").seq, seen);
    const ack = (number: number): number =>
      segmentOf(control.raw(CLIENT, VIP, "A", 107, number)).ack;
    assert.equal([701, 705, seen - 1, seen, seen + 8].map(ack), [
      701,
      704,
      seen - 2,
      seen - 1,
      seen + 7,
    ]);
    const block = (...edges: number[]): Uint8Array => {
      const view = new DataView(new ArrayBuffer(4 + edges.length * 4));
      view.setUint32(0, 0x01010502 + edges.length * 4);
      edges.forEach((edge, i) => void view.setUint32(4 + i * 4, edge));
      return new Uint8Array(view.buffer);
    };
    const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
    const options = block(702, 703, seen + 8, seen + 34);
    const packet = tcp({
      from: CLIENT,
      to: VIP,
      flags: "A",
      seq: 107,
      ack: 701,
      options,
      df: true,
    });
    assert.is(
      segmentOf(control.laboratory.send("tap0", packet)).options,
      hex(block(701, 702, seen + 7, seen + 33)),
    );
  },
);

ftp("a SACK block at an odd place keeps the checksum right", async () => {
  const control = await Control.open();
  control.client("PASV\r\n");
  control.server("227 x (198,18,1,9,200,1)\r\n");
  const options = Uint8Array.from([1, 5, 10, 0, 0, 3, 0x10, 0, 0, 3, 0x20, 0]);

  const packet = tcp({ from: CLIENT, to: VIP, flags: "A", seq: 107, ack: 728, options, df: true });

  const seen = segmentOf(control.laboratory.send("tap0", packet)).options;
  assert.is(seen, "01050a0000030f0000031f00");
});

ftp("a reply that is sent again is rewritten as the first time", async () => {
  const control = await Control.open();
  control.client("PASV\r\n");
  const reply = "227 x (198,18,1,9,200,1)\r\n";
  const first = control.server(reply);

  const again = segmentOf(control.raw(SERVER, CLIENT, "PA", 701, 107, reply));

  assert.equal(again, first);
  assert.is(control.expected.length, 1);
  assert.is(control.server("150 ok\r\n").seq, 701 + first.text.length);
});

ftp("the first packet to an expected port fixes the client's port for good", async () => {
  const control = await Control.open();
  control.client("PASV\r\n");
  control.server("227 x (198,18,1,9,200,21)\r\n");

  const data = control.raw("198.18.64.1:5001", "192.0.2.100:51221", "S", 1, 0);
  assert.is(data.out[0]!.port, "tap1");
  assert.equal(control.expected, []);
  const other = control.raw("198.18.64.1:5002", "192.0.2.100:51221", "S", 1, 0);
  assert.is(other.verdict, "reset");
});

ftp("a segment with a wrong checksum is dropped, on both ways", async () => {
  const control = await Control.open();
  for (const [from, to, port] of [
    [CLIENT, VIP, "tap0"],
    [SERVER, CLIENT, "tap1"],
  ] as const) {
    const packet = tcp({ from, to, flags: "PA", seq: 101, ack: 701, data: "NOOP\r\n", df: true });
    packet[TCP_AT + 16]! ^= 1;
    assert.is(control.laboratory.send(port, packet).reason, "transport-checksum");
  }
});

ftp("only NAT flows of the FTP port have a helper", async () => {
  const direct = await Control.open("-g");
  direct.client("PORT 198,18,64,1,19,1\r\n");
  assert.equal(direct.expected, []);

  const control = await Control.open();
  await control.laboratory.ipvsadm("-A -t 192.0.2.100:2100 -s rr");
  await control.laboratory.ipvsadm(`-a -t 192.0.2.100:2100 -r ${SERVER} -m`);
  const client = "198.18.64.2:5000";
  control.raw(client, "192.0.2.100:2100", "S", 100, 0);
  control.raw(client, "192.0.2.100:2100", "A", 101, 701);
  control.raw(client, "192.0.2.100:2100", "PA", 101, 701, "PORT 198,18,64,2,19,1\r\n");
  assert.equal(control.expected, []);
});

ftp(
  "a reply that no longer fits its way goes on in fragments, whatever its sender said",
  async () => {
    const control = await Control.open();
    control.client("PASV\r\n");
    const tail = " (198,18,1,9,200,1)\r\n";
    const text = `227 ${"y".repeat(1460 - 4 - tail.length)}${tail}`;

    const answer = control.raw(SERVER, CLIENT, "PA", 701, 107, text);

    assert.is(answer.out.length, 2);
    const total = answer.out.reduce((sum, { frame }) => sum + frame.length - 14 - 20, 0);
    assert.is(total, 20 + 1461);
  },
);

ftp("a client cannot fill the flow table by announcing data connections", async () => {
  const control = await Control.open();
  for (let port = 0; port < 300; port++) {
    control.client(`PORT 198,18,64,1,${40 + (port >> 8)},${port & 255}\r\n`);
  }
  assert.is(control.expected.length, 256);
});

ftp("helpers remember nothing of flows that ended", async () => {
  const control = await Control.open();
  control.client("PASV\r\n");
  const { shifts } = control.laboratory.director.applications;
  assert.is(shifts.used, 1);

  control.laboratory.simulation.advance(1_000_000);

  assert.is(control.laboratory.director.flows.count, 0);
  assert.is(shifts.used, 0);
});

ftp.run();
