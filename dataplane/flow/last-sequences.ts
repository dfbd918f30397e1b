// Hot: where the two ends of each TCP flow stand, for the resets that end it (setting reset_expired): the number
// that an end expects next is the only one at which it takes a reset (RFC 5961 §3.2). Side columns, 13 bytes a
// flow, that exist only while the setting is on.
//
//   client  ── sequence, bytes ──►  end      what the server expects next, unless something got lost behind us
//           ── acknowledgement ──►           what the client expects next
//   server  ── acknowledgement ──►           what the server expects next, where its packets pass (NAT)
//
// All numbers are those that the client sees: a helper that rewrites texts shifts the server's.

import * as tcp from "../wire/tcp.ts";
import type { Packet } from "../wire/packet.ts";
import { PROTOCOL_TCP } from "./states.ts";

const KNOWS_END = 1;
const KNOWS_CLIENT = 2;
const KNOWS_SERVER = 4;

export class LastSequences {
  readonly #known: Uint8Array;
  readonly #end: Int32Array;
  readonly #client: Int32Array;
  readonly #server: Int32Array;

  /** @param flows capacity of the flow table */
  constructor(flows: number) {
    this.#known = new Uint8Array(flows);
    this.#end = new Int32Array(flows);
    this.#client = new Int32Array(flows);
    this.#server = new Int32Array(flows);
  }

  /** The flow is over, or another director serves it: nothing is known of it any more. */
  forget(flow: number): void {
    this.#known[flow] = 0;
  }

  /** True when it is known what both ends expect. */
  isKnown(flow: number): boolean {
    const known = this.#known[flow]!;
    return (known & KNOWS_CLIENT) !== 0 && (known & (KNOWS_END | KNOWS_SERVER)) !== 0;
  }

  /** The sequence number that the client takes next. */
  ofClient(flow: number): number {
    return this.#client[flow]!;
  }

  /** The sequence number that the server takes next, in the client's numbers. */
  ofServer(flow: number): number {
    const knowsServer = (this.#known[flow]! & KNOWS_SERVER) !== 0;
    return knowsServer ? this.#server[flow]! : this.#end[flow]!;
  }

  /** A segment of the client, before anything in it changes. */
  fromClient(view: DataView, packet: Packet, flow: number): void {
    const { end, payload, tcpFlags, transport } = packet;
    if (packet.protocol !== PROTOCOL_TCP || (tcpFlags & tcp.RST) !== 0) return;
    const isOpening = (tcpFlags & tcp.SYN) !== 0;
    if (isOpening) this.#known[flow] = 0;
    const fin = (tcpFlags & tcp.FIN) === 0 ? 0 : 1;
    const occupied = end - payload + fin + (isOpening ? 1 : 0);
    this.#advance(this.#end, flow, KNOWS_END, (tcp.sequence(view, transport) + occupied) | 0);
    if ((tcpFlags & tcp.ACK) === 0) return;
    this.#advance(this.#client, flow, KNOWS_CLIENT, tcp.acknowledgement(view, transport));
  }

  /** A segment of the server, as the client will get it. */
  fromServer(view: DataView, packet: Packet, flow: number): void {
    const { tcpFlags, transport } = packet;
    if (packet.protocol !== PROTOCOL_TCP || (tcpFlags & (tcp.RST | tcp.ACK)) !== tcp.ACK) return;
    this.#advance(this.#server, flow, KNOWS_SERVER, tcp.acknowledgement(view, transport));
  }

  /** Numbers only go up: an old segment that comes late says nothing new. */
  #advance(column: Int32Array, flow: number, bit: number, value: number): void {
    const isKnown = (this.#known[flow]! & bit) !== 0;
    if (isKnown && ((value - column[flow]!) | 0) <= 0) return;
    column[flow] = value;
    this.#known[flow]! |= bit;
  }
}
