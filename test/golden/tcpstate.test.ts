// tcpstate.json, tcptable.json, tcpwalk.json: the kernel's TCP states as seen from outside, for NAT, DR and
// tunnel: after every sequence of packets the state, the timeout, and how the server's counts stand.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory, recorded, WORKERS } from "../support/laboratory.ts";
import { tcp } from "../support/packet.ts";
import { frameLine, readRecording, type RecordedFrame } from "../support/recordings.ts";

type StateAndSeconds = [string, number] | null;
type Sequences = Record<string, StateAndSeconds>;
type Table = Record<string, { reached_by: string; on: Sequences }>;
interface FirstPacket {
  readonly frames: RecordedFrame[];
  readonly conn: StateAndSeconds;
}

const VIP = "192.0.2.100:80";
const SERVER = "198.18.1.11:80";
/** Fields of the packets that the recorder sent. */
const AS_RECORDED = { id: 0x1234, df: true, seq: 1000, window: 64_240 };
/** Each sequence leaves a flow; of several workers one makes all, and has its part of the table. */
const FLOWS = 1024 * WORKERS;
const METHODS: Record<string, string> = { nat: "-m", dr: "-g", tun: "-i" };

class Walk {
  readonly laboratory: Laboratory;
  #clients = 0;

  private constructor(laboratory: Laboratory) {
    this.laboratory = laboratory;
  }

  static async start(method: string, sysctls: Record<string, number> = {}): Promise<Walk> {
    const laboratory = new Laboratory({ options: { flowCapacity: FLOWS } });
    await laboratory.ipvsadm(`-A -t ${VIP} -s rr`);
    await laboratory.ipvsadm(`-a -t ${VIP} -r ${SERVER} ${method}`);
    for (const [name, value] of Object.entries(sysctls)) {
      assert.is(laboratory.director.sysctls.write(name, String(value)), null);
    }
    // secure_tcp and its kin take effect with the one-second timer of the defences.
    laboratory.simulation.advance(1000);
    return new Walk(laboratory);
  }

  newClient(): string {
    this.#clients++;
    const third = 64 + Math.floor(this.#clients / 250);
    return `198.18.${third}.${1 + (this.#clients % 250)}:1024`;
  }

  /** One packet as the recordings name it: c or s for the sender, then TCP flags, "-" for none. */
  send(kind: string, client: string): RecordedFrame[] {
    const flags = kind.slice(1).replace("-", "");
    const isClient = kind.startsWith("c");
    const [from, to] = isClient ? [client, VIP] : [SERVER, client];
    const packet = tcp({ ...AS_RECORDED, from: from!, to: to!, flags });
    const answer = this.laboratory.send(isClient ? "tap0" : "tap1", packet);
    return recorded(answer.out);
  }

  /** State and nominal timeout of the client's flow. */
  flow(client: string): StateAndSeconds {
    const [address, port] = client.split(":");
    const hex = address!.split(".").map((octet) => Number(octet).toString(16).padStart(2, "0"));
    const wanted = `${hex.join("")} ${Number(port).toString(16).padStart(4, "0")}`.toUpperCase();
    const line = this.laboratory.flowLines().find((text) => text.includes(` ${wanted} `));
    if (line === undefined) return null;
    const words = line.trim().split(/\s+/);
    return [words[7]!, Number(words[8])];
  }

  after(sequence: string): StateAndSeconds {
    const client = this.newClient();
    for (const kind of sequence.split(" ")) this.send(kind, client);
    return this.flow(client);
  }
}

const states = suite("golden/tcpstate");
const recording = readRecording<Record<string, Sequences>>("tcpstate.json");

const SEQUENCES: [string, string, Record<string, number>][] = [
  ["nat", "-m", {}],
  ["nat_depth4", "-m", {}],
  ["dr", "-g", {}],
  ["tun", "-i", {}],
  ["nat_secure_tcp_3", "-m", { secure_tcp: 3 }],
  ["dr_secure_tcp_3", "-g", { secure_tcp: 3 }],
  ["nat_sloppy_first_packet", "-m", { sloppy_tcp: 1 }],
];

for (const [key, method, sysctls] of SEQUENCES) {
  const sequences = Object.entries(recording[key]!);
  states(`${key}: the state after each of ${sequences.length} sequences`, async () => {
    const walk = await Walk.start(method, sysctls);
    for (const [sequence, expected] of sequences) {
      assert.equal(walk.after(sequence), expected, `${key}: ${sequence}`);
    }
  });
}

for (const [key, sloppy] of [
  ["first_packet_default", 0],
  ["first_packet_sloppy", 1],
] as const) {
  const firsts = recording[key] as unknown as Record<string, FirstPacket>;
  for (const [flags, expected] of Object.entries(firsts)) {
    states(`${key}: a first packet with flags ${flags}`, async () => {
      const walk = await Walk.start("-m", { sloppy_tcp: sloppy });
      const client = "198.18.64.1:1024";

      const frames = walk.send(`c${flags}`, client);

      assert.equal(frames.map(frameLine), expected.frames.map(frameLine));
      const flow = walk.flow(client);
      assert.is(flow?.[0], expected.conn?.[0]);
      const [actual, wanted] = [flow?.[1] ?? 0, expected.conn?.[1] ?? 0];
      assert.ok(Math.abs(actual - wanted) <= 1, `${actual} s, recorded ${wanted} s`);
    });
  }
}

const tables = readRecording<Record<string, Table>>("tcptable.json");
for (const [key, table] of Object.entries(tables)) {
  if (key === "note") continue;
  states(`table ${key}: every packet kind in every reachable state`, async () => {
    const isSecure = key.endsWith("secure_tcp_3");
    const method = METHODS[key.split("_")[0]!]!;
    const walk = await Walk.start(method, isSecure ? { secure_tcp: 3 } : {});
    for (const [state, { reached_by: before, on }] of Object.entries(table)) {
      for (const [kind, expected] of Object.entries(on)) {
        assert.equal(walk.after(`${before} ${kind}`), expected, `${state}, then ${kind}`);
      }
    }
  });
}

interface RecordedWalk {
  readonly mode: string;
  readonly steps: {
    readonly packet: string;
    readonly conn: StateAndSeconds;
    readonly active_inactive: [number, number];
    readonly forwarded_to: string[];
  }[];
  readonly Lnc: string;
}

readRecording<RecordedWalk[]>("tcpwalk.json").forEach(({ mode, steps, Lnc }, number) => {
  const kinds = steps.map(({ packet }) => packet).join(" ");
  states(`walk ${number + 1}: ${mode} ${kinds}`, async () => {
    const walk = await Walk.start(mode);
    const client = "198.18.64.2:1024";
    for (const { packet, conn, active_inactive: counts, forwarded_to: ports } of steps) {
      const frames = walk.send(packet, client);
      // The recorder read the table 0.05 s after each packet.
      walk.laboratory.simulation.advance(50);
      assert.equal(walk.flow(client), conn, packet);
      const { servers } = walk.laboratory.director;
      assert.equal([servers.active[0], servers.inactive[0]], counts, `${packet}: counts`);
      assert.equal(frames.map(({ dev }) => dev), ports, `${packet}: ports`);
    }
    const { stdout } = await walk.laboratory.ipvsadm("-Lnc");
    assert.is(stdout, Lnc);
  });
});

states.run();
