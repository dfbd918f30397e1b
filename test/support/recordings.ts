// Recordings of the real kernel (test/golden/recordings) and how they are compared with what tapvs does.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describePacket } from "./decode.ts";

const FOLDER = join(import.meta.dir, "..", "golden", "recordings");

export const readRecording = <T>(file: string): T =>
  JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as T;

export interface RecordedFrame {
  readonly dev: string;
  readonly dmac: string;
  readonly smac: string;
  /** The IP packet as hex. */
  readonly ip: string;
}

const ICMP = 1;
const PROTOCOLS_OF_TUNNELS = new Set([4, 17, 41, 47]);
const GUE_PORT = 6080;

/** A packet with the fields blanked that no two kernels agree on: the id of packets the director makes. */
export function masked(hex: string): string {
  const packet = Uint8Array.from(Buffer.from(hex, "hex"));
  if (packet[0]! >> 4 === 6) return masked6(packet);
  if (packet[0]! >> 4 !== 4 || !isMadeByDirector(packet)) return hex;
  packet.fill(0, 4, 6);
  packet.fill(0, 10, 12);
  // The source port of GUE is a hash with a random key, and so the UDP checksum is another one, too.
  if (packet[9] === 17 && ((packet[6]! & 0x1f) | packet[7]!) === 0) maskSourcePort(packet, 20);
  return Buffer.from(packet).toString("hex");
}

const IPV6_HEADER_BYTES = 40;
/** Packets of the recordings come with 64 at most, and leave with less: what leaves with 64 was made here. */
const HOPS_OF_MADE = 64;
const FRAGMENT = 44;
/** Hop-by-hop, destination options, routing. */
const OPTIONS = new Set([0, 60, 43]);

/** Flow labels and fragment identifications of what the director made, and GUE's ports. */
function masked6(packet: Uint8Array): string {
  if (packet[7] === HOPS_OF_MADE) {
    packet[1]! &= 0xf0;
    packet.fill(0, 2, 4);
  }
  let next = packet[6]!;
  let at = IPV6_HEADER_BYTES;
  let isLater = false;
  while (OPTIONS.has(next) || next === FRAGMENT) {
    if (next === FRAGMENT) {
      packet.fill(0, at + 4, at + 8);
      isLater = half(packet, at + 2) >> 3 !== 0;
    }
    const bytes = next === FRAGMENT ? 8 : (packet[at + 1]! + 1) * 8;
    next = packet[at]!;
    at += bytes;
  }
  if (next === 17 && !isLater && half(packet, at + 2) === GUE_PORT) maskSourcePort(packet, at);
  return Buffer.from(packet).toString("hex");
}

const half = (packet: Uint8Array, at: number): number => (packet[at]! << 8) | packet[at + 1]!;

function isMadeByDirector(packet: Uint8Array): boolean {
  const protocol = packet[9]!;
  const isDontFragment = (packet[6]! & 0x40) !== 0;
  if (isDontFragment) return protocol === 17 && isTunnel(packet);
  if (protocol === ICMP) {
    const type = packet[(packet[0]! & 15) * 4];
    return (packet[1]! & 0xe0) === 0xc0 || type === 0;
  }
  return isTunnel(packet);
}

/** A tunnel packet of the director's; of a fragmented one each fragment. */
function isTunnel(packet: Uint8Array): boolean {
  const sourceIsDirector = packet[12] === 198 && packet[13] === 18 && packet[15] === 1;
  if (!sourceIsDirector || !PROTOCOLS_OF_TUNNELS.has(packet[9]!)) return false;
  const isLater = ((packet[6]! & 0x1f) | packet[7]!) !== 0;
  return packet[9] !== 17 || isLater || isGue(packet);
}

/** Blanks a UDP source port and takes it out of the checksum, if there is one. */
function maskSourcePort(packet: Uint8Array, at: number): void {
  const view = new DataView(packet.buffer);
  const sum = view.getUint16(at + 6);
  if (sum !== 0) {
    let total = (~sum & 0xffff) - view.getUint16(at);
    if (total < 0) total += 0xffff;
    view.setUint16(at + 6, ~total & 0xffff);
  }
  view.setUint16(at, 0);
}

const isGue = (packet: Uint8Array): boolean => ((packet[22]! << 8) | packet[23]!) === GUE_PORT;

/** One line a frame, masked, for comparison and for reading when it fails. */
export const frameLine = ({ dev, dmac, smac, ip }: RecordedFrame): string => {
  const packet = masked(ip);
  return `${dev} ${smac} > ${dmac} ${describePacket(Uint8Array.from(Buffer.from(packet, "hex")))} ${packet}`;
};

/** Lines of ip_vs_conn agree when all but the seconds do and these differ by at most one. */
export function sameFlowLines(actual: readonly string[], expected: readonly string[]): boolean {
  const split = (line: string): [string, number] => {
    const words = line.trim().split(/\s+/);
    return [words.slice(0, -1).join(" "), Number(words.at(-1))];
  };
  const sorted = (lines: readonly string[]): [string, number][] =>
    lines.map(split).sort(([a], [b]) => (a < b ? -1 : 1));
  const ours = sorted(actual);
  const theirs = sorted(expected);
  return (
    ours.length === theirs.length &&
    ours.every(([text, seconds], i) => {
      const [other, otherSeconds] = theirs[i]!;
      return text === other && Math.abs(seconds - otherSeconds) <= 1;
    })
  );
}
