// Hot: the synchronisation daemons of a director: none, a master, a backup, or both. Connections that one
// director made go on through another. ipvs.md 1.11, C.9.

import type { ServiceTable } from "../classify/service-table.ts";
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

const PROTOCOL_UDP = 17;
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
}

export class SyncDaemons {
  /** True while a master announces flows: every packet of a client is to be shown to it. */
  isMaster = false;
  /** True while a backup takes messages in: frames to its group are to be shown to it. */
  isBackup = false;
  /** Records by outcome and messages refused whole, of all backups that ran; numbers of record.ts. */
  readonly outcomes = new Float64Array(OUTCOMES.length);

  readonly #options: SyncOptions;
  readonly #binder: Binder;
  #history: SyncHistory | null = null;
  #master: Master | null = null;
  #backup: Backup | null = null;
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
  start(request: DaemonRequest): SyncError | null {
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
    }
    return null;
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
      this.isBackup = false;
    }
    return null;
  }

  /** A client's packet of a flow went its way; call while `isMaster`. */
  packet(flow: number, nowTicks: number): void {
    this.#master!.packet(flow, nowTicks);
  }

  /**
   * True for a frame that carries a message for the backup; call while `isBackup`.
   * @param station what checkStation said of the frame
   */
  isMessage(packet: Packet, station: number): boolean {
    if (packet.protocol !== PROTOCOL_UDP) return false;
    if (station !== CONTINUE && station !== DROP_MULTICAST) return false;
    const daemon = this.#backupDaemon!;
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

  /** Takes in a whole datagram that isMessage said yes to; its verdict. */
  take(packet: Packet, nowTicks: number): number {
    const { view } = this.#options.host.ring;
    const backup = this.#backup!;
    const end = packet.transport + udp.datagramBytes(view, packet.transport);
    if (!isRight(view, packet)) backup.refuse(REFUSED_CHECKSUM);
    else if (end - packet.payload > this.#backupDaemon!.maxBytes) backup.refuse(REFUSED_SIZE);
    else backup.take(view, packet.payload, end, nowTicks);
    return SYNC_TAKEN;
  }

  /** Sends messages that are due. */
  work(nowTicks: number): void {
    if (this.#master !== null) this.#master.work(nowTicks);
  }

  /** Ticks until `work` has something to do, or `otherwise` if that is sooner. */
  sooner(otherwise: number, nowTicks: number): number {
    return this.#master === null ? otherwise : this.#master.sooner(otherwise, nowTicks);
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
