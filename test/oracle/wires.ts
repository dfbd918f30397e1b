// What IPv4 and IPv6 lives have in common under other names: the addresses of the laboratory, builders of packets,
// and what can be read from packets that came out.

import { text6 } from "../support/address6.ts";
import * as four from "../support/packet.ts";
import * as six from "../support/packet6.ts";
import { type ChunkName, sctpSegment } from "../support/sctp.ts";

/** What every packet has that nothing depends on. */
export interface Network {
  readonly id: number;
  readonly df: boolean;
  readonly ttl: number;
  readonly tos: number;
}

/** Ends as Wire.end makes them. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

export interface SegmentFields extends Ends {
  readonly flags: string;
  readonly seq?: number;
  readonly ack?: number;
  readonly data: four.Data;
  /** An odd one: IPv4 options or IPv6 extension headers. */
  readonly hasOptions?: boolean;
}

/** Type, code, and MTU where there is one. */
export type ErrorKind = readonly [type: number, code: number, mtu?: number];

export interface Transport extends Ends {
  /** IP protocol. */
  readonly protocol: number;
}

export interface Wire {
  readonly family: 4 | 6;
  /** Of services; the more often a value stands here, the more services have it. */
  readonly virtuals: readonly string[];
  readonly router: string;
  /** A server's router: errors come from it. */
  readonly serverSide: string;
  readonly unreachable: string;
  readonly ownServer: string;
  /** Netmasks of persistence. */
  readonly masks: readonly string[];
  readonly errors: readonly (readonly [weight: number, kind: ErrorKind])[];
  /** Sizes of whole packets at which ways out differ. */
  readonly edges: readonly number[];
  /** MTUs that fragments are made for. */
  readonly mtus: readonly number[];
  /** Bytes of the plain header. */
  readonly headerBytes: number;
  server(n: number): string;
  client(n: number): string;
  /** An address and a port as packets and ipvsadm have it. */
  end(address: string, port: number | string): string;
  tcp(fields: SegmentFields, network: Network): Uint8Array;
  udp(fields: SegmentFields, network: Network, hasChecksum?: boolean): Uint8Array;
  sctp(ends: Ends, chunks: readonly ChunkName[], data: four.Data, network: Network): Uint8Array;
  /** A packet of another protocol. Addresses without port. */
  other(ends: Ends, protocol: number, network: Network): Uint8Array;
  error(ends: Ends, kind: ErrorKind, about: Uint8Array, network: Network): Uint8Array;
  echo(ends: Ends, data: number, network: Network): Uint8Array;
  fragments(packet: Uint8Array, mtu: number, id: number): Uint8Array[];
  source(packet: Uint8Array): string;
  destination(packet: Uint8Array): string;
  /** Ends of a packet with ports that is no fragment, else null. */
  transport(packet: Uint8Array): Transport | null;
}

const half = (packet: Uint8Array, at: number): number => (packet[at]! << 8) | packet[at + 1]!;
const dotted = (packet: Uint8Array, at: number): string => packet.subarray(at, at + 4).join(".");
const portOf = (end: string): number => Number(/:(\d+)$/.exec(end)![1]);
const addressOf = (end: string): string => end.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1");
const PROTOCOL_SCTP = 132;
const hasPorts = (protocol: number): boolean =>
  protocol === 6 || protocol === 17 || protocol === PROTOCOL_SCTP;

const OPTIONS_4 = [Uint8Array.of(1, 1, 1, 1), Uint8Array.of(0x9e, 6, 1, 2, 3, 4, 1, 1)] as const;

/** One of two, by something that varies from packet to packet. */
const options4 = ({ hasOptions }: SegmentFields, { id }: Network): { ipOptions?: Uint8Array } =>
  hasOptions === true ? { ipOptions: OPTIONS_4[id & 1]! } : {};

export const WIRE_4: Wire = {
  family: 4,
  virtuals: ["192.0.2.100", "192.0.2.100", "192.0.2.100", "198.18.0.1"],
  router: "198.18.0.254",
  serverSide: "198.18.1.20",
  unreachable: "198.18.77.7",
  ownServer: "198.18.1.1",
  masks: ["255.255.255.0", "255.255.255.252"],
  errors: [
    [4, [3, 0]],
    [5, [3, 1]],
    [5, [3, 3]],
    [5, [3, 4, 1400]],
    [2, [3, 4, 600]],
    [4, [11, 0]],
    [1, [12, 0]],
    [1, [4, 0]],
    [1, [5, 1]],
  ],
  edges: [1500, 1500, 1480, 1481, 1476, 1477, 1472, 1473, 1468, 1469, 1400, 1401],
  mtus: [1500, 1500, 576, 700],
  headerBytes: 20,
  server: (n) => `198.18.1.${n}`,
  client: (n) => `198.18.64.${n}`,
  end: (address, port) => `${address}:${port}`,
  tcp: (fields, network) => four.tcp({ ...fields, ...network, ...options4(fields, network) }),
  udp: (fields, network, checksum = true) =>
    four.udp({ ...fields, ...network, ...options4(fields, network), checksum }),
  sctp({ from, to }, chunks, data, network) {
    const payload = sctpSegment(portOf(from), portOf(to), chunks, data);
    const ends = { from: addressOf(from), to: addressOf(to) };
    return four.ipv4({ ...ends, ...network, protocol: PROTOCOL_SCTP, payload });
  },
  other: (ends, protocol, network) => four.ipv4({ ...ends, protocol, payload: 40, ...network }),
  error: (ends, [type, code, mtu], data, network) =>
    four.icmp({ ...ends, type, code, ...(mtu === undefined ? {} : { mtu }), data, ...network }),
  echo: (ends, data, network) => four.icmp({ ...ends, type: 8, identifier: 7, data, ...network }),
  fragments: (packet, mtu) => four.fragment(packet, mtu),
  source: (packet) => dotted(packet, 12),
  destination: (packet) => dotted(packet, 16),
  transport(packet) {
    const protocol = packet[9]!;
    const at = (packet[0]! & 15) * 4;
    const isLater = ((packet[6]! & 0x1f) | packet[7]!) !== 0;
    if (!hasPorts(protocol) || isLater || packet.length < at + 8) return null;
    return {
      protocol,
      from: `${dotted(packet, 12)}:${half(packet, at)}`,
      to: `${dotted(packet, 16)}:${half(packet, at + 2)}`,
    };
  },
};

const HEADER_6 = 40;
const EXTENSIONS_6 = [
  [six.optionsHeader(60, [1, 2, 0, 0])],
  [six.optionsHeader(0, [1, 2, 0, 0])],
] as const;

const network6 = ({ tos, ttl }: Network): six.NetworkFields6 => ({
  trafficClass: tos,
  hopLimit: ttl,
});
const extensions6 = (
  { hasOptions }: SegmentFields,
  { id }: Network,
): { extensions?: readonly six.Extension[] } =>
  hasOptions === true ? { extensions: EXTENSIONS_6[id & 1]! } : {};

export const WIRE_6: Wire = {
  family: 6,
  virtuals: ["2001:db8::100", "2001:db8::100", "2001:db8::100", "2001:db8:a::1"],
  router: "2001:db8:a::fe",
  serverSide: "2001:db8:b::20",
  unreachable: "2001:db8:77::7",
  ownServer: "2001:db8:b::1",
  masks: ["64", "126"],
  errors: [
    [4, [1, 0]],
    [4, [1, 3]],
    [5, [1, 4]],
    [5, [2, 0, 1400]],
    [2, [2, 0, 1300]],
    [4, [3, 0]],
    [1, [4, 0]],
    [1, [137, 0]],
  ],
  edges: [1500, 1500, 1460, 1461, 1456, 1457, 1452, 1453, 1448, 1449, 1400, 1401],
  // Others leave a bit set in this kernel that makes outer IPv4 fragments carry DF.
  mtus: [1500, 1500, 650, 700],
  headerBytes: HEADER_6,
  server: (n) => `2001:db8:b::${n}`,
  client: (n) => `2001:db8:c::${n}`,
  end: (address, port) => `[${address}]:${port}`,
  tcp: (fields, network) =>
    six.tcp({ ...fields, ...network6(network), ...extensions6(fields, network) }),
  udp: (fields, network) =>
    six.udp({ ...fields, ...network6(network), ...extensions6(fields, network) }),
  sctp({ from, to }, chunks, data, network) {
    const payload = sctpSegment(portOf(from), portOf(to), chunks, data);
    const ends = { from: addressOf(from), to: addressOf(to) };
    return six.ipv6({ ...ends, ...network6(network), protocol: PROTOCOL_SCTP, payload });
  },
  other: (ends, protocol, network) =>
    six.ipv6({ ...ends, protocol, payload: 40, ...network6(network) }),
  error: (ends, [type, code, mtu], data, network) =>
    six.icmpv6({ ...ends, type, code, rest: mtu ?? 0, data, ...network6(network) }),
  echo: (ends, data, network) =>
    six.icmpv6({ ...ends, type: 128, rest: 7 << 16, data, ...network6(network) }),
  fragments(packet, mtu, id) {
    if (packet.length <= mtu) return [packet];
    const step = (mtu - HEADER_6 - 8) & ~7;
    const count = Math.ceil((packet.length - HEADER_6) / step);
    return six.fragments(
      packet,
      Array.from({ length: count }, () => step),
      id,
    );
  },
  source: (packet) => text6(packet, 8),
  destination: (packet) => text6(packet, 24),
  transport(packet) {
    const protocol = packet[6]!;
    if (!hasPorts(protocol) || packet.length < HEADER_6 + 8) return null;
    return {
      protocol,
      from: `[${text6(packet, 8)}]:${half(packet, HEADER_6)}`,
      to: `[${text6(packet, 24)}]:${half(packet, HEADER_6 + 2)}`,
    };
  },
};

export const wireOf = (packet: Uint8Array): Wire => (packet[0]! >> 4 === 6 ? WIRE_6 : WIRE_4);

export { addressOf };
