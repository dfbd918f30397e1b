// What a forwarding method is: it sends one packet of a flow to the flow's server. One file a method; one
// line each in registry.ts.

import type { FlowTable } from "../flow/flow-table.ts";
import type { Host } from "../host/host.ts";
import type { ServerTable } from "../schedule/server-table.ts";
import type { Packet } from "../wire/packet.ts";

/** What every emitter works with; one instance a worker. */
export class EmitContext {
  readonly host: Host;
  readonly flows: FlowTable;
  readonly servers: ServerTable;
  /** Sysctl pmtu_disc: tunnels copy DF and answer too large packets by ICMP. */
  discoversPathMtu = true;
  /** Route of the packet at hand, left by findWayOut. */
  route = -1;
  /** Largest inner packet that fits the way out, left by findWayOut. */
  mtu = 0;

  /** Seed of the flow hashes that tunnels show to the world. */
  readonly flowSeed: number;

  constructor(host: Host, flows: FlowTable, servers: ServerTable, flowSeed: number) {
    this.flowSeed = flowSeed;
    this.host = host;
    this.flows = flows;
    this.servers = servers;
  }
}

/**
 * Hot. Sends `packet` to the server of `flow` and returns the verdict: the method's own, HELD while the next
 * hop's MAC is asked for, or a drop reason (the slot then still belongs to the caller).
 */
export type Emit = (context: EmitContext, packet: Packet, flow: number, nowTicks: number) => number;

export interface Emitter {
  /** Word for people: "dr", "tunnel", "nat". */
  readonly name: string;
  readonly emit: Emit;
}
