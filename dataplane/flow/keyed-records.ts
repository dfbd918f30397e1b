// Hot: flow records that are found by their keys.
//
//   IN key        (family, protocol, client address, client port, virtual address, virtual port)
//   OUT key       (family, protocol, server address, server port, client address, client port); NAT only
//   TEMPLATE key  as IN, in a key space of its own: client network, port 0, virtual address, virtual port
//
// A look-up reads one line of the index and, when the whole hash matches, the record.

import {
  FLOW_ENGINE_DATA,
  FLOW_HASHED,
  FLOW_METHOD_NAT,
  FLOW_NO_CLIENT_PORT,
  FLOW_OUT_HASHED,
  FLOW_TEMPLATE,
} from "./flags.ts";
import { hashKey4, hashKey6 } from "./hash.ts";
import {
  indexBytes,
  KeyIndex,
  NO_ENTRY,
  type SharedIndex,
  SPACE_IN,
  SPACE_OUT,
  SPACE_TEMPLATE,
} from "./key-index.ts";
import { createRecordMemory, FlowRecords, NONE, type SharedRecords } from "./record.ts";
import { isAnswered4, isAnswered6, isBetween4, isBetween6, kind4 } from "./same-key.ts";

/** What a template that nobody shall find any more shows as its virtual and server port. */
const HIDDEN_PORT = 0xffff;

/** Records and index that other workers look flows up in. Plain values: it crosses to other threads as a message. */
export interface FlowMemory extends SharedRecords {
  readonly capacity: number;
  readonly index: SharedIndex;
}

/** Control path. Memory for the flows of a worker among several. */
export const createFlowMemory = (capacity: number): FlowMemory => ({
  ...createRecordMemory(capacity),
  capacity,
  index: {
    words: new SharedArrayBuffer(indexBytes(capacity)),
    version: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
  },
});

export class KeyedRecords extends FlowRecords {
  readonly index: KeyIndex;
  /** Seed of every hash in the index. */
  readonly seed: number;
  #portless = 0;

  /** @param memory where other workers find the records; their own by default */
  constructor(capacity: number, seed: number, memory?: FlowMemory) {
    super(capacity, memory);
    this.index = new KeyIndex(capacity, memory?.index);
    this.seed = seed;
  }

  /** Flows that are found although they do not know their client's port yet. */
  get portless(): number {
    return this.#portless;
  }

  /** The flow of a client's packet: a is the client, b the virtual end. The newest one, or NONE. */
  findIn(
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
  ): number {
    if (family === 4) return this.#find4(SPACE_IN, protocol, a0, aPort, b0, bPort);
    return this.#find6(SPACE_IN, protocol, a0, a1, a2, a3, aPort, b0, b1, b2, b3, bPort);
  }

  /** The persistence template of client network a (port 0) and virtual end b, or NONE. */
  findTemplate(
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
  ): number {
    if (family === 4) return this.#find4(SPACE_TEMPLATE, protocol, a0, aPort, b0, bPort);
    return this.#find6(SPACE_TEMPLATE, protocol, a0, a1, a2, a3, aPort, b0, b1, b2, b3, bPort);
  }

  /** The NAT flow of a server's packet: a is the server, b the client. The newest one, or NONE. */
  findOut(
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
  ): number {
    if (family === 4) return this.#findOut4(protocol, a0, aPort, b0, bPort);
    return this.#findOut6(protocol, a0, a1, a2, a3, aPort, b0, b1, b2, b3, bPort);
  }

  /**
   * The flow without NAT whose server answers past the director and was seen all the same: a is the virtual
   * end that the server speaks for, b the client. NONE when there is none.
   */
  findReply(
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
  ): number {
    const flow = this.findIn(family, protocol, b0, b1, b2, b3, bPort, a0, a1, a2, a3, aPort);
    return flow !== NONE && this.method(flow) !== FLOW_METHOD_NAT ? flow : NONE;
  }

  #find4(
    space: number,
    protocol: number,
    a0: number,
    aPort: number,
    b0: number,
    bPort: number,
  ): number {
    const hash = hashKey4(this.seed, space, protocol, a0, aPort, b0, bPort);
    const index = this.index;
    const kind = kind4(protocol);
    const ports = (aPort << 16) | bPort;
    let entry = index.first(hash, space);
    for (; entry !== NO_ENTRY; entry = index.following(entry, hash, space)) {
      const flow = index.flowAt(entry);
      if (isBetween4(this.near, flow, kind, a0, b0, ports)) return flow;
    }
    return NONE;
  }

  #find6(
    space: number,
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
  ): number {
    const hash = hashKey6(this.seed, space, protocol, a0, a1, a2, a3, aPort, b0, b1, b2, b3, bPort);
    const index = this.index;
    let entry = index.first(hash, space);
    for (; entry !== NO_ENTRY; entry = index.following(entry, hash, space)) {
      const flow = index.flowAt(entry);
      if (isBetween6(this.near, flow, protocol, a0, a1, a2, a3, aPort, b0, b1, b2, b3, bPort))
        return flow;
    }
    return NONE;
  }

  #findOut4(protocol: number, a0: number, aPort: number, b0: number, bPort: number): number {
    const hash = hashKey4(this.seed, SPACE_OUT, protocol, a0, aPort, b0, bPort);
    const index = this.index;
    const kind = kind4(protocol);
    const ports = (aPort << 16) | bPort;
    let entry = index.first(hash, SPACE_OUT);
    for (; entry !== NO_ENTRY; entry = index.following(entry, hash, SPACE_OUT)) {
      const flow = index.flowAt(entry);
      if (isAnswered4(this.near, flow, kind, a0, b0, ports)) return flow;
    }
    return NONE;
  }

  #findOut6(
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
  ): number {
    const hash = hashKey6(
      this.seed,
      SPACE_OUT,
      protocol,
      a0,
      a1,
      a2,
      a3,
      aPort,
      b0,
      b1,
      b2,
      b3,
      bPort,
    );
    const index = this.index;
    let entry = index.first(hash, SPACE_OUT);
    for (; entry !== NO_ENTRY; entry = index.following(entry, hash, SPACE_OUT)) {
      const flow = index.flowAt(entry);
      if (
        isAnswered6(
          this.near,
          this.far,
          flow,
          protocol,
          a0,
          a1,
          a2,
          a3,
          aPort,
          b0,
          b1,
          b2,
          b3,
          bPort,
        )
      )
        return flow;
    }
    return NONE;
  }

  /** Fixes the client port of a flow made without one; false when the index refused the new keys. */
  setClientPort(flow: number, port: number): boolean {
    this.removeKeys(flow);
    this.setPorts(flow, port, this.virtualPort(flow));
    this.clearFlags(flow, FLOW_NO_CLIENT_PORT);
    return this.addKeys(flow);
  }

  /** Takes the keys of a template away, so that no packet finds it; it lives on until its time is up. */
  hide(flow: number): void {
    this.removeKeys(flow);
    this.setPorts(flow, this.clientPort(flow), HIDDEN_PORT);
    this.setServerPort(flow, HIDDEN_PORT);
  }

  /** Takes a flow's keys out, so that its method may change; `putBack` is to follow. */
  takeOut(flow: number): void {
    this.removeKeys(flow);
  }

  /** Enters the keys of a flow that was taken out; false when the index refuses: nobody finds it then. */
  putBack(flow: number): boolean {
    return this.addKeys(flow);
  }

  /** Enters a flow's keys; false, with none entered, when the index refuses one. */
  protected addKeys(flow: number): boolean {
    if (this.has(flow, FLOW_TEMPLATE)) {
      if (this.has(flow, FLOW_ENGINE_DATA)) return true;
      if (!this.index.add(this.#hashIn(flow, SPACE_TEMPLATE), flow, SPACE_TEMPLATE)) return false;
    } else {
      const hash = this.#hashIn(flow, SPACE_IN);
      if (!this.index.add(hash, flow, SPACE_IN)) return false;
      if (this.method(flow) === FLOW_METHOD_NAT) {
        if (!this.index.add(this.#hashOut(flow), flow, SPACE_OUT)) {
          this.index.remove(hash, flow, SPACE_IN);
          return false;
        }
        this.setFlags(flow, FLOW_OUT_HASHED);
      }
    }
    this.setFlags(flow, FLOW_HASHED);
    if (this.has(flow, FLOW_NO_CLIENT_PORT)) this.#portless++;
    return true;
  }

  /** Takes a flow's keys out; nothing happens to one that has none. */
  protected removeKeys(flow: number): void {
    if (!this.has(flow, FLOW_HASHED)) return;
    if (this.has(flow, FLOW_NO_CLIENT_PORT)) this.#portless--;
    const space = this.has(flow, FLOW_TEMPLATE) ? SPACE_TEMPLATE : SPACE_IN;
    this.index.remove(this.#hashIn(flow, space), flow, space);
    if (this.has(flow, FLOW_OUT_HASHED)) this.index.remove(this.#hashOut(flow), flow, SPACE_OUT);
    this.clearFlags(flow, FLOW_HASHED | FLOW_OUT_HASHED);
  }

  /** Hash of a flow's IN or TEMPLATE key. */
  #hashIn(flow: number, space: number): number {
    const protocol = this.protocol(flow);
    if (this.family(flow) === 4) {
      const client = this.client(flow, 0);
      const virtual = this.virtual(flow, 0);
      const clientPort = this.clientPort(flow);
      const virtualPort = this.virtualPort(flow);
      return hashKey4(this.seed, space, protocol, client, clientPort, virtual, virtualPort);
    }
    return hashKey6(
      this.seed,
      space,
      protocol,
      this.client(flow, 0),
      this.client(flow, 1),
      this.client(flow, 2),
      this.client(flow, 3),
      this.clientPort(flow),
      this.virtual(flow, 0),
      this.virtual(flow, 1),
      this.virtual(flow, 2),
      this.virtual(flow, 3),
      this.virtualPort(flow),
    );
  }

  #hashOut(flow: number): number {
    const protocol = this.protocol(flow);
    if (this.family(flow) === 4) {
      const server = this.server(flow, 0);
      const client = this.client(flow, 0);
      const serverPort = this.serverPort(flow);
      const clientPort = this.clientPort(flow);
      return hashKey4(this.seed, SPACE_OUT, protocol, server, serverPort, client, clientPort);
    }
    return hashKey6(
      this.seed,
      SPACE_OUT,
      protocol,
      this.server(flow, 0),
      this.server(flow, 1),
      this.server(flow, 2),
      this.server(flow, 3),
      this.serverPort(flow),
      this.client(flow, 0),
      this.client(flow, 1),
      this.client(flow, 2),
      this.client(flow, 3),
      this.clientPort(flow),
    );
  }
}
