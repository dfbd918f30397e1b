// Hot: cutting an IPv6 packet into fragments (RFC 8200 §4.5), in the sizes the kernel cuts: where it came in
// fragments in the same ones, unless these do not fit.

import { NO_SLOT } from "../ring/ring.ts";
import * as ipv6 from "../wire/ipv6.ts";
import { CUT_NO_SLOT, CUT_TOO_SMALL } from "./fragment-cut4.ts";
import type { Host } from "./host.ts";

const UNIT_BYTES = 8;
const HEADER_BYTES = ipv6.FRAGMENT_HEADER_BYTES;

/**
 * Cuts the packet at `network` into fragments of at most `limit` bytes. The first stays in `slot` and begins
 * HEADER_BYTES earlier than the packet did; the slots of the others are in host.cuttings.
 *
 * @returns how many others there are, or CUT_…
 */
export function cut6(host: Host, slot: number, network: number, limit: number): number {
  const { ring } = host;
  const { bytes, view } = ring;
  const end = network + ipv6.IPV6_HEADER_BYTES + ipv6.payloadBytes(view, network);
  const link = ipv6.linkToFragmentable(view, network, end);
  const body = ipv6.headerBehind(view, network, link);
  const unit = (limit - (body - network) - HEADER_BYTES) & -UNIT_BYTES;
  if (unit < UNIT_BYTES) return CUT_TOO_SMALL;
  const cameFirst = ring.firstFragment[slot]!;
  const cameOther = ring.otherFragment[slot]!;
  const isAsCame =
    cameFirst !== 0 && cameFirst <= unit && cameOther <= unit && cameFirst % UNIT_BYTES === 0;
  // What grew beyond its fragments but fits the link still gets a fragment header, as the kernel has it.
  const most = isAsCame ? cameFirst : unit;
  const first = end - body < most ? end - body : most;
  const other = isAsCame ? (cameOther + UNIT_BYTES - 1) & -UNIT_BYTES : unit;

  const protocol = view.getUint8(link);
  view.setUint8(link, ipv6.PROTOCOL_FRAGMENT);
  const identification = host.nextFragmentIdentification();
  const count = cutRest(host, slot, network, body, end, first, other, protocol, identification);
  if (count < 0) {
    view.setUint8(link, protocol);
    return count;
  }
  // The headers of the first fragment move down, and make room for the fragment header.
  const start = ring.start[slot]!;
  bytes.copyWithin(start - HEADER_BYTES, start, body);
  ring.start[slot] = start - HEADER_BYTES;
  const prefix = body - network;
  ipv6.setPayloadBytes(
    view,
    network - HEADER_BYTES,
    prefix - ipv6.IPV6_HEADER_BYTES + HEADER_BYTES + first,
  );
  ipv6.writeFragmentHeader(view, body - HEADER_BYTES, protocol, 0, count > 0, identification);
  return count;
}

/** Copies all but the first `first` payload bytes into slots of their own, each with all headers. */
function cutRest(
  host: Host,
  slot: number,
  network: number,
  body: number,
  end: number,
  first: number,
  other: number,
  protocol: number,
  identification: number,
): number {
  const { ring, cuttings } = host;
  const { bytes, view } = ring;
  const payload = end - body;
  const count = Math.ceil((payload - first) / other);
  if (ring.freeCount < count) return CUT_NO_SLOT;
  const start = ring.start[slot]!;
  const headers = body - start;
  for (let i = 0; i < count; i++) {
    const from = first + i * other;
    const piece = payload - from < other ? payload - from : other;
    const pieceSlot = ring.take();
    if (pieceSlot === NO_SLOT) throw new Error("the ring counts slots that it does not have");
    const to = ring.start[pieceSlot]!;
    const header = to + headers;
    bytes.copyWithin(to, start, body);
    bytes.copyWithin(header + HEADER_BYTES, body + from, body + from + piece);
    ipv6.writeFragmentHeader(view, header, protocol, from, i < count - 1, identification);
    const prefix = body - network - ipv6.IPV6_HEADER_BYTES;
    ipv6.setPayloadBytes(view, header - (body - network), prefix + HEADER_BYTES + piece);
    ring.length[pieceSlot] = headers + HEADER_BYTES + piece;
    cuttings[i] = pieceSlot;
  }
  return count;
}
