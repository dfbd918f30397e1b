// Hot: frames that the director makes: a slot with its Ethernet header written, ready for an IP packet.

import { NO_SLOT } from "../ring/ring.ts";
import { HELD } from "../verdict.ts";
import * as ethernet from "../wire/ethernet.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
import { deliver } from "./deliver.ts";
import type { Host } from "./host.ts";
import { MADE_HERE, MADE_LOST } from "./made.ts";

/**
 * Takes a slot for an IP packet that answers `packet`, in its family, and leaves by `port`. An answer on the port
 * that a tagged frame came in by carries the same VLAN tag. The packet's place is ring.start +
 * ethernet.headerBytes. NO_SLOT when the ring is empty.
 */
export function takeFrame(host: Host, packet: Packet, port: number): number {
  const { ring } = host;
  const { view } = ring;
  const slot = ring.take();
  if (slot === NO_SLOT) return NO_SLOT;
  const at = ring.start[slot]!;
  const asked = ring.start[packet.slot]!;
  const type = packet.family === IPV4 ? ethernet.ETHERTYPE_IPV4 : ethernet.ETHERTYPE_IPV6;
  ethernet.writeHeader(view, at, 0, 0, 0, 0, type);
  if (packet.port === port && ethernet.isTagged(view, asked)) {
    view.setInt32(
      at + ethernet.ETHERNET_HEADER_BYTES - 2,
      view.getInt32(asked + ethernet.ETHERNET_HEADER_BYTES - 2),
    );
    view.setUint16(at + ethernet.ETHERNET_HEADER_BYTES + 2, type);
  }
  return slot;
}

/** Sends a frame made by takeFrame to an address; false when it is lost. */
export function sendFrame(
  host: Host,
  slot: number,
  route: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
  nowTicks: number,
): boolean {
  const { made, ring } = host;
  const start = ring.start[slot]!;
  const network = start + ethernet.headerBytes(ring.view, start);
  const result = deliver(
    host,
    slot,
    network,
    route,
    word0,
    word1,
    word2,
    word3,
    MADE_HERE,
    nowTicks,
  );
  if (result === MADE_HERE || result === HELD) return true;
  made[MADE_LOST]!++;
  ring.give(slot);
  return false;
}
