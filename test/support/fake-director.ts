// A director without a dataplane: the rules in a map, the kernel's refusals, everything else as the test puts
// it there. Requests and responses go through their encoded form, so that a field the protocol does not have
// cannot help a test.

import { ControlError, type Action, type ControlClient } from "../../proto/client.ts";
import { errorOfRefusal } from "../../proto/control-error.ts";
import { tapvs } from "../../proto/generated/control.js";

const { RefusalCode, ForwardingMethod } = tapvs.v1;
type Code = tapvs.v1.RefusalCode;

const SCHEDULERS = new Set("rr wrr lc wlc lblc lblcr dh sh sed nq fo ovf mh".split(" "));
const ENGINES = new Set(["", "sip"]);

const hex = (octets: Uint8Array | null | undefined): string =>
  Buffer.from(octets ?? []).toString("hex");

const keyText = (key: tapvs.v1.IServiceKey | null | undefined): string =>
  key?.mark
    ? `mark ${key.mark} ${key.family}`
    : `${key?.protocol ?? 0} ${hex(key?.address)} ${key?.port ?? 0}`;

const serverText = (server: { address?: Uint8Array | null; port?: number | null }): string =>
  `${hex(server.address)} ${server.port ?? 0}`;

/** Zero, multicast, broadcast and IPv6 link-local addresses are refused as servers. */
function isUnicast(address: Uint8Array): boolean {
  if (address.every((octet) => octet === 0)) return false;
  return address.length === 4 ? address[0]! < 224 : address[0] !== 0xff && address[0] !== 0xfe;
}

/** True for a server whose address is of another family than its service's. */
function isOtherFamily(key: tapvs.v1.IServiceKey, server: tapvs.v1.IServer): boolean {
  const bytes = key.mark ? (key.family === 6 ? 16 : 4) : key.address!.length;
  return server.address!.length !== bytes;
}

interface Refused {
  readonly code: Code;
  readonly message: string;
}

const refused = (code: Code, message: string): Refused => ({ code, message });

export class FakeDirector implements ControlClient {
  services: tapvs.v1.IServiceListing[] = [];
  flows: tapvs.v1.IFlow[] = [];
  timeouts: tapvs.v1.IGetTimeoutsResponse = {
    tcpSeconds: 900,
    tcpFinSeconds: 120,
    udpSeconds: 300,
  };
  counters: tapvs.v1.IListCountersResponse = {};
  status: tapvs.v1.IGetStatusResponse = {};
  neighbours: tapvs.v1.INeighbour[] = [];
  marks: tapvs.v1.IMarkRule[] = [];
  sysctls = new Map<string, string>([["expire_nodest_conn", "0"]]);
  trace: tapvs.v1.IPacketTrace = {};
  /** Responses of the next stream. */
  streamed: tapvs.v1.IResponse[] = [];
  /** Every action asked for, in order. */
  readonly asked: Action[] = [];
  /** Sync daemons that run, the master first. */
  daemons: tapvs.v1.IDaemon[] = [];
  /** Ports that sync daemons may use, with the MTU of each. */
  readonly portMtu = new Map<string, number>([
    ["tap0", 1500],
    ["lo", 65_536],
  ]);
  /** When set, every request fails so. */
  failure: ControlError | null = null;
  /** Addresses (text of octets in hex) that are the director's own: their servers become local. */
  readonly own = new Set<string>();
  /** Flows in a piece, to test paging. */
  flowsAPiece = 1000;
  revision = 0;
  isClosed = false;

  async send(action: Action): Promise<tapvs.v1.IResponse> {
    this.asked.push(action);
    if (this.failure !== null) throw this.failure;
    const wire = tapvs.v1.Request.encode({ id: 1, ...action }).finish();
    const response = this.#answer(tapvs.v1.Request.decode(wire));
    if (response.refusal) throw errorOfRefusal(response.refusal);
    return tapvs.v1.Response.decode(tapvs.v1.Response.encode({ id: 1, ...response }).finish());
  }

  async *stream(action: Action): AsyncGenerator<tapvs.v1.IResponse, void, undefined> {
    this.asked.push(action);
    if (this.failure !== null) throw this.failure;
    for (const response of this.streamed) {
      yield tapvs.v1.Response.decode(tapvs.v1.Response.encode({ id: 1, ...response }).finish());
    }
  }

  close(): void {
    this.isClosed = true;
  }

  #answer(request: tapvs.v1.Request): tapvs.v1.IResponse {
    if (request.change) return this.#changeAll(request.change);
    if (request.listServices) return this.#list(request.listServices);
    if (request.listFlows) return this.#listFlows(request.listFlows.cursor ?? 0);
    if (request.getTimeouts) return { getTimeouts: this.timeouts };
    if (request.listCounters) return { listCounters: this.counters };
    if (request.getStatus) return { getStatus: this.status };
    if (request.listNeighbours) return { listNeighbours: { neighbours: this.neighbours } };
    if (request.listMarks) return { listMarks: { rules: this.marks } };
    if (request.startDaemon) return this.#startDaemon(request.startDaemon.daemon!);
    if (request.stopDaemon) return this.#stopDaemon(request.stopDaemon.role!);
    if (request.listDaemons) return { listDaemons: { daemons: this.daemons } };
    if (request.whatIf) return { whatIf: { trace: this.trace } };
    if (request.sysctl) return this.#sysctl(request.sysctl);
    return { refusal: refused(RefusalCode.REFUSAL_CODE_UNKNOWN_REQUEST, "unknown request") };
  }

  #startDaemon(daemon: tapvs.v1.IDaemon): tapvs.v1.IResponse {
    const isMixed = this.services.some(({ service, servers }) =>
      servers!.some(({ server }) => isOtherFamily(service!.key!, server!)),
    );
    if (isMixed) return { refusal: refused(RefusalCode.REFUSAL_CODE_INVALID, "mixed families") };
    const mtu = this.portMtu.get(daemon.interfaceName ?? "");
    if (mtu === undefined) {
      return { refusal: refused(RefusalCode.REFUSAL_CODE_NO_DEVICE, "there is no such port") };
    }
    if (this.daemons.some(({ role }) => role === daemon.role)) {
      return { refusal: refused(RefusalCode.REFUSAL_CODE_DAEMON_RUNS, "the daemon runs already") };
    }
    const isMaster = daemon.role === tapvs.v1.DaemonRole.DAEMON_ROLE_MASTER;
    const group = daemon.group!.length === 0 ? Uint8Array.of(224, 0, 0, 81) : daemon.group!;
    const usual = (isMaster ? 1500 : Math.min(mtu, 65_535)) - 28;
    this.daemons.push({
      ...daemon,
      group,
      maxBytes: daemon.maxBytes || usual,
      groupPort: daemon.groupPort || 8848,
      ttl: daemon.ttl || 1,
    });
    this.daemons.sort((a, b) => a.role! - b.role!);
    return { startDaemon: {} };
  }

  #stopDaemon(role: tapvs.v1.DaemonRole): tapvs.v1.IResponse {
    const left = this.daemons.filter((daemon) => daemon.role !== role);
    if (left.length === this.daemons.length) {
      return { refusal: refused(RefusalCode.REFUSAL_CODE_NO_DAEMON, "no such daemon runs") };
    }
    this.daemons = left;
    return { stopDaemon: {} };
  }

  #changeAll(request: tapvs.v1.IChangeRequest): tapvs.v1.IResponse {
    const before = structuredClone(this.services);
    const outcomes: tapvs.v1.IRefusal[] = [];
    for (const change of request.changes ?? []) {
      const refusal = this.#change(change);
      if (refusal !== null && request.atomic) {
        this.services = before;
        return { refusal };
      }
      outcomes.push(refusal ?? {});
      if (refusal === null) this.revision++;
    }
    if (request.dryRun) this.services = before;
    return { change: { outcomes, revision: this.revision } };
  }

  #change(change: tapvs.v1.IChange): Refused | null {
    if (change.addService) return this.#addService(change.addService.service!);
    if (change.editService) return this.#editService(change.editService.service!);
    if (change.deleteService) {
      const listing = this.#find(change.deleteService.key);
      if (listing === undefined) return noService();
      this.services = this.services.filter((other) => other !== listing);
      return null;
    }
    if (change.addServer) return this.#addServer(change.addServer);
    if (change.editServer) return this.#editServer(change.editServer);
    if (change.deleteServer) return this.#deleteServer(change.deleteServer);
    if (change.flush) this.services = [];
    if (change.zero) return this.#zero(change.zero.key);
    if (change.setTimeouts) this.#setTimeouts(change.setTimeouts);
    if (change.addMark) this.marks.push(change.addMark.rule!);
    if (change.deleteMark) this.marks = this.marks.slice(1);
    return null;
  }

  #find(key: tapvs.v1.IServiceKey | null | undefined): tapvs.v1.IServiceListing | undefined {
    return this.services.find(({ service }) => keyText(service!.key) === keyText(key));
  }

  #checkService(service: tapvs.v1.IService): Refused | null {
    if (SCHEDULERS.has(service.scheduler!) && ENGINES.has(service.persistenceEngine ?? "")) {
      return null;
    }
    return refused(RefusalCode.REFUSAL_CODE_NO_SCHEDULER, "no such scheduler or engine");
  }

  #addService(service: tapvs.v1.IService): Refused | null {
    if (this.#find(service.key) !== undefined) {
      return refused(RefusalCode.REFUSAL_CODE_SERVICE_EXISTS, "the service exists already");
    }
    const refusal = this.#checkService(service);
    if (refusal === null) this.services.unshift({ service, servers: [] });
    return refusal;
  }

  #editService(service: tapvs.v1.IService): Refused | null {
    const listing = this.#find(service.key);
    if (listing === undefined) return noService();
    const refusal = this.#checkService(service);
    if (refusal === null) listing.service = service;
    return refusal;
  }

  #checkServer(server: tapvs.v1.IServer): Refused | null {
    if (!isUnicast(server.address!)) {
      return refused(RefusalCode.REFUSAL_CODE_INVALID, "the server's address is not unicast");
    }
    if (server.lowerThreshold! > server.upperThreshold!) {
      return refused(RefusalCode.REFUSAL_CODE_RANGE, "the lower threshold is above the upper one");
    }
    const isLocal = this.own.has(hex(server.address));
    if (isLocal) server.method = ForwardingMethod.FORWARDING_METHOD_LOCAL;
    return null;
  }

  #addServer(request: tapvs.v1.IAddServerRequest): Refused | null {
    const listing = this.#find(request.service);
    if (listing === undefined) return noService();
    if (this.daemons.length > 0 && isOtherFamily(request.service!, request.server!)) {
      return refused(RefusalCode.REFUSAL_CODE_INVALID, "a sync daemon runs");
    }
    const refusal = this.#checkServer(request.server!);
    if (refusal !== null) return refusal;
    const name = serverText(request.server!);
    if (listing.servers!.some(({ server }) => serverText(server!) === name)) {
      return refused(RefusalCode.REFUSAL_CODE_SERVER_EXISTS, "the server exists already");
    }
    listing.servers!.unshift({ server: request.server! });
    return null;
  }

  #editServer(request: tapvs.v1.IEditServerRequest): Refused | null {
    const listing = this.#find(request.service);
    if (listing === undefined) return noService();
    const name = serverText(request.server!);
    const found = listing.servers!.find(({ server }) => serverText(server!) === name);
    if (found === undefined) return noServer();
    const refusal = this.#checkServer(request.server!);
    if (refusal === null) found.server = request.server!;
    return refusal;
  }

  #deleteServer(request: tapvs.v1.IDeleteServerRequest): Refused | null {
    const listing = this.#find(request.service);
    if (listing === undefined) return noService();
    const left = listing.servers!.filter(
      ({ server }) => serverText(server!) !== serverText(request),
    );
    if (left.length === listing.servers!.length) return noServer();
    listing.servers = left;
    return null;
  }

  #zero(key: tapvs.v1.IServiceKey | null | undefined): Refused | null {
    const wanted = key ? this.#find(key) : undefined;
    if (key && wanted === undefined) return noService();
    for (const listing of wanted === undefined ? this.services : [wanted]) {
      for (const counted of [listing, ...listing.servers!]) {
        delete counted.counters;
        delete counted.rates;
      }
    }
    return null;
  }

  #setTimeouts({ tcpSeconds, tcpFinSeconds, udpSeconds }: tapvs.v1.ISetTimeoutsRequest): void {
    this.timeouts = {
      tcpSeconds: tcpSeconds || this.timeouts.tcpSeconds!,
      tcpFinSeconds: tcpFinSeconds || this.timeouts.tcpFinSeconds!,
      udpSeconds: udpSeconds || this.timeouts.udpSeconds!,
    };
  }

  #list(request: tapvs.v1.IListServicesRequest): tapvs.v1.IResponse {
    const wanted = request.key ? this.#find(request.key) : undefined;
    if (request.key && wanted === undefined) return { refusal: noService() };
    const services = wanted === undefined ? this.services : [wanted];
    return { listServices: { services, tableSize: 4096, revision: this.revision } };
  }

  #listFlows(cursor: number): tapvs.v1.IResponse {
    const end = cursor + this.flowsAPiece;
    const nextCursor = end < this.flows.length ? end : 0;
    return { listFlows: { flows: this.flows.slice(cursor, end), nextCursor } };
  }

  #sysctl({ name, value }: tapvs.v1.ISysctlRequest): tapvs.v1.IResponse {
    if (name && !this.sysctls.has(name)) {
      const message = `there is no sysctl "${name}"`;
      return { refusal: refused(RefusalCode.REFUSAL_CODE_NOT_FOUND, message) };
    }
    if (name && typeof value === "string") this.sysctls.set(name, value);
    const chosen = [...this.sysctls].filter(([key]) => !name || key === name);
    const sysctls = chosen.map(([key, text]) => ({ name: key, value: text, meaning: "A sysctl." }));
    return { sysctl: { sysctls } };
  }
}

const noService = (): Refused =>
  refused(RefusalCode.REFUSAL_CODE_NO_SERVICE, "there is no such service");
const noServer = (): Refused =>
  refused(RefusalCode.REFUSAL_CODE_NO_SERVER, "there is no such server");
