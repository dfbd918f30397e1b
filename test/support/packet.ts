// Builders of packets and frames for tests. Shares no code with dataplane/wire, or both could be wrong together.
//
// tcp, udp, icmp and ipv4 make an IPv4 packet; ethernet and arp… make a frame round one. All checksums are
// right unless asked otherwise; a test that needs a wrong byte writes it afterwards.

import { octets6 } from "./address6.ts";

/** Payload: text, bytes, or that many bytes of a pattern. */
export type Data = string | Uint8Array | number;

/** MACs of the three parties of most tests. */
export const MAC = {
  client: "02:00:00:00:00:c1",
  director: "02:00:00:00:00:d1",
  server: "02:00:00:00:00:51",
  broadcast: "ff:ff:ff:ff:ff:ff",
  none: "00:00:00:00:00:00",
} as const;

export interface NetworkFields {
  /** Type of service octet. */
  tos?: number;
  id?: number;
  /** Do not fragment. */
  df?: boolean;
  ttl?: number;
  /** IPv4 options, padded to a multiple of four bytes with zeros. */
  ipOptions?: Uint8Array;
  /** More fragments follow. */
  more?: boolean;
  /** Fragment offset in bytes, a multiple of 8. */
  offset?: number;
}

export interface Ipv4Fields extends NetworkFields {
  from: string;
  to: string;
  protocol: number;
  payload?: Data;
}

export interface TcpFields extends NetworkFields {
  /** "198.51.100.7:40000" */
  from: string;
  to: string;
  /** Letters of F, S, R, P, A, U, E, C. */
  flags?: string;
  seq?: number;
  ack?: number;
  window?: number;
  urgent?: number;
  /** The four bits behind the data offset. */
  reserved?: number;
  /** TCP options, padded to a multiple of four bytes with zeros. */
  options?: Uint8Array;
  data?: Data;
}

export interface UdpFields extends NetworkFields {
  from: string;
  to: string;
  data?: Data;
  /** False leaves the checksum field 0: "no checksum". */
  checksum?: boolean;
}

export interface IcmpFields extends NetworkFields {
  /** Addresses without port. */
  from: string;
  to: string;
  type: number;
  code?: number;
  /** Identifier and sequence of an echo message. */
  identifier?: number;
  sequence?: number;
  /** Next-hop MTU of "fragmentation needed". */
  mtu?: number;
  /** What follows the 8 bytes of header; for errors the quoted packet, cut as the test likes. */
  data?: Data;
}

const octetsOf = (address: string): number[] => {
  const octets = address.split(".").map(Number);
  if (octets.length !== 4 || octets.some((octet) => !(octet >= 0 && octet <= 255))) {
    throw new Error(`a test packet needs an IPv4 address, not "${address}"`);
  }
  return octets;
};

const macOctets = (mac: string): number[] =>
  mac.split(":").map((part) => Number.parseInt(part, 16));

const half = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff];
const word = (value: number): number[] => [...half(value >> 16), ...half(value)];

function endpoint(text: string): { address: string; port: number } {
  const [address, port, ...rest] = text.split(":");
  if (port === undefined || rest.length > 0) {
    throw new Error(`a test packet needs "address:port", not "${text}"`);
  }
  return { address: address!, port: Number(port) };
}

/** Bytes of a payload. A number gives that many bytes of a pattern that repeats every 251 bytes. */
export function bytesOf(data: Data | undefined): Uint8Array {
  if (data === undefined) return new Uint8Array(0);
  if (typeof data === "string") return new TextEncoder().encode(data);
  if (typeof data === "number") return Uint8Array.from({ length: data }, (_, i) => i % 251);
  return data;
}

const padded = (bytes: Uint8Array | undefined): number[] => {
  const list = [...(bytes ?? [])];
  while (list.length % 4 !== 0) list.push(0);
  return list;
};

/** The Internet checksum of RFC 1071 §4.1, byte by byte. */
export function internetChecksum(bytes: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < bytes.length; i++) {
    total += i % 2 === 0 ? bytes[i]! * 256 : bytes[i]!;
    if (total > 0xffff) total -= 0xffff;
  }
  return 0xffff - total;
}

/** Checksum of a transport segment with its pseudo header, over IPv4 or IPv6 as the addresses say. */
export function segmentChecksum(
  from: string,
  to: string,
  protocol: number,
  segment: ArrayLike<number>,
): number {
  const pseudo = from.includes(":")
    ? [...octets6(from), ...octets6(to), ...word(segment.length), 0, 0, 0, protocol]
    : [...octetsOf(from), ...octetsOf(to), 0, protocol, ...half(segment.length)];
  return internetChecksum([...pseudo, ...Array.from(segment)]);
}

const put = (bytes: number[], at: number, value: number): void => {
  bytes.splice(at, 2, ...half(value));
};

/** An IPv4 packet. Defaults: TTL 64, identification 0, no options, not a fragment. */
export function ipv4(fields: Ipv4Fields): Uint8Array {
  const options = padded(fields.ipOptions);
  const payload = bytesOf(fields.payload);
  const headerBytes = 20 + options.length;
  const offset = fields.offset ?? 0;
  if (offset % 8 !== 0) throw new Error(`a fragment starts at a multiple of 8, not at ${offset}`);
  const flags = (fields.df === true ? 0x4000 : 0) | (fields.more === true ? 0x2000 : 0);
  const header = [
    0x40 | (headerBytes / 4),
    fields.tos ?? 0,
    ...half(headerBytes + payload.length),
    ...half(fields.id ?? 0),
    ...half(flags | (offset / 8)),
    fields.ttl ?? 64,
    fields.protocol,
    0,
    0,
    ...octetsOf(fields.from),
    ...octetsOf(fields.to),
    ...options,
  ];
  put(header, 10, internetChecksum(header));
  return Uint8Array.from([...header, ...payload]);
}

const FLAG_LETTERS = "FSRPAUEC";

/** TCP flags byte from letters of FSRPAUEC. */
export function flagBits(letters: string): number {
  let bits = 0;
  for (const letter of letters) {
    const index = FLAG_LETTERS.indexOf(letter);
    if (index < 0) throw new Error(`a TCP flag is one of ${FLAG_LETTERS}, not "${letter}"`);
    bits |= 1 << index;
  }
  return bits;
}

/** An IPv4 packet with a TCP segment. Defaults: flags "A", sequence numbers 0, window 65535. */
export function tcp(fields: TcpFields): Uint8Array {
  const from = endpoint(fields.from);
  const to = endpoint(fields.to);
  const options = padded(fields.options);
  const segment = [
    ...half(from.port),
    ...half(to.port),
    ...word(fields.seq ?? 0),
    ...word(fields.ack ?? 0),
    (((20 + options.length) / 4) << 4) | (fields.reserved ?? 0),
    flagBits(fields.flags ?? "A"),
    ...half(fields.window ?? 65_535),
    0,
    0,
    ...half(fields.urgent ?? 0),
    ...options,
    ...bytesOf(fields.data),
  ];
  put(segment, 16, segmentChecksum(from.address, to.address, 6, segment));
  return ipv4({
    ...fields,
    from: from.address,
    to: to.address,
    protocol: 6,
    payload: Uint8Array.from(segment),
  });
}

/** An IPv4 packet with a UDP datagram. */
export function udp(fields: UdpFields): Uint8Array {
  const from = endpoint(fields.from);
  const to = endpoint(fields.to);
  const data = bytesOf(fields.data);
  const datagram = [...half(from.port), ...half(to.port), ...half(8 + data.length), 0, 0, ...data];
  if (fields.checksum !== false) {
    const checksum = segmentChecksum(from.address, to.address, 17, datagram);
    put(datagram, 6, checksum === 0 ? 0xffff : checksum);
  }
  return ipv4({
    ...fields,
    from: from.address,
    to: to.address,
    protocol: 17,
    payload: Uint8Array.from(datagram),
  });
}

/** An IPv4 packet with an ICMP message. */
export function icmp(fields: IcmpFields): Uint8Array {
  const rest =
    fields.mtu === undefined
      ? [...half(fields.identifier ?? 0), ...half(fields.sequence ?? 0)]
      : [0, 0, ...half(fields.mtu)];
  const message = [fields.type, fields.code ?? 0, 0, 0, ...rest, ...bytesOf(fields.data)];
  put(message, 2, internetChecksum(message));
  return ipv4({ ...fields, protocol: 1, payload: Uint8Array.from(message) });
}

export interface EthernetFields {
  /** Destination MAC; the director's by default. */
  to?: string;
  /** Source MAC; the client's by default. */
  from?: string;
  /** 802.1Q VLAN number: adds a tag. */
  vlan?: number;
  /** 0x0800 by default. */
  etherType?: number;
  payload: Uint8Array;
  /** Pads the frame with zeros to this many bytes, as a wire does to 60. */
  padTo?: number;
}

/** A frame round a packet. */
export function ethernet(fields: EthernetFields): Uint8Array {
  const frame = [
    ...macOctets(fields.to ?? MAC.director),
    ...macOctets(fields.from ?? MAC.client),
    ...(fields.vlan === undefined ? [] : [0x81, 0x00, ...half(fields.vlan)]),
    ...half(fields.etherType ?? 0x0800),
    ...fields.payload,
  ];
  while (frame.length < (fields.padTo ?? 0)) frame.push(0);
  return Uint8Array.from(frame);
}

export interface ArpFields {
  senderMac: string;
  /** Sender's IPv4 address. */
  sender: string;
  targetMac?: string;
  target: string;
  /** Destination MAC of the frame: broadcast for requests, targetMac for replies. */
  to?: string;
  vlan?: number;
}

function arp(operation: number, fields: ArpFields, to: string): Uint8Array {
  const payload = Uint8Array.from([
    ...half(1),
    ...half(0x0800),
    6,
    4,
    ...half(operation),
    ...macOctets(fields.senderMac),
    ...octetsOf(fields.sender),
    ...macOctets(fields.targetMac ?? MAC.none),
    ...octetsOf(fields.target),
  ]);
  const tag = fields.vlan === undefined ? {} : { vlan: fields.vlan };
  return ethernet({ to, from: fields.senderMac, etherType: 0x0806, payload, ...tag });
}

/** A frame that asks who has `target`. */
export const arpRequest = (fields: ArpFields): Uint8Array =>
  arp(1, fields, fields.to ?? MAC.broadcast);

/** A frame that says where `sender` is. */
export const arpReply = (fields: ArpFields): Uint8Array =>
  arp(2, fields, fields.to ?? fields.targetMac ?? MAC.broadcast);

/**
 * Cuts a packet into fragments of at most `mtu` bytes, in order; options go into all of them. A packet that
 * fits stays whole. A fragment may be cut again.
 */
export function fragment(packet: Uint8Array, mtu: number): Uint8Array[] {
  if (packet.length <= mtu) return [packet];
  const headerBytes = (packet[0]! & 15) * 4;
  const step = Math.floor((mtu - headerBytes) / 8) * 8;
  if (step <= 0) throw new Error(`an MTU of ${mtu} leaves no room for a payload`);
  const payload = packet.subarray(headerBytes);
  const field = (packet[6]! << 8) | packet[7]!;
  const fragments: Uint8Array[] = [];
  for (let offset = 0; offset < payload.length; offset += step) {
    const part = payload.subarray(offset, offset + step);
    const more = offset + step < payload.length ? 0x2000 : field & 0x2000;
    const header = [...packet.subarray(0, headerBytes)];
    put(header, 2, headerBytes + part.length);
    put(header, 6, more | ((field & 0x1fff) + offset / 8));
    put(header, 10, 0);
    put(header, 10, internetChecksum(header));
    fragments.push(Uint8Array.from([...header, ...part]));
  }
  return fragments;
}
