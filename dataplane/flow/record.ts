// Hot: flow records, read and written by flow number. The layout is drawn in layout.ts.

import { FLOW_METHOD_MASK } from "./flags.ts";
import {
  CHILDREN,
  CLIENT,
  DEADLINE,
  FAMILY_SHIFT,
  FAR_PREVIOUS,
  FAR_WORDS,
  FLAGS_MASK,
  IN_PACKETS,
  KIND,
  MARK,
  NEAR_WORDS,
  PARENT,
  PORTS,
  PROTOCOL_SHIFT,
  SERVER,
  SERVER_0,
  SERVER_1,
  SERVER_FAMILY_SHIFT,
  STATE_FLAGS,
  STATE_SHIFT,
  TIMEOUT,
  VIRTUAL,
} from "./layout.ts";
import { IPV4 } from "../wire/packet.ts";

/** No flow, no server. */
export const NONE = -1;

/** Records that other workers may read. */
export interface SharedRecords {
  readonly near: SharedArrayBuffer;
  readonly far: SharedArrayBuffer;
}

/** Control path. Memory for so many records. */
export const createRecordMemory = (capacity: number): SharedRecords => ({
  near: new SharedArrayBuffer(capacity * NEAR_WORDS * Int32Array.BYTES_PER_ELEMENT),
  far: new SharedArrayBuffer(capacity * FAR_WORDS * Int32Array.BYTES_PER_ELEMENT),
});

export class FlowRecords {
  /** The near and far words of every record (layout.ts). */
  readonly near: Int32Array;
  readonly far: Int32Array;

  constructor(capacity: number, memory: SharedRecords = createRecordMemory(capacity)) {
    this.near = new Int32Array(memory.near);
    this.far = new Int32Array(memory.far);
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
    // Without a look at the far record, which is another cache miss.
    if (this.serverFamily(flow) === IPV4) return 0;
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

  protected setServerPort(flow: number, port: number): void {
    const at = flow * NEAR_WORDS + KIND;
    this.near[at] = (this.near[at]! & ~0xffff) | port;
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
}
