// Hot: IP packets out of IPIP packets, for a server whose kernel has no ipip module. RFC 2003; ECN by RFC 6040.
//
// A raw socket for protocol 4 gets a copy of every IPIP packet that the server's kernel receives (already
// reassembled), and its being there keeps the kernel from answering "protocol unreachable". The inner packet
// is written into a TUN, so that the kernel takes it as received there.

import { addressOf, readInto, writeAt } from "../../dataplane/port/libc.ts";
import { updateForHalf } from "../../dataplane/wire/checksum.ts";
import * as ipv4 from "../../dataplane/wire/ipv4.ts";

/** What decapsulate() returns instead of an offset. */
export const NOT_IPIP = -1;
export const INNER_MALFORMED = -2;
export const NOT_FOR_VIP = -3;
export const FROM_STRANGER = -4;
export const CONGESTED = -5;

/** Names of the refusals, by their negated number. */
export const REFUSAL_NAMES = [
  "delivered",
  "no IPIP packet",
  "malformed inner packet",
  "inner packet not for the VIP",
  "not from the director",
  "congestion mark on a packet without ECN",
] as const;

const ECN = 0x03;
const CONGESTION_EXPERIENCED = 0x03;
const NOT_ECN_CAPABLE = 0x00;
const TOS = 1;
const CHECKSUM = 10;

const PACKET_BYTES_MAX = 65_536;

export class Decapsulator {
  /** Packets by what became of them, see REFUSAL_NAMES. */
  readonly counts = new Float64Array(REFUSAL_NAMES.length);
  /** Packets that the TUN refused. */
  lost = 0;
  readonly #vips: Int32Array;
  readonly #directors: Int32Array;
  readonly #bytes = new Uint8Array(new ArrayBuffer(PACKET_BYTES_MAX));
  readonly #view = new DataView(this.#bytes.buffer);

  /**
   * Control path.
   * @param vips      addresses that inner packets may have as destination, int32 words in network order
   * @param directors addresses that outer packets may come from; none given: any
   */
  constructor(vips: readonly number[], directors: readonly number[]) {
    this.#vips = Int32Array.from(vips);
    this.#directors = Int32Array.from(directors);
  }

  /**
   * Moves at most `limit` packets from the raw socket to the TUN; both descriptors are non-blocking.
   * @returns packets read; fewer than `limit` when nothing waits any more
   */
  move(rawFd: number, tunFd: number, limit: number): number {
    const base = addressOf(this.#bytes);
    for (let moved = 0; moved < limit; moved++) {
      const bytes = readInto(rawFd, this.#bytes, this.#bytes);
      if (bytes <= 0) return moved; // Nothing waits, or a signal: the next turn looks again.
      const inner = this.decapsulate(this.#view, bytes);
      this.counts[inner < 0 ? -inner : 0]!++;
      if (inner < 0) continue;
      const length = ipv4.totalBytes(this.#view, inner);
      if (writeAt(tunFd, base + inner, length) !== length) this.lost++;
    }
    return limit;
  }

  /**
   * Offset of the inner packet in the IP packet of `bytes` bytes at the start of `view`, or a refusal. A
   * congestion mark of the outer header is carried over to the inner one.
   */
  decapsulate(view: DataView, bytes: number): number {
    if (!ipv4.isWellFormed(view, 0, bytes) || ipv4.protocol(view, 0) !== ipv4.PROTOCOL_IPIP) {
      return NOT_IPIP;
    }
    if (this.#directors.length > 0 && !this.#directors.includes(ipv4.source(view, 0))) {
      return FROM_STRANGER;
    }
    const inner = ipv4.headerBytes(view, 0);
    if (!ipv4.isWellFormed(view, inner, ipv4.totalBytes(view, 0) - inner)) return INNER_MALFORMED;
    if (!ipv4.isChecksumRight(view, inner)) return INNER_MALFORMED;
    if (!this.#vips.includes(ipv4.destination(view, inner))) return NOT_FOR_VIP;
    return carryCongestion(view, inner) ? inner : CONGESTED;
  }
}

/** RFC 6040 §4.2; false when the packet must be dropped: marked outside, but the endpoints know no ECN. */
function carryCongestion(view: DataView, inner: number): boolean {
  if ((ipv4.tos(view, 0) & ECN) !== CONGESTION_EXPERIENCED) return true;
  const tos = ipv4.tos(view, inner);
  if ((tos & ECN) === NOT_ECN_CAPABLE) return false;
  const before = view.getUint16(inner); // Version, header length and TOS: one aligned half word.
  const after = before | CONGESTION_EXPERIENCED;
  view.setUint8(inner + TOS, tos | CONGESTION_EXPERIENCED);
  view.setUint16(inner + CHECKSUM, updateForHalf(view.getUint16(inner + CHECKSUM), before, after));
  return true;
}
