// Hot: makes the flow of a client's first packet: template or scheduler, then the flow itself.
// IPVS semantics: persistence keeps a template of (client network, service) beside the flows; a template
// that is found and valid decides, and the scheduler is not asked.

import { ticksOfSeconds } from "../env/clock.ts";
import { FLOW_INACTIVE, FLOW_NO_OUTPUT, FLOW_ONE_PACKET, FLOW_TEMPLATE } from "../flow/flags.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import { FRESH_SECONDS } from "../flow/states.ts";
import { prefixMaskWord } from "../wire/address.ts";
import { PROTOCOL_UDP } from "../wire/ipv4.ts";
import { IPV6, type Packet } from "../wire/packet.ts";
import { CallId, findCallId } from "./call-id.ts";
import type { EngineData } from "./engine-data.ts";
import type { Pool } from "./pool.ts";
import { METHOD_BYPASS, METHOD_NAT, NONE, type ServerTable } from "./server-table.ts";

/** Outcomes of connect below 0. */
/** No server may take a new flow: the client is told. */
export const NO_SERVER = -1;
/** The packet is none of IPVS' business: the host gets it. */
export const IGNORED = -2;
/** The flow table is full, or that of the persistence engines. */
export const TABLE_FULL = -3;
/** The service's persistence engine finds no key in the packet. */
export const NO_KEY = -4;

const FTP_PORT = 21;
const FTP_DATA_PORT = 20;

/** What connect reads of the sysctls. */
export interface ConnectSettings {
  /** Templates to a server of weight 0 are ignored when not 0. */
  readonly expireQuiescentTemplate: number;
}

export class Connector {
  /** True when the last connect was decided by a template. */
  usedTemplate = false;

  readonly #flows: FlowTable;
  readonly #servers: ServerTable;
  readonly #settings: ConnectSettings;
  /** Templates of persistence engines. */
  readonly engineData: EngineData;
  /** Where packets are: engines read what these carry. */
  readonly #bytes: Uint8Array;
  readonly #callId = new CallId();

  constructor(
    flows: FlowTable,
    servers: ServerTable,
    settings: ConnectSettings,
    engineData: EngineData,
    bytes: Uint8Array,
  ) {
    this.#flows = flows;
    this.#servers = servers;
    this.#settings = settings;
    this.engineData = engineData;
    this.#bytes = bytes;
  }

  /** Hot. A new flow of `pool` for the client's `packet`, bound and findable, or an outcome below 0. */
  connect(pool: Pool, packet: Packet, nowTicks: number): number {
    this.usedTemplate = false;
    if (packet.sourcePort === FTP_DATA_PORT) return IGNORED;
    if (pool.isPersistent) return this.#connectPersistent(pool, packet, nowTicks);
    if (pool.mark === 0 && pool.port !== packet.destinationPort) return NO_SERVER;
    const server = pool.scheduler.pick(pool, packet, nowTicks);
    if (server === NONE) return NO_SERVER;
    const port = this.#servers.port[server]!;
    return this.#create(pool, packet, server, port === 0 ? packet.destinationPort : port, nowTicks);
  }

  /** Hot. A new flow of `packet` that goes past all servers of `pool`, or TABLE_FULL. */
  bypass(pool: Pool, packet: Packet, nowTicks: number): number {
    const flows = this.#flows;
    const isOnePacket = pool.isOnePacket && packet.protocol === PROTOCOL_UDP;
    const flags = METHOD_BYPASS | (isOnePacket ? FLOW_ONE_PACKET : 0);
    const flow = flows.allocate(packet.family, packet.protocol, flags);
    if (flow === NONE) return TABLE_FULL;
    this.#setEnds(flow, packet);
    flows.setMark(flow, pool.mark);
    const isEntered = isOnePacket || flows.link(flow, ticksOfSeconds(FRESH_SECONDS), nowTicks);
    return isEntered ? flow : TABLE_FULL;
  }

  #connectPersistent(pool: Pool, packet: Packet, nowTicks: number): number {
    const flows = this.#flows;
    const isServicePort = packet.destinationPort === pool.port;
    if (pool.persistenceEngine !== "" && !this.#readKey(packet, this.#bytes)) return NO_KEY;
    let template = this.#lookUpTemplate(pool, packet, this.#bytes);
    if (template !== NONE && !this.#isValid(template)) {
      flows.hide(template);
      template = NONE;
    }
    this.usedTemplate = template !== NONE;
    if (template === NONE) {
      const server = pool.scheduler.pick(pool, packet, nowTicks);
      if (server === NONE) return NO_SERVER;
      template = this.#createTemplate(pool, packet, isServicePort, server, nowTicks);
      if (template === NONE) return TABLE_FULL;
    }
    const server = flows.serverId(template);
    const serverPort = this.#servers.port[server]!;
    const port = isServicePort && serverPort !== 0 ? serverPort : packet.destinationPort;
    const flow = this.#create(pool, packet, server, port, nowTicks);
    if (flow >= 0) flows.adopt(template, flow);
    // The timeout it was made with, or 60 s once it outlived that for its flows' sake: an edit of the service
    // concerns new templates only.
    flows.touch(template, flows.timeout(template), nowTicks);
    return flow;
  }

  /** A template counts while its server is there and, with expire_quiescent_template, takes new flows. */
  #isValid(template: number): boolean {
    const server = this.#flows.serverId(template);
    if (server === NONE || !this.#servers.isAvailable(server)) return false;
    return this.#settings.expireQuiescentTemplate === 0 || this.#servers.weight[server] !== 0;
  }

  /**
   * Hot. A server of a service with a persistence engine speaks first: a flow for its `packet`, which is told as
   * the client's answer to it would look, and the template that brings the client's calls to the same server.
   *
   * @param port the server's
   * @returns the flow, or an outcome below 0
   */
  callOut(pool: Pool, server: number, port: number, packet: Packet, nowTicks: number): number {
    const flows = this.#flows;
    if (!this.#readKey(packet, this.#bytes)) return NO_KEY;
    let template = this.#lookUpTemplate(pool, packet, this.#bytes);
    if (template !== NONE && (!this.#isValid(template) || flows.serverId(template) !== server)) {
      flows.hide(template);
      template = NONE;
    }
    this.usedTemplate = template !== NONE;
    if (template === NONE) {
      template = this.#createTemplate(pool, packet, true, server, nowTicks);
      if (template === NONE) return TABLE_FULL;
    }
    const flow = this.#create(pool, packet, server, port, nowTicks);
    if (flow >= 0) flows.adopt(template, flow);
    flows.touch(template, flows.timeout(template), nowTicks);
    return flow;
  }

  /** What the persistence engine knows the packet by; false when it is nothing. */
  #readKey(packet: Packet, bytes: Uint8Array): boolean {
    if (packet.protocol !== PROTOCOL_UDP) return false;
    return findCallId(bytes, packet.payload, packet.end, this.#callId);
  }

  /** The persistence template that a client's packet, which stands in `bytes`, belongs to, or NONE. */
  findTemplate(pool: Pool, packet: Packet, bytes: Uint8Array): number {
    if (pool.persistenceEngine !== "" && !this.#readKey(packet, bytes)) return NONE;
    return this.#lookUpTemplate(pool, packet, bytes);
  }

  #lookUpTemplate(pool: Pool, packet: Packet, bytes: Uint8Array): number {
    const isServicePort = packet.destinationPort === pool.port;
    const isMark = !isServicePort && pool.mark !== 0;
    if (pool.persistenceEngine !== "") {
      return this.engineData.find(
        bytes,
        this.#callId.start,
        this.#callId.bytes,
        packet.family,
        isMark ? 0 : packet.protocol,
        networkWord(pool, packet, packet.source0, 0),
        networkWord(pool, packet, packet.source1, 1),
        networkWord(pool, packet, packet.source2, 2),
        networkWord(pool, packet, packet.source3, 3),
        isMark ? pool.mark : packet.destination0,
        isMark ? 0 : packet.destination1,
        isMark ? 0 : packet.destination2,
        isMark ? 0 : packet.destination3,
        isServicePort && pool.port !== FTP_PORT ? pool.port : 0,
      );
    }
    return this.#flows.findTemplate(
      packet.family,
      isMark ? 0 : packet.protocol,
      networkWord(pool, packet, packet.source0, 0),
      networkWord(pool, packet, packet.source1, 1),
      networkWord(pool, packet, packet.source2, 2),
      networkWord(pool, packet, packet.source3, 3),
      0,
      isMark ? pool.mark : packet.destination0,
      isMark ? 0 : packet.destination1,
      isMark ? 0 : packet.destination2,
      isMark ? 0 : packet.destination3,
      isServicePort && pool.port !== FTP_PORT ? pool.port : 0,
    );
  }

  #createTemplate(
    pool: Pool,
    packet: Packet,
    isServicePort: boolean,
    server: number,
    nowTicks: number,
  ): number {
    const flows = this.#flows;
    const isMark = !isServicePort && pool.mark !== 0;
    const template = flows.allocate(
      packet.family,
      isMark ? 0 : packet.protocol,
      FLOW_TEMPLATE | this.#methodFlags(server),
    );
    if (template === NONE) return NONE;
    const virtualPort = isServicePort && pool.port !== FTP_PORT ? pool.port : 0;
    flows.setClient(
      template,
      networkWord(pool, packet, packet.source0, 0),
      networkWord(pool, packet, packet.source1, 1),
      networkWord(pool, packet, packet.source2, 2),
      networkWord(pool, packet, packet.source3, 3),
      0,
    );
    if (isMark) flows.setVirtual(template, pool.mark, 0, 0, 0, 0);
    else {
      flows.setVirtual(
        template,
        packet.destination0,
        packet.destination1,
        packet.destination2,
        packet.destination3,
        virtualPort,
      );
    }
    const { start, bytes } = this.#callId;
    const isKnown =
      pool.persistenceEngine === "" || this.engineData.add(template, this.#bytes, start, bytes);
    if (!isKnown) {
      flows.remove(template);
      return NONE;
    }
    const serverPort = virtualPort === 0 ? 0 : this.#servers.port[server]!;
    const timeout = ticksOfSeconds(pool.persistenceSeconds);
    return this.#enter(template, pool, server, serverPort, timeout, nowTicks) ? template : NONE;
  }

  #create(pool: Pool, packet: Packet, server: number, port: number, nowTicks: number): number {
    const flows = this.#flows;
    const isOnePacket = pool.isOnePacket && packet.protocol === PROTOCOL_UDP;
    const flags = this.#methodFlags(server) | (isOnePacket ? FLOW_ONE_PACKET : 0);
    const flow = flows.allocate(packet.family, packet.protocol, flags);
    if (flow === NONE) return TABLE_FULL;
    this.#setEnds(flow, packet);
    const timeout = ticksOfSeconds(FRESH_SECONDS);
    return this.#enter(flow, pool, server, port, timeout, nowTicks) ? flow : TABLE_FULL;
  }

  /** The client's and the virtual end of a flow, as its first packet has them. */
  #setEnds(flow: number, packet: Packet): void {
    const flows = this.#flows;
    flows.setClient(
      flow,
      packet.source0,
      packet.source1,
      packet.source2,
      packet.source3,
      packet.sourcePort,
    );
    flows.setVirtual(
      flow,
      packet.destination0,
      packet.destination1,
      packet.destination2,
      packet.destination3,
      packet.destinationPort,
    );
  }

  #methodFlags(server: number): number {
    const method = this.#servers.method[server]!;
    return method | FLOW_INACTIVE | (method === METHOD_NAT ? 0 : FLOW_NO_OUTPUT);
  }

  /** Fills in the server, makes the flow findable and counts it; false when the table refuses it. */
  #enter(
    flow: number,
    pool: Pool,
    server: number,
    port: number,
    timeoutTicks: number,
    nowTicks: number,
  ): boolean {
    const servers = this.#servers;
    const flows = this.#flows;
    flows.setServer(
      flow,
      servers.address0[server]!,
      servers.address1[server]!,
      servers.address2[server]!,
      servers.address3[server]!,
      port,
    );
    flows.setServerFamily(flow, servers.family[server]!);
    flows.setServerId(flow, server);
    flows.setMark(flow, pool.mark);
    // A one-packet flow is gone before the next packet could look for it: it gets no keys and no timer.
    const isFindable = !flows.has(flow, FLOW_ONE_PACKET);
    if (isFindable && !flows.link(flow, timeoutTicks, nowTicks)) return false;
    servers.bind(server, flows.has(flow, FLOW_TEMPLATE), false);
    return true;
  }
}

/** A word of the client's address under the service's persistence mask. */
export function networkWord(pool: Pool, packet: Packet, word: number, index: number): number {
  if (packet.family === IPV6) return word & prefixMaskWord(pool.persistencePrefix, index);
  return index === 0 ? word & pool.persistenceMask : 0;
}
