// Hot: application helpers at work: which flows have one, its turn for every segment, and what all of them
// need: texts replaced in place, sequence numbers kept straight, flows expected.

import {
  FLOW_APPLICATION,
  FLOW_INACTIVE,
  FLOW_METHOD_NAT,
  FLOW_NO_CLIENT_PORT,
} from "../../flow/flags.ts";
import type { FlowTable } from "../../flow/flow-table.ts";
import type { FlowTimeouts } from "../../flow/states.ts";
import { TCP_LISTEN } from "../../flow/tcp-states.ts";
import type { Host } from "../../host/host.ts";
import type { Ring } from "../../ring/ring.ts";
import type { FlowSide } from "../../schedule/flow-accounts.ts";
import { NONE, type ServerTable } from "../../schedule/server-table.ts";
import { CONTINUE, DROP_TRANSPORT_CHECKSUM } from "../../verdict.ts";
import { isTransportRight4, pseudoHeaderSum6, replaceInSum, sum } from "../../wire/checksum.ts";
import * as ipv4 from "../../wire/ipv4.ts";
import * as ipv6 from "../../wire/ipv6.ts";
import { IPV4, type Packet } from "../../wire/packet.ts";
import * as tcp from "../../wire/tcp.ts";
import { APPLICATION_FTP, APPLICATIONS } from "./registry.ts";
import { OF_CLIENT, OF_SERVER, SequenceShifts } from "./sequence-shifts.ts";

export interface ApplicationsOptions {
  readonly host: Host;
  readonly flows: FlowTable;
  readonly servers: ServerTable;
  readonly timeouts: FlowTimeouts;
  /** Service ports whose NAT flows speak FTP; default 21. */
  readonly ftpPorts?: readonly number[] | undefined;
}

const FTP_PORTS: readonly number[] = [21];
const PORTS = 65_536;
/** Flows with a rewritten text at the same time; later ones pass as they are. */
const ENTRIES_MAX = 16_384;
/** Flows that one control flow may have at the same time: a client cannot fill the table by asking for more. */
const CHILDREN_MAX = 256;
const PACKET_BYTES_MAX = 65_535;

export class Applications implements FlowSide {
  readonly flags = FLOW_APPLICATION;
  readonly host: Host;
  readonly flows: FlowTable;
  readonly ftpPorts: readonly number[];
  readonly shifts: SequenceShifts;
  readonly #servers: ServerTable;
  readonly #timeouts: FlowTimeouts;
  /** By TCP service port: number of the helper, 0 for none. */
  readonly #byPort = new Uint8Array(PORTS);
  /** Bytes that the segment at hand grew by. */
  #grown = 0;
  #isChanged = false;

  constructor(options: ApplicationsOptions) {
    this.host = options.host;
    this.flows = options.flows;
    this.#servers = options.servers;
    this.#timeouts = options.timeouts;
    this.shifts = new SequenceShifts(
      options.flows.capacity,
      Math.min(options.flows.capacity, ENTRIES_MAX),
    );
    this.ftpPorts = options.ftpPorts ?? FTP_PORTS;
    for (const port of this.ftpPorts) this.#byPort[port] = APPLICATION_FTP;
  }

  /** A new flow: it gets a helper if it is NAT on one of the helpers' service ports. */
  bind(flow: number): void {
    const { flows } = this;
    if (this.#byPort[flows.virtualPort(flow)] === 0) return;
    if (flows.protocol(flow) !== ipv4.PROTOCOL_TCP || flows.method(flow) !== FLOW_METHOD_NAT)
      return;
    flows.setFlags(flow, FLOW_APPLICATION);
  }

  /** The flow ends. */
  forget(flow: number): void {
    this.shifts.forget(flow);
  }

  /**
   * A client's packet of a flow with FLOW_NO_CLIENT_PORT or FLOW_APPLICATION: the first one tells the port that
   * was not known yet; a segment is the helper's turn. CONTINUE or a drop reason.
   */
  fromClient(packet: Packet, flow: number, nowTicks: number): number {
    const { flows } = this;
    if (flows.has(flow, FLOW_NO_CLIENT_PORT)) flows.setClientPort(flow, packet.sourcePort);
    if (!flows.has(flow, FLOW_APPLICATION)) return CONTINUE;
    if (!isIntact(this.host.ring, packet)) return DROP_TRANSPORT_CHECKSUM;
    this.#grown = 0;
    this.#isChanged = false;
    this.#helper(flow).fromClient(this, packet, flow, nowTicks);
    this.#straighten(packet, flow, OF_CLIENT);
    return CONTINUE;
  }

  /** A server's packet of a flow with FLOW_APPLICATION: CONTINUE or a drop reason. */
  fromServer(packet: Packet, flow: number, nowTicks: number): number {
    if (!isIntact(this.host.ring, packet)) return DROP_TRANSPORT_CHECKSUM;
    this.#grown = 0;
    this.#isChanged = false;
    this.#helper(flow).fromServer(this, packet, flow, nowTicks);
    this.#straighten(packet, flow, OF_SERVER);
    if (this.#grown > 0) this.#letFragment(packet);
    return CONTINUE;
  }

  /** A segment that its new text made too large for the way out may be cut, whatever its sender said. */
  #letFragment(packet: Packet): void {
    const { forwardRoute, interfaces, ring, routes } = this.host;
    if (packet.family !== IPV4 || packet.bytes <= interfaces.mtu[routes.port[forwardRoute]!]!)
      return;
    const field = ipv4.flagsFragment(ring.view, packet.network) & ~ipv4.DONT_FRAGMENT;
    ipv4.setFlagsFragmentWithChecksum(ring.view, packet.network, field);
  }

  #helper(flow: number): (typeof APPLICATIONS)[number] {
    return APPLICATIONS[this.#byPort[this.flows.virtualPort(flow)]! - 1]!;
  }

  /** Sequence numbers and checksum of the segment at hand, after the helper had its turn. */
  #straighten(packet: Packet, flow: number, direction: number): void {
    const { checksumField, checksumStart, view } = this.host.ring;
    const isUnfinished = checksumStart[packet.slot] !== 0;
    const entry = this.shifts.find(flow);
    if (entry !== NONE) {
      const sequence = tcp.sequence(view, packet.transport);
      // The number of the segment itself is not shifted by its own text.
      if (this.#grown !== 0) this.shifts.shift(entry, direction, sequence, this.#grown);
      // The sum of the pseudo header does not cover what is translated here.
      const kept = isUnfinished ? view.getUint16(checksumField[packet.slot]!) : 0;
      this.shifts.translate(view, packet, entry, direction);
      if (isUnfinished) view.setUint16(checksumField[packet.slot]!, kept);
    }
    if (this.#isChanged && !isUnfinished) giveChecksum(view, packet);
  }

  /**
   * Puts the first `bytes` bytes of `text` in place of those from `start` to `end` of the segment at hand, and
   * makes the packet longer or shorter. False, and nothing is done, when there is no room.
   */
  replace(packet: Packet, start: number, end: number, text: Uint8Array, bytes: number): boolean {
    const { ring } = this.host;
    const grown = bytes - (end - start);
    if (packet.bytes + grown > PACKET_BYTES_MAX) return false;
    if (packet.end + grown > ring.ceiling(packet.slot)) return false;
    ring.bytes.copyWithin(start + bytes, end, packet.end);
    for (let i = 0; i < bytes; i++) ring.bytes[start + i] = text[i]!;
    this.#isChanged = true;
    if (grown === 0) return true;
    this.#grown += grown;
    if (ring.checksumStart[packet.slot] !== 0) growUnfinished(ring, packet, grown);
    packet.end += grown;
    if (packet.family === IPV4) {
      ipv4.setTotalBytesWithChecksum(ring.view, packet.network, packet.bytes);
    } else {
      ipv6.setPayloadBytes(ring.view, packet.network, packet.bytes - ipv6.IPV6_HEADER_BYTES);
    }
    ring.length[packet.slot] = packet.end - ring.start[packet.slot]!;
    return true;
  }

  /**
   * A flow that `control` has announced: NAT between the client's end and the server's, under the service's
   * address, waiting for its first packet. One that is there already waits anew, unless it is somebody else's.
   * False when there is no room.
   *
   * @param flags      FLOW_NO_CLIENT_PORT with `clientPort` 0, or 0
   */
  expect(
    control: number,
    client0: number,
    client1: number,
    client2: number,
    client3: number,
    clientPort: number,
    virtualPort: number,
    server0: number,
    server1: number,
    server2: number,
    server3: number,
    serverPort: number,
    flags: number,
    nowTicks: number,
  ): boolean {
    const { flows } = this;
    const timeout = this.#timeouts.tcp[TCP_LISTEN]!;
    const known = flows.findIn(
      flows.family(control),
      ipv4.PROTOCOL_TCP,
      client0,
      client1,
      client2,
      client3,
      clientPort,
      flows.virtual(control, 0),
      flows.virtual(control, 1),
      flows.virtual(control, 2),
      flows.virtual(control, 3),
      virtualPort,
    );
    if (known !== NONE) {
      if (flows.parent(known) !== control) return true;
      flows.setState(known, TCP_LISTEN);
      flows.touch(known, timeout, nowTicks);
      return true;
    }
    if (flows.children(control) >= CHILDREN_MAX) return false;
    const flow = flows.allocate(
      flows.family(control),
      ipv4.PROTOCOL_TCP,
      FLOW_METHOD_NAT | FLOW_INACTIVE | flags,
    );
    if (flow === NONE) return false;
    flows.setClient(flow, client0, client1, client2, client3, clientPort);
    flows.setVirtual(
      flow,
      flows.virtual(control, 0),
      flows.virtual(control, 1),
      flows.virtual(control, 2),
      flows.virtual(control, 3),
      virtualPort,
    );
    flows.setServer(flow, server0, server1, server2, server3, serverPort);
    return this.#enter(control, flow, timeout, nowTicks);
  }

  #enter(control: number, flow: number, timeout: number, nowTicks: number): boolean {
    const { flows } = this;
    const id = flows.serverId(control);
    flows.setServerFamily(flow, flows.serverFamily(control));
    flows.setServerId(flow, id);
    flows.setMark(flow, flows.mark(control));
    flows.setState(flow, TCP_LISTEN);
    if (!flows.link(flow, timeout, nowTicks)) return false;
    flows.adopt(control, flow);
    if (id !== NONE) this.#servers.bind(id, false, false);
    return true;
  }
}

/** True for a right checksum, and for one that the device is to make. */
const isIntact = ({ checksumStart, view }: Ring, packet: Packet): boolean => {
  if (checksumStart[packet.slot] !== 0) return true;
  const bytes = packet.end - packet.transport;
  if (packet.family === IPV4) {
    const { source0, destination0 } = packet;
    return isTransportRight4(
      view,
      packet.transport,
      bytes,
      ipv4.PROTOCOL_TCP,
      source0,
      destination0,
    );
  }
  const seed = pseudoHeaderSum6(view, packet.network, ipv4.PROTOCOL_TCP, bytes);
  return sum(view, packet.transport, bytes, seed) === 0xffff;
};

/** A longer or shorter packet whose checksum is unfinished: its field holds the length, too. */
function growUnfinished({ checksumField, view }: Ring, packet: Packet, grown: number): void {
  const field = checksumField[packet.slot]!;
  const bytes = packet.end - packet.transport;
  view.setUint16(field, replaceInSum(view.getUint16(field), bytes, bytes + grown));
}

function giveChecksum(view: DataView, packet: Packet): void {
  const { transport } = packet;
  const bytes = packet.end - transport;
  if (packet.family === IPV4) {
    tcp.writeChecksum4(view, transport, bytes, packet.source0, packet.destination0);
    return;
  }
  view.setUint16(transport + tcp.TCP_CHECKSUM_OFFSET, 0);
  const seed = pseudoHeaderSum6(view, packet.network, ipv4.PROTOCOL_TCP, bytes);
  view.setUint16(transport + tcp.TCP_CHECKSUM_OFFSET, ~sum(view, transport, bytes, seed) & 0xffff);
}
