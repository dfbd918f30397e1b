// A frame's headers as named values, for showing what the director changed. Reads what it can: a frame that
// is cut short gives the fields that are there.

import { formatAddress, formatIpv4 } from "../dataplane/wire/address.ts";

export interface Field {
  /** Header the field is in: "Ethernet", "IPv4", "TCP" …; a second IP header counts as "inner". */
  readonly header: string;
  readonly name: string;
  readonly value: string;
}

const ETHERNET_BYTES = 14;
const VLAN_BYTES = 4;
const VLAN = 0x8100;
const GUE_PORT_FIELD = 2;
const FLAG_LETTERS = [..."FSRPAUEC"];
const PROTOCOLS: Record<number, string> = {
  0: "hop-by-hop options",
  1: "ICMP",
  4: "IPv4",
  6: "TCP",
  17: "UDP",
  41: "IPv6",
  47: "GRE",
  58: "ICMPv6",
  132: "SCTP",
};

const hex = (value: number): string => `0x${value.toString(16).padStart(4, "0")}`;

class FieldReader {
  readonly fields: Field[] = [];
  readonly #view: DataView;
  /** "inner " behind a first IP header. */
  #prefix = "";

  constructor(frame: Uint8Array) {
    this.#view = new DataView(frame.buffer, frame.byteOffset, frame.length);
  }

  #has(at: number, bytes: number): boolean {
    return at + bytes <= this.#view.byteLength;
  }

  #add(header: string, name: string, value: string | number): void {
    this.fields.push({ header: this.#prefix + header, name, value: String(value) });
  }

  ethernet(): void {
    if (!this.#has(0, ETHERNET_BYTES)) return;
    const mac = (at: number): string =>
      Array.from({ length: 6 }, (_, i) =>
        this.#view
          .getUint8(at + i)
          .toString(16)
          .padStart(2, "0"),
      ).join(":");
    this.#add("Ethernet", "source", mac(6));
    this.#add("Ethernet", "destination", mac(0));
    const isTagged = this.#view.getUint16(12) === VLAN;
    const at = ETHERNET_BYTES + (isTagged ? VLAN_BYTES : 0);
    if (!this.#has(at - 2, 2)) return;
    const type = this.#view.getUint16(at - 2);
    if (type === 0x0800 || type === 0x86dd) this.ip(at);
    else this.#add("Ethernet", "type", type === 0x0806 ? "ARP" : hex(type));
  }

  ip(at: number): void {
    if (!this.#has(at, 1)) return;
    const version = this.#view.getUint8(at) >> 4;
    if (version === 4) this.#ipv4(at);
    else if (version === 6) this.#ipv6(at);
  }

  #ipv4(at: number): void {
    if (!this.#has(at, 20)) return;
    const view = this.#view;
    this.#add("IPv4", "source", formatIpv4(view.getInt32(at + 12)));
    this.#add("IPv4", "destination", formatIpv4(view.getInt32(at + 16)));
    this.#add("IPv4", "ttl", view.getUint8(at + 8));
    this.#add("IPv4", "id", view.getUint16(at + 4));
    this.#add("IPv4", "bytes", view.getUint16(at + 2));
    const fragment = view.getUint16(at + 6);
    const isFragment = (fragment & 0x3fff) !== 0;
    if (isFragment) this.#add("IPv4", "offset", (fragment & 0x1fff) * 8);
    this.#add("IPv4", "checksum", hex(view.getUint16(at + 10)));
    const isFirst = (fragment & 0x1fff) === 0;
    if (isFirst) this.#transport(view.getUint8(at + 9), at + (view.getUint8(at) & 15) * 4);
  }

  #ipv6(at: number): void {
    if (!this.#has(at, 40)) return;
    const view = this.#view;
    const address = (from: number): string =>
      formatAddress(
        6,
        view.getInt32(from),
        view.getInt32(from + 4),
        view.getInt32(from + 8),
        view.getInt32(from + 12),
      );
    this.#add("IPv6", "source", address(at + 8));
    this.#add("IPv6", "destination", address(at + 24));
    this.#add("IPv6", "hop limit", view.getUint8(at + 7));
    this.#add("IPv6", "payload bytes", view.getUint16(at + 4));
    this.#transport(view.getUint8(at + 6), at + 40);
  }

  #transport(protocol: number, at: number): void {
    if (protocol === 4 || protocol === 41) return this.#inner(at);
    if (protocol === 6) return this.#tcp(at);
    if (protocol === 17) return this.#udp(at);
    if (protocol === 47) return this.#gre(at);
    if ((protocol === 1 || protocol === 58) && this.#has(at, 4)) {
      const name = PROTOCOLS[protocol]!;
      this.#add(name, "type", this.#view.getUint8(at));
      this.#add(name, "code", this.#view.getUint8(at + 1));
      this.#add(name, "checksum", hex(this.#view.getUint16(at + 2)));
      return;
    }
    this.#add("IP", "protocol", PROTOCOLS[protocol] ?? protocol);
  }

  #inner(at: number): void {
    if (this.#prefix !== "") return;
    this.#prefix = "inner ";
    this.ip(at);
    this.#prefix = "";
  }

  #tcp(at: number): void {
    if (!this.#has(at, 18)) return this.#ports("TCP", at);
    const view = this.#view;
    this.#ports("TCP", at);
    const flags = FLAG_LETTERS.filter((_, i) => (view.getUint8(at + 13) & (1 << i)) !== 0);
    this.#add("TCP", "flags", flags.join("") || "-");
    this.#add("TCP", "sequence", view.getUint32(at + 4));
    this.#add("TCP", "acknowledgement", view.getUint32(at + 8));
    this.#add("TCP", "window", view.getUint16(at + 14));
    this.#add("TCP", "checksum", hex(view.getUint16(at + 16)));
  }

  #udp(at: number): void {
    this.#ports("UDP", at);
    if (!this.#has(at, 8)) return;
    this.#add("UDP", "bytes", this.#view.getUint16(at + 4));
    this.#add("UDP", "checksum", hex(this.#view.getUint16(at + 6)));
    this.#gue(at + 8);
  }

  /** An IP packet right behind a GUE header of four bytes, when that is what the datagram carries. */
  #gue(at: number): void {
    if (this.#prefix !== "" || !this.#has(at, 5)) return;
    const protocol = this.#view.getUint8(at + 1);
    const headerBytes = 4 + (this.#view.getUint8(at) & 31) * 4;
    const isVersion0 = this.#view.getUint8(at) >> 5 === 0;
    const isIp = protocol === 4 || protocol === 41;
    if (!isVersion0 || !isIp || !this.#has(at, headerBytes + 1)) return;
    const version = this.#view.getUint8(at + headerBytes) >> 4;
    if (version === 4 || version === 6) this.#inner(at + headerBytes);
  }

  #gre(at: number): void {
    if (!this.#has(at, 4)) return;
    const flags = this.#view.getUint16(at);
    this.#add("GRE", "flags", hex(flags));
    const hasChecksum = (flags & 0x8000) !== 0;
    this.#inner(at + (hasChecksum ? 8 : 4));
  }

  #ports(header: string, at: number): void {
    if (!this.#has(at, 4)) return;
    this.#add(header, "source port", this.#view.getUint16(at));
    this.#add(header, "destination port", this.#view.getUint16(at + GUE_PORT_FIELD));
  }
}

/**
 * The fields of a frame from its Ethernet header on.
 * @param hasEthernet false when the frame begins with its IP header, as on a TUN port
 */
export function headerFields(frame: Uint8Array, hasEthernet = true): Field[] {
  const reader = new FieldReader(frame);
  if (hasEthernet) reader.ethernet();
  else reader.ip(0);
  return reader.fields;
}

const value = (fields: readonly Field[], header: RegExp, name: string): string | undefined =>
  fields.find((field) => header.test(field.header) && field.name === name)?.value;

/** "198.18.64.1:1024 > 192.0.2.100:80 TCP [S]": a packet in a line. */
export function packetLine(fields: readonly Field[]): string {
  const ip = /^IPv[46]$/;
  const transport = /^(TCP|UDP|SCTP)$/;
  const source = value(fields, ip, "source");
  if (source === undefined) {
    const from = value(fields, /^Ethernet$/, "source");
    return from === undefined
      ? "unreadable"
      : `${from} ${value(fields, /^Ethernet$/, "type") ?? ""}`;
  }
  const end = (address: string, port: string | undefined): string => {
    if (port === undefined) return address;
    return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
  };
  const destination = value(fields, ip, "destination")!;
  const sourcePort = value(fields, transport, "source port");
  const destinationPort = value(fields, transport, "destination port");
  const last = fields.findLast(({ header }) => !header.startsWith("inner"))!;
  const protocol = last.header === "IP" ? last.value : last.header;
  const flags = value(fields, /^TCP$/, "flags");
  const words = [`${end(source, sourcePort)} > ${end(destination, destinationPort)}`, protocol];
  if (flags !== undefined) words.push(`[${flags}]`);
  return words.join(" ");
}
