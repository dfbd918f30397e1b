// Hot: which server a flow belongs to that another director made, by the addresses it carries.

import { findPool, type ServiceTable } from "../classify/service-table.ts";
import { FLOW_INACTIVE, FLOW_METHOD_MASK, FLOW_NO_OUTPUT, FLOW_TEMPLATE } from "../flow/flags.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import type { Pool } from "../schedule/pool.ts";
import { METHOD_NAT, NONE, type ServerTable } from "../schedule/server-table.ts";
import { Packet } from "../wire/packet.ts";

export class Binder {
  readonly #flows: FlowTable;
  readonly #servers: ServerTable;
  readonly #services: ServiceTable;
  readonly #pools: readonly (Pool | null)[];
  /** Stands for a packet of the flow, for the look-up of its service. */
  readonly #packet = new Packet();

  constructor(
    flows: FlowTable,
    servers: ServerTable,
    services: ServiceTable,
    pools: readonly (Pool | null)[],
  ) {
    this.#flows = flows;
    this.#servers = servers;
    this.#services = services;
    this.#pools = pools;
  }

  /**
   * The server that the flow's addresses name among the servers of its service, or NONE. A firewall mark
   * service may have servers without a port, for every port that flows have.
   */
  find(flow: number): number {
    const flows = this.#flows;
    const packet = this.#packet;
    packet.family = flows.family(flow);
    packet.protocol = flows.protocol(flow);
    packet.mark = flows.mark(flow);
    packet.destination0 = flows.virtual(flow, 0);
    packet.destination1 = flows.virtual(flow, 1);
    packet.destination2 = flows.virtual(flow, 2);
    packet.destination3 = flows.virtual(flow, 3);
    packet.destinationPort = flows.virtualPort(flow);
    const index = findPool(this.#services, packet);
    if (index === NONE) return NONE;
    const pool = this.#pools[index]!;
    const own = flows.serverPort(flow);
    const first = packet.mark !== 0 && flows.method(flow) !== METHOD_NAT ? 0 : own;
    const server = this.#among(pool!, flow, first);
    return server === NONE ? this.#among(pool!, flow, first ^ own) : server;
  }

  #among(pool: Pool, flow: number, port: number): number {
    const flows = this.#flows;
    const servers = this.#servers;
    for (let i = 0; i < pool.count; i++) {
      const id = pool.order[i]!;
      if (
        servers.port[id] === port &&
        servers.address0[id] === flows.server(flow, 0) &&
        servers.address1[id] === flows.server(flow, 1) &&
        servers.address2[id] === flows.server(flow, 2) &&
        servers.address3[id] === flows.server(flow, 3) &&
        servers.family[id] === flows.family(flow)
      ) {
        return id;
      }
    }
    return NONE;
  }

  /** Gives the flow the server's method; the keys of a linked flow must be out. NONE leaves it as it is. */
  inherit(flow: number, server: number): void {
    if (server === NONE) return;
    const flows = this.#flows;
    const method = this.#servers.method[server]!;
    flows.clearFlags(flow, FLOW_METHOD_MASK | FLOW_NO_OUTPUT);
    flows.setFlags(flow, method | (method === METHOD_NAT ? 0 : FLOW_NO_OUTPUT));
    if (flows.has(flow, FLOW_TEMPLATE)) flows.setFlags(flow, FLOW_INACTIVE);
  }

  /** Binds a linked flow that has the server's method. */
  bind(flow: number, server: number): void {
    const flows = this.#flows;
    flows.setServerId(flow, server);
    const isActive = !flows.has(flow, FLOW_INACTIVE);
    this.#servers.bind(server, flows.has(flow, FLOW_TEMPLATE), isActive);
  }

  /** Looks for the server of an unbound flow once more. */
  rebind(flow: number): void {
    const server = this.find(flow);
    if (server === NONE) return;
    const flows = this.#flows;
    flows.takeOut(flow);
    this.inherit(flow, server);
    // Without its keys it can be found no more, and ends when its time is up: as in a full table.
    if (flows.putBack(flow)) this.bind(flow, server);
  }
}
