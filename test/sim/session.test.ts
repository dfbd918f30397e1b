// Every request of `tapvs sim` and its answer; every mistake, told in one sentence without any effect.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SimSession } from "../../cli/sim.ts";
import { PROC_FILES, procText } from "../../dataplane/observe/proc.ts";
import { LABORATORY, Simulation } from "../../dataplane/simulation.ts";
import { SYSCTLS } from "../../dataplane/rules/sysctl-kinds.ts";
import { ethernet, tcp } from "../support/packet.ts";

type Answer = Record<string, unknown>;

const VIP = "192.0.2.100:80";
const CLIENT = "198.18.64.1:1024";
const SYN = tcp({ from: CLIENT, to: VIP, flags: "S" });
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

const session = suite("sim/session");

class Talk {
  readonly simulation = new Simulation(LABORATORY);
  readonly session = new SimSession(this.simulation);

  async ask(request: unknown): Promise<Answer> {
    return this.line(JSON.stringify(request));
  }

  async line(line: string): Promise<Answer> {
    const answer = await this.session.answerLine(line);
    assert.not.ok(answer.includes("\n"), "an answer is one line");
    return JSON.parse(answer) as Answer;
  }

  async withService(method = "-m"): Promise<this> {
    await this.ask({ ipvsadm: ["-A", "-t", VIP, "-s", "rr"] });
    await this.ask({ ipvsadm: ["-a", "-t", VIP, "-r", "198.18.1.11:80", method] });
    return this;
  }

  /** Everything a request could change, as text. */
  state(): string {
    const { clock, director, ports } = this.simulation;
    return JSON.stringify([
      clock.nowMs(),
      PROC_FILES.map((file) => procText(director, file)),
      SYSCTLS.map(({ name }) => director.sysctls.read(name)),
      director.rules.revision,
      director.marks.count,
      [...director.counts],
      [...director.portCounters],
      director.ring.freeCount,
      ports.map(({ sent, waiting }) => [sent.length, waiting]),
    ]);
  }
}

const packetsOf = (answer: Answer): Answer[] => answer["out"] as Answer[];

session("ipvsadm: status and both outputs are those of the program", async () => {
  const talk = new Talk();
  const added = await talk.ask({ ipvsadm: ["-A", "-t", VIP, "-s", "rr"] });
  assert.equal(added, { rc: 0, stdout: "", stderr: "" });
  const again = await talk.ask({ ipvsadm: ["-A", "-t", VIP, "-s", "rr"] });
  assert.is(again["rc"], 255);
  assert.is(again["stderr"], "Service already exists\n");
  const restored = await talk.ask({
    ipvsadm: ["-R"],
    stdin: `-a -t ${VIP} -r 198.18.1.11:80 -m\n`,
  });
  assert.is(restored["rc"], 0);
  const listed = await talk.ask({ ipvsadm: ["-L", "-n"] });
  assert.match(String(listed["stdout"]), /TCP {2}192\.0\.2\.100:80 rr\n {2}-> 198\.18\.1\.11:80 /);
  assert.is(talk.session.hadErrors, false, "a refusal of ipvsadm is an answer");
});

session("sysctl: reads, writes, and refuses with the kernel's rule", async () => {
  const talk = new Talk();
  assert.equal(await talk.ask({ sysctl: "sync_threshold" }), { rc: 0, value: "3\t50" });
  assert.equal(await talk.ask({ sysctl: "pmtu_disc", value: "0" }), { rc: 0, value: "0" });
  assert.equal(await talk.ask({ sysctl: "pmtu_disc", value: 1 }), { rc: 0, value: "1" });
  const refused = await talk.ask({ sysctl: "drop_entry", value: "4" });
  assert.is(refused["rc"], 1);
  assert.is(refused["value"], "0");
  assert.match(String(refused["stderr"]), /drop_entry must be 0 to 3, not "4"/);
});

session("mark: packets that match reach the service of the mark", async () => {
  const talk = new Talk();
  assert.equal(await talk.ask({ mark: "udp dst 192.0.2.100 dport 53", value: 9 }), { rc: 0 });
  await talk.ask({ ipvsadm: ["-A", "-f", "9", "-s", "rr"] });
  await talk.ask({ ipvsadm: ["-a", "-f", "9", "-r", "198.18.1.12", "-g"] });
  const marked = await talk.ask({ udp: "198.18.64.1:1024 > 192.0.2.100:53", data: "x" });
  assert.is(marked["verdict"], "dr");
  const other = await talk.ask({ udp: "198.18.64.1:1024 > 192.0.2.100:54", data: "x" });
  assert.is(other["reason"], "closed-port");
});

session(
  "packet: comes from the gateway, or on tap1 from the server with its source address",
  async () => {
    const talk = await new Talk().withService();
    const there = await talk.ask({ packet: hex(SYN), port: "tap0" });
    assert.is(there["verdict"], "nat");
    assert.is(there["reason"], null);
    const [sent] = packetsOf(there);
    assert.equal(Object.keys(sent!), ["port", "dmac", "smac", "packet"]);
    assert.is(sent!["port"], "tap1");
    assert.is(sent!["dmac"], "02:00:00:00:01:0b");
    const reply = tcp({ from: "198.18.1.11:80", to: CLIENT, flags: "SA" });
    const back = await talk.ask({ packet: hex(reply), port: "tap1" });
    assert.is(back["verdict"], "nat-reply");
    assert.is(packetsOf(back)[0]!["dmac"], "02:00:00:00:00:fe");
  },
);

session("frame: in and out with Ethernet headers", async () => {
  const talk = await new Talk().withService("-g");
  const frame = ethernet({ to: "02:00:00:00:00:01", from: "02:00:00:00:00:aa", payload: SYN });
  const answer = await talk.ask({ frame: hex(frame), port: "tap0" });
  const [sent] = packetsOf(answer);
  assert.equal(Object.keys(sent!), ["port", "frame"]);
  assert.match(String(sent!["frame"]), /^02000000010b0200000001010800/);
  const strange = await talk.ask({ frame: "00", port: "tap1" });
  assert.equal(strange, { out: [], verdict: "drop", reason: "frame-short" });
});

session("tcp and udp: the packet is built, shown, and sent where its source lives", async () => {
  const talk = await new Talk().withService();
  const syn = await talk.ask({ tcp: `${CLIENT} > ${VIP} S`, seq: 7, ack: 9, data: "hello" });
  assert.is(syn["verdict"], "nat");
  assert.match(String(syn["in"]), /^4500002d1234.*00000007000000095002.*68656c6c6f$/);
  const reply = await talk.ask({ tcp: `198.18.1.11:80 > ${CLIENT} SA` });
  assert.is(reply["verdict"], "nat-reply");
  const datagram = await talk.ask({ udp: `${CLIENT} > 192.0.2.100:53`, data: "é" });
  assert.match(String(datagram["in"]), /c3a9$/);
});

session("advance: time passes, and what timers send is told", async () => {
  const talk = await new Talk().withService();
  assert.equal(await talk.ask({ advance: 2000 }), { out: [] });
  assert.is(talk.simulation.clock.nowMs(), 2000);
  await talk.ask({ ipvsadm: ["-a", "-t", VIP, "-r", "198.18.1.99:80", "-m"] });
  const held = await talk.ask({ tcp: `${CLIENT} > ${VIP} S` });
  assert.is(held["verdict"], "held");
  const asked = packetsOf(await talk.ask({ advance: 1000 }));
  assert.is(asked.length, 1, "the ARP request again");
  assert.is(asked[0]!["dmac"], "ff:ff:ff:ff:ff:ff");
});

session("proc: the files of the kernel", async () => {
  const talk = await new Talk().withService();
  await talk.ask({ tcp: `${CLIENT} > ${VIP} S` });
  for (const file of PROC_FILES) {
    const { text } = await talk.ask({ proc: file });
    assert.is(text, procText(talk.simulation.director, file));
  }
});

session("trace: answers say hook by hook what happened, until it is turned off", async () => {
  const talk = await new Talk().withService();
  assert.equal(await talk.ask({ trace: true }), { rc: 0 });
  const { trace } = await talk.ask({ tcp: `${CLIENT} > ${VIP} S` });
  const steps = trace as { hook: string; stage: string; text: string }[];
  assert.equal(steps.map(({ hook }) => hook).slice(0, 2), ["PREROUTING", "INPUT"]);
  assert.ok(steps.some(({ stage, text }) => stage === "schedule" && /rr chose/.test(text)));
  await talk.ask({ trace: false });
  assert.not.ok("trace" in (await talk.ask({ tcp: `${CLIENT} > ${VIP} A` })));
});

session("counters: verdicts and drop reasons of all frames so far", async () => {
  const talk = await new Talk().withService();
  await talk.ask({ tcp: `${CLIENT} > ${VIP} S` });
  await talk.ask({ frame: "00", port: "tap0" });
  const counters = await talk.ask({ counters: true });
  assert.equal(counters, { verdicts: { nat: 1 }, drops: { "frame-short": 1 } });
});

session("note: comes back", async () => {
  assert.equal(await new Talk().ask({ note: "é\n" }), { note: "é\n" });
});

/** What is wrong with a line, and what the answer says. */
const MISTAKES: readonly (readonly [line: string, error: RegExp])[] = [
  ["no JSON", /the line is no JSON/],
  ['{"note": "a"', /the line is no JSON/],
  ["[]", /a request is a JSON object/],
  ["null", /a request is a JSON object/],
  ["1", /a request is a JSON object/],
  ["{}", /unknown request; known are ipvsadm, sysctl, /],
  ['{"adavnce": 1}', /unknown request/],
  ['{"__proto__": {"note": "x"}}', /unknown request/],
  ['{"note": "a", "advance": 1}', /`advance` or `note`, not both/],
  ['{"note": "a", "port": "tap0"}', /`port` is no field of a `note` request/],
  ['{"note": 1}', /`note` must be text/],
  ['{"ipvsadm": "-Ln"}', /`ipvsadm` must be a list of words/],
  ['{"ipvsadm": ["-Ln", 1]}', /`ipvsadm` must be a list of words/],
  ['{"ipvsadm": ["-R"], "stdin": 1}', /`stdin` must be text/],
  ['{"sysctl": "nothing"}', /there is no sysctl net\.ipv4\.vs\.nothing/],
  ['{"sysctl": "nothing", "value": 1}', /there is no sysctl/],
  ['{"sysctl": "pmtu_disc", "value": [1]}', /`value` must be text or a number/],
  ['{"mark": "tcp", "value": 0}', /`value` must be a whole number from 1 to 4294967295/],
  ['{"mark": "tcp", "value": 1.5}', /`value` must be a whole number/],
  ['{"mark": "tcp"}', /`value` must be a whole number/],
  ['{"mark": "tpc", "value": 1}', /"tpc" is none of tcp udp sctp/],
  ['{"packet": "45", "port": "tap0"}', /`packet` is shorter than an IP header/],
  [`{"packet": "60${"0".repeat(60)}", "port": "tap0"}`, /shorter than an IPv6 header/],
  ['{"packet": "4", "port": "tap0"}', /`packet` must be hex digits in pairs/],
  ['{"packet": "zz", "port": "tap0"}', /`packet` must be hex digits in pairs/],
  [`{"packet": "${"00".repeat(65_536)}", "port": "tap0"}`, /has more than 65535 bytes/],
  [`{"packet": "${hex(SYN)}"}`, /`port` must be text/],
  [`{"packet": "${hex(SYN)}", "port": "tap7"}`, /there is no port "tap7"/],
  ['{"frame": "00", "port": "tap7"}', /there is no port "tap7"/],
  ['{"frame": 1, "port": "tap0"}', /`frame` must be text/],
  ['{"tcp": "a > b"}', /a packet reads: SOURCE:PORT > DESTINATION:PORT/],
  ['{"tcp": "1.2.3.4:1 > 1.2.3.4:70000 S"}', /a port is a number up to 65535/],
  ['{"tcp": "1.2.3.4:1 > [2001:db8::1]:7 S"}', /two families/],
  ['{"tcp": "1.2.3.4:1 > 1.2.3.5:7 S", "seq": -1}', /`seq` must be a whole number/],
  ['{"tcp": "1.2.3.4:1 > 1.2.3.5:7 S", "ack": "1"}', /`ack` must be a whole number/],
  ['{"tcp": "1.2.3.4:1 > 1.2.3.5:7 S", "data": 1}', /`data` must be text/],
  ['{"udp": "1.2.3.4:1 > 1.2.3.5:7", "seq": 1}', /`seq` is no field of a `udp` request/],
  ['{"advance": -1}', /`advance` must be a whole number from 0 to/],
  ['{"advance": 1e300}', /`advance` must be a whole number/],
  ['{"advance": "1"}', /`advance` must be a whole number/],
  ['{"proc": "ip_vs_nothing"}', /there is no file "ip_vs_nothing"; known are ip_vs, /],
  ['{"proc": "__proto__"}', /there is no file/],
  ['{"trace": 1}', /`trace` must be true or false/],
  ['{"counters": false}', /`counters` must be true/],
  [`{"note": "${"x".repeat(1 << 20)}"}`, /the line has more than 1048576 bytes/],
];

for (const [line, error] of MISTAKES) {
  session(`${line.slice(0, 60)} is an error and changes nothing`, async () => {
    const talk = await new Talk().withService();
    await talk.ask({ tcp: `${CLIENT} > ${VIP} S` });
    const before = talk.state();

    const answer = await talk.line(line);

    assert.equal(Object.keys(answer), ["error"]);
    const text = String(answer["error"]);
    assert.match(text, error);
    assert.not.match(text, /\n|Error:|undefined|\bat .*:\d+:\d+/);
    assert.ok(text.length < 400, "one sentence");
    assert.is(talk.state(), before);
    assert.is(talk.session.hadErrors, true);
    assert.is((await talk.ask({ tcp: `${CLIENT} > ${VIP} A` }))["verdict"], "nat", "it goes on");
  });
}

session.run();
