// What services and servers there are, by name, and whether a change is possible. Rules asks it before it
// touches anything, and a copy of it answers for a whole list of changes before the first one is made.

import { sameRule } from "./mark-text.ts";
import type { MarkRule } from "../classify/marks.ts";
import { findScheduler } from "../schedule/registry.ts";
import type { SchedulerKind } from "../schedule/scheduler.ts";
import { NONE, type ServerTable } from "../schedule/server-table.ts";
import { ruleError, type Change, type RuleError } from "./changes.ts";
import {
  endpointText,
  serviceText,
  type ServerKey,
  type ServerSpec,
  type ServiceKey,
  type ServiceSpec,
} from "./specs.ts";
import {
  checkMarkRule,
  checkServerAddress,
  checkServerSpec,
  checkServiceKey,
  checkServiceSpec,
  checkTimeouts,
} from "./validate.ts";

const MARK_RULES_MAX = 4096;

/** Never changed once it is entered, but for its first id: copies of the index share it. */
export interface ServerRecord {
  /** Server id; NONE in a copy, for servers that were added to it. */
  id: number;
  /** True when a scheduler may remember it, so that only time frees it. */
  readonly isRemembered: boolean;
}

export interface ServiceRecord {
  readonly key: ServiceKey;
  kind: SchedulerKind;
  /** Index of its pool; NONE in a copy. */
  pool: number;
  readonly servers: Map<string, ServerRecord>;
}

/** Name of a server in the trash: with its service, even when that was deleted. */
const trashName = (key: ServiceKey, server: ServerKey): string =>
  `${serviceText(key)} ${endpointText(server)}`;

export class RuleIndex {
  readonly services = new Map<string, ServiceRecord>();
  /** Deleted servers that still have their id, oldest first. */
  readonly trash = new Map<string, ServerRecord>();
  marks: readonly MarkRule[] = [];
  readonly #table: ServerTable;
  readonly #serviceCapacity: number;
  /** Servers of all services together. */
  #live = 0;
  /** Services whose records are its own; null: all are, it is no copy. */
  #owned: Set<string> | null = null;

  constructor(table: ServerTable, serviceCapacity: number) {
    this.#table = table;
    this.#serviceCapacity = serviceCapacity;
  }

  find(key: ServiceKey): ServiceRecord | null {
    return this.services.get(serviceText(key)) ?? null;
  }

  /** The service's record, to be changed: a copy takes one of its own first. */
  #mine(key: ServiceKey): ServiceRecord {
    const name = serviceText(key);
    const service = this.services.get(name)!;
    if (this.#owned === null || this.#owned.has(name)) return service;
    const own = { ...service, servers: new Map(service.servers) };
    this.services.set(name, own);
    this.#owned.add(name);
    return own;
  }

  /** Why `change` is impossible now, or null. Changes nothing. */
  refuse(change: Change): RuleError | null {
    switch (change.kind) {
      case "addService":
        return this.#refuseNewService(change.service);
      case "editService":
        return this.#refuseServiceEdit(change.service);
      case "deleteService":
        return this.find(change.key) === null ? noService(change.key) : null;
      case "addServer":
        return this.#refuseNewServer(change.key, change.server);
      case "editServer":
        return this.#refuseServerEdit(change.key, change.server);
      case "deleteServer":
        return this.#refuseMissingServer(change.key, change.server);
      case "zero":
        return change.key !== null && this.find(change.key) === null ? noService(change.key) : null;
      case "setTimeouts":
        return checkTimeouts([change.tcpSeconds, change.tcpFinSeconds, change.udpSeconds]);
      case "addMark":
        return this.#refuseNewMark(change.rule);
      case "deleteMark":
        if (this.marks.some((rule) => sameRule(rule, change.rule))) return null;
        return ruleError("NOT_FOUND", "there is no such mark rule");
      case "flush":
        return null;
    }
  }

  #refuseNewService(spec: ServiceSpec): RuleError | null {
    const { key } = spec;
    const refused = checkServiceKey(key);
    if (refused !== null) return refused;
    if (this.find(key) !== null) {
      return ruleError("SERVICE_EXISTS", `${serviceText(key)} is a service already`);
    }
    const wrong = checkServiceSpec(spec);
    if (wrong !== null || this.services.size < this.#serviceCapacity) return wrong;
    return ruleError("FULL", `there is no room for more than ${this.#serviceCapacity} services`);
  }

  #refuseServiceEdit(spec: ServiceSpec): RuleError | null {
    const service = this.find(spec.key);
    if (service === null) return noService(spec.key);
    const refused = checkServiceSpec(spec);
    if (refused !== null) return refused;
    return tooManyServers(findScheduler(spec.scheduler)!, service.servers.size);
  }

  #refuseNewServer(key: ServiceKey, server: ServerSpec): RuleError | null {
    const service = this.find(key);
    if (service === null) return noService(key);
    const refused = checkServerSpec(key, server);
    if (refused !== null) return refused;
    const name = endpointText(server);
    if (service.servers.has(name)) {
      return ruleError("SERVER_EXISTS", `${name} is a server of ${serviceText(key)} already`);
    }
    const wrong =
      checkServerAddress(server) ?? tooManyServers(service.kind, service.servers.size + 1);
    if (wrong !== null) return wrong;
    const hasRoom =
      this.trash.has(trashName(key, server)) || this.#isRoomy() || this.#reclaimable() !== null;
    if (hasRoom) return null;
    return ruleError("FULL", `there is no room for more than ${this.#table.capacity} servers`);
  }

  #refuseServerEdit(key: ServiceKey, server: ServerSpec): RuleError | null {
    if (this.find(key) === null) return noService(key);
    return checkServerSpec(key, server) ?? this.#refuseMissingServer(key, server);
  }

  #refuseMissingServer(key: ServiceKey, server: ServerKey): RuleError | null {
    const service = this.find(key);
    if (service === null) return noService(key);
    const name = endpointText(server);
    if (service.servers.has(name)) return null;
    return ruleError("NO_SERVER", `${name} is no server of ${serviceText(key)}`);
  }

  #refuseNewMark(rule: MarkRule): RuleError | null {
    const refused = checkMarkRule(rule);
    if (refused !== null || this.marks.length < MARK_RULES_MAX) return refused;
    return ruleError("FULL", `there is no room for more than ${MARK_RULES_MAX} mark rules`);
  }

  #isRoomy(): boolean {
    return this.#live + this.trash.size < this.#table.capacity;
  }

  /** Name of the oldest deleted server that nothing refers to, or null. */
  #reclaimable(): string | null {
    for (const [name, { id, isRemembered }] of this.trash) {
      if (!isRemembered && (id === NONE || this.#table.references(id) === 0)) return name;
    }
    return null;
  }

  /** Enters a service that was not refused. */
  addService(spec: ServiceSpec): ServiceRecord {
    const kind = findScheduler(spec.scheduler)!;
    const service: ServiceRecord = { key: spec.key, kind, pool: NONE, servers: new Map() };
    const name = serviceText(spec.key);
    this.services.set(name, service);
    this.#owned?.add(name);
    return service;
  }

  /** Notes the scheduler of an edited service. */
  editService(spec: ServiceSpec): ServiceRecord {
    const service = this.#mine(spec.key);
    service.kind = findScheduler(spec.scheduler)!;
    if (service.kind.remembersServers === true) {
      const { servers } = service;
      for (const [name, server] of servers) servers.set(name, { ...server, isRemembered: true });
    }
    return service;
  }

  /** Takes a service out; its servers go to the trash. */
  deleteService(key: ServiceKey): ServiceRecord {
    const name = serviceText(key);
    const service = this.services.get(name)!;
    this.services.delete(name);
    // Named as trashName names them; the map's keys are endpoint texts.
    for (const [endpoint, server] of service.servers) this.#discard(`${name} ${endpoint}`, server);
    return service;
  }

  /**
   * Enters a server that was not refused, from the trash if it is there: then it has its id.
   * @param reclaim is told the id of a deleted server that had to make room
   * @param chosen  that id, when another worker has chosen it before
   */
  addServer(
    key: ServiceKey,
    server: ServerKey,
    reclaim: (id: number) => void,
    chosen = NONE,
  ): ServerRecord {
    const service = this.#mine(key);
    const name = trashName(key, server);
    const known = this.trash.get(name);
    if (known === undefined && !this.#isRoomy()) this.#reclaim(reclaim, chosen);
    this.trash.delete(name);
    const record: ServerRecord = {
      id: known?.id ?? NONE,
      isRemembered: service.kind.remembersServers === true || known?.isRemembered === true,
    };
    service.servers.set(endpointText(server), record);
    this.#live++;
    return record;
  }

  #reclaim(reclaim: (id: number) => void, chosen: number): void {
    const name = chosen === NONE ? this.#reclaimable()! : this.#nameOf(chosen);
    const { id } = this.trash.get(name)!;
    this.trash.delete(name);
    reclaim(id);
  }

  /** Name of a deleted server. */
  #nameOf(id: number): string {
    for (const [name, server] of this.trash) if (server.id === id) return name;
    throw new Error(`server ${id} is not in the trash`);
  }

  /** Moves a server to the trash. */
  deleteServer(key: ServiceKey, server: ServerKey): ServerRecord {
    const service = this.#mine(key);
    const endpoint = endpointText(server);
    const record = service.servers.get(endpoint)!;
    service.servers.delete(endpoint);
    this.#discard(trashName(key, server), record);
    return record;
  }

  #discard(name: string, server: ServerRecord): void {
    this.trash.set(name, server);
    this.#live--;
  }

  /** Forgets deleted servers whose ids are given back. */
  forget(ids: readonly number[]): void {
    const gone = new Set(ids);
    for (const [name, server] of this.trash) if (gone.has(server.id)) this.trash.delete(name);
  }

  addMark(rule: MarkRule): void {
    this.marks = [...this.marks, rule];
  }

  deleteMark(rule: MarkRule): void {
    this.marks = this.marks.toSpliced(
      this.marks.findIndex((known) => sameRule(known, rule)),
      1,
    );
  }

  /** Enters any change that was not refused; for copies, which have no pools behind them. */
  record(change: Change): void {
    if (change.kind === "addService") this.addService(change.service);
    else if (change.kind === "editService") this.editService(change.service);
    else if (change.kind === "deleteService") this.deleteService(change.key);
    else if (change.kind === "addServer") this.addServer(change.key, change.server, () => {});
    else if (change.kind === "deleteServer") this.deleteServer(change.key, change.server);
    else if (change.kind === "addMark") this.addMark(change.rule);
    else if (change.kind === "deleteMark") this.deleteMark(change.rule);
    else if (change.kind === "flush") {
      for (const service of this.services.values()) this.deleteService(service.key);
    }
  }

  /** A copy that changes by itself. It takes a record of its own of each service that is changed in it. */
  clone(): RuleIndex {
    const copy = new RuleIndex(this.#table, this.#serviceCapacity);
    copy.#owned = new Set();
    for (const [name, service] of this.services) copy.services.set(name, service);
    for (const [name, server] of this.trash) copy.trash.set(name, server);
    copy.marks = this.marks;
    copy.#live = this.#live;
    return copy;
  }
}

const noService = (key: ServiceKey): RuleError =>
  ruleError("NO_SERVICE", `${serviceText(key)} is no service here`);

function tooManyServers(kind: SchedulerKind, count: number): RuleError | null {
  const { maxServers, name } = kind;
  if (maxServers === undefined || count <= maxServers) return null;
  return ruleError("INVALID", `${name} has room for ${maxServers} servers of a service at most`);
}
