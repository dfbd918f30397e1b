// Makes whole packets from a line of text, for questions about packets that nobody sent: `tapvs sim`,
// `tapvs trace --what-if`. Cold: allocates freely.

import { type Address, parseAddress } from "./address.ts";
import * as ipv4 from "./ipv4.ts";
import * as ipv6 from "./ipv6.ts";
import * as tcp from "./tcp.ts";
import * as udp from "./udp.ts";

/** Fields of a crafted packet that the text does not say. */
export interface CraftOptions {
  /** TCP sequence and acknowledgement numbers, uint32. */
  readonly sequence?: number;
  readonly acknowledgement?: number;
  readonly data?: string;
}

export interface Crafted {
  /** The IP packet. */
  readonly packet: Uint8Array;
  readonly source: Address;
  readonly destination: Address;
}

const TTL = 64;
const IDENTIFICATION = 0x1234;
const WINDOW = 64_240;
const SEQUENCE = 1000;

const FLAG_BITS: Record<string, number> = {
  F: tcp.FIN,
  S: tcp.SYN,
  R: tcp.RST,
  P: tcp.PSH,
  A: tcp.ACK,
  U: tcp.URG,
};

interface Ends {
  readonly source: Address;
  readonly sourcePort: number;
  readonly destination: Address;
  readonly destinationPort: number;
  readonly flags: number;
}

const LINE =
  /^\[?([0-9a-fA-F.:]+?)\]?:(\d{1,5}) > \[?([0-9a-fA-F.:]+?)\]?:(\d{1,5})(?: ([FSRPAU]+|-))?$/;

/** Reads "A:p > B:p [FLAGS]"; a sentence when it cannot be one. */
function readEnds(text: string): Ends | string {
  const match = LINE.exec(text.trim());
  if (match === null) return "a packet reads: SOURCE:PORT > DESTINATION:PORT [FLAGS]";
  const source = parseAddress(match[1]!);
  const destination = parseAddress(match[3]!);
  if (source === null) return `"${match[1]}" is no address`;
  if (destination === null) return `"${match[3]}" is no address`;
  if (source.family !== destination.family) return "source and destination are of two families";
  const sourcePort = Number(match[2]);
  const destinationPort = Number(match[4]);
  if (sourcePort > 65_535 || destinationPort > 65_535) return "a port is a number up to 65535";
  let flags = 0;
  for (const letter of match[5] ?? "") flags |= FLAG_BITS[letter] ?? 0;
  return { source, sourcePort, destination, destinationPort, flags };
}

/** The TCP packet that `text` describes, or a sentence on what is wrong with it. */
export function craftTcp(text: string, options: CraftOptions = {}): Crafted | string {
  const ends = readEnds(text);
  if (typeof ends === "string") return ends;
  const data = new TextEncoder().encode(options.data ?? "");
  const bytes = tcp.TCP_HEADER_BYTES_MIN + data.length;
  const { packet, view, at } = blank(ends, ipv4.PROTOCOL_TCP, bytes);
  view.setUint16(at, ends.sourcePort);
  view.setUint16(at + 2, ends.destinationPort);
  view.setUint32(at + 4, options.sequence ?? SEQUENCE);
  view.setUint32(at + 8, options.acknowledgement ?? 0);
  view.setUint8(at + 12, (tcp.TCP_HEADER_BYTES_MIN / 4) << 4);
  view.setUint8(at + 13, ends.flags);
  view.setUint16(at + 14, WINDOW);
  packet.set(data, at + tcp.TCP_HEADER_BYTES_MIN);
  tcp.writeChecksum(view, 0, at, bytes);
  return { packet, source: ends.source, destination: ends.destination };
}

/** The UDP packet that `text` describes, or a sentence on what is wrong with it. */
export function craftUdp(text: string, options: CraftOptions = {}): Crafted | string {
  const ends = readEnds(text);
  if (typeof ends === "string") return ends;
  const data = new TextEncoder().encode(options.data ?? "hello");
  const bytes = udp.UDP_HEADER_BYTES + data.length;
  const { packet, view, at } = blank(ends, ipv4.PROTOCOL_UDP, bytes);
  udp.writeHeader(view, at, ends.sourcePort, ends.destinationPort, bytes);
  packet.set(data, at + udp.UDP_HEADER_BYTES);
  udp.writeChecksum(view, 0, at, bytes);
  return { packet, source: ends.source, destination: ends.destination };
}

interface Blank {
  readonly packet: Uint8Array;
  readonly view: DataView;
  /** Where the transport header goes. */
  readonly at: number;
}

function blank(ends: Ends, protocol: number, transportBytes: number): Blank {
  const isIpv6 = ends.source.family === 6;
  const at = isIpv6 ? ipv6.IPV6_HEADER_BYTES : ipv4.IPV4_HEADER_BYTES_MIN;
  const packet = new Uint8Array(at + transportBytes);
  const view = new DataView(packet.buffer);
  const { source, destination } = ends;
  if (isIpv6) {
    ipv6.writeHeader(view, 0, transportBytes, 0, 0, TTL, protocol);
    ipv6.setSource(view, 0, source.word0, source.word1, source.word2, source.word3);
    const { word0, word1, word2, word3 } = destination;
    ipv6.setDestination(view, 0, word0, word1, word2, word3);
  } else {
    const { DONT_FRAGMENT } = ipv4;
    const { word0: from } = source;
    const { word0: to } = destination;
    const total = packet.length;
    ipv4.writeHeader(view, 0, total, 0, IDENTIFICATION, DONT_FRAGMENT, TTL, protocol, from, to);
  }
  return { packet, view, at };
}
