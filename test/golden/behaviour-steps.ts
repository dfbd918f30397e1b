// The packets of recordings/behaviour.json and recordings/misc.json, which are told in words there, and what the
// director sent, in the words of the recordings.

import * as assert from "uvu/assert";
import type { Output } from "../../dataplane/simulation.ts";
import { tcp, udp } from "../support/packet.ts";

/** Labels that stand for a packet; the flow of the latest "TCP … > …" packet of a client. */
let lastClient = "";

/** Packet and port of a step told as "TCP A:1 > B:2 flags SA", "UDP A:1 > B:2" or by one of the labels. */
export function packetOf(label: string): { port: "tap0" | "tap1"; packet: Uint8Array } {
  const match = /^(TCP|UDP) (\S+) > (\S+?)(?: flags (\w+))?$/.exec(label);
  if (match === null) return labelled(label);
  const [, protocol, from = "", to = "", flags = ""] = match;
  const isServer = from.startsWith("198.18.1.");
  if (!isServer && protocol === "TCP") lastClient = `${from} > ${to}`;
  const data = flags.includes("P") ? "more" : "";
  return {
    port: isServer ? "tap1" : "tap0",
    packet:
      protocol === "TCP"
        ? tcp({ from, to, flags, data, df: true })
        : udp({ from, to, data: "hello", df: true }),
  };
}

function labelled(label: string): { port: "tap0" | "tap1"; packet: Uint8Array } {
  if (label.startsWith("SYN on ")) return packetOf(`TCP ${lastClient} flags S`);
  if (label === "reply from 198.18.1.11") {
    return packetOf("UDP 198.18.1.11:53 > 198.18.64.1:1000");
  }
  throw new Error(`which packet is "${label}"?`);
}

/** Fields of all packets that the recorder sent. */
const AS_RECORDED = { id: 0x1234, df: true, window: 64_240 };
const [FTP_CLIENT, FTP_SERVER, FTP_VIP] = ["198.18.64.1:5000", "198.18.1.11:21", "192.0.2.100:21"];
const ftpClient = (seq: number, ack: number, data: string): Uint8Array =>
  tcp({ ...AS_RECORDED, from: FTP_CLIENT, to: FTP_VIP, flags: "PA", seq, ack, data });
const ftpServer = (seq: number, ack: number, data: string): Uint8Array =>
  tcp({ ...AS_RECORDED, from: FTP_SERVER, to: FTP_CLIENT, flags: "PA", seq, ack, data });
const ftpEmpty = (from: string, to: string, flags: string, seq: number, ack = 0): Uint8Array =>
  tcp({ ...AS_RECORDED, from, to, flags, seq, ack });

/** Packets that the recording of FTP tells by their ends alone: steps of the last group, as its scenario has them. */
export const FTP_PACKETS: Readonly<Record<number, Uint8Array>> = {
  9: ftpEmpty(FTP_CLIENT, FTP_VIP, "S", 100),
  10: ftpEmpty(FTP_SERVER, FTP_CLIENT, "SA", 700, 101),
  11: ftpEmpty(FTP_CLIENT, FTP_VIP, "A", 101, 701),
  12: ftpServer(701, 101, "220 ready\r\n"),
  13: ftpClient(101, 712, "PASV\r\n"),
  14: ftpServer(712, 107, "227 Entering Passive Mode (198,18,1,11,200,21)\r\n"),
  16: ftpEmpty("198.18.64.1:5001", "192.0.2.100:51221", "S", 1),
  18: ftpClient(107, 760, "PORT 198,18,64,1,19,150\r\n"),
  20: ftpEmpty("198.18.1.11:20", "198.18.64.1:5014", "S", 1),
};

const FLAGS = "FSRPAU";
const address = (packet: Uint8Array, at: number): string => packet.subarray(at, at + 4).join(".");
const half = (packet: Uint8Array, at: number): number => (packet[at]! << 8) | packet[at + 1]!;

/** The frame in the words of behaviour.json, or null for what its recorder left out (ARP). */
export function summaryOf({ frame, port }: Output): Record<string, string | number> | null {
  if (half(frame, 12) !== 0x0800) return null;
  const packet = frame.subarray(14);
  const proto = packet[9]!;
  const head = { dev: port, src: address(packet, 12), dst: address(packet, 16), proto };
  const at = (packet[0]! & 15) * 4;
  if (proto === 1) return { ...head, icmp: `${packet[at]}/${packet[at + 1]}` };
  if (proto !== 6 && proto !== 17) return head;
  const ports = { ...head, sport: half(packet, at), dport: half(packet, at + 2) };
  if (proto === 17) return ports;
  return { ...ports, flags: [...FLAGS].filter((_, bit) => packet[at + 13]! & (1 << bit)).join("") };
}

/** The frame in the words of misc.json. */
export function lineOf(output: Output): string | null {
  const summary = summaryOf(output);
  if (summary === null) return null;
  const { dev, dst, src } = summary;
  if (summary["icmp"] !== undefined) return `${dev} ${src}>${dst} icmp ${summary["icmp"]}`;
  if (summary["sport"] === undefined) return `${dev} proto ${summary["proto"]}`;
  const flags = summary["flags"] === undefined ? "" : ` flags ${summary["flags"]}`;
  return `${dev} ${src}:${summary["sport"]}>${dst}:${summary["dport"]}${flags}`;
}

const LISTED_FLOW = /^(\S+ )(\d\d):(\d\d)( .*)$/;

/** Listings agree; those of connections as sets of lines whose time differs by a second at most. */
export function sameListing(actual: string, expected: string, title: string): void {
  if (!expected.startsWith("IPVS connection entries\n")) {
    return assert.is((actual), (expected), title);
  }
  const lines = (text: string): [string, number][] =>
    text
      .split("\n")
      .map((line): [string, number] => {
        const match = LISTED_FLOW.exec(line);
        if (match === null) return [line, 0];
        return [match[1]! + match[4]!, Number(match[2]) * 60 + Number(match[3])];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1));
  const ours = lines(actual);
  const theirs = lines(expected);
  assert.equal(
    ours.map(([text]) => text),
    theirs.map(([text]) => text),
    title,
  );
  for (const [i, [text, seconds]] of ours.entries()) {
    assert.ok(Math.abs(seconds - theirs[i]![1]) <= 1, `${title}: ${text} in ${seconds} s`);
  }
}
