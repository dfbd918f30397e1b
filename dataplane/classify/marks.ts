// Hot: firewall marks: ordered rules that give packets a mark, since no iptables stands before the dataplane.
// As with `-j MARK`, every rule that matches sets the mark, so the last one decides.

import { prefixMaskWord, type Address } from "../wire/address.ts";
import type { Packet } from "../wire/packet.ts";

export interface MarkPrefix {
  readonly address: Address;
  /** Bits of the prefix: 0 to 32, or to 128. */
  readonly bits: number;
}

/** An inclusive range of TCP, UDP or SCTP ports, 0 to 65535. */
export interface PortRange {
  readonly low: number;
  readonly high: number;
}

/** One rule; what is null matches everything. */
export interface MarkRule {
  /** The mark to give, as int32 bits; not 0. */
  readonly mark: number;
  /** 6, 17 or 132. */
  readonly protocol: number | null;
  readonly source: MarkPrefix | null;
  readonly destination: MarkPrefix | null;
  readonly sourcePorts: PortRange | null;
  readonly destinationPorts: PortRange | null;
  /** Name of the port (network attachment) the packet came in by. */
  readonly inputPort: string | null;
}

/** Words of a compiled rule. A prefix is four masks and four values; families that differ never match. */
const MARK = 0;
const FAMILY = 1;
const PROTOCOL = 2;
const INPUT_PORT = 3;
const SOURCE_LOW = 4;
const SOURCE_HIGH = 5;
const DESTINATION_LOW = 6;
const DESTINATION_HIGH = 7;
const SOURCE_MASK = 8;
const SOURCE_VALUE = 12;
const DESTINATION_MASK = 16;
const DESTINATION_VALUE = 20;
const RECORD = 24;

/** Matches every family, protocol or port. */
const ANY = -1;
/** INPUT_PORT of a rule whose port does not exist. */
const NOWHERE = -2;

export class MarkTable {
  #records = new Int32Array(0);
  #count = 0;

  /** Number of rules. */
  get count(): number {
    return this.#count;
  }

  /** Hot. The compiled rules: `count` records of 24 words. */
  get records(): Int32Array {
    return this.#records;
  }

  /**
   * Control path. Replaces all rules.
   * @param portIndex index of the port of that name, or -1: the rule then matches nothing
   */
  replace(rules: readonly MarkRule[], portIndex: (name: string) => number): void {
    this.#records = new Int32Array(rules.length * RECORD);
    this.#count = rules.length;
    for (let i = 0; i < rules.length; i++) this.#compile(rules[i]!, i * RECORD, portIndex);
  }

  /** Control path. */
  #compile(rule: MarkRule, at: number, portIndex: (name: string) => number): void {
    const records = this.#records;
    const index = rule.inputPort === null ? ANY : portIndex(rule.inputPort);
    records[at + MARK] = rule.mark;
    records[at + FAMILY] = (rule.source ?? rule.destination)?.address.family ?? ANY;
    records[at + PROTOCOL] = rule.protocol ?? ANY;
    records[at + INPUT_PORT] = rule.inputPort !== null && index < 0 ? NOWHERE : index;
    records[at + SOURCE_LOW] = rule.sourcePorts?.low ?? 0;
    records[at + SOURCE_HIGH] = rule.sourcePorts?.high ?? 65_535;
    records[at + DESTINATION_LOW] = rule.destinationPorts?.low ?? 0;
    records[at + DESTINATION_HIGH] = rule.destinationPorts?.high ?? 65_535;
    this.#compilePrefix(rule.source, at + SOURCE_MASK, at + SOURCE_VALUE);
    this.#compilePrefix(rule.destination, at + DESTINATION_MASK, at + DESTINATION_VALUE);
  }

  /** Control path. */
  #compilePrefix(prefix: MarkPrefix | null, maskAt: number, valueAt: number): void {
    if (prefix === null) return;
    const { address, bits } = prefix;
    const words = [address.word0, address.word1, address.word2, address.word3];
    for (let i = 0; i < 4; i++) {
      const mask = prefixMaskWord(bits, i);
      this.#records[maskAt + i] = mask;
      this.#records[valueAt + i] = words[i]! & mask;
    }
  }
}

/** Hot. The packet's firewall mark as int32 bits; 0 when no rule matches. */
export function markOf(table: MarkTable, packet: Packet): number {
  const { records } = table;
  for (let at = (table.count - 1) * RECORD; at >= 0; at -= RECORD) {
    if (matches(records, at, packet)) return records[at + MARK]!;
  }
  return 0;
}

/** Hot. */
function matches(records: Int32Array, at: number, packet: Packet): boolean {
  const family = records[at + FAMILY]!;
  if (family !== ANY && family !== packet.family) return false;
  const protocol = records[at + PROTOCOL]!;
  if (protocol !== ANY && protocol !== packet.protocol) return false;
  const input = records[at + INPUT_PORT]!;
  if (input !== ANY && input !== packet.port) return false;
  const { destinationPort, sourcePort } = packet;
  if (destinationPort < records[at + DESTINATION_LOW]!) return false;
  if (destinationPort > records[at + DESTINATION_HIGH]!) return false;
  if (sourcePort < records[at + SOURCE_LOW]! || sourcePort > records[at + SOURCE_HIGH]!)
    return false;
  return matchesDestination(records, at, packet) && matchesSource(records, at, packet);
}

/** Hot. */
const matchesDestination = (records: Int32Array, at: number, packet: Packet): boolean =>
  isIn(records, at + DESTINATION_MASK, packet.destination0) &&
  isIn(records, at + DESTINATION_MASK + 1, packet.destination1) &&
  isIn(records, at + DESTINATION_MASK + 2, packet.destination2) &&
  isIn(records, at + DESTINATION_MASK + 3, packet.destination3);

/** Hot. */
const matchesSource = (records: Int32Array, at: number, packet: Packet): boolean =>
  isIn(records, at + SOURCE_MASK, packet.source0) &&
  isIn(records, at + SOURCE_MASK + 1, packet.source1) &&
  isIn(records, at + SOURCE_MASK + 2, packet.source2) &&
  isIn(records, at + SOURCE_MASK + 3, packet.source3);

/** Hot. True when `word` has the bits of the prefix word whose mask is at `maskAt`, its value 4 behind. */
const isIn = (records: Int32Array, maskAt: number, word: number): boolean =>
  (word & records[maskAt]!) === records[maskAt + 4];
