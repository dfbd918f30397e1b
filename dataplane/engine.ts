// Hot: everything one frame's way needs: ring, host, services, servers, flow table, emitters, and the packet at
// hand. The director (director.ts) gives it ports, rules and time; what-if.ts makes a copy that may forget.

import { type Crew, LEVEL_FRESH } from "./crew/crew.ts";
import { GAUGE_FLOWS, GAUGE_HELD, GAUGE_PORTLESS } from "./crew/gauges.ts";
import { Fragments } from "./classify/fragments.ts";
import { MarkTable } from "./classify/marks.ts";
import { ServiceTable } from "./classify/service-table.ts";
import { Applications } from "./emit/application/applications.ts";
import { EmitContext } from "./emit/emitter.ts";
import { ticksAt } from "./env/clock.ts";
import type { Random } from "./env/random.ts";
import { advanceState } from "./flow/advance.ts";
import { FLOW_ONE_PACKET } from "./flow/flags.ts";
import { type FlowOwner, FlowTable } from "./flow/flow-table.ts";
import { LastSequences } from "./flow/last-sequences.ts";
import { sctpEvent } from "./flow/sctp-states.ts";
import { FlowTimeouts, PROTOCOL_SCTP } from "./flow/states.ts";
import { Host } from "./host/host.ts";
import * as note from "./observe/notes.ts";
import { Recorder } from "./observe/recorder.ts";
import { Ring } from "./ring/ring.ts";
import { Sysctls } from "./rules/sysctls.ts";
import { Connector } from "./schedule/connect.ts";
import { Defence } from "./schedule/defence.ts";
import { EngineData } from "./schedule/engine-data.ts";
import { FlowAccounts } from "./schedule/flow-accounts.ts";
import type { Pool } from "./schedule/pool.ts";
import { Orphans } from "./schedule/orphans.ts";
import type { ServiceTimeouts } from "./schedule/own-timeouts.ts";
import { NONE, ServerTable } from "./schedule/server-table.ts";
import { resetBothEnds } from "./stages/expiry-resets.ts";
import { decide } from "./step.ts";
import { SyncDaemons } from "./sync/daemons.ts";
import { CONTINUE, HANDED_OVER, HELD, ICMP_RELAYED, VERDICT_COUNT, VERDICTS } from "./verdict.ts";
import { Packet } from "./wire/packet.ts";

export interface EngineOptions {
  readonly random: Random;
  /** Slots of the ring; default 1024. */
  readonly slots?: number | undefined;
  /** Most flows; default 262144. */
  readonly flowCapacity?: number | undefined;
  /** Most servers of all services together; default 16384. */
  readonly serverCapacity?: number | undefined;
  /** True forwards packets that are for somebody else; default false. */
  readonly forwards?: boolean | undefined;
  /** ICMP errors a second, 0 for no limit; default 1000. */
  readonly icmpPerSecond?: number | undefined;
  /** Service ports whose NAT flows the FTP helper reads; default 21. */
  readonly ftpPorts?: readonly number[] | undefined;
  /** True: both ends of an established connection whose time is up get a reset; default false. */
  readonly resetsExpired?: boolean | undefined;
  /** Sync daemons ask for, and answer with, everything they know when a backup starts; default false. */
  readonly syncSnapshots?: boolean | undefined;
  /** Compatibility profile: kernels up to mid-2026, or later ones; default "classic". */
  readonly profile?: Profile | undefined;
  /** Which worker of several it is; alone by default. */
  readonly crew?: Crew | undefined;
}

export type Profile = "classic" | "total";

const SLOTS = 1024;
const FLOWS = 262_144;
const SERVERS = 16_384;
const ICMP_PER_SECOND = 1000;

/**
 * By verdict: does handle() give the slot back (nobody else has it)? Answers leave in the frame's own slot,
 * but for relayed errors, which are frames of their own.
 */
const IS_GIVEN_BACK = Uint8Array.from(VERDICTS, ({ kind, number }) =>
  kind === "dropped" || kind === "absorbed" || number === ICMP_RELAYED ? 1 : 0,
);

/** Control path. */
const serversOf = ({ crew, serverCapacity }: EngineOptions): ServerTable =>
  new ServerTable(
    crew?.memory.serverCapacity ?? serverCapacity ?? SERVERS,
    crew?.memory.servers,
    crew?.worker,
  );

/** Control path. */
const flowsOf = ({ crew, flowCapacity, random }: EngineOptions, owner: FlowOwner): FlowTable =>
  new FlowTable({
    capacity: crew?.memory.flowCapacity ?? flowCapacity ?? FLOWS,
    seed: crew?.memory.seed ?? random.next(),
    owner,
    memory: crew?.memory.flows[crew.worker],
  });

export class Engine {
  /** The other workers; null when there are none. */
  readonly crew: Crew | null;
  readonly ring: Ring;
  /** Frames by verdict number; the sum of all, and host.held, is the number of frames received. */
  readonly counts: Float64Array;
  readonly host: Host;
  readonly fragments: Fragments;
  readonly services: ServiceTable;
  readonly marks: MarkTable;
  readonly sysctls: Sysctls;
  readonly timeouts: FlowTimeouts;
  readonly servers: ServerTable;
  /** Pools by index, null where no service is; filled by the rules. */
  readonly pools: (Pool | null)[] = [];
  readonly accounts: FlowAccounts;
  readonly flows: FlowTable;
  readonly connector: Connector;
  readonly defence: Defence;
  readonly orphans: Orphans;
  readonly emit: EmitContext;
  readonly applications: Applications;
  readonly sync: SyncDaemons;
  /** Where the ends of TCP flows stand, or null: nobody wants to know (reset_expired). */
  readonly sequences: LastSequences | null;
  readonly recorder = new Recorder();

  /** The packet at hand, the packet inside an ICMP error, the packet inside a tunnel inside an error. */
  readonly packet = new Packet();
  readonly embedded = new Packet();
  readonly tunnelled = new Packet();
  /** The packet that the embedded one answers, when an ICMP error is to be scheduled. */
  readonly inverse = new Packet();
  /** Port to the kernel of the director's namespace, for servers at home (local-servers.ts); NONE for none. */
  localPort = NONE;
  /** Packets with the mark of a service are the director's, whatever their destination. */
  divertsMarks = false;
  /** The flow that connect() made for the packet at hand, or NONE. */
  connectedFlow = NONE;
  /** How far the frame at hand came, LEVEL_… of crew/crew.ts: what was done with it already. */
  level = LEVEL_FRESH;
  /** What a stage that cannot return it said of handing the packet at hand over. */
  passed = CONTINUE;
  /** Time of the step, in milliseconds of the clock and in ticks. */
  nowMs = 0;
  nowTicks = 0;
  /** The sync daemons whose presence decides whether clients are served. */
  readonly #roles: SyncDaemons;

  /** @param like an engine whose services, marks, sysctls, routes and neighbours this one reads, too */
  constructor(options: EngineOptions, like?: Engine) {
    const { crew, random } = options;
    this.crew = crew ?? null;
    this.ring = this.crew?.ring ?? new Ring(options.slots ?? SLOTS);
    this.counts =
      this.crew?.gauges.counts ?? new Float64Array(new SharedArrayBuffer(VERDICT_COUNT * 8));
    this.host = this.#makeHost(options, like?.host);
    this.fragments = new Fragments(this.host);
    this.services = like?.services ?? new ServiceTable();
    this.marks = like?.marks ?? new MarkTable();
    this.sysctls = like?.sysctls ?? new Sysctls();
    this.timeouts = like?.timeouts ?? new FlowTimeouts();
    this.servers = serversOf(options);
    this.servers.countsTotal = options.profile === "total";
    this.accounts = new FlowAccounts(this.servers, this.pools);
    this.flows = flowsOf(options, this.accounts);
    this.accounts.attach(this.flows);
    this.connector = new Connector(
      this.flows,
      this.servers,
      this.sysctls,
      new EngineData(this.flows, random.next()),
      this.ring.bytes,
    );
    this.accounts.attachSide(this.connector.engineData);
    this.defence = new Defence(
      this.sysctls,
      this.flows,
      this.servers,
      this.pools,
      random,
      crew?.workers,
    );
    this.orphans = new Orphans(this.flows, this.servers);
    if (like === undefined) this.sysctls.onChange = (name) => this.#changed(name);
    else this.#learnFrom(like);
    this.applications = new Applications({
      host: this.host,
      flows: this.flows,
      servers: this.servers,
      timeouts: this.timeouts,
      ftpPorts: like?.applications.ftpPorts ?? options.ftpPorts,
    });
    this.accounts.attachSide(this.applications);
    this.emit = new EmitContext(this.host, this.flows, this.servers, random.next());
    this.sequences = options.resetsExpired === true ? this.#followSequences() : null;
    this.sync = new SyncDaemons({
      host: this.host,
      flows: this.flows,
      servers: this.servers,
      services: this.services,
      pools: this.pools,
      accounts: this.accounts,
      applications: this.applications,
      sequences: this.sequences,
      engineData: this.connector.engineData,
      timeouts: this.timeouts,
      settings: this.sysctls,
      random,
      snapshots: options.syncSnapshots ?? false,
      crew: this.crew,
    });
    this.#roles = like?.sync ?? this.sync;
  }

  /** Control path. */
  #makeHost({ forwards, icmpPerSecond, random }: EngineOptions, like: Host | undefined): Host {
    return new Host({
      ring: this.ring,
      random,
      counts: this.counts,
      forwards: forwards ?? false,
      icmpPerSecond: this.#share(icmpPerSecond ?? ICMP_PER_SECOND),
      made: this.crew?.gauges.made,
      news: this.crew,
      like,
    });
  }

  /** Control path. This worker's part of a limit that is meant for all; 0 for no limit. */
  #share(limit: number): number {
    return Math.ceil(limit / (this.crew?.workers ?? 1));
  }

  /** Control path. Takes over what another engine was told and has found out, apart from its flows. */
  #learnFrom(like: Engine): void {
    this.localPort = like.localPort;
    this.divertsMarks = like.divertsMarks;
    this.defence.learnFrom(like.defence);
  }

  /** Control path. */
  #followSequences(): LastSequences {
    const sequences = new LastSequences(this.flows.capacity);
    this.accounts.mourner = {
      timedOut: (flow) => resetBothEnds(this, sequences, flow),
      ended: (flow) => sequences.forget(flow),
    };
    return sequences;
  }

  /** Control path. A sysctl has another value. */
  #changed(name: string): void {
    if (name === "drop_entry" || name === "drop_packet" || name === "secure_tcp") {
      this.defence.update();
    }
  }

  /** Sets the time for what follows; read once a step. */
  setTime(nowMs: number): void {
    this.nowMs = nowMs;
    this.nowTicks = ticksAt(nowMs);
    this.emit.discoversPathMtu = this.sysctls.pmtuDisc !== 0;
  }

  /**
   * Hot. Decides one frame of port number `port`, counts its verdict, and returns it.
   * @param level LEVEL_… of crew/crew.ts for a frame that another worker handed over
   */
  handle(slot: number, port: number, level = LEVEL_FRESH): number {
    this.ring.port[slot] = port;
    this.level = level;
    if (this.recorder.isOn) this.recorder.begin(this, slot, port);
    const verdict = decide(this, slot, port);
    if (this.recorder.isOn) this.recorder.end(this, verdict);
    if (this.crew !== null) this.crew.claims.release();
    if (verdict === HELD || verdict === HANDED_OVER) return verdict;
    this.counts[verdict]!++;
    if (IS_GIVEN_BACK[verdict] === 1) this.ring.give(this.packet.slot);
    return verdict;
  }

  /** Hot. Shows the other workers how much this one holds. */
  show(): void {
    if (this.crew === null) return;
    const { levels } = this.crew.gauges;
    levels[GAUGE_HELD] = this.host.held;
    levels[GAUGE_FLOWS] = this.flows.count;
    levels[GAUGE_PORTLESS] = this.flows.portless;
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
      packet.protocol === PROTOCOL_SCTP
        ? sctpEvent(packet.sctpChunk, packet.sctpNextChunk)
        : packet.tcpFlags,
      this.sysctls.secureTcp > 1,
      this.nowTicks,
      this.#ownTimeouts(flow),
    );
    this.accounts.moved(flow, change);
    this.note(note.STATE, flow, before, this.flows.state(flow));
  }

  /** Hot. The timeouts that the flow's service has for itself, or null. */
  #ownTimeouts(flow: number): ServiceTimeouts | null {
    const server = this.flows.serverId(flow);
    const index = server === NONE ? NONE : this.servers.pool[server]!;
    const pool = index === NONE ? null : (this.pools[index] ?? null);
    return pool !== null && pool.timeouts.areSet ? pool.timeouts : null;
  }

  /** Hot. A one-packet flow ends with its packet. */
  finish(flow: number): void {
    if (!this.flows.has(flow, FLOW_ONE_PACKET)) return;
    this.accounts.expired(flow);
    this.flows.remove(flow);
  }

  /**
   * Hot. True when IPVS looks at packets of clients: there is a service of the family, and the director does
   * more than back up another one (sysctl backup_only).
   */
  isServing(family: number): boolean {
    if (!this.services.hasFamily(family)) return false;
    return this.sysctls.backupOnly === 0 || !this.#roles.isBackup;
  }

  /** Hot. False when the flow's server was deleted. A flow that was never bound to one goes its way. */
  hasServer(flow: number): boolean {
    const server = this.flows.serverId(flow);
    return server === NONE || this.servers.isAvailable(server);
  }
}
