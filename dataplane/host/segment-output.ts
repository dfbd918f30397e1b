// Hot: delivery of packets as their way out can take them: what their sender left to the device is done here when the
// port cannot do it, and what is too large leaves in segments or fragments.

import {
  bytesOnWire,
  finishChecksum,
  OFFLOAD_CHECKSUM,
  SEGMENT_NONE,
  takesSegments,
} from "../ring/offload.ts";
import { DROP_NO_SLOT, HELD, LOCAL } from "../verdict.ts";
import { packetBytes } from "../wire/ip.ts";
import { deliver, handToKernel } from "./deliver.ts";
import { deliverInFragments } from "./fragment-output.ts";
import type { Host } from "./host.ts";
import { MADE_HERE, MADE_LOST, MADE_SEGMENT } from "./made.ts";
import { cutSegments } from "./segment-cut.ts";

/**
 * As deliver, but a packet larger than `mtu` leaves in pieces: a super-frame in segments, others in fragments where
 * they may (deliverInFragments). The first piece stays in `slot`, and its verdict is the packet's.
 *
 * @returns as deliver; also DROP_MTU when not even a fragment fits, DROP_NO_SLOT when the ring is short of slots
 */
export function deliverWithin(
  host: Host,
  slot: number,
  network: number,
  route: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
  verdict: number,
  mtu: number,
  nowTicks: number,
): number {
  const { ring } = host;
  if (ring.checksumStart[slot] !== 0) {
    const offloads = host.interfaces.offloads[host.routes.port[route]!]!;
    const type = ring.segmentType[slot]!;
    if (type !== SEGMENT_NONE) {
      if (takesSegments(offloads, type) && bytesOnWire(ring, slot, network) <= mtu) {
        return deliver(host, slot, network, route, word0, word1, word2, word3, verdict, nowTicks);
      }
      return deliverSegments(
        host,
        slot,
        network,
        route,
        word0,
        word1,
        word2,
        word3,
        verdict,
        mtu,
        nowTicks,
      );
    }
    const isCut = packetBytes(ring.view, network) > mtu;
    if (isCut || (offloads & OFFLOAD_CHECKSUM) === 0) finishChecksum(ring, slot);
  }
  return deliverInFragments(
    host,
    slot,
    network,
    route,
    word0,
    word1,
    word2,
    word3,
    verdict,
    mtu,
    nowTicks,
  );
}

/** Each segment by itself, in fragments if need be. */
function deliverSegments(
  host: Host,
  slot: number,
  network: number,
  route: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
  verdict: number,
  mtu: number,
  nowTicks: number,
): number {
  const { made, ring, segments } = host;
  const link = network - ring.start[slot]!;
  const others = cutSegments(host, slot, network);
  if (others < 0) return DROP_NO_SLOT;
  const result = deliverInFragments(
    host,
    slot,
    network,
    route,
    word0,
    word1,
    word2,
    word3,
    verdict,
    mtu,
    nowTicks,
  );
  const isFirstLost = result !== verdict && result !== HELD;
  for (let i = 0; i < others; i++) {
    const other = segments[i]!;
    if (isFirstLost) {
      ring.give(other);
      continue;
    }
    made[MADE_SEGMENT]!++;
    const sent = deliverInFragments(
      host,
      other,
      ring.start[other]! + link,
      route,
      word0,
      word1,
      word2,
      word3,
      MADE_HERE,
      mtu,
      nowTicks,
    );
    if (sent === MADE_HERE || sent === HELD) continue;
    made[MADE_LOST]!++;
    ring.give(other);
  }
  return result;
}

/**
 * As handToKernel, with what the port cannot take done here.
 *
 * @returns LOCAL, or DROP_NO_SLOT when the ring is short of slots
 */
export function handOver(host: Host, slot: number, network: number, port: number): number {
  const { interfaces, made, ring, segments } = host;
  if (ring.checksumStart[slot] === 0) return handToKernel(host, slot, network, port);
  const offloads = interfaces.offloads[port]!;
  const type = ring.segmentType[slot]!;
  if (type === SEGMENT_NONE) {
    if ((offloads & OFFLOAD_CHECKSUM) === 0) finishChecksum(ring, slot);
    return handToKernel(host, slot, network, port);
  }
  const fits = bytesOnWire(ring, slot, network) <= interfaces.mtu[port]!;
  if (fits && takesSegments(offloads, type)) return handToKernel(host, slot, network, port);
  const link = network - ring.start[slot]!;
  const others = cutSegments(host, slot, network);
  if (others < 0) return DROP_NO_SLOT;
  handToKernel(host, slot, network, port);
  for (let i = 0; i < others; i++) {
    const other = segments[i]!;
    made[MADE_SEGMENT]!++;
    handToKernel(host, other, ring.start[other]! + link, port);
  }
  return LOCAL;
}
