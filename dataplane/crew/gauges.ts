// Hot: numbers that a worker shows to the others: its frames by verdict, frames made, frames by port, and how much it
// holds. One writer; readers add.

import { MADE_COUNT } from "../host/made.ts";
import { VERDICT_COUNT } from "../verdict.ts";

const PORTS_MAX = 64;
/** Counters of a port; PORT_… of director.ts. */
export const PORT_COLUMNS = 7;

/** Frames that wait in queues. */
export const GAUGE_HELD = 0;
/** Flows in use. */
export const GAUGE_FLOWS = 1;
/** Flows that wait for their client's port. */
export const GAUGE_PORTLESS = 2;
const GAUGES = 4;

export class Gauges {
  /** GAUGE_…. */
  readonly levels: Float64Array;
  /** By verdict number. */
  readonly counts: Float64Array;
  /** By kind of made.ts. */
  readonly made: Float64Array;
  /** By port, PORT_COLUMNS each. */
  readonly ports: Float64Array;

  constructor(memory: SharedArrayBuffer) {
    let at = 0;
    const row = (length: number): Float64Array => {
      const numbers = new Float64Array(memory, at, length);
      at += length * Float64Array.BYTES_PER_ELEMENT;
      return numbers;
    };
    this.levels = row(GAUGES);
    this.counts = row(VERDICT_COUNT);
    this.made = row(MADE_COUNT);
    this.ports = row(PORTS_MAX * PORT_COLUMNS);
  }
}
