// Hot: the synchronisation daemons of a director: none, a master, a backup, or both. Connections that one
// director made go on through another. ipvs.md 1.11, C.9.

import type { ServiceTable } from "../classify/service-table.ts";
import { type Crew, NEWS_SYNC } from "../crew/crew.ts";
import type { Applications } from "../emit/application/applications.ts";
import type { Random } from "../env/random.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import type { LastSequences } from "../flow/last-sequences.ts";
import type { FlowTimeouts } from "../flow/states.ts";
import type { Host } from "../host/host.ts";
import type { EngineData } from "../schedule/engine-data.ts";
import type { FlowAccounts } from "../schedule/flow-accounts.ts";
import type { Pool } from "../schedule/pool.ts";
import type { ServerTable } from "../schedule/server-table.ts";
import { isTransportRight4, pseudoHeaderSum6, sum } from "../wire/checksum.ts";
import { IPV4, type Packet } from "../wire/packet.ts";
import * as udp from "../wire/udp.ts";
import { CONTINUE, DROP_MULTICAST, SYNC_TAKEN } from "../verdict.ts";
import { Backup } from "./backup.ts";
import { Binder } from "./binder.ts";
import { GroupSender } from "./group-sender.ts";
import { Master } from "./master.ts";
import { OUTCOMES, REFUSED_CHECKSUM, REFUSED_SIZE } from "./record.ts";
import { SyncHistory } from "./rule.ts";
import {
  type Daemon,
  type DaemonRequest,
  resolveDaemon,
  type Role,
  type SyncError,
  type SyncSettings,
} from "./settings.ts";
import { SnapshotAsker } from "./snapshot-asker.ts";
import { isSnapshotRequest } from "./snapshot-request.ts";

const PROTOCOL_UDP = 17;
/** Where a message has its syncid. */
const SYNC_ID = 1;
const LANES_MAX = 64;
const RIGHT = 0xffff;

export interface SyncOptions {
  readonly host: Host;
  readonly flows: FlowTable;
  readonly servers: ServerTable;
  readonly services: ServiceTable;
  readonly pools: readonly (Pool | null)[];
  readonly accounts: FlowAccounts;
  readonly applications: Applications;
  readonly sequences: LastSequences | null;
  readonly engineData: EngineData;
  readonly timeouts: FlowTimeouts;
  readonly settings: SyncSettings;
  readonly random: Random;
  /** A backup that starts asks for a snapshot, and a master answers such requests. */
  readonly snapshots: boolean;
  /** The other workers; null or absent for none. */
  readonly crew?: Crew | null | undefined;
}

export class SyncDaemons {
  /** True while a master announces flows: every packet of a client is to be shown to it. */
  isMaster = false;
  /** True while a backup takes messages in. */
  isBackup = false;
  /** True while anybody wants to see frames to a group: a backup, or a master that answers requests. */
  isListening = false;
  /** Records by outcome and messages refused whole, of all backups that ran; numbers of record.ts. */
  readonly outcomes = new Float64Array(OUTCOMES.length);

  readonly #options: SyncOptions;
  readonly #binder: Binder;
  #history: SyncHistory | null = null;
  #master: Master | null = null;
  #backup: Backup | null = null;
  #asker: SnapshotAsker | null = null;
  #masterDaemon: Daemon | null = null;
  #backupDaemon: Daemon | null = null;
  /** Synchronisation ports, read from sync_ports when the first daemon starts. */
  #lanes = 1;

  constructor(options: SyncOptions) {
    const { flows, pools, servers, services } = options;
    this.#options = options;
    this.#binder = new Binder(flows, servers, services, pools);
  }

  /** Control path. The daemons that run, the master first. */
  get running(): Daemon[] {
    return [this.#masterDaemon, this.#backupDaemon].filter((daemon) => daemon !== null);
  }

  /** Messages that the master gave up because too many waited. */
  get overflows(): number {
    return this.#master?.overflows ?? 0;
  }

  /** Control path. Starts a daemon, or says why not. */
  start(request: DaemonRequest, nowTicks: number): SyncError | null {
    const daemon = resolveDaemon(request, this.#options.host.interfaces);
    if ("code" in daemon) return daemon;
    const isThere = daemon.role === "master" ? this.isMaster : this.isBackup;
    if (isThere) return { code: "DAEMON_RUNS", message: `a ${daemon.role} daemon runs already` };
    if (!this.isMaster && !this.isBackup) {
      this.#lanes = Math.min(Math.max(1, this.#options.settings.syncPorts), LANES_MAX);
    }
    const history = this.#keepHistory();
    if (daemon.role === "master") {
      this.#master = new Master({ ...this.#options, daemon, history, lanes: this.#lanes });
      this.#masterDaemon = daemon;
      this.isMaster = true;
    } else {
      const { outcomes } = this;
      const binder = this.#binder;
      this.#backup = new Backup({ ...this.#options, daemon, history, binder, outcomes });
      this.#backupDaemon = daemon;
      this.isBackup = true;
      // One worker asks for all.
      const asks = this.#options.snapshots && (this.#options.crew?.worker ?? 0) === 0;
      if (asks) this.#asker = this.#makeAsker(daemon, nowTicks);
    }
    this.#updateListening();
    return null;
  }

  /** Control path. */
  #makeAsker(daemon: Daemon, nowTicks: number): SnapshotAsker {
    const { host, random } = this.#options;
    const sender = new GroupSender(host, daemon, random.next(), 0);
    return new SnapshotAsker(sender, daemon.syncId, nowTicks);
  }

  /** Control path. */
  #updateListening(): void {
    this.isListening = this.isBackup || (this.isMaster && this.#options.snapshots);
  }

  /** Control path. From the first daemon on it is known of every flow what was said of it last. */
  #keepHistory(): SyncHistory {
    if (this.#history !== null) return this.#history;
    const { accounts, flows } = this.#options;
    const history = new SyncHistory(flows.capacity);
    this.#history = history;
    accounts.watcher = {
      ended: (flow) => history.forget(flow),
      postponed: (flow, nowTicks) => this.#master?.postponed(flow, nowTicks),
    };
    return history;
  }

  /** Control path. Stops a daemon, or says why not. Messages that wait are lost, as in the kernel. */
  stop(role: Role): SyncError | null {
    const isThere = role === "master" ? this.isMaster : this.isBackup;
    if (!isThere) return { code: "NO_DAEMON", message: `no ${role} daemon runs` };
    if (role === "master") {
      this.#master = null;
      this.#masterDaemon = null;
      this.isMaster = false;
    } else {
      this.#backup = null;
      this.#backupDaemon = null;
      this.#asker = null;
      this.isBackup = false;
    }
    this.#updateListening();
    return null;
  }

  /** A client's packet of a flow went its way; call while `isMaster`. */
  packet(flow: number, nowTicks: number): void {
    this.#master!.packet(flow, nowTicks);
  }

  /**
   * True for a frame that carries a message for one of the daemons; call while `isListening`.
   * @param station what checkStation said of the frame
   */
  isMessage(packet: Packet, station: number): boolean {
    if (packet.protocol !== PROTOCOL_UDP) return false;
    if (station !== CONTINUE && station !== DROP_MULTICAST) return false;
    return this.#isFor(this.#backupDaemon, packet) || this.#isFor(this.#listeningMaster, packet);
  }

  /** The master that answers requests, or null. */
  get #listeningMaster(): Daemon | null {
    return this.#options.snapshots ? this.#masterDaemon : null;
  }

  #isFor(daemon: Daemon | null, packet: Packet): boolean {
    if (daemon === null) return false;
    const { group, groupPort, port } = daemon;
    if (packet.port !== port || packet.family !== group.family) return false;
    const isToGroup =
      packet.destination0 === group.word0 &&
      packet.destination1 === group.word1 &&
      packet.destination2 === group.word2 &&
      packet.destination3 === group.word3;
    const lane = packet.destinationPort - groupPort;
    return isToGroup && (packet.isFragment || (lane >= 0 && lane < this.#lanes));
  }

  /** Takes in a whole datagram that isMessage said yes to; its verdict. Other workers get it, too: some is theirs. */
  take(packet: Packet, nowTicks: number): number {
    const { crew } = this.#options;
    if (crew) crew.tell(NEWS_SYNC, packet.slot);
    return this.#take(packet, false, nowTicks);
  }

  /** Takes in what is this worker's of a datagram that another one took. */
  takeCopy(packet: Packet, nowTicks: number): void {
    this.#take(packet, true, nowTicks);
  }

  #take(packet: Packet, isCopy: boolean, nowTicks: number): number {
    const { view } = this.#options.host.ring;
    const end = packet.transport + udp.datagramBytes(view, packet.transport);
    const bytes = end - packet.payload;
    const isWhole = isRight(view, packet);
    if (isWhole && isSnapshotRequest(view, packet.payload, bytes)) {
      const isForMaster = this.#isFor(this.#listeningMaster, packet);
      if (isForMaster) this.#answer(view.getUint8(packet.payload + SYNC_ID), nowTicks);
      return SYNC_TAKEN;
    }
    const backup = this.#backup;
    if (backup === null || !this.#isFor(this.#backupDaemon, packet)) return DROP_MULTICAST;
    if (!isWhole) {
      if (!isCopy) backup.refuse(REFUSED_CHECKSUM);
    } else if (bytes > this.#backupDaemon!.maxBytes) {
      if (!isCopy) backup.refuse(REFUSED_SIZE);
    } else backup.take(view, packet.payload, end, nowTicks, isCopy);
    return SYNC_TAKEN;
  }

  /** A backup with that syncid asks for a snapshot; 0 means any. */
  #answer(syncId: number, nowTicks: number): void {
    const isOurs = syncId === 0 || syncId === this.#masterDaemon!.syncId;
    if (isOurs) this.#master!.requestSnapshot(nowTicks);
  }

  /** Sends messages that are due. */
  work(nowTicks: number): void {
    if (this.#master !== null) this.#master.work(nowTicks);
    if (this.#asker !== null) this.#asker.work(nowTicks);
  }

  /** Ticks until `work` has something to do, or `otherwise` if that is sooner. */
  sooner(otherwise: number, nowTicks: number): number {
    let ticks = otherwise;
    if (this.#master !== null) ticks = this.#master.sooner(ticks, nowTicks);
    if (this.#asker !== null) ticks = this.#asker.sooner(ticks, nowTicks);
    return ticks;
  }
}

/** True for a datagram whose UDP length can be, and whose checksum is right, or absent as IPv4 allows. */
function isRight(view: DataView, packet: Packet): boolean {
  const { destination0, end, family, network, source0, transport } = packet;
  if (!udp.isWellFormed(view, transport, end - transport)) return false;
  const bytes = udp.datagramBytes(view, transport);
  if (family === IPV4) {
    if (udp.checksum(view, transport) === 0) return true;
    return isTransportRight4(view, transport, bytes, PROTOCOL_UDP, source0, destination0);
  }
  const seed = pseudoHeaderSum6(view, network, PROTOCOL_UDP, bytes);
  return sum(view, transport, bytes, seed) === RIGHT;
}
