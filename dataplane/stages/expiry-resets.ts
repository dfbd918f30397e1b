// Hot: resets to both ends of an established connection whose time is up, with the setting reset_expired. Without
// them the ends find out at their next packet, hours later perhaps: the kernel's IPVS forgets silently.
//
//   client  ◄── RST from the service, at what the client expects next
//               RST from the client, at what the server expects next ──►  server, by the flow's method
//
// Nothing is sent for a connection that another director may have: its numbers are not known, or its service's
// address is not ours.

import type { Engine } from "../engine.ts";
import { EMITTERS } from "../emit/registry.ts";
import { FLOW_APPLICATION, FLOW_NO_CLIENT_PORT } from "../flow/flags.ts";
import type { LastSequences } from "../flow/last-sequences.ts";
import { PROTOCOL_TCP } from "../flow/states.ts";
import { TCP_ESTABLISHED } from "../flow/tcp-states.ts";
import type { Host } from "../host/host.ts";
import { MADE_HERE, MADE_LOST, MADE_RESET } from "../host/made.ts";
import { sendFrame } from "../host/make-frame.ts";
import { NO_ROUTE } from "../host/routes.ts";
import { NO_SLOT } from "../ring/ring.ts";
import { NONE } from "../schedule/server-table.ts";
import * as ethernet from "../wire/ethernet.ts";
import { headerBytesMin, HOPS_DEFAULT, setDestination, setSource } from "../wire/ip.ts";
import * as ipv4 from "../wire/ipv4.ts";
import * as ipv6 from "../wire/ipv6.ts";
import { IPV4 } from "../wire/packet.ts";
import { parse } from "../wire/parse.ts";
import * as tcp from "../wire/tcp.ts";
import { CONTINUE, HELD, VERDICTS } from "../verdict.ts";
import { isAtHome, sendHome } from "./local-servers.ts";

/** Verdicts of packets that did not leave. */
const IS_DROP = Uint8Array.from(VERDICTS, ({ kind }) => (kind === "dropped" ? 1 : 0));

/** The flow's time is up, and it is still there. */
export function resetBothEnds(engine: Engine, sequences: LastSequences, flow: number): void {
  const { flows } = engine;
  if (flows.protocol(flow) !== PROTOCOL_TCP || flows.state(flow) !== TCP_ESTABLISHED) return;
  if (flows.has(flow, FLOW_NO_CLIENT_PORT) || !sequences.isKnown(flow)) return;
  if (!isOurs(engine, flow)) return;
  resetClient(engine, sequences, flow);
  resetServer(engine, sequences, flow);
}

/** True when clients of the flow's service come to this director. */
function isOurs(engine: Engine, flow: number): boolean {
  const { flows, host } = engine;
  if (engine.divertsMarks && flows.mark(flow) !== 0) return true;
  const word0 = flows.virtual(flow, 0);
  const word3 = flows.virtual(flow, 3);
  const family = flows.family(flow);
  return host.locals.isLocal(family, word0, flows.virtual(flow, 1), flows.virtual(flow, 2), word3);
}

function resetClient(engine: Engine, sequences: LastSequences, flow: number): void {
  const { flows, host, nowTicks } = engine;
  const word0 = flows.client(flow, 0);
  const word1 = flows.client(flow, 1);
  const word2 = flows.client(flow, 2);
  const word3 = flows.client(flow, 3);
  const route = host.routes.lookup(flows.family(flow), word0, word1, word2, word3);
  if (route === NO_ROUTE) return;
  const slot = takeReset(
    host,
    flows.family(flow),
    flows.virtualPort(flow),
    flows.clientPort(flow),
    sequences.ofClient(flow),
    sequences.ofServer(flow),
  );
  if (slot === NO_SLOT) return;
  const network = host.ring.start[slot]! + ethernet.ETHERNET_HEADER_BYTES;
  const { view } = host.ring;
  setDestination(view, network, word0, word1, word2, word3);
  setSource(
    view,
    network,
    flows.virtual(flow, 0),
    flows.virtual(flow, 1),
    flows.virtual(flow, 2),
    flows.virtual(flow, 3),
  );
  finishReset(host, slot, flows.family(flow));
  sendFrame(host, slot, route, word0, word1, word2, word3, nowTicks);
}

/** The server's comes from the client and goes the way of the client's packets. */
function resetServer(engine: Engine, sequences: LastSequences, flow: number): void {
  const { flows, host, packet, ring } = engine;
  if (!hasWay(engine, flow)) return;
  const slot = takeReset(
    host,
    flows.family(flow),
    flows.clientPort(flow),
    flows.virtualPort(flow),
    sequences.ofServer(flow),
    sequences.ofClient(flow),
  );
  if (slot === NO_SLOT) return;
  const start = ring.start[slot]!;
  const network = start + ethernet.ETHERNET_HEADER_BYTES;
  setSource(
    ring.view,
    network,
    flows.client(flow, 0),
    flows.client(flow, 1),
    flows.client(flow, 2),
    flows.client(flow, 3),
  );
  setDestination(
    ring.view,
    network,
    flows.virtual(flow, 0),
    flows.virtual(flow, 1),
    flows.virtual(flow, 2),
    flows.virtual(flow, 3),
  );
  finishReset(host, slot, flows.family(flow));
  packet.slot = slot;
  packet.port = NONE;
  parse(ring.view, start, start + ring.length[slot]!, packet);
  settleMade(host, slot, emitToServer(engine, flow));
}

/** True when the server can be reached: nobody is to be told about a packet that nobody sent. */
function hasWay(engine: Engine, flow: number): boolean {
  if (isAtHome(engine, flow)) return engine.localPort !== NONE;
  const { flows, host } = engine;
  const word0 = flows.server(flow, 0);
  const word3 = flows.server(flow, 3);
  const family = flows.serverFamily(flow);
  const route = host.routes.lookup(
    family,
    word0,
    flows.server(flow, 1),
    flows.server(flow, 2),
    word3,
  );
  return route !== NO_ROUTE;
}

function emitToServer(engine: Engine, flow: number): number {
  const { applications, flows, nowTicks, packet } = engine;
  if (flows.has(flow, FLOW_APPLICATION)) {
    const refusal = applications.fromClient(packet, flow, nowTicks);
    if (refusal !== CONTINUE) return refusal;
  }
  if (isAtHome(engine, flow)) return sendHome(engine, packet, flow, nowTicks);
  return EMITTERS[flows.method(flow)]!.emit(engine.emit, packet, flow, nowTicks);
}

/** Emitters speak of received frames; a frame made here is counted as such, also when it waits or gets lost. */
function settleMade(host: Host, slot: number, verdict: number): void {
  if (verdict === HELD) {
    host.neighbours.pendingVerdict[slot] = MADE_HERE;
    host.held--;
  } else if (IS_DROP[verdict] === 1) {
    host.made[MADE_LOST]!++;
    host.ring.give(slot);
  }
}

/** A slot with Ethernet, IP and TCP header; addresses, lengths and checksums are finishReset's. NO_SLOT: none. */
function takeReset(
  host: Host,
  family: number,
  fromPort: number,
  toPort: number,
  sequence: number,
  acknowledgement: number,
): number {
  const { made, ring } = host;
  const { view } = ring;
  const slot = ring.take();
  if (slot === NO_SLOT) {
    made[MADE_LOST]!++;
    return NO_SLOT;
  }
  made[MADE_RESET]!++;
  const start = ring.start[slot]!;
  const network = start + ethernet.ETHERNET_HEADER_BYTES;
  const header = headerBytesMin(family);
  const bytes = header + tcp.TCP_HEADER_BYTES_MIN;
  const type = family === IPV4 ? ethernet.ETHERTYPE_IPV4 : ethernet.ETHERTYPE_IPV6;
  ethernet.writeHeader(view, start, 0, 0, 0, 0, type);
  if (family === IPV4) {
    const { DONT_FRAGMENT, PROTOCOL_TCP: protocol } = ipv4;
    ipv4.writeHeader(view, network, bytes, 0, 0, DONT_FRAGMENT, HOPS_DEFAULT, protocol, 0, 0);
  } else {
    ipv6.writeHeader(view, network, bytes - header, 0, 0, HOPS_DEFAULT, ipv4.PROTOCOL_TCP);
  }
  const flags = tcp.RST | tcp.ACK;
  tcp.writeHeader(view, network + header, fromPort, toPort, sequence, acknowledgement, flags, 0);
  ring.length[slot] = ethernet.ETHERNET_HEADER_BYTES + bytes;
  return slot;
}

/** The addresses are in place: the checksum follows. */
function finishReset(host: Host, slot: number, family: number): void {
  const { ring } = host;
  const network = ring.start[slot]! + ethernet.ETHERNET_HEADER_BYTES;
  const transport = network + headerBytesMin(family);
  tcp.writeChecksum(ring.view, network, transport, tcp.TCP_HEADER_BYTES_MIN);
}
