// Hot: which service a packet belongs to: an index of service keys with IPVS' order of look-ups. ipvs.md 1.1.
// Open addressing with linear probing over Int32Array records; at most half full, so probes are short.

import type { Packet } from "../wire/packet.ts";

/** No pool. */
const NONE = -1;

const TCP = 6;
const FTP_PORT = 21;
const FTP_DATA_PORT = 20;
const UNPRIVILEGED_PORT = 1024;

/** Words of a record: family and protocol and port in one, four address words (or the mark), pool. */
const KEY = 0;
const WORD0 = 1;
const WORD1 = 2;
const WORD2 = 3;
const WORD3 = 4;
const POOL = 5;
const RECORD = 6;

/** KEY of a free record; no key is 0, because it has the family in it. */
const FREE = 0;
const CAPACITY_MIN = 64;

/** Family (4 or 6) in bits 24 to 27, protocol in 16 to 23, port below; protocol 0 is a firewall mark. */
const keyOf = (family: number, protocol: number, port: number): number =>
  (family << 24) | (protocol << 16) | port;

/** A full-avalanche mix (Chris Wellons' lowbias32), so that neighbouring addresses do not cluster. */
function mix(bits: number): number {
  let x = bits;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return x ^ (x >>> 15);
}

/** Hot. */
const hashOf = (key: number, word0: number, word1: number, word2: number, word3: number): number =>
  mix(key ^ mix(word0 ^ mix(word1 ^ mix(word2 ^ mix(word3)))));

export class ServiceTable {
  #records = new Int32Array(CAPACITY_MIN * RECORD);
  #mask = CAPACITY_MIN - 1;
  #size = 0;
  #markServices = 0;
  #ftpServices = 0;
  #anyPortServices = 0;
  #services4 = 0;
  #services6 = 0;

  /** Number of services. */
  get size(): number {
    return this.#size;
  }

  /** Hot. True when there is any service of a family: without one its packets are not looked at. */
  hasFamily(family: number): boolean {
    return (family === 6 ? this.#services6 : this.#services4) > 0;
  }

  /** True when there is any service by firewall mark. */
  get hasMarkServices(): boolean {
    return this.#markServices > 0;
  }

  /** True when there is any service on port 21. */
  get hasFtpServices(): boolean {
    return this.#ftpServices > 0;
  }

  /** True when there is any service on port 0, firewall marks included. */
  get hasAnyPortServices(): boolean {
    return this.#anyPortServices > 0;
  }

  /**
   * Hot. Pool index of exactly this service, or -1.
   * @param family 4 or 6
   * @param protocol 6, 17 or 132; 0 for a firewall mark, which is then `word0`, the rest being 0
   * @param port service port, 0 for the service on every port
   */
  find(
    family: number,
    protocol: number,
    word0: number,
    word1: number,
    word2: number,
    word3: number,
    port: number,
  ): number {
    const slot = this.#slotOf(keyOf(family, protocol, port), word0, word1, word2, word3);
    return slot === NONE ? NONE : this.#records[slot * RECORD + POOL]!;
  }

  /** Hot. Slot of the record with this key and these words, or -1. */
  #slotOf(key: number, word0: number, word1: number, word2: number, word3: number): number {
    const records = this.#records;
    let slot = hashOf(key, word0, word1, word2, word3) & this.#mask;
    for (;;) {
      const at = slot * RECORD;
      const found = records[at + KEY]!;
      if (found === FREE) return NONE;
      if (
        found === key &&
        records[at + WORD0] === word0 &&
        records[at + WORD1] === word1 &&
        records[at + WORD2] === word2 &&
        records[at + WORD3] === word3
      ) {
        return slot;
      }
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Control path. Enters a service that is not there yet. */
  add(
    family: number,
    protocol: number,
    word0: number,
    word1: number,
    word2: number,
    word3: number,
    port: number,
    pool: number,
  ): void {
    if ((this.#size + 1) * 2 > this.#mask + 1) this.#grow();
    this.#place(keyOf(family, protocol, port), word0, word1, word2, word3, pool);
    this.#size++;
    this.#count(family, protocol, port, 1);
  }

  /** Control path. Takes a service out; false when it is not there. */
  remove(
    family: number,
    protocol: number,
    word0: number,
    word1: number,
    word2: number,
    word3: number,
    port: number,
  ): boolean {
    let slot = this.#slotOf(keyOf(family, protocol, port), word0, word1, word2, word3);
    if (slot === NONE) return false;
    // Records behind the gap move into it, unless that would put them before their first slot.
    const records = this.#records;
    const mask = this.#mask;
    for (let next = (slot + 1) & mask; records[next * RECORD + KEY] !== FREE;) {
      const distance = (next - this.#home(next)) & mask;
      if (distance >= ((next - slot) & mask)) {
        records.copyWithin(slot * RECORD, next * RECORD, (next + 1) * RECORD);
        slot = next;
      }
      next = (next + 1) & mask;
    }
    records.fill(FREE, slot * RECORD, (slot + 1) * RECORD);
    this.#size--;
    this.#count(family, protocol, port, -1);
    return true;
  }

  /** Control path. The first slot that the record in `slot` could be in. */
  #home(slot: number): number {
    const at = slot * RECORD;
    const [key, word0, word1, word2, word3] = this.#records.subarray(at, at + POOL);
    return hashOf(key!, word0!, word1!, word2!, word3!) & this.#mask;
  }

  /** Control path. Takes every service out. */
  clear(): void {
    this.#records.fill(FREE);
    this.#size = 0;
    this.#markServices = 0;
    this.#ftpServices = 0;
    this.#anyPortServices = 0;
    this.#services4 = 0;
    this.#services6 = 0;
  }

  /** Control path. */
  #count(family: number, protocol: number, port: number, change: number): void {
    if (family === 6) this.#services6 += change;
    else this.#services4 += change;
    if (protocol === 0) this.#markServices += change;
    if (port === FTP_PORT) this.#ftpServices += change;
    if (port === 0) this.#anyPortServices += change;
  }

  /** Control path. Doubles the table. */
  #grow(): void {
    const kept = this.#records;
    this.#records = new Int32Array(kept.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let at = 0; at < kept.length; at += RECORD) {
      if (kept[at + KEY] !== FREE) this.#copy(kept, at);
    }
  }

  /** Control path. */
  #copy(from: Int32Array, at: number): void {
    this.#place(
      from[at + KEY]!,
      from[at + WORD0]!,
      from[at + WORD1]!,
      from[at + WORD2]!,
      from[at + WORD3]!,
      from[at + POOL]!,
    );
  }

  /** Control path. */
  #place(
    key: number,
    word0: number,
    word1: number,
    word2: number,
    word3: number,
    pool: number,
  ): void {
    const records = this.#records;
    let slot = hashOf(key, word0, word1, word2, word3) & this.#mask;
    while (records[slot * RECORD + KEY] !== FREE) slot = (slot + 1) & this.#mask;
    const at = slot * RECORD;
    records[at + KEY] = key;
    records[at + WORD0] = word0;
    records[at + WORD1] = word1;
    records[at + WORD2] = word2;
    records[at + WORD3] = word3;
    records[at + POOL] = pool;
  }
}

/**
 * Hot. Pool index of the service a client's packet belongs to, or -1. Tried in this order: the firewall
 * mark; protocol, address and port; the FTP service of the address for data connections; the service of the
 * address on every port.
 */
export function findPool(table: ServiceTable, packet: Packet): number {
  const { family, protocol, destinationPort: port, mark } = packet;
  if (table.size === 0) return NONE;
  if (mark !== 0 && table.hasMarkServices) {
    const pool = table.find(family, 0, mark, 0, 0, 0, 0);
    if (pool !== NONE) return pool;
  }
  const pool = findAt(table, packet, port);
  if (pool !== NONE) return pool;
  const mayBeFtpData = port === FTP_DATA_PORT || port >= UNPRIVILEGED_PORT;
  if (protocol === TCP && table.hasFtpServices && mayBeFtpData) {
    const ftp = findAt(table, packet, FTP_PORT);
    if (ftp !== NONE) return ftp;
  }
  return table.hasAnyPortServices ? findAt(table, packet, 0) : NONE;
}

/** Hot. Pool index of the service on the packet's destination address and `port`, or -1. */
const findAt = (table: ServiceTable, packet: Packet, port: number): number =>
  table.find(
    packet.family,
    packet.protocol,
    packet.destination0,
    packet.destination1,
    packet.destination2,
    packet.destination3,
    port,
  );
