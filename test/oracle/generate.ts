// Random lives of a director, the same for the same seed: rules and their edits in mid-traffic, packets of both
// directions, sysctls, time and listings. A twin director lives along, so that replies belong to what came out.

import { Dice } from "./dice.ts";
import { PACE_MS } from "./kernel.ts";
import { ESTIMATED_MS, RuleLines } from "./rule-lines.ts";
import type { Life, Request } from "./script.ts";
import { TrafficLines } from "./traffic-lines.ts";
import { Twin } from "./twin.ts";
import { WIRE_4, WIRE_6 } from "./wires.ts";

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
/** So many lives are IPv6's. */
const IPV6_PERCENT = 35;
/** Flows with less time left than that end before anything else happens, so that no race decides. */
const ENDING_SECONDS = 2;
/** The kernel's timers are late by up to an eighth. */
const LATENESS = 1.13;
const MARGIN_SECONDS = 0.4;

class LifeMaker {
  readonly #dice: Dice;
  readonly #rules: RuleLines;
  readonly #traffic: TrafficLines;
  readonly #twin = new Twin();
  readonly life: Request[] = [];

  constructor(seed: number) {
    this.#dice = new Dice(seed);
    const wire = this.#dice.chance(IPV6_PERCENT) ? WIRE_6 : WIRE_4;
    this.#rules = new RuleLines(this.#dice, wire);
    this.#traffic = new TrafficLines(this.#dice, wire, this.#rules.services);
  }

  async #live(...requests: readonly Request[]): Promise<void> {
    for (const request of requests) {
      this.life.push(request);
      const answer = await this.#twin.ask(request);
      this.#traffic.saw((answer["out"] ?? []) as { port: string; packet: string }[]);
      await this.#twin.until(this.#twin.nowMs + PACE_MS + 10);
      await this.#endShort();
    }
  }

  /** Lets time pass until no flow is about to end. */
  async #endShort(): Promise<void> {
    for (let tries = 0; tries < 4; tries++) {
      const ending = this.#twin.secondsLeft().filter((left) => left < ENDING_SECONDS);
      if (ending.length === 0) return;
      const isUndecided = (ms: number): boolean =>
        this.#twin.secondsLeft().some((left) => {
          const passed = ms / 1000;
          return passed > left - MARGIN_SECONDS && passed < (left + 1) * LATENESS + MARGIN_SECONDS;
        });
      const advance = [ESTIMATED_MS, 3600, 5200, 7000, 9000].find((ms) => !isUndecided(ms));
      if (advance === undefined) return;
      this.life.push({ advance });
      await this.#twin.ask({ advance });
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

  async make(): Promise<Life> {
    const dice = this.#dice;
    const marks = this.#rules.marks();
    await this.#live(...marks);
    if (marks.length > 0) await this.#live(...this.#rules.add(true));
    for (let i = dice.integer(1, 3); i > 0; i--) await this.#live(...this.#rules.add());
    for (let i = dice.integer(0, 4); i > 0; i--) await this.#live(this.#sysctl());
    for (let i = dice.integer(25, 60); i > 0; i--) await this.#live(...this.#step());
    await this.#live({ ipvsadm: ["-Ln"] }, { proc: "ip_vs_conn" }, { ipvsadm: ["-S", "-n"] });
    if (dice.chance(25)) {
      await this.#live({ advance: ESTIMATED_MS }, { ipvsadm: ["-Ln", "--stats", "--exact"] });
    }
    return this.life;
  }
}

/** The life that belongs to a seed. */
export const makeLife = (seed: number): Promise<Life> => new LifeMaker(seed).make();
