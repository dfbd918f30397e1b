// Hot: what persistence engines remember: templates that are known by a text (a Call-ID) besides client network
// and virtual end. Such a template is not in the flow table's index: many calls of one proxy would be one key.
// Entries in columns, chained by a hash of text and key.

import { FLOW_ENGINE_DATA } from "../flow/flags.ts";
import { type FlowTable, NONE } from "../flow/flow-table.ts";
import type { FlowSide } from "./flow-accounts.ts";

/** Name of the one persistence engine there is: templates by the Call-ID of SIP (call-id.ts). */
export const PERSISTENCE_ENGINE = "sip";

const TEXT_BYTES_MAX = 255;
const ENTRY_BYTES = 256;
/** Templates at the same time; 16 MiB of text at most, memory that is not used stays uncommitted. */
const ENTRIES_MAX = 65_536;

export class EngineData implements FlowSide {
  readonly flags = FLOW_ENGINE_DATA;
  readonly capacity: number;
  readonly #flows: FlowTable;
  readonly #seed: number;
  /** Entry plus one by flow. */
  readonly #entryOf: Int32Array;
  readonly #text: Uint8Array;
  readonly #bytes: Uint8Array;
  readonly #hash: Int32Array;
  readonly #flowOf: Int32Array;
  /** Next entry of the chain, or of the free list. */
  readonly #next: Int32Array;
  readonly #first: Int32Array;
  #free = NONE;
  /** Entries from here on were never used. */
  #fresh = 0;

  constructor(flows: FlowTable, seed: number) {
    this.#flows = flows;
    this.#seed = seed | 0;
    this.capacity = Math.min(flows.capacity, ENTRIES_MAX);
    this.#entryOf = new Int32Array(flows.capacity);
    this.#text = new Uint8Array(this.capacity * ENTRY_BYTES);
    this.#bytes = new Uint8Array(this.capacity);
    this.#hash = new Int32Array(this.capacity);
    this.#flowOf = new Int32Array(this.capacity);
    this.#next = new Int32Array(this.capacity);
    let slots = 16;
    while (slots < this.capacity) slots *= 2;
    this.#first = new Int32Array(slots).fill(NONE);
  }

  /**
   * The newest template of this text, client network (port 0) and virtual end, or NONE. A template that was
   * hidden is not found.
   *
   * @param at    first byte of the text in `source`
   * @param bytes its length, at most 255
   */
  find(
    source: Uint8Array,
    at: number,
    bytes: number,
    family: number,
    protocol: number,
    a0: number,
    a1: number,
    a2: number,
    a3: number,
    b0: number,
    b1: number,
    b2: number,
    b3: number,
    bPort: number,
  ): number {
    const flows = this.#flows;
    const hash = this.#hashOf(source, at, bytes, a0, a3);
    let entry = this.#first[hash & (this.#first.length - 1)]!;
    for (; entry !== NONE; entry = this.#next[entry]!) {
      if (this.#hash[entry] !== hash || !this.#hasText(entry, source, at, bytes)) continue;
      const flow = this.#flowOf[entry]!;
      if (
        flows.client(flow, 0) === a0 &&
        flows.virtual(flow, 0) === b0 &&
        flows.virtualPort(flow) === bPort &&
        flows.clientPort(flow) === 0 &&
        flows.protocol(flow) === protocol &&
        flows.family(flow) === family &&
        flows.client(flow, 1) === a1 &&
        flows.client(flow, 2) === a2 &&
        flows.client(flow, 3) === a3 &&
        flows.virtual(flow, 1) === b1 &&
        flows.virtual(flow, 2) === b2 &&
        flows.virtual(flow, 3) === b3
      ) {
        return flow;
      }
    }
    return NONE;
  }

  /** Makes a template, whose client is set, known by a text; false when all entries are taken. */
  add(flow: number, source: Uint8Array, at: number, bytes: number): boolean {
    let entry = this.#free;
    if (entry !== NONE) this.#free = this.#next[entry]!;
    else if (this.#fresh < this.capacity) entry = this.#fresh++;
    else return false;
    const text = entry * ENTRY_BYTES;
    for (let i = 0; i < bytes && i < TEXT_BYTES_MAX; i++) this.#text[text + i] = source[at + i]!;
    this.#bytes[entry] = bytes;
    const flows = this.#flows;
    const hash = this.#hashOf(source, at, bytes, flows.client(flow, 0), flows.client(flow, 3));
    const slot = hash & (this.#first.length - 1);
    this.#hash[entry] = hash;
    this.#flowOf[entry] = flow;
    this.#entryOf[flow] = entry + 1;
    this.#next[entry] = this.#first[slot]!;
    this.#first[slot] = entry;
    flows.setFlags(flow, FLOW_ENGINE_DATA);
    return true;
  }

  /** The template ends: its text is forgotten. */
  forget(flow: number): void {
    const entry = this.#entryOf[flow]! - 1;
    if (entry === NONE) return;
    const slot = this.#hash[entry]! & (this.#first.length - 1);
    if (this.#first[slot] === entry) {
      this.#first[slot] = this.#next[entry]!;
    } else {
      let before = this.#first[slot]!;
      while (this.#next[before] !== entry) before = this.#next[before]!;
      this.#next[before] = this.#next[entry]!;
    }
    this.#entryOf[flow] = 0;
    this.#next[entry] = this.#free;
    this.#free = entry;
  }

  /** Copies the text of a template into `target`, which has room for 255 bytes; its length, 0 for one without. */
  read(flow: number, target: Uint8Array): number {
    const entry = this.#entryOf[flow]! - 1;
    if (entry === NONE) return 0;
    const at = entry * ENTRY_BYTES;
    const bytes = this.#bytes[entry]!;
    for (let i = 0; i < bytes; i++) target[i] = this.#text[at + i]!;
    return bytes;
  }

  /** Control path. The text of a template, "" for one without. */
  textOf(flow: number): string {
    const entry = this.#entryOf[flow]! - 1;
    if (entry === NONE) return "";
    const at = entry * ENTRY_BYTES;
    return Buffer.from(this.#text.slice(at, at + this.#bytes[entry]!)).toString("latin1");
  }

  /** Control path. Makes `flow` known by the text of `otherFlow` in `other`. */
  copy(other: EngineData, otherFlow: number, flow: number): void {
    const text = Buffer.from(other.textOf(otherFlow), "latin1");
    if (text.length > 0) this.add(flow, text, 0, text.length);
  }

  #hasText(entry: number, source: Uint8Array, at: number, bytes: number): boolean {
    if (this.#bytes[entry] !== bytes) return false;
    const text = entry * ENTRY_BYTES;
    for (let i = 0; i < bytes; i++) if (this.#text[text + i] !== source[at + i]) return false;
    return true;
  }

  #hashOf(source: Uint8Array, at: number, bytes: number, a0: number, a3: number): number {
    let hash = this.#seed ^ a0 ^ Math.imul(a3, 31);
    for (let i = 0; i < bytes; i++) {
      hash = Math.imul(hash ^ source[at + i]!, 0x01000193);
      hash ^= hash >>> 13;
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
    return hash ^ (hash >>> 15);
  }
}
