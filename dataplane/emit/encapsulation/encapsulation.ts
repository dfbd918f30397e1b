// What stands between the outer IP header of a tunnel and the client's packet. One file a tunnel type; one
// line each in registry.ts.

import type { Packet } from "../../wire/packet.ts";

/** Values of ServerTable.tunnelChecksum. */
export const CHECKSUM_NONE = 0;
export const CHECKSUM_FULL = 1;
export const CHECKSUM_REMOTE = 2;

export interface Encapsulation {
  /** As in `ipvsadm --tun-type`. */
  readonly name: string;
  /** Bytes between the outer IP header and the inner packet. `checksum`: CHECKSUM_…. */
  headerBytes(checksum: number): number;
  /** Protocol number in the outer IP header, for an inner packet of `family`. */
  outerProtocol(family: number): number;
  /**
   * Hot. Writes the header at `at`, right before the inner packet, which ends at `packet.end`.
   *
   * @param outer where the outer IP header is, which is written already, for checksums that cover addresses
   * @param port  UDP destination port (GUE)
   * @param seed  keeps flow hashes from being guessed
   */
  write(
    view: DataView,
    at: number,
    outer: number,
    packet: Packet,
    port: number,
    checksum: number,
    seed: number,
  ): void;
}
