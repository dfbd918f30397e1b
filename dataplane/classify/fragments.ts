// Hot: reassembly of fragments before IPVS looks at a packet (RFC 791 §3.2, RFC 815, RFC 8200 §4.5), as the kernel
// does it. What differs by family is in fragment-header.ts.
//
//   queue     (source, destination, identity) -> fragments, sorted by offset, chained by slot
//   whole     put together in the slot of the fragment that arrived last; the other slots are given back
//
// What strangers can fill is bounded: QUEUES packets, and the slots of Ring.waitingMax (at most SLOTS_MAX).
// When there is no room the oldest unfinished packet gives way. A packet with an overlap is dropped whole
// (RFC 5722 §3); bytes that are there already do no harm.

import { isPast } from "../env/clock.ts";
import type { Chore, Host } from "../host/host.ts";
import { tellSender } from "../host/icmp-error.ts";
import { TROUBLE_REASSEMBLY_EXCEEDED } from "../host/trouble.ts";
import { NO_SLOT } from "../ring/ring.ts";
import { CONTINUE, DROP_FRAGMENT, DROP_FRAGMENT_TIMEOUT, HELD, REASSEMBLED } from "../verdict.ts";
import { trafficClass } from "../wire/ip.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
import { parse, parseNetwork } from "../wire/parse.ts";
import {
  dropFragmentHeader,
  finishWhole,
  hasMore,
  identityOf,
  markCongestion,
  offsetOf,
  payloadAt,
  payloadBytesMax,
  prefixBytes,
  protocolBehind,
  wholeFits,
} from "./fragment-header.ts";

/** Packets that wait for fragments at one time. */
const QUEUES = 64;
/** Fragments that wait at one time. */
const SLOTS_MAX = 256;
/** 30 s, net.ipv4.ipfrag_time of the kernel; 60 s, net.ipv6.ip6frag_time. */
const LIFE_TICKS = 3_000;
const LIFE6_TICKS = 6_000;
const UNIT_BYTES = 8;

const NO_QUEUE = -1;
const UNKNOWN = -1;

/** Two low bits of the type of service (RFC 3168). */
const ECN_MASK = 3;
const ECN_CE = 3;
/** Which ECN values were seen among a packet's fragments, one bit each. */
const SEEN_NOT_ECT = 1 << 0;
const SEEN_CE = 1 << ECN_CE;

export class Fragments implements Chore {
  readonly #host: Host;
  readonly #slotsMax: number;
  // By queue.
  readonly #count = new Int32Array(QUEUES);
  readonly #family = new Uint8Array(QUEUES);
  readonly #source = new Int32Array(QUEUES * 4);
  readonly #destination = new Int32Array(QUEUES * 4);
  readonly #identity = new Int32Array(QUEUES);
  readonly #deadline = new Int32Array(QUEUES);
  readonly #head = new Int32Array(QUEUES).fill(NO_SLOT);
  /** Payload bytes that are there. */
  readonly #payload = new Int32Array(QUEUES);
  /** Payload bytes of the whole packet, UNKNOWN until its last fragment came. */
  readonly #whole = new Int32Array(QUEUES);
  /** Bytes of the largest fragment, header included. */
  readonly #largest = new Int32Array(QUEUES);
  /** Payload bytes of the first fragment, and of the largest other one. */
  readonly #firstBytes = new Int32Array(QUEUES);
  readonly #otherBytes = new Int32Array(QUEUES);
  readonly #ecnSeen = new Uint8Array(QUEUES);
  // By slot, while it waits.
  readonly #next: Int32Array;
  readonly #network: Int32Array;
  /** Where the fragment's payload begins. */
  readonly #payloadAt: Int32Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;

  /** Fragments that wait now. */
  waiting = 0;

  constructor(host: Host) {
    const { slots, waitingMax } = host.ring;
    this.#host = host;
    this.#slotsMax = Math.min(SLOTS_MAX, waitingMax);
    this.#next = new Int32Array(slots).fill(NO_SLOT);
    this.#network = new Int32Array(slots);
    this.#payloadAt = new Int32Array(slots);
    this.#from = new Int32Array(slots);
    this.#to = new Int32Array(slots);
    host.chores.push(this);
  }

  /**
   * Takes the packet at hand. A packet that is no fragment passes unchanged.
   *
   * When the last missing fragment comes, the packet is whole: in packet.slot as before, with the first
   * fragment's header, without DF, fragment bits and fragment header, and `packet` parsed anew.
   * ring.largestFragment then tells the output how large pieces may be. The fragments that waited are counted
   * REASSEMBLED.
   *
   * @returns CONTINUE with a whole packet, HELD, or a drop reason (also of parsing the whole)
   */
  reassemble(packet: Packet, nowTicks: number): number {
    if (!packet.isFragment) return CONTINUE;
    const { view } = this.#host.ring;
    const payload = payloadAt(view, packet);
    const isLast = !hasMore(view, packet);
    const from = offsetOf(view, packet);
    if (packet.family !== IPV4 && from === 0 && isLast) return this.#unwrap(packet);
    const carried = packet.end - payload;
    const to = from + (isLast ? carried : carried & -UNIT_BYTES);
    if (to === from) return DROP_FRAGMENT;

    let queue = this.#find(packet, identityOf(view, packet));
    const isRagged = packet.family !== IPV4 && to !== from + carried;
    if (to > payloadBytesMax(packet.family) || isRagged) return this.#refuse(queue);
    if (queue === NO_QUEUE) {
      queue = this.#open(packet, identityOf(view, packet), nowTicks);
    } else {
      const before = this.#before(queue, from);
      const after = before === NO_SLOT ? this.#head[queue]! : this.#next[before]!;
      if (before !== NO_SLOT && this.#to[before]! >= to) return DROP_FRAGMENT; // A duplicate.
      if (after !== NO_SLOT && this.#from[after] === from && this.#to[after]! >= to) {
        return DROP_FRAGMENT;
      }
      const hasOverlap =
        (before !== NO_SLOT && this.#to[before]! > from) ||
        (after !== NO_SLOT && this.#from[after]! < to);
      if (hasOverlap || this.#contradictsEnd(queue, to, isLast)) return this.#refuse(queue);
    }
    if (isLast) this.#whole[queue] = to;
    this.#account(queue, packet, payload, from, to);
    if (this.#payload[queue] === this.#whole[queue]) {
      return this.#complete(queue, packet, payload, from, to);
    }
    return this.#hold(queue, packet, payload, from, to);
  }

  /** What the queue remembers of all of its fragments. */
  #account(queue: number, packet: Packet, payload: number, from: number, to: number): void {
    const { network } = packet;
    const bytes = to - from;
    const packetBytes = payload - network + bytes;
    this.#ecnSeen[queue]! |= 1 << (trafficClass(this.#host.ring.view, network) & ECN_MASK);
    if (packetBytes > this.#largest[queue]!) this.#largest[queue] = packetBytes;
    if (from === 0) this.#firstBytes[queue] = bytes;
    else if (bytes > this.#otherBytes[queue]!) this.#otherBytes[queue] = bytes;
    this.#payload[queue]! += bytes;
  }

  /** A packet with the fragment header of a fragment that is all there (RFC 6946). */
  #unwrap(packet: Packet): number {
    const { at, mark, slot } = packet;
    this.#host.ring.largestFragment[slot] = packet.bytes;
    const start = dropFragmentHeader(this.#host.ring, packet);
    const verdict = parseNetwork(this.#host.ring.view, packet.network, packet.end, packet);
    packet.at = at + start;
    packet.mark = mark;
    return verdict;
  }

  /** Drops packets whose time is up; tells the sender when the first fragment is there and was for us. */
  run(nowTicks: number): void {
    for (let queue = 0; queue < QUEUES; queue++) {
      if (this.#count[queue] === 0) continue;
      if (isPast(this.#deadline[queue]!, nowTicks)) {
        this.#tellTimeout(queue, nowTicks);
        this.#drop(queue, DROP_FRAGMENT_TIMEOUT);
      } else {
        this.#host.deadline.atLatest(this.#deadline[queue]!);
      }
    }
  }

  #find(packet: Packet, identity: number): number {
    for (let queue = 0; queue < QUEUES; queue++) {
      if (
        this.#count[queue] !== 0 &&
        this.#identity[queue] === identity &&
        this.#family[queue] === packet.family &&
        this.#isBetween(queue, packet)
      ) {
        return queue;
      }
    }
    return NO_QUEUE;
  }

  #isBetween(queue: number, packet: Packet): boolean {
    const source = this.#source;
    const destination = this.#destination;
    const i = queue * 4;
    return (
      source[i] === packet.source0 &&
      source[i + 1] === packet.source1 &&
      source[i + 2] === packet.source2 &&
      source[i + 3] === packet.source3 &&
      destination[i] === packet.destination0 &&
      destination[i + 1] === packet.destination1 &&
      destination[i + 2] === packet.destination2 &&
      destination[i + 3] === packet.destination3
    );
  }

  /** An empty queue for a new packet; the oldest packet gives way if need be. */
  #open(packet: Packet, identity: number, nowTicks: number): number {
    let queue = NO_QUEUE;
    for (let i = 0; i < QUEUES && queue === NO_QUEUE; i++) if (this.#count[i] === 0) queue = i;
    if (queue === NO_QUEUE) {
      queue = this.#oldest();
      this.#drop(queue, DROP_FRAGMENT);
    }
    const i = queue * 4;
    this.#family[queue] = packet.family;
    this.#source[i] = packet.source0;
    this.#source[i + 1] = packet.source1;
    this.#source[i + 2] = packet.source2;
    this.#source[i + 3] = packet.source3;
    this.#destination[i] = packet.destination0;
    this.#destination[i + 1] = packet.destination1;
    this.#destination[i + 2] = packet.destination2;
    this.#destination[i + 3] = packet.destination3;
    this.#identity[queue] = identity;
    const life = packet.family === IPV4 ? LIFE_TICKS : LIFE6_TICKS;
    this.#deadline[queue] = (nowTicks + life) | 0;
    this.#head[queue] = NO_SLOT;
    this.#payload[queue] = 0;
    this.#whole[queue] = UNKNOWN;
    this.#largest[queue] = 0;
    this.#firstBytes[queue] = 0;
    this.#otherBytes[queue] = 0;
    this.#ecnSeen[queue] = 0;
    return queue;
  }

  /** The packet that began to wait first. There must be one. */
  #oldest(): number {
    let oldest = NO_QUEUE;
    for (let queue = 0; queue < QUEUES; queue++) {
      if (this.#count[queue] === 0) continue;
      if (oldest === NO_QUEUE || isPast(this.#deadline[queue]!, this.#deadline[oldest]! - 1)) {
        oldest = queue;
      }
    }
    return oldest;
  }

  /** The last fragment of the queue that begins before `from`, or NO_SLOT. */
  #before(queue: number, from: number): number {
    let before = NO_SLOT;
    let slot = this.#head[queue]!;
    while (slot !== NO_SLOT && this.#from[slot]! < from) {
      before = slot;
      slot = this.#next[slot]!;
    }
    return before;
  }

  /** True when a fragment lies behind the known end, or is an end before something that is there. */
  #contradictsEnd(queue: number, to: number, isLast: boolean): boolean {
    const whole = this.#whole[queue]!;
    if (whole !== UNKNOWN) return isLast || to > whole;
    if (!isLast) return false;
    let slot = this.#head[queue]!;
    while (this.#next[slot] !== NO_SLOT) slot = this.#next[slot]!;
    return this.#to[slot]! > to;
  }

  /** The fragment at hand spoils its packet: what waited of it is dropped as well. */
  #refuse(queue: number): number {
    if (queue !== NO_QUEUE) this.#drop(queue, DROP_FRAGMENT);
    return DROP_FRAGMENT;
  }

  #hold(queue: number, packet: Packet, payload: number, from: number, to: number): number {
    const { slot } = packet;
    while (this.waiting >= this.#slotsMax) {
      const oldest = this.waiting === 0 ? queue : this.#oldest();
      this.#drop(oldest, DROP_FRAGMENT);
      if (oldest === queue) return DROP_FRAGMENT;
    }
    const before = this.#before(queue, from);
    this.#from[slot] = from;
    this.#to[slot] = to;
    this.#network[slot] = packet.network;
    this.#payloadAt[slot] = payload;
    if (before === NO_SLOT) {
      this.#next[slot] = this.#head[queue]!;
      this.#head[queue] = slot;
    } else {
      this.#next[slot] = this.#next[before]!;
      this.#next[before] = slot;
    }
    this.#count[queue]!++;
    this.waiting++;
    this.#host.held++;
    this.#host.deadline.atLatest(this.#deadline[queue]!);
    return HELD;
  }

  /** Ends all fragments that wait in a queue, and the queue. */
  #drop(queue: number, verdict: number): void {
    const host = this.#host;
    let slot = this.#head[queue]!;
    while (slot !== NO_SLOT) {
      const next = this.#next[slot]!;
      host.counts[verdict]!++;
      host.held--;
      this.waiting--;
      host.ring.give(slot);
      slot = next;
    }
    this.#head[queue] = NO_SLOT;
    this.#count[queue] = 0;
  }

  /** Puts the packet together in the slot of the fragment at hand, which is the last one missing. */
  #complete(queue: number, packet: Packet, own: number, from: number, to: number): number {
    const { ring } = this.#host;
    const { bytes, view } = ring;
    const { at, family, mark, network, slot } = packet;
    const seen = this.#ecnSeen[queue]!;
    if ((seen & SEEN_CE) !== 0 && (seen & SEEN_NOT_ECT) !== 0) return this.#refuse(queue);
    const head = this.#head[queue]!;
    const first = from === 0 ? network : this.#network[head]!;
    const prefix = prefixBytes(family, first, from === 0 ? own : this.#payloadAt[head]!);
    const payload = this.#whole[queue]!;
    if (!wholeFits(family, prefix, payload)) return this.#refuse(queue);
    const firstPayload = from === 0 ? own : this.#payloadAt[head]!;
    const protocol = protocolBehind(view, family, firstPayload);

    // Its own payload moves first: what the others bring goes where it was.
    bytes.copyWithin(network + prefix + from, own, own + to - from);
    if (from !== 0) bytes.copyWithin(network, first, first + prefix);
    for (let other = head; other !== NO_SLOT; other = this.#next[other]!) {
      const source = this.#payloadAt[other]!;
      const length = this.#to[other]! - this.#from[other]!;
      bytes.copyWithin(network + prefix + this.#from[other]!, source, source + length);
    }
    if ((seen & SEEN_CE) !== 0) markCongestion(view, family, network);
    finishWhole(view, family, network, prefix, payload, protocol);
    const end = network + prefix + payload;
    ring.length[slot] = end - ring.start[slot]!;
    ring.largestFragment[slot] = this.#largest[queue]!;
    if (family !== IPV4) {
      ring.firstFragment[slot] = this.#firstBytes[queue]!;
      ring.otherFragment[slot] = this.#otherBytes[queue]!;
    }
    this.#drop(queue, REASSEMBLED);
    const verdict = parseNetwork(view, network, end, packet);
    packet.at = at;
    packet.mark = mark;
    return verdict;
  }

  /** RFC 1122 §3.3.2: only when the first fragment came; as the kernel, over IPv4 only for packets to the director. */
  #tellTimeout(queue: number, nowTicks: number): void {
    const host = this.#host;
    const { ring, scratch } = host;
    const slot = this.#head[queue]!;
    if (slot === NO_SLOT || this.#from[slot] !== 0) return;
    const isFour = this.#family[queue] === IPV4;
    if (isFour && !host.locals.isLocal(IPV4, this.#destination[queue * 4]!, 0, 0, 0)) return;
    const start = ring.start[slot]!;
    scratch.slot = slot;
    scratch.port = ring.port[slot]!;
    if (parse(ring.view, start, start + ring.length[slot]!, scratch) !== CONTINUE) return;
    tellSender(host, scratch, TROUBLE_REASSEMBLY_EXCEEDED, 0, nowTicks);
  }
}
