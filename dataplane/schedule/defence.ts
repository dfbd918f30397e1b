// Hot: the defence against a shortage of flow records: drop_packet refuses some new flows, drop_entry ends random
// ones that nobody misses, secure_tcp swaps the TCP state table. ipvs.md C.7.
//
// Modes: 0 off, 1 armed (waits for a shortage), 2 on while the shortage lasts, 3 always on. What the kernel
// measures in free pages of memory is free records of the flow table here.

import { isPast, ticksOfSeconds } from "../env/clock.ts";
import type { Random } from "../env/random.ts";
import { FLOW_ASSURED, FLOW_TEMPLATE } from "../flow/flags.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import { SCTP_ESTABLISHED, SCTP_INIT, SCTP_INIT1 } from "../flow/sctp-states.ts";
import { TCP_ESTABLISHED, TCP_SYN_RECV, TCP_SYNACK } from "../flow/tcp-states.ts";
import { PROTOCOL_SCTP, PROTOCOL_TCP } from "../wire/ipv4.ts";
import type { Pool } from "./pool.ts";
import { NONE, type ServerTable } from "./server-table.ts";

/** The sysctls read here; the three modes are written, too, as they arm and disarm themselves. */
export interface DefenceSettings {
  /** Rate of drop_packet in mode 3. */
  readonly amDroprate: number;
  /** Free records below which there is a shortage. */
  readonly amemthresh: number;
  dropEntry: number;
  dropPacket: number;
  secureTcp: number;
}

const ARMED = 1;
const ON = 2;
const ALWAYS = 3;

const CHECK_TICKS = ticksOfSeconds(1);
/** Every second a look at this part of the table, as chance will have it. */
const SHARE_OF_TABLE = 32;
/** Looks taken in one step at most. */
const LOOKS_A_STEP = 512;
/** A flow is not busy after this long without a packet. */
const IDLE_TICKS = ticksOfSeconds(60);
/** Flows with more packets than this are left alone. */
const PACKETS_MAX = 8;
const FAR_AWAY = ticksOfSeconds(86_400);

export class Defence {
  readonly #settings: DefenceSettings;
  readonly #flows: FlowTable;
  readonly #servers: ServerTable;
  readonly #pools: readonly (Pool | null)[];
  readonly #random: Random;
  readonly #workers: number;
  /** By packets of a flow: how many candidates until the next one is dropped. */
  readonly #mercy = new Int32Array(PACKETS_MAX + 1);
  #rate = 0;
  #counter = 0;
  #dropsEntries = false;
  #looksLeft = 0;
  #due = 0;

  /** @param workers that divide the free records, and so the threshold, among themselves */
  constructor(
    settings: DefenceSettings,
    flows: FlowTable,
    servers: ServerTable,
    pools: readonly (Pool | null)[],
    random: Random,
    workers = 1,
  ) {
    this.#settings = settings;
    this.#flows = flows;
    this.#servers = servers;
    this.#pools = pools;
    this.#random = random;
    this.#workers = workers;
  }

  /** Control path. Takes over where another one stands. */
  learnFrom(other: Defence): void {
    this.#rate = other.#rate;
    this.#counter = other.#counter;
  }

  /** Looks whether records are short and moves the modes; also due when one of them was written. */
  update(): void {
    const settings = this.#settings;
    const threshold = Math.ceil(settings.amemthresh / this.#workers);
    const available = this.#flows.capacity - this.#flows.count;
    const isShort = available < threshold;
    settings.dropEntry = modeAfter(settings.dropEntry, isShort);
    settings.dropPacket = modeAfter(settings.dropPacket, isShort);
    settings.secureTcp = modeAfter(settings.secureTcp, isShort);
    this.#dropsEntries = settings.dropEntry >= ON;
    if (settings.dropPacket === ALWAYS) this.#rate = settings.amDroprate;
    else if (settings.dropPacket === ON) {
      this.#rate = this.#counter = (threshold / (threshold - available)) | 0;
    } else this.#rate = 0;
  }

  /** Hot. Whether the new flow at hand is to be refused: every rate-th is. */
  dropsPacket(): boolean {
    if (this.#rate === 0 || --this.#counter > 0) return false;
    this.#counter = this.#rate;
    return true;
  }

  /** Once a second the modes, and a bounded piece of drop_entry. Cheap when nothing is due. */
  upkeep(nowTicks: number): void {
    if (isPast(this.#due, nowTicks)) {
      this.#due = (nowTicks + CHECK_TICKS) | 0;
      if (this.#isWatching()) this.update();
      this.#looksLeft = this.#dropsEntries ? this.#looks() : 0;
    }
    for (let i = 0; i < LOOKS_A_STEP && this.#looksLeft > 0; i++) {
      this.#looksLeft--;
      this.#look(this.#random.below(this.#flows.end), nowTicks);
    }
  }

  /** Tick when upkeep has something to do next. */
  nextDeadline(nowTicks: number): number {
    if (this.#looksLeft > 0) return nowTicks;
    return this.#isWatching() ? this.#due : (nowTicks + FAR_AWAY) | 0;
  }

  #isWatching(): boolean {
    const { dropEntry, dropPacket, secureTcp } = this.#settings;
    return (dropEntry | dropPacket | secureTcp) !== 0;
  }

  /** A 32nd of the records in use; the rest of the division decides by chance. */
  #looks(): number {
    const { end } = this.#flows;
    const extra = this.#random.below(SHARE_OF_TABLE) < end % SHARE_OF_TABLE ? 1 : 0;
    return Math.floor(end / SHARE_OF_TABLE) + extra;
  }

  #look(flow: number, nowTicks: number): void {
    const flows = this.#flows;
    if (!flows.isLive(flow) || flows.children(flow) !== 0) return;
    if (this.#isVictim(flow, nowTicks)) flows.expireNow(flow, nowTicks);
  }

  #isVictim(flow: number, nowTicks: number): boolean {
    const flows = this.#flows;
    if (flows.has(flow, FLOW_TEMPLATE)) {
      if (this.#isOfOnePacketService(flow)) return this.#tries(flow, nowTicks);
      return !flows.has(flow, FLOW_ASSURED);
    }
    const state = flows.state(flow);
    if (flows.protocol(flow) === PROTOCOL_TCP) {
      if (state === TCP_SYN_RECV || state === TCP_SYNACK) return true;
      return state === TCP_ESTABLISHED && this.#tries(flow, nowTicks);
    }
    if (flows.protocol(flow) === PROTOCOL_SCTP) {
      if (state === SCTP_INIT1 || state === SCTP_INIT) return true;
      return state === SCTP_ESTABLISHED && this.#tries(flow, nowTicks);
    }
    return this.#tries(flow, nowTicks);
  }

  #isOfOnePacketService(flow: number): boolean {
    const server = this.#flows.serverId(flow);
    const index = server === NONE ? NONE : this.#servers.pool[server]!;
    return index !== NONE && this.#pools[index]?.isOnePacket === true;
  }

  /** Of idle flows with i packets every i-th is dropped, if i is at most 8. */
  #tries(flow: number, nowTicks: number): boolean {
    const flows = this.#flows;
    const lastPacket = (flows.deadline(flow) - flows.timeout(flow)) | 0;
    if (((nowTicks - lastPacket) | 0) < IDLE_TICKS) return false;
    const packets = flows.inPackets(flow);
    if (packets <= 0 || packets > PACKETS_MAX) return false;
    if (--this.#mercy[packets]! > 0) return false;
    this.#mercy[packets] = packets;
    return true;
  }
}

/** Armed becomes on when records are short, on becomes armed when they are not. */
function modeAfter(mode: number, isShort: boolean): number {
  if (mode === ARMED && isShort) return ON;
  return mode === ON && !isShort ? ARMED : mode;
}
