// A thread that adds and removes keys in the index of a table that another thread reads, until it is told to stop. Its
// keys crowd the place of one key, which so moves all the time.

import { workerData } from "node:worker_threads";
import { SPACE_IN } from "../../dataplane/flow/key-index.ts";
import { type FlowMemory, KeyedRecords } from "../../dataplane/flow/keyed-records.ts";

interface Order {
  readonly memory: FlowMemory;
  /** Hash of the key that is to move. */
  readonly hash: number;
  /** Word 0: stop. Word 1: turns so far. */
  readonly stop: Int32Array;
}

/** Loads between two changes: a worker has other things to do, too. */
const PAUSE = 100;
/** Flows that nobody has. */
const FIRST = 64;
const CROWD = 12;

class Busy extends KeyedRecords {
  /** Other hashes of the same place: each addition moves all that are there, and each removal moves them back. */
  turn(hash: number, stop: Int32Array): void {
    for (let i = 1; i <= CROWD * 2; i++) {
      const flow = FIRST + (i % CROWD);
      if (i <= CROWD) this.index.add(hash ^ flow, flow, SPACE_IN);
      else this.index.remove(hash ^ flow, flow, SPACE_IN);
      pause(stop);
    }
  }
}

/** About 0.3 µs. */
function pause(word: Int32Array): void {
  for (let i = 0; i < PAUSE; i++) Atomics.load(word, 0);
}

const { hash, memory, stop } = workerData as Order;
const busy = new Busy(memory.capacity, 0, memory);
while (Atomics.load(stop, 0) === 0) {
  busy.turn(hash, stop);
  Atomics.add(stop, 1, 1);
}
