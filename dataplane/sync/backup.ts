// Hot: the backup daemon: takes messages of a master in and makes the flow table follow it. What a message
// says is a stranger's word: every refusal is counted by its kind, and nothing else happens.

import type { Applications } from "../emit/application/applications.ts";
import { type Crew, HERE } from "../crew/crew.ts";
import { ticksOfSeconds } from "../env/clock.ts";
import {
  FLOW_ASSURED,
  FLOW_INACTIVE,
  FLOW_METHOD_MASK,
  FLOW_NO_CLIENT_PORT,
  FLOW_NO_OUTPUT,
  FLOW_SYNC,
  FLOW_TEMPLATE,
} from "../flow/flags.ts";
import { OF_CLIENT } from "../flow/foreign-flows.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import type { LastSequences } from "../flow/last-sequences.ts";
import { type FlowTimeouts, PROTOCOL_SCTP, PROTOCOL_TCP, stateNames } from "../flow/states.ts";
import type { EngineData } from "../schedule/engine-data.ts";
import { METHOD_BYPASS, NONE, type ServerTable } from "../schedule/server-table.ts";
import { Packet } from "../wire/packet.ts";
import type { Binder } from "./binder.ts";
import { findByEngineData, isKnownEngine, takeEngineData } from "./engine-records.ts";
import * as v0 from "./message-v0.ts";
import * as v1 from "./message-v1.ts";
import {
  ACCEPTED,
  endsMessage,
  REFUSED_ENGINE,
  REFUSED_METHOD,
  REFUSED_PROTOCOL,
  REFUSED_REPLACED,
  REFUSED_SHORT,
  REFUSED_SIZE,
  REFUSED_STATE,
  REFUSED_SYNC_ID,
  REFUSED_TABLE_FULL,
  SyncRecord,
} from "./record.ts";
import { takeSequences } from "./sequences.ts";
import type { SyncHistory } from "./rule.ts";
import type { Daemon, SyncSettings } from "./settings.ts";

/** What a new flow takes over of a record's flags. */
const FLAGS_TAKEN =
  FLOW_METHOD_MASK | FLOW_NO_OUTPUT | FLOW_INACTIVE | FLOW_NO_CLIENT_PORT | FLOW_TEMPLATE;
const SYNC_ID = 1;
const SIZE = 2;
/** Of templates whose message does not tell; the kernel's 3 minutes. */
const TEMPLATE_TICKS = ticksOfSeconds(180);
/** Furthest ahead that ticks can be compared. */
const TIMEOUT_SECONDS_MAX = 10_000_000;
const PROTOCOLS = 256;

/** States of each protocol, 0 for one that has none here. */
const STATES = Uint8Array.from({ length: PROTOCOLS }, (_, number) => stateNames(number).length);

export interface BackupOptions {
  readonly daemon: Daemon;
  readonly flows: FlowTable;
  readonly applications: Applications;
  /** Forgets where the ends of a flow stand that another director serves; null when nobody wants to know. */
  readonly sequences: LastSequences | null;
  readonly engineData: EngineData;
  readonly servers: ServerTable;
  readonly timeouts: FlowTimeouts;
  readonly binder: Binder;
  readonly history: SyncHistory;
  readonly settings: SyncSettings;
  /** Counts records by outcome, and messages refused whole; numbers of record.ts. */
  readonly outcomes: Float64Array;
  /** The other workers; null or absent for none. */
  readonly crew?: Crew | null | undefined;
}

export class Backup {
  readonly outcomes: Float64Array;

  readonly #flows: FlowTable;
  readonly #applications: Applications;
  readonly #sequences: LastSequences | null;
  readonly #engineData: EngineData;
  readonly #servers: ServerTable;
  readonly #timeouts: FlowTimeouts;
  readonly #binder: Binder;
  readonly #history: SyncHistory;
  readonly #settings: SyncSettings;
  readonly #syncId: number;
  readonly #crew: Crew | null;
  readonly #record = new SyncRecord();
  /** A client's packet of the record's flow. */
  readonly #probe = new Packet();

  constructor(options: BackupOptions) {
    this.outcomes = options.outcomes;
    this.#crew = options.crew ?? null;
    this.#flows = options.flows;
    this.#applications = options.applications;
    this.#sequences = options.sequences;
    this.#engineData = options.engineData;
    this.#servers = options.servers;
    this.#timeouts = options.timeouts;
    this.#binder = options.binder;
    this.#history = options.history;
    this.#settings = options.settings;
    this.#syncId = options.daemon.syncId;
  }

  /**
   * Takes in the message from `at` to `end` of `view`, which may hold anything.
   * @param isCopy another worker got the message, and counts what is wrong with it
   */
  take(view: DataView, at: number, end: number, nowTicks: number, isCopy = false): void {
    const bytes = end - at;
    const wrong = this.#checkHeader(view, at, bytes);
    if (wrong !== ACCEPTED) {
      if (!isCopy) this.outcomes[wrong]!++;
      return;
    }
    const record = this.#record;
    const isV1 = v1.isV1(view, at, bytes);
    const count = isV1 ? v1.recordCountV1(view, at) : v0.recordCountV0(view, at);
    let from = at + (isV1 ? v1.HEADER_BYTES_V1 : v0.HEADER_BYTES_V0);
    for (let i = 0; i < count; i++) {
      let outcome = isV1
        ? v1.readRecordV1(view, from, end, record)
        : v0.readRecordV0(view, from, end, record);
      if (outcome === ACCEPTED) outcome = this.#check();
      const isRight = outcome === ACCEPTED;
      const isMine = isRight && (this.#crew === null || this.#isMine(this.#crew));
      if (isMine) outcome = this.#apply((record.flags & FLOW_TEMPLATE) !== 0, nowTicks);
      if (isMine || (!isRight && !isCopy)) this.outcomes[outcome]!++;
      if (endsMessage(outcome)) return;
      from = record.next;
    }
  }

  /** Notes a datagram that did not get as far as take(). */
  refuse(outcome: number): void {
    this.outcomes[outcome]!++;
  }

  #checkHeader(view: DataView, at: number, bytes: number): number {
    if (bytes < v0.HEADER_BYTES_V0) return REFUSED_SHORT;
    if (view.getUint16(at + SIZE) !== bytes) return REFUSED_SIZE;
    const isOurs = this.#syncId === 0 || view.getUint8(at + SYNC_ID) === this.#syncId;
    return isOurs ? ACCEPTED : REFUSED_SYNC_ID;
  }

  /** What is wrong with the record, whoever takes it. */
  #check(): number {
    const record = this.#record;
    const isTemplate = (record.flags & FLOW_TEMPLATE) !== 0;
    if (!isTemplate) {
      const states = STATES[record.protocol]!;
      if (states === 0) return REFUSED_PROTOCOL;
      if (record.state >= states) return REFUSED_STATE;
    }
    if ((record.flags & FLOW_METHOD_MASK) > METHOD_BYPASS) return REFUSED_METHOD;
    if (record.engineDataBytes > 0 && !isKnownEngine(record)) return REFUSED_ENGINE;
    return ACCEPTED;
  }

  /** Every record has one worker: the one that has its flow, or else the one of its client. */
  #isMine(crew: Crew): boolean {
    const { client, clientPort, family, flags, protocol, virtual, virtualPort } = this.#record;
    const isTemplate = (flags & FLOW_TEMPLATE) !== 0;
    const isHere = (isTemplate ? this.#findTemplate() : this.#find(clientPort)) !== NONE;
    if (isHere) return true;
    const place = crew.placeOfClient(client[0]!, client[1]!, client[2]!, client[3]!);
    if (place !== crew.worker || isTemplate) return place === crew.worker;
    const probe = this.#probe;
    probe.family = family;
    probe.protocol = protocol;
    probe.source0 = client[0]!;
    probe.source1 = client[1]!;
    probe.source2 = client[2]!;
    probe.source3 = client[3]!;
    probe.sourcePort = clientPort;
    probe.destination0 = virtual[0]!;
    probe.destination1 = virtual[1]!;
    probe.destination2 = virtual[2]!;
    probe.destination3 = virtual[3]!;
    probe.destinationPort = virtualPort;
    // In the doubt it is not: the master will tell of the flow again.
    return crew.ownerOf(OF_CLIENT, probe) === HERE;
  }

  #apply(isTemplate: boolean, nowTicks: number): number {
    const record = this.#record;
    let flow = isTemplate ? this.#findTemplate() : this.#find(record.clientPort);
    if (flow === NONE && !isTemplate && this.#flows.portless > 0) flow = this.#find(0);
    if (flow !== NONE && !isTemplate && !this.#isSameServer(flow)) {
      // The end of a flow that was replaced already says nothing about the one that replaced it.
      if ((record.flags & FLOW_INACTIVE) !== 0) return REFUSED_REPLACED;
      this.#flows.expireNow(flow, nowTicks);
      flow = NONE;
    }
    const timeout = this.#timeoutTicks(isTemplate);
    if (flow === NONE) {
      flow = this.#create(timeout, nowTicks);
      if (flow === NONE) return REFUSED_TABLE_FULL;
    } else {
      this.#update(flow, isTemplate);
      this.#flows.touch(flow, timeout, nowTicks);
    }
    if (this.#sequences !== null) this.#sequences.forget(flow);
    if (!isTemplate) takeSequences(this.#applications, flow, record);
    this.#setState(flow, isTemplate);
    this.#flows.setInPackets(flow, this.#settings.syncThreshold);
    this.#history.learn(flow, this.#flows.state(flow), nowTicks);
    return ACCEPTED;
  }

  #find(clientPort: number): number {
    const { client, family, protocol, virtual, virtualPort } = this.#record;
    return this.#flows.findIn(
      family,
      protocol,
      client[0]!,
      client[1]!,
      client[2]!,
      client[3]!,
      clientPort,
      virtual[0]!,
      virtual[1]!,
      virtual[2]!,
      virtual[3]!,
      virtualPort,
    );
  }

  #findTemplate(): number {
    const known = findByEngineData(this.#engineData, this.#record);
    if (this.#record.engineDataBytes > 0) return known;
    const { client, clientPort, family, protocol, virtual, virtualPort } = this.#record;
    return this.#flows.findTemplate(
      family,
      protocol,
      client[0]!,
      client[1]!,
      client[2]!,
      client[3]!,
      clientPort,
      virtual[0]!,
      virtual[1]!,
      virtual[2]!,
      virtual[3]!,
      virtualPort,
    );
  }

  #isSameServer(flow: number): boolean {
    const flows = this.#flows;
    const { family, server, serverPort } = this.#record;
    if (flows.serverPort(flow) !== serverPort || flows.serverFamily(flow) !== family) return false;
    for (let word = 0; word < 4; word++) {
      if (flows.server(flow, word) !== server[word]) return false;
    }
    return true;
  }

  #create(timeoutTicks: number, nowTicks: number): number {
    const flows = this.#flows;
    const { client, clientPort, family, mark, protocol, virtual, virtualPort } = this.#record;
    const { flags, server, serverPort } = this.#record;
    const flow = flows.allocate(family, protocol, (flags & FLAGS_TAKEN) | FLOW_SYNC);
    if (flow === NONE) return NONE;
    flows.setClient(flow, client[0]!, client[1]!, client[2]!, client[3]!, clientPort);
    flows.setVirtual(flow, virtual[0]!, virtual[1]!, virtual[2]!, virtual[3]!, virtualPort);
    flows.setServer(flow, server[0]!, server[1]!, server[2]!, server[3]!, serverPort);
    flows.setMark(flow, mark);
    if ((flags & FLOW_TEMPLATE) !== 0 && !takeEngineData(this.#engineData, flow, this.#record)) {
      flows.remove(flow);
      return NONE;
    }
    const id = this.#binder.find(flow);
    this.#binder.inherit(flow, id);
    if (!flows.link(flow, timeoutTicks, nowTicks)) {
      this.#engineData.forget(flow);
      return NONE;
    }
    if (id !== NONE) this.#binder.bind(flow, id);
    if (!flows.has(flow, FLOW_TEMPLATE)) this.#applications.bind(flow);
    return flow;
  }

  /** Another message about a flow: only whether it is active may change, and an unbound flow may be bound. */
  #update(flow: number, isTemplate: boolean): void {
    const flows = this.#flows;
    const isInactive = (this.#record.flags & FLOW_INACTIVE) !== 0;
    const server = flows.serverId(flow);
    if (isInactive !== flows.has(flow, FLOW_INACTIVE)) {
      if (isInactive) flows.setFlags(flow, FLOW_INACTIVE);
      else flows.clearFlags(flow, FLOW_INACTIVE);
      if (!isTemplate && server !== NONE) this.#servers.move(server, !isInactive);
    }
    if (server !== NONE) return;
    this.#binder.rebind(flow);
    if (!isTemplate) this.#applications.bind(flow);
  }

  #setState(flow: number, isTemplate: boolean): void {
    const { state } = this.#record;
    if (!isTemplate) this.#flows.setState(flow, state);
    else if (state === 1) this.#flows.setFlags(flow, FLOW_ASSURED);
    else this.#flows.clearFlags(flow, FLOW_ASSURED);
  }

  /** From the message, or from the state when it does not tell. */
  #timeoutTicks(isTemplate: boolean): number {
    const { protocol, state, timeoutSeconds } = this.#record;
    if (timeoutSeconds !== 0) {
      const isFar = timeoutSeconds < 0 || timeoutSeconds > TIMEOUT_SECONDS_MAX;
      return ticksOfSeconds(isFar ? TIMEOUT_SECONDS_MAX : timeoutSeconds);
    }
    if (isTemplate) return TEMPLATE_TICKS;
    if (protocol === PROTOCOL_TCP) return this.#timeouts.tcp[state]!;
    return protocol === PROTOCOL_SCTP ? this.#timeouts.sctp[state]! : this.#timeouts.udp[state]!;
  }
}
