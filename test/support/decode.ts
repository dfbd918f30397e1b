// Frames and packets as one readable line, for failure messages and diffs. Shares no code with dataplane/wire.
//
// 02:00:00:00:00:c1 > 02:00:00:00:00:d1 | IPv4 198.51.100.7 > 203.0.113.1 ttl 64 id 0 | TCP 40000 > 80 [S] seq 1 …
// Whatever is wrong stands in exclamation marks: !IPv4 checksum 1234, should be abcd!

import * as assert from "uvu/assert";
import { text6 } from "./address6.ts";
import { internetChecksum, segmentChecksum } from "./packet.ts";

const half = (bytes: Uint8Array, at: number): number => (bytes[at]! << 8) | bytes[at + 1]!;
const word = (bytes: Uint8Array, at: number): number =>
  half(bytes, at) * 65_536 + half(bytes, at + 2);
const hex = (value: number): string => value.toString(16).padStart(4, "0");
const dotted = (bytes: Uint8Array, at: number): string => bytes.subarray(at, at + 4).join(".");
const macText = (bytes: Uint8Array, at: number): string =>
  Array.from(bytes.subarray(at, at + 6), (octet) => octet.toString(16).padStart(2, "0")).join(":");

/** The bytes as hexadecimal pairs, at most `limit` of them. */
export const hexText = (bytes: Uint8Array, limit = 64): string =>
  Array.from(bytes.subarray(0, limit), (octet) => octet.toString(16).padStart(2, "0")).join(" ") +
  (bytes.length > limit ? ` … (${bytes.length} bytes)` : "");

function dataText(data: Uint8Array): string {
  if (data.length === 0) return "";
  const isText = data.every((octet) => octet >= 0x20 && octet < 0x7f) && data.length <= 40;
  if (isText) return ` data "${new TextDecoder().decode(data)}"`;
  return ` data ${data.length} bytes #${Bun.hash.crc32(data).toString(16)}`;
}

/** "!…!" when the stored checksum is not the right one, else nothing. */
const fault = (name: string, stored: number, right: number): string =>
  stored === right ? "" : ` !${name} checksum ${hex(stored)}, should be ${hex(right)}!`;

function without(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = 0;
  copy[at + 1] = 0;
  return copy;
}

interface Around {
  readonly source: string;
  readonly destination: string;
  /** The transport bytes are all there: checksums can be judged. */
  readonly isWhole: boolean;
}

function describeTcp(bytes: Uint8Array, around: Around): string {
  const ports = `TCP ${half(bytes, 0)} > ${half(bytes, 2)}`;
  if (bytes.length < 20) return `${ports} (cut to ${bytes.length} bytes)`;
  const letters = [..."FSRPAUEC"].filter((_, i) => (bytes[13]! & (1 << i)) !== 0).join("");
  const headerBytes = (bytes[12]! >> 4) * 4;
  const options = headerBytes > 20 ? ` options ${hexText(bytes.subarray(20, headerBytes))}` : "";
  const right = segmentChecksum(around.source, around.destination, 6, without(bytes, 16));
  return (
    `${ports} [${letters}] seq ${word(bytes, 4)} ack ${word(bytes, 8)} win ${half(bytes, 14)}` +
    options +
    dataText(bytes.subarray(headerBytes)) +
    (around.isWhole ? fault("TCP", half(bytes, 16), right) : "")
  );
}

function describeUdp(bytes: Uint8Array, around: Around): string {
  const ports = `UDP ${half(bytes, 0)} > ${half(bytes, 2)}`;
  const stored = half(bytes, 6);
  const computed = segmentChecksum(around.source, around.destination, 17, without(bytes, 6));
  const right = computed === 0 ? 0xffff : computed;
  const isJudged = around.isWhole && stored !== 0;
  return (
    ports +
    (around.isWhole && half(bytes, 4) !== bytes.length ? ` !length ${half(bytes, 4)}!` : "") +
    dataText(bytes.subarray(8)) +
    (stored === 0 ? " no checksum" : "") +
    (isJudged ? fault("UDP", stored, right) : "")
  );
}

const ICMP_ERRORS = new Set([3, 4, 5, 11, 12]);

function describeIcmp(bytes: Uint8Array, around: Around): string {
  const type = bytes[0]!;
  const right = internetChecksum(without(bytes, 2));
  const wrong = around.isWhole ? fault("ICMP", half(bytes, 2), right) : "";
  const kind = `ICMP ${type}/${bytes[1]!}`;
  if (!ICMP_ERRORS.has(type)) {
    const numbers = `id ${half(bytes, 4)} seq ${half(bytes, 6)}`;
    return `${kind} ${numbers}${dataText(bytes.subarray(8))}${wrong}`;
  }
  const mtu = type === 3 && bytes[1] === 4 ? ` mtu ${half(bytes, 6)}` : "";
  return `${kind}${mtu}${wrong} about (${describePacket(bytes.subarray(8), true)})`;
}

function describeIcmp6(bytes: Uint8Array, around: Around): string {
  const type = bytes[0]!;
  const right = segmentChecksum(around.source, around.destination, 58, without(bytes, 2));
  const wrong = around.isWhole ? fault("ICMPv6", half(bytes, 2), right) : "";
  const kind = `ICMPv6 ${type}/${bytes[1]!} rest ${word(bytes, 4)}`;
  if (type >= 128) return `${kind}${dataText(bytes.subarray(8))}${wrong}`;
  return `${kind}${wrong} about (${describePacket(bytes.subarray(8), true)})`;
}

function describeGre(bytes: Uint8Array): string {
  const hasChecksum = (bytes[0]! & 0x80) !== 0;
  const wrong = hasChecksum
    ? fault("GRE", half(bytes, 4), internetChecksum(without(bytes, 4)))
    : "";
  return `GRE ${hex(half(bytes, 2))}${wrong} (${describePacket(bytes.subarray(hasChecksum ? 8 : 4))})`;
}

/** Extension headers by protocol number, with what follows them. */
const EXTENSIONS = new Set([0, 43, 44, 51, 60]);

function describePacket6(packet: Uint8Array, isQuoted: boolean): string {
  const total = 40 + half(packet, 4);
  const label = word(packet, 0) & 0xfffff;
  const trafficClass = (half(packet, 0) >> 4) & 0xff;
  let protocol = packet[6]!;
  let at = 40;
  let chain = "";
  let isPart = false;
  let isLater = false;
  while (EXTENSIONS.has(protocol) && at + 8 <= packet.length && !isLater) {
    let bytes = (packet[at + 1]! + 1) * 8;
    if (protocol === 51) bytes = (packet[at + 1]! + 2) * 4;
    if (protocol === 44) {
      bytes = 8;
      const field = half(packet, at + 2);
      isLater = field >> 3 !== 0;
      isPart = field !== 0;
      chain += ` fragment ${field & ~7}${(field & 1) === 0 ? "" : "+"} id ${word(packet, at + 4)}`;
    } else {
      chain += ` header ${protocol} ${hexText(packet.subarray(at, at + bytes))}`;
    }
    protocol = packet[at]!;
    at += bytes;
  }
  const around = {
    source: text6(packet, 8),
    destination: text6(packet, 24),
    isWhole: packet.length === total && !isPart,
  };
  const words = [
    `IPv6 ${around.source} > ${around.destination} hops ${packet[7]!}`,
    trafficClass === 0 ? "" : ` class ${trafficClass}`,
    label === 0 ? "" : ` label ${label.toString(16)}`,
    chain,
    packet.length === total || isQuoted ? "" : ` !length ${total} of ${packet.length} bytes!`,
  ];
  const payload = packet.subarray(at, total);
  const inside = isLater
    ? `protocol ${protocol}${dataText(payload)}`
    : describePayload(protocol, payload, around);
  return `${words.join("")} | ${inside}`;
}

function describePayload(protocol: number, bytes: Uint8Array, around: Around): string {
  if (protocol === 4 || protocol === 41) return describePacket(bytes);
  if (protocol === 47) return describeGre(bytes);
  const isKnown = protocol === 6 || protocol === 17 || protocol === 1 || protocol === 58;
  if (!isKnown) return `protocol ${protocol}${dataText(bytes)}`;
  if (bytes.length < 8) return `protocol ${protocol} !cut to ${bytes.length} bytes!`;
  if (protocol === 6) return describeTcp(bytes, around);
  if (protocol === 17) return describeUdp(bytes, around);
  if (protocol === 58) return describeIcmp6(bytes, around);
  return describeIcmp(bytes, around);
}

/** An IP packet as one line. `isQuoted`: it may be cut, as inside an ICMP error. */
export function describePacket(packet: Uint8Array, isQuoted = false): string {
  if (packet.length >= 40 && packet[0]! >> 4 === 6) return describePacket6(packet, isQuoted);
  if (packet.length < 20 || packet[0]! >> 4 !== 4) return `not IP: ${hexText(packet)}`;
  const headerBytes = (packet[0]! & 15) * 4;
  const total = half(packet, 2);
  const fragment = half(packet, 6);
  const offset = (fragment & 0x1fff) * 8;
  const isPart = (fragment & 0x3fff) !== 0;
  const around = {
    source: dotted(packet, 12),
    destination: dotted(packet, 16),
    isWhole: packet.length === total && !isPart,
  };
  const header = without(packet.subarray(0, headerBytes), 10);
  const options = packet.subarray(20, headerBytes);
  const words = [
    `IPv4 ${around.source} > ${around.destination} ttl ${packet[8]!} id ${half(packet, 4)}`,
    packet[1] === 0 ? "" : ` tos ${packet[1]!}`,
    (fragment & 0x4000) === 0 ? "" : " DF",
    isPart ? ` fragment ${offset}${(fragment & 0x2000) === 0 ? "" : "+"}` : "",
    options.length === 0 ? "" : ` options ${hexText(options)}`,
    packet.length === total || isQuoted ? "" : ` !length ${total} of ${packet.length} bytes!`,
    fault("IPv4", half(packet, 10), internetChecksum(header)),
  ];
  const payload = packet.subarray(headerBytes, total);
  const isLater = offset !== 0;
  const inside = isLater
    ? `protocol ${packet[9]!}${dataText(payload)}`
    : describePayload(packet[9]!, payload, around);
  return `${words.join("")} | ${inside}`;
}

function describeArp(bytes: Uint8Array): string {
  if (bytes.length < 28) return `ARP !cut to ${bytes.length} bytes!`;
  const sender = `${dotted(bytes, 14)} at ${macText(bytes, 8)}`;
  if (half(bytes, 6) === 1) return `ARP who has ${dotted(bytes, 24)}? asks ${sender}`;
  if (half(bytes, 6) !== 2) return `ARP operation ${half(bytes, 6)}`;
  return `ARP ${sender}, told to ${dotted(bytes, 24)} at ${macText(bytes, 18)}`;
}

/** An Ethernet frame as one line. Padding behind the packet is told by its length. */
export function describeFrame(frame: Uint8Array): string {
  if (frame.length < 14) return `not Ethernet: ${hexText(frame)}`;
  const isTagged = half(frame, 12) === 0x8100;
  const network = isTagged ? 18 : 14;
  const type = half(frame, network - 2);
  const vlan = isTagged ? ` vlan ${half(frame, 14) & 0xfff}` : "";
  const head = `${macText(frame, 6)} > ${macText(frame, 0)}${vlan} | `;
  const rest = frame.subarray(network);
  if (type === 0x0806) return head + describeArp(rest);
  if (type === 0x86dd) {
    const bytes = rest.length >= 40 ? 40 + half(rest, 4) : rest.length;
    const padded = rest.length - bytes;
    return (
      head +
      describePacket(rest.subarray(0, Math.max(bytes, 40))) +
      (padded > 0 ? ` | padding ${padded} bytes` : "")
    );
  }
  if (type !== 0x0800) return `${head}type ${hex(type)} ${hexText(rest)}`;
  const total = rest.length >= 4 ? half(rest, 2) : rest.length;
  const packet = rest.subarray(0, Math.max(total, 20));
  const padding = rest.length - packet.length;
  return head + describePacket(packet) + (padding > 0 ? ` | padding ${padding} bytes` : "");
}

/** What is wrong with a packet's lengths and checksums, inner packets included; empty when all is right. */
export const faultsOf = (packet: Uint8Array): string[] =>
  describePacket(packet).match(/!.*?!/g) ?? [];

function assertSame(
  actual: Uint8Array,
  expected: Uint8Array,
  describe: (bytes: Uint8Array) => string,
  what: string,
): void {
  if (Buffer.compare(actual, expected) === 0) return;
  const got = describe(actual);
  const want = describe(expected);
  const detail = got === want ? ` as hex ${hexText(actual, 2000)}` : "";
  const wantDetail = got === want ? ` as hex ${hexText(expected, 2000)}` : "";
  assert.is(got + detail, want + wantDetail, what);
  assert.unreachable(`${what}: the bytes differ`);
}

/** Fails with both frames decoded when they are not the same bytes. */
export const assertSameFrame = (
  actual: Uint8Array,
  expected: Uint8Array,
  what = "the frames differ",
): void => assertSame(actual, expected, describeFrame, what);

/** Fails with both packets decoded when they are not the same bytes. */
export const assertSamePacket = (
  actual: Uint8Array,
  expected: Uint8Array,
  what = "the packets differ",
): void => assertSame(actual, expected, (bytes) => describePacket(bytes), what);
