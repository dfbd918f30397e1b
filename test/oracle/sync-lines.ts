// Connection sync in lives: a master with some setting or other, and what it announced in the course of a life. When a
// message leaves, and how many records share it, is a matter of time; which records, in which order, is not.

import type { Dice } from "./dice.ts";
import type { Answer, Request } from "./script.ts";

/** Sysctls that decide what is announced, and by no clock. */
const SETTINGS: readonly (readonly [name: string, values: readonly string[]])[] = [
  ["sync_threshold", ["3 50", "1 2", "2 3", "0 1", "2 0"]],
  ["sync_persist_mode", ["0", "1"]],
  ["sync_version", ["1", "1", "0"]],
  ["sync_ports", ["1", "2"]],
];
const GROUP = /^4[5-9a-f].{30}e0000051/;
const PORTS_AT = 20;

/** Starts a master on the clients' side. */
export function masterLines(dice: Dice): Request[] {
  const settings = SETTINGS.map(([sysctl, values]) => ({ sysctl, value: dice.pick(values) }));
  const id = String(dice.integer(0, 255));
  const daemon = ["--start-daemon", "master", "--mcast-interface", "tap0", "--syncid", id];
  return [...settings.slice(0, dice.integer(0, 4)), { ipvsadm: daemon }];
}

/** True for a packet, as hex, to the group of sync daemons. */
export const isToGroup = (packet: string): boolean => GROUP.test(packet);

/** Records of all messages in the answers, as hex, by synchronisation port, each with the format of its message. */
export function recordsOf(answers: readonly Answer[]): string[] {
  const found: [port: number, record: string][] = [];
  for (const answer of answers) {
    for (const { packet = "" } of (answer["out"] ?? []) as { packet?: string }[]) {
      if (!isToGroup(packet)) continue;
      const bytes = Buffer.from(packet, "hex");
      const port = bytes.readUInt16BE(PORTS_AT + 2);
      for (const record of recordsIn(bytes.subarray(PORTS_AT + 8))) found.push([port, record]);
    }
  }
  return found.sort(([a], [b]) => a - b).map(([port, record]) => `${port} ${record}`);
}

const V0_HEADER = 4;
const V1_HEADER = 8;
const V0_RECORD = 24;
const V0_SEQUENCES = 24;
const V0_FLAGS_AT = 20;
const HAS_SEQUENCES = 0x600;

function recordsIn(message: Buffer): string[] {
  const isV1 = message[0] === 0 && message[5] === 1 && message.readUInt16BE(6) === 0;
  const count = isV1 ? message[4]! : message[0]!;
  const records: string[] = [];
  let at = isV1 ? V1_HEADER : V0_HEADER;
  for (let i = 0; i < count; i++) {
    const hasSequences = !isV1 && (message.readUInt16BE(at + V0_FLAGS_AT) & HAS_SEQUENCES) !== 0;
    const bytes = isV1
      ? message.readUInt16BE(at + 2) & 0xfff
      : V0_RECORD + (hasSequences ? V0_SEQUENCES : 0);
    records.push(`v${isV1 ? 1 : 0} id ${message[1]!} ${message.toString("hex", at, at + bytes)}`);
    at += isV1 ? (bytes + 3) & ~3 : bytes;
  }
  return records;
}
