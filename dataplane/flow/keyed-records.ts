// Hot: flow records that are found by their keys.
//
//   IN key        (family, protocol, client address, client port, virtual address, virtual port)
//   OUT key       (family, protocol, server address, server port, client address, client port); NAT only
//   TEMPLATE key  as IN, in a key space of its own: client network, port 0, virtual address, virtual port
//
// A look-up reads one line of the index and, when the whole hash matches, the record.

import {
  FLOW_HASHED,
  FLOW_METHOD_NAT,
  FLOW_NO_CLIENT_PORT,
  FLOW_OUT_HASHED,
  FLOW_TEMPLATE,
} from "./flags.ts";
import { hashKey } from "./hash.ts";
import { KeyIndex, NO_ENTRY, SPACE_IN, SPACE_OUT, SPACE_TEMPLATE } from "./key-index.ts";
import { FlowRecords, NONE } from "./record.ts";

/** What a template that nobody shall find any more shows as its ports. */
const HIDDEN_PORT = 0xffff;

export class KeyedRecords extends FlowRecords {
  protected readonly index: KeyIndex;
  readonly #seed: number;

  constructor(capacity: number, seed: number) {
    super(capacity);
    this.index = new KeyIndex(capacity);
    this.#seed = seed;
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
    return this.#find(SPACE_IN, family, protocol, a0, a1, a2, a3, aPort, b0, b1, b2, b3, bPort);
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
    const space = SPACE_TEMPLATE;
    return this.#find(space, family, protocol, a0, a1, a2, a3, aPort, b0, b1, b2, b3, bPort);
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
    const hash = hashKey(
      this.#seed,
      SPACE_OUT,
      family,
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
      if (this.isAnsweredBy(flow, family, protocol, a0, a1, a2, a3, aPort, b0, b1, b2, b3, bPort)) {
        return flow;
      }
    }
    return NONE;
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
    const space = SPACE_IN;
    const flow = this.#find(space, family, protocol, b0, b1, b2, b3, bPort, a0, a1, a2, a3, aPort);
    return flow !== NONE && this.method(flow) !== FLOW_METHOD_NAT ? flow : NONE;
  }

  #find(
    space: number,
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
    const hash = hashKey(
      this.#seed,
      space,
      family,
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
    let entry = index.first(hash, space);
    for (; entry !== NO_ENTRY; entry = index.following(entry, hash, space)) {
      const flow = index.flowAt(entry);
      if (this.isBetween(flow, family, protocol, a0, a1, a2, a3, aPort, b0, b1, b2, b3, bPort)) {
        return flow;
      }
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
    this.setPorts(flow, HIDDEN_PORT, HIDDEN_PORT);
  }

  /** Enters a flow's keys; false, with none entered, when the index refuses one. */
  protected addKeys(flow: number): boolean {
    if (this.has(flow, FLOW_TEMPLATE)) {
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
    return true;
  }

  /** Takes a flow's keys out; nothing happens to one that has none. */
  protected removeKeys(flow: number): void {
    if (!this.has(flow, FLOW_HASHED)) return;
    const space = this.has(flow, FLOW_TEMPLATE) ? SPACE_TEMPLATE : SPACE_IN;
    this.index.remove(this.#hashIn(flow, space), flow, space);
    if (this.has(flow, FLOW_OUT_HASHED)) this.index.remove(this.#hashOut(flow), flow, SPACE_OUT);
    this.clearFlags(flow, FLOW_HASHED | FLOW_OUT_HASHED);
  }

  #hashIn(flow: number, space: number): number {
    return hashKey(
      this.#seed,
      space,
      this.family(flow),
      this.protocol(flow),
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
    return hashKey(
      this.#seed,
      SPACE_OUT,
      this.family(flow),
      this.protocol(flow),
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
