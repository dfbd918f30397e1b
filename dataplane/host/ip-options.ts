// Hot: IPv4 options as a host on the way treats them (RFC 791 §3.1, RFC 1812 §4.2.2.6): record route gets an
// address written in, source routes are refused, all others pass untouched.

import * as ipv4 from "../wire/ipv4.ts";
import type { Packet } from "../wire/packet.ts";
import { CONTINUE, DROP_IPV4_MALFORMED, DROP_SOURCE_ROUTE } from "../verdict.ts";

const END = 0;
const NO_OPERATION = 1;
const RECORD_ROUTE = 7;
const LOOSE_SOURCE_ROUTE = 0x83;
const STRICT_SOURCE_ROUTE = 0x89;

/** Offsets in an option: its length, and for routes the pointer to the next free place, counted from 1. */
const LENGTH = 1;
const POINTER = 2;
const ROUTE_OPTION_BYTES_MIN = 3;
const ADDRESS_BYTES = 4;

/** True when there is anything to do: the header is longer than 20 bytes. */
export const hasOptions = (packet: Packet): boolean =>
  packet.transport - packet.network > ipv4.IPV4_HEADER_BYTES_MIN;

/**
 * Reads the options of an IPv4 packet and writes `address` (int32, network order) into a record route that
 * has room. CONTINUE, or the drop reason of a malformed option or a source route.
 */
export function processOptions(view: DataView, packet: Packet, address: number): number {
  const { network } = packet;
  const end = network + ipv4.headerBytes(view, network);
  let at = network + ipv4.IPV4_HEADER_BYTES_MIN;
  while (at < end) {
    const kind = view.getUint8(at);
    if (kind === END) return CONTINUE;
    if (kind === NO_OPERATION) {
      at++;
      continue;
    }
    const bytes = at + LENGTH < end ? view.getUint8(at + LENGTH) : 0;
    if (bytes < 2 || at + bytes > end) return DROP_IPV4_MALFORMED;
    if (kind === LOOSE_SOURCE_ROUTE || kind === STRICT_SOURCE_ROUTE) return DROP_SOURCE_ROUTE;
    if (kind === RECORD_ROUTE) {
      if (bytes < ROUTE_OPTION_BYTES_MIN) return DROP_IPV4_MALFORMED;
      record(view, network, at, bytes, address);
    }
    at += bytes;
  }
  return CONTINUE;
}

function record(view: DataView, network: number, at: number, bytes: number, address: number): void {
  const pointer = view.getUint8(at + POINTER);
  const isFull = pointer <= ROUTE_OPTION_BYTES_MIN || pointer + ADDRESS_BYTES - 1 > bytes;
  if (isFull) return;
  view.setInt32(at + pointer - 1, address);
  view.setUint8(at + POINTER, pointer + ADDRESS_BYTES);
  ipv4.writeChecksum(view, network);
}
