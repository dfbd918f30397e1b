// Hot: cutting a super-frame into its segments, as a device would (linux/Documentation/networking/
// segmentation-offloads.rst): each has all headers, its own length, identification and sequence number, and a whole
// checksum. Only the first segment carries CWR, only the last one FIN and PSH.

import { SEGMENT_NONE, SEGMENT_UDP, sumIn, superPayload } from "../ring/offload.ts";
import { NO_SLOT, type Ring } from "../ring/ring.ts";
import { replaceInSum } from "../wire/checksum.ts";
import { isIpv6 } from "../wire/ip.ts";
import * as ipv4 from "../wire/ipv4.ts";
import * as ipv6 from "../wire/ipv6.ts";
import * as tcp from "../wire/tcp.ts";
import * as udp from "../wire/udp.ts";
import type { Host } from "./host.ts";

/** Not enough free slots. */
export const SEGMENTS_NO_SLOT = -1;

const FIRST_ONLY = tcp.CWR;
const LAST_ONLY = tcp.FIN | tcp.PSH;

/**
 * Cuts the super-frame in `slot`, whose IP header is at `network`. The first segment stays in `slot`; the slots of the
 * others are in host.segments.
 *
 * @returns how many others there are, or SEGMENTS_NO_SLOT, and then nothing has changed
 */
export function cutSegments(host: Host, slot: number, network: number): number {
  const { ring, segments } = host;
  const { bytes } = ring;
  const start = ring.start[slot]!;
  const payload = superPayload(ring, slot);
  const size = ring.segmentBytes[slot]!;
  const whole = start + ring.length[slot]! - payload;
  const others = Math.ceil(whole / size) - 1;
  if (ring.freeCount < others) return SEGMENTS_NO_SLOT;
  const headers = payload - start;
  for (let i = 0; i < others; i++) {
    const other = ring.take();
    if (other === NO_SLOT) throw new Error("the ring counts slots that it does not have");
    const from = (i + 1) * size;
    const piece = whole - from < size ? whole - from : size;
    const to = ring.start[other]!;
    bytes.copyWithin(to, start, payload);
    bytes.copyWithin(to + headers, payload + from, payload + from + piece);
    finishSegment(ring, slot, other, network, headers, i + 1, piece, i === others - 1);
    ring.port[other] = ring.port[slot]!;
    segments[i] = other;
  }
  finishSegment(ring, slot, slot, network, headers, 0, size, others === 0);
  ring.checksumStart[slot] = 0;
  ring.segmentType[slot] = SEGMENT_NONE;
  return others;
}

/** Makes segment number `index`, with `piece` bytes of payload, of the headers in `slot`, copied from `whole`. */
function finishSegment(
  ring: Ring,
  whole: number,
  slot: number,
  wholeNetwork: number,
  headers: number,
  index: number,
  piece: number,
  isLast: boolean,
): void {
  const { view } = ring;
  const start = ring.start[slot]!;
  const shift = start - ring.start[whole]!;
  const network = wholeNetwork + shift;
  const transport = ring.checksumStart[whole]! + shift;
  const field = ring.checksumField[whole]! + shift;
  const transportBytes = start + headers + piece - transport;
  const wholeBytes = ring.start[whole]! + ring.length[whole]! - ring.checksumStart[whole]!;
  if (isIpv6(view, network)) {
    ipv6.setPayloadBytes(
      view,
      network,
      transport - network - ipv6.IPV6_HEADER_BYTES + transportBytes,
    );
  } else {
    ipv4.setIdentification(view, network, (ipv4.identification(view, network) + index) & 0xffff);
    ipv4.setTotalBytes(view, network, transport - network + transportBytes);
    ipv4.writeChecksum(view, network);
  }
  if (ring.segmentType[whole] === SEGMENT_UDP) {
    udp.setDatagramBytes(view, transport, transportBytes);
  } else {
    const sequence = tcp.sequence(view, transport);
    tcp.setSequence(view, transport, (sequence + index * ring.segmentBytes[whole]!) | 0);
    const lost = (index === 0 ? 0 : FIRST_ONLY) | (isLast ? 0 : LAST_ONLY);
    tcp.setFlags(view, transport, tcp.flags(view, transport) & ~lost);
  }
  // The field holds the sum of the whole one's pseudo header, and of that only the length is another.
  view.setUint16(field, replaceInSum(view.getUint16(field), wholeBytes, transportBytes));
  const checksum = ~sumIn(ring, transport, transportBytes) & 0xffff;
  view.setUint16(field, checksum === 0 ? 0xffff : checksum);
  ring.length[slot] = headers + piece;
}
