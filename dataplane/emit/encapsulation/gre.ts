// Hot: generic routing encapsulation (RFC 2784): flags, protocol type, and a checksum when asked for.

import { compute } from "../../wire/checksum.ts";
import { ETHERTYPE_IPV4, ETHERTYPE_IPV6 } from "../../wire/ethernet.ts";
import { PROTOCOL_GRE } from "../../wire/ipv4.ts";
import { IPV4, type Packet } from "../../wire/packet.ts";
import { CHECKSUM_NONE, type Encapsulation } from "./encapsulation.ts";

const FLAGS = 0;
const PROTOCOL_TYPE = 2;
const CHECKSUM = 4;
const HEADER_BYTES = 4;
const CHECKSUM_BYTES = 4;
const CHECKSUM_PRESENT = 0x8000;

const headerBytes = (checksum: number): number =>
  checksum === CHECKSUM_NONE ? HEADER_BYTES : HEADER_BYTES + CHECKSUM_BYTES;

function write(
  view: DataView,
  at: number,
  _outer: number,
  packet: Packet,
  _port: number,
  checksum: number,
): void {
  view.setUint16(at + FLAGS, checksum === CHECKSUM_NONE ? 0 : CHECKSUM_PRESENT);
  view.setUint16(at + PROTOCOL_TYPE, packet.family === IPV4 ? ETHERTYPE_IPV4 : ETHERTYPE_IPV6);
  if (checksum === CHECKSUM_NONE) return;
  view.setInt32(at + CHECKSUM, 0); // Checksum and reserved bits.
  view.setUint16(at + CHECKSUM, compute(view, at, packet.end - at));
}

export const gre: Encapsulation = {
  name: "gre",
  headerBytes,
  outerProtocol: () => PROTOCOL_GRE,
  write,
};
