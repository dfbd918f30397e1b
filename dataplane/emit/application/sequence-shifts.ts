// Hot: what application helpers know of their flows, in a side table: a state number of the helper's, and how
// far rewritten texts have shifted the TCP sequence numbers of each direction.
//
//   sender's numbers   ───────────┬───────────────►       before the position: shifted by `before`
//   receiver's numbers ───────────┴─ +1 byte ─────►       behind it: by `after`
//
// An entry is taken when a helper has something to remember, and given back when its flow ends.

import { NONE } from "../../flow/flow-table.ts";
import type { Packet } from "../../wire/packet.ts";
import * as tcp from "../../wire/tcp.ts";

/** Directions of a shift: whose sequence numbers are meant. */
export const OF_CLIENT = 0;
export const OF_SERVER = 1;

const OPTION_END = 0;
const OPTION_NOP = 1;
const OPTION_SACK = 5;
/** Bytes of an edge of a SACK block (RFC 2018 §3). */
const EDGE_BYTES = 4;

export class SequenceShifts {
  readonly capacity: number;
  /** Per entry: the helper's own state, 0 at first. */
  readonly state: Uint8Array;
  /** Per entry: the state in which the last text was rewritten, and where it began. */
  readonly rewrittenState: Uint8Array;
  readonly rewrittenAt: Int32Array;
  /** Entry plus one by flow; pages of it that were never written take no memory. */
  readonly #entryOf: Int32Array;
  /** Per entry and direction. */
  readonly #position: Int32Array;
  readonly #before: Int32Array;
  readonly #after: Int32Array;
  readonly #free: Int32Array;
  #freeCount: number;

  /**
   * @param flows    capacity of the flow table
   * @param capacity flows that can be remembered at the same time
   */
  constructor(flows: number, capacity: number) {
    this.capacity = capacity;
    this.state = new Uint8Array(capacity);
    this.rewrittenState = new Uint8Array(capacity);
    this.rewrittenAt = new Int32Array(capacity);
    this.#entryOf = new Int32Array(flows);
    this.#position = new Int32Array(capacity * 2);
    this.#before = new Int32Array(capacity * 2);
    this.#after = new Int32Array(capacity * 2);
    this.#free = Int32Array.from({ length: capacity }, (_, i) => capacity - 1 - i);
    this.#freeCount = capacity;
  }

  /** Entries in use. */
  get used(): number {
    return this.capacity - this.#freeCount;
  }

  /** Entry of a flow, or NONE. */
  find(flow: number): number {
    return this.#entryOf[flow]! - 1;
  }

  /** Entry of a flow, a blank one if it had none; NONE when all are taken. */
  take(flow: number): number {
    const found = this.find(flow);
    if (found !== NONE || this.#freeCount === 0) return found;
    const entry = this.#free[--this.#freeCount]!;
    this.#entryOf[flow] = entry + 1;
    this.state[entry] = 0;
    this.rewrittenState[entry] = 0;
    this.rewrittenAt[entry] = 0;
    for (let side = entry * 2; side < entry * 2 + 2; side++) {
      this.#position[side] = 0;
      this.#before[side] = 0;
      this.#after[side] = 0;
    }
    return entry;
  }

  /** The flow ends: its entry is free again. */
  forget(flow: number): void {
    const entry = this.find(flow);
    if (entry === NONE) return;
    this.#entryOf[flow] = 0;
    this.#free[this.#freeCount++] = entry;
  }

  /** Control path. Gives `flow` what `other` knows of `otherFlow`. */
  copy(other: SequenceShifts, otherFlow: number, flow: number): void {
    const from = other.find(otherFlow);
    const entry = from === NONE ? NONE : this.take(flow);
    if (entry === NONE) return;
    this.state[entry] = other.state[from]!;
    this.rewrittenState[entry] = other.rewrittenState[from]!;
    this.rewrittenAt[entry] = other.rewrittenAt[from]!;
    for (const side of [OF_CLIENT, OF_SERVER]) {
      this.#position[entry * 2 + side] = other.#position[from * 2 + side]!;
      this.#before[entry * 2 + side] = other.#before[from * 2 + side]!;
      this.#after[entry * 2 + side] = other.#after[from * 2 + side]!;
    }
  }

  /**
   * The text of the segment at `sequence` (the sender's number) became `bytes` longer. A segment that is sent
   * again shifts nothing again.
   */
  shift(entry: number, direction: number, sequence: number, bytes: number): void {
    const side = entry * 2 + direction;
    const isFirst = this.#before[side] === this.#after[side];
    if (!isFirst && ((sequence - this.#position[side]!) | 0) <= 0) return;
    this.#position[side] = sequence;
    this.#before[side] = this.#after[side]!;
    this.#after[side] = (this.#after[side]! + bytes) | 0;
  }

  /** What the receiver must see for a sequence number of the sender. */
  shifted(entry: number, direction: number, sequence: number): number {
    const side = entry * 2 + direction;
    const isBehind = ((sequence - this.#position[side]!) | 0) > 0;
    return (sequence + (isBehind ? this.#after[side]! : this.#before[side]!)) | 0;
  }

  /** What the sender must see for a number that the receiver acknowledges: the inverse of `shifted`. */
  restored(entry: number, direction: number, acknowledged: number): number {
    const side = entry * 2 + direction;
    const before = this.#before[side]!;
    const isBehind = ((acknowledged - before - this.#position[side]!) | 0) > 0;
    return (acknowledged - (isBehind ? this.#after[side]! : before)) | 0;
  }

  /**
   * Puts one direction into three words for other directors: position, shift behind it, shift before it.
   * @returns false when nothing is shifted
   */
  read(entry: number, direction: number, words: Int32Array, at: number): boolean {
    const side = entry * 2 + direction;
    words[at] = this.#position[side]!;
    words[at + 1] = this.#after[side]!;
    words[at + 2] = this.#before[side]!;
    return words[at + 1] !== 0 || words[at + 2] !== 0;
  }

  /** Takes one direction over from three words as `read` gives them. */
  write(entry: number, direction: number, words: Int32Array, at: number): void {
    const side = entry * 2 + direction;
    this.#position[side] = words[at]!;
    this.#after[side] = words[at + 1]!;
    this.#before[side] = words[at + 2]!;
  }

  /**
   * Translates sequence and acknowledgement numbers and SACK blocks of a TCP segment, with its checksum.
   *
   * @param direction OF_CLIENT for the client's segment, OF_SERVER for the server's
   */
  translate(view: DataView, packet: Packet, entry: number, direction: number): void {
    const at = packet.transport;
    const sequence = tcp.sequence(view, at);
    const shifted = this.shifted(entry, direction, sequence);
    if (shifted !== sequence) {
      tcp.setSequence(view, at, shifted);
      tcp.updateChecksumForWord(view, at, sequence, shifted);
    }
    if ((packet.tcpFlags & tcp.ACK) === 0) return;
    const acknowledged = tcp.acknowledgement(view, at);
    const restored = this.restored(entry, 1 - direction, acknowledged);
    if (restored !== acknowledged) {
      tcp.setAcknowledgement(view, at, restored);
      tcp.updateChecksumForWord(view, at, acknowledged, restored);
    }
    this.#restoreOptions(view, packet, entry, 1 - direction);
  }

  #restoreOptions(view: DataView, packet: Packet, entry: number, direction: number): void {
    let option = packet.transport + tcp.TCP_HEADER_BYTES_MIN;
    while (option + 1 < packet.payload) {
      const kind = view.getUint8(option);
      if (kind === OPTION_END) return;
      if (kind === OPTION_NOP) {
        option++;
        continue;
      }
      const end = option + view.getUint8(option + 1);
      if (end < option + 2 || end > packet.payload) return; // Malformed: the receiver's to refuse.
      if (kind === OPTION_SACK)
        this.#restoreBlocks(view, packet, entry, direction, option + 2, end);
      option = end;
    }
  }

  #restoreBlocks(
    view: DataView,
    packet: Packet,
    entry: number,
    direction: number,
    start: number,
    end: number,
  ): void {
    for (let edge = start; edge + EDGE_BYTES <= end; edge += EDGE_BYTES) {
      const before = view.getInt32(edge);
      const after = this.restored(entry, direction, before);
      if (after === before) continue;
      view.setInt32(edge, after);
      // A word at an odd place adds to the sum as the same word turned by a byte.
      const turn = ((edge - packet.transport) & 1) << 3;
      tcp.updateChecksumForWord(view, packet.transport, turned(before, turn), turned(after, turn));
    }
  }
}

const turned = (word: number, bits: number): number =>
  bits === 0 ? word : (word << bits) | (word >>> (32 - bits));
