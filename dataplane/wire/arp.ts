// Hot: ARP for IPv4 over Ethernet: offsets, accessors and the three messages a host sends. RFC 826, RFC 5227.
// `at` is the byte offset of the ARP message, behind the Ethernet header. MACs as in ethernet.ts.

import { ETHERTYPE_IPV4 } from "./ethernet.ts";
import { writeMac } from "./address.ts";

const HARDWARE_AND_PROTOCOL = 0;
const SIZES_AND_OPERATION = 4;
const OPERATION = 6;
const SENDER_MAC = 8;
const SENDER_ADDRESS = 14;
const TARGET_MAC = 18;
const TARGET_ADDRESS = 24;

const ETHERNET_IPV4 = (1 << 16) | ETHERTYPE_IPV4;
const SIZES = (6 << 24) | (4 << 16);

export const ARP_BYTES = 28;
export const ARP_REQUEST = 1;
export const ARP_REPLY = 2;

/** Structural check with `available` bytes present from `at`: IPv4 over Ethernet, request or reply. */
export function isWellFormed(view: DataView, at: number, available: number): boolean {
  if (available < ARP_BYTES) return false;
  if (view.getInt32(at + HARDWARE_AND_PROTOCOL) !== ETHERNET_IPV4) return false;
  const rest = view.getInt32(at + SIZES_AND_OPERATION);
  return rest === (SIZES | ARP_REQUEST) || rest === (SIZES | ARP_REPLY);
}

export const operation = (view: DataView, at: number): number => view.getUint16(at + OPERATION);
export const senderMacHigh = (view: DataView, at: number): number => view.getInt32(at + SENDER_MAC);
export const senderMacLow = (view: DataView, at: number): number =>
  view.getUint16(at + SENDER_MAC + 4);
export const senderAddress = (view: DataView, at: number): number =>
  view.getInt32(at + SENDER_ADDRESS);
export const targetMacHigh = (view: DataView, at: number): number => view.getInt32(at + TARGET_MAC);
export const targetMacLow = (view: DataView, at: number): number =>
  view.getUint16(at + TARGET_MAC + 4);
export const targetAddress = (view: DataView, at: number): number =>
  view.getInt32(at + TARGET_ADDRESS);

function write(
  view: DataView,
  at: number,
  kind: number,
  senderHigh: number,
  senderLow: number,
  sender: number,
  targetHigh: number,
  targetLow: number,
  target: number,
): void {
  view.setInt32(at + HARDWARE_AND_PROTOCOL, ETHERNET_IPV4);
  view.setInt32(at + SIZES_AND_OPERATION, SIZES | kind);
  writeMac(view, at + SENDER_MAC, senderHigh, senderLow);
  view.setInt32(at + SENDER_ADDRESS, sender);
  writeMac(view, at + TARGET_MAC, targetHigh, targetLow);
  view.setInt32(at + TARGET_ADDRESS, target);
}

/** Who has `target`? Asked by `sender`. An announcement is a request for the sender's own address. */
export const writeRequest = (
  view: DataView,
  at: number,
  senderHigh: number,
  senderLow: number,
  sender: number,
  target: number,
): void => write(view, at, ARP_REQUEST, senderHigh, senderLow, sender, 0, 0, target);

/** `sender` is at that MAC; told to `target`. */
export const writeReply = (
  view: DataView,
  at: number,
  senderHigh: number,
  senderLow: number,
  sender: number,
  targetHigh: number,
  targetLow: number,
  target: number,
): void => write(view, at, ARP_REPLY, senderHigh, senderLow, sender, targetHigh, targetLow, target);

/** Turns the request at `at` in place into the reply that its target address is at the given MAC. */
export function turnIntoReply(view: DataView, at: number, ownHigh: number, ownLow: number): void {
  const asked = targetAddress(view, at);
  writeReply(
    view,
    at,
    ownHigh,
    ownLow,
    asked,
    senderMacHigh(view, at),
    senderMacLow(view, at),
    senderAddress(view, at),
  );
}
