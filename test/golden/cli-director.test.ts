// The transcript of the real ipvsadm (recordings/cli.json) replayed against a whole director in memory: the
// rules and refusals of the engine, and what listings show after the traffic of the scenario.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inProcessClient } from "../../dataplane/control/in-process.ts";
import {
  frameOf,
  LABORATORY,
  LABORATORY_ROUTER_MAC,
  laboratoryServerMac,
  Simulation,
} from "../../dataplane/simulation.ts";
import { procText } from "../../dataplane/observe/proc.ts";
import { craftTcp, type Crafted, type CraftOptions, craftUdp } from "../../dataplane/wire/craft.ts";
import { LOOPBACK } from "../support/laboratory.ts";
import { readRecording } from "../support/recordings.ts";
import { asServiceSet, type RecordedCall, replayCall } from "./ipvsadm-replay.ts";

const TRAFFIC_STARTS = 255;
/** Before this listing the scenario sent its packets, and before that one it waited for the estimator. */
const PACKETS_SENT = 265;
const ESTIMATED = 267;
/** Before the first listing of rates it waited again, and so it did after the flood. */
const RATES = 282;
const FLOOD = 286;
const FLOOD_RATES = 288;
const FLOOD_PACKETS = 12_000;
/** Of them, so many came after the estimator had looked: what the recorded rates say. */
const FLOOD_LATE = 1924;

const CLIENT_PORT = "tap0";
const SERVER_PORT = "tap1";
const VIP = "192.0.2.100";

const calls = readRecording<RecordedCall[]>("cli.json");

const packetOf = (crafted: Crafted | string): Uint8Array => {
  if (typeof crafted === "string") throw new Error(crafted);
  return crafted.packet;
};

/** The scenario's packets: three connections, a persistent one, a datagram, one by firewall mark. */
class Scenario {
  readonly simulation = new Simulation(
    {
    ...LABORATORY,
    // A sync daemon was started on the recorded machine's loopback device.
    ports: [...LABORATORY.ports, LOOPBACK],
    local: [...LABORATORY.local, "192.0.2.200"],
  },
    // Its index has 4096 buckets, the size that the recorded kernel shows.
    { flowCapacity: 1024 },
  );
  readonly client = inProcessClient(this.simulation.director);

  #fromClient(crafted: Crafted | string): string {
    const to = LABORATORY.ports[0]!.mac;
    const frame = frameOf(packetOf(crafted), to, LABORATORY_ROUTER_MAC);
    const { out } = this.simulation.send(CLIENT_PORT, frame);
    // Destination of what left to a server.
    return out[0]?.frame.subarray(30, 34).join(".") ?? "";
  }

  #fromServer(server: string, text: string, options: CraftOptions): void {
    const mac = laboratoryServerMac(Number(server.split(".")[3]));
    const frame = frameOf(packetOf(craftTcp(text, options)), LABORATORY.ports[1]!.mac, mac);
    this.simulation.send(SERVER_PORT, frame);
  }

  /** 12,000 large packets on one connection, while the estimator looks once, and three seconds more. */
  flood(): void {
    for (const port of [0, 1]) this.simulation.director.host.interfaces.mtu[port] = 9000;
    const segment = { sequence: 1101, acknowledgement: 5001, data: "z".repeat(8960) };
    const packet = craftTcp(`198.18.64.1:1024 > ${VIP}:80 PA`, segment);
    this.simulation.advance(1000);
    for (let i = 0; i < FLOOD_PACKETS; i++) {
      if (i === FLOOD_PACKETS - FLOOD_LATE) this.simulation.advance(2000);
      this.#fromClient(packet);
    }
    this.simulation.advance(3000);
  }

  async run(): Promise<void> {
    await this.client.send({ change: { changes: [{ addMark: { rule: MARK_RULE } }] } });
    for (let i = 0; i < 3; i++) {
      const ends = `198.18.64.${i + 1}:${1024 + i} > ${VIP}:80`;
      const server = this.#fromClient(craftTcp(`${ends} S`));
      if (i === 2) continue;
      const back = `${server}:80 > 198.18.64.${i + 1}:${1024 + i}`;
      this.#fromServer(server, `${back} SA`, { sequence: 5000, acknowledgement: 1001 });
      this.#fromClient(craftTcp(`${ends} A`, { sequence: 1001, acknowledgement: 5001 }));
      const request = { sequence: 1001, acknowledgement: 5001, data: "x".repeat(100) };
      this.#fromClient(craftTcp(`${ends} PA`, request));
      const answer = { sequence: 5001, acknowledgement: 1101, data: "y".repeat(1000) };
      this.#fromServer(server, `${back} PA`, answer);
    }
    this.#fromClient(craftTcp(`198.18.64.9:2000 > ${VIP}:443 S`));
    this.#fromClient(craftUdp(`198.18.64.9:2001 > ${VIP}:53`, { data: "hello" }));
    this.#fromClient(craftTcp("198.18.64.9:2002 > 192.0.2.200:7777 S"));
  }
}

const MARK_RULE = {
  mark: 5,
  protocol: 6,
  destination: Uint8Array.of(192, 0, 2, 200),
  destinationBits: 32,
} as const;

/**
 * Flows come in the order of a hash, and seconds passed by themselves while the scenario ran.
 */
function comparable(stdout: string): string {
  // When the estimator looked in the course of the flood decides about the last digits of seven.
  if (stdout.includes("InBPS")) return asServiceSet(stdout.replaceAll(/(?<=\d{5})\d\d\b/g, "__"));
  if (!stdout.startsWith("IPVS connection entries")) return asServiceSet(stdout);
  const lines = stdout.split("\n").map((line) => line.replace(EXPIRY, tensOfSeconds));
  return lines.sort().join("\n");
}

/** Protocol, minutes and seconds of a connection. */
const EXPIRY = /^(\S+ +)(\d\d):(\d\d) /;

const tensOfSeconds = (_: string, protocol: string, minutes: string, seconds: string): string =>
  `${protocol}${Math.ceil((Number(minutes) * 60 + Number(seconds)) / 10)}0 s `;

/** What of a file of /proc/net can be compared: no order of a hash, no seconds, no rates of another clock. */
function comparableFile(text: string): string {
  if (text.startsWith("IP Virtual Server")) {
    const [, ...blocks] = text.split(/^(?=TCP|UDP|SCTP|FWM)/m);
    return blocks.map((block) => block.split("\n").sort().join("\n")).sort().join("\n");
  }
  if (text.startsWith("Pro FromIP")) {
    const tens = (seconds: string): string => `${Math.ceil(Number(seconds) / 10)}0`;
    return text
      .split("\n")
      .map((line) => line.replace(/\d+$/, tens))
      .sort()
      .join("\n");
  }
  return text.replace(/(Bytes\/s\n).*/, "$1");
}

function replayFile(scenario: Scenario, index: number, call: RecordedCall): void {
  const { file = "", text = "" } = call;
  const actual = procText(scenario.simulation.director, file.replace("/proc/net/", "")) ?? "none";
  assert.is(comparableFile(actual), comparableFile(text), `entry ${index}: ${file}`);
}

const golden = suite("a director in memory against the recording of the real ipvsadm");

golden("rules, refusals and listings are the real kernel's", async () => {
  const { client } = new Scenario();
  for (const [i, call] of calls.slice(0, TRAFFIC_STARTS).entries()) {
    if (call.argv === undefined) continue;
    await replayCall(client, i, call, comparable);
  }
});

golden("after traffic, connections and counters are the real kernel's", async () => {
  const scenario = new Scenario();
  for (const [i, call] of calls.entries()) {
    if (i === PACKETS_SENT) await scenario.run();
    if (i === ESTIMATED) scenario.simulation.advance(3000);
    if (i === RATES) scenario.simulation.advance(4000);
    if (i === FLOOD) scenario.flood();
    if (i === FLOOD_RATES) scenario.simulation.advance(4000);
    if (i <= TRAFFIC_STARTS) continue;
    if (call.file !== undefined) replayFile(scenario, i, call);
    if (call.argv === undefined) continue;
    await replayCall(scenario.client, i, call, comparable);
  }
});

golden.run();
