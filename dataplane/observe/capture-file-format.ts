// What both capture formats share: the frame as readers give it, link types, and the error.

/** Link types (https://www.tcpdump.org/linktypes.html). */
export const LINK_ETHERNET = 1;
export const LINK_RAW_IP = 101;

export interface CapturedFrame {
  /** Microseconds since 1970 (or whatever epoch the file has). */
  readonly timeUs: number;
  /** Number of the interface in the file, from 0. */
  readonly interface: number;
  /** Its name; empty when the file does not say. */
  readonly interfaceName: string;
  /** LINK_ETHERNET or LINK_RAW_IP. */
  readonly linkType: number;
  /** What was captured; a view into the file's bytes. */
  readonly frame: Uint8Array;
  /** Bytes the frame had on the wire; more than `frame.length` when the capture cut it. */
  readonly originalBytes: number;
}

/** A capture file that cannot be read (further), in one sentence with the byte offset. */
export class CaptureError extends Error {
  override readonly name = "CaptureError";
  readonly code = "TAPVS_CAPTURE";
}

/** Largest frame believed; tcpdump's own limit. */
export const FRAME_BYTES_BELIEVED = 262_144;

// Raw IP has three more numbers: two that platforms differ in, and one for each IP version.
const RAW_IP_ALIASES = [12, 14, 228, 229];

/**
 * LINK_ETHERNET or LINK_RAW_IP for a link type as files have it.
 *
 * @throws CaptureError for any other
 */
export function knownLinkType(linkType: number, at: number): number {
  if (linkType === LINK_ETHERNET || linkType === LINK_RAW_IP) return linkType;
  if (RAW_IP_ALIASES.includes(linkType)) return LINK_RAW_IP;
  throw new CaptureError(
    `byte ${at}: link type ${linkType} is neither Ethernet (1) nor raw IP (101); ` +
      "capture on one interface, not on `any`",
  );
}
