// What the workers of a director count, added: with one worker, what that one counts.

import { GAUGE_FLOWS, GAUGE_HELD, type Gauges, PORT_COLUMNS } from "../crew/gauges.ts";
import type { Director } from "../director.ts";

const workersOf = ({ crew }: Director): number => crew?.workers ?? 1;

function sum({ crew }: Director, of: (gauges: Gauges) => number): number | null {
  return crew === null ? null : crew.gaugesOfAll.reduce((total, each) => total + of(each), 0);
}

/** Flows in use, templates included. */
export const flowCount = (director: Director): number =>
  sum(director, ({ levels }) => levels[GAUGE_FLOWS]!) ?? director.flows.count;

/** Most flows. */
export const flowCapacity = (director: Director): number =>
  director.flows.capacity * workersOf(director);

/** Entries of the flow index, as listings show it. */
export const tableSize = (director: Director): number =>
  director.flows.buckets * workersOf(director);

/** Frames that wait in queues, or between two workers. */
export function heldFrames(director: Director): number {
  const held = sum(director, ({ levels }) => levels[GAUGE_HELD]!);
  return held === null ? director.host.held : held + director.crew!.onTheWay;
}

/** Frames by verdict number. */
export const framesOf = (director: Director, verdict: number): number =>
  sum(director, ({ counts }) => counts[verdict]!) ?? director.counts[verdict]!;

/** Frames made here, by kind of host/made.ts. */
export const madeFrames = (director: Director, kind: number): number =>
  sum(director, ({ made }) => made[kind]!) ?? director.host.made[kind]!;

/** A counter of a port, PORT_…. */
export function portCounter(director: Director, port: number, column: number): number {
  const at = port * PORT_COLUMNS + column;
  return sum(director, ({ ports }) => ports[at]!) ?? director.portCounters[at]!;
}
