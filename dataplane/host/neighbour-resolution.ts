// Hot: finding out a next hop's MAC, by ARP (RFC 826) or neighbour discovery (RFC 4861), and what becomes of
// the frames that wait for it.

import { NO_SLOT } from "../ring/ring.ts";
import { DROP_NEIGHBOUR_QUEUE, DROP_NEIGHBOUR_TABLE, HELD } from "../verdict.ts";
import * as arp from "../wire/arp.ts";
import * as ethernet from "../wire/ethernet.ts";
import { IPV4 } from "../wire/packet.ts";
import type { Host } from "./host.ts";
import { MADE_ARP_REQUEST, MADE_HERE, MADE_LOST } from "./made.ts";
import {
  after,
  ANSWERED,
  ASKING,
  FREE,
  FRESH,
  isUsable,
  PROBING,
  STALE,
  WANTED,
} from "./neighbour-states.ts";
import { solicit } from "./ndp.ts";
import { NO_NEIGHBOUR, QUEUE_FRAMES } from "./neighbours.ts";
import { NO_ROUTE } from "./routes.ts";

/** One second between requests. */
const REQUEST_TICKS = 100;
/** A confirmed neighbour is taken for granted for 30 s. */
const FRESH_TICKS = 3_000;
/** A neighbour that nobody sends to is forgotten after ten minutes more. */
const STALE_TICKS = 60_000;

/** Writes both MACs of a frame that goes to the neighbour `entry`. */
export function address(host: Host, slot: number, entry: number): void {
  const { interfaces, neighbours, ring } = host;
  const at = ring.start[slot]!;
  const port = neighbours.port[entry]!;
  ethernet.setDestination(ring.view, at, neighbours.macHigh[entry]!, neighbours.macLow[entry]!);
  ethernet.setSource(ring.view, at, interfaces.macHigh[port]!, interfaces.macLow[port]!);
}

/**
 * Lets a frame wait for a neighbour whose MAC is not known; asks for it, if nobody did yet. `entry` may be
 * NO_NEIGHBOUR. Returns HELD, or a drop reason when it cannot wait.
 */
export function awaitNeighbour(
  host: Host,
  slot: number,
  network: number,
  port: number,
  entry: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
  verdict: number,
  nowTicks: number,
): number {
  const { neighbours } = host;
  let isNew = false;
  if (entry === NO_NEIGHBOUR) {
    if (neighbours.queued >= neighbours.queuedMax) return DROP_NEIGHBOUR_QUEUE;
    entry = newEntry(host, port, word0, word1, word2, word3, nowTicks);
    if (entry === NO_NEIGHBOUR) return DROP_NEIGHBOUR_TABLE;
    changeState(host, entry, WANTED, nowTicks);
    isNew = true;
  } else if (neighbours.queueCount[entry] === QUEUE_FRAMES) {
    settle(host, neighbours.dequeue(entry), DROP_NEIGHBOUR_QUEUE);
  } else if (neighbours.queued >= neighbours.queuedMax) {
    return DROP_NEIGHBOUR_QUEUE;
  }
  neighbours.usedAt[entry] = nowTicks;
  neighbours.enqueue(entry, slot, network, verdict);
  if (isNew) ask(host, entry, nowTicks);
  if (verdict !== MADE_HERE) host.held++;
  return HELD;
}

/** A free entry, made free if need be; NO_NEIGHBOUR when every entry is static. */
function newEntry(
  host: Host,
  port: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
  nowTicks: number,
): number {
  const { neighbours } = host;
  if (neighbours.count === neighbours.capacity) {
    const victim = neighbours.victim(nowTicks);
    if (victim === NO_NEIGHBOUR) return NO_NEIGHBOUR;
    for (let slot = neighbours.dequeue(victim); slot !== NO_SLOT;) {
      settle(host, slot, DROP_NEIGHBOUR_TABLE);
      slot = neighbours.dequeue(victim);
    }
    neighbours.release(victim);
  }
  return neighbours.take(port, word0, word1, word2, word3, nowTicks);
}

/** Ends a frame that waited: counts why, and gives its slot back. */
export function settle(host: Host, slot: number, reason: number): void {
  if (host.neighbours.pendingVerdict[slot] === MADE_HERE) {
    host.made[MADE_LOST]!++;
  } else {
    host.counts[reason]!++;
    host.held--;
  }
  host.ring.give(slot);
}

/** A stale neighbour is in use: asks it by unicast whether it is still there. */
export function probe(host: Host, entry: number, nowTicks: number): void {
  changeState(host, entry, WANTED, nowTicks);
  ask(host, entry, nowTicks);
}

/** Applies an event to an entry that stays, and sets its next deadline. */
export function changeState(host: Host, entry: number, event: number, nowTicks: number): void {
  const { neighbours } = host;
  const before = neighbours.state[entry]!;
  const state = after(before, event);
  neighbours.state[entry] = state;
  if (state === before && event !== ANSWERED) return;
  if (state === ASKING || state === PROBING) {
    neighbours.requests[entry] = 0;
    setDeadline(host, entry, nowTicks, REQUEST_TICKS);
  } else if (state === FRESH) {
    setDeadline(host, entry, nowTicks, FRESH_TICKS);
  } else if (state === STALE) {
    setDeadline(host, entry, nowTicks, STALE_TICKS);
  }
}

function setDeadline(host: Host, entry: number, nowTicks: number, ticks: number): void {
  const deadline = (nowTicks + ticks) | 0;
  host.neighbours.deadline[entry] = deadline;
  host.deadline.atLatest(deadline);
}

/** Sends one request: to everybody, or to the neighbour itself when its MAC is known. */
export function ask(host: Host, entry: number, nowTicks: number): void {
  const { neighbours } = host;
  neighbours.requests[entry]!++;
  setDeadline(host, entry, nowTicks, REQUEST_TICKS);
  const isKnown = isUsable(neighbours.state[entry]!);
  if (neighbours.family(entry) === IPV4) askByArp(host, entry, isKnown);
  else solicit(host, entry, isKnown);
}

function askByArp(host: Host, entry: number, isKnown: boolean): void {
  const { interfaces, neighbours, ring, routes } = host;
  const slot = ring.take();
  if (slot === NO_SLOT) return; // The next request is due in a second.
  const port = neighbours.port[entry]!;
  const target = neighbours.word0[entry]!;
  const route = routes.lookup(IPV4, target, 0, 0, 0);
  const source = route === NO_ROUTE ? 0 : routes.source0[route]!;
  const high = isKnown ? neighbours.macHigh[entry]! : ethernet.BROADCAST_HIGH;
  const low = isKnown ? neighbours.macLow[entry]! : ethernet.BROADCAST_LOW;
  const ownHigh = interfaces.macHigh[port]!;
  const ownLow = interfaces.macLow[port]!;
  const at = ring.start[slot]!;
  const message = at + ethernet.ETHERNET_HEADER_BYTES;
  ethernet.writeHeader(ring.view, at, high, low, ownHigh, ownLow, ethernet.ETHERTYPE_ARP);
  arp.writeRequest(ring.view, message, ownHigh, ownLow, source, target);
  ring.length[slot] = ethernet.ETHERNET_HEADER_BYTES + arp.ARP_BYTES;
  host.outbox.push(port, slot);
  host.made[MADE_ARP_REQUEST]!++;
}

/**
 * A neighbour told its MAC. `event` is ANSWERED, HEARD or MOVED. Frames that waited leave. Static entries do
 * not listen.
 */
export function hear(
  host: Host,
  entry: number,
  event: number,
  macHigh: number,
  macLow: number,
  nowTicks: number,
): void {
  const { neighbours } = host;
  if (neighbours.isStatic[entry] !== 0) return;
  neighbours.macHigh[entry] = macHigh;
  neighbours.macLow[entry] = macLow;
  changeState(host, entry, event, nowTicks);
  const port = neighbours.port[entry]!;
  for (let slot = neighbours.dequeue(entry); slot !== NO_SLOT; slot = neighbours.dequeue(entry)) {
    address(host, slot, entry);
    host.outbox.push(port, slot);
    const verdict = neighbours.pendingVerdict[slot]!;
    if (verdict === MADE_HERE) continue;
    host.counts[verdict]!++;
    host.held--;
  }
}

/**
 * A stranger that spoke to us becomes a neighbour, unconfirmed. Nothing happens when every entry is static.
 */
export function meet(
  host: Host,
  port: number,
  word0: number,
  word1: number,
  word2: number,
  word3: number,
  event: number,
  macHigh: number,
  macLow: number,
  nowTicks: number,
): void {
  const entry = newEntry(host, port, word0, word1, word2, word3, nowTicks);
  if (entry === NO_NEIGHBOUR) return;
  if (host.neighbours.state[entry] !== FREE) throw new Error(`neighbour ${entry} is not free`);
  hear(host, entry, event, macHigh, macLow, nowTicks);
}
