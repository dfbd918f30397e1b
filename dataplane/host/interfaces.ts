// The director's ports as a host sees them: MAC, MTU, layer, and the addresses configured on each. Set-up
// only: the packet path reads the columns.

import type { Outbox } from "../ring/outbox.ts";
import { type Address, addressText, parseMac, prefixMask } from "../wire/address.ts";
import type { LocalAddresses } from "./local-addresses.ts";
import type { OwnAddress, Routes } from "./routes.ts";

export const PORTS_MAX = 64;

/** Longest prefix for which a subnet has a broadcast address of its own (RFC 3021). */
const BROADCAST_PREFIX_BITS_MAX = 30;

/** fe80::/64, the first word. */
export const LINK_LOCAL = 0xfe800000 | 0;
const LINK_LOCAL_BITS = 64;
/** The bit of a MAC's first octet that a link-local address has turned over. */
const UNIVERSAL_BIT = 0x02000000;

/** What the host needs to know of a port; every Port has it. */
export interface Attachment {
  readonly name: string;
  readonly layer: 2 | 3;
  readonly mac: string;
  readonly mtu: number;
  readonly offloads?: number;
}

export class Interfaces {
  /** By port index. */
  readonly name: string[] = [];
  readonly layer = new Uint8Array(PORTS_MAX);
  /** First four octets of the MAC, int32 bits. */
  readonly macHigh = new Int32Array(PORTS_MAX);
  /** Last two octets of the MAC. */
  readonly macLow = new Uint16Array(PORTS_MAX);
  /** Largest IP packet, in bytes. */
  readonly mtu = new Int32Array(PORTS_MAX);
  /** OFFLOAD_… bits of ring/offload.ts: what the port takes unfinished. */
  readonly offloads = new Uint8Array(PORTS_MAX);

  /** Words 2 and 3 of the port's link-local IPv6 address; words 0 and 1 are fe80::. */
  readonly linkLocal2 = new Int32Array(PORTS_MAX);
  readonly linkLocal3 = new Int32Array(PORTS_MAX);

  readonly #own: OwnAddress[];
  readonly #routes: Routes;
  readonly #locals: LocalAddresses;
  readonly #outbox: Outbox;

  /** @param own the list of own addresses that `routes` chooses sources from; kept up to date here */
  constructor(own: OwnAddress[], routes: Routes, locals: LocalAddresses, outbox: Outbox) {
    this.#own = own;
    this.#routes = routes;
    this.#locals = locals;
    this.#outbox = outbox;
  }

  get count(): number {
    return this.name.length;
  }

  /** Every own address with its port and prefix, in the order they were added. */
  get addresses(): readonly OwnAddress[] {
    return this.#own;
  }

  /** Adds a port, and its list in the outbox; returns its index. */
  add(port: Attachment): number {
    const mac = parseMac(port.mac);
    if (mac === null) throw new Error(`port ${port.name}: "${port.mac}" is no MAC address`);
    if (this.count === PORTS_MAX) throw new Error(`a director has at most ${PORTS_MAX} ports`);
    const index = this.name.push(port.name) - 1;
    const list = this.#outbox.addPort();
    if (list !== index) throw new Error(`port ${port.name} is number ${index}, its outbox ${list}`);
    this.layer[index] = port.layer;
    this.macHigh[index] = mac.high;
    this.macLow[index] = mac.low;
    this.mtu[index] = port.mtu;
    this.offloads[index] = port.offloads ?? 0;
    if (port.layer === 2) this.#addLinkLocal(index);
    return index;
  }

  /** The address that every IPv6 port has, made of its MAC (RFC 4291 appendix A, RFC 4862 §5.3). */
  #addLinkLocal(port: number): void {
    const high = this.macHigh[port]!;
    const low = this.macLow[port]!;
    this.linkLocal2[port] = ((high ^ UNIVERSAL_BIT) & ~0xff) | 0xff | 0;
    this.linkLocal3[port] = (0xfe << 24) | ((high & 0xff) << 16) | low;
    const address: Address = {
      family: 6,
      word0: LINK_LOCAL,
      word1: 0,
      word2: this.linkLocal2[port]!,
      word3: this.linkLocal3[port]!,
    };
    this.#locals.add(address);
    this.#routes.add({ prefix: address, prefixBits: LINK_LOCAL_BITS, port, source: address });
  }

  /** The index of the port with that name, or -1. */
  indexOf(name: string): number {
    return this.name.indexOf(name);
  }

  /** Gives a port an address: it becomes an own one, and its subnet is reached by the port. */
  addAddress(port: number, address: Address, prefixBits: number): void {
    if (this.#find(port, address) >= 0) {
      throw new Error(`port ${this.name[port]} has the address ${addressText(address)} already`);
    }
    this.#own.push({ port, address, prefixBits });
    this.#routes.add({ prefix: address, prefixBits, port });
    this.#routes.refreshSources();
    this.#locals.add(address);
    const broadcast = broadcastOf(address, prefixBits);
    if (broadcast !== null) this.#locals.addBroadcast(broadcast);
  }

  /** Takes an address from a port, with what addAddress added; false when the port does not have it. */
  removeAddress(port: number, address: Address): boolean {
    const i = this.#find(port, address);
    if (i < 0) return false;
    const [own] = this.#own.splice(i, 1);
    const { prefixBits } = own!;
    this.#routes.remove({ prefix: address, prefixBits, port });
    this.#routes.refreshSources();
    this.#locals.remove(address);
    const broadcast = broadcastOf(address, prefixBits);
    if (broadcast !== null) this.#locals.removeBroadcast(broadcast);
    return true;
  }

  #find(port: number, address: Address): number {
    const text = addressText(address);
    return this.#own.findIndex((own) => own.port === port && addressText(own.address) === text);
  }
}

/** Broadcast address of the subnet as int32 bits, or null when it has none. */
function broadcastOf(address: Address, prefixBits: number): number | null {
  if (address.family !== 4 || prefixBits > BROADCAST_PREFIX_BITS_MAX) return null;
  return address.word0 | ~prefixMask(prefixBits);
}
