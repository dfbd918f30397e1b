// Hot: whether a frame fits through a port.

import { bytesOnWire } from "../ring/offload.ts";
import type { Ring } from "../ring/ring.ts";

export const ETHERNET_BYTES = 14;
const VLAN_BYTES = 4;
const ETHERTYPE_VLAN = 0x8100;
const ETHERTYPE_SERVICE_VLAN = 0x88a8;

/**
 * True when the frame has an Ethernet header and its packet is at most `mtu` bytes, one VLAN tag not counted; of a
 * super-frame each segment.
 */
export function fitsMtu(ring: Ring, slot: number, mtu: number): boolean {
  const packetBytes = bytesOnWire(ring, slot, ring.start[slot]!) - ETHERNET_BYTES;
  if (packetBytes <= mtu) return packetBytes >= 0;
  if (packetBytes > mtu + VLAN_BYTES) return false;
  const etherType = ring.view.getUint16(ring.start[slot]! + 12);
  return etherType === ETHERTYPE_VLAN || etherType === ETHERTYPE_SERVICE_VLAN;
}
