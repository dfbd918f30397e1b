// Hot: one neighbour's address resolution, as a table. Column: where it is. Row: what happened.
//
//   FREE     nobody is known there, or the entry is not in use
//   ASKING   frames wait while ARP requests are broadcast
//   FRESH    confirmed within the last 30 s
//   STALE    usable, but not confirmed lately
//   PROBING  in use while it is asked by unicast whether it is still there

import { compileTable } from "../wire/state-table.ts";

export const STATES = ["FREE", "ASKING", "FRESH", "STALE", "PROBING"] as const;
export const EVENTS = ["wanted", "answered", "heard", "moved", "aged", "silent"] as const;

export const FREE = 0;
export const ASKING = 1;
export const FRESH = 2;
export const STALE = 3;
export const PROBING = 4;

/** A frame is to be sent there. */
export const WANTED = 0;
/** It answered a request of ours. */
export const ANSWERED = 1;
/** It asked us, or announced itself, with the MAC that is known. */
export const HEARD = 2;
/** It asked us, or announced itself, with another MAC. */
export const MOVED = 3;
/** Its deadline came. */
export const AGED = 4;
/** Its last request stayed without an answer. */
export const SILENT = 5;

const next = compileTable(
  STATES,
  EVENTS,
  `
            FREE    ASKING  FRESH   STALE    PROBING
  wanted    ASKING  ASKING  FRESH   PROBING  PROBING
  answered  FRESH   FRESH   FRESH   FRESH    FRESH
  heard     STALE   STALE   FRESH   STALE    PROBING
  moved     STALE   STALE   STALE   STALE    STALE
  aged      FREE    ASKING  STALE   FREE     PROBING
  silent    FREE    FREE    FRESH   STALE    FREE`,
);

/** The state after `event`; no transition is illegal, some change nothing. */
export const after = (state: number, event: number): number => next[event * STATES.length + state]!;

/** True when frames can leave at once: a MAC is known. */
export const isUsable = (state: number): boolean => state >= FRESH;
