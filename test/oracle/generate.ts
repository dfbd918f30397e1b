// Random lives of a director, the same for the same seed: rules and their edits in mid-traffic, packets of both
// directions, sysctls, time and listings. A twin director lives along, so that replies belong to what came out.

import { Dice } from "./dice.ts";
import { liveWithFtp } from "./ftp-life.ts";
import { Living } from "./living.ts";
import { ESTIMATED_MS, RuleLines } from "./rule-lines.ts";
import type { Life, Request } from "./script.ts";
import { liveWithSip } from "./sip-life.ts";
import { masterLines } from "./sync-lines.ts";
import { TrafficLines } from "./traffic-lines.ts";
import { type Wire, WIRE_4, WIRE_6 } from "./wires.ts";

/** Values that decide nothing by chance and by no clock. */
const SYSCTLS: readonly (readonly [name: string, values: readonly string[]])[] = [
  ["expire_nodest_conn", ["1", "1", "0"]],
  ["expire_quiescent_template", ["1", "0"]],
  ["conn_reuse_mode", ["0", "1", "2", "3"]],
  ["sloppy_tcp", ["1", "0"]],
  ["sloppy_sctp", ["1", "0"]],
  ["backup_only", ["1", "0"]],
  ["am_droprate", ["5", "0"]],
  ["schedule_icmp", ["1", "0"]],
  ["nat_icmp_send", ["1", "1", "0"]],
  ["secure_tcp", ["0", "3"]],
  ["pmtu_disc", ["0", "1"]],
  ["ignore_tunneled", ["1"]],
  ["snat_reroute", ["0"]],
  ["cache_bypass", ["1"]],
  ["sync_threshold", ["3 50", "5 3", "x"]],
  ["drop_packet", ["4", "-1"]],
];
const LISTINGS: readonly Request[] = [
  { ipvsadm: ["-Ln"] },
  { ipvsadm: ["-Ln"] },
  { ipvsadm: ["-Lnc"] },
  { ipvsadm: ["-S", "-n"] },
  { ipvsadm: ["-Ln", "--thresholds"] },
  { ipvsadm: ["-Ln", "--persistent-conn"] },
  { ipvsadm: ["-Lnc", "--persistent-conn"] },
  { ipvsadm: ["-L", "--timeout"] },
  { proc: "ip_vs" },
  { proc: "ip_vs_conn" },
  { proc: "ip_vs_conn" },
];
/** So many ordinary lives announce their connections. */
const MASTER_PERCENT = 12;
/** So many lives are IPv6's. */
const IPV6_PERCENT = 35;
class LifeMaker {
  readonly #dice: Dice;
  readonly #rules: RuleLines;
  readonly #traffic: TrafficLines;
  readonly #living: Living;

  constructor(dice: Dice, wire: Wire, living: Living) {
    this.#dice = dice;
    this.#living = living;
    this.#rules = new RuleLines(this.#dice, wire);
    this.#traffic = new TrafficLines(this.#dice, wire, this.#rules.services);
  }

  async #live(...requests: readonly Request[]): Promise<void> {
    for (const request of requests) {
      const [answer] = await this.#living.live(request);
      this.#traffic.saw((answer!["out"] ?? []) as { port: string; packet: string }[]);
    }
  }

  #sysctl(): Request {
    const [sysctl, values] = this.#dice.pick(SYSCTLS);
    return { sysctl, value: this.#dice.pick(values) };
  }

  #step(): readonly Request[] {
    const traffic = this.#traffic;
    const make = this.#dice.weighted<() => Request | Request[]>([
      [36, () => traffic.ofClient()],
      [26, () => traffic.reply()],
      [5, () => traffic.stray()],
      [8, () => traffic.error()],
      [4, () => traffic.odd()],
      [3, () => traffic.fragments()],
      [1, () => traffic.echo()],
      [9, () => this.#rules.edit()],
      [2, () => this.#sysctl()],
      [5, () => this.#dice.pick(LISTINGS)],
      [1, () => ({ advance: this.#dice.pick([30, 500, 1200]) })],
    ]);
    const made = make();
    return Array.isArray(made) ? made : [made];
  }

  async make(): Promise<void> {
    const dice = this.#dice;
    const marks = this.#rules.marks();
    await this.#live(...marks);
    if (marks.length > 0) await this.#live(...this.#rules.add(true));
    for (let i = dice.integer(1, 3); i > 0; i--) await this.#live(...this.#rules.add());
    for (let i = dice.integer(0, 4); i > 0; i--) await this.#live(this.#sysctl());
    const isMaster = dice.chance(MASTER_PERCENT);
    if (isMaster) await this.#live(...masterLines(dice));
    for (let i = dice.integer(25, 60); i > 0; i--) await this.#live(...this.#step());
    // What is open still leaves within two seconds.
    if (isMaster) await this.#live({ ipvsadm: ["-L", "--daemon"] }, { advance: 3200 });
    await this.#live({ ipvsadm: ["-Ln"] }, { proc: "ip_vs_conn" }, { ipvsadm: ["-S", "-n"] });
    if (dice.chance(25)) {
      await this.#live({ advance: ESTIMATED_MS }, { ipvsadm: ["-Ln", "--stats", "--exact"] });
    }
  }
}

/** The life that belongs to a seed. */
export async function makeLife(seed: number): Promise<Life> {
  const dice = new Dice(seed);
  const wire = dice.chance(IPV6_PERCENT) ? WIRE_6 : WIRE_4;
  const living = new Living();
  const kind = dice.weighted([
    [88, "ordinary"],
    [7, "ftp"],
    [5, "sip"],
  ] as const);
  if (kind === "ftp") await liveWithFtp(dice, wire, living);
  else if (kind === "sip") await liveWithSip(dice, wire, living);
  else await new LifeMaker(dice, wire, living).make();
  return living.life;
}
