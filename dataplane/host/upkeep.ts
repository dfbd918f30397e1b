// Hot: the host's periodic work. Runs when host.deadline has come, and says how long a director may sleep.

import { repeatAnnouncements } from "./announce.ts";
import type { Host } from "./host.ts";
import { ageNeighbours } from "./neighbour-ageing.ts";

/** Nothing is due at any time. */
export const NO_DEADLINE = -1;

/**
 * Does what is due: neighbours (requests, failures, ageing), repeated announcements, chores. Call once a
 * step; costs two comparisons when nothing is due, else a walk over the neighbour table.
 */
export function upkeep(host: Host, nowTicks: number): void {
  const { chores, deadline } = host;
  if (!deadline.isDue(nowTicks)) return;
  deadline.clear();
  ageNeighbours(host, nowTicks);
  repeatAnnouncements(host, nowTicks);
  for (let i = 0; i < chores.length; i++) chores[i]!.run(nowTicks);
}

/** Ticks from now until upkeep has something to do (0: now), or NO_DEADLINE. */
export function nextDeadline(host: Host, nowTicks: number): number {
  const { deadline } = host;
  if (!deadline.isSet) return NO_DEADLINE;
  return Math.max(0, (deadline.at - nowTicks) | 0);
}
