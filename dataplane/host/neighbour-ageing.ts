// Hot: what happens to neighbours by the passing of time: requests again, failure, ageing.

import { isPast } from "../env/clock.ts";
import { NO_SLOT } from "../ring/ring.ts";
import { BYPASS, CONTINUE, DIRECT_ROUTE, DROP_NEIGHBOUR, FORWARD } from "../verdict.ts";
import { parse } from "../wire/parse.ts";
import type { Host } from "./host.ts";
import { tellSender } from "./icmp-error.ts";
import { ask, changeState, settle } from "./neighbour-resolution.ts";
import { AGED, after, ASKING, FREE, PROBING, SILENT } from "./neighbour-states.ts";
import { TROUBLE_HOST_UNREACHABLE } from "./trouble.ts";

/** Requests without an answer before a neighbour counts as gone. */
const REQUESTS_MAX = 3;

/** Handles every neighbour whose deadline has come. Bounded by the size of the table. */
export function ageNeighbours(host: Host, nowTicks: number): void {
  const { neighbours } = host;
  for (let entry = 0; entry < neighbours.capacity; entry++) {
    if (neighbours.state[entry] === FREE || neighbours.isStatic[entry] !== 0) continue;
    if (isPast(neighbours.deadline[entry]!, nowTicks)) age(host, entry, nowTicks);
    if (neighbours.state[entry] !== FREE) host.deadline.atLatest(neighbours.deadline[entry]!);
  }
}

function age(host: Host, entry: number, nowTicks: number): void {
  const { neighbours } = host;
  const state = neighbours.state[entry]!;
  const isAsked = state === ASKING || state === PROBING;
  if (isAsked && neighbours.requests[entry]! < REQUESTS_MAX) {
    ask(host, entry, nowTicks);
    return;
  }
  const event = isAsked ? SILENT : AGED;
  if (after(state, event) === FREE) forget(host, entry, nowTicks);
  else changeState(host, entry, event, nowTicks);
}

/** Ends an entry. The senders of frames that waited are told that the host is unreachable. */
function forget(host: Host, entry: number, nowTicks: number): void {
  const { neighbours } = host;
  neighbours.state[entry] = FREE; // What is sent below must not choose this entry to make room.
  for (let slot = neighbours.dequeue(entry); slot !== NO_SLOT; slot = neighbours.dequeue(entry)) {
    tellUnreachable(host, slot, nowTicks);
    settle(host, slot, DROP_NEIGHBOUR);
  }
  neighbours.release(entry);
}

/**
 * Packets that still carry their own addresses are answered. Rewritten ones are not: the client would read
 * about an address that it never sent to.
 */
function tellUnreachable(host: Host, slot: number, nowTicks: number): void {
  const { neighbours, ring, scratch } = host;
  const verdict = neighbours.pendingVerdict[slot]!;
  if (verdict !== FORWARD && verdict !== DIRECT_ROUTE && verdict !== BYPASS) return;
  const start = ring.start[slot]!;
  scratch.slot = slot;
  scratch.port = ring.port[slot]!;
  if (parse(ring.view, start, start + ring.length[slot]!, scratch) !== CONTINUE) return;
  tellSender(host, scratch, TROUBLE_HOST_UNREACHABLE, 0, nowTicks);
}
