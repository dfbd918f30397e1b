// sync.json and sync-more.json: what a master announces and when, and what a backup makes of messages.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory, LOOPBACK, recorded } from "../support/laboratory.ts";
import { icmp, tcp, udp } from "../support/packet.ts";
import { readRecording, type RecordedFrame, sameFlowLines } from "../support/recordings.ts";
import {
  flowTable,
  readRecords,
  receiveMessage,
  type RecordedRecord,
  sentMessages,
  type SentMessage,
} from "../support/sync-messages.ts";

interface Table {
  readonly ip_vs_conn: string[];
}

interface Recording {
  readonly master: {
    readonly name: string;
    readonly sync_version: number;
    readonly ipvsadm: string[];
    readonly messages: SentMessage[];
    readonly table: Table;
  }[];
  readonly backup: {
    readonly name: string;
    readonly sync_version?: number;
    readonly services_configured?: boolean;
    readonly payload: string;
    readonly table: Table;
    readonly Ln?: string;
  }[];
  readonly "messages_after_each_packet (3.2 s wait each)": [string, number][];
}

type Event = readonly ["c" | "s", string] | readonly ["sleep", number];

interface CaseStep {
  readonly message?: string;
  readonly packet?: string;
  readonly out?: string | string[];
  readonly sysctl?: string;
  readonly sleep?: string;
  readonly ipvsadm?: string;
  readonly rc?: number;
  readonly err?: string;
  readonly conns?: string[];
  readonly ln?: string[];
}

interface More {
  readonly rule: {
    readonly name: string;
    readonly sysctl: Record<string, string | number>;
    readonly events: Event[];
    readonly records: RecordedRecord[];
  }[];
  readonly questions: Record<string, RecordedRecord[]>;
  readonly cases: {
    readonly name: string;
    readonly ipvsadm: string[];
    readonly start: string | null;
    readonly steps: CaseStep[];
  }[];
  readonly ipv6_group: [string, string][];
  readonly sync_ports_4: string[];
}

const VIP = "192.0.2.100";
const CLIENT = "198.18.64.1";
const SERVER = "198.18.1.11";
const MARKED: [string, number] = [`dst ${VIP}/32`, 5];
/** A message leaves at most this long after its first record. */
const FLUSH_MS = 3500;

const sync = suite("golden/sync");
const recording = readRecording<Recording>("sync.json");
const more = readRecording<More>("sync-more.json");

function clientSays(laboratory: Laboratory, flags: string): void {
  const ends = { from: `${CLIENT}:40000`, to: `${VIP}:80` };
  laboratory.send("tap0", tcp({ ...ends, flags, seq: 101, ack: 901 }));
}

function serverSays(laboratory: Laboratory, flags: string): void {
  const ends = { from: `${SERVER}:80`, to: `${CLIENT}:40000` };
  laboratory.send("tap1", tcp({ ...ends, flags, seq: 901, ack: 101 }));
}

function establish(laboratory: Laboratory): void {
  clientSays(laboratory, "S");
  serverSays(laboratory, "SA");
  for (let i = 0; i < 5; i++) clientSays(laboratory, "A");
}

/** The traffic of each recorded situation. */
function run(name: string, laboratory: Laboratory): void {
  if (name.startsWith("two UDP flows")) {
    for (let i = 0; i < 10; i++) {
      const from = `198.18.64.${1 + (i % 2)}:40000`;
      laboratory.send("tap0", udp({ from, to: `${VIP}:53`, data: "hello" }));
    }
    return;
  }
  if (name.includes("DR") || name.includes("TUN")) {
    for (const flags of "SAAA") clientSays(laboratory, flags);
    return;
  }
  establish(laboratory);
  if (!name.includes("FIN")) return;
  clientSays(laboratory, "FA");
  serverSays(laboratory, "FA");
}

function laboratoryFor(ipvsadm: readonly string[]): Laboratory {
  const isMark = ipvsadm.some((line) => line.includes("-f 5"));
  return new Laboratory(isMark ? { marks: [MARKED] } : {});
}

function setSysctl(laboratory: Laboratory, name: string, value: string | number): void {
  const refused = laboratory.director.sysctls.write(name, String(value));
  assert.is(refused, null, `${name}=${value}`);
}

for (const entry of recording.master) {
  sync(`master, format ${entry.sync_version}: ${entry.name}`, async () => {
    const laboratory = laboratoryFor(entry.ipvsadm);
    setSysctl(laboratory, "sync_version", entry.sync_version);
    for (const line of entry.ipvsadm) await laboratory.ipvsadm(line);
    run(entry.name, laboratory);

    const sent = sentMessages(laboratory.simulation.advance(FLUSH_MS));

    assert.equal(sent, entry.messages);
    const flows = flowTable(laboratory);
    assert.ok(sameFlowLines(flows, entry.table.ip_vs_conn), flows.join("\n"));
  });
}

for (const entry of recording.backup) {
  const has = entry.services_configured === false ? "without services" : "with its services";
  sync(`backup, format ${entry.sync_version ?? 1}, ${has}: ${entry.name}`, async () => {
    const master = recording.master.find(
      ({ name, sync_version }) => name === entry.name && sync_version === entry.sync_version,
    );
    const services = entry.services_configured === true ? master!.ipvsadm.slice(0, -1) : [];
    const laboratory = laboratoryFor(services);
    const syncId = entry.sync_version === undefined ? 8 : 9;
    for (const line of services) await laboratory.ipvsadm(line);
    await laboratory.ipvsadm(`--start-daemon backup --mcast-interface tap0 --syncid ${syncId}`);

    receiveMessage(laboratory, entry.payload);
    laboratory.simulation.advance(500);

    const flows = flowTable(laboratory);
    assert.ok(sameFlowLines(flows, entry.table.ip_vs_conn), flows.join("\n"));
    if (entry.Ln === undefined) return;
    const { stdout } = await laboratory.ipvsadm("-Ln");
    assert.equal(stdout.split("\n").slice(1), entry.Ln.split("\n").slice(1));
  });
}

sync("a TCP connection is announced after the recorded packets", async () => {
  const laboratory = new Laboratory();
  await laboratory.ipvsadm(`-A -t ${VIP}:80 -s rr`);
  await laboratory.ipvsadm(`-a -t ${VIP}:80 -r ${SERVER}:80 -m`);
  await laboratory.ipvsadm("--start-daemon master --mcast-interface tap0 --syncid 1");
  const expected = recording["messages_after_each_packet (3.2 s wait each)"];

  const actual = expected.map(([packet]) => {
    if (packet.startsWith("c")) clientSays(laboratory, packet.slice(1));
    else serverSays(laboratory, packet.slice(1));
    return [packet, sentMessages(laboratory.simulation.advance(3200)).length];
  });

  assert.equal(actual, expected);
});

const NAT_SERVICE = [`-A -t ${VIP}:80 -s rr`, `-a -t ${VIP}:80 -r ${SERVER}:80 -m`];
/** The service of each recorded rule, where it is not the plain one. */
const PERSISTENCE: Record<string, number> = {
  "persist mode 1": 77,
  "persistent, refresh 10": 77,
  "template waits for children": 4,
};

for (const { events, name, records, sysctl } of more.rule) {
  sync(`announced as recorded: ${name}`, async () => {
    const laboratory = new Laboratory();
    const persistence = PERSISTENCE[name];
    const [service, server] = NAT_SERVICE;
    await laboratory.ipvsadm(persistence === undefined ? service! : `${service} -p ${persistence}`);
    await laboratory.ipvsadm(server!);
    for (const [key, value] of Object.entries(sysctl)) setSysctl(laboratory, key, value);
    await laboratory.ipvsadm("--start-daemon master --mcast-interface tap0 --syncid 9");

    const sent: SentMessage[] = [];
    for (const event of events) {
      if (event[0] === "sleep") {
        sent.push(...sentMessages(laboratory.simulation.advance(event[1] * 1000)));
      } else if (event[0] === "c") clientSays(laboratory, event[1]);
      else serverSays(laboratory, event[1]);
    }
    sent.push(...sentMessages(laboratory.simulation.advance(FLUSH_MS)));

    assert.equal(readRecords(sent), records);
  });
}

sync("an ICMP error about a connection is no packet of it", async () => {
  const laboratory = new Laboratory();
  for (const line of NAT_SERVICE) await laboratory.ipvsadm(line);
  await laboratory.ipvsadm("--start-daemon master --mcast-interface tap0 --syncid 9");
  clientSays(laboratory, "S");
  serverSays(laboratory, "SA");
  const quoted = tcp({ from: `${VIP}:80`, to: `${CLIENT}:40000`, flags: "SA" }).subarray(0, 28);
  laboratory.send("tap0", icmp({ from: "198.18.64.9", to: VIP, type: 3, code: 1, data: quoted }));
  const { questions } = more;
  const records = (): RecordedRecord[] =>
    readRecords(sentMessages(laboratory.simulation.advance(FLUSH_MS)));

  clientSays(laboratory, "A");
  assert.equal(records(), questions["icmp then second packet: records"]);
  clientSays(laboratory, "A");
  assert.equal(records(), questions["third packet: records"]);
});

for (const options of ["-o -p 77", "-o"]) {
  const name = options === "-o" ? "one packet: 5 packets" : "one packet persistent: 5 packets";
  sync(`of one-packet flows only templates are announced: ${options}`, async () => {
    const laboratory = new Laboratory();
    await laboratory.ipvsadm(`-A -u ${VIP}:53 -s rr ${options}`);
    await laboratory.ipvsadm(`-a -u ${VIP}:53 -r ${SERVER}:53 -m`);
    await laboratory.ipvsadm("--start-daemon master --mcast-interface tap0 --syncid 9");
    for (let i = 0; i < 5; i++) {
      laboratory.send("tap0", udp({ from: `${CLIENT}:40000`, to: `${VIP}:53`, data: "hello" }));
    }

    const sent = sentMessages(laboratory.simulation.advance(FLUSH_MS));

    assert.equal(readRecords(sent), more.questions[name]);
  });
}

/** What a listing line of ip_vs_conn_sync says, without where the flow came from. */
const withoutOrigin = (line: string): string => line.replace(/ (SYNC|LOCAL) +/, " ");

/**
 * Where this director differs: flows of AH and ESP, which no master makes, are refused; a template in a state
 * that there is not is listed as NONE.
 */
const expectedLines = (lines: readonly string[]): string[] =>
  lines
    .filter((line) => !line.startsWith("IP_5"))
    .map((line) => withoutOrigin(line).replace(" ERR! ", " NONE "));

async function replay(laboratory: Laboratory, step: CaseStep): Promise<void> {
  if (step.message !== undefined) receiveMessage(laboratory, step.message);
  if (step.sysctl !== undefined) {
    const [name, value] = step.sysctl.split("=");
    setSysctl(laboratory, name!, value!);
  }
  if (step.sleep !== undefined) laboratory.simulation.advance(Number(step.sleep) * 1000);
  if (step.packet !== undefined) {
    const packet = tcp({
      from: `${CLIENT}:40000`,
      to: `${VIP}:80`,
      flags: "A",
      seq: 101,
      ack: 901,
      id: 0x1234,
      df: true,
      window: 64_240,
    });
    const frames = recorded(laboratory.send("tap0", packet).out);
    assert.equal(frames.map(frameText), step.out);
  }
  if (step.ipvsadm !== undefined) {
    const { rc, stderr, stdout } = await laboratory.tryIpvsadm(step.ipvsadm.split(" "));
    assert.equal([rc, stdout, stderr], [step.rc, step.out, step.err], step.ipvsadm);
  }
}

const frameText = ({ dev, dmac, ip }: RecordedFrame): string => `${dev} ${dmac} ${ip}`;

for (const entry of more.cases) {
  const { ipvsadm, name, start, steps } = entry;
  sync(`recorded: ${name}`, async () => {
    const laboratory = new Laboratory({ ports: [LOOPBACK] });
    for (const line of ipvsadm) await laboratory.ipvsadm(line);
    if (start !== null) await laboratory.ipvsadm(start);
    for (const [i, step] of steps.entries()) {
      await replay(laboratory, step);
      const flows = flowTable(laboratory);
      if (step.conns === undefined) continue;
      const expected = expectedLines(step.conns);
      assert.ok(sameFlowLines(flows, expected), `step ${i}:\n${flows.join("\n")}\n${expected.join("\n")}`);
      const { stdout } = await laboratory.ipvsadm("-Ln");
      assert.equal(stdout.split("\n").slice(3), [...step.ln!, ""], `step ${i}`);
    }
  });
}

sync("with sync_ports 4 a backup listens on four ports in a row", async () => {
  const laboratory = new Laboratory();
  setSysctl(laboratory, "sync_ports", 4);
  await laboratory.ipvsadm("--start-daemon backup --mcast-interface tap0 --syncid 9");
  const [payload] = more.cases.find(({ name }) => name === "syncid 0 takes all")!.steps;
  for (let i = 0; i < 5; i++) {
    const message = Buffer.from(payload!.message!, "hex");
    message.writeUInt16BE(41_000 + i, 8 + 10);
    receiveMessage(laboratory, message.toString("hex"), 8848 + i);
  }

  const flows = flowTable(laboratory);

  assert.ok(sameFlowLines(flows, more.sync_ports_4.map(withoutOrigin)), flows.join("\n"));
});

sync("messages go to an IPv6 group from the port's link-local address", async () => {
  const laboratory = new Laboratory();
  for (const line of NAT_SERVICE) await laboratory.ipvsadm(line);
  const group = "--mcast-group ff02::51 --mcast-ttl 5";
  await laboratory.ipvsadm(`--start-daemon master --mcast-interface tap0 ${group}`);
  establish(laboratory);

  const sent = laboratory.simulation.advance(FLUSH_MS).filter(({ frame }) => frame[20] === 17);

  assert.equal(sent.map(({ port, frame }) => [port, masked(frame)]), [
    [more.ipv6_group[0]![0], masked(Uint8Array.from(Buffer.from(more.ipv6_group[0]![1], "hex")))],
  ]);
});

/** Without flow label, source port, checksum, and the server that another scheduling chose. */
function masked(frame: Uint8Array): string {
  const copy = frame.slice();
  copy.fill(0, 15, 18);
  copy.fill(0, 54, 56);
  copy.fill(0, 60, 62);
  copy[copy.length - 1] = 0;
  return Buffer.from(copy).toString("hex");
}

sync.run();
