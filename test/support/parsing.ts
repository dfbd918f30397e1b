// Putting a frame into the middle of a fenced buffer and parsing it, for unit tests, properties and fuzzing.

import { Packet } from "../../dataplane/wire/packet.ts";
import { parse, parseNetwork } from "../../dataplane/wire/parse.ts";
import { verdictName } from "../../dataplane/verdict.ts";
import { FencedView } from "./fenced-view.ts";

/** Where frames start: an odd multiple of 2, to notice anybody who counts from the buffer's start. */
export const AT = 258;
const POISON = 0xa5;
const BYTES = 70_000;

const bytes = new Uint8Array(new ArrayBuffer(BYTES)).fill(POISON);
const view = new FencedView(bytes.buffer);

export interface Parsed {
  readonly packet: Packet;
  readonly verdict: number;
  /** Name of the verdict: "continue", "ipv4-malformed", … */
  readonly name: string;
}

function place(content: Uint8Array): number {
  bytes.set(content, AT);
  const end = AT + content.length;
  // What an earlier, longer frame left behind must not be mistaken for this one's.
  bytes.fill(POISON, end, Math.min(end + 256, BYTES));
  view.fence(AT, end);
  return end;
}

/** Parses a frame. Throws when the parser leaves the frame's bytes or writes. */
export function parseFrame(frame: Uint8Array, packet = new Packet()): Parsed {
  const verdict = parse(view, AT, place(frame), packet);
  return { packet, verdict, name: verdictName(verdict) };
}

/** Parses a bare packet that may be cut. Throws when the parser leaves its bytes or writes. */
export function parsePacket(content: Uint8Array, packet = new Packet()): Parsed {
  const verdict = parseNetwork(view, AT, place(content), packet);
  return { packet, verdict, name: verdictName(verdict) };
}

/** A packet with every field set to what no frame of a test contains. */
export function dirtyPacket(): Packet {
  const packet = new Packet();
  for (const key of Object.keys(packet) as (keyof Packet)[]) {
    if (key === "slot" || key === "port" || key === "bytes") continue;
    if (key === "isInverse") continue; // No frame says it.
    if (key === "isFragment") packet.isFragment = true;
    else packet[key] = -559_038_737;
  }
  return packet;
}
