// Hot: the flows of another worker, which are looked up here and never written. What is read may change meanwhile, so
// a look-up counts only when the index was of one and the same version before and after it.

import type { Packet } from "../wire/packet.ts";
import { type FlowMemory, KeyedRecords } from "./keyed-records.ts";
import { NONE } from "./record.ts";

/** What a packet may be to a flow. */
/** The client's: its ends are client and virtual end. */
export const OF_CLIENT = 0;
/** The client's, whose port the flow does not know yet. */
export const OF_EXPECTED_CLIENT = 1;
/** To the client, from the virtual end. */
export const TO_CLIENT = 2;
/** To the client from the virtual end, for flows without NAT. */
export const REPLY_PAST_NAT = 3;
/** The NAT server's, to the client. */
export const OF_SERVER = 4;
/** To the NAT server, from the client. */
export const TO_SERVER = 5;

/** Looks taken while the index changes under the reader, before it sleeps; one change takes well below 1 µs. */
const SPINS = 256;
/** The writer was stopped in the middle of a change: it gets the processor for so long, so many times. */
const NAP_MS = 1;
const NAPS = 500;

export class ForeignFlows {
  readonly #records: KeyedRecords;
  readonly #version: Int32Array;

  /** @param seed of the other's flow table */
  constructor(memory: FlowMemory, seed: number) {
    this.#records = new KeyedRecords(memory.capacity, seed, memory);
    this.#version = new Int32Array(memory.index.version);
  }

  /**
   * True when the other worker has a flow that `packet` belongs to in the way of `kind`.
   * @param kind OF_CLIENT, TO_CLIENT …
   */
  has(kind: number, packet: Packet): boolean {
    for (let nap = 0; nap < NAPS; nap++) {
      for (let spin = 0; spin < SPINS; spin++) {
        const version = Atomics.load(this.#version, 0);
        if ((version & 1) !== 0) continue;
        const isFound = this.#find(kind, packet) !== NONE;
        if (Atomics.load(this.#version, 0) === version) return isFound;
      }
      Atomics.wait(this.#version, 0, Atomics.load(this.#version, 0), NAP_MS);
    }
    return false;
  }

  #find(kind: number, packet: Packet): number {
    switch (kind) {
      case OF_CLIENT:
        return this.#findIn(packet, packet.sourcePort);
      case OF_EXPECTED_CLIENT:
        return this.#findIn(packet, 0);
      case TO_CLIENT:
        return this.#findBack(packet);
      case REPLY_PAST_NAT:
        return this.#findReply(packet);
      case OF_SERVER:
        return this.#findOut(packet);
      default:
        return this.#findOutBack(packet);
    }
  }

  #findIn(packet: Packet, sourcePort: number): number {
    return this.#records.findIn(
      packet.family,
      packet.protocol,
      packet.source0,
      packet.source1,
      packet.source2,
      packet.source3,
      sourcePort,
      packet.destination0,
      packet.destination1,
      packet.destination2,
      packet.destination3,
      packet.destinationPort,
    );
  }

  #findBack(packet: Packet): number {
    return this.#records.findIn(
      packet.family,
      packet.protocol,
      packet.destination0,
      packet.destination1,
      packet.destination2,
      packet.destination3,
      packet.destinationPort,
      packet.source0,
      packet.source1,
      packet.source2,
      packet.source3,
      packet.sourcePort,
    );
  }

  #findReply(packet: Packet): number {
    return this.#records.findReply(
      packet.family,
      packet.protocol,
      packet.source0,
      packet.source1,
      packet.source2,
      packet.source3,
      packet.sourcePort,
      packet.destination0,
      packet.destination1,
      packet.destination2,
      packet.destination3,
      packet.destinationPort,
    );
  }

  #findOut(packet: Packet): number {
    return this.#records.findOut(
      packet.family,
      packet.protocol,
      packet.source0,
      packet.source1,
      packet.source2,
      packet.source3,
      packet.sourcePort,
      packet.destination0,
      packet.destination1,
      packet.destination2,
      packet.destination3,
      packet.destinationPort,
    );
  }

  #findOutBack(packet: Packet): number {
    return this.#records.findOut(
      packet.family,
      packet.protocol,
      packet.destination0,
      packet.destination1,
      packet.destination2,
      packet.destination3,
      packet.destinationPort,
      packet.source0,
      packet.source1,
      packet.source2,
      packet.source3,
      packet.sourcePort,
    );
  }
}
