// What would become of a packet: the same stages, run on a copy of everything they could change. The director
// itself stays as it is, by construction. Control path: allocates freely.

import { tapvs } from "../proto/generated/control.js";
import { readEmbedded, readTunnelled } from "./classify/embedded.ts";
import { markOf } from "./classify/marks.ts";
import { findPool } from "./classify/service-table.ts";
import { HERE } from "./crew/crew.ts";
import type { Director } from "./director.ts";
import { Engine } from "./engine.ts";
import { SeededRandom } from "./env/random.ts";
import { FLOW_HASHED, FLOW_OUT_HASHED } from "./flow/flags.ts";
import {
  OF_CLIENT,
  OF_EXPECTED_CLIENT,
  OF_SERVER,
  TO_CLIENT,
  TO_SERVER,
} from "./flow/foreign-flows.ts";
import type { FlowTable } from "./flow/flow-table.ts";
import type { PacketTrace } from "./observe/recorder.ts";
import type { Pool } from "./schedule/pool.ts";
import { NONE } from "./schedule/server-table.ts";
import { writeMac } from "./wire/address.ts";
import { ETHERNET_HEADER_BYTES, ETHERTYPE_IPV4, ETHERTYPE_IPV6 } from "./wire/ethernet.ts";
import { IPV6, Packet } from "./wire/packet.ts";
import { parseNetwork } from "./wire/parse.ts";
import { CONTINUE } from "./verdict.ts";

/** Enough for one packet, its fragments, and what it makes. */
const SLOTS = 64;
const FLOWS = 64;

/**
 * The walk that an IP packet would take now.
 *
 * @param packet   from its IP header on
 * @param portName port it would come in by; empty for the one that leads to its source
 * @returns the walk, or one sentence on why it cannot be told
 */
export function whatIf(
  director: Director,
  packet: Uint8Array,
  portName: string,
): PacketTrace | string {
  const probe = new Packet();
  const bytes = new Uint8Array(packet); // A copy, of a Buffer too.
  const view = new DataView(bytes.buffer);
  const isReadable = parseNetwork(view, 0, bytes.length, probe) === CONTINUE;
  const port = portOf(director, probe, portName);
  if (typeof port === "string") return port;

  const engine = copyOf(director);
  const now = director.nowTicks;
  if (isReadable) {
    probe.port = port;
    copyFlows(director, engine, view, probe, now);
  }
  const slot = engine.ring.take();
  fill(engine, slot, port, bytes);
  let trace: PacketTrace | undefined;
  engine.recorder.add({ observe: (walk) => void (trace = walk) });
  engine.handle(slot, port);
  return trace!;
}

/** The worker whose question an encoded request is: the one that has the packet's flow, or chooses its server. */
export function ownerOfQuestion(director: Director, message: Uint8Array): number {
  const { crew } = director;
  if (crew === null) return 0;
  const packet = new Uint8Array(tapvs.v1.Request.decode(message).whatIf?.packet ?? []);
  const view = new DataView(packet.buffer);
  const probe = new Packet();
  if (parseNetwork(view, 0, packet.length, probe) !== CONTINUE) return crew.worker;
  const embedded = new Packet();
  const tunnelled = new Packet();
  const probes = [probe];
  if (readEmbedded(view, probe, embedded)) {
    probes.push(embedded);
    if (readTunnelled(view, embedded, tunnelled)) probes.push(tunnelled);
  }
  const found = new Set<number>();
  for (const each of probes) addFlows(director.flows, each, found);
  found.delete(NONE);
  if (found.size > 0) return crew.worker;
  for (const each of probes) {
    for (const kind of [OF_CLIENT, OF_EXPECTED_CLIENT, TO_CLIENT, OF_SERVER, TO_SERVER]) {
      const owner = crew.ownerOf(kind, each);
      if (owner >= 0) return owner;
    }
  }
  probe.mark = markOf(director.marks, probe);
  const index = findPool(director.services, probe);
  const place = index === NONE ? HERE : crew.placeOf(director.pools[index]!, probe);
  return place === HERE ? crew.worker : place;
}

function portOf(director: Director, probe: Packet, name: string): number | string {
  const { host } = director;
  if (name !== "") {
    const port = host.interfaces.indexOf(name);
    return port >= 0 ? port : `there is no port "${name}"`;
  }
  const { family, source0, source1, source2, source3 } = probe;
  const route = host.routes.lookup(family, source0, source1, source2, source3);
  return route >= 0 ? host.routes.port[route]! : "no port leads to the source address: name one";
}

function copyOf(director: Director): Engine {
  // Other commands of this step may have changed the rules before.
  director.rules.settle();
  const random = new SeededRandom(1);
  const engine = new Engine(
    {
      random,
      slots: SLOTS,
      flowCapacity: FLOWS,
      serverCapacity: director.servers.capacity,
      forwards: director.host.forwards,
      icmpPerSecond: 0,
    },
    director,
  );
  engine.servers.copyFrom(director.servers);
  director.pools.forEach((pool, index) => {
    engine.pools[index] = pool === null ? null : pool.copy(engine.servers);
  });
  engine.setTime(director.nowMs);
  return engine;
}

/** Copies the flows that the packet, or a packet inside it, could find. */
function copyFlows(
  director: Director,
  engine: Engine,
  view: DataView,
  probe: Packet,
  nowTicks: number,
): void {
  const { flows } = director;
  const found = new Set<number>();
  const embedded = new Packet();
  const tunnelled = new Packet();
  addFlows(flows, probe, found);
  if (readEmbedded(view, probe, embedded)) {
    addFlows(flows, embedded, found);
    if (readTunnelled(view, embedded, tunnelled)) addFlows(flows, tunnelled, found);
  }
  probe.mark = markOf(director.marks, probe);
  const index = findPool(director.services, probe);
  const pool = index === NONE ? null : director.pools[index]!;
  if (pool?.isPersistent) found.add(templateOf(director, pool, view, probe));
  found.delete(NONE);
  for (const flow of found) {
    const parent = flows.parent(flow);
    if (parent !== NONE) found.add(parent);
  }
  const copies = new Map<number, number>();
  for (const flow of found) {
    const copy = copyFlow(flows, flow, engine.flows, nowTicks);
    copies.set(flow, copy);
    engine.connector.engineData.copy(director.connector.engineData, flow, copy);
    engine.applications.shifts.copy(director.applications.shifts, flow, copy);
  }
  for (const [flow, copy] of copies) {
    const parent = flows.parent(flow);
    if (parent !== NONE) engine.flows.adopt(copies.get(parent)!, copy);
  }
}

function templateOf(director: Director, pool: Pool, view: DataView, probe: Packet): number {
  return director.connector.findTemplate(pool, probe, new Uint8Array(view.buffer));
}

/** Both directions of a packet, in both key spaces; and the flow that waits for its client's first packet. */
function addFlows(flows: FlowTable, packet: Packet, found: Set<number>): void {
  const { family, protocol } = packet;
  const { source0, source1, source2, source3, sourcePort } = packet;
  const { destination0, destination1, destination2, destination3, destinationPort } = packet;
  const from = [source0, source1, source2, source3, sourcePort] as const;
  const to = [destination0, destination1, destination2, destination3, destinationPort] as const;
  found.add(flows.findIn(family, protocol, ...from, ...to));
  found.add(flows.findIn(family, protocol, source0, source1, source2, source3, 0, ...to));
  found.add(flows.findIn(family, protocol, ...to, ...from));
  found.add(flows.findOut(family, protocol, ...from, ...to));
  found.add(flows.findOut(family, protocol, ...to, ...from));
}

function copyFlow(from: FlowTable, flow: number, to: FlowTable, nowTicks: number): number {
  const flags = from.flags(flow) & ~(FLOW_HASHED | FLOW_OUT_HASHED);
  const copy = to.allocate(from.family(flow), from.protocol(flow), flags);
  const words = (end: "client" | "virtual" | "server"): [number, number, number, number] => [
    from[end](flow, 0),
    from[end](flow, 1),
    from[end](flow, 2),
    from[end](flow, 3),
  ];
  to.setClient(copy, ...words("client"), from.clientPort(flow));
  to.setVirtual(copy, ...words("virtual"), from.virtualPort(flow));
  to.setServer(copy, ...words("server"), from.serverPort(flow));
  to.setServerFamily(copy, from.serverFamily(flow));
  to.setServerId(copy, from.serverId(flow));
  to.setState(copy, from.state(flow));
  to.setMark(copy, from.mark(flow));
  to.setInPackets(copy, from.inPackets(flow));
  to.link(copy, Math.max(0, (from.deadline(flow) - nowTicks) | 0), nowTicks);
  return copy;
}

function fill(engine: Engine, slot: number, port: number, packet: Uint8Array): void {
  const { host, ring } = engine;
  const at = ring.start[slot]!;
  writeMac(ring.view, at, host.interfaces.macHigh[port]!, host.interfaces.macLow[port]!);
  writeMac(ring.view, at + 6, 0, 0);
  const isIpv6 = packet[0]! >> 4 === IPV6;
  ring.view.setUint16(at + 12, isIpv6 ? ETHERTYPE_IPV6 : ETHERTYPE_IPV4);
  ring.bytes.set(packet, at + ETHERNET_HEADER_BYTES);
  ring.length[slot] = ETHERNET_HEADER_BYTES + packet.length;
}
