// Frames broken in the ways that networks and attackers break them, for property tests and fuzzing.

import type { Random } from "../../dataplane/env/random.ts";
import { internetChecksum } from "./packet.ts";

/** Values at which lengths, offsets and counts go wrong. */
const EDGES = [0, 1, 4, 5, 7, 8, 15, 19, 20, 21, 40, 60, 0x40, 0x45, 0x4f, 0x60, 0x7f, 0x80, 0xff];

function put(frame: Uint8Array, at: number, value: number): void {
  if (at < frame.length) frame[at] = value;
}

/** One change in place, or another length: the frame, or a new one. */
function mutateOnce(frame: Uint8Array, random: Random): Uint8Array {
  const length = frame.length;
  if (length === 0) return Uint8Array.from({ length: random.below(80) }, () => random.below(256));
  // Headers matter more than payload: half of the changes hit the first 64 bytes.
  const at = random.below(random.below(2) === 0 ? Math.min(length, 64) : length);
  switch (random.below(8)) {
    case 0:
      frame[at]! ^= 1 << random.below(8);
      return frame;
    case 1:
      frame[at] = random.below(256);
      return frame;
    case 2:
      frame[at] = EDGES[random.below(EDGES.length)]!;
      return frame;
    case 3:
      put(frame, at, random.below(256));
      put(frame, at + 1, random.below(256));
      return frame;
    case 4:
      return frame.slice(0, random.below(length + 1));
    case 5: {
      const longer = new Uint8Array(Math.min(length + random.below(64), 65_554));
      longer.set(frame);
      return longer;
    }
    case 6: {
      // A piece of the frame over another one: options that hold headers, shifted fields.
      frame.copyWithin(at, random.below(length), Math.min(length, random.below(length) + 8));
      return frame;
    }
    default: {
      const tagged = new Uint8Array(length + 4);
      tagged.set(frame.subarray(0, 12));
      tagged.set([0x81, 0, random.below(256), random.below(256)], Math.min(12, length));
      if (length > 12) tagged.set(frame.subarray(12), 16);
      return tagged;
    }
  }
}

/** Makes the IPv4 header checksum right again, so that what lies behind it is reached. */
function mendChecksum(frame: Uint8Array): void {
  const network = frame[12] === 0x81 && frame[13] === 0 ? 18 : 14;
  const headerBytes = ((frame[network] ?? 0) & 15) * 4;
  if (headerBytes < 12 || network + headerBytes > frame.length) return;
  const header = frame.subarray(network, network + headerBytes);
  header[10] = 0;
  header[11] = 0;
  const checksum = internetChecksum(header);
  header[10] = checksum >> 8;
  header[11] = checksum & 0xff;
}

/** A copy of the frame with one to four changes; its IPv4 checksum mostly mended. */
export function mutate(frame: Uint8Array, random: Random): Uint8Array {
  let copy: Uint8Array = frame.slice();
  for (let changes = 1 + random.below(4); changes > 0; changes--) copy = mutateOnce(copy, random);
  if (random.below(4) !== 0) mendChecksum(copy);
  return copy;
}
