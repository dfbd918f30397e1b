// Builders of IPv6 packets for tests, as packet.ts builds IPv4 ones. Shares no code with dataplane/wire.

import { octets6 } from "./address6.ts";
import { bytesOf, type Data, flagBits, segmentChecksum } from "./packet.ts";

const half = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff];
const word = (value: number): number[] => [...half(value >> 16), ...half(value)];

/** An extension header: its protocol number, and its bytes without the first one, which names what follows. */
export interface Extension {
  readonly protocol: number;
  readonly rest: readonly number[];
}

export interface NetworkFields6 {
  trafficClass?: number;
  flowLabel?: number;
  hopLimit?: number;
  /** In the order of the packet. */
  extensions?: readonly Extension[];
}

export interface Ipv6Fields extends NetworkFields6 {
  from: string;
  to: string;
  protocol: number;
  payload?: Data;
}

/** Options padded to a multiple of eight bytes, as a hop-by-hop (0) or destination options (60) header. */
export function optionsHeader(protocol: number, options: readonly number[]): Extension {
  const rest = [0, ...options];
  while ((rest.length + 1) % 8 !== 0) rest.push(0);
  rest[0] = (rest.length + 1) / 8 - 1;
  return { protocol, rest };
}

/** A fragment header: `offset` in bytes. */
export const fragmentHeader = (offset: number, hasMore: boolean, id: number): Extension => ({
  protocol: 44,
  rest: [0, ...half(offset | (hasMore ? 1 : 0)), ...word(id)],
});

export const routingHeader = (type: number, segmentsLeft: number): Extension => ({
  protocol: 43,
  rest: [0, type, segmentsLeft, 0, 0, 0, 0],
});

/** An IPv6 packet. Defaults: hop limit 64, no traffic class, no label, no extension headers. */
export function ipv6(fields: Ipv6Fields): Uint8Array {
  const payload = bytesOf(fields.payload);
  const extensions = fields.extensions ?? [];
  const chain = extensions.flatMap(({ rest }, i) => [
    extensions[i + 1]?.protocol ?? fields.protocol,
    ...rest,
  ]);
  return Uint8Array.from([
    ...word((6 << 28) | ((fields.trafficClass ?? 0) << 20) | (fields.flowLabel ?? 0)),
    ...half(chain.length + payload.length),
    extensions[0]?.protocol ?? fields.protocol,
    fields.hopLimit ?? 64,
    ...octets6(fields.from),
    ...octets6(fields.to),
    ...chain,
    ...payload,
  ]);
}

/** "[2001:db8::1]:80" */
function endpoint(text: string): { address: string; port: number } {
  const match = /^\[([0-9a-f:]+)\]:(\d+)$/.exec(text);
  if (match === null) throw new Error(`a test packet needs "[address]:port", not "${text}"`);
  return { address: match[1]!, port: Number(match[2]) };
}

const put = (bytes: number[], at: number, value: number): void => {
  bytes.splice(at, 2, ...half(value));
};

export interface TcpFields6 extends NetworkFields6 {
  /** "[2001:db8::1]:80" */
  from: string;
  to: string;
  /** Letters of F, S, R, P, A, U, E, C. */
  flags?: string;
  seq?: number;
  ack?: number;
  data?: Data;
}

export function tcp(fields: TcpFields6): Uint8Array {
  const from = endpoint(fields.from);
  const to = endpoint(fields.to);
  const segment = [
    ...half(from.port),
    ...half(to.port),
    ...word(fields.seq ?? 0),
    ...word(fields.ack ?? 0),
    0x50,
    flagBits(fields.flags ?? "A"),
    0xff,
    0xff,
    0,
    0,
    0,
    0,
    ...bytesOf(fields.data),
  ];
  put(segment, 16, segmentChecksum(from.address, to.address, 6, segment));
  const payload = Uint8Array.from(segment);
  return ipv6({ ...fields, from: from.address, to: to.address, protocol: 6, payload });
}

export interface UdpFields6 extends NetworkFields6 {
  from: string;
  to: string;
  data?: Data;
  /** False leaves the checksum field 0, which IPv6 does not allow. */
  checksum?: boolean;
}

export function udp(fields: UdpFields6): Uint8Array {
  const from = endpoint(fields.from);
  const to = endpoint(fields.to);
  const data = bytesOf(fields.data);
  const datagram = [...half(from.port), ...half(to.port), ...half(8 + data.length), 0, 0, ...data];
  if (fields.checksum !== false) {
    const checksum = segmentChecksum(from.address, to.address, 17, datagram);
    put(datagram, 6, checksum === 0 ? 0xffff : checksum);
  }
  const payload = Uint8Array.from(datagram);
  return ipv6({ ...fields, from: from.address, to: to.address, protocol: 17, payload });
}

export interface Icmpv6Fields extends NetworkFields6 {
  /** Addresses without port. */
  from: string;
  to: string;
  type: number;
  code?: number;
  /** Second word: an MTU, a pointer, identifier and sequence. */
  rest?: number;
  data?: Data;
}

export function icmpv6(fields: Icmpv6Fields): Uint8Array {
  const message = [
    fields.type,
    fields.code ?? 0,
    0,
    0,
    ...word(fields.rest ?? 0),
    ...bytesOf(fields.data),
  ];
  put(message, 2, segmentChecksum(fields.from, fields.to, 58, message));
  return ipv6({ ...fields, protocol: 58, payload: Uint8Array.from(message) });
}

/** Cuts a packet without extension headers into fragments whose payloads are of the given sizes, and the rest. */
export function fragments(packet: Uint8Array, sizes: readonly number[], id = 1): Uint8Array[] {
  const payload = packet.subarray(40);
  const cuts: Uint8Array[] = [];
  let offset = 0;
  for (const size of [...sizes, payload.length]) {
    if (offset >= payload.length) break;
    const part = payload.subarray(offset, offset + size);
    const hasMore = offset + part.length < payload.length;
    const header = [packet[6]!, ...fragmentHeader(offset, hasMore, id).rest];
    const fixed = [...packet.subarray(0, 40)];
    put(fixed, 4, header.length + part.length);
    fixed[6] = 44;
    cuts.push(Uint8Array.from([...fixed, ...header, ...part]));
    offset += part.length;
  }
  return cuts;
}
