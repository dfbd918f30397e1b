// Hot: the master daemon: after every packet of a client it decides whether the flow, and the template or
// control flow that it came from, are announced to the backups.

import type { Applications } from "../emit/application/applications.ts";
import type { Random } from "../env/random.ts";
import {
  FLOW_ASSURED,
  FLOW_ENGINE_DATA,
  FLOW_HASHED,
  FLOW_ONE_PACKET,
  FLOW_TEMPLATE,
} from "../flow/flags.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import type { Host } from "../host/host.ts";
import type { EngineData } from "../schedule/engine-data.ts";
import { NONE } from "../schedule/server-table.ts";
import { GroupSender } from "./group-sender.ts";
import { Outgoing } from "./outgoing.ts";
import { SEQUENCE_FLAGS, SyncRecord } from "./record.ts";
import { fillEngineData } from "./engine-records.ts";
import { fillSequences } from "./sequences.ts";
import type { SyncHistory } from "./rule.ts";
import { type Daemon, headerBytesOf, type SyncSettings } from "./settings.ts";
import { Snapshot, type SnapshotSource } from "./snapshot.ts";

/** Bits that mean something to other directors, but for the one that says where the flow is found. */
const FLAGS_SENT = 0xffff & ~FLOW_HASHED & ~SEQUENCE_FLAGS;
const TICKS_A_SECOND = 100;

export interface MasterOptions {
  readonly daemon: Daemon;
  readonly host: Host;
  readonly flows: FlowTable;
  readonly applications: Applications;
  readonly engineData: EngineData;
  readonly history: SyncHistory;
  readonly settings: SyncSettings;
  readonly random: Random;
  /** Synchronisation ports, a power of two. */
  readonly lanes: number;
}

export class Master implements SnapshotSource {
  readonly #flows: FlowTable;
  readonly #applications: Applications;
  readonly #engineData: EngineData;
  readonly #history: SyncHistory;
  readonly #settings: SyncSettings;
  readonly #lanes: readonly Outgoing[];
  readonly #record = new SyncRecord();
  readonly #host: Host;
  readonly #snapshot: Snapshot;

  constructor(options: MasterOptions) {
    const { daemon, host, lanes, random } = options;
    this.#host = host;
    this.#snapshot = new Snapshot(options.flows, this);
    this.#flows = options.flows;
    this.#applications = options.applications;
    this.#engineData = options.engineData;
    this.#history = options.history;
    this.#settings = options.settings;
    // The kernel lets a larger datagram be fragmented; a shorter message says the same without fragments.
    const room = host.interfaces.mtu[daemon.port]! - headerBytesOf(daemon.group);
    const bytesMax = Math.min(daemon.maxBytes, room);
    this.#lanes = Array.from({ length: lanes }, (_, lane) => {
      const sender = new GroupSender(host, daemon, random.next(), lane);
      return new Outgoing(sender, daemon.syncId, bytesMax);
    });
  }

  /** Messages that were given up because too many waited. */
  get overflows(): number {
    let sum = 0;
    for (let i = 0; i < this.#lanes.length; i++) sum += this.#lanes[i]!.overflows;
    return sum;
  }

  /** A client's packet went its way; it has counted. */
  packet(flow: number, nowTicks: number): void {
    const flows = this.#flows;
    const isOnePacket = flows.has(flow, FLOW_ONE_PACKET);
    const packets = isOnePacket ? this.#settings.syncThreshold : flows.inPackets(flow);
    this.consider(flow, packets, nowTicks);
  }

  /** A flow that should have ended waits for its children. */
  postponed(flow: number, nowTicks: number): void {
    this.consider(flow, this.#settings.syncThreshold, nowTicks);
  }

  /**
   * Announces the flow if it is its turn, then the flow it was made from, and so on. Format 0 goes on only
   * from a flow that was announced.
   */
  consider(first: number, firstPackets: number, nowTicks: number): void {
    const flows = this.#flows;
    const settings = this.#settings;
    let packets = firstPackets;
    for (let flow = first; flow !== NONE; flow = flows.parent(flow)) {
      if (flow !== first) {
        packets = flows.has(flow, FLOW_TEMPLATE)
          ? flows.countInPacket(flow)
          : settings.syncThreshold;
      }
      const isAnnounced = this.#isDue(flow, packets, nowTicks);
      if (isAnnounced) this.#announce(flow, nowTicks);
      else if (settings.syncVersion === 0) return;
    }
  }

  #isDue(flow: number, packets: number, nowTicks: number): boolean {
    const flows = this.#flows;
    if (flows.has(flow, FLOW_ONE_PACKET)) return false;
    if (this.#settings.syncVersion === 0 && flows.family(flow) !== 4) return false;
    return this.#history.isDue(flows, this.#settings, flow, packets, nowTicks);
  }

  #announce(flow: number, nowTicks: number): void {
    this.#fill(flow);
    this.#send(flow, nowTicks);
  }

  #send(flow: number, nowTicks: number): void {
    const { syncQlenMax, syncVersion } = this.#settings;
    this.#laneOf(flow).add(this.#record, syncVersion, syncQlenMax, nowTicks);
  }

  #laneOf(flow: number): Outgoing {
    return this.#lanes[flow & (this.#lanes.length - 1)]!;
  }

  /** A backup asks for a snapshot. */
  requestSnapshot(nowTicks: number): void {
    this.#snapshot.request(nowTicks);
  }

  /** True for a flow that would be announced in its turn, and whose clients come to this director. */
  belongs(flow: number): boolean {
    const flows = this.#flows;
    if (!this.#history.isAnnounceable(flows, this.#settings, flow)) return false;
    if (flows.mark(flow) !== 0) return true;
    const word0 = flows.virtual(flow, 0);
    const word1 = flows.virtual(flow, 1);
    const word2 = flows.virtual(flow, 2);
    const word3 = flows.virtual(flow, 3);
    return this.#host.locals.isLocal(flows.family(flow), word0, word1, word2, word3);
  }

  tell(flow: number, nowTicks: number): boolean {
    if (this.#laneOf(flow).isBehind) return false;
    this.#fill(flow);
    const left = (this.#flows.deadline(flow) - nowTicks) | 0;
    this.#record.timeoutSeconds = Math.max(1, (left / TICKS_A_SECOND) | 0);
    this.#send(flow, nowTicks);
    this.#history.announced(this.#flows, flow);
    return true;
  }

  #fill(flow: number): void {
    const flows = this.#flows;
    const record = this.#record;
    const isTemplate = flows.has(flow, FLOW_TEMPLATE);
    record.clearOptions();
    record.family = flows.family(flow);
    record.protocol = flows.protocol(flow);
    record.flags = flows.flags(flow) & FLAGS_SENT;
    record.state = flows.state(flow);
    if (isTemplate) record.state = flows.has(flow, FLOW_ASSURED) ? 1 : 0;
    record.clientPort = flows.clientPort(flow);
    record.virtualPort = flows.virtualPort(flow);
    record.serverPort = flows.serverPort(flow);
    record.mark = flows.mark(flow);
    record.timeoutSeconds = (flows.timeout(flow) / TICKS_A_SECOND) | 0;
    for (let word = 0; word < 4; word++) {
      record.client[word] = flows.client(flow, word);
      record.virtual[word] = flows.virtual(flow, word);
      record.server[word] = flows.server(flow, word);
    }
    fillSequences(this.#applications, flow, record);
    if (flows.has(flow, FLOW_ENGINE_DATA)) fillEngineData(this.#engineData, flow, record);
  }

  /** Sends what is due. */
  work(nowTicks: number): void {
    this.#snapshot.work(nowTicks);
    for (let i = 0; i < this.#lanes.length; i++) this.#lanes[i]!.work(nowTicks);
  }

  /** Ticks until `work` has something to do, or `otherwise` if that is sooner. */
  sooner(otherwise: number, nowTicks: number): number {
    let ticks = this.#snapshot.sooner(otherwise, nowTicks);
    for (let i = 0; i < this.#lanes.length; i++) ticks = this.#lanes[i]!.sooner(ticks, nowTicks);
    return ticks;
  }
}
