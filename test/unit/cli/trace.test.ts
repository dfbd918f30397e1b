// tapvs trace and capture: questions, streams, and how a walk is shown.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { headerFields, packetLine } from "../../../cli/header-fields.ts";
import { fieldChanges, traceLines } from "../../../cli/trace-view.ts";
import { readCapture } from "../../../dataplane/observe/capture-file.ts";
import { craftTcp, craftUdp, type Crafted } from "../../../dataplane/wire/craft.ts";
import { FakeWorld } from "../../support/fake-world.ts";

const test = suite("tapvs trace, capture");

const ETHERNET = [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0xfe, 8, 0];

function frameOf(crafted: Crafted | string, destinationMac = 1): Uint8Array {
  if (typeof crafted === "string") throw new Error(crafted);
  const frame = Uint8Array.of(...ETHERNET, ...crafted.packet);
  frame[5] = destinationMac;
  return frame;
}

const SYN = frameOf(craftTcp("198.18.64.1:1024 > 192.0.2.100:80 S"));
const REWRITTEN = frameOf(craftTcp("198.18.64.1:1024 > 198.18.1.11:8080 S"), 11);

const TRACE = {
  timeUs: 1_500_000,
  port: "tap0",
  frame: SYN,
  steps: [
    { hook: "PREROUTING", stage: "host", text: "An own address." },
    { hook: "INPUT", stage: "schedule", text: "rr chose 198.18.1.11:8080." },
    { hook: "POSTROUTING", stage: "emit", text: "NAT." },
  ],
  verdict: "nat",
  kind: "forwarded",
  meaning: "Sent to a server with its destination rewritten.",
  scheduler: "rr",
  considerations: [
    { server: "198.18.1.11:8080", weight: 1, active: 2, overhead: "257", chosen: true },
    { server: "198.18.1.12:8080", weight: 0, excluded: "weight 0" },
  ],
  sent: [{ port: "tap1", frame: REWRITTEN }],
};

test("a packet is one line", () => {
  const line = (crafted: Crafted | string): string => packetLine(headerFields(frameOf(crafted)));
  assert.is(packetLine(headerFields(SYN)), "198.18.64.1:1024 > 192.0.2.100:80 TCP [S]");
  assert.is(line(craftUdp("192.0.2.1:53 > 192.0.2.2:5353")), "192.0.2.1:53 > 192.0.2.2:5353 UDP");
  assert.is(packetLine(headerFields(new Uint8Array(5))), "unreadable");
});

test("frames cut anywhere give the fields that are there, and never fail", () => {
  const whole = headerFields(SYN).length;
  for (let bytes = 0; bytes <= SYN.length; bytes++) {
    assert.ok(headerFields(SYN.slice(0, bytes)).length <= whole);
  }
});

test("changed fields are found, others are not", () => {
  const changed = fieldChanges(headerFields(SYN), headerFields(REWRITTEN))
    .filter(({ from, to }) => from !== to)
    .map(({ header, name }) => `${header} ${name}`);
  assert.equal(changed, [
    "Ethernet destination",
    "IPv4 destination",
    "IPv4 checksum",
    "TCP destination port",
    "TCP checksum",
  ]);
});

test("behind a new tunnel header the inner packet is compared with the one that came", () => {
  const inner = SYN.slice(14);
  const outer = new Uint8Array(20);
  outer.set([0x45, 0, 0, 20 + inner.length, 0, 0, 0x40, 0, 64, 4]);
  outer.set([198, 18, 1, 1, 198, 18, 1, 11], 12);
  const after = headerFields(Uint8Array.of(...ETHERNET, ...outer, ...inner));
  const changes = fieldChanges(headerFields(SYN), after);
  const of = (header: string, name: string) =>
    changes.find((change) => change.header === header && change.name === name)!;
  assert.is(of("IPv4", "destination").from, null);
  assert.is(of("inner IPv4", "destination").from, "192.0.2.100");
  assert.is(of("inner TCP", "source port").to, "1024");
  assert.is(packetLine(after), "198.18.1.1 > 198.18.1.11 IPv4");
});

test("a walk shows hooks, what the scheduler considered, changes and the verdict", () => {
  const lines = traceLines(TRACE);
  assert.is(lines[0], "198.18.64.1:1024 > 192.0.2.100:80 TCP [S]  in tap0 at 1.500000 s");
  assert.is(lines[1], "  PREROUTING   host      An own address.");
  const text = lines.join("\n");
  assert.match(text, /\n +\* {2}198\.18\.1\.11:8080 +1 +2 +0 +257\n/);
  assert.match(text, /\n +198\.18\.1\.12:8080 +0 +0 +0 +weight 0\n/);
  assert.ok(text.indexOf("rr chose") < text.indexOf("LEFT OUT BECAUSE"));
  assert.ok(text.indexOf("LEFT OUT BECAUSE") < text.indexOf("POSTROUTING"));
  assert.match(text, /out tap1: 198\.18\.64\.1:1024 > 198\.18\.1\.11:8080 TCP \[S\]\n/);
  assert.match(text, /\n {4}\* IPv4 destination +192\.0\.2\.100 -> 198\.18\.1\.11\n/);
  assert.match(text, /\n {6}IPv4 ttl +64\n/);
  assert.is(lines.at(-1), "  verdict nat: Sent to a server with its destination rewritten.");
});

test("a question sends the packet that the text describes; a TCP packet without flags is a SYN", async () => {
  const world = new FakeWorld();
  world.director.trace = TRACE;
  const status = await world.run("trace", "--what-if", "tcp 198.18.64.1:1024 > 192.0.2.100:80");
  assert.is(status, 0);
  const { packet } = world.director.asked[0]!.whatIf!;
  assert.equal(Buffer.from(packet!), Buffer.from(SYN.slice(14)));
  assert.match(world.stdout, /verdict nat/);
  await world.run("trace", "-o", "json", "--what-if", "udp 198.18.64.1:1 > 192.0.2.100:53");
  assert.is(world.json()["schema"], "tapvs/trace/v1");
  assert.is(world.json()["packet"], "198.18.64.1:1024 > 192.0.2.100:80 TCP [S]");
});

test("questions that make no sense are refused", async () => {
  const world = new FakeWorld();
  assert.is(await world.run("trace", "--what-if", "icmp 1 > 2"), 2);
  assert.match(world.stderr, /--what-if reads "tcp SOURCE:PORT/);
  assert.is(await world.run("trace", "--what-if", "tcp 1.2.3:4 > 5.6.7.8:9"), 2);
  assert.match(world.stderr, /is no address/);
  assert.is(await world.run("trace", "tcp", "--what-if", "tcp 1.2.3.4:4 > 5.6.7.8:9"), 2);
  assert.match(world.stderr, /leave FILTER away/);
});

test("a live trace hands filter and count over, and tells what was left out", async () => {
  const world = new FakeWorld();
  world.director.streamed = [{ trace: { trace: TRACE } }, { trace: { trace: TRACE, missed: 3 } }];
  assert.is(await world.run("trace", "tcp", "or", "udp", "--count", "2", "-o", "json"), 0);
  assert.equal(world.director.asked[0]!.trace, { filter: "tcp or udp", limit: 2 });
  assert.is(world.stdout.trim().split("\n").length, 2);
  assert.match(world.stderr, /3 packets were left out/);
  assert.is(world.director.isClosed, true);
});

test("Ctrl-C ends a live trace with status 0", async () => {
  const world = new FakeWorld();
  world.director.stream = async function* () {
    yield { trace: { trace: TRACE } };
    world.interrupt();
    await new Promise(() => {}); // No packet comes any more.
  };
  assert.is(await world.run("trace"), 0);
  assert.match(world.stdout, /verdict nat/);
  assert.is(world.director.isClosed, true);
});

test("a capture is a pcapng file with ports, directions and comments", async () => {
  const world = new FakeWorld();
  const frame = (port: string, sent: boolean, data: Uint8Array) => ({
    capture: {
      frame: { timeUs: 5, port, sent, frame: data, frameBytes: 1500, comment: "nat: sent" },
    },
  });
  world.director.streamed = [frame("tap0", false, SYN), frame("tap1", true, REWRITTEN)];
  assert.is(await world.run("capture", "out.pcapng", "port", "80", "--snap", "64"), 0);
  assert.equal(world.director.asked[0]!.capture, { filter: "port 80", limit: 0, snapBytes: 64 });
  assert.match(world.stderr, /2 frames captured\.\n$/);
  const bytes = world.files.get("out.pcapng") as Uint8Array;
  const frames = [...readCapture(bytes)];
  assert.equal(
    frames.map(({ interfaceName, frame: data }) => [interfaceName, data.length]),
    [
      ["tap0", SYN.length],
      ["tap1", REWRITTEN.length],
    ],
  );
  assert.ok(Buffer.from(bytes).includes("nat: sent"));
});

test("a capture with a filter that is none touches no file", async () => {
  const world = new FakeWorld();
  world.createFile = (): never => {
    throw new Error("the file was opened");
  };
  assert.is(await world.run("capture", "out.pcapng", "tpc"), 2);
  assert.match(world.stderr, /"tpc" is no term/);
});

test("a state that does not exist is a mistake, not an empty answer", async () => {
  const world = new FakeWorld();
  assert.is(await world.run("conn", "list", "state", "bogus"), 2);
  assert.match(world.stderr, /there is no state "BOGUS"; there are NONE, .*ESTABLISHED/);
});

test.run();
