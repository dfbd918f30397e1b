// Pools for scheduler tests: servers A, B, C … in list order, flows that only count, picks as letters.

import {
  serverSpec,
  serviceAt,
  serviceSpec,
  type ServerSpec,
} from "../../dataplane/rules/specs.ts";
import type { Pool } from "../../dataplane/schedule/pool.ts";
import { NONE, type ServerTable } from "../../dataplane/schedule/server-table.ts";
import type { Packet } from "../../dataplane/wire/packet.ts";
import { address, benchOf, packetOf, type RulesBench } from "./rules.ts";

export const VIP = "192.0.2.1";
const KEY = serviceAt(6, address(VIP), 80);
const FIRST_LETTER = "A".charCodeAt(0);

/** A service by letters: server A is 10.0.0.11:80, B 10.0.0.12:80 and so on, A at the head of the list. */
export class LetteredPool {
  readonly bench: RulesBench;
  readonly pool: Pool;

  constructor(scheduler: string, weights: readonly number[], flags = 0, seed = 1) {
    this.bench = benchOf(2048, {}, seed);
    const spec = serviceSpec(KEY, { scheduler, schedulerFlags: flags });
    mustBeDone(this.bench.rules.addService(spec));
    this.pool = this.bench.rules.find(KEY)!;
    // The kernel puts each new server at the head, so the last letter is added first.
    for (let i = weights.length - 1; i >= 0; i--) this.add(letterOf(i), weights[i]!);
  }

  get servers(): ServerTable {
    return this.bench.servers;
  }

  spec(letter: string, change: Partial<ServerSpec> = {}): ServerSpec {
    const number = letter.charCodeAt(0) - FIRST_LETTER + 11;
    const host = address(`10.0.${number >> 8}.${number & 0xff}`);
    return serverSpec(host, 80, change);
  }

  id(letter: string): number {
    return this.bench.rules.findServer(KEY, this.spec(letter));
  }

  /** The letter of a server id; "-" for NONE. */
  letter(id: number): string {
    if (id === NONE) return "-";
    return letterOf((this.servers.address0[id]! & 0xffff) - 11);
  }

  add(letter: string, weight: number): void {
    mustBeDone(this.bench.rules.addServer(KEY, this.spec(letter, { weight })));
  }

  edit(letter: string, change: Partial<ServerSpec>): void {
    mustBeDone(this.bench.rules.editServer(KEY, this.spec(letter, change)));
  }

  delete(letter: string): void {
    mustBeDone(this.bench.rules.deleteServer(KEY, this.spec(letter)));
  }

  editService(scheduler: string, flags = 0): void {
    const spec = serviceSpec(KEY, { scheduler, schedulerFlags: flags });
    mustBeDone(this.bench.rules.editService(spec));
  }

  /** One decision, without a flow. */
  pick(packet: Packet = CLIENT, nowTicks = 0): string {
    return this.letter(this.pool.scheduler.pick(this.pool, packet, nowTicks));
  }

  /** So many decisions in a row, without flows. */
  picks(count: number): string {
    return Array.from({ length: count }, () => this.pick()).join("");
  }

  /** Connections one after the other that stay: TCP ones are active, UDP ones never. */
  connections(count: number, isActive: boolean): string {
    let letters = "";
    for (let i = 0; i < count; i++) {
      const id = this.pool.scheduler.pick(this.pool, CLIENT, 0);
      letters += this.letter(id);
      if (id !== NONE) this.servers.bind(id, false, isActive);
    }
    return letters;
  }

  /** Sets a server's counts at once. */
  load(letter: string, active: number, inactive: number): void {
    this.servers.active[this.id(letter)] = active;
    this.servers.inactive[this.id(letter)] = inactive;
  }

  setFlag(letter: string, flag: number, isSet: boolean): void {
    const id = this.id(letter);
    if (isSet) this.servers.flags[id]! |= flag;
    else this.servers.flags[id]! &= ~flag;
  }
}

const letterOf = (index: number): string => String.fromCharCode(FIRST_LETTER + index);

const CLIENT = packetOf("198.51.100.7:40000", `${VIP}:80`);

/** A client's packet to the VIP, or to another destination. */
export const from = (client: string, destination = `${VIP}:80`): Packet =>
  packetOf(client, destination);

function mustBeDone(refused: { readonly message: string } | null): void {
  if (refused !== null) throw new Error(refused.message);
}
