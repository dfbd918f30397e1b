// Hot: flow records: 24 int32 words a flow in shared memory, read and written by flow number.
//
//   near, one cache line of 64 bytes           far, half a line of 32 bytes
//   0  client address, 4 words                 0  server address, words 1 to 3
//   4  virtual address, 4 words                3  parent flow
//   8  client port << 16 | virtual port        4  number of children
//   9  family, protocol, server port           5  firewall mark
//   10 server address, word 0                  6  next in the timer slot, or free list
//   11 state << 24 | flags                     7  previous in the timer slot
//   12 timeout, ticks
//   13 deadline, ticks
//   14 server id
//   15 packets in
//
// All that an IPv4 packet of a known flow needs is in the near line. A record that was never used has never
// been touched, so its memory is not committed. Templates are flows of their own key space.

import { FLOW_METHOD_MASK } from "./flags.ts";

/** No flow, no server. */
export const NONE = -1;

const FLAGS_MASK = 0xffffff;
const STATE_SHIFT = 24;

const NEAR_WORDS = 16;
const CLIENT = 0;
const VIRTUAL = 4;
const PORTS = 8;
const KIND = 9;
const SERVER_0 = 10;
const STATE_FLAGS = 11;
const TIMEOUT = 12;
const DEADLINE = 13;
const SERVER = 14;
const IN_PACKETS = 15;

/** Layout of the far words, for the timer wheel. */
export const FAR_WORDS = 8;
export const FAR_NEXT = 6;
export const FAR_PREVIOUS = 7;
const SERVER_1 = 0;
const PARENT = 3;
const CHILDREN = 4;
const MARK = 5;

/** KIND: server port in bits 0-15, protocol 16-23, family 24-26 (0: the record is free), server's 28-30. */
const PROTOCOL_SHIFT = 16;
const FAMILY_SHIFT = 24;
const SERVER_FAMILY_SHIFT = 28;
const KEY_KIND_MASK = 0x07ff0000;

/** Control path. */
const shared = (words: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(words * Int32Array.BYTES_PER_ELEMENT));

/** Bytes of one record. */
export const RECORD_BYTES = (NEAR_WORDS + FAR_WORDS) * Int32Array.BYTES_PER_ELEMENT;

export class FlowRecords {
  protected readonly near: Int32Array;
  protected readonly far: Int32Array;

  constructor(capacity: number) {
    this.near = shared(capacity * NEAR_WORDS);
    this.far = shared(capacity * FAR_WORDS);
  }

  /** Blanks a record and makes it a flow in state 0 that nobody finds yet. */
  protected occupy(flow: number, family: number, protocol: number, flags: number): void {
    const at = flow * NEAR_WORDS;
    for (let word = 0; word < NEAR_WORDS; word++) this.near[at + word] = 0;
    for (let word = 0; word < FAR_WORDS; word++) this.far[flow * FAR_WORDS + word] = 0;
    this.near[at + KIND] =
      (family << SERVER_FAMILY_SHIFT) | (family << FAMILY_SHIFT) | (protocol << PROTOCOL_SHIFT);
    this.near[at + STATE_FLAGS] = flags;
    this.near[at + SERVER] = NONE;
    this.far[flow * FAR_WORDS + PARENT] = NONE;
    this.far[flow * FAR_WORDS + FAR_PREVIOUS] = NONE;
  }

  protected vacate(flow: number): void {
    this.near[flow * NEAR_WORDS + KIND] = 0;
  }

  /** True for a flow in use, false for a free record. */
  isLive(flow: number): boolean {
    return this.near[flow * NEAR_WORDS + KIND]! !== 0;
  }

  /** 4 or 6: the client's and virtual address's. */
  family(flow: number): number {
    return (this.near[flow * NEAR_WORDS + KIND]! >> FAMILY_SHIFT) & 7;
  }

  /** IP protocol; 0 for the template of a firewall mark. */
  protocol(flow: number): number {
    return (this.near[flow * NEAR_WORDS + KIND]! >> PROTOCOL_SHIFT) & 0xff;
  }

  /** Address word 0 to 3, network order; IPv4 uses word 0. */
  client(flow: number, word: number): number {
    return this.near[flow * NEAR_WORDS + CLIENT + word]!;
  }

  clientPort(flow: number): number {
    return this.near[flow * NEAR_WORDS + PORTS]! >>> 16;
  }

  /** Before `link`: the client's end, or the client's network of a template. */
  setClient(flow: number, a0: number, a1: number, a2: number, a3: number, port: number): void {
    const at = flow * NEAR_WORDS;
    this.near[at + CLIENT] = a0;
    this.near[at + CLIENT + 1] = a1;
    this.near[at + CLIENT + 2] = a2;
    this.near[at + CLIENT + 3] = a3;
    this.near[at + PORTS] = (this.near[at + PORTS]! & 0xffff) | (port << 16);
  }

  protected setPorts(flow: number, clientPort: number, virtualPort: number): void {
    this.near[flow * NEAR_WORDS + PORTS] = (clientPort << 16) | virtualPort;
  }

  virtual(flow: number, word: number): number {
    return this.near[flow * NEAR_WORDS + VIRTUAL + word]!;
  }

  virtualPort(flow: number): number {
    return this.near[flow * NEAR_WORDS + PORTS]! & 0xffff;
  }

  /** Before `link`: the address the client talks to. */
  setVirtual(flow: number, a0: number, a1: number, a2: number, a3: number, port: number): void {
    const at = flow * NEAR_WORDS;
    this.near[at + VIRTUAL] = a0;
    this.near[at + VIRTUAL + 1] = a1;
    this.near[at + VIRTUAL + 2] = a2;
    this.near[at + VIRTUAL + 3] = a3;
    this.near[at + PORTS] = (this.near[at + PORTS]! & ~0xffff) | port;
  }

  server(flow: number, word: number): number {
    if (word === 0) return this.near[flow * NEAR_WORDS + SERVER_0]!;
    return this.far[flow * FAR_WORDS + SERVER_1 + word - 1]!;
  }

  /** The server's end of the flow; differs from the virtual port only under NAT. */
  serverPort(flow: number): number {
    return this.near[flow * NEAR_WORDS + KIND]! & 0xffff;
  }

  /** 4 or 6; differs from `family` for a tunnel to a server of the other family. */
  serverFamily(flow: number): number {
    return (this.near[flow * NEAR_WORDS + KIND]! >> SERVER_FAMILY_SHIFT) & 7;
  }

  /** Before `link`: the server's end. */
  setServer(flow: number, a0: number, a1: number, a2: number, a3: number, port: number): void {
    const at = flow * FAR_WORDS;
    this.near[flow * NEAR_WORDS + SERVER_0] = a0;
    this.far[at + SERVER_1] = a1;
    this.far[at + SERVER_1 + 1] = a2;
    this.far[at + SERVER_1 + 2] = a3;
    const kind = this.near[flow * NEAR_WORDS + KIND]!;
    this.near[flow * NEAR_WORDS + KIND] = (kind & ~0xffff) | port;
  }

  setServerFamily(flow: number, family: number): void {
    const kind = this.near[flow * NEAR_WORDS + KIND]! & ~(7 << SERVER_FAMILY_SHIFT);
    this.near[flow * NEAR_WORDS + KIND] = kind | (family << SERVER_FAMILY_SHIFT);
  }

  /** Server id, or NONE while the flow is bound to no server. */
  serverId(flow: number): number {
    return this.near[flow * NEAR_WORDS + SERVER]!;
  }

  setServerId(flow: number, id: number): void {
    this.near[flow * NEAR_WORDS + SERVER] = id;
  }

  /** State number of the protocol's table, 0 to 127. */
  state(flow: number): number {
    return this.near[flow * NEAR_WORDS + STATE_FLAGS]! >> STATE_SHIFT;
  }

  setState(flow: number, state: number): void {
    const at = flow * NEAR_WORDS + STATE_FLAGS;
    this.near[at] = (this.near[at]! & FLAGS_MASK) | (state << STATE_SHIFT);
  }

  /** FLOW_… bits, the forwarding method in the lowest three. */
  flags(flow: number): number {
    return this.near[flow * NEAR_WORDS + STATE_FLAGS]! & FLAGS_MASK;
  }

  has(flow: number, bits: number): boolean {
    return (this.near[flow * NEAR_WORDS + STATE_FLAGS]! & bits) !== 0;
  }

  setFlags(flow: number, bits: number): void {
    this.near[flow * NEAR_WORDS + STATE_FLAGS]! |= bits;
  }

  clearFlags(flow: number, bits: number): void {
    this.near[flow * NEAR_WORDS + STATE_FLAGS]! &= ~bits;
  }

  /** Forwarding method, METHOD_… of schedule/server-table.ts. */
  method(flow: number): number {
    return this.near[flow * NEAR_WORDS + STATE_FLAGS]! & FLOW_METHOD_MASK;
  }

  /** Ticks from a packet to the end of the flow, as last set. */
  timeout(flow: number): number {
    return this.near[flow * NEAR_WORDS + TIMEOUT]!;
  }

  /** Tick at which the flow ends if no packet comes. */
  deadline(flow: number): number {
    return this.near[flow * NEAR_WORDS + DEADLINE]!;
  }

  protected setTimes(flow: number, timeout: number, deadline: number): void {
    this.near[flow * NEAR_WORDS + TIMEOUT] = timeout;
    this.near[flow * NEAR_WORDS + DEADLINE] = deadline;
  }

  /** Packets of the client, modulo 2^32. */
  inPackets(flow: number): number {
    return this.near[flow * NEAR_WORDS + IN_PACKETS]!;
  }

  /** Counts one packet of the client; the new count. */
  countInPacket(flow: number): number {
    return ++this.near[flow * NEAR_WORDS + IN_PACKETS]!;
  }

  setInPackets(flow: number, count: number): void {
    this.near[flow * NEAR_WORDS + IN_PACKETS] = count;
  }

  /** Firewall mark of the service, int32 bits; 0 for none. */
  mark(flow: number): number {
    return this.far[flow * FAR_WORDS + MARK]!;
  }

  setMark(flow: number, mark: number): void {
    this.far[flow * FAR_WORDS + MARK] = mark;
  }

  /** The template or FTP control flow that this flow was made from, or NONE. */
  parent(flow: number): number {
    return this.far[flow * FAR_WORDS + PARENT]!;
  }

  /** Flows that were made from this one and still live. */
  children(flow: number): number {
    return this.far[flow * FAR_WORDS + CHILDREN]!;
  }

  /** Makes `child`, which has no parent yet, a child of `parent`. */
  adopt(parent: number, child: number): void {
    this.far[child * FAR_WORDS + PARENT] = parent;
    this.far[parent * FAR_WORDS + CHILDREN]!++;
  }

  /** Takes a flow from its parent; the former parent, or NONE. */
  disown(child: number): number {
    const parent = this.parent(child);
    if (parent === NONE) return NONE;
    this.far[child * FAR_WORDS + PARENT] = NONE;
    this.far[parent * FAR_WORDS + CHILDREN]!--;
    return parent;
  }

  /** True when client and virtual end, family and protocol are these. */
  protected isBetween(
    flow: number,
    family: number,
    protocol: number,
    a0: number,
    a1: number,
    a2: number,
    a3: number,
    aPort: number,
    b0: number,
    b1: number,
    b2: number,
    b3: number,
    bPort: number,
  ): boolean {
    const near = this.near;
    const at = flow * NEAR_WORDS;
    return (
      near[at + CLIENT] === a0 &&
      near[at + PORTS] === ((aPort << 16) | bPort) &&
      near[at + VIRTUAL] === b0 &&
      (near[at + KIND]! & KEY_KIND_MASK) ===
        ((family << FAMILY_SHIFT) | (protocol << PROTOCOL_SHIFT)) &&
      (family === 4 ||
        (near[at + CLIENT + 1] === a1 &&
          near[at + CLIENT + 2] === a2 &&
          near[at + CLIENT + 3] === a3 &&
          near[at + VIRTUAL + 1] === b1 &&
          near[at + VIRTUAL + 2] === b2 &&
          near[at + VIRTUAL + 3] === b3))
    );
  }

  /** True when server (a) and client end (b), family and protocol are these. */
  protected isAnsweredBy(
    flow: number,
    family: number,
    protocol: number,
    a0: number,
    a1: number,
    a2: number,
    a3: number,
    aPort: number,
    b0: number,
    b1: number,
    b2: number,
    b3: number,
    bPort: number,
  ): boolean {
    const near = this.near;
    const at = flow * NEAR_WORDS;
    if (near[at + CLIENT] !== b0 || near[at + SERVER_0] !== a0) return false;
    if (near[at + PORTS]! >>> 16 !== bPort) return false;
    const kind = (family << FAMILY_SHIFT) | (protocol << PROTOCOL_SHIFT) | aPort;
    if ((near[at + KIND]! & (KEY_KIND_MASK | 0xffff)) !== kind) return false;
    if (family === 4) return true;
    const far = flow * FAR_WORDS + SERVER_1;
    return (
      near[at + CLIENT + 1] === b1 &&
      near[at + CLIENT + 2] === b2 &&
      near[at + CLIENT + 3] === b3 &&
      this.far[far] === a1 &&
      this.far[far + 1] === a2 &&
      this.far[far + 2] === a3
    );
  }
}
