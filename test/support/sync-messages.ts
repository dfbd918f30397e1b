// Messages of sync daemons for tests: frames that carry them, and a reader of format 1 of its own. Shares no
// code with dataplane/sync.

import { frameOf, type Output } from "../../dataplane/simulation.ts";
import type { Laboratory } from "./laboratory.ts";
import { udp } from "./packet.ts";

const GROUP_MAC = "01:00:5e:00:00:51";
const PEER_MAC = "02:00:00:00:00:09";
const HEADERS_BYTES = 14 + 20 + 8;

/** A record as the recordings list it: protocol, flags, state, client, virtual, server port, timeout. */
export type RecordedRecord = [number, number, number, number, number, number, number];

/** Fields of a message's way, named as in the recordings, and its payload as hex. */
export interface SentMessage {
  readonly dev: string;
  readonly dmac: string;
  readonly ttl: number;
  readonly tos: number;
  readonly src: string;
  readonly dst: string;
  readonly sport_is_ephemeral: boolean;
  readonly dport: number;
  readonly ip_flags: number;
  readonly payload: string;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** Frames to an IPv4 group among what left, taken apart. */
export function sentMessages(outputs: readonly Output[]): SentMessage[] {
  return outputs
    .filter(({ frame }) => frame[0] === 1 && frame[23] === 17)
    .map(({ frame, port }) => {
      const view = new DataView(frame.buffer, frame.byteOffset, frame.length);
      const sourcePort = view.getUint16(34);
      return {
        dev: port,
        dmac: hex(frame.subarray(0, 6)).replace(/(..)(?!$)/g, "$1:"),
        ttl: frame[22]!,
        tos: frame[15]!,
        src: frame.subarray(26, 30).join("."),
        dst: frame.subarray(30, 34).join("."),
        sport_is_ephemeral: sourcePort >= 32_768 && sourcePort < 61_000,
        dport: view.getUint16(36),
        ip_flags: frame[20]! >> 5,
        payload: hex(frame.subarray(HEADERS_BYTES)),
      };
    });
}

/** The records of messages of format 1, in order. */
export function readRecords(messages: readonly { payload: string }[]): RecordedRecord[] {
  return messages.flatMap(({ payload }) => {
    const bytes = Uint8Array.from(Buffer.from(payload, "hex"));
    const view = new DataView(bytes.buffer);
    const found: RecordedRecord[] = [];
    let at = 8;
    for (let i = 0; i < bytes[4]!; i++) {
      const ports = [10, 12, 14].map((offset) => view.getUint16(at + offset));
      found.push([
        bytes[at + 1]!,
        view.getUint32(at + 4),
        view.getUint16(at + 8),
        ports[0]!,
        ports[1]!,
        ports[2]!,
        view.getUint32(at + 20),
      ]);
      at += ((view.getUint16(at + 2) & 0xfff) + 3) & ~3;
    }
    return found;
  });
}

/** Lets another director say something to the group, on tap0. */
export function receiveMessage(laboratory: Laboratory, payload: string, port = 8848): void {
  const data = Uint8Array.from(Buffer.from(payload, "hex"));
  const packet = udp({ from: "198.18.0.9:5000", to: `224.0.0.81:${port}`, ttl: 1, data });
  laboratory.simulation.send("tap0", frameOf(packet, GROUP_MAC, PEER_MAC));
}

/** Lines of ip_vs_conn without the seconds' column of their own, sorted. */
export const flowTable = (laboratory: Laboratory): string[] => laboratory.flowLines().sort();
