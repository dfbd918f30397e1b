// Hot: the express lane: packets of established IPv4 flows under direct routing and NAT, which are nearly all
// packets there are. It does for a whole batch in one loop what the stages of step.ts do for a frame each, and
// only where every one of them would say "go on" and change nothing but counters, timer and headers:
//
//   same state of the flow, no earlier deadline, an available server, a neighbour that is there, no ICMP error,
//   nobody who observes, synchronises or reads along
//
// Everything else is left to the stages, before anything was changed: `run` returns the first frame it does not
// take, the director lets the stages decide that one, and calls `run` again for those behind it. So order and
// outcome are the same with and without this file; test/property/express.test.ts compares the two.
//
// The loops call nothing that the compiler does not inline: only then are columns looked up once a batch.

import type { Engine } from "../engine.ts";
import { FLOW_METHOD_MASK } from "../flow/flags.ts";
import { type KeyIndex, NO_ENTRY, SPACE_IN, SPACE_OUT } from "../flow/key-index.ts";
import {
  DEADLINE,
  IN_PACKETS,
  KIND,
  NEAR_WORDS,
  PORTS,
  SERVER,
  SERVER_0,
  STATE_FLAGS,
  STATE_SHIFT,
  TIMEOUT,
  VIRTUAL,
} from "../flow/layout.ts";
import { isAnswered4, isBetween4, kind4 } from "../flow/same-key.ts";
import type { FlowTimeouts } from "../flow/states.ts";
import { UDP_NORMAL } from "../flow/udp-states.ts";
import type { Host } from "../host/host.ts";
import { FRESH, PROBING } from "../host/neighbour-states.ts";
import {
  HOP_ADDRESS,
  HOP_GENERATION,
  HOP_MTU,
  HOP_NEIGHBOUR,
  HOP_WORDS,
  NextHops,
} from "../host/next-hops.ts";
import { NO_ROUTE } from "../host/routes.ts";
import type { Batch } from "../ring/batch.ts";
import { OFFLOAD_CHECKSUM } from "../ring/offload.ts";
import type { Ring } from "../ring/ring.ts";
import type { Pool } from "../schedule/pool.ts";
import {
  COUNT_IN_BYTES,
  COUNT_IN_PACKETS,
  COUNT_OUT_BYTES,
  COUNT_OUT_PACKETS,
  COUNTER_COLUMNS,
  METHOD_NAT,
  NONE,
  type ServerTable,
} from "../schedule/server-table.ts";
import { DIRECT_ROUTE, NAT, NAT_REPLY } from "../verdict.ts";
import { updateForHalf, updateForWord, updateSumForWord } from "../wire/checksum.ts";
import * as ipv4 from "../wire/ipv4.ts";
import {
  ExpressKeys,
  KEY_BYTES,
  KEY_DESTINATION,
  KEY_FLOW,
  KEY_HASH,
  KEY_HOME,
  KEY_PORTS,
  KEY_SIGNAL,
  KEY_SOURCE,
  KEY_SPACE,
  KEY_WORDS,
  NETWORK,
  staysAsItIs,
  TRANSPORT,
} from "./express-keys.ts";

/** Rows of next hops to clients, by the lowest bits of the address's hash. */
const CLIENT_ROWS = 4096;
const TCP_CHECKSUM = TRANSPORT + 16;
const UDP_CHECKSUM = TRANSPORT + 6;

export class Express {
  readonly #engine: Engine;
  readonly #keys: ExpressKeys;
  readonly #toServers: NextHops;
  readonly #toClients: NextHops;
  #batch!: Batch;
  #port = 0;
  #takesClients = false;
  #takesReplies = false;
  /** The row of next hops that stopped a loop, whose, and for which address. */
  #unknown: NextHops | null = null;
  #unknownRow = 0;
  #unknownAddress = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#keys = new ExpressKeys(engine.host, engine.flows);
    this.#toServers = new NextHops(engine.host, engine.servers.capacity);
    this.#toClients = new NextHops(engine.host, CLIENT_ROWS);
  }

  /** A batch came in by `port`: looks whose frames they are. */
  begin(batch: Batch, port: number): void {
    const { divertsMarks, host, localPort, recorder, sequences, services, sync, sysctls } =
      this.#engine;
    const isFollowed = recorder.isOn || sequences !== null || sync.isMaster || sync.isListening;
    const isOpen = !isFollowed && port !== localPort && host.interfaces.layer[port] === 2;
    this.#takesClients = isOpen && this.#engine.isServing(4);
    this.#takesReplies = isOpen && host.forwards && !divertsMarks && services.hasFamily(4);
    this.#batch = batch;
    this.#port = port;
    if (this.#takesClients || this.#takesReplies) {
      this.#keys.read(batch, port, sysctls.secureTcp > 1);
    }
  }

  /** Takes frames of the batch from number `from` on; the first one that it does not take, or their count. */
  run(from: number): number {
    const { rows } = this.#keys;
    const { count } = this.#batch;
    for (let i = from; ;) {
      if (i === count || !(this.#takesClients || this.#takesReplies)) return i;
      const space = rows[i * KEY_WORDS + KEY_SPACE];
      let next = i;
      if (space === SPACE_IN && this.#takesClients) next = this.#fromClients(i);
      else if (space === SPACE_OUT && this.#takesReplies) next = this.#fromServers(i);
      if (next === i && !this.#learn()) return i;
      i = next;
    }
  }

  /** Finds the next hop that a loop missed; false when there was none to find. */
  #learn(): boolean {
    const hops = this.#unknown;
    if (hops === null) return false;
    this.#unknown = null;
    return hops.learn(this.#unknownRow, this.#unknownAddress, this.#engine.nowTicks);
  }

  #miss(hops: NextHops, row: number, word0: number): void {
    this.#unknown = hops;
    this.#unknownRow = row;
    this.#unknownAddress = word0;
  }

  /** Packets of clients, as serve() and the emitters of direct routing and NAT treat them. */
  #fromClients(from: number): number {
    const { counts, flows, host, nowTicks, pools, servers, sysctls, timeouts } = this.#engine;
    const { index, near } = flows;
    const { neighbours, ring } = host;
    const { isCurrent, rows } = this.#keys;
    const hops = this.#toServers.rows;
    const { generation } = this.#toServers;
    const isSecure = sysctls.secureTcp > 1;
    const { count: frames, slots } = this.#batch;
    const { start, view } = ring;
    const port = this.#port;
    let packets = 0;
    let sum = 0;
    let i = from;
    for (; i < frames; i++) {
      const row = i * KEY_WORDS;
      if (rows[row + KEY_SPACE] !== SPACE_IN) break;
      const flow = isCurrent ? rows[row + KEY_FLOW]! : search(index, rows, row, SPACE_IN);
      if (flow === NONE) break;
      const signal = rows[row + KEY_SIGNAL]!;
      const kind = kind4(signal >> 8);
      const virtual = rows[row + KEY_DESTINATION]!;
      if (!isBetween4(near, flow, kind, rows[row + KEY_SOURCE]!, virtual, rows[row + KEY_PORTS]!))
        break;
      const record = flow * NEAR_WORDS;
      const flags = near[record + STATE_FLAGS]!;
      if (!staysAsItIs(flags, false, signal, isSecure)) break;
      const timeout = ticksOf(timeouts, flags, signal);
      const deadline = (nowTicks + timeout) | 0;
      if (((deadline - near[record + DEADLINE]!) | 0) < 0) break;
      const server = near[record + SERVER]!;
      const pool = poolOf(servers, pools, server);
      if (pool === null) break;
      const hop = server * HOP_WORDS;
      const to = near[record + SERVER_0]!;
      if (hops[hop + HOP_GENERATION] !== generation || hops[hop + HOP_ADDRESS] !== to) {
        this.#miss(this.#toServers, server, to);
        break;
      }
      const slot = slots[i]!;
      const at = start[slot]!;
      const bytes = rows[row + KEY_BYTES]!;
      const neighbour = hops[hop + HOP_NEIGHBOUR]!;
      if (bytes > hops[hop + HOP_MTU]! || !takes(host, neighbour, slot)) break;
      const isNat = (flags & FLOW_METHOD_MASK) === METHOD_NAT;
      if (isNat) {
        if (!hasChecksum(ring, slot, at, signal)) break;
        toServer(ring, slot, at, signal, to, near[record + KIND]! & 0xffff);
      }
      near[record + TIMEOUT] = timeout;
      near[record + DEADLINE] = deadline;
      near[record + IN_PACKETS]!++;
      count(servers.counters, server * COUNTER_COLUMNS, COUNT_IN_PACKETS, COUNT_IN_BYTES, bytes);
      count(pool.counters, 0, COUNT_IN_PACKETS, COUNT_IN_BYTES, bytes);
      counts[isNat ? NAT : DIRECT_ROUTE]!++;
      packets++;
      sum += bytes;
      neighbours.usedAt[neighbour] = nowTicks;
      ring.port[slot] = port;
      ipv4.decrementTtl(view, at + NETWORK);
      leave(host, slot, at, neighbour, bytes);
    }
    const { totals } = this.#engine.accounts;
    totals[COUNT_IN_PACKETS]! += packets;
    totals[COUNT_IN_BYTES]! += sum;
    return i;
  }

  /** Replies of NAT servers, as serverReply() and emitReply() treat them. */
  #fromServers(from: number): number {
    const { counts, flows, host, nowTicks, pools, servers, sysctls, timeouts } = this.#engine;
    const { index, near } = flows;
    const { neighbours, pathMtu, ring, routes } = host;
    const { isCurrent, rows } = this.#keys;
    const hops = this.#toClients.rows;
    const { generation } = this.#toClients;
    const isSecure = sysctls.secureTcp > 1;
    const { count: frames, slots } = this.#batch;
    const { start, view } = ring;
    const port = this.#port;
    let packets = 0;
    let sum = 0;
    let i = from;
    for (; i < frames; i++) {
      const row = i * KEY_WORDS;
      if (rows[row + KEY_SPACE] !== SPACE_OUT) break;
      const flow = isCurrent ? rows[row + KEY_FLOW]! : search(index, rows, row, SPACE_OUT);
      if (flow === NONE) break;
      const signal = rows[row + KEY_SIGNAL]!;
      const kind = kind4(signal >> 8);
      const client = rows[row + KEY_DESTINATION]!;
      if (!isAnswered4(near, flow, kind, rows[row + KEY_SOURCE]!, client, rows[row + KEY_PORTS]!))
        break;
      const record = flow * NEAR_WORDS;
      const flags = near[record + STATE_FLAGS]!;
      if (!staysAsItIs(flags, true, signal, isSecure)) break;
      // With a template (UDP) a reply changes more than a timer.
      if (signal >> 8 === UDP && flows.parent(flow) !== NONE) break;
      const timeout = ticksOf(timeouts, flags, signal);
      const deadline = (nowTicks + timeout) | 0;
      if (((deadline - near[record + DEADLINE]!) | 0) < 0) break;
      const server = near[record + SERVER]!;
      const pool = poolOf(servers, pools, server);
      const route = routes.lookup4(client);
      if (pool === null || route === NO_ROUTE) break;
      const next = routes.hasGateway[route] === 0 ? client : routes.gateway0[route]!;
      const hop = rowOf(next) * HOP_WORDS;
      if (hops[hop + HOP_GENERATION] !== generation || hops[hop + HOP_ADDRESS] !== next) {
        this.#miss(this.#toClients, rowOf(next), next);
        break;
      }
      const neighbour = hops[hop + HOP_NEIGHBOUR]!;
      const isNext =
        neighbours.word0[neighbour] === next && neighbours.port[neighbour] === routes.port[route];
      const slot = slots[i]!;
      const at = start[slot]!;
      const bytes = rows[row + KEY_BYTES]!;
      if (!isNext || bytes > hops[hop + HOP_MTU]! || !takes(host, neighbour, slot)) break;
      if (pathMtu.knowsAny && bytes > pathMtu.mtu(route, client, 0, 0, 0, nowTicks)) break;
      if (!hasChecksum(ring, slot, at, signal)) break;
      fromVirtual(ring, slot, at, signal, near[record + VIRTUAL]!, near[record + PORTS]! & 0xffff);
      near[record + TIMEOUT] = timeout;
      near[record + DEADLINE] = deadline;
      count(servers.counters, server * COUNTER_COLUMNS, COUNT_OUT_PACKETS, COUNT_OUT_BYTES, bytes);
      count(pool.counters, 0, COUNT_OUT_PACKETS, COUNT_OUT_BYTES, bytes);
      counts[NAT_REPLY]!++;
      packets++;
      sum += bytes;
      neighbours.usedAt[neighbour] = nowTicks;
      ring.port[slot] = port;
      ipv4.decrementTtl(view, at + NETWORK);
      leave(host, slot, at, neighbour, bytes);
    }
    const { totals } = this.#engine.accounts;
    totals[COUNT_OUT_PACKETS]! += packets;
    totals[COUNT_OUT_BYTES]! += sum;
    return i;
  }
}

/** The flow of a key after the index has changed, or NONE. */
function search(index: KeyIndex, rows: Int32Array, row: number, space: number): number {
  const entry = index.scan(rows[row + KEY_HOME]!, rows[row + KEY_HASH]!, space);
  return entry === NO_ENTRY ? NONE : index.flowAt(entry);
}

/** The pool of a server that counts, without timeouts of its own; else null. */
function poolOf(
  servers: ServerTable,
  pools: readonly (Pool | null)[],
  server: number,
): Pool | null {
  if (server === NONE || !servers.isAvailable(server)) return null;
  const index = servers.pool[server]!;
  const pool = index === NONE ? null : pools[index]!;
  return pool === null || pool.timeouts.areSet ? null : pool;
}

/**
 * True for a neighbour that frames may go to without asking whether it is still there, by a port that finishes the
 * frame's checksum if that is unfinished.
 */
function takes(host: Host, neighbour: number, slot: number): boolean {
  const { interfaces, neighbours, ring } = host;
  const state = neighbours.state[neighbour];
  if (state !== FRESH && state !== PROBING) return false;
  const offloads = interfaces.offloads[neighbours.port[neighbour]!]!;
  return ring.checksumStart[slot] === 0 || (offloads & OFFLOAD_CHECKSUM) !== 0;
}

/** Counts one packet and its bytes from row `at`. */
function count(
  counters: Float64Array,
  at: number,
  packetColumn: number,
  byteColumn: number,
  bytes: number,
): void {
  counters[at + packetColumn]! += 1;
  counters[at + byteColumn]! += bytes;
}

/** The last steps of deliver(): length, MACs, outbox. */
function leave(host: Host, slot: number, at: number, neighbour: number, bytes: number): void {
  const { interfaces, neighbours, outbox, ring } = host;
  const { length, view } = ring;
  const port = neighbours.port[neighbour]!;
  length[slot] = NETWORK + bytes;
  view.setInt32(at, neighbours.macHigh[neighbour]!);
  view.setUint16(at + 4, neighbours.macLow[neighbour]!);
  view.setInt32(at + 6, interfaces.macHigh[port]!);
  view.setUint16(at + 10, interfaces.macLow[port]!);
  outbox.push(port, slot);
}

const UDP = 17;

/** Ticks from a packet to the end of its flow, in the flow's state. */
const ticksOf = (timeouts: FlowTimeouts, flags: number, signal: number): number =>
  signal >> 8 === UDP ? timeouts.udp[UDP_NORMAL]! : timeouts.tcp[flags >> STATE_SHIFT]!;

/** Row of a client's next hop. */
function rowOf(word0: number): number {
  const hash = Math.imul(word0, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (CLIENT_ROWS - 1);
}

/** False for UDP without a checksum, which NAT makes one for. */
const hasChecksum = (ring: Ring, slot: number, at: number, signal: number): boolean =>
  signal >> 8 !== UDP ||
  ring.checksumStart[slot] !== 0 ||
  ring.view.getUint16(at + UDP_CHECKSUM) !== 0;

/** As translateDestination. */
function toServer(
  ring: Ring,
  slot: number,
  at: number,
  signal: number,
  word0: number,
  port: number,
): void {
  const { view } = ring;
  const before = view.getInt32(at + NETWORK + 16);
  const portBefore = view.getUint16(at + TRANSPORT + 2);
  const isWhole = ring.checksumStart[slot] === 0;
  changeChecksum(view, at, signal, isWhole, before, word0, portBefore, port);
  view.setUint16(at + TRANSPORT + 2, port);
  ipv4.setDestinationWithChecksum(view, at + NETWORK, word0);
}

/** As translateSource. */
function fromVirtual(
  ring: Ring,
  slot: number,
  at: number,
  signal: number,
  word0: number,
  port: number,
): void {
  const { view } = ring;
  const before = view.getInt32(at + NETWORK + 12);
  const portBefore = view.getUint16(at + TRANSPORT);
  const isWhole = ring.checksumStart[slot] === 0;
  changeChecksum(view, at, signal, isWhole, before, word0, portBefore, port);
  view.setUint16(at + TRANSPORT, port);
  ipv4.setSourceWithChecksum(view, at + NETWORK, word0);
}

/**
 * Updates the transport checksum for an address and a port, one after the other; UDP's is never 0. One that is not
 * whole is the sum of the pseudo header, which has no ports.
 */
function changeChecksum(
  view: DataView,
  at: number,
  signal: number,
  isWhole: boolean,
  before: number,
  after: number,
  portBefore: number,
  portAfter: number,
): void {
  const isUdp = signal >> 8 === UDP;
  const field = at + (isUdp ? UDP_CHECKSUM : TCP_CHECKSUM);
  const old = view.getUint16(field);
  if (!isWhole) {
    view.setUint16(field, updateSumForWord(old, before, after));
    return;
  }
  const checksum = updateForWord(old, before, after);
  const first = isUdp && checksum === 0 ? 0xffff : checksum;
  const last = updateForHalf(first, portBefore, portAfter);
  view.setUint16(field, isUdp && last === 0 ? 0xffff : last);
}
