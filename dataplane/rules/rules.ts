// The rules: services and their servers as ipvsadm edits them. ipvs.md 1.1.
// A change is either refused, and then nothing happened, or done. Nothing here runs per packet.

import { MarkTable, type MarkRule } from "../classify/marks.ts";
import type { ServiceTable } from "../classify/service-table.ts";
import { isPast, ticksOfSeconds } from "../env/clock.ts";
import type { Random } from "../env/random.ts";
import type { Pool } from "../schedule/pool.ts";
import type { SchedulerContext } from "../schedule/scheduler.ts";
import { METHOD_DIRECT, NONE, SERVICES_MAX, type ServerTable } from "../schedule/server-table.ts";
import { type Attempt, type Change, type RuleError, ruleError } from "./changes.ts";
import { ESTIMATION_SECONDS, Estimators } from "./estimators.ts";
import { PoolEditor } from "./pool-editor.ts";
import { RuleIndex } from "./rule-index.ts";
import {
  endpointText,
  type ServerKey,
  type ServerSpec,
  type ServiceKey,
  type ServiceSpec,
} from "./specs.ts";
import type { IdleServer } from "./server-trash.ts";
import type { Sysctls } from "./sysctls.ts";
import { type AddressListener, VirtualAddresses } from "./virtual-addresses.ts";

const ESTIMATION_TICKS = ticksOfSeconds(ESTIMATION_SECONDS);
/** Estimations made up for at most when nobody called for long. */
const CATCH_UP_MAX = 64;
/** Meters estimated in one step at most. */
export const METERS_A_STEP = 256;

/** The flow timeouts, as `ipvsadm --set` changes them; 0 keeps a value. */
export interface TimeoutSettings {
  set(tcpSeconds: number, tcpFinSeconds: number, udpSeconds: number): void;
}

export interface RulesOptions {
  readonly servers: ServerTable;
  readonly services: ServiceTable;
  readonly random: Random;
  readonly sysctls: Sysctls;
  /** Where pools go, by index; a list of its own by default. */
  readonly pools?: (Pool | null)[];
  /** Where mark rules go; a table of its own by default. */
  readonly marks?: MarkTable;
  /** Index of the port (network attachment) of a name, or -1; without it no port is known. */
  readonly portIndex?: (name: string) => number;
  readonly timeouts?: TimeoutSettings;
  /** Told after servers were deleted, with their service or alone. */
  readonly onServersGone?: () => void;
  /** True while sync daemons run: their messages know one family a flow only. */
  readonly isSynchronised?: () => boolean;
  /** Name of the layer 3 port that leads to a server, or null when Ethernet or nothing does. */
  readonly tunPortTo?: (server: ServerKey) => string | null;
  /** Told when an address gets its first service and when it loses its last. */
  readonly onAddress?: AddressListener;
  /** True: rr and wrr begin anywhere in their round. */
  readonly startsAtRandom?: boolean | undefined;
  /** Part of a round that rr and wrr skip at first, so that several workers do not all begin with one server. */
  readonly firstTurn?: number | undefined;
  /** Told of deleted servers whose time is over here; without it they are freed at once. */
  readonly onServersIdle?: ((idle: readonly IdleServer[]) => void) | undefined;
  /** Most services; default SERVICES_MAX. */
  readonly serviceCapacity?: number;
}

export class Rules {
  readonly estimators: Estimators;
  /** Grows by one with every change. */
  revision = 0;

  readonly #options: RulesOptions;
  readonly #marks: MarkTable;
  readonly #index: RuleIndex;
  readonly #editor: PoolEditor;
  readonly #addresses: VirtualAddresses;
  #nowTicks = 0;
  #estimationDue = ESTIMATION_TICKS;
  #deadline = 0;
  #isStarted = false;
  #isBatch = false;
  /** Ids of deleted servers that made room, oldest first, until takeReclaimed asks; with several workers. */
  #reclaimed: number[] = [];
  /** What the first worker reclaimed for the change at hand, when this one follows it. */
  #chosen: readonly number[] = [];

  constructor(options: RulesOptions) {
    const { random, servers, services, sysctls } = options;
    this.#options = options;
    this.#marks = options.marks ?? new MarkTable();
    this.#index = new RuleIndex(servers, options.serviceCapacity ?? SERVICES_MAX);
    this.#addresses = new VirtualAddresses(options.onAddress ?? (() => {}));
    this.estimators = new Estimators(servers);
    const context: SchedulerContext = {
      random,
      startsAtRandom: options.startsAtRandom,
      firstTurn: options.firstTurn,
      cacheSeconds: (name) => (name === "lblc" ? sysctls.lblcExpiration : sysctls.lblcrExpiration),
    };
    this.#editor = new PoolEditor(servers, services, this.estimators, context, options.pools);
  }

  /** Pools by index; null for an index that is not in use. The same array for good. */
  get pools(): readonly (Pool | null)[] {
    return this.#editor.pools;
  }

  /** The service's pool, or null. */
  find(key: ServiceKey): Pool | null {
    const service = this.#index.find(key);
    return service === null ? null : this.pools[service.pool]!;
  }

  /** Id of a server of a service, or NONE. */
  findServer(key: ServiceKey, server: ServerKey): number {
    return this.#index.find(key)?.servers.get(endpointText(server))?.id ?? NONE;
  }

  /** Every service's pool, in the order they were added. */
  list(): Pool[] {
    return [...this.#index.services.values()].map((service) => this.pools[service.pool]!);
  }

  /** The mark rules in order; the last one that matches a packet decides. */
  get markRules(): readonly MarkRule[] {
    return this.#index.marks;
  }

  /** Why one of `changes`, made in order, would be refused; null when all would be done. Changes nothing. */
  check(changes: readonly Change[]): RuleError | null {
    const attempt = this.rehearse();
    for (const change of changes) {
      const refused = attempt(change);
      if (refused !== null) return refused;
    }
    return null;
  }

  /** As `apply`, call by call, but on a copy: nothing changes here. */
  rehearse(): Attempt {
    const copy = this.#index.clone();
    return (change) => {
      const refused = this.#refuseHere(copy, change) ?? copy.refuse(change);
      if (refused === null) copy.record(change);
      return refused;
    };
  }

  /** All changes in order, or none: then the error of the first that is impossible. */
  applyAll(changes: readonly Change[]): RuleError | null {
    // One change is by itself all or none.
    if (changes.length === 1) return this.apply(changes[0]!);
    const refused = this.check(changes);
    if (refused !== null) return refused;
    this.batch(() => {
      for (const change of changes) {
        const late = this.apply(change);
        // check() and apply() ask the same index, so this is a defect, not an operator's mistake.
        if (late !== null) throw new Error(`checked change was refused: ${late.message}`);
      }
    });
    return null;
  }

  /** One change, or why it is refused. */
  apply(change: Change): RuleError | null {
    const refused = this.#refuseHere(this.#index, change) ?? this.#index.refuse(change);
    if (refused !== null) return refused;
    this.#perform(change);
    this.revision++;
    this.#setDeadline();
    return null;
  }

  /**
   * Several changes in a row, and nothing scheduled in between: what schedulers rebuild after a change is rebuilt once,
   * at the end or when settle() is called.
   */
  batch<T>(work: () => T): T {
    const isOuter = !this.#isBatch;
    this.#isBatch = true;
    try {
      return work();
    } finally {
      if (isOuter) {
        this.#isBatch = false;
        this.#editor.settle();
      }
    }
  }

  /** Within a batch: from here on schedulers may be asked. */
  settle(): void {
    this.#editor.settle();
  }

  /**
   * Makes changes that the first worker has made before, whatever this one would say of them: of several workers
   * one decides, and all have the same rules, in the same places.
   *
   * @param reclaimed what takeReclaimed told there
   */
  follow(changes: readonly Change[], reclaimed: readonly number[]): void {
    this.#chosen = reclaimed;
    this.batch(() => {
      for (const change of changes) {
        this.#perform(change);
        this.revision++;
      }
    });
    this.#chosen = [];
    this.#reclaimed = [];
    this.#setDeadline();
  }

  /** Ids of deleted servers that had to make room since the last call. */
  takeReclaimed(): number[] {
    return this.#reclaimed.splice(0);
  }

  /** Frees deleted servers that all workers found idle. */
  freeServers(idle: readonly IdleServer[]): void {
    const { trash } = this.#editor;
    const ids = idle.filter((server) => trash.has(server)).map(({ id }) => id);
    this.#index.forget(ids);
    for (const id of ids) this.#editor.freeServer(id);
    this.#setDeadline();
  }

  /** Why a server cannot be on this director, whatever the rules say of it. */
  #refuseHere(index: RuleIndex, change: Change): RuleError | null {
    if (change.kind !== "addServer" && change.kind !== "editServer") return null;
    const { key, server } = change;
    return this.#refuseDirectOnTun(server) ?? this.#refuseMixed(index, key, server);
  }

  /** Direct routing sets a MAC; on a layer 3 port there is none to set. */
  #refuseDirectOnTun(server: ServerSpec): RuleError | null {
    if (server.method !== METHOD_DIRECT) return null;
    const port = this.#options.tunPortTo?.(server) ?? null;
    if (port === null) return null;
    const message =
      `${endpointText(server)} is reached by the TUN port ${port}, which has no MAC addresses: ` +
      "direct routing needs a TAP; use a tunnel or NAT";
    return ruleError("INVALID", message);
  }

  /** Why a server of another family than its service's cannot be: synchronisation does not know such. */
  #refuseMixed(index: RuleIndex, key: ServiceKey, server: ServerSpec): RuleError | null {
    if (server.family === key.family || index.find(key) === null) return null;
    if (this.#options.isSynchronised?.() !== true) return null;
    const name = endpointText(server);
    return ruleError("INVALID", `${name} is of another address family, and a sync daemon runs`);
  }

  /** True when a service has a server of another family. */
  get hasMixedFamilies(): boolean {
    const { servers } = this.#options;
    return this.list().some((pool) =>
      pool.order.subarray(0, pool.count).some((id) => servers.family[id] !== pool.family),
    );
  }

  addService(service: ServiceSpec): RuleError | null {
    return this.apply({ kind: "addService", service });
  }

  editService(service: ServiceSpec): RuleError | null {
    return this.apply({ kind: "editService", service });
  }

  deleteService(key: ServiceKey): RuleError | null {
    return this.apply({ kind: "deleteService", key });
  }

  addServer(key: ServiceKey, server: ServerSpec): RuleError | null {
    return this.apply({ kind: "addServer", key, server });
  }

  editServer(key: ServiceKey, server: ServerSpec): RuleError | null {
    return this.apply({ kind: "editServer", key, server });
  }

  deleteServer(key: ServiceKey, server: ServerKey): RuleError | null {
    return this.apply({ kind: "deleteServer", key, server });
  }

  flush(): RuleError | null {
    return this.apply({ kind: "flush" });
  }

  /** Zeroes what is shown of one service, or of everything (null). */
  zero(key: ServiceKey | null): RuleError | null {
    return this.apply({ kind: "zero", key });
  }

  #perform(change: Change): void {
    this.estimators.finish();
    this.#carryOut(change);
    if (!this.#isBatch) this.#editor.settle();
  }

  #carryOut(change: Change): void {
    switch (change.kind) {
      case "addService":
        return this.#addService(change.service);
      case "editService": {
        const { kind, pool } = this.#index.editService(change.service);
        this.#editor.editService(this.pools[pool]!, change.service, kind, this.#nowTicks);
        return;
      }
      case "deleteService":
        return this.#deleteService(change.key);
      case "addServer":
        return this.#addServer(change.key, change.server);
      case "editServer": {
        const id = this.findServer(change.key, change.server);
        return this.#editor.editServer(this.find(change.key)!, id, change.server);
      }
      case "deleteServer": {
        const { id } = this.#index.deleteServer(change.key, change.server);
        this.#editor.deleteServer(this.find(change.key)!, id, this.#nowTicks);
        this.#options.onServersGone?.();
        return;
      }
      case "flush":
        for (const service of this.#index.services.values()) this.#deleteService(service.key);
        return;
      case "zero":
        if (change.key === null) this.estimators.zeroAll();
        else this.estimators.zeroPool(this.find(change.key)!);
        return;
      case "setTimeouts":
        this.#options.timeouts?.set(change.tcpSeconds, change.tcpFinSeconds, change.udpSeconds);
        return;
      case "addMark":
        this.#index.addMark(change.rule);
        return this.#compileMarks();
      case "deleteMark":
        this.#index.deleteMark(change.rule);
        return this.#compileMarks();
    }
  }

  #addService(spec: ServiceSpec): void {
    const service = this.#index.addService(spec);
    service.pool = this.#editor.addService(spec, service.kind, this.#nowTicks);
    this.#addresses.added(spec.key);
  }

  #deleteService(key: ServiceKey): void {
    const { pool } = this.#index.deleteService(key);
    this.#editor.deleteService(this.pools[pool]!, this.#nowTicks);
    this.#addresses.removed(key);
    this.#options.onServersGone?.();
  }

  #addServer(key: ServiceKey, spec: ServerSpec): void {
    const chosen = this.#chosen[this.#reclaimed.length] ?? NONE;
    const reclaim = (id: number): void => {
      this.#reclaimed.push(id);
      this.#editor.freeServer(id);
    };
    const server = this.#index.addServer(key, spec, reclaim, chosen);
    server.id = this.#editor.addServer(this.find(key)!, spec, server.id);
  }

  #compileMarks(): void {
    this.#marks.replace(this.#index.marks, this.#options.portIndex ?? (() => -1));
  }

  /** What is due by now: estimations, the trash, schedulers' upkeep. Cheap when nothing is. */
  upkeep(nowTicks: number): void {
    if (!this.#isStarted) this.#start(nowTicks);
    this.#nowTicks = nowTicks;
    if (!isPast(this.#deadline, nowTicks)) return;
    this.#estimate(nowTicks);
    const { minutes, trash } = this.#editor;
    if (!trash.isEmpty && isPast(trash.due, nowTicks)) {
      const idle = trash.expired(nowTicks);
      const tell = this.#options.onServersIdle;
      if (tell === undefined) this.freeServers(idle);
      else if (idle.length > 0) tell(idle);
    }
    minutes.run(nowTicks);
    this.#setDeadline();
  }

  /** Timers count from the first upkeep: edits before it did not know the time. */
  #start(nowTicks: number): void {
    this.#isStarted = true;
    this.#estimationDue = (nowTicks + ESTIMATION_TICKS) | 0;
    this.#editor.trash.startTimer(nowTicks);
    this.#editor.minutes.restart(nowTicks);
    this.#setDeadline();
  }

  #estimate(nowTicks: number): void {
    for (let i = 0; i < CATCH_UP_MAX && isPast(this.#estimationDue, nowTicks); i++) {
      if (this.#options.sysctls.runEstimation !== 0) this.estimators.begin();
      this.#estimationDue = (this.#estimationDue + ESTIMATION_TICKS) | 0;
    }
    if (isPast(this.#estimationDue, nowTicks)) {
      this.#estimationDue = (nowTicks + ESTIMATION_TICKS) | 0;
    }
    if (this.estimators.isUnderWay) this.estimators.work(METERS_A_STEP);
  }

  /** Ticks when upkeep has something to do next. */
  nextDeadline(): number {
    return this.#deadline;
  }

  #setDeadline(): void {
    const { minutes, trash } = this.#editor;
    const first = this.estimators.isUnderWay ? this.#nowTicks : this.#estimationDue;
    const isTrashFirst = !trash.isEmpty && ((trash.due - first) | 0) < 0;
    this.#deadline = minutes.deadline(isTrashFirst ? trash.due : first);
  }
}
