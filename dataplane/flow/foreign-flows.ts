// Hot: the flows of another worker, which are looked up here and never written. What is read may change meanwhile, so
// a look-up counts only when the index was of one and the same version before and after it.
//
// The version is read the second time by an addition of 0. Nothing would keep a processor (arm64) from doing plain
// reads after an Atomics.load that follows them. Of two additions to one word one is first, and happens before the
// other: when it is this one, the reads before it happen before the change that the other begins, and see nothing of
// it. Records need no more: what a key consists of is written only while the index does not have the record. On x86
// it costs no more than Atomics.load, which Bun makes an addition of 0, too.

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

/** What a look-up says. */
export const MISSING = 0;
export const FOUND = 1;
/** The other worker has not ended a change for long, so the kernel has stopped it: only it can tell, later. */
export const UNKNOWN = 2;

/** Looks taken while the index changes under the reader: some 10 µs. One change takes well below 1 µs. */
const LOOKS = 1024;

export class ForeignFlows {
  readonly #records: KeyedRecords;
  readonly #version: Int32Array;

  /** @param seed of the other's flow table */
  constructor(memory: FlowMemory, seed: number) {
    this.#records = new KeyedRecords(memory.capacity, seed, memory);
    this.#version = new Int32Array(memory.index.version);
  }

  /**
   * Whether the other worker has a flow that `packet` belongs to in the way of `kind`: FOUND, MISSING or UNKNOWN.
   * @param kind OF_CLIENT, TO_CLIENT …
   */
  look(kind: number, packet: Packet): number {
    for (let look = 0; look < LOOKS; look++) {
      const version = Atomics.load(this.#version, 0);
      if ((version & 1) !== 0) continue;
      const isFound = this.#find(kind, packet) !== NONE;
      if (Atomics.add(this.#version, 0, 0) === version) return isFound ? FOUND : MISSING;
    }
    return UNKNOWN;
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
