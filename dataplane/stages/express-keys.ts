// Hot: the first pass over a batch: which frames may be express, and what their flows' keys are.
//
// A frame may be express when nothing before the flow table has anything to say about it: it is to this station,
// plain IPv4 without options, fragments or errors, TCP or UDP in one segment, opens no connection, has hops left, and
// no address of it is odd. All other frames get SPACE_NONE and go the long way (step.ts), which decides what they are.
//
// Then the index is searched for all keys, one after the other, and the records found are looked at. With many flows
// nearly all the time goes by waiting for memory, two lines a packet. So before either pass a loop that does nothing
// else touches the lines that it will need: the processor fetches as many at once as it can, and waits for none.
// What was found is good until the index changes (`isCurrent`).

import {
  FLOW_APPLICATION,
  FLOW_METHOD_MASK,
  FLOW_NO_CLIENT_PORT,
  FLOW_NO_OUTPUT,
  FLOW_ONE_PACKET,
} from "../flow/flags.ts";
import { NEAR_WORDS, STATE_FLAGS, STATE_SHIFT } from "../flow/layout.ts";
import { INPUT, INPUT_ONLY, nextTcpState, OUTPUT } from "../flow/tcp-states.ts";
import { METHOD_DIRECT, METHOD_NAT } from "../schedule/server-table.ts";
import { hashKey4 } from "../flow/hash.ts";
import { ENTRY_WORDS, NO_ENTRY, SPACE_IN, SPACE_OUT } from "../flow/key-index.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import type { Host } from "../host/host.ts";
import { BATCH_FRAMES, type Batch } from "../ring/batch.ts";
import { SEGMENT_NONE } from "../ring/offload.ts";
import { FRAME_BYTES_MAX, type Ring } from "../ring/ring.ts";
import { TCP_CHECKSUM_OFFSET } from "../wire/tcp.ts";
import { UDP_CHECKSUM_OFFSET } from "../wire/udp.ts";

/** Words of a frame's row. */
export const KEY_WORDS = 16;
/** SPACE_IN for a packet to the director, SPACE_OUT for one to be forwarded, or SPACE_NONE. */
export const KEY_SPACE = 0;
export const KEY_HASH = 1;
/** Where the index is searched from. */
export const KEY_HOME = 2;
export const KEY_SOURCE = 3;
export const KEY_DESTINATION = 4;
/** Source port << 16 | destination port. */
export const KEY_PORTS = 5;
/** Protocol << 8 | TCP flags. */
export const KEY_SIGNAL = 6;
/** Bytes of the packet. */
export const KEY_BYTES = 7;
/** Flow of the first entry of the index with hash and space of the key. */
export const KEY_FLOW = 8;

/** Flows of which a stage would do more than forward. */
const FLOW_SPECIAL = FLOW_NO_CLIENT_PORT | FLOW_APPLICATION | FLOW_ONE_PACKET;

/** Not an express frame. */
export const SPACE_NONE = 0;

/** So many flows and their index fit a cache of the second level. */
const CACHED_FLOWS = 4096;

// A frame without VLAN tag: offsets of IPv4 header and transport.
export const NETWORK = 14;
export const TRANSPORT = NETWORK + 20;
const FRAME_BYTES_MIN = TRANSPORT + 8;
const IPV4 = 0x0800;
/** Version 4, header of 20 bytes, and any type of service. */
const PLAIN_HEADER = 0x45;
const FRAGMENT_BITS = 0x3fff;
const TCP = 6;
const UDP = 17;
const TCP_BYTES_MIN = 40;
const UDP_BYTES_MIN = 28;
const SYN = 0x02;

export class ExpressKeys {
  readonly rows = new Int32Array(new SharedArrayBuffer(BATCH_FRAMES * KEY_WORDS * 4));
  /** Keeps what is only touched from being nothing to the compiler. */
  touched = 0;
  #indexChanges = 0;
  readonly #host: Host;
  readonly #flows: FlowTable;

  constructor(host: Host, flows: FlowTable) {
    this.#host = host;
    this.#flows = flows;
  }

  /** Fills the rows of a batch that came in by a layer 2 port. @param isSecure the sysctl secure_tcp is on */
  read(batch: Batch, port: number, isSecure: boolean): void {
    const { interfaces, locals, ring } = this.#host;
    const { length, start, view } = ring;
    const { index, seed } = this.#flows;
    const { rows } = this;
    const high = interfaces.macHigh[port]!;
    const low = interfaces.macLow[port]!;
    for (let i = 0; i < batch.count; i++) {
      const row = i * KEY_WORDS;
      const slot = batch.slots[i]!;
      const at = start[slot]!;
      const bytes = length[slot]!;
      rows[row + KEY_SPACE] = SPACE_NONE;
      rows[row + KEY_HOME] = 0;
      if (bytes < FRAME_BYTES_MIN || bytes > FRAME_BYTES_MAX) continue;
      if (view.getInt32(at) !== high || view.getUint16(at + 4) !== low) continue;
      if (view.getUint16(at + 12) !== IPV4) continue;
      const word0 = view.getInt32(at + NETWORK);
      const word1 = view.getInt32(at + NETWORK + 4);
      const word2 = view.getInt32(at + NETWORK + 8);
      const source = view.getInt32(at + NETWORK + 12);
      const destination = view.getInt32(at + NETWORK + 16);
      const total = word0 & 0xffff;
      if (word0 >>> 24 !== PLAIN_HEADER || (word1 & FRAGMENT_BITS) !== 0) continue;
      if (total > bytes - NETWORK || word2 >>> 24 <= 1) continue;
      if (sumOf(word0, word1, word2, source, destination) !== 0xffff) continue;
      const signal = signalOf(view, at + TRANSPORT, (word2 >>> 16) & 0xff, total);
      if (signal === 0 || !isChecksumOwn(ring, slot, at + TRANSPORT, signal)) continue;
      const ports = view.getInt32(at + TRANSPORT);
      if (isOdd(source >>> 24) || isOdd(destination >>> 24)) continue;
      if (locals.isLocal4(source) || locals.isBroadcast(source)) continue;
      const space = locals.isLocal4(destination) ? SPACE_IN : SPACE_OUT;
      if (space === SPACE_OUT && locals.isBroadcast(destination)) continue;
      const hash = hashKey4(
        seed,
        space,
        signal >> 8,
        source,
        ports >>> 16,
        destination,
        ports & 0xffff,
      );
      rows[row + KEY_SPACE] = space;
      rows[row + KEY_HASH] = hash;
      rows[row + KEY_HOME] = index.home(hash);
      rows[row + KEY_SOURCE] = source;
      rows[row + KEY_DESTINATION] = destination;
      rows[row + KEY_PORTS] = ports;
      rows[row + KEY_SIGNAL] = signal;
      rows[row + KEY_BYTES] = total;
    }
    const isLarge = this.#flows.count > CACHED_FLOWS;
    if (isLarge) this.#touchIndex(batch.count);
    this.#search(batch.count);
    if (isLarge) this.#touchRecords(batch.count);
    this.#sift(batch.count, isSecure);
  }

  /** True while KEY_FLOW is what a search would find. */
  get isCurrent(): boolean {
    return this.#indexChanges === this.#flows.index.changes;
  }

  #touchIndex(count: number): void {
    const { words } = this.#flows.index;
    const { rows } = this;
    let touched = 0;
    for (let row = 0; row < count * KEY_WORDS; row += KEY_WORDS) {
      touched ^= words[rows[row + KEY_HOME]! * ENTRY_WORDS]!;
    }
    this.touched = touched;
  }

  /** Finds the flow of every key; without one a frame is none of the lane's. */
  #search(count: number): void {
    const { index } = this.#flows;
    const { rows } = this;
    for (let row = 0; row < count * KEY_WORDS; row += KEY_WORDS) {
      const space = rows[row + KEY_SPACE]!;
      if (space === SPACE_NONE) continue;
      const entry = index.scan(rows[row + KEY_HOME]!, rows[row + KEY_HASH]!, space);
      if (entry === NO_ENTRY) rows[row + KEY_SPACE] = SPACE_NONE;
      else rows[row + KEY_FLOW] = index.flowAt(entry);
    }
    this.#indexChanges = index.changes;
  }

  #touchRecords(count: number): void {
    const { near } = this.#flows;
    const { rows } = this;
    let touched = 0;
    for (let row = 0; row < count * KEY_WORDS; row += KEY_WORDS) {
      touched ^= near[rows[row + KEY_FLOW]! * NEAR_WORDS]!;
    }
    this.touched = touched;
  }

  /** Leaves out packets that change their flow. */
  #sift(count: number, isSecure: boolean): void {
    const { near } = this.#flows;
    const { rows } = this;
    for (let row = 0; row < count * KEY_WORDS; row += KEY_WORDS) {
      const space = rows[row + KEY_SPACE]!;
      if (space === SPACE_NONE) continue;
      const flags = near[rows[row + KEY_FLOW]! * NEAR_WORDS + STATE_FLAGS]!;
      const isReply = space === SPACE_OUT;
      if (!staysAsItIs(flags, isReply, rows[row + KEY_SIGNAL]!, isSecure)) {
        rows[row + KEY_SPACE] = SPACE_NONE;
      }
    }
  }
}

/**
 * True when a packet leaves a flow of these flags in its state, and no stage would do more than forward it. The lane
 * asks once more when the packet's turn comes; what is refused here costs it nothing.
 */
export function staysAsItIs(
  flags: number,
  isReply: boolean,
  signal: number,
  isSecure: boolean,
): boolean {
  const method = flags & FLOW_METHOD_MASK;
  const isHeard = (flags & FLOW_NO_OUTPUT) === 0;
  if ((flags & FLOW_SPECIAL) !== 0 || (isReply && !isHeard)) return false;
  if (method !== METHOD_DIRECT && method !== METHOD_NAT) return false;
  if (signal >> 8 === UDP) return true;
  const direction = isReply ? OUTPUT : isHeard ? INPUT : INPUT_ONLY;
  const state = flags >> STATE_SHIFT;
  return nextTcpState(state, signal & 0xff, direction, isSecure) === state;
}

/** Folded sum of a header of five words; 0xffff when its checksum is right (wire/checksum.ts). */
function sumOf(word0: number, word1: number, word2: number, word3: number, word4: number): number {
  const high = (word0 >>> 16) + (word1 >>> 16) + (word2 >>> 16) + (word3 >>> 16) + (word4 >>> 16);
  const low = (word0 & 0xffff) + (word1 & 0xffff) + (word2 & 0xffff) + (word3 & 0xffff);
  const sum = high + low + (word4 & 0xffff);
  const once = (sum & 0xffff) + (sum >>> 16);
  return (once & 0xffff) + (once >>> 16);
}

/** KEY_SIGNAL of a packet of `total` bytes, or 0 when it is not express: neither TCP nor UDP, SYN, malformed. */
function signalOf(view: DataView, transport: number, protocol: number, total: number): number {
  if (protocol === UDP) return total < UDP_BYTES_MIN ? 0 : UDP << 8;
  if (protocol !== TCP || total < TCP_BYTES_MIN) return 0;
  const word = view.getUint16(transport + 12);
  const header = (word >>> 12) << 2;
  if (header < 20 || header > total - 20 || (word & SYN) !== 0) return 0;
  return (TCP << 8) | (word & 0xff);
}

/** True unless the device is to do more than finish the transport's own checksum (host/offload-check.ts). */
function isChecksumOwn(ring: Ring, slot: number, transport: number, signal: number): boolean {
  if (ring.checksumStart[slot] === 0) return true;
  const field = transport + (signal >> 8 === UDP ? UDP_CHECKSUM_OFFSET : TCP_CHECKSUM_OFFSET);
  return (
    ring.checksumStart[slot] === transport &&
    ring.checksumField[slot] === field &&
    ring.segmentType[slot] === SEGMENT_NONE
  );
}

/** True for the first octet of this network, loopback, multicast and all above. */
const isOdd = (octet: number): boolean => octet === 0 || octet === 127 || octet >= 224;
