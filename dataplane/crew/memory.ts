// What the workers of one director share: frames, and what each lets the others read. Made once, by the main thread;
// plain values over shared memory, so that it crosses to the workers as a message. Control path.

import { createFlowMemory, type FlowMemory } from "../flow/keyed-records.ts";
import { createIndexRingMemory } from "../ring/index-ring.ts";
import { createRingMemory, type RingMemory } from "../ring/ring.ts";
import { createServerMemory, type ServerMemory } from "../schedule/server-table.ts";

export const WORKERS_MAX = 16;

/** Places where a worker notes which new connection it is about to make (claims.ts). */
export const CLAIMS = 1024;

export interface CrewOptions {
  /** 2 to 16. */
  readonly workers: number;
  /** Slots of each worker. */
  readonly slots: number;
  /** Flows of each worker. */
  readonly flowCapacity: number;
  readonly serverCapacity: number;
  /** Hash seed of all flow tables. */
  readonly seed: number;
}

/** By worker that sends and worker that receives; null where both are one. */
export type Lanes = readonly (readonly (SharedArrayBuffer | null)[])[];

export interface CrewMemory extends CrewOptions {
  readonly ring: RingMemory;
  /** By worker. */
  readonly flows: readonly FlowMemory[];
  readonly servers: ServerMemory;
  /** Frames for another worker. */
  readonly frames: Lanes;
  /** Slots on their way home. */
  readonly homes: Lanes;
  readonly claims: SharedArrayBuffer;
  /** What each worker shows (gauges.ts). */
  readonly gauges: readonly SharedArrayBuffer[];
  /** By worker and server id: int32, the stay in the trash that the worker found to be over (rules/server-trash.ts). */
  readonly idleServers: readonly SharedArrayBuffer[];
  /** By worker: int32, whether it sleeps; int32, its eventfd (sleepers.ts). */
  readonly sleepers: SharedArrayBuffer;
}

/** Bytes of a worker's gauges; more than there are, so that this file need not know them. */
const GAUGE_BYTES = 16_384;

/** Frames that may be on their way from one worker to another: a quarter of the sender's slots for all of them. */
const framesOnTheWay = ({ slots, workers }: CrewOptions): number =>
  Math.max(16, Math.floor(slots / 4 / (workers - 1)));

function lanes(workers: number, most: number): Lanes {
  const numbers = Array.from({ length: workers }, (_, worker) => worker);
  return numbers.map((from) =>
    numbers.map((to) => (from === to ? null : createIndexRingMemory(most))),
  );
}

export function createCrewMemory(options: CrewOptions): CrewMemory {
  const { flowCapacity, serverCapacity, slots, workers } = options;
  if (workers < 2 || workers > WORKERS_MAX) {
    throw new Error(`a crew has 2 to ${WORKERS_MAX} workers, not ${workers}`);
  }
  return {
    ...options,
    ring: createRingMemory(slots * workers),
    flows: Array.from({ length: workers }, () => createFlowMemory(flowCapacity)),
    servers: createServerMemory(serverCapacity, workers),
    frames: lanes(workers, framesOnTheWay(options)),
    homes: lanes(workers, slots),
    claims: new SharedArrayBuffer(CLAIMS * Int32Array.BYTES_PER_ELEMENT),
    gauges: Array.from({ length: workers }, () => new SharedArrayBuffer(GAUGE_BYTES)),
    idleServers: Array.from(
      { length: workers },
      () => new SharedArrayBuffer(serverCapacity * Int32Array.BYTES_PER_ELEMENT),
    ),
    sleepers: new SharedArrayBuffer(workers * 2 * Int32Array.BYTES_PER_ELEMENT),
  };
}
