// Hot: the state of one dataplane worker and its breath. Composes ring, ports, host, rules, flow table and
// emitters; step() takes what the ports have, lets step.ts decide each frame, and flushes.

import { Fragments } from "./classify/fragments.ts";
import { MarkTable } from "./classify/marks.ts";
import { ServiceTable } from "./classify/service-table.ts";
import { EmitContext } from "./emit/emitter.ts";
import { TICK_MS, ticksAt } from "./env/clock.ts";
import type { Random } from "./env/random.ts";
import { advanceState } from "./flow/advance.ts";
import { FLOW_ONE_PACKET } from "./flow/flags.ts";
import { FlowTable } from "./flow/flow-table.ts";
import { FlowTimeouts } from "./flow/states.ts";
import { announce } from "./host/arp.ts";
import { Host } from "./host/host.ts";
import { nextDeadline, NO_DEADLINE, upkeep } from "./host/upkeep.ts";
import * as note from "./observe/notes.ts";
import { Recorder } from "./observe/recorder.ts";
import type { Port } from "./port/port.ts";
import { Batch } from "./ring/batch.ts";
import { Ring } from "./ring/ring.ts";
import { Rules } from "./rules/rules.ts";
import { Sysctls } from "./rules/sysctls.ts";
import { Connector } from "./schedule/connect.ts";
import { FlowAccounts } from "./schedule/flow-accounts.ts";
import { NONE, ServerTable } from "./schedule/server-table.ts";
import { decide } from "./step.ts";
import { HELD, VERDICT_COUNT, VERDICTS } from "./verdict.ts";
import type { Address } from "./wire/address.ts";
import { Packet } from "./wire/packet.ts";

export interface DirectorOptions {
  readonly ports: readonly Port[];
  readonly random: Random;
  /** Slots of the ring; default 1024. */
  readonly slots?: number;
  /** Most flows; default 262144. */
  readonly flowCapacity?: number;
  /** Most servers of all services together; default 16384. */
  readonly serverCapacity?: number;
  /** False makes only listed addresses local, as the kernel does; default true. */
  readonly claimsVips?: boolean;
  /** True forwards packets that are for somebody else; default false. */
  readonly forwards?: boolean;
  /** ICMP errors a second, 0 for no limit; default 1000. */
  readonly icmpPerSecond?: number;
}

const SLOTS = 1024;
const FLOWS = 262_144;
const SERVERS = 16_384;
/** Flows looked at per step at most: a step stays short, however many end at once. */
const EXPIRY_BUDGET = 256;

/** By verdict: does the step give the slot back (nobody else has it)? */
const IS_GIVEN_BACK = Uint8Array.from(VERDICTS, ({ kind }) =>
  kind === "dropped" || kind === "absorbed" ? 1 : 0,
);

/** Columns of `portCounters`. */
export const PORT_RECEIVED_FRAMES = 0;
export const PORT_RECEIVED_BYTES = 1;
export const PORT_SENT_FRAMES = 2;
export const PORT_SENT_BYTES = 3;
export const PORT_COLUMNS = 4;

export class Director {
  readonly ports: readonly Port[];
  readonly ring: Ring;
  /** Frames by verdict number; the sum of all, and host.held, is the number of frames received. */
  readonly counts = new Float64Array(new SharedArrayBuffer(VERDICT_COUNT * 8));
  readonly portCounters: Float64Array;
  readonly host: Host;
  readonly fragments: Fragments;
  readonly services = new ServiceTable();
  readonly marks = new MarkTable();
  readonly sysctls = new Sysctls();
  readonly timeouts = new FlowTimeouts();
  readonly servers: ServerTable;
  readonly rules: Rules;
  readonly accounts: FlowAccounts;
  readonly flows: FlowTable;
  readonly connector: Connector;
  readonly emit: EmitContext;
  readonly recorder = new Recorder();
  readonly claimsVips: boolean;
  readonly startedMs: number;

  /** The packet at hand, the packet inside an ICMP error, the packet inside a tunnel inside an error. */
  readonly packet = new Packet();
  readonly embedded = new Packet();
  readonly tunnelled = new Packet();
  /** The flow that connect() made for the packet at hand, or NONE. */
  connectedFlow = NONE;
  /** Time of the step, in milliseconds of the clock and in ticks. */
  nowMs = 0;
  nowTicks = 0;

  readonly #batch = new Batch();

  constructor(options: DirectorOptions, nowMs: number) {
    const { ports, random } = options;
    this.ports = ports;
    this.nowMs = nowMs;
    this.startedMs = nowMs;
    this.nowTicks = ticksAt(nowMs);
    this.claimsVips = options.claimsVips ?? true;
    this.ring = new Ring(options.slots ?? SLOTS);
    this.portCounters = new Float64Array(ports.length * PORT_COLUMNS);
    this.host = new Host({
      ring: this.ring,
      random,
      counts: this.counts,
      forwards: options.forwards ?? false,
      icmpPerSecond: options.icmpPerSecond ?? 1000,
    });
    for (const port of ports) this.host.interfaces.add(port);
    this.fragments = new Fragments(this.host);
    this.servers = new ServerTable(options.serverCapacity ?? SERVERS);
    this.rules = new Rules({
      servers: this.servers,
      services: this.services,
      random,
      sysctls: this.sysctls,
      marks: this.marks,
      timeouts: this.timeouts,
      portIndex: (name) => this.host.interfaces.indexOf(name),
      onAddress: (isAdded, family, word0, word1, word2, word3) =>
        this.#vipChanged(isAdded, family, word0, word1, word2, word3),
    });
    this.accounts = new FlowAccounts(this.servers, this.rules.pools);
    this.rules.attachTotals(this.accounts.totals);
    this.flows = new FlowTable({
      capacity: options.flowCapacity ?? FLOWS,
      seed: random.next(),
      owner: this.accounts,
    });
    this.accounts.attach(this.flows);
    this.connector = new Connector(this.flows, this.servers, this.sysctls);
    this.emit = new EmitContext(this.host, this.flows, this.servers);
  }

  /**
   * One breath: at most one batch of frames a port in, each decided, everything that came of it out, and a
   * bounded piece of upkeep. Returns the frames taken in; 0 means that nothing waits.
   */
  step(nowMs: number): number {
    this.nowMs = nowMs;
    this.nowTicks = ticksAt(nowMs);
    this.emit.discoversPathMtu = this.sysctls.pmtuDisc !== 0;
    let frames = 0;
    for (let port = 0; port < this.ports.length; port++) frames += this.#take(port);
    this.#keepUp();
    this.flush();
    return frames;
  }

  #take(port: number): number {
    const batch = this.#batch;
    batch.clear();
    this.ports[port]!.receive(this.ring, batch);
    for (let i = 0; i < batch.count; i++) this.handle(batch.slots[i]!, port);
    return batch.count;
  }

  /** Decides one frame and counts its verdict. */
  handle(slot: number, port: number): number {
    this.ring.port[slot] = port;
    const at = port * PORT_COLUMNS;
    this.portCounters[at + PORT_RECEIVED_FRAMES]!++;
    this.portCounters[at + PORT_RECEIVED_BYTES]! += this.ring.length[slot]!;
    if (this.recorder.isOn) this.recorder.begin(this, slot, port);
    const verdict = decide(this, slot, port);
    if (this.recorder.isOn) this.recorder.end(this, verdict);
    if (verdict === HELD) return verdict;
    this.counts[verdict]!++;
    if (IS_GIVEN_BACK[verdict] === 1) this.ring.give(this.packet.slot);
    return verdict;
  }

  /** Timers: flows, neighbours, fragments, rules. Each does a bounded piece. */
  #keepUp(): void {
    this.flows.expire(this.nowTicks, EXPIRY_BUDGET);
    upkeep(this.host, this.nowTicks);
    this.rules.upkeep(this.nowTicks);
  }

  /** Sends everything in the outbox. */
  flush(): void {
    const { outbox } = this.host;
    for (let port = 0; port < this.ports.length; port++) {
      const batch = outbox.batches[port]!;
      const frames = batch.count;
      if (frames === 0) continue;
      const at = port * PORT_COLUMNS;
      for (let i = 0; i < frames; i++) {
        this.portCounters[at + PORT_SENT_BYTES]! += this.ring.length[batch.slots[i]!]!;
      }
      const refused = this.ports[port]!.transmit(this.ring, batch);
      this.portCounters[at + PORT_SENT_FRAMES]! += frames - refused;
      this.refused += refused;
    }
  }

  /** Frames that a device refused after their verdict was counted. */
  refused = 0;

  /** Milliseconds until a timer has work, 0 for now, Infinity for never. */
  idleMs(nowMs: number): number {
    const now = ticksAt(nowMs);
    let ticks = (this.rules.nextDeadline() - now) | 0;
    ticks = Math.min(ticks, (this.flows.nextDeadline() - now) | 0);
    const host = nextDeadline(this.host, now);
    if (host !== NO_DEADLINE) ticks = Math.min(ticks, host);
    return Math.max(0, ticks) * TICK_MS;
  }

  /** Hot. Tells the recorder what a stage found out; nothing unless somebody observes. */
  note(code: number, a: number, b: number, c: number): void {
    if (this.recorder.isOn) this.recorder.note(this, code, a, b, c);
  }

  /** Hot. Runs the state machine for one packet of a flow. */
  advance(flow: number, packet: Packet, direction: number): void {
    const before = this.flows.state(flow);
    const change = advanceState(
      this.flows,
      this.timeouts,
      flow,
      direction,
      packet.tcpFlags,
      this.sysctls.secureTcp > 1,
      this.nowTicks,
    );
    this.accounts.moved(flow, change);
    this.note(note.STATE, flow, before, this.flows.state(flow));
  }

  /** Hot. A one-packet flow ends with its packet. */
  finish(flow: number): void {
    if (!this.flows.has(flow, FLOW_ONE_PACKET)) return;
    this.accounts.expired(flow);
    this.flows.remove(flow);
  }

  /** Hot. True when the flow's server is there; a flow may outlive its server. */
  hasServer(flow: number): boolean {
    const server = this.flows.serverId(flow);
    return server !== NONE && this.servers.isAvailable(server);
  }

  /** Control path. A service appeared or disappeared: with claim_vips its address is ours while it is there. */
  #vipChanged(
    isAdded: boolean,
    family: number,
    word0: number,
    word1: number,
    word2: number,
    word3: number,
  ): void {
    if (!this.claimsVips) return;
    const address: Address = { family: family === 6 ? 6 : 4, word0, word1, word2, word3 };
    if (isAdded) {
      this.host.locals.add(address);
      announce(this.host, address, this.nowTicks);
    } else {
      this.host.locals.remove(address);
    }
  }
}
