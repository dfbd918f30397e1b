// Hot: Ethernet II header view, with at most one 802.1Q tag: offsets and accessors, nothing else. IEEE 802.3, 802.1Q.
// `at` is the byte offset of the frame in `view`. MACs are two numbers: four octets int32, two octets uint16.

import { writeMac } from "./address.ts";

const DESTINATION = 0;
const SOURCE = 6;
const ETHER_TYPE = 12;
const TAG_CONTROL = 14;
const TAGGED_ETHER_TYPE = 16;

export const ETHERNET_HEADER_BYTES = 14;
export const VLAN_TAG_BYTES = 4;
/** Shortest frame on a real wire without its check sequence; shorter packets are padded to it. */
export const ETHERNET_FRAME_BYTES_MIN = 60;

export const ETHERTYPE_IPV4 = 0x0800;
export const ETHERTYPE_ARP = 0x0806;
export const ETHERTYPE_VLAN = 0x8100;
export const ETHERTYPE_IPV6 = 0x86dd;

export const BROADCAST_HIGH = -1;
export const BROADCAST_LOW = 0xffff;

export const destinationHigh = (view: DataView, at: number): number =>
  view.getInt32(at + DESTINATION);
export const destinationLow = (view: DataView, at: number): number =>
  view.getUint16(at + DESTINATION + 4);
export const sourceHigh = (view: DataView, at: number): number => view.getInt32(at + SOURCE);
export const sourceLow = (view: DataView, at: number): number => view.getUint16(at + SOURCE + 4);

/** The EtherType behind a VLAN tag if there is one, else the first. The tag must lie inside the frame. */
export function etherType(view: DataView, at: number): number {
  const type = view.getUint16(at + ETHER_TYPE);
  return type === ETHERTYPE_VLAN ? view.getUint16(at + TAGGED_ETHER_TYPE) : type;
}

export const isTagged = (view: DataView, at: number): boolean =>
  view.getUint16(at + ETHER_TYPE) === ETHERTYPE_VLAN;

/** VLAN number of a tagged frame, 0 to 4095. */
export const vlan = (view: DataView, at: number): number =>
  view.getUint16(at + TAG_CONTROL) & 0x0fff;

/** Bytes of the Ethernet header: 14, or 18 with a VLAN tag. */
export const headerBytes = (view: DataView, at: number): number =>
  isTagged(view, at) ? ETHERNET_HEADER_BYTES + VLAN_TAG_BYTES : ETHERNET_HEADER_BYTES;

/** True for a broadcast or multicast destination: the group bit of the first octet. */
export const isGroup = (view: DataView, at: number): boolean =>
  (view.getUint8(at + DESTINATION) & 1) !== 0;

export const isBroadcast = (view: DataView, at: number): boolean =>
  destinationHigh(view, at) === BROADCAST_HIGH && destinationLow(view, at) === BROADCAST_LOW;

export const isTo = (view: DataView, at: number, high: number, low: number): boolean =>
  destinationHigh(view, at) === high && destinationLow(view, at) === low;

export const setDestination = (view: DataView, at: number, high: number, low: number): void =>
  writeMac(view, at + DESTINATION, high, low);

export const setSource = (view: DataView, at: number, high: number, low: number): void =>
  writeMac(view, at + SOURCE, high, low);

/** Writes an untagged header of 14 bytes. */
export function writeHeader(
  view: DataView,
  at: number,
  toHigh: number,
  toLow: number,
  fromHigh: number,
  fromLow: number,
  type: number,
): void {
  writeMac(view, at + DESTINATION, toHigh, toLow);
  writeMac(view, at + SOURCE, fromHigh, fromLow);
  view.setUint16(at + ETHER_TYPE, type);
}
